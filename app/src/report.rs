//! The letter: the form that WebAssembly mounts into its page, one file a step.
//!
//! Everything she writes lives in [`form::Form`], in memory only. It is wiped when she leaves, stops or has sent.

mod about;
mod agency;
mod agency_card;
mod agency_hours;
mod answered;
mod before;
mod check;
mod choice;
mod code;
mod contact;
mod danger;
mod failure;
mod form;
mod happened;
mod help;
mod place;
mod plain;
mod receipt;
mod screen;
mod second;
mod send;
mod sent;
mod terms;
mod tongues;
mod usage;
mod words;

use leptos::prelude::*;
use report::Step;

use crate::browser::config::Config;
use crate::browser::{element, language, leaving, show_instead};
use crate::report::form::Form;

/// The id of the element that the form is mounted into.
const PLACE: &str = "letter";

/// Takes the place of the help in `#letter`. Where the page is not fit for writing, the help stays.
pub fn mount() {
    let Some(place) = element(PLACE) else { return };
    let Some((config, catalog)) = Config::read(PLACE, &document()) else {
        show_instead("no-start");
        return;
    };
    place.set_inner_html("");
    let unmount = leptos::mount::mount_to(place, move || {
        let form = Form::new(config, catalog);
        form.load_agencies();
        language::listen(PLACE, move |found| form.speak(found));
        leaving::listen(PLACE, move || form.wipe());
        send::hold_language(form);
        letter(form)
    });
    unmount.forget();
}

/// The current screen.
fn letter(form: Form) -> impl Fn() -> AnyView {
    move || {
        form.tongues.track();
        if form.stopped.get() {
            return screen::stopped(form);
        }
        match form.step.get() {
            Step::Before => before::view(form),
            Step::About => about::view(form),
            Step::Agency => agency::view(form),
            Step::Danger => danger::view(form),
            Step::Happened => happened::view(form),
            Step::Place => place::view(form),
            Step::Help => help::view(form),
            Step::Words => words::view(form),
            Step::Contact => contact::view(form),
            Step::Usage => usage::view(form),
            Step::Code => code::view(form),
            Step::Check => check::view(form),
            Step::Sent => sent::view(form),
        }
    }
}
