//! What she is told before she decides: all that an agency says of itself (HL-5 of docs/requirements.md), and what
//! is written in files that can't be cleaned (TR-8).

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use directory::{Agency, Directory};
use serde_json::{Value, json};
use tests::browser::Browser;
use tests::files::{self, fixture};
use tests::form;
use tests::letters::DUTY;
use tests::mirror::{Terms, today};
use tests::walk::Walker;
use tests::words::{say, say_with};

const LANG: &str = "en";

/// What of an entry is for programs, and not for her eyes.
const UNSEEN: [&str; 5] = ["id", "inbox", "recipients", "relays", "sign"];

/// What of an entry stands on its card.
const SHOWN: [&str; 14] = [
    "answers_within_days",
    "closed_until",
    "country",
    "duty_to_report",
    "hours",
    "langs",
    "names",
    "phones",
    "practice",
    "retention_days",
    "run_by",
    "tells_immigration",
    "tells_police",
    "verified",
];

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn the_card_of_an_agency_shows_every_line_of_its_entry() -> Result<()> {
    let terms = Terms {
        entry: |entry| {
            entry["country"] = json!("GB");
            entry["langs"] = json!(["en", "my"]);
            entry["run_by"] = json!("international");
            entry["tells_police"] = json!("with-consent");
            entry["tells_immigration"] = json!("never");
            entry["hours"] = json!({"zone": "Europe/London", "text": "mon-fri 09:00-17:00"});
            entry["closed_until"] = json!(today().plus(10).to_string());
            entry["phones"] = json!([
                {"number": "+15550100", "shown": "555 0100"},
                {"number": "0800111", "shown": "0800 111", "free": true},
            ]);
        },
        ..Terms::default()
    };
    let (world, browser) = form::phone(&terms).await?;
    let walker = Walker::by_touch(&browser);
    let directory = Directory::parse(&std::fs::read(world.directory.folder.join("directory.json"))?)?;
    let agency = directory.agencies.first().context("the directory has an agency")?;
    let entry = serde_json::to_value(agency)?;
    let fields = entry.as_object().into_iter().flat_map(|fields| fields.keys().map(String::as_str));
    let known: BTreeSet<&str> = UNSEEN.into_iter().chain(SHOWN).collect();
    assert_eq!(
        fields.collect::<BTreeSet<_>>(),
        known,
        "a new field stands on the card, or is named as unseen"
    );

    for lang in ["en", "ar"] {
        form::open(&walker, &world, lang).await?;
        form::skip(&walker, lang, "F1", "F3").await?;
        walker.wait("li.agency dt").await?;
        let card = r"
            const plain = (text) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
            const seen = (term) => [plain(term.innerText), plain(term.nextElementSibling.innerText)];
            return [...document.querySelectorAll('li.agency > dl > dt')].map(seen);
        ";
        let shown: Vec<(String, String)> =
            serde_json::from_value(browser.client.execute(card, vec![]).await?)?;
        let names = spelled(&browser, lang, &entry).await?;
        let expected = lines(lang, agency, &names);
        let terms: Vec<&str> = shown.iter().map(|(term, _)| term.as_str()).collect();
        let expected_terms: Vec<&str> = expected.iter().map(|(term, _)| term.as_str()).collect();
        assert_eq!(terms, expected_terms, "{lang}");
        for ((term, told), (_, parts)) in shown.iter().zip(&expected) {
            for part in parts {
                assert!(
                    !part.is_empty() && told.contains(part),
                    "{lang}: {term} is {told:?}, without {part:?}"
                );
            }
        }
        let page = walker.page_text().await?;
        let closed = say_with(lang, "letter-agency-closed", &[("day", text(&names["closed"]).into())]);
        for line in [agency.name(lang).to_owned(), say(lang, "letter-agency-practice"), closed] {
            assert!(page.contains(&line), "{lang}: {line:?} is not in:\n{page}");
        }
    }
    browser.quit().await
}

