//! A guide: one question, its answer first, then what it means, what to do, and where it comes from.

use directory::content::{Claim, Guide, Section, SectionKind};
use i18n::msg;
use leptos::prelude::*;

use crate::parts::icon::Icon;
use crate::parts::{cards, listen, meta, points, row, sources};
use crate::{Context, Page};

/// The guide's skeleton is content, its words are messages; every claim carries the ids of its facts.
pub(super) fn view(cx: &Context<'_>, page: &Page, guide: &Guide) -> AnyView {
    let sections = guide.sections.iter().map(|section| part(cx, guide, section)).collect_view();
    view! {
        {meta(cx, page)}
        <h1>{cx.word(&guide.title)}</h1>
        {listen(cx, page)}
        <div class="answer">{paragraph(cx, &guide.answer)}</div>
        {sections}
        {cards(cx, &guide.cards)}
        {sources(cx, &guide.fact_ids())}
    }
    .into_any()
}

fn part(cx: &Context<'_>, guide: &Guide, section: &Section) -> AnyView {
    // The code is what two people on the phone say, and the place is as silent as the address.
    let title = view! {
        <h2 id=format!("s{}", section.number)>
            {cx.word(&section.title)} " "
            <span class="code">{format!("{}-{}", guide.code, section.number)}</span>
        </h2>
    };
    let claims = &section.claims;
    match section.kind {
        SectionKind::Text => {
            let paragraphs = claims.iter().map(|claim| paragraph(cx, claim)).collect_view();
            view! { <section>{title} {paragraphs}</section> }.into_any()
        }
        SectionKind::List => view! { <section>{title} {list(cx, claims)}</section> }.into_any(),
        SectionKind::Note => view! { <section class="note">{title} {list(cx, claims)}</section> }.into_any(),
        SectionKind::Help => {
            let numbers = row(
                true,
                Page::Lines.file(),
                Icon::Phone,
                cx.t(msg::HOME_NUMBERS),
                cx.t(msg::HOME_NUMBERS_SMALL),
            );
            view! {
                <section>
                    {title} {list(cx, claims)} <ul class="list">{numbers}</ul>
                </section>
            }
            .into_any()
        }
    }
}

fn paragraph(cx: &Context<'_>, claim: &Claim) -> AnyView {
    view! { <p data-fact=fact_ids(claim)>{cx.word(&claim.text)}</p> }.into_any()
}

fn list(cx: &Context<'_>, claims: &[Claim]) -> AnyView {
    points(claims.iter().map(|claim| (cx.word(&claim.text), fact_ids(claim))))
}

/// What `data-fact` holds; advice rests on no fact.
fn fact_ids(claim: &Claim) -> Option<String> {
    (!claim.facts.is_empty()).then(|| claim.facts.join(" "))
}
