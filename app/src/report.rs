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
mod clock;
mod config;
mod contact;
mod danger;
mod directory;
mod failure;
mod form;
mod happened;
mod help;
mod kit;
mod language;
mod leaving;
mod names;
mod place;
mod plain;
mod receipt;
mod relay;
mod screen;
mod sealer;
mod send;
mod sent;
mod terms;
mod usage;
mod words;

use leptos::prelude::*;
use report::Step;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::report::config::Config;
use crate::report::form::Form;

/// Takes the place of the help in `#letter`. Where the page is not fit for writing, the help stays.
pub fn mount() {
    let Some(place) = element("letter") else { return };
    if !window().is_secure_context() {
        show_instead("not-secure");
        return;
    }
    let Some((config, catalog)) = Config::read(&document()) else {
        show_instead("no-start");
        return;
    };
    place.set_inner_html("");
    let unmount = leptos::mount::mount_to(place, move || {
        let form = Form::new(config, catalog);
        directory::load(form);
        language::listen(form);
        leaving::listen(form);
        letter(form)
    });
    unmount.forget();
}

/// The current screen.
fn letter(form: Form) -> impl Fn() -> AnyView {
    move || {
        form.track_language();
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
            Step::Check => check::view(form),
            Step::Sent => sent::view(form),
        }
    }
}

/// Shows one of the texts that wait hidden in the page.
fn show_instead(id: &str) {
    if let Some(text) = element(id) {
        text.set_hidden(false);
    }
}

fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}