/// The lines of a card, each with the parts that it has to say.
fn lines(lang: &str, agency: &Agency, names: &Value) -> Vec<(String, Vec<String>)> {
    let line = |term: &str, parts: &[String]| (say(lang, &format!("letter-agency-{term}")), parts.to_vec());
    let said = |id: &str| say(lang, &format!("letter-agency-{id}"));
    let days = |id: &str, days: u32| say_with(lang, &format!("letter-agency-{id}"), &[("days", days.into())]);
    let hours = [
        say_with(
            lang,
            "letter-agency-hours-weekly",
            &[
                ("first", text(&names["first"]).into()),
                ("last", text(&names["last"]).into()),
                ("from", "09:00".into()),
                ("until", "17:00".into()),
            ],
        ),
        say_with(lang, "letter-agency-hours-zone", &[("zone", "Europe/London".into())]),
    ];
    vec![
        line("run-by", &[said("run-by-international")]),
        line("country", &[text(&names["country"])]),
        line("police", &[said("tells-with-consent")]),
        line("immigration", &[said("tells-never")]),
        line("duty", &[DUTY.to_owned()]),
        line("langs", &[text(&names["langs"][0]), text(&names["langs"][1])]),
        line("answer", &[days("answer-days", agency.answers_within_days)]),
        line("hours", &hours),
        line("phone", &["555 0100".to_owned(), said("phone-cost")]),
        line("phone", &["0800 111".to_owned(), said("phone-free")]),
        line("keeps", &[days("keeps-days", agency.retention_days)]),
        line("verified", &[text(&names["verified"])]),
        line("check", &[agency.fingerprint().to_string(), said("check-why")]),
    ]
}

/// What the browser calls the country, languages and days of an entry.
async fn spelled(browser: &Browser, lang: &str, entry: &Value) -> Result<Value> {
    let script = r"
        const [lang, entry] = arguments;
        const name = (type, code) => new Intl.DisplayNames([lang], { type }).of(code);
        const written = (day, how) => new Date(day + 'T00:00:00Z').toLocaleDateString(lang,
            { ...how, timeZone: 'UTC', numberingSystem: 'latn', calendar: 'gregory' }).replace(/\s+/g, ' ');
        const date = (day) => written(day, { dateStyle: 'long' });
        const weekday = (day) => written(day, { weekday: 'long' });
        return {
            country: name('region', entry.country), langs: entry.langs.map((tag) => name('language', tag)),
            first: weekday('2024-01-01'), last: weekday('2024-01-05'),
            verified: date(entry.verified), closed: date(entry.closed_until),
        };
    ";
    let names = browser.client.execute(script, vec![json!(lang), entry.clone()]).await?;
    assert!(names["country"] != "GB" && names["langs"][1] != "my", "the browser knows names: {names}");
    Ok(names)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn what_a_film_and_a_voice_tell_is_told_and_they_go_as_they_are_under_numbers() -> Result<()> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    files::after_a_letter(&walker, &world, LANG).await?;
    let sources = [("phone.mov", "place"), ("voice.m4a", "place")];
    files::choose(&walker, &sources.map(|(name, _)| fixture(name))).await?;
    for (name, finding) in sources {
        let told = told_of(&walker, name).await?;
        let tells = say_with(LANG, "files-tells", &[("what", "".into())]);
        let what = told.split_once(tells.trim()).map(|(_, what)| what).unwrap_or_default();
        assert!(what.contains(&say(LANG, &format!("files-found-{finding}"))), "{name}: {told}");
    }
    files::send(&walker, LANG, 2).await?;
    files::stored(&walker, LANG).await?;
    browser.quit().await?;

    let letters = world.agency.fetch(&world.recorder.origin());
    let told = letters.iter().find(|letter| world.agency.show(letter).contains("evidence"));
    let told = told.context("a letter tells of the files")?;
    let letter = String::from_utf8_lossy(&world.agency.open_with_age(told)).into_owned();
    let arrived = world.agency.evidence(told);
    for (name, _) in sources {
        let source = fixture(name);
        let original = std::fs::read(&source)?;
        let file = arrived.iter().find(|file| std::fs::read(file).is_ok_and(|bytes| bytes == original));
        let file = file.with_context(|| format!("{name} did not arrive as it was: {arrived:?}"))?;
        let number = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        assert!(number.parse::<u32>().is_ok(), "{name} is called {}", file.display());
        assert_eq!(file.extension(), source.extension());
        assert!(!letter.contains(name), "the letter tells the name {name}");
    }
    Ok(())
}

/// What the page says of a file once it has looked into it.
async fn told_of(walker: &Walker<'_>, name: &str) -> Result<String> {
    let script = "const li=[...document.querySelectorAll('li.agency')]\
                  .find((li)=>li.querySelector('bdi')?.textContent===arguments[0]);\
                  return li&&!li.querySelector('input')?li.innerText:'';";
    for _ in 0..200 {
        let told = walker.browser.client.execute(script, vec![json!(name)]).await?;
        if let Some(told) = told.as_str().filter(|told| told.contains(&say(LANG, "files-way-only"))) {
            return Ok(told.to_owned());
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    bail!("nothing is told of {name}; the page says:\n{}", walker.page_text().await?)
}
