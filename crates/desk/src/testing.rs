//! Randomness, letters and wishes for tests.

use envelope::letter::{Draft, FormRef};
use envelope::{Identity, Recipient, RecipientKind};
use getrandom::SysRng;
use rand_core::UnwrapErr;
use serde_json::json;

use crate::keys::{DEFAULT_DAYS, Wanted};

/// The system's randomness.
pub(crate) fn rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}

/// What a first person asks of `keygen`.
pub(crate) fn wanted() -> Wanted {
    Wanted {
        agency: "north-desk".to_owned(),
        name: "North Desk".to_owned(),
        country: "GB".to_owned(),
        kind: RecipientKind::X25519,
        days: DEFAULT_DAYS,
        practice: false,
    }
}

/// A letter that answers everything.
pub(crate) fn draft() -> Draft {
    Draft {
        agency: "practice-desk".into(),
        lang: "ar".into(),
        form: FormRef { id: report::FORM_ID.into(), ver: report::FORM_VERSION },
        answers: json!({
            "happened": ["TakesDocuments", "Threats"],
            "help": ["SafePlace"],
            "contact": {"may": "Yes", "how": "WhatsApp +44 0000", "when": ["Morning"], "avoid": ["Voicemail"]},
        }),
        text: "They keep my passport.".into(),
        consent: json!({"to": "practice-desk", "text": 1, "lang": "ar"}),
        day: Some("2026-11-21".into()),
        report_txt: "report in plain text".into(),
    }
}

/// The draft, sealed to this recipient.
pub(crate) fn seal_to(draft: &Draft, to: Recipient) -> Vec<u8> {
    envelope::letter::seal(draft, &[to], &mut rng()).expect("the draft fits").bytes
}

/// A new key to open letters with.
pub(crate) fn identity() -> Identity {
    Identity::make_x25519(&mut rng())
}

/// The desk's words, in English.
pub(crate) fn english() -> crate::words::Words {
    crate::words::Words::of("en").expect("English is there and parses")
}
