//! What must be true of every page, whatever it says: rendered from the real words and content.
#![cfg(not(target_arch = "wasm32"))]

#[path = "pages/listen.rs"]
mod listen;
#[path = "pages/phone.rs"]
mod phone;
#[path = "support/site.rs"]
mod site;

use app::Page;
use directory::content::Helpline;
use site::{Site, tags, values};

/// Words that a title or an address must not hold: a history is read over a shoulder.
const TELLING: &[&str] = &[
    "abuse",
    "exploit",
    "forced",
    "help",
    "hotline",
    "labour",
    "letter",
    "police",
    "prostitut",
    "punish",
    "rape",
    "report",
    "right",
    "slave",
    "survivor",
    "traffick",
    "victim",
    "violence",
];

fn every_page(mut check: impl FnMut(&Page, &str)) {
    let site = Site::read();
    for page in site.pages() {
        check(&page, &site.render(&page));
    }
}

#[test]
fn no_word_is_missing() {
    let site = Site::read();
    for page in site.pages() {
        site.render(&page);
    }
    let problems = site.catalog.take_problems();
    assert!(problems.is_empty(), "{problems:?}");
}

#[test]
fn every_page_is_a_whole_document_in_its_language() {
    every_page(|page, html| {
        let start = "<!doctype html><html lang=\"en\" dir=\"ltr\">";
        assert!(html.starts_with(start), "{page:?}");
        assert!(html.ends_with("</html>"), "{page:?}");
    });
}

#[test]
fn an_arabic_page_runs_from_right_to_left() {
    let site = Site::read_as("ar", i18n::Dir::Rtl);
    let html = site.render(&Page::Home);
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
}

#[test]
fn a_translation_that_nobody_reviewed_says_so() {
    let site = Site::read_as("ar", i18n::Dir::Rtl);
    let draft = site.catalog.t(i18n::msg::COMMON_DRAFT);
    for page in site.pages().filter(|page| *page != Page::Picker) {
        assert!(site.render(&page).contains(&draft), "{page:?}");
    }
}

#[test]
fn every_page_has_one_title_and_one_first_heading() {
    every_page(|page, html| {
        assert_eq!(html.matches("<h1").count(), 1, "{page:?}");
        assert_eq!(html.matches("<title>").count(), 1, "{page:?}");
    });
}

#[test]
fn the_first_link_of_every_page_leaves_and_so_does_the_one_in_the_bar() {
    every_page(|page, html| {
        let links: Vec<&str> = tags(html, "a").collect();
        let leaving: Vec<usize> = links
            .iter()
            .enumerate()
            .filter(|(_, link)| link.contains("data-exit"))
            .map(|(index, _)| index)
            .collect();
        assert_eq!(leaving.len(), 2, "{page:?}");
        assert_eq!(leaving[0], 0, "{page:?}");
        for index in leaving {
            assert!(links[index].contains("href=\"https://weather.example/\""), "{page:?}");
            assert!(links[index].contains("rel=\"noreferrer nofollow\""), "{page:?}");
        }
    });
}

#[test]
fn no_page_has_marks_for_hydration() {
    every_page(|page, html| {
        assert!(!html.contains("<!>") && !html.contains("<!--"), "{page:?}");
    });
}

#[test]
fn no_page_has_an_inline_script_handler_or_style_attribute() {
    every_page(|page, html| {
        for script in tags(html, "script") {
            assert!(script.contains(" src=\""), "{page:?}: {script}");
        }
        for tag in html.split('<').filter_map(|rest| rest.split('>').next()) {
            for attribute in [" style=", " onclick=", " onload=", " onerror=", " oninput="] {
                assert!(!tag.contains(attribute), "{page:?}: {tag}");
            }
        }
    });
}

#[test]
fn no_page_opens_a_window_or_sends_a_form() {
    every_page(|page, html| {
        assert!(!html.contains(" target=") && !html.contains("<form"), "{page:?}");
    });
}

#[test]
fn every_address_but_the_exit_stays_on_the_site() {
    every_page(|page, html| {
        for address in values(html, "href").chain(values(html, "src")) {
            let inside = !address.contains("://") && !address.starts_with('/');
            assert!(inside || address == "https://weather.example/", "{page:?}: {address}");
        }
    });
}

#[test]
fn titles_and_addresses_tell_nothing() {
    every_page(|page, html| {
        let title = html.split("<title>").nth(1).expect("a page has a title");
        let title = title.split("</title>").next().expect("split gives a first part");
        let shown = format!("{title} {}", page.file()).to_lowercase();
        for word in TELLING {
            assert!(!shown.contains(word), "{page:?}: {shown}");
        }
    });
}

#[test]
fn the_sheet_stands_in_the_page_byte_for_byte() {
    every_page(|page, html| {
        assert!(html.contains("<style>a>b{color:\"&\"}</style>"), "{page:?}");
    });
}

#[test]
fn every_claim_names_facts_that_there_are() {
    let site = Site::read();
    let mut cited = 0;
    for page in site.pages() {
        let html = site.render(&page);
        for id in values(&html, "data-fact").flat_map(str::split_whitespace) {
            assert!(site.content.facts.contains_key(id), "{page:?}: {id}");
            cited += 1;
        }
    }
    assert!(cited > 0);
}

