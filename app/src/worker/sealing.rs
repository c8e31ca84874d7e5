//! Sealing a letter or a state note.

use envelope::letter::{self, Draft, FormRef, Hand, Kind, LetterError, ParcelAttachment};
use envelope::receipt::Root;
use envelope::state::{StateNote, seal_written};
use envelope::{Recipient, json};
use getrandom::SysRng;
use rand_core::UnwrapErr;
use report::{FORM_ID, FORM_VERSION};
use wire::ObjectId;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::message::Message;
use crate::browser::failure::Failure;
use crate::browser::worker_link::ask_once;

/// Question: seal a letter. Fields: those of [`SealRequest`]. Answer: `id` as text, the age file, the hand that wrote
/// it and can write on ([`Hand::to_bytes`]), the `mid`.
pub const SEAL: &str = "seal";

/// Question: seal a state note. Fields: `root`, the note as JSON. Answer: the sealed note.
pub const NOTE: &str = "note";

/// The name of the answer when a text does not fit the largest letter.
const TOO_LONG: &str = "too-long";

/// One letter to seal. Wiped when dropped.
#[derive(Default, Zeroize, ZeroizeOnDrop)]
pub struct SealRequest {
    /// The agency's current recipients as age writes them, separated by spaces.
    pub recipients: String,
    /// The agency's id.
    pub agency: String,
    /// The language of the form.
    pub lang: String,
    /// `report`, `followup` or `close`.
    pub kind: String,
    /// The answers as JSON.
    pub answers: String,
    /// Her own words.
    pub text: String,
    /// The consent as JSON.
    pub consent: String,
    /// The letter as plain text.
    pub report_txt: String,
    /// 32 bytes that her code derives to, for a first letter that can be answered; else empty.
    pub root: Vec<u8>,
    /// The hand of the letter before in the thread ([`Hand::to_bytes`]); empty for a first letter.
    pub hand: Vec<u8>,
    /// The name of the relay that keeps her mailbox.
    pub relay: String,
    /// A parcel's reference as JSON; empty without one.
    pub parcel: String,
    /// The key that opens the parcel; empty without one.
    pub parcel_key: String,
}

/// A sealed letter, ready to be sent as often as it takes.
#[derive(Clone)]
pub struct Sealed {
    /// Its id: the hash of its bytes.
    pub id: ObjectId,
    /// An age file of exactly one size class.
    pub bytes: Vec<u8>,
    /// Who wrote it, and can write on. A secret.
    pub hand: Zeroizing<Vec<u8>>,
    /// The hash that later letters name it by.
    pub mid: [u8; 32],
}

/// Seals one letter in a Worker of its own.
///
/// # Errors
/// [`Failure::TooLong`] for the text, [`Failure::Sealer`] for everything else.
pub async fn seal(worker: &str, request: &SealRequest) -> Result<Sealed, Failure> {
    let answer = ask_once(worker, &request.to_message()).await?;
    if answer.name().as_deref() == Some(TOO_LONG) {
        return Err(Failure::TooLong);
    }
    let read = || {
        Some(Sealed {
            id: answer.text(1)?.parse().ok()?,
            bytes: answer.bytes(2)?.to_vec(),
            hand: answer.bytes(3)?,
            mid: answer.bytes(4)?.as_slice().try_into().ok()?,
        })
    };
    read().ok_or(Failure::Sealer)
}

/// Seals a state note in a Worker of its own: exactly 32 KiB.
///
/// # Errors
/// [`Failure::Sealer`].
pub async fn note(worker: &str, root: &Root, note: &StateNote) -> Result<Vec<u8>, Failure> {
    let json = note.write().map_err(|_| Failure::Sealer)?;
    let question = Message::new(NOTE, [root.to_bytes().as_slice(), &json]);
    let answer = ask_once(worker, &question).await?;
    answer.bytes(1).map(|bytes| bytes.to_vec()).ok_or(Failure::Sealer)
}

/// What a program's Worker can seal besides first letters: that of the letter's page needs nothing else.
pub trait Onward {
    /// The hand of the letter before.
    fn hand(bytes: &[u8]) -> Option<Hand>;
    /// The parcel that goes with the letter.
    fn parcel(reference: &str, key: Zeroizing<String>) -> Option<ParcelAttachment>;
}

/// First letters and nothing else.
pub enum FirstOnly {}

impl Onward for FirstOnly {
    fn hand(_: &[u8]) -> Option<Hand> {
        None
    }

    fn parcel(_: &str, _: Zeroizing<String>) -> Option<ParcelAttachment> {
        None
    }
}

/// All of it.
pub enum Everything {}

