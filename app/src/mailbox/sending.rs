//! Sending something in a thread for as long as it takes: nothing is typed again, and nothing arrives twice.

use std::cell::Cell;
use std::rc::Rc;

use i18n::Msg;
use leptos::task::spawn_local;

use crate::browser::failure::Failure;
use crate::browser::patience::patiently;
use crate::browser::relay::Refusal;
use crate::mailbox::doing::{Act, Progress};
use crate::mailbox::state::Mailbox;
use crate::mailbox::writer::Onward;
use crate::worker::sealing::Sealed;

/// The end of a try that is not wanted any more.
pub const CALLED_OFF: Refusal = (Failure::Refused, None);

/// What she pressed: where, what for, and what she reads.
#[derive(Clone, Copy)]
pub struct Press {
    /// The place of the thread.
    pub slot: u8,
    /// What is done.
    pub act: Act,
    /// What she reads meanwhile.
    pub working: Msg,
    /// What she reads afterwards.
    pub done: Msg,
}

/// Sends it, tells how it goes, and does `then` once it is stored.
pub fn send(mailbox: Mailbox, press: Press, onward: Onward, then: impl FnOnce() + 'static) {
    let Some(turn) = mailbox.begin(press.act, press.working) else { return };
    spawn_local(async move {
        let stored = stored(mailbox, turn, press, onward).await;
        if !mailbox.is_turn(turn) {
            return;
        }
        if stored.is_ok() {
            then();
        }
        let told = stored.map_or_else(Progress::Failed, |()| Progress::Done(press.done));
        mailbox.tell(turn, press.act, told);
    });
}

/// Sends it in its turn.
///
/// # Errors
/// [`Failure`], of those that waiting does not change.
pub async fn stored(mailbox: Mailbox, turn: u32, press: Press, onward: Onward) -> Result<(), Failure> {
    let Press { slot, act, working, .. } = press;
    if mailbox.held(|held| held.agency(slot).is_some()) != Some(true) {
        return Err(Failure::Gone);
    }
    let config = mailbox.config();
    let kept: Rc<Cell<Option<Sealed>>> = Rc::default();
    let tell = |patience| mailbox.tell(turn, act, Progress::of(patience, working));
    patiently(tell, || {
        let (config, onward, kept) = (&config, &onward, Rc::clone(&kept));
        async move {
            if !mailbox.is_turn(turn) {
                return Err(CALLED_OFF);
            }
            // Files of hers are on their way with it: it comes back.
            let Some(mut writer) = mailbox.take_writer(slot) else { return Err((Failure::Busy, Some(1))) };
            let mut sealed = kept.take();
            let done = writer.attempt(config, onward, &mut sealed).await;
            kept.set(sealed);
            if mailbox.is_turn(turn) {
                mailbox.put_back(slot, writer);
            }
            done
        }
    })
    .await
}
