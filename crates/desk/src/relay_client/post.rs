//! Leaving an answer in a survivor's mailbox.

use envelope::letter::Drop as Mailbox;
use wire::ops::{self, PostHeader, Stored};
use wire::{ObjectId, RelayId, VERSION};

use super::{MAX_ANSWER, RelayClient, RelayError};

impl RelayClient {
    /// Leaves a sealed answer in a mailbox. Leaving the same bytes again changes nothing.
    ///
    /// # Errors
    /// [`RelayError`]. Whether it arrived is not known then, but for [`RelayError::Refused`].
    pub fn post(&self, mailbox: &Mailbox, answer: &[u8]) -> Result<Stored, RelayError> {
        let id = ObjectId::of(answer);
        let header = PostHeader { v: VERSION, drop: mailbox.drop, post: mailbox.post.clone(), id };
        let (stored, _) = self.unsigned(ops::POST, &header, answer, MAX_ANSWER)?;
        Ok(stored)
    }

    /// Whether this mailbox may be at this relay. Letters name relays as directories do, and a directory may not be
    /// at hand; a relay that is named by its own id is known without one.
    pub fn may_have(&self, mailbox: &Mailbox) -> bool {
        mailbox.relay.parse::<RelayId>().map_or(true, |id| id == self.id)
    }
}
