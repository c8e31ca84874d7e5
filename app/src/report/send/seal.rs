//! The letter, sealed once: as long as she changes nothing, every try sends the same bytes.

use std::rc::Rc;

use directory::{Agency, Relay};
use leptos::prelude::*;
use report::Answers;
use report::consent::{CONSENT_VERSION, Consent, Withdrawal};
use report::words::{MAX_CHARS, MAX_CODEWORD_CHARS, MAX_CONTACT_CHARS};
use wire::{Day, b64, sha256};
use zeroize::Zeroize;

use crate::browser::failure::Failure;
use crate::report::code::{Made, Note};
use crate::report::form::{Form, Sending};
use crate::report::plain;
use crate::report::send::trip::{Stopped, Trip};
use crate::report::terms::consent_text;
use crate::worker::sealing::{self, SealRequest, Sealed};

/// A sealed letter with what goes before it: a later try goes on where an earlier one stopped.
#[derive(Clone)]
pub struct Kept {
    /// The letter.
    pub letter: Rc<Sealed>,
    /// The code that it can be answered with.
    pub code: Option<Made>,
    /// The origin of the relay that keeps, or would keep, her mailbox.
    pub origin: String,
    /// How far her mailbox is.
    pub mailbox: Mailbox,
    /// The note for her mailbox.
    pub note: Option<Rc<Note>>,
    /// Whether she chose a word that the agency asks for.
    pub has_word: bool,
    /// The hash of what was sealed: with another one it is another letter.
    digest: [u8; 32],
}

/// How far her mailbox is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Mailbox {
    /// Not opened yet.
    Closed,
    /// Opened; her note is not there yet.
    Open,
    /// With her note in it; or none is needed.
    Ready,
}

/// The letter as an earlier try sealed it, or sealed now, for a mailbox at this relay. It is in `form.sealed` then.
///
/// A letter whose mailbox is ready at one relay can go to another: answers find the mailbox by its own address.
pub(super) async fn seal(
    trip: Trip,
    agency: &Agency,
    relay: &Relay,
    origin: &str,
    day: Day,
) -> Result<(), Stopped> {
    let form = trip.form;
    let code = form.kept_code();
    let mut answers = form.answers.get_untracked();
    if code.is_none() {
        answers.codeword.zeroize();
    }
    let request = request(form, &answers, agency, relay, code.as_ref(), day)?;
    let digest = digest(&request, &consent_hash(form, agency));
    let still_fits =
        |kept: &Kept| kept.digest == digest && (kept.mailbox == Mailbox::Ready || kept.origin == origin);
    if form.sealed.with_value(|kept| kept.as_ref().is_some_and(still_fits)) {
        return Ok(());
    }
    trip.at(Sending::Sealing)?;
    let letter = sealing::seal(&form.config().worker, &request).await?;
    trip.check()?;
    let mailbox = if code.is_some() { Mailbox::Closed } else { Mailbox::Ready };
    form.sealed.set_value(Some(Kept {
        letter: Rc::new(letter),
        code,
        origin: origin.to_owned(),
        mailbox,
        note: None,
        has_word: !answers.codeword.is_empty(),
        digest,
    }));
    Ok(())
}

/// Whether some text is longer than it may be.
pub(super) fn says_too_much(form: Form) -> bool {
    form.answers.with_untracked(|answers| {
        answers.words.over(MAX_CHARS) > 0
            || answers.contact.how.over(MAX_CONTACT_CHARS) > 0
            || answers.contact.name.over(MAX_CONTACT_CHARS) > 0
            || answers.codeword.over(MAX_CODEWORD_CHARS) > 0
    })
}

fn request(
    form: Form,
    answers: &Answers,
    agency: &Agency,
    relay: &Relay,
    code: Option<&Made>,
    day: Day,
) -> Result<SealRequest, Failure> {
    let recipients = agency.current_recipients(day);
    let json = |json: Result<String, serde_json::Error>| json.map_err(|_| Failure::Sealer);
    Ok(SealRequest {
        recipients: recipients.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
        agency: agency.id.clone(),
        lang: form.config().lang,
        kind: "report".to_owned(),
        answers: json(serde_json::to_string(answers))?,
        text: normalized(answers.words.as_str()),
        consent: json(serde_json::to_string(&consent(form, answers, agency, day)))?,
        report_txt: plain::text(form, answers, agency, code.is_some()),
        root: code.map(|code| code.root.to_vec()).unwrap_or_default(),
        hand: Vec::new(),
        relay: relay.id.clone(),
        parcel: String::new(),
        parcel_key: String::new(),
    })
}

/// What makes it the same letter: all that she says, to whom, and what she agreed to. Not the day, which may have changed
/// while there was no connection, and not the relay.
fn digest(request: &SealRequest, consent: &[u8; 32]) -> [u8; 32] {
    let texts = [&request.recipients, &request.agency, &request.lang, &request.answers, &request.text];
    let [recipients, agency, lang, answers, text] = texts.map(String::as_bytes);
    sha256(&[recipients, &[0], agency, &[0], lang, &[0], answers, &[0], text, &[0], &request.root, consent])
}

/// What she agreed to, and until when it holds by the agency's own word.
fn consent(form: Form, answers: &Answers, agency: &Agency, day: Day) -> Consent {
    Consent {
        to: agency.id.clone(),
        text: CONSENT_VERSION,
        hash: b64::encode(&consent_hash(form, agency)),
        lang: form.config().lang,
        day: day.to_string(),
        until: day.plus(agency.retention_days).to_string(),
        purposes: Consent::purposes(answers),
        withdraw: vec![Withdrawal::AskAgency],
    }
}

fn consent_hash(form: Form, agency: &Agency) -> [u8; 32] {
    sha256(&[consent_text(form, agency).join("\n").as_bytes()])
}

/// Unicode NFC by the browser, so that the same words have the same bytes on every keyboard.
fn normalized(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFC").into()
}
