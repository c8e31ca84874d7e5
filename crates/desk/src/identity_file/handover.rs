//! A new inbox on its way to a colleague who stays: sealed to them alone, so that it may go by any way.

use std::slice;

use envelope::Recipient;
use rand_core::CryptoRng;

use super::{DeskIdentity, INBOX, IdentityError, seed_line, seeds};

impl DeskIdentity {
    /// The key of the present inbox, sealed to a colleague.
    ///
    /// # Errors
    /// [`IdentityError::NoInbox`] if there is none to hand over.
    pub fn hand_over(&self, to: &Recipient, rng: &mut impl CryptoRng) -> Result<Vec<u8>, IdentityError> {
        let line = seed_line(INBOX, self.inbox_key()?);
        envelope::seal(slice::from_ref(to), line.as_bytes(), rng).map_err(|_| IdentityError::NotSealed)
    }

    /// Takes over an inbox that a colleague has handed over: it becomes the present one. Doing so twice
    /// changes nothing.
    ///
    /// Anybody can make such a file. The caller compares the inbox with the one in the agency's entry.
    ///
    /// # Errors
    /// [`IdentityError::NotHanded`] if the file is for somebody else, or something else.
    pub fn take_over(&mut self, handed: &[u8]) -> Result<(), IdentityError> {
        let opened = envelope::open(handed, &self.identities).map_err(|_| IdentityError::NotHanded)?;
        let text = std::str::from_utf8(&opened).map_err(|_| IdentityError::NotHanded)?;
        let keys = seeds(text, INBOX).map_err(|_| IdentityError::NotHanded)?;
        let inbox = keys.into_iter().next().ok_or(IdentityError::NotHanded)?;
        if self.inboxes.first() != Some(&inbox) {
            self.put_first(inbox);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use envelope::RecipientKind;

    use super::*;
    use crate::testing::rng;

    fn desk(kind: RecipientKind) -> DeskIdentity {
        DeskIdentity::make(kind, &mut rng())
    }

    #[test]
    fn a_colleague_takes_over_the_inbox_and_keeps_the_one_before() {
        for kind in [RecipientKind::X25519, RecipientKind::Hybrid] {
            let (one, mut other) = (desk(kind), desk(kind));
            let before = other.inbox().unwrap();
            let handed = one.hand_over(&other.recipient(), &mut rng()).unwrap();
            other.take_over(&handed).unwrap();
            other.take_over(&handed).unwrap();
            assert_eq!(other.inbox().unwrap(), one.inbox().unwrap());
            assert_ne!(other.inbox().unwrap(), before);
            assert_eq!(other.inbox_keys().unwrap().len(), 2);
        }
    }

    #[test]
    fn somebody_else_can_not_take_it_over() {
        let [one, other] = [desk(RecipientKind::X25519), desk(RecipientKind::X25519)];
        let mut leaver = desk(RecipientKind::X25519);
        let handed = one.hand_over(&other.recipient(), &mut rng()).unwrap();
        assert_eq!(leaver.take_over(&handed).unwrap_err(), IdentityError::NotHanded);
        assert_eq!(leaver.inbox_keys().unwrap().len(), 1);
    }

    #[test]
    fn something_else_that_is_sealed_to_the_key_is_no_inbox() {
        let mut desk = desk(RecipientKind::X25519);
        for text in ["", "hello", "# waymark-inbox: !", "# waymark-sign: AAAA"] {
            let sealed = envelope::seal(&[desk.recipient()], text.as_bytes(), &mut rng()).unwrap();
            assert_eq!(desk.take_over(&sealed).unwrap_err(), IdentityError::NotHanded, "{text:?}");
        }
        assert_eq!(desk.take_over(b"").unwrap_err(), IdentityError::NotHanded);
    }
}
