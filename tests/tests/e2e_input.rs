//! Whatever people type: every character arrives, none does harm where it is read, none is cut off.
//!
//! In Chromium; in every engine with `cargo xtask test --all`. A megabyte of paste: `e2e_form.rs`. What is typed stays:
//! `e2e_kept.rs`.

use anyhow::{Context, Result};
use report::words::{MAX_CHARS, MAX_CONTACT_CHARS};
use serde_json::Value;
use tests::browser::{Browser, Engine, Setup};
use tests::form;
use tests::journeys::engines;
use tests::mirror::{Terms, World};
use tests::typing::{commit, open_words, posted, press_to, value};
use tests::walk::Walker;
use tests::words::{say, say_with};

const LANG: &str = "en";

/// The field for her own words.
const AREA: &str = "textarea[name=q6]";

/// One line that she types.
struct Line {
    /// Inside the quotes of a JavaScript string.
    typed: &'static str,
    /// What the letter holds.
    arrives: &'static str,
    /// What people at the agency see: marks in place of what turns text around, hides in it, or moves a cursor.
    shown: &'static str,
}

/// A line that is the same everywhere.
const fn plain(text: &'static str) -> Line {
    Line { typed: text, arrives: text, shown: text }
}

/// Her own words, which are brought into Unicode's composed form so that they have the same bytes on every keyboard.
const WORDS: [Line; 11] = [
    plain("<b>&amp;</b> <script>alert(1)</script>"),
    // A family, skins and flags are several characters each.
    Line {
        typed: r"👩🏽\u{200d}👩🏿\u{200d}👧🏻 👍🏾 🇺🇦",
        arrives: "👩🏽\u{200d}👩🏿\u{200d}👧🏻 👍🏾 🇺🇦",
        shown: "👩🏽\u{200d}👩🏿\u{200d}👧🏻 👍🏾 🇺🇦",
    },
    // The letters of this flag can't be seen: anything could be hidden in such.
    Line {
        typed: r"🏴\u{e0067}\u{e0062}\u{e007f} flag",
        arrives: "🏴\u{e0067}\u{e0062}\u{e007f} flag",
        shown: "🏴⟨U+E0067⟩⟨U+E0062⟩⟨U+E007F⟩ flag",
    },
    Line {
        typed: r"call \u{202e}0010 555\u{202c} now",
        arrives: "call \u{202e}0010 555\u{202c} now",
        shown: "call ⟨U+202E⟩0010 555⟨U+202C⟩ now",
    },
    Line {
        typed: r"\u{2067}سلام\u{2069} \u{2066}Ana\u{2069}",
        arrives: "\u{2067}سلام\u{2069} \u{2066}Ana\u{2069}",
        shown: "⟨U+2067⟩سلام⟨U+2069⟩ ⟨U+2066⟩Ana⟨U+2069⟩",
    },
    // What honest Arabic and Persian need stays as it is.
    Line {
        typed: r"ساعدوني \u{200f}! می\u{200c}خواهم",
        arrives: "ساعدوني \u{200f}! می\u{200c}خواهم",
        shown: "ساعدوني \u{200f}! می\u{200c}خواهم",
    },
    // Burmese as old phones write it (Zawgyi: the same code points in another order), then as Unicode has it.
    plain("ေမာင္ ေျမန္မာ ကူညီပါ"),
    // Marks above and below one letter.
    Line {
        typed: r"q\u{323}\u{307} e\u{301} o\u{31b}\u{323}",
        arrives: "q\u{323}\u{307} \u{e9} \u{1ee3}",
        shown: "q\u{323}\u{307} \u{e9} \u{1ee3}",
    },
    // Nobody types a null or an escape; a tab can come by a paste.
    Line { typed: r"a\0b\u{1b}[31mc\td", arrives: "ab[31mc\td", shown: "ab[31mc d" },
    // Half of an emoji, as a keyboard that breaks leaves it.
    Line { typed: r"left \u{d83d} right", arrives: "left \u{fffd} right", shown: "left \u{fffd} right" },
    Line { typed: r"one\r\ntwo\rthree", arrives: "one\ntwo\nthree", shown: "one two three" },
];

