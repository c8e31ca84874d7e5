//! One option as a card: pictogram, words, a tick; the whole card is the target.

use leptos::prelude::*;
use report::Choice;

use crate::browser::kit::{block, words};
use crate::parts::icon::{Icon, IconSvg};
use crate::report::form::Form;

/// What a card looks and behaves like.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// `radio` where one can be chosen, `checkbox` where any can.
    pub input: &'static str,
    /// An opaque name that ties radio buttons together.
    pub name: &'static str,
    /// A pictogram beside the words.
    pub icon: Option<Icon>,
}

/// A card for one option. `below` is small print inside the card.
pub fn card(look: Look, text: AnyView, on: Signal<bool>, choose: Callback<()>) -> AnyView {
    let icon = look.icon.map(|icon| view! { <IconSvg icon/> }.into_any());
    view! {
        <label class="row" class:on=on>
            <input
                type=look.input
                name=look.name
                autocomplete="off"
                prop:checked=on
                on:change=move |_| choose.run(())
            />
            {block("span", "ico", icon.into_iter().collect())}
            {text}
            <span class="tick" aria-hidden="true"></span>
        </label>
    }
    .into_any()
}

/// A question whose options are known by their places only: what draws it is code for all questions, not for each.
#[derive(Clone, Copy)]
pub struct Question {
    /// `radio` where one can be chosen, `checkbox` where any can.
    pub input: &'static str,
    /// An opaque name that ties radio buttons together.
    pub name: &'static str,
    /// The pictogram of each option.
    pub icon: fn(usize) -> Option<Icon>,
    /// Whether an option is chosen.
    pub has: fn(Form, usize) -> bool,
    /// Chooses it, or takes it back.
    pub choose: fn(Form, usize),
}

/// A question with all its options.
pub fn cards<C: Choice>(form: Form, question: Question) -> AnyView {
    list(form, question, C::ALL.iter().map(|option| option.msg_id()).enumerate().collect())
}

/// A question with those options only that `shown` admits.
pub fn some_cards<C: Choice>(form: Form, question: Question, shown: fn(C) -> bool) -> AnyView {
    let options = C::ALL.iter().enumerate().filter(|(_, option)| shown(**option));
    list(form, question, options.map(|(place, option)| (place, option.msg_id())).collect())
}

fn list(form: Form, question: Question, options: Vec<(usize, &'static str)>) -> AnyView {
    let Question { input, name, icon, has, choose } = question;
    let items = options.into_iter().map(|(place, words_id)| {
        let on = Signal::derive(move || has(form, place));
        let choose = Callback::new(move |()| choose(form, place));
        let look = Look { input, name, icon: icon(place) };
        block("li", "", vec![card(look, words("span", "", form.words(words_id)), on, choose)])
    });
    block("ul", "list", items.collect())
}

/// A question inside a screen, with its options.
pub fn group(question: String, why: Option<String>, options: AnyView) -> AnyView {
    let mut children = vec![words("legend", "", question)];
    children.extend(why.map(|why| words("p", "why", why)));
    children.push(options);
    block("fieldset", "", children)
}
