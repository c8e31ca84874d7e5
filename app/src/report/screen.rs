//! The frame of every step: where she is, the question, why it is asked, and every way on or out.

use std::cell::Cell;

use i18n::{Value, msg};
use leptos::html::H1;
use leptos::prelude::*;
use report::Step;

use crate::browser::both::said;
use crate::browser::element;
use crate::browser::kit::{block, link, live, note, nothing, p, plain_button, words};
use crate::report::form::Form;
use crate::report::second;

/// A step around its body. Continue and Skip weigh the same; Back, "send what I have" and "stop" are always there.
pub fn screen(form: Form, step: Step, title: String, why: String, body: Vec<AnyView>) -> AnyView {
    let trouble = live("alert", "", move || language_trouble(form));
    let mut children = vec![progress(form, step), trouble, heading(step, title), words("p", "why", why)];
    children.extend(body);
    if step != Step::Check {
        let on = move || form.go(step.next());
        children.push(block(
            "div",
            "acts",
            vec![
                plain_button("btn two", form.t(msg::LETTER_SKIP), on),
                plain_button("btn", form.t(msg::LETTER_CONTINUE), on),
            ],
        ));
    }
    children.push(ways_out(form, step));
    section(children)
}

/// What stands in place of the form after a stop.
pub fn stopped(form: Form) -> AnyView {
    let again = plain_button("btn two", form.t(msg::LETTER_START_AGAIN), move || form.start_again());
    let numbers = link("btn", form.config().numbers, form.t(msg::LETTER_NUMBERS_LINK));
    // Called back too late, perhaps: nobody can know before the relay has answered.
    let offered = form.offered.get_untracked();
    let sent = if offered { msg::LETTER_STOPPED_OFFERED } else { msg::LETTER_STOPPED_NOTHING };
    section(vec![
        heading(Step::Sent, form.t(msg::LETTER_STOPPED_TITLE)),
        p(form.t(sent)),
        p(form.t(msg::LETTER_STOPPED_TEXT)),
        block("div", "acts", vec![again, numbers]),
    ])
}

/// The id of the heading, which is the question that all options of a screen answer.
const ASK: &str = "ask";

/// The outermost element of a screen; no machine translates what is said here.
pub fn section(children: Vec<AnyView>) -> AnyView {
    view! {
        <section class="step" translate="no" role="group" aria-labelledby=ASK>
            {children}
        </section>
    }
    .into_any()
}

/// The question. It takes the focus when its screen appears, except on the first screen of a fresh page.
pub fn heading(step: Step, title: String) -> AnyView {
    let node = NodeRef::<H1>::new();
    Effect::new(move |_| {
        let Some(h1) = node.get() else { return };
        if moved_before(step) {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            // A page without focus is no reason to stop.
            let _ = h1.focus();
        }
    });
    view! { <h1 id=ASK tabindex="-1" node_ref=node>{said(title)}</h1> }.into_any()
}

/// What takes the place of something that was pressed. [`lead_to`] gives it the focus.
pub fn instead(id: &'static str, shown: AnyView) -> AnyView {
    view! { <div class="instead" id=id tabindex="-1">{shown}</div> }.into_any()
}

/// Whoever goes on with the keyboard, or hears the page, is led to what stands where a button was pressed.
pub fn lead_to(id: &'static str) {
    request_animation_frame(move || {
        if let Some(place) = element(id) {
            // A page without focus is no reason to stop.
            let _ = place.focus();
        }
    });
}

/// The screen code, the same in every language: two people on the phone find the same screen by it.
pub fn code(step: Step) -> AnyView {
    view! { <span class="code" dir="ltr">{step.code()}</span> }.into_any()
}

/// The thin bar, "Step 2 of 12" and the screen code.
fn progress(form: Form, step: Step) -> AnyView {
    let number = step.number().unwrap_or_default();
    let all = Step::ASKED.len();
    let values = [("step", Value::from(number as i64)), ("all", Value::from(all as i64))];
    let marks = (1..=all).map(|n| block("i", if n <= number { "done" } else { "" }, Vec::new()));
    let told = said(form.t_with(msg::LETTER_STEP_OF, &values));
    block(
        "div",
        "",
        vec![
            block("div", "steps", marks.collect()),
            block("p", "small", vec![told, " ".into_any(), code(step)]),
        ],
    )
}

/// Another language was asked for and did not come.
fn language_trouble(form: Form) -> AnyView {
    if !form.language_failed.get() {
        return nothing();
    }
    words("p", "note", form.t(msg::LETTER_LANGUAGE_FAILED))
}

/// Back, "send what I have so far", "stop and delete everything"; after all of hers, what is for those who help her.
fn ways_out(form: Form, step: Step) -> AnyView {
    let (asking, listed) = (RwSignal::new(false), RwSignal::new(false));
    let mut ways = Vec::new();
    if let Some(back) = step.back() {
        ways.push(plain_button("plain", form.t(msg::LETTER_BACK), move || form.go(back)));
    }
    if step != Step::Check {
        ways.push(plain_button("plain", form.t(msg::LETTER_SEND_SO_FAR), move || form.go(Step::Check)));
    }
    ways.push(plain_button("plain", form.t(msg::LETTER_STOP), move || asking.set(true)));
    ways.extend(second::ways(form, listed));
    let sure = live("status", "", move || if asking.get() { sure(form, asking) } else { nothing() });
    let languages = live("status", "", move || if listed.get() { second::list(form) } else { nothing() });
    block("div", "", vec![block("div", "quiet", ways), sure, languages])
}

/// "Delete everything you wrote here?" One slip of the thumb must not cost her letter.
fn sure(form: Form, asking: RwSignal<bool>) -> AnyView {
    let keep = plain_button("btn two", form.t(msg::LETTER_STOP_NO), move || asking.set(false));
    let delete = plain_button("btn", form.t(msg::LETTER_STOP_YES), move || form.stop());
    note(None, form.t(msg::LETTER_STOP_SURE), vec![block("div", "acts", vec![keep, delete])])
}

/// False only for the very first screen that this page shows.
fn moved_before(step: Step) -> bool {
    thread_local! { static SHOWN: Cell<bool> = const { Cell::new(false) }; }
    SHOWN.replace(true) || step != Step::Before
}
