//! Coming back with a code: answers, writing on, deleting, another code. Mounted into the answers' page.
//!
//! What is open lives in [`state::Mailbox`], in memory only. It is wiped when she leaves, closes the page or deletes
//! everything.

mod answer;
mod change;
mod closed;
mod delete;
mod doing;
mod enter;
mod evidence;
mod failure;
mod found;
mod frame;
mod held;
mod helped;
mod hidden;
mod judging;
mod moving;
mod note;
mod opening;
mod sending;
mod state;
mod stop;
mod thread;
mod threads;
mod trouble;
mod way;
pub mod worker;
mod write;
pub mod writer;

use leptos::prelude::*;

use crate::browser::config::Config;
use crate::browser::{element, language, leaving, show_instead};
use state::{Mailbox, Screen};

/// The id of the element that the mailbox is mounted into.
const PLACE: &str = "answers";

/// Takes the place of the help in `#answers`. Where the page is not fit for typing a code, the help stays.
///
/// The letter's page has no such place: there, this program only sends files.
pub fn mount() {
    let Some(place) = element(PLACE) else { return };
    let Some((config, catalog)) = Config::read(PLACE, &document()) else {
        show_instead("no-start");
        return;
    };
    place.set_inner_html("");
    let unmount = leptos::mount::mount_to(place, move || {
        let mailbox = Mailbox::new(config, catalog);
        mailbox.load_directory();
        language::listen(PLACE, move |found| mailbox.speak(found));
        leaving::listen(PLACE, move || mailbox.wipe());
        screens(mailbox)
    });
    unmount.forget();
}

/// The current screen.
fn screens(mailbox: Mailbox) -> impl Fn() -> AnyView {
    move || {
        mailbox.track_language();
        match mailbox.screen.get() {
            Screen::Code => enter::view(mailbox),
            Screen::Threads => threads::view(mailbox),
            Screen::Thread(slot) => thread::view(mailbox, slot),
            Screen::Files(slot) => thread::files(mailbox, slot),
            Screen::Change => change::view(mailbox),
            Screen::Changed => change::done(mailbox),
            Screen::Delete => delete::view(mailbox),
            Screen::Deleted => delete::done(mailbox),
            Screen::Closed => closed::view(mailbox),
        }
    }
}
