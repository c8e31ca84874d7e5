//! Handing parts to the relay through Workers that are replaced now and then.
//!
//! Browsers keep what was sent until they get to cleaning up: a film of 200 MB would need as much memory. A Worker takes
//! all that with it when it ends.

use std::cell::RefCell;
use std::rc::Rc;

use super::ask::Part;
use super::worker::OFFER;
use crate::browser::failure::Failure;
use crate::browser::relay::{PATIENCE_MS, Refusal};
use crate::browser::worker_link::Link;
use crate::worker::message::Message;

/// How many parts one Worker offers: 4 MiB, and the browser keeps a copy of each.
const PARTS: u32 = 16;

/// How much longer than the relay a Worker may take, in milliseconds.
const MARGIN_MS: u32 = 10_000;

/// Offers parts. Dropping it ends the Worker and what it is sending.
pub struct Offering {
    worker: String,
    at_work: RefCell<Option<(Rc<Link>, u32)>>,
}

impl Offering {
    /// With this Worker's address.
    pub fn new(worker: String) -> Self {
        Self { worker, at_work: RefCell::new(None) }
    }

    /// Offers a part once.
    ///
    /// # Errors
    /// [`Refusal`].
    pub async fn offer(&self, origin: &str, part: &Part) -> Result<(), Refusal> {
        let link = self.link().await.map_err(|failure| (failure, None))?;
        let id = part.id.to_string();
        // A copy: it is handed over, and the part may have to be offered again.
        let copy = part.bytes.slice(0, part.bytes.length());
        let question = Message::new(OFFER, [origin.as_bytes(), id.as_bytes()]).with(&copy);
        let answer = link.ask_for(&question, (PATIENCE_MS + MARGIN_MS) as i32).await;
        let answer = answer.map_err(|failure| (failure, None))?;
        match answer.bytes(1).as_deref().map(Vec::as_slice) {
            None => Ok(()),
            Some([number]) => {
                let failure = Failure::of_number(*number).unwrap_or(Failure::Sealer);
                Err((failure, answer.text(2).and_then(|seconds| seconds.parse().ok())))
            }
            Some(_) => Err((Failure::Sealer, None)),
        }
    }

    /// The Worker at work, or the next one.
    async fn link(&self) -> Result<Rc<Link>, Failure> {
        if let Some((link, offered)) =
            self.at_work.borrow_mut().as_mut().filter(|(_, offered)| *offered < PARTS)
        {
            *offered += 1;
            return Ok(link.clone());
        }
        self.at_work.replace(None);
        let link = Rc::new(Link::start(&self.worker).await?);
        self.at_work.replace(Some((link.clone(), 1)));
        Ok(link)
    }
}
