//! Photos and files that follow the letter: a program of its own, loaded only when she asks for it.

use gloo_events::EventListener;
use i18n::msg;
use leptos::prelude::*;
use web_sys::{CustomEvent, CustomEventInit};

use crate::browser::kit::{block, live, nothing, p, plain_button};
use crate::report::form::Form;
use crate::report::receipt::FILES;
use crate::report::send::hold;

/// The event by which the page says that the program can't be had.
const NO_FILES: &str = "no-files";

/// What became of asking for the program.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Asked {
    NotYet,
    Loading,
    InVain,
}

/// The button, and the place that the program takes; once it is there, the sheet hides what stands behind that place.
pub(super) fn offer(form: Form) -> [AnyView; 2] {
    let asked = RwSignal::new(Asked::NotYet);
    [live("group", FILES, nothing), live("status", "", move || now(form, asked))]
}

fn now(form: Form, asked: RwSignal<Asked>) -> AnyView {
    let button = || {
        let add = plain_button("btn", form.t(msg::LETTER_SENT_FILES), move || ask(form, asked));
        block("div", "acts", vec![add])
    };
    match asked.get() {
        Asked::NotYet => button(),
        Asked::Loading => p(form.t(msg::LETTER_SENT_FILES_LOADING)),
        Asked::InVain => block("div", "", vec![p(form.t(msg::LETTER_SENT_FILES_NONE)), button()]),
    }
}

/// The language stays from now on: the place of the program would be drawn anew, and the program be lost.
fn ask(form: Form, asked: RwSignal<Asked>) {
    asked.set(Asked::Loading);
    hold(true);
    EventListener::once(&document(), NO_FILES, move |_| {
        hold(false);
        asked.set(Asked::InVain);
    })
    .forget();
    let init = CustomEventInit::new();
    form.handover.with_value(|handover| {
        if let Some(handover) = handover {
            init.set_detail(handover);
        }
    });
    if let Ok(event) = CustomEvent::new_with_event_init_dict(FILES, &init) {
        // Whether it was heard is told by what happens next.
        let _ = document().dispatch_event(&event);
    }
}
