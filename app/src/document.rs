//! The whole document around a page.

use leptos::prelude::*;

use crate::parts::{bar, foot, head};
use crate::{Context, Page, pages};

/// Renders a page in one language: a whole document that starts with `<!doctype html>` and needs no script.
///
/// Words that are missing are collected by the catalogue ([`i18n::Catalog::take_problems`]); a guide or country that
/// `cx.content` does not have is one of them.
pub fn render(page: &Page, cx: &Context<'_>) -> String {
    let nav = (!cx.mirror.replace_navigation).then_some("keep");
    let html = Owner::new().with(|| {
        view! {
            <html lang=cx.locale.tag.clone() dir=cx.locale.dir.as_str() data-nav=nav>
                <head>{head(cx, page)}</head>
                <body>
                    {bar(cx, page)}
                    <main id="main" tabindex="-1">
                        {pages::view(cx, page)}
                    </main>
                    {foot(cx, page)}
                </body>
            </html>
        }
        .to_html()
    });
    let mut document = String::with_capacity(html.len());
    document.push_str("<!doctype html>");
    push_without_markers(&mut document, &html);
    document
}

/// Leptos marks the places of lists and of absent parts with `<!>`, for hydration. Nothing here is hydrated, and no
/// text or attribute can hold the mark: a `<` of theirs is escaped.
fn push_without_markers(document: &mut String, html: &str) {
    let mut rest = html;
    let mut from = 0;
    // Exclamation marks are rare, and one character is found much faster than three.
    while let Some(at) = rest[from..].find('!').map(|at| from + at) {
        match (rest[..at].strip_suffix('<'), rest[at + 1..].strip_prefix('>')) {
            (Some(before), Some(after)) => {
                document.push_str(before);
                (rest, from) = (after, 0);
            }
            _ => from = at + 1,
        }
    }
    document.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_lists_are_taken_out_and_nothing_else() {
        for (html, left) in [
            ("<ul><li>1</li><!></ul>", "<ul><li>1</li></ul>"),
            ("<!><p>Stop! Go!<!><!></p><!>", "<p>Stop! Go!</p>"),
            ("&lt;!> <! > <!-- !> -->", "&lt;!> <! > <!-- !> -->"),
            ("<p>no</p>", "<p>no</p>"),
        ] {
            let mut document = String::new();
            push_without_markers(&mut document, html);
            assert_eq!(document, left);
        }
    }
}
