//! The desk of an agency in a browser: one file that opens from a disk.
//!
//! A view, and nothing more: keys, letters, conversations, answers and evidence are the business of the library
//! `desk`, which the program `waymark-desk` uses as well. What is open lives in [`state::Desk`], in memory only, and
//! its lock wipes it. The browser keeps nothing; what has to be there tomorrow is saved as files ([`keep`]).
//!
//! It has no Worker, as a page from a disk can't start one without weakening its policy. So what takes seconds is told
//! first, and then the page stands still for a moment.
//!
//! | screen | file |
//! | --- | --- |
//! | unlock | [`unlock`] |
//! | letters: [`fetch`] from a relay, [`intake`] of files | [`letters`] |
//! | a conversation, with what is told of each letter ([`card`]) | [`conversation`] |
//! | an answer, and [`sending`] it; [`notices`] | [`writing`] |
//! | evidence | [`evidence`] |

mod address;
mod card;
mod conversation;
mod draft;
mod entries;
mod evidence;
mod explain;
mod fetch;
mod first;
mod frame;
mod held;
mod intake;
mod keep;
mod kept;
mod letters;
mod lock;
mod notices;
mod ours;
mod parcel;
mod quarantine;
mod rows;
mod save;
mod sending;
mod shapes;
mod speech;
mod state;
mod told;
mod unlock;
mod writing;

use leptos::prelude::*;

use crate::browser::{element, leaving};
use state::{Desk, Screen};

/// The id of the element that the desk is mounted into (`crates/site/src/desk_cmd/page.rs`).
const PLACE: &str = "desk";

/// Takes the place of the words in `#desk`. If the page is not the one that was made for it, they stay.
pub fn mount() {
    let (Some(place), Some(words)) = (element(PLACE), speech::of_page()) else { return };
    place.set_inner_html("");
    let unmount = leptos::mount::mount_to(place, move || {
        let desk = Desk::new(words);
        lock::listen(desk);
        leaving::listen(PLACE, move || desk.wipe());
        screens(desk)
    });
    unmount.forget();
}

/// The current screen.
fn screens(desk: Desk) -> impl Fn() -> AnyView {
    move || {
        desk.track_language();
        match desk.screen.get() {
            Screen::Unlock => unlock::view(desk),
            Screen::Letters => letters::view(desk),
            Screen::Conversation(thread) => conversation::view(desk, thread),
            Screen::Answer(thread) => writing::view(desk, thread),
            Screen::Evidence(letter) => evidence::view(desk, letter),
        }
    }
}
