//! Randomness, letters and wishes for tests.

use envelope::letter::{self, Draft, FormRef, Hand, Kind};
use envelope::receipt::Root;
use envelope::{Identity, Recipient, RecipientKind};
use getrandom::SysRng;
use i18n::msg;
use rand_core::UnwrapErr;
use report::consent::{CONSENT_VERSION, Purpose, Withdrawal};
use report::{
    About, Answers, Choice, Chosen, Consent, Contact, Country, Interpreter, May, Place, Since, Speech, Usage,
};
use wire::ObjectId;

use crate::keys::{DEFAULT_DAYS, Wanted};
use crate::thread::Filed;
use crate::words::Words;

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
        duty: Some("Serious danger for a child.".to_owned()),
        kind: RecipientKind::X25519,
        days: DEFAULT_DAYS,
        recovery: true,
        practice: false,
    }
}

/// Answers to every question, with every option that does not stand alone.
pub(crate) fn full_answers() -> Answers {
    fn every<C: Choice>() -> Chosen<C> {
        let mut chosen = Chosen::default();
        for option in C::ALL.iter().filter(|option| !option.stands_alone()) {
            chosen.toggle(*option);
        }
        chosen
    }
    Answers {
        about: Some(About::SomebodyElse),
        danger: every(),
        happened: every(),
        place: Place { country: Country::from_code("GB"), kinds: every(), when: Some(Since::Now) },
        help: every(),
        contact: Contact {
            may: Some(May::Yes),
            channel: every(),
            how: report::Words::typed("WhatsApp +44 0000"),
            name: report::Words::typed("Auntie Sunflower"),
            lang: Speech::from_tag("my"),
            interpreter: Some(Interpreter::Woman),
            when: every(),
            avoid: every(),
        },
        usage: Some(Usage::ShareWithConsent),
        codeword: report::Words::typed("plum tree"),
        words: report::Words::typed("They keep my passport."),
    }
}

/// What she agreed to, with everything in it.
pub(crate) fn full_consent() -> Consent {
    Consent {
        to: "practice-desk".into(),
        text: CONSENT_VERSION,
        hash: "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU".into(),
        lang: "ar".into(),
        day: "2026-11-20".into(),
        until: "2027-11-20".into(),
        purposes: vec![Purpose::Read, Purpose::Help, Purpose::Contact, Purpose::ShareWithConsent],
        withdraw: vec![Withdrawal::AskAgency],
    }
}

/// What of [`full_answers`] has to arrive: as it stands in `letter.json`, and as a reader finds it.
pub(crate) fn told(words: &Words) -> Vec<(String, String)> {
    fn labels<C: Choice>(words: &Words, chosen: impl IntoIterator<Item = C>) -> Vec<(String, String)> {
        let label = |option: C| words.label(option.msg_id()).unwrap_or_else(|| option.code().to_owned());
        chosen.into_iter().map(|option| (option.code().to_owned(), label(option))).collect()
    }
    // No `..` anywhere: a field that is added does not compile here until it is told.
    let Answers { about, danger, happened, place, help, contact, usage, codeword, words: text } =
        full_answers();
    let Place { country, kinds, when: since } = place;
    let Contact { may, channel, how, name, lang, interpreter, when, avoid } = contact;

    let may = may.map(|may| (may.code().to_owned(), words.say(msg::DESK_SHOW_MAY_YES)));
    let country = country
        .map(Country::code)
        .map(|code| (code.to_owned(), words.say_with(msg::DESK_SHOW_COUNTRY, &[("code", code.into())])));
    let lang = lang
        .map(Speech::tag)
        .map(|tag| (tag.to_owned(), words.say_with(msg::DESK_SHOW_SPEAK, &[("lang", tag.into())])));
    let free = [how, name, codeword, text].map(|text| (text.as_str().to_owned(), text.as_str().to_owned()));
    [
        labels(words, about),
        labels(words, danger.iter()),
        labels(words, happened.iter()),
        labels(words, kinds.iter()),
        labels(words, since),
        labels(words, help.iter()),
        labels(words, channel.iter()),
        labels(words, interpreter),
        labels(words, when.iter()),
        labels(words, avoid.iter()),
        labels(words, usage),
        [may, country, lang].into_iter().flatten().collect(),
        free.to_vec(),
    ]
    .concat()
}

/// The text on one line, with one space between words.
pub(crate) fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A letter that answers everything.
pub(crate) fn draft() -> Draft {
    let answers = full_answers();
    Draft {
        kind: Kind::Report,
        agency: "practice-desk".into(),
        lang: "ar".into(),
        form: FormRef { id: report::FORM_ID.into(), ver: report::FORM_VERSION },
        answers: serde_json::to_value(&answers).expect("answers are JSON"),
        text: answers.words.as_str().into(),
        consent: serde_json::to_value(full_consent()).expect("consent is JSON"),
        day: Some("2026-11-21".into()),
        report_txt: "report in plain text".into(),
        parcel: None,
    }
}

/// The draft, sealed to this recipient.
pub(crate) fn seal_to(draft: &Draft, to: Recipient) -> Vec<u8> {
    envelope::letter::seal(draft, &[to], &mut rng()).expect("the draft fits").bytes
}

/// Somebody with a code, who writes to one desk.
pub(crate) struct Survivor {
    /// What follows from her code.
    pub(crate) root: Root,
    /// Where she is in her thread.
    pub(crate) hand: Hand,
    to: Recipient,
}

impl Survivor {
    /// A survivor whose code is this number, and who writes to this desk.
    pub(crate) fn new(code: u8, to: &Recipient) -> Self {
        let root = Root::from_bytes([code; 32]);
        let hand = Hand::of_root(&root, 0, "main");
        Self { root, hand, to: to.clone() }
    }

    /// Her next letter: first a report, then what she adds to it.
    pub(crate) fn write(&mut self, change: impl FnOnce(&mut Draft)) -> Vec<u8> {
        let mut draft = draft();
        if self.hand.last() > 0 {
            draft.kind = Kind::Followup;
            draft.answers = serde_json::json!({});
        }
        change(&mut draft);
        let sealed =
            letter::seal_as(&draft, &self.hand, std::slice::from_ref(&self.to), &mut rng()).expect("it fits");
        self.hand.advance(&sealed);
        sealed.bytes
    }
}

/// A letter, opened.
pub(crate) fn filed(file: &[u8], key: &Identity) -> Filed {
    let opened = letter::open(file, std::slice::from_ref(key)).expect("it is for this key");
    Filed { id: ObjectId::of(file), opened }
}

/// A new key to open letters with.
pub(crate) fn identity() -> Identity {
    Identity::make_x25519(&mut rng())
}

/// The desk's words, in English.
pub(crate) fn english() -> Words {
    Words::of("en").expect("English is there and parses")
}
