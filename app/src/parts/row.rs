//! A row: one thing to choose, large enough for any thumb.

use leptos::prelude::*;

use crate::parts::icon::{Icon, IconSvg};

/// A row with a pictogram and two lines of words, as an item of a `.list`. The `first` one of a page stands out.
pub(crate) fn row(first: bool, href: String, icon: Icon, words: String, small: String) -> AnyView {
    view! {
        <li class=first.then_some("first")>
            <a class="row" href=href>
                <span class="ico">
                    <IconSvg icon/>
                </span>
                <span>{words} <small>{small}</small></span>
            </a>
        </li>
    }
    .into_any()
}

/// A row with a name only, for long lists of places.
pub(crate) fn country_row(href: String, name: String) -> AnyView {
    view! {
        <li>
            <a class="row" href=href>
                <span>{name}</span>
            </a>
        </li>
    }
    .into_any()
}
