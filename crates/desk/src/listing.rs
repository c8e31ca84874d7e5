//! Whether the survivor will believe an answer: only keys that the directory lists for the agency sign for it.

use directory::Agency;
use wire::Day;

/// What a directory says of a signing key.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Listing {
    /// It is the agency's, on this day.
    Listed,
    /// The directory does not list the agency, or has revoked it.
    NoAgency,
    /// It is not among the agency's keys: what it signs is hidden from her as not from an agency.
    NotListed,
    /// It is the agency's, but its days are over, or still to come.
    NotToday,
}

/// What is said of this key. `agency` is what the directory has of it; nothing if it is revoked or missing.
pub fn listing(agency: Option<&Agency>, vk: &[u8; 32], today: Day) -> Listing {
    let Some(agency) = agency else {
        return Listing::NoAgency;
    };
    let mut ours = agency.sign.iter().filter(|key| key.vk == *vk).peekable();
    if ours.peek().is_none() {
        return Listing::NotListed;
    }
    if ours.any(|key| (key.from..=key.until).contains(&today)) { Listing::Listed } else { Listing::NotToday }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{join, make};
    use crate::testing::{rng, wanted};

    const TODAY: Day = Day(20_778);

    #[test]
    fn keygen_and_join_list_a_signing_key_for_each_person() {
        let first = make(&wanted(), TODAY, &mut rng()).unwrap();
        let second = join(&first.identity, first.agency.clone(), 60, TODAY, &mut rng()).unwrap();
        for identity in [&first.identity, &second.identity] {
            let vk = identity.sign_key().unwrap();
            assert_eq!(listing(Some(&second.agency), &vk, TODAY), Listing::Listed);
        }
    }

    #[test]
    fn a_key_that_would_not_be_believed_is_found_before_it_signs() {
        let keys = make(&wanted(), TODAY, &mut rng()).unwrap();
        let vk = keys.identity.sign_key().unwrap();
        assert_eq!(listing(Some(&keys.agency), &vk, TODAY.plus(91)), Listing::NotToday);
        assert_eq!(listing(Some(&keys.agency), &[7; 32], TODAY), Listing::NotListed);
        assert_eq!(listing(None, &vk, TODAY), Listing::NoAgency);
    }
}
