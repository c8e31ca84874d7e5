//! The XForm instance of an export: the standard's form, filled in, as ODK and KoBoToolbox receive it.
//!
//! XML 1.0 forbids most control characters, also as references. Only the extension could hold one, and there each
//! stands as an escape of JSON: nothing is lost, and no reader of XML meets it.

use report::frames::layout::{FORM_ID, FORM_VERSION, QUESTIONS, field_of};
use wire::ObjectId;

use super::json::Export;
use super::parts::{EXTENSION, Parts};
use crate::sealed::LetterError;

/// Stands between the values of one field: no value has a space in it.
pub(super) const BETWEEN: &str = " ";

/// The file's text.
pub(super) fn to_text(export: &Export<'_>) -> Result<String, LetterError> {
    let parts = Parts::of(export, |field| QUESTIONS.into_iter().any(|question| field_of(question) == field))?;
    // When somebody began and ended to fill it in: nobody did.
    let mut elements = vec![element("start", ""), element("end", "")];
    for question in QUESTIONS {
        elements.push(element(question, &parts.values(field_of(question), BETWEEN)));
    }
    elements.push(element("__version__", FORM_VERSION));
    elements.push(element(EXTENSION, &parts.extension));
    elements.push(format!("<meta>{}</meta>", element("instanceID", &instance_id(export.id()))));
    let elements = elements.join("\n  ");
    Ok(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <data id=\"{FORM_ID}\" version=\"{FORM_VERSION}\">\n  {elements}\n</data>\n"
    ))
}

fn element(name: &str, text: &str) -> String {
    if text.is_empty() {
        return format!("<{name}/>");
    }
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!("<{name}>{text}</{name}>")
}

/// The same for a letter each time, so that a server takes it in once: a UUID (version 8) out of the letter's id.
fn instance_id(id: &ObjectId) -> String {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&id.as_bytes()[..16]);
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex = format!("{:032x}", u128::from_be_bytes(bytes));
    format!("uuid:{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instance_is_named_after_its_letter_as_a_uuid() {
        let id = ObjectId::from_bytes([0xff; 32]);
        assert_eq!(instance_id(&id), "uuid:ffffffff-ffff-8fff-bfff-ffffffffffff");
        assert_ne!(instance_id(&id), instance_id(&ObjectId::from_bytes([0xfe; 32])));
    }

    #[test]
    fn markup_in_a_text_is_text() {
        assert_eq!(element("a", "</a>&lt;"), "<a>&lt;/a&gt;&amp;lt;</a>");
        assert_eq!(element("a", ""), "<a/>");
    }
}
