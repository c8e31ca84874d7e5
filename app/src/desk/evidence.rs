//! Evidence that was sent beside a letter: fetched or brought as a file, verified, and listed by what its files are.
//! Nothing of it opens by itself, and nothing leaves quarantine.

mod item;
pub mod preview;

use ::desk::parcel::index;
use envelope::Identity;
use envelope::letter::ParcelRef;
use envelope::parcel::MAX_PARCEL_BYTES;
use i18n::{Value, msg};
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;
use wire::ObjectId;

use crate::browser::kit::{block, nothing, p, points, words};
use crate::desk::frame::{acts, back, screen};
use crate::desk::parcel::{self, Opened};
use crate::desk::shapes::{self, button, changing};
use crate::desk::state::{Desk, Screen};
use crate::desk::told::{Act, Told, told};
use crate::desk::unlock::{drawn, read};
use crate::desk::{explain, quarantine, save};

/// The name of the list that is saved beside the files.
const INDEX: &str = "index.txt";

/// The screen of the evidence of this letter.
pub fn view(desk: Desk, letter: ObjectId) -> AnyView {
    let Some(reference) = reference(desk, &letter) else { return nothing() };
    let home = desk.held(|held| held.letter(&letter).map(|filed| filed.opened.letter.thread.0)).flatten();
    let leave = match home {
        Some(thread) => back(desk, msg::WEBDESK_BACK_CONVERSATION, Screen::Conversation(thread)),
        None => back(desk, msg::WEBDESK_BACK_LETTERS, Screen::Letters),
    };
    let care = [msg::DESK_EVIDENCE_CARE, msg::WEBDESK_EVIDENCE_CARE_CHILD, msg::WEBDESK_EVIDENCE_CARE_COPY];
    let list = changing(move || {
        desk.track_news();
        list(desk, &letter)
    });
    let side = block("div", "beside", vec![ways(desk, letter, &reference), told(desk, Act::Evidence)]);
    let files = block("div", "reading", vec![points(care.map(|text| desk.t(text))), list]);
    screen(
        desk,
        desk.t_with(msg::WEBDESK_EVIDENCE_TITLE, &[("count", Value::from(reference.files.len()))]),
        vec![leave, block("div", "pair", vec![side, files])],
    )
}

/// Getting it: from the relay, or as a file.
fn ways(desk: Desk, letter: ObjectId, reference: &ParcelRef) -> AnyView {
    let size = [("size", parcel::megabytes(reference.bytes))];
    let mut parts = vec![p(desk.t_with(msg::WEBDESK_EVIDENCE_SIZE, &size))];
    if desk.held(|held| held.relay.is_some()) == Some(true) {
        let fetch =
            button("parcel-fetch", "btn", desk.t(msg::WEBDESK_EVIDENCE_FETCH), move || fetch(desk, letter));
        parts.push(acts(vec![fetch]));
    } else {
        parts.push(p(desk.t(msg::WEBDESK_EVIDENCE_NO_RELAY)));
    }
    let take = Callback::new(move |files: Vec<File>| {
        if let Some(file) = files.into_iter().next() {
            bring(desk, letter, file);
        }
    });
    let label = desk.t(msg::WEBDESK_EVIDENCE_FILE);
    parts.push(shapes::files("parcel-file", label, desk.t(msg::WEBDESK_EVIDENCE_FILE_HINT), false, take));
    block("section", "panel", parts)
}

fn fetch(desk: Desk, letter: ObjectId) {
    let origin = desk.held(|held| held.relay.as_ref().map(|relay| relay.origin.clone())).flatten();
    let (Some(origin), Some(reference)) = (origin, reference(desk, &letter)) else { return };
    let Some(turn) = desk.begin(Act::Evidence, msg::WEBDESK_EVIDENCE_FETCHING) else { return };
    desk.close_parcel();
    spawn_local(async move {
        match parcel::download(desk, turn, &origin, reference.id).await {
            Ok(sealed) => verify(desk, turn, letter, sealed).await,
            Err(why) => desk.tell(turn, Act::Evidence, Told::failed(why)),
        }
    });
}