impl Onward for Everything {
    fn hand(bytes: &[u8]) -> Option<Hand> {
        Hand::from_bytes(bytes)
    }

    fn parcel(reference: &str, key: Zeroizing<String>) -> Option<ParcelAttachment> {
        Some(ParcelAttachment { reference: serde_json::from_str(reference).ok()?, key })
    }
}

/// In the Worker: the answer to either question.
pub fn answer<O: Onward>(name: &str, question: &Message) -> Option<Message> {
    match name {
        SEAL => match sealed::<O>(SealRequest::from_message(question)?) {
            Ok(message) => Some(message),
            Err(Failure::TooLong) => Some(Message::new(TOO_LONG, [])),
            Err(_) => None,
        },
        _ => {
            let root = Root::from_bytes(question.bytes(1)?.as_slice().try_into().ok()?);
            // Panics, and so ends the Worker, if the browser has no randomness: there is no second choice.
            let sealed = seal_written(question.bytes(2)?, &root, &mut UnwrapErr(SysRng)).ok()?;
            Some(Message::new(NOTE, [sealed.as_slice()]))
        }
    }
}

#[inline(never)]
fn sealed<O: Onward>(request: SealRequest) -> Result<Message, Failure> {
    let recipients = request
        .recipients
        .split(' ')
        .map(|text| text.parse::<Recipient>().map_err(|_| Failure::Sealer))
        .collect::<Result<Vec<_>, _>>()?;
    let mut rng = UnwrapErr(SysRng);
    let mut hand = request.hand::<O>(&mut rng).ok_or(Failure::Sealer)?;
    let draft = request.draft::<O>().ok_or(Failure::Sealer)?;
    let letter = letter::seal_as(&draft, &hand, &recipients, &mut rng).map_err(|error| match error {
        LetterError::TooLong { .. } => Failure::TooLong,
        _ => Failure::Sealer,
    })?;
    hand.advance(&letter);
    let id = letter.id.to_string();
    Ok(Message::new(SEAL, [id.as_bytes(), &letter.bytes, &hand.to_bytes(), &letter.mid]))
}

impl SealRequest {
    fn to_message(&self) -> Message {
        let texts = [
            &self.recipients,
            &self.agency,
            &self.lang,
            &self.kind,
            &self.answers,
            &self.text,
            &self.consent,
            &self.report_txt,
            &self.relay,
            &self.parcel,
            &self.parcel_key,
        ];
        let bytes = [self.root.as_slice(), &self.hand];
        Message::new(SEAL, texts.into_iter().map(String::as_bytes).chain(bytes))
    }

    fn from_message(message: &Message) -> Option<Self> {
        Some(Self {
            recipients: message.text(1)?,
            agency: message.text(2)?,
            lang: message.text(3)?,
            kind: message.text(4)?,
            answers: message.text(5)?,
            text: message.text(6)?,
            consent: message.text(7)?,
            report_txt: message.text(8)?,
            relay: message.text(9)?,
            parcel: message.text(10)?,
            parcel_key: message.text(11)?,
            root: message.bytes(12)?.to_vec(),
            hand: message.bytes(13)?.to_vec(),
        })
    }

    /// Who writes: whoever wrote the letter before, the holder of a code, or somebody nobody can answer.
    fn hand<O: Onward>(&self, rng: &mut UnwrapErr<SysRng>) -> Option<Hand> {
        if !self.hand.is_empty() {
            return O::hand(&self.hand);
        }
        if self.root.is_empty() {
            return Some(Hand::throw_away(rng));
        }
        let root = Root::from_bytes(self.root.as_slice().try_into().ok()?);
        Some(Hand::of_root(&root, 0, &self.relay))
    }

    /// The draft that the envelope seals; `None` if the answers are no JSON.
    fn draft<O: Onward>(mut self) -> Option<Draft> {
        let take = std::mem::take::<String>;
        let parcel = if self.parcel.is_empty() {
            None
        } else {
            Some(O::parcel(&self.parcel, Zeroizing::new(take(&mut self.parcel_key)))?)
        };
        let kind = match self.kind.as_str() {
            "close" => Kind::Close,
            "followup" => Kind::Followup,
            _ => Kind::Report,
        };
        Some(Draft {
            agency: take(&mut self.agency),
            lang: take(&mut self.lang),
            kind,
            form: FormRef { id: FORM_ID.to_owned(), ver: FORM_VERSION },
            answers: json::strict(self.answers.as_bytes()).ok()?,
            text: take(&mut self.text),
            consent: json::strict(self.consent.as_bytes()).ok()?,
            day: None,
            report_txt: take(&mut self.report_txt),
            parcel,
        })
    }
}