/// How to reach her.
const HOW: Line = Line {
    typed: r"+44 \u{202e}7700 🇬🇧\0 \u{1031}\u{1019}",
    arrives: "+44 \u{202e}7700 🇬🇧 \u{1031}\u{1019}",
    shown: "+44 ⟨U+202E⟩7700 🇬🇧 \u{1031}\u{1019}",
};

/// What to call her; the mark stands behind its letter, as it was typed.
const NAME: Line = Line {
    typed: r"Zoe\u{308} 👩🏽\u{200d}🌾\t\u{d83d}",
    arrives: "Zoe\u{308} 👩🏽\u{200d}🌾\t\u{fffd}",
    shown: "Zoe\u{308} 👩🏽\u{200d}🌾 \u{fffd}",
};

/// The word that goes with a code.
const WORD: Line = Line {
    typed: r"🌳 \u{2067}شجرة\u{2069}",
    arrives: "🌳 \u{2067}شجرة\u{2069}",
    shown: "🌳 ⟨U+2067⟩شجرة⟨U+2069⟩",
};

async fn phone(engine: Engine) -> Result<(World, Browser)> {
    let world = World::start(&Terms::default()).await;
    Ok((world, Browser::start(Setup { engine, phone: true, ..Setup::default() }).await?))
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn every_character_arrives_as_it_was_typed_and_is_shown_so_that_it_does_no_harm() -> Result<()> {
    for engine in engines() {
        every_character_arrives(*engine).await.with_context(|| format!("{engine:?}"))?;
    }
    Ok(())
}

async fn every_character_arrives(engine: Engine) -> Result<()> {
    let (world, browser) = phone(engine).await?;
    let walker = Walker::by_touch(&browser);
    let quoted = |typed: &str| format!("'{typed}'");
    open_words(&walker, &world, LANG).await?;
    commit(&walker, AREA, &quoted(&WORDS.map(|line| line.typed).join(r"\n"))).await?;
    press_to(&walker, LANG, "letter-continue", "F9").await?;
    walker.press("li:nth-child(2) input[name=q7]").await?;
    commit(&walker, "input[name=q8]", &quoted(HOW.typed)).await?;
    commit(&walker, "input[name=q18]", &quoted(NAME.typed)).await?;
    form::skip(&walker, LANG, "F9", "F13").await?;
    form::make_code(&walker, LANG).await?;
    commit(&walker, "input[name=q23]", &quoted(WORD.typed)).await?;
    press_to(&walker, LANG, "letter-continue", "F11").await?;

    // She reads it once more, each part by itself: what turns text around ends where the part does.
    let parts = "return [...document.querySelectorAll('.check bdi')].map((part) => \
                 [part.textContent, part.textContent.normalize('NFC'), getComputedStyle(part).unicodeBidi])";
    let parts: Vec<[String; 3]> = serde_json::from_value(browser.client.execute(parts, vec![]).await?)?;
    let text = WORDS.map(|line| line.arrives).join("\n");
    for arrives in [text.as_str(), HOW.arrives, NAME.arrives, WORD.arrives] {
        let part = parts.iter().find(|[as_it_is, composed, _]| as_it_is == arrives || composed == arrives);
        let [.., isolation] = part.with_context(|| format!("{arrives:?} is not in {parts:?}"))?;
        assert_eq!(isolation, "isolate", "{arrives:?} can turn its neighbours around");
    }
    form::agree_and_send(&walker, LANG).await?;
    walker.wait_for_screen("F12").await?;
    browser.quit().await?;

    let letters = world.agency.fetch(&world.recorder.origin());
    assert_eq!(letters.len(), 1);
    let exported = world.agency.export(&letters[0], "json");
    let json: Value = serde_json::from_str(&exported)?;
    let answers = &json["letter"]["answers"];
    assert_eq!(json["letter"]["text"], text);
    assert_eq!(answers["contact"]["how"], HOW.arrives);
    assert_eq!(answers["contact"]["name"], NAME.arrives);
    assert_eq!(answers["codeword"], WORD.arrives);

    let (shown, written) = (world.agency.show(&letters[0]), world.agency.export(&letters[0], "text"));
    for (place, told) in [("show", &shown), ("the text export", &written)] {
        let hers = hers(told);
        for line in WORDS.iter().chain([&HOW, &NAME, &WORD]) {
            assert!(hers.contains(line.shown), "{place}: {:?} is not in {hers:?}", line.shown);
        }
    }
    for (place, told) in [("show", &shown), ("the text export", &written), ("the JSON export", &exported)] {
        let harm = told.find(|c: char| {
            (c.is_control() && c != '\n')
                || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{e0000}'..='\u{e007f}')
        });
        assert_eq!(harm, None, "{place} holds what a terminal obeys, or what hides: {told:?}");
    }
    Ok(())
}

/// What the desk puts before every line that is not its own: on a screen, in a file.
const MARKS: [&str; 2] = ["  │ ", "> "];

/// What stands in lines that are marked as not the desk's own words, without the marks and the breaks.
fn hers(told: &str) -> String {
    let marked = told.lines().filter_map(|line| MARKS.iter().find_map(|mark| line.strip_prefix(mark)));
    marked.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_text_as_long_as_it_may_be_arrives_whole_and_one_character_more_is_told_and_kept() -> Result<()> {
    for engine in engines() {
        the_longest_text_arrives(*engine).await.with_context(|| format!("{engine:?}"))?;
    }
    Ok(())
}

async fn the_longest_text_arrives(engine: Engine) -> Result<()> {
    let (world, browser) = phone(engine).await?;
    let walker = Walker::by_touch(&browser);
    open_words(&walker, &world, LANG).await?;
    // Counted as she sees them, not by the two units that JavaScript has for each, or the four bytes.
    commit(&walker, AREA, &format!("'🙂'.repeat({})", MAX_CHARS + 1)).await?;
    walker.wait_for_text(&say_with(LANG, "letter-words-over", &[("over", 1.into())])).await?;
    commit(&walker, AREA, &format!("'🙂'.repeat({MAX_CHARS})")).await?;
    walker.wait_for_text(&say_with(LANG, "letter-words-left", &[("left", 0.into())])).await?;
    press_to(&walker, LANG, "letter-continue", "F9").await?;
    walker.press("li:nth-child(2) input[name=q7]").await?;
    let too_long = MAX_CONTACT_CHARS + 1;
    commit(&walker, "input[name=q8]", &format!("'w'.repeat({too_long})")).await?;
    press_to(&walker, LANG, "letter-send-so-far", "F11").await?;
    form::agree_and_send(&walker, LANG).await?;
    walker.wait_for_text(&say(LANG, "letter-failed-long")).await?;
    assert!(walker.page_text().await?.contains(&say(LANG, "letter-failed-kept")));
    assert_eq!(posted(&world), 0, "nothing that is too long is sent");

    for screen in ["F13", "F10", "F9"] {
        press_to(&walker, LANG, "letter-back", screen).await?;
    }
    assert_eq!(value(&walker, "input[name=q8]").await?.len(), too_long, "nothing is cut");
    commit(&walker, "input[name=q8]", &format!("'w'.repeat({MAX_CONTACT_CHARS})")).await?;
    press_to(&walker, LANG, "letter-send-so-far", "F11").await?;
    form::press_send(&walker, LANG).await?;
    walker.wait_for_screen("F12").await?;
    browser.quit().await?;
    let letters = world.agency.fetch(&world.recorder.origin());
    assert_eq!(letters.len(), 1);
    let json: Value = serde_json::from_str(&world.agency.export(&letters[0], "json"))?;
    let text = json["letter"]["text"].as_str().unwrap_or_default();
    assert!(text == "🙂".repeat(MAX_CHARS), "{} bytes of the text arrived", text.len());
    assert_eq!(json["letter"]["answers"]["contact"]["how"], "w".repeat(MAX_CONTACT_CHARS));
    Ok(())
}
