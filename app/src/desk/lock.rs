//! The lock: pressed, or by itself when nobody has touched the page for a while.

use std::cell::Cell;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Interval;
use i18n::msg;
use js_sys::{Date, Reflect};
use leptos::prelude::*;

use crate::desk::state::{Desk, Screen};
use crate::desk::told::{Act, Told};

/// After so long without a key, a touch or a movement the desk locks, in milliseconds.
const IDLE_MS: f64 = 15.0 * 60.0 * 1_000.0;

/// How often the time is looked at, in milliseconds.
const LOOK_MS: u32 = 10_000;

/// What shows that somebody is there.
const SIGNS: [&str; 5] = ["keydown", "pointerdown", "pointermove", "wheel", "touchstart"];

thread_local! {
    /// When somebody was there last, in milliseconds since 1970.
    static LAST: Cell<f64> = const { Cell::new(0.0) };
}

/// Listens for people, for their absence, and for the page being left with something unsaved.
pub fn listen(desk: Desk) {
    touched();
    for sign in SIGNS {
        EventListener::new(&document(), sign, |_| touched()).forget();
    }
    // A computer that slept has not counted: when it wakes, the time is looked at before anything else.
    EventListener::new(&document(), "visibilitychange", move |_| look(desk)).forget();
    Interval::new(LOOK_MS, move || look(desk)).forget();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window(), "beforeunload", options, move |event| {
        if desk.kept(|kept| kept.is_unsaved()) {
            event.prevent_default();
            // Browsers of some years ago ask only if this is set.
            let _ = Reflect::set(event, &"returnValue".into(), &true.into());
        }
    })
    .forget();
}

/// Locks: keys, letters and words go. If nothing is left to save, the page is loaded anew, and its whole memory goes.
pub fn lock(desk: Desk) {
    desk.wipe();
    desk.screen.set(Screen::Unlock);
    if desk.kept(|kept| kept.is_unsaved()) {
        desk.say(Act::Unlock, Told::done(desk.t(msg::WEBDESK_LOCKED)));
        return;
    }
    // If it can't be loaded anew, it is locked all the same.
    let _ = window().location().reload();
}

fn touched() {
    LAST.set(Date::now());
}

/// Nothing to do with the clock going back: then it counts from now.
fn look(desk: Desk) {
    let idle = Date::now() - LAST.get();
    if idle < 0.0 {
        touched();
    } else if idle > IDLE_MS && desk.is_open() {
        lock(desk);
    }
}
