//! Scripts that a page names. Each comes with its hash: what somebody exchanged on the way does not run.

use leptos::prelude::*;

use crate::{Page, Script};

/// A script that waits until the page is read.
pub(crate) fn script(page: &Page, script: &Script) -> AnyView {
    let Script { href, integrity } = script;
    view! { <script src=format!("{}{href}", page.to_root()) integrity=integrity.clone() defer></script> }
        .into_any()
}

/// A module, which always waits.
pub(crate) fn module(page: &Page, script: &Script) -> AnyView {
    let Script { href, integrity } = script;
    view! {
        <script
            type="module"
            src=format!("{}{href}", page.to_root())
            integrity=integrity.clone()
        ></script>
    }
    .into_any()
}
