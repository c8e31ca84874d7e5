//! What the commands that ask a relay share: the relay, a look at the two clocks, and several inboxes.

use ed25519_dalek::SigningKey;
use i18n::msg;
use wire::Day;
use wire::ops::ErrorCode;

use super::{Desk, Failure, args, today};
use crate::relay_client::{Address, RelayClient, RelayError};

/// Days by which clocks may differ without a word: time zones, and the moment around midnight.
const CLOCKS_MAY_DIFFER: u64 = 1;

/// A client of the relay that the command line names.
pub(super) fn client(args: &args::Relay) -> Result<RelayClient, Failure> {
    let address = Address::parse(&args.relay, args.origin.as_deref(), args.insecure_http)?;
    Ok(RelayClient::new(address))
}

/// Says so if this computer's clock and the relay's differ. No more than that: either may be wrong.
pub(super) fn compare_clocks(desk: &mut Desk, relay: Day) -> Result<(), Failure> {
    let here = today()?;
    if here.since(relay).unsigned_abs() <= CLOCKS_MAY_DIFFER {
        return Ok(());
    }
    let days = [("relay", relay.to_string().into()), ("here", here.to_string().into())];
    let text = desk.words.say_with(msg::DESK_CLOCK_DIFFERS, &days);
    desk.say(&text)
}

/// What one inbox of a key file gave.
pub(super) struct AtInbox<'a, T> {
    pub(super) key: &'a SigningKey,
    /// Whether it is one that the agency had before somebody left.
    pub(super) is_old: bool,
    pub(super) found: T,
}

/// Asks for each of these inboxes, of which the first is the present one.
///
/// A relay does not know a new inbox before the next directory, and forgets an old one once it is empty. It
/// is enough if it knows one of them.
pub(super) fn each_inbox<'a, T>(
    desk: &mut Desk,
    keys: &'a [SigningKey],
    mut ask: impl FnMut(&Desk, &SigningKey) -> Result<T, Failure>,
) -> Result<Vec<AtInbox<'a, T>>, Failure> {
    let mut known = Vec::new();
    let mut unknown = None;
    for (place, key) in keys.iter().enumerate() {
        match ask(desk, key) {
            Ok(found) => known.push(AtInbox { key, is_old: place > 0, found }),
            Err(Failure::Relay(RelayError::Refused(ErrorCode::None))) => {
                unknown = Some(Failure::Relay(RelayError::Refused(ErrorCode::None)));
            }
            Err(failure) => return Err(failure),
        }
    }
    if let Some(failure) = unknown.filter(|_| known.is_empty()) {
        return Err(failure);
    }
    if known.iter().all(|inbox| inbox.is_old) {
        let text = desk.words.say(msg::DESK_INBOX_NOT_YET);
        desk.say(&text)?;
    }
    Ok(known)
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;
    use crate::testing::english;

    fn ask(refused: &[usize]) -> Result<Vec<(bool, usize)>, Failure> {
        let mut desk = Desk { words: english(), out: Box::new(io::sink()) };
        let keys = [1, 2, 3].map(|fill| SigningKey::from_bytes(&[fill; 32]));
        let found = each_inbox(&mut desk, &keys, |_, key| {
            let place = keys.iter().position(|other| other == key).unwrap();
            if refused.contains(&place) {
                Err(RelayError::Refused(ErrorCode::None).into())
            } else {
                Ok(place)
            }
        });
        Ok(found?.into_iter().map(|inbox| (inbox.is_old, inbox.found)).collect())
    }

    #[test]
    fn the_first_inbox_is_the_present_one() {
        assert_eq!(ask(&[]).unwrap(), [(false, 0), (true, 1), (true, 2)]);
    }

    #[test]
    fn an_inbox_that_the_relay_does_not_know_hides_no_other() {
        assert_eq!(ask(&[0]).unwrap(), [(true, 1), (true, 2)]);
        assert_eq!(ask(&[1, 2]).unwrap(), [(false, 0)]);
    }

    #[test]
    fn a_relay_that_knows_none_of_them_has_refused() {
        assert!(matches!(ask(&[0, 1, 2]), Err(Failure::Relay(RelayError::Refused(ErrorCode::None)))));
    }
}