fn bring(desk: Desk, letter: ObjectId, file: File) {
    let Some(reference) = reference(desk, &letter) else { return };
    let Some(turn) = desk.begin(Act::Evidence, msg::WEBDESK_EVIDENCE_READING) else { return };
    desk.close_parcel();
    spawn_local(async move {
        drawn().await;
        let most = usize::try_from(MAX_PARCEL_BYTES).unwrap_or(usize::MAX);
        let Some(mut bytes) = read(&file, most).await else {
            return desk.tell(turn, Act::Evidence, Told::failed(desk.t(msg::WEBDESK_EVIDENCE_NONE)));
        };
        let sealed = std::mem::take(&mut *bytes);
        if parcel::is_parcel(&sealed, &reference.id) {
            return verify(desk, turn, letter, sealed).await;
        }
        let mut lines = vec![desk.t(msg::WEBDESK_EVIDENCE_OTHER)];
        if let Some(Err(error)) = opened(desk, letter, sealed) {
            lines.push(explain::parcel(desk, error));
        }
        desk.tell(turn, Act::Evidence, Told::Failed(lines));
    });
}

/// Verifies all of it, before anything is listed.
async fn verify(desk: Desk, turn: u32, letter: ObjectId, sealed: Vec<u8>) {
    desk.tell(turn, Act::Evidence, Told::Working(desk.t(msg::WEBDESK_EVIDENCE_VERIFYING)));
    drawn().await;
    if !desk.is_turn(turn) {
        return;
    }
    let told = match opened(desk, letter, sealed) {
        Some(Ok(parcel)) => {
            let lines = [
                Some(desk.t(msg::WEBDESK_EVIDENCE_WHOLE)),
                (!parcel.as_in_letter).then(|| desk.t(msg::WEBDESK_EVIDENCE_NOT_NAMED)),
            ];
            desk.parcel.set_value(Some(parcel));
            Told::Done(lines.into_iter().flatten().collect())
        }
        Some(Err(error)) => Told::failed(explain::parcel(desk, error)),
        None => Told::failed(desk.t(msg::WEBDESK_EVIDENCE_NO_KEY)),
    };
    desk.announce();
    desk.tell(turn, Act::Evidence, told);
}

/// Opens it with the key in the letter; nothing if there is none.
fn opened(
    desk: Desk,
    letter: ObjectId,
    sealed: Vec<u8>,
) -> Option<Result<Opened, envelope::parcel::ParcelError>> {
    let reference = reference(desk, &letter)?;
    with_key(desk, &letter, |key| Opened::verify(sealed, letter, &reference, key))
}

/// Something done with the key of a letter's evidence.
fn with_key<T>(desk: Desk, letter: &ObjectId, work: impl FnOnce(&Identity) -> T) -> Option<T> {
    desk.held(|held| held.letter(letter)?.opened.parcel_key.as_ref().map(work)).flatten()
}

fn reference(desk: Desk, letter: &ObjectId) -> Option<ParcelRef> {
    desk.held(|held| held.letter(letter)?.opened.letter.parcel.clone()).flatten()
}

/// The files, once everything was verified.
fn list(desk: Desk, letter: &ObjectId) -> AnyView {
    let note = quarantine::note(desk, *letter);
    let is_free = note.is_none();
    let mut parts: Vec<AnyView> = note.into_iter().collect();
    let items = desk.parcel.with_value(|parcel| {
        let parcel = parcel.as_ref().filter(|parcel| parcel.letter == *letter)?;
        let files = parcel.files.iter().enumerate();
        Some(files.map(|(place, judged)| item::view(desk, place, judged, is_free)).collect::<Vec<AnyView>>())
    });
    if let Some(items) = items {
        parts.push(block("ul", "list", items));
        if is_free {
            let text = desk.t(msg::WEBDESK_EVIDENCE_INDEX);
            let index = button("save-index", "btn two", text, move || save_index(desk));
            parts.push(acts(vec![index]));
        }
    } else {
        parts.push(words("p", "small", desk.t(msg::WEBDESK_EVIDENCE_NOT_YET)));
    }
    block("div", "", parts)
}

/// Saves the list of the files with their hashes.
fn save_index(desk: Desk) {
    let text = desk.parcel.with_value(|parcel| {
        let parcel = parcel.as_ref()?;
        let reference = reference(desk, &parcel.letter)?;
        Some(desk.words(|words| index(&parcel.letter, &reference, &parcel.files, words)))
    });
    let saved = text.map(|text| save::save(INDEX, text.as_bytes()));
    if saved.is_none_or(|saved| saved.is_err()) {
        desk.say(Act::Evidence, Told::failed(desk.t(msg::WEBDESK_SAVE_FAILED)));
    }
}
