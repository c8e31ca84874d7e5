//! Photos and files in a thread: the same as behind a letter that was just sent, with the writer of the thread.

use leptos::prelude::*;

use crate::browser::kit::nothing;
use crate::files::{self, Desk, Files, To};
use crate::mailbox::state::Mailbox;
use crate::mailbox::writer::Writer;

/// Choosing and sending files for the thread of a slot. What was begun goes on while she is on another screen.
pub fn view(mailbox: Mailbox, slot: u8) -> AnyView {
    match files(mailbox, slot) {
        Some(files) => files::view(files),
        None => nothing(),
    }
}

/// Calls off files that are on their way, so that their writer comes back.
pub fn call_off(mailbox: Mailbox) {
    mailbox.files.get_value().into_iter().flatten().for_each(Files::cancel);
}

/// Forgets all files.
pub fn wipe(mailbox: Mailbox) {
    mailbox.files.get_value().into_iter().flatten().for_each(Files::wipe);
    mailbox.files.update_value(|files| files.fill(None));
}

fn files(mailbox: Mailbox, slot: u8) -> Option<Files> {
    let place = usize::from(slot);
    let known = mailbox.files.with_value(|files| files.get(place).copied().flatten());
    if known.is_some() {
        return known;
    }
    let to = mailbox.held(|held| {
        let agency = held.agency(slot)?;
        Some(To::new(agency, held.place.origin.clone(), held.place.relay.clone()))
    });
    let to = to.flatten()?;
    let (config, words) = mailbox.words_of_page();
    let paper = files::paper::address(&document());
    let made = mailbox.for_good(|| Files::new(config, paper, words, to, Drawer { mailbox, slot }));
    mailbox.files.update_value(|files| {
        if let Some(place) = files.get_mut(place) {
            *place = Some(made);
        }
    });
    Some(made)
}

/// Where the writer of a thread lies while nobody writes.
struct Drawer {
    mailbox: Mailbox,
    slot: u8,
}

impl Desk for Drawer {
    fn take(&self) -> Option<Writer> {
        self.mailbox.take_writer(self.slot)
    }

    fn put_back(&self, writer: Writer) {
        self.mailbox.put_back(self.slot, writer);
    }
}
