//! Any words at all arrive as they were written.

use proptest::prelude::*;
use serde_json::{Value, json};
use wire::SizeClass;

use super::*;
use crate::{Identity, RecipientKind, testing::Repeatable};

/// Up to `most` pieces of words as people and attackers write them: any character, and those that programs
/// stumble over.
fn words(most: usize) -> impl Strategy<Value = String> {
    let odd = "\0 \u{1} \u{1b}[2J \u{7f} \u{85} \u{200b} \u{200f} \u{202e} \u{2028} \u{2066} \u{feff} \u{fffe} \
               \u{10ffff} \" \\ \\u0000 \r\n \t 👩‍👩‍👧 🇲🇲 e\u{301} مساعدة ကူညီပါ";
    let odd = prop::sample::select(odd.split(' ').collect::<Vec<_>>());
    let any = any::<char>().prop_map(String::from);
    let piece = prop_oneof![any, odd.prop_map(str::to_owned), "[a-z ]{1,20}"];
    prop::collection::vec(piece, 0..most).prop_map(|pieces| pieces.concat())
}

/// Answers as deep as a letter has room for, without a number that is none.
fn answers() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        words(20).prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(words(20), inner, 0..4)
                .prop_map(|map| map.into_iter().collect::<Value>()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_she_writes_is_what_they_read(
        text in words(200),
        report_txt in words(200),
        answers in answers(),
        day in prop::option::of("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
        seed in any::<u64>(),
    ) {
        let draft = Draft {
            kind: Kind::Report,
            agency: "practice-desk".to_owned(),
            lang: "ar".to_owned(),
            form: FormRef { id: "core".to_owned(), ver: 2 },
            answers,
            text,
            consent: json!({"to": "practice-desk"}),
            day,
            report_txt,
            parcel: None,
        };
        let mut rng = Repeatable::new(seed);
        let identity = [Identity::make(RecipientKind::X25519, &mut rng)];
        let sealed = seal(&draft, &[identity[0].recipient()], &mut rng).unwrap();
        prop_assert!(SizeClass::ALL.iter().any(|class| class.bytes() == sealed.bytes.len()));

        let opened = open(&sealed.bytes, &identity).unwrap();
        prop_assert_eq!(opened.signature, SignatureState::Valid);
        prop_assert!(opened.letter.text == draft.text);
        prop_assert!(opened.letter.answers == draft.answers);
        prop_assert!(opened.letter.consent == draft.consent);
        prop_assert!(opened.letter.day == draft.day);
        prop_assert!(opened.report_txt == draft.report_txt);
    }
}
