//! What the page and its Worker say to each other. Everything secret happens in the Worker.

use envelope::letter::{Draft, FormRef};
use js_sys::Array;
use report::{FORM_ID, FORM_VERSION};
use wasm_bindgen::JsValue;

/// The Worker's first message: it has started and listens.
pub const READY: &str = "ready";

/// The Worker's reply when the text does not fit the largest letter.
pub const TOO_LONG: &str = "too-long";

/// The Worker's reply when anything else went wrong. No detail leaves the Worker.
pub const FAILED: &str = "failed";

/// One letter to seal: a list of texts, since anything richer would need code of its own on both sides.
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
    pub fn to_js(&self) -> JsValue {
        let fields = [
            &self.recipients,
            &self.agency,
            &self.lang,
            &self.answers,
            &self.text,
            &self.consent,
            &self.report_txt,
        ];
        fields.into_iter().map(|field| JsValue::from_str(field)).collect::<Array>().into()
    }

    /// As the Worker receives it; `None` if it is anything else.
    pub fn from_js(message: JsValue) -> Option<Self> {
        let fields = Array::from(&message);
        let field = |index| fields.get(index).as_string();
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
    pub fn into_draft(self) -> Option<Draft> {
        Some(Draft {
            agency: self.agency,
            lang: self.lang,
            form: FormRef { id: FORM_ID.to_owned(), ver: FORM_VERSION },
            answers: serde_json::from_str(&self.answers).ok()?,
            text: self.text,
            consent: serde_json::from_str(&self.consent).ok()?,
            day: None,
            report_txt: self.report_txt,
        })
    }
}
