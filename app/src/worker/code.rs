//! A receipt code and what follows from it. The derivation takes 32 MiB, so it is asked of a fresh Worker each time.

use envelope::receipt::{Code, Root, realm};
use getrandom::SysRng;
use rand_core::UnwrapErr;
use zeroize::Zeroizing;

use super::message::Message;
use crate::browser::failure::Failure;
use crate::browser::worker_link;

/// Question: make a new code. No fields. Answer: `digits` (24 bytes), `root` (32 bytes).
pub const MAKE: &str = "make-code";

/// Question: derive from a code that was typed. Field: `digits`. Answer: as [`MAKE`].
pub const DERIVE: &str = "derive";

/// A code with what was derived from it.
#[derive(Clone)]
pub struct Derived {
    /// The code itself.
    pub code: Code,
    /// What everything else follows from.
    pub root: Root,
}

/// A new code, made in a Worker of its own.
///
/// # Errors
/// [`Failure::Sealer`].
pub async fn make(worker: &str) -> Result<Derived, Failure> {
    ask(worker, &Message::new(MAKE, [])).await
}

/// What follows from this code, derived in a Worker of its own.
///
/// # Errors
/// [`Failure::Sealer`].
pub async fn derive(worker: &str, code: &Code) -> Result<Derived, Failure> {
    ask(worker, &Message::new(DERIVE, [code.digits().as_bytes()])).await
}

/// In the Worker: the answer to either question.
pub fn answer(name: &str, question: &Message) -> Option<Message> {
    let code = match name {
        // Panics, and so ends the Worker, if the browser has no randomness: there is no second choice.
        MAKE => Code::make(&mut UnwrapErr(SysRng)),
        _ => Code::parse(&Zeroizing::new(question.text(1)?)).ok()?,
    };
    let root = Root::derive(&code, &realm()).ok()?;
    Some(Message::new(name, [code.digits().as_bytes(), root.to_bytes().as_slice()]))
}

async fn ask(worker: &str, question: &Message) -> Result<Derived, Failure> {
    read(&worker_link::ask_once(worker, question).await?).ok_or(Failure::Sealer)
}

fn read(answer: &Message) -> Option<Derived> {
    let code = Code::parse(&Zeroizing::new(answer.text(1)?)).ok()?;
    let root = Root::from_bytes(answer.bytes(2)?.as_slice().try_into().ok()?);
    Some(Derived { code, root })
}
