//! One file of a parcel: what it says that it is, what it is, and what can be done with it.

use ::desk::parcel::{Judged, warning};
use evidence::FileKind;
use i18n::{Value, msg};
use leptos::prelude::*;

use super::{preview, with_key};
use crate::browser::kit::{block, nothing, p, plain_button, words};
use crate::desk::frame::acts;
use crate::desk::parcel::megabytes;
use crate::desk::save;
use crate::desk::state::Desk;
use crate::desk::told::{Act, Told};

/// The file. In quarantine it is named, and nothing can be done with it.
pub fn view(desk: Desk, place: usize, judged: &Judged, is_free: bool) -> AnyView {
    let name = judged.safe_name();
    let size = [("size", megabytes(judged.file.bytes)), ("type", Value::from(judged.kind.mime()))];
    let mut parts = vec![
        words("h3", "", name.clone()),
        p(desk.t_with(msg::WEBDESK_EVIDENCE_ABOUT, &size)),
        words("p", "hash", format!("SHA-256 {}", hex(&judged.file.sha256.0))),
    ];
    // In a terminal the first sign catches the eye; here the box does.
    let warned = desk.words(|words| warning(judged, words));
    parts.extend(warned.map(|text| words("p", "note", text.trim_start_matches("! ").to_owned())));
    parts.extend(copy_of(desk, judged).map(|text| words("p", "hash", text)));
    if is_free {
        let save = plain_button("btn two", desk.t(msg::WEBDESK_EVIDENCE_SAVE), move || {
            save(desk, place, &name);
        });
        parts.push(acts(vec![save]));
        parts.push(picture(desk, place, judged));
    }
    block("li", "sheet", parts)
}

/// That it is a clean copy, and of what.
fn copy_of(desk: Desk, judged: &Judged) -> Option<String> {
    match &judged.file.original {
        Some(original) => {
            let hash = [("hash", Value::from(hex(&original.0)))];
            Some(desk.t_with(msg::DESK_EVIDENCE_COPY_OF, &hash))
        }
        None => judged.file.stripped.then(|| desk.t(msg::DESK_EVIDENCE_COPY)),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A way to look at a picture; first it can only be guessed. Of everything else there is no look.
fn picture(desk: Desk, place: usize, judged: &Judged) -> AnyView {
    match judged.kind {
        FileKind::Gif | FileKind::Jpeg | FileKind::Png | FileKind::Webp => {
            preview::view(desk, place, judged.kind.mime(), judged.safe_name())
        }
        _ => nothing(),
    }
}

fn save(desk: Desk, place: usize, name: &str) {
    let saved = pieces(desk, place).map(|pieces| save::save_pieces(name, &pieces));
    let told = match saved {
        Some(Ok(())) => Told::done(desk.t_with(msg::WEBDESK_EVIDENCE_SAVED, &[("name", name.into())])),
        _ => Told::failed(desk.t(msg::WEBDESK_SAVE_FAILED)),
    };
    if !desk.is_busy() {
        desk.say(Act::Evidence, told);
    }
}

/// The content of a file, in pieces; nothing if the evidence is closed meanwhile, or in quarantine.
pub fn pieces(desk: Desk, place: usize) -> Option<js_sys::Array> {
    desk.parcel.with_value(|parcel| {
        let parcel = parcel.as_ref()?;
        if crate::desk::quarantine::is_in(desk, &parcel.letter) {
            return None;
        }
        with_key(desk, &parcel.letter, |key| parcel.pieces(key, place))?.ok()
    })
}
