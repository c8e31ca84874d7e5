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
    format!("<!doctype html>{}", without_markers(&html))
}

/// Leptos marks the places of lists and of absent parts with `<!>`, for hydration. Nothing here is hydrated, and no
/// text or attribute can hold the mark: a `<` of theirs is escaped.
fn without_markers(html: &str) -> String {
    html.replace("<!>", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_lists_are_taken_out() {
        assert_eq!(without_markers("<ul><li>1</li><!></ul>"), "<ul><li>1</li></ul>");
    }
}
