//! Keys as text: read back as they were written, and never in a second spelling.

use proptest::{prelude::*, sample::Index};

use super::{Identity, Recipient, RecipientKind};
use crate::testing::Repeatable;

fn kind() -> impl Strategy<Value = RecipientKind> {
    prop_oneof![Just(RecipientKind::X25519), Just(RecipientKind::Hybrid)]
}

fn identity(kind: RecipientKind, seed: u64) -> Identity {
    Identity::make(kind, &mut Repeatable::new(seed))
}

/// `text` with `piece` in the place of one of its characters. All are ASCII.
fn changed(text: &str, at: Index, piece: &str) -> String {
    let at = at.index(text.len());
    [&text[..at], piece, &text[at + 1..]].concat()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_key_reads_back_as_it_was_written(kind in kind(), seed in any::<u64>()) {
        let identity = identity(kind, seed);
        let again = Identity::from_text(&identity.to_text()).unwrap();
        prop_assert!(again.to_text() == identity.to_text());
        let recipient: Recipient = identity.recipient().to_string().parse().unwrap();
        prop_assert!(recipient == again.recipient());
        prop_assert_eq!(recipient.kind(), kind);
    }

    #[test]
    fn a_changed_identity_is_refused(
        kind in kind(),
        seed in any::<u64>(),
        at in any::<Index>(),
        piece in "[ -~é]{0,2}",
    ) {
        let text = identity(kind, seed).to_text();
        let changed = changed(&text, at, &piece);
        prop_assert_eq!(Identity::from_text(&changed).is_ok(), changed == *text);
    }

    #[test]
    fn a_changed_recipient_is_refused(
        kind in kind(),
        seed in any::<u64>(),
        at in any::<Index>(),
        piece in "[ -~é]{0,2}",
    ) {
        let text = identity(kind, seed).recipient().to_string();
        let changed = changed(&text, at, &piece);
        prop_assert_eq!(changed.parse::<Recipient>().is_ok(), changed == text);
    }

    #[test]
    fn no_text_makes_it_panic(
        start in "(age1|age1pq1|AGE-SECRET-KEY-(PQ-)?1)?",
        rest in "\\PC{0,2000}",
    ) {
        let text = start + &rest;
        prop_assert!(Identity::from_text(&text).is_err());
        prop_assert!(text.parse::<Recipient>().is_err());
    }
}
