//! One option as a card: pictogram, words, a tick; the whole card is the target.

use leptos::prelude::*;
use report::Choice;

use crate::parts::icon::{Icon, IconSvg};
use crate::report::form::Form;
use crate::report::kit::{block, words};

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

/// A question of which options can be chosen: `has` and `choose` say where the answer is kept.
pub fn cards<C: Choice + Send + Sync>(
    form: Form,
    input: &'static str,
    name: &'static str,
    icon: fn(C) -> Option<Icon>,
    has: fn(Form, C) -> bool,
    choose: fn(Form, C),
) -> AnyView {
    let items = C::ALL.iter().copied().map(|option| {
        let on = Signal::derive(move || has(form, option));
        let choose = Callback::new(move |()| choose(form, option));
        let look = Look { input, name, icon: icon(option) };
        block("li", "", vec![card(look, words("span", "", form.label(option)), on, choose)])
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

/// Keeps keyboards and browsers from correcting, learning and completing what she types (TR-4 of docs/requirements.md);
/// Leptos has no names for these attributes.
pub fn untaught() -> impl leptos::attr::Attribute {
    use leptos::attr::custom::custom_attribute;
    (custom_attribute("autocorrect", "off"), custom_attribute("writingsuggestions", "false"))
}
