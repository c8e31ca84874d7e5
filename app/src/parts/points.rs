//! Points: a list of short sentences.

use leptos::prelude::*;

/// A list of sentences, each with the ids of the facts it rests on, if it rests on any.
pub(crate) fn points(sentences: impl IntoIterator<Item = (String, Option<String>)>) -> AnyView {
    let items =
        sentences.into_iter().map(|(words, facts)| view! { <li data-fact=facts>{words}</li> }).collect_view();
    view! { <ul class="points">{items}</ul> }.into_any()
}
