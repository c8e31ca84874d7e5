//! What the page and its Worker say to each other. Everything secret happens in the Worker.
//!
//! Her words travel as bytes: JavaScript's texts can't be overwritten, its arrays of bytes can, and they arrive in
//! memory that is taken once and in the right size.

use std::mem;
use std::ops::Deref;

use envelope::json;
use envelope::letter::{Draft, FormRef};
use js_sys::{Array, Uint8Array};
use report::{FORM_ID, FORM_VERSION};
use serde_json::Value;
use wasm_bindgen::{JsCast, JsValue};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// The Worker's first message: it has started and listens.
pub const READY: &str = "ready";

/// The Worker's reply when the text does not fit the largest letter.
pub const TOO_LONG: &str = "too-long";

/// The Worker's reply when anything else went wrong. No detail leaves the Worker.
pub const FAILED: &str = "failed";

/// One letter to seal: a list of texts, since anything richer would need code of its own on both sides. Wiped when
/// dropped.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct SealRequest {
    /// The agency's current recipients as age writes them, separated by spaces.
    pub recipients: String,
    /// The agency's id.
    pub agency: String,
    /// The language of the form.
    pub lang: String,
    /// The answers as JSON.
    pub answers: String,
    /// Her own words.
    pub text: String,
    /// The consent as JSON.
    pub consent: String,
    /// The letter as plain text.
    pub report_txt: String,
}

impl SealRequest {
    /// As it is posted to the Worker.
    pub fn to_js(&self) -> Message {
        let fields = [
            &self.recipients,
            &self.agency,
            &self.lang,
            &self.answers,
            &self.text,
            &self.consent,
            &self.report_txt,
        ];
        Message(fields.into_iter().map(|field| Uint8Array::from(field.as_bytes())).collect())
    }

    /// As the Worker receives it; `None` if it is anything else.
    pub fn from_js(message: JsValue) -> Option<Self> {
        let fields = Message(message.dyn_into().ok()?);
        let field = |index| {
            let bytes: Uint8Array = fields.0.get(index).dyn_into().ok()?;
            String::from_utf8(bytes.to_vec()).ok()
        };
        Some(Self {
            recipients: field(0)?,
            agency: field(1)?,
            lang: field(2)?,
            answers: field(3)?,
            text: field(4)?,
            consent: field(5)?,
            report_txt: field(6)?,
        })
    }

    /// The draft that the envelope seals; `None` if the answers are no JSON.
    pub fn into_draft(mut self) -> Option<Draft> {
        let mut draft = Draft {
            agency: mem::take(&mut self.agency),
            lang: mem::take(&mut self.lang),
            form: FormRef { id: FORM_ID.to_owned(), ver: FORM_VERSION },
            answers: Value::Null,
            text: mem::take(&mut self.text),
            consent: Value::Null,
            day: None,
            report_txt: mem::take(&mut self.report_txt),
        };
        draft.answers = json::strict(self.answers.as_bytes()).ok()?;
        draft.consent = json::strict(self.consent.as_bytes()).ok()?;
        Some(draft)
    }
}

/// A letter as it is posted. The browser copies what is posted; this copy of it is overwritten when dropped.
pub struct Message(Array);

impl Deref for Message {
    type Target = JsValue;

    fn deref(&self) -> &JsValue {
        self.0.as_ref()
    }
}

impl Drop for Message {
    fn drop(&mut self) {
        for field in self.0.iter() {
            if let Ok(bytes) = field.dyn_into::<Uint8Array>() {
                bytes.fill(0, 0, bytes.length());
            }
        }
    }
}
