//! F9, may they contact her? It unfolds only after a yes, and asks nothing of somebody who wants no name (HL-6, HL-7
//! of docs/requirements.md).

use i18n::{Msg, msg};
use leptos::prelude::*;
use report::{Avoid, Channel, Choice as _, Contact, Interpreter, May, Speech, Step, When, Words};

use crate::browser::kit::{block, line, live, note, nothing, plain_button, select};
use crate::browser::names;
use crate::parts::icon::Icon;
use crate::report::choice::{Question, cards, group};
use crate::report::form::Form;
use crate::report::screen::screen;
use crate::report::second;

/// The screen.
pub fn view(form: Form) -> AnyView {
    // Not tracked: the whole screen would be drawn anew with every letter that is typed, and lose the focus.
    let body = if untrack(|| form.is_anonymous()) { vec![nothing_asked(form)] } else { asked(form) };
    screen(form, Step::Contact, form.t(msg::LETTER_CONTACT_TITLE), form.t(msg::LETTER_CONTACT_WHY), body)
}

fn nothing_asked(form: Form) -> AnyView {
    let change = plain_button("btn two", form.t(msg::LETTER_CONTACT_CHANGE), move || form.go(Step::Usage));
    note(None, form.t(msg::LETTER_CONTACT_ANONYMOUS), vec![change])
}

fn asked(form: Form) -> Vec<AnyView> {
    let options = cards::<May>(
        form,
        Question {
            input: "radio",
            name: "q7",
            icon: |place| May::at(place).and_then(may_icon),
            has: |form, place| form.answers.with(|answers| answers.contact.may == May::at(place)),
            choose,
        },
    );
    let may =
        |form: Form, may| Memo::new(move |_| form.answers.with(|answers| answers.contact.may == Some(may)));
    let (they, she) = (may(form, May::Yes), may(form, May::IWillContact));
    let below = live("status", "", move || match (they.get(), she.get()) {
        (true, _) => unfolded(form),
        (_, true) => note(None, form.t(how_to_reach_them(form)), Vec::new()),
        _ => nothing(),
    });
    vec![options, below]
}

/// Where she finds the agency's number, if it has one.
fn how_to_reach_them(form: Form) -> Msg {
    if form.chosen_agency().is_some_and(|agency| !agency.phones.is_empty()) {
        msg::LETTER_CONTACT_I_WILL_NOTE
    } else {
        msg::LETTER_CONTACT_I_WILL_NO_PHONE
    }
}

/// Anything but a yes forgets a way she gave before: a number that stays behind could be used.
fn choose(form: Form, place: usize) {
    form.answers.update(|answers| {
        let may = May::at(place);
        if may != Some(May::Yes) {
            answers.contact = Contact::default();
        }
        answers.contact.may = may;
    });
}

fn unfolded(form: Form) -> AnyView {
    let channel = cards::<Channel>(
        form,
        Question {
            input: "checkbox",
            name: "q17",
            icon: |place| Channel::at(place).and_then(channel_icon),
            has: |form, place| form.answers.with(|answers| answers.contact.channel.has_at(place)),
            choose: |form, place| form.answers.update(|answers| answers.contact.channel.toggle_at(place)),
        },
    );
    let interpreter = cards::<Interpreter>(
        form,
        Question {
            input: "radio",
            name: "q20",
            icon: |place| Interpreter::at(place).and_then(interpreter_icon),
            has: |form, place| {
                form.answers.with(|answers| answers.contact.interpreter == Interpreter::at(place))
            },
            choose: |form, place| {
                form.answers.update(|answers| answers.contact.interpreter = Interpreter::at(place))
            },
        },
    );
    let when = cards::<When>(
        form,
        Question {
            input: "checkbox",
            name: "q9",
            icon: |place| When::at(place).and_then(when_icon),
            has: |form, place| form.answers.with(|answers| answers.contact.when.has_at(place)),
            choose: |form, place| form.answers.update(|answers| answers.contact.when.toggle_at(place)),
        },
    );
    let avoid = cards::<Avoid>(
        form,
        Question {
            input: "checkbox",
            name: "q10",
            // A picture of what they must not do would show them doing it.
            icon: |_| None,
            has: |form, place| form.answers.with(|answers| answers.contact.avoid.has_at(place)),
            choose: |form, place| form.answers.update(|answers| answers.contact.avoid.toggle_at(place)),
        },
    );
    let asked = vec![
        group(form.t(msg::LETTER_CONTACT_CHANNEL), None, channel),
        how(form),
        name(form),
        language(form),
        group(form.t(msg::LETTER_CONTACT_INTERPRETER), None, interpreter),
        group(form.t(msg::LETTER_CONTACT_WHEN), None, when),
        group(form.t(msg::LETTER_CONTACT_AVOID), None, avoid),
    ];
    block("div", "", asked)
}

fn how(form: Form) -> AnyView {
    line(
        "q8",
        form.t(msg::LETTER_CONTACT_HOW),
        form.t(msg::LETTER_CONTACT_HOW_HINT),
        form.answers.with_untracked(|answers| answers.contact.how.as_str().to_owned()),
        Callback::new(move |text: String| {
            form.answers.update(|answers| answers.contact.how = Words::typed(&text));
        }),
    )
}

fn name(form: Form) -> AnyView {
    line(
        "q18",
        form.t(msg::LETTER_CONTACT_NAME),
        form.t(msg::LETTER_CONTACT_NAME_HINT),
        form.answers.with_untracked(|answers| answers.contact.name.as_str().to_owned()),
        Callback::new(move |text: String| {
            form.answers.update(|answers| answers.contact.name = Words::typed(&text));
        }),
    )
}

fn language(form: Form) -> AnyView {
    let chosen = form.answers.with_untracked(|answers| answers.contact.lang);
    select(
        "q19",
        form.t(msg::LETTER_CONTACT_LANG),
        form.t(msg::LETTER_CONTACT_LANG_NONE),
        second::names(form, names::speech),
        chosen.map_or("", Speech::tag),
        Callback::new(move |tag: String| {
            form.answers.update(|answers| answers.contact.lang = Speech::from_tag(&tag));
        }),
    )
}

fn may_icon(may: May) -> Option<Icon> {
    Some(match may {
        May::IWillContact => Icon::Phone,
        May::Yes => Icon::Check,
        May::No => Icon::No,
        _ => Icon::Quiet,
    })
}

fn channel_icon(channel: Channel) -> Option<Icon> {
    Some(match channel {
        Channel::Call => Icon::Phone,
        Channel::Text => Icon::Mobile,
        Channel::Chat => Icon::Talk,
        Channel::Email => Icon::Letter,
        Channel::Person => Icon::Person,
        _ => Icon::Dots,
    })
}

fn interpreter_icon(interpreter: Interpreter) -> Option<Icon> {
    Some(match interpreter {
        Interpreter::NotNeeded => Icon::No,
        Interpreter::Woman => Icon::Woman,
        Interpreter::Man => Icon::Person,
        Interpreter::Anybody => Icon::People,
        _ => Icon::Question,
    })
}

fn when_icon(when: When) -> Option<Icon> {
    Some(match when {
        When::Morning => Icon::Sunrise,
        When::Afternoon => Icon::Sun,
        When::Evening => Icon::Sunset,
        When::Night => Icon::Moon,
        When::Weekdays => Icon::Calendar,
        When::Weekend => Icon::Home,
        _ => Icon::Clock,
    })
}
