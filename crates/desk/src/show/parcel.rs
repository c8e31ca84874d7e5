//! The evidence that was sent beside a letter, as the letter names it. Nothing of it is opened.

use i18n::msg;
use serde_json::Value;

use super::View;
use super::answers::as_text;
use super::page::Page;

pub(super) fn write(page: &mut Page<'_>, view: &View<'_>) {
    let Some(parcel) = view.said("parcel") else {
        if view.lacks("parcel") {
            page.heading(msg::DESK_SHOW_EVIDENCE);
            page.say(msg::DESK_EXPORT_LEFT_OUT_HERE);
        }
        return;
    };
    page.heading(msg::DESK_SHOW_EVIDENCE);
    for file in parcel.get("files").and_then(Value::as_array).into_iter().flatten() {
        let field = |name: &str| file.get(name).map(as_text).unwrap_or_default();
        page.foreign(&format!("{}, {}, {} B", field("name"), field("type"), field("bytes")));
    }
    page.say(msg::DESK_SHOW_EVIDENCE_CARE);
    page.go_on(msg::DESK_SHOW_EVIDENCE_NEXT, &[]);
}
