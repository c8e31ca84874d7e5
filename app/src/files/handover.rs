//! Files in the letter's page: its program hands over the thread of the letter that it has just sent.

use std::cell::{Cell, RefCell};
use std::mem;

use ::directory::Directory;
use envelope::receipt::Root;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::{CustomEvent, HtmlElement};

use super::state::{Files, To};
use super::{paper, screen};
use crate::browser::config::Config;
use crate::browser::{agencies, element, language, leaving};
use crate::mailbox::writer::{Account, Writer};
use crate::worker::message::Message;

/// The id of the element that the files are mounted into.
const PLACE: &str = "files";

/// The page whose words and Workers are ours, in the folder of the page's language.
const OURS: &str = "g1.html";

/// The event by which the page hears that files can't be sent.
const NO_FILES: &str = "no-files";

thread_local! {
    static HERE: RefCell<Option<Files>> = const { RefCell::new(None) };
}

/// Takes its place in `#files`, or says on the page that it can't.
///
/// `handover` is a [`Message`]: the hand that wrote the letter, the root of its code or nothing, the agency's id, the
/// relay's origin, the state note as JSON or nothing. It is overwritten once it is taken.
pub fn mount(handover: JsValue) {
    spawn_local(async move {
        let handover = Message::answer(handover);
        let begun = match &handover {
            Some(handover) => begin(handover).await,
            None => None,
        };
        if begun.is_some() {
            return;
        }
        // She can try again: until it is taken, it stays as it is.
        mem::forget(handover);
        if let Ok(event) = CustomEvent::new(NO_FILES) {
            // Nobody listens if the page is gone.
            let _ = document().dispatch_event(&event);
        }
    });
}

/// Forgets the files and ends what is at work.
fn wipe() {
    if let Some(files) = HERE.take() {
        files.wipe();
    }
}

async fn begin(handover: &Message) -> Option<()> {
    let lang = document().document_element()?.get_attribute("lang")?;
    let page = language::fetch(&format!("../{lang}/{OURS}")).await?;
    let (config, words) = Config::read("answers", &page)?;
    // Read there, so that the letter's page, which has to arrive quickly, need not name it.
    let paper = paper::address(&page);
    let directory = agencies::fetch(&config).await?;
    let writer = writer(handover, &directory)?;
    let to = to(&writer, &directory)?;
    let place = element(PLACE)?;
    wipe();
    let owner = Owner::new();
    let files = owner.with(|| {
        let desk: StoredValue<Option<Writer>, LocalStorage> = StoredValue::new_local(Some(writer));
        Files::new(StoredValue::new_local(config), paper, StoredValue::new_local(words), to, desk)
    });
    // The signals stay for as long as the page, emptied when she leaves: what was under way may still ask for them.
    mem::forget(owner);
    HERE.set(Some(files));
    listen();
    show(files, place);
    Some(())
}

fn show(files: Files, place: HtmlElement) {
    place.set_inner_html("");
    leptos::mount::mount_to(place, move || screen::view(files)).forget();
}

/// Listens once for her leaving.
fn listen() {
    thread_local! { static LISTENS: Cell<bool> = const { Cell::new(false) }; }
    if !LISTENS.replace(true) {
        leaving::listen(PLACE, wipe);
    }
}

fn writer(handover: &Message, directory: &Directory) -> Option<Writer> {
    let (root, note) = (handover.bytes(2)?, handover.bytes(5)?);
    let account = if root.is_empty() {
        None
    } else {
        let root = Root::from_bytes(root.as_slice().try_into().ok()?);
        let note = if note.is_empty() { None } else { Some(serde_json::from_slice(&note).ok()?) };
        // Slot 0 is the first letter's thread.
        Some(Account { root, note: note.unwrap_or_default(), slot: 0 })
    };
    Some(Writer {
        hand: handover.bytes(1).filter(|hand| !hand.is_empty())?,
        agency: directory.agency(&handover.text(3)?)?.clone(),
        directory: directory.version,
        origin: handover.text(4)?,
        account,
    })
}

fn to(writer: &Writer, directory: &Directory) -> Option<To> {
    let site = window().location().origin().unwrap_or_default();
    let mut relays = writer.agency.relays.iter().filter_map(|id| directory.relay(id));
    let relay = relays.find(|relay| relay.origin(&site) == writer.origin)?;
    Some(To::new(&writer.agency, writer.origin.clone(), relay.id.clone()))
}
