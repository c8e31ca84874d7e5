//! Send: ask the relay's day, lock the letter in the Worker, open a mailbox for the answer, hand the letter over, and
//! keep every answer until it is stored. What a bad network stops is tried again for as long as the page is open.

mod mailbox;
mod seal;
mod trip;

pub use seal::Kept;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::element;
use crate::browser::language::HELD;
use crate::report::PLACE;
use crate::report::form::Form;
use crate::report::send::trip::Trip;

/// She pressed Send. Without her consent nothing happens but the reminder; while a letter is under way, nothing at all.
pub fn press(form: Form) {
    if form.sending.get_untracked().is_under_way() {
        return;
    }
    if !form.agreed.get_untracked() {
        form.consent_missing.set(true);
        return;
    }
    let Some(agency) = untrack(|| form.chosen_agency()) else { return };
    let trip = Trip::begin(form);
    spawn_local(async move { trip.run(agency).await });
}

/// She was told that the agency is late, and wants to send all the same.
pub fn press_though_late(form: Form) {
    form.late_is_fine.set(true);
    press(form);
}

/// Holds the language while a letter is under way: what she agreed to, she read in this one.
pub fn hold_language(form: Form) {
    Effect::new(move |_| hold(form.sending.get().is_under_way()));
}

/// Holds the language of the page, or lets go of it.
pub fn hold(held: bool) {
    if let Some(place) = element(PLACE) {
        // The name is fit for an attribute, so this can't fail.
        let _ = place.toggle_attribute_with_force(HELD, held);
    }
}
