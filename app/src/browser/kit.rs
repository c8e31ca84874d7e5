//! The few shapes that every screen is put together from.
//!
//! Leptos makes a type, and code, of every shape of markup. With these few the whole form fits its budget of
//! 200 KB; written out as one `view!` a screen it took 50 KB more (docs/benchmarks.md).

use leptos::attr::custom::custom_attribute;
use leptos::html::{ElementChild, custom};
use leptos::prelude::*;

use crate::browser::both::{in_one_line, said};
pub(crate) use crate::parts::untaught;

/// An element with a class and children.
pub fn block(tag: &'static str, class: &'static str, children: Vec<AnyView>) -> AnyView {
    custom(tag).class(class).child(children).into_any()
}

/// An element with a class and nothing but text, in one language or in two.
pub fn words(tag: &'static str, class: &'static str, text: String) -> AnyView {
    block(tag, class, vec![said(text)])
}

/// A paragraph.
pub fn p(text: String) -> AnyView {
    words("p", "", text)
}

/// Points, each a sentence of its own.
pub fn points(texts: impl IntoIterator<Item = String>) -> AnyView {
    block("ul", "points", texts.into_iter().map(|text| words("li", "", text)).collect())
}

/// A tinted box with a heading, a text and what can be done.
pub fn note(title: Option<String>, text: String, ways: Vec<AnyView>) -> AnyView {
    let mut children: Vec<AnyView> = title.map(|title| words("h2", "", title)).into_iter().collect();
    children.push(p(text));
    children.extend(ways);
    block("div", "note", children)
}

/// A link inside the site.
pub fn link(class: &'static str, href: String, text: String) -> AnyView {
    custom("a").class(class).add_any_attr(custom_attribute("href", href)).child(said(text)).into_any()
}

/// A button. `label` is what screen readers say when the visible text alone would not tell.
pub fn button(class: &'static str, text: String, label: Option<String>, press: Callback<()>) -> AnyView {
    let label = label.map(in_one_line);
    view! {
        <button type="button" class=class aria-label=label on:click=move |_| press.run(())>
            {said(text)}
        </button>
    }
    .into_any()
}

/// A button without a label of its own.
pub fn plain_button(class: &'static str, text: String, press: impl Fn() + Send + Sync + 'static) -> AnyView {
    button(class, text, None, Callback::new(move |()| press()))
}

/// A part of the screen that changes, and is read out when it does: `status` waits, `alert` does not.
pub fn live(
    role: &'static str,
    id: &'static str,
    now: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let now = Callback::new(move |()| now());
    let id = (!id.is_empty()).then_some(id);
    view! { <div role=role id=id>{move || now.run(())}</div> }.into_any()
}

/// A text of somebody else in its own language: marked, and in its own direction.
pub fn in_language(tag: &'static str, lang: &str, text: &str) -> AnyView {
    in_its(tag, lang, "auto", text)
}

/// A text in a language and in its direction, both marked.
pub fn in_its(tag: &'static str, lang: &str, dir: &str, text: &str) -> AnyView {
    let marks = (custom_attribute("lang", lang.to_owned()), custom_attribute("dir", dir.to_owned()));
    custom(tag).add_any_attr(marks).child(text.to_owned()).into_any()
}

/// A line to type in. Nothing is completed, corrected or learnt.
pub fn line(
    name: &'static str,
    label: String,
    hint: String,
    value: String,
    typed: Callback<String>,
) -> AnyView {
    view! {
        <label class="field">
            <span>{said(label)}</span>
            <input
                type="text"
                name=name
                dir="auto"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                {..untaught()}
                prop:value=value
                on:input=move |event| typed.run(event_target_value(&event))
            />
            <small>{said(hint)}</small>
        </label>
    }
    .into_any()
}

/// A list to choose one from. `none` is its first line, and chooses nothing.
pub fn select(
    name: &'static str,
    label: String,
    none: String,
    options: Vec<(String, String)>,
    chosen: &str,
    choose: Callback<String>,
) -> AnyView {
    let options: Vec<AnyView> = [(String::new(), in_one_line(none))]
        .into_iter()
        .chain(options)
        .map(|(value, text)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{text}</option> }.into_any()
        })
        .collect();
    let list = view! {
        <label class="field">
            <span>{said(label)}</span>
            <select name=name autocomplete="off" on:change=move |event| choose.run(event_target_value(&event))>
                {options}
            </select>
        </label>
    };
    unkept(list.into_any())
}

/// A field of several lines or a list, so that no browser keeps what was chosen or typed for when the tab comes back.
///
/// WebKit, and Chromium before 113, keep these unless the form around them says no: what the field itself says does not
/// count there. Nothing in it can send the form, and the policy of the page would stop it.
pub fn unkept(field: AnyView) -> AnyView {
    custom("form").add_any_attr(custom_attribute("autocomplete", "off")).child(field).into_any()
}

/// A telephone number to call: left to right in every language, or its groups would change places.
pub fn call(dial: String, shown: String) -> AnyView {
    let number = view! { <bdi dir="ltr">{shown}</bdi> }.into_any();
    custom("a").add_any_attr(custom_attribute("href", format!("tel:{dial}"))).child(number).into_any()
}

/// Nothing at all.
pub fn nothing() -> AnyView {
    ().into_any()
}
