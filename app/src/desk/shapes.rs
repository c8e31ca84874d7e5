//! Shapes of markup that only the desk has. Everything that can be used has an id, for people who describe it and for
//! tests.

use leptos::prelude::*;
use web_sys::{File, HtmlInputElement};

use crate::browser::kit::untaught;

/// A button with an id.
pub fn button(
    id: &'static str,
    class: &'static str,
    text: String,
    press: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    let press = Callback::new(move |()| press());
    view! {
        <button type="button" id=id class=class on:click=move |_| press.run(())>
            {text}
        </button>
    }
    .into_any()
}

/// The browser's own picker of files. What was picked is taken at once, and can be picked again.
pub fn files(
    id: &'static str,
    label: String,
    hint: String,
    many: bool,
    take: Callback<Vec<File>>,
) -> AnyView {
    let picked = move |event: web_sys::Event| {
        let input: HtmlInputElement = event_target(&event);
        let found = chosen(&input);
        input.set_value("");
        take.run(found);
    };
    view! {
        <label class="field">
            <span>{label}</span>
            <input type="file" id=id name=id multiple=many autocomplete="off" on:change=picked />
            <small>{hint}</small>
        </label>
    }
    .into_any()
}

/// The files that stand in an input.
pub fn chosen(input: &HtmlInputElement) -> Vec<File> {
    let list = input.files();
    list.map(|list| (0..list.length()).filter_map(|at| list.get(at)).collect()).unwrap_or_default()
}

/// A line to type in, with an id. Nothing is completed, corrected or learnt.
pub fn line(
    id: &'static str,
    label: String,
    hint: String,
    value: String,
    typed: Callback<String>,
) -> AnyView {
    view! {
        <label class="field">
            <span>{label}</span>
            <input
                type="text"
                id=id
                name=id
                dir="auto"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                {..untaught()}
                prop:value=value
                on:input=move |event| typed.run(event_target_value(&event))
            />
            <small>{hint}</small>
        </label>
    }
    .into_any()
}

/// A day to choose. Empty for none.
pub fn day(
    id: &'static str,
    label: String,
    hint: String,
    value: String,
    chosen: Callback<String>,
) -> AnyView {
    view! {
        <label class="field">
            <span>{label}</span>
            <input
                type="date"
                id=id
                name=id
                autocomplete="off"
                prop:value=value
                on:change=move |event| chosen.run(event_target_value(&event))
            />
            <small>{hint}</small>
        </label>
    }
    .into_any()
}

/// A box to tick.
pub fn tick(id: &'static str, text: String, on: bool, turn: Callback<bool>) -> AnyView {
    view! {
        <label class="tickbox">
            <input
                type="checkbox"
                id=id
                name=id
                autocomplete="off"
                prop:checked=on
                on:change=move |event| turn.run(event_target_checked(&event))
            />
            <span>{text}</span>
        </label>
    }
    .into_any()
}

/// A part that changes and is not read out.
pub fn changing(now: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let now = Callback::new(move |()| now());
    view! { <div>{move || now.run(())}</div> }.into_any()
}

/// A tinted box without a heading.
pub fn aside(children: Vec<AnyView>) -> AnyView {
    crate::browser::kit::block("div", "note", children)
}