#[test]
fn every_page_leads_back() {
    every_page(|page, html| {
        if let Some(back) = page.back() {
            let link = format!("href=\"{}\"", back.file());
            assert!(html.contains(&link), "{page:?}");
        }
    });
}

#[test]
fn every_emergency_number_can_be_called() {
    let site = Site::read();
    for country in &site.content.countries {
        let html = site.render(&Page::Country(country.code.clone()));
        let Some(numbers) = &country.emergency else {
            continue;
        };
        for number in [&numbers.general, &numbers.police, &numbers.ambulance].into_iter().flatten() {
            let link = format!("href=\"tel:{number}\"");
            assert!(html.contains(&link), "{}: {number}", country.cc);
        }
    }
}

#[test]
fn a_line_on_hold_is_on_no_page() {
    let site = Site::read();
    for (country, line) in site.lines() {
        let html = site.render(&Page::Country(country.code.clone()));
        let name = site.catalog.by_id(&line.name_id(), &[]).unwrap_or_else(|| line.id.clone());
        let card = format!("<h3>{}</h3>", name.replace('&', "&amp;"));
        assert_eq!(html.contains(&card), line.is_published(), "{}", line.id);
    }
}

#[test]
fn lines_nobody_called_are_shown_only_where_the_mirror_allows_it() {
    let mut site = Site::read();
    site.mirror.unconfirmed = false;
    every_country(&site, |html| {
        assert!(!html.contains("class=\"phone open\""));
    });
}

#[test]
fn a_line_that_was_called_stands_with_the_confirmed_ones() {
    let mut site = Site::read();
    let line: Helpline =
        site.lines().map(|(_, line)| line).find(|line| line.is_published()).expect("there is a line").clone();
    site.mirror.unconfirmed = false;
    site.mirror.called.insert(line.id.clone(), site.today);
    let mut shown = 0;
    every_country(&site, |html| {
        shown += html.matches(&format!("href=\"tel:{}\"", line.number)).count();
    });
    assert!(shown > 0);
}

#[test]
fn a_warning_stands_above_the_number_it_warns_of() {
    let site = Site::read();
    for (country, line) in site.lines() {
        if !line.is_published() || !line.operator.needs_warning() {
            continue;
        }
        let html = site.render(&Page::Country(country.code.clone()));
        let name = site.catalog.by_id(&line.name_id(), &[]).expect("a shown line has a name");
        let card = html
            .split(&format!("<h3>{}</h3>", name.replace('&', "&amp;")))
            .nth(1)
            .expect("the line is shown");
        let before = card.split("href=\"tel:").next().expect("split gives a first part");
        assert!(before.contains("class=\"note\""), "{}", line.id);
    }
}

#[test]
fn without_scripts_the_letter_says_why_and_shows_other_ways() {
    let site = Site::read();
    let html = site.render(&Page::Letter);
    let why = site.catalog.t(i18n::msg::F1_NOSCRIPT);
    let noscript = html.split("<noscript>").nth(1).expect("it speaks without scripts");
    assert!(noscript.starts_with("<p") && noscript.contains(&why));
    let help = html.split("id=\"letter\"").nth(1).expect("there is a place for the form");
    let help = help.split("<template").next().expect("split gives a first part");
    assert!(help.contains("href=\"n0.html\"") && help.contains("href=\"d1.html\""));
}

#[test]
fn the_letter_carries_the_words_of_its_form() {
    let site = Site::read();
    let html = site.render(&Page::Letter);
    let template = html.split("<template id=\"messages\">").nth(1).expect("the words are there");
    let words = template.split("</template>").next().expect("split gives a first part");
    let words = words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    let locale = i18n::Locale::plain("en", i18n::Dir::Ltr);
    let form =
        i18n::Catalog::new(&locale, &[("letter.ftl".to_owned(), words)]).expect("the words are Fluent");
    assert_eq!(form.t(i18n::msg::LETTER_BEFORE_TITLE), site.catalog.t(i18n::msg::LETTER_BEFORE_TITLE));
    assert!(form.take_problems().is_empty());
}

#[test]
fn without_agencies_the_letter_says_that_nobody_receives_it() {
    let mut site = Site::read();
    site.mirror.has_agencies = false;
    let html = site.render(&Page::Letter);
    assert!(html.contains(&site.catalog.t(i18n::msg::F1_NONE_ANSWER)));
    assert!(!html.contains("id=\"letter\"") && !html.contains("type=\"module\""));
    assert!(html.contains("href=\"n0.html\""));
}

#[test]
fn the_picker_names_each_language_in_itself() {
    let site = Site::read();
    let html = site.render(&Page::Picker);
    assert!(html.contains("href=\"ar/index.html\"") && html.contains("lang=\"ar\""));
    assert!(html.contains("العربية") && html.contains("English"));
}

#[test]
fn a_mirror_can_keep_the_history_of_the_tab() {
    let mut site = Site::read();
    assert!(!site.render(&Page::Home).contains("data-nav"));
    site.mirror.replace_navigation = false;
    assert!(site.render(&Page::Home).contains("<html lang=\"en\" dir=\"ltr\" data-nav=\"keep\">"));
}

fn every_country(site: &Site, mut check: impl FnMut(&str)) {
    for country in &site.content.countries {
        check(&site.render(&Page::Country(country.code.clone())));
    }
}
