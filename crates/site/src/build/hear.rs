//! What `public/hear.js` is told by the builder: the words of its buttons in every language, how they look, and where the
//! lists of recordings are.
//!
//! All languages stand in the one script. Two can be on a screen, and another can be chosen in the middle of the form; and
//! the letter's page, which nearly fills its budget, says nothing of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::Recording;
use app::parts::icon::Icon;
use i18n::{Catalog, Value, Words, msg};
use serde_json::{Map, Value as Json, json};

use super::audio::Audio;
use super::{assets, script, style};
use crate::BuildError;
use crate::sources::Sources;

/// What the form says by itself, by tag of the language and id of the message, as `hear.js` compares it; `None` where a
/// message has places to fill in.
pub(super) type Sayings = BTreeMap<String, BTreeMap<String, Option<String>>>;

/// How the ids of the form's messages begin.
pub(super) const OF_FORM: &str = "letter-";

/// Everything that the form says in these languages.
pub(super) fn sayings(words: &[Arc<Words>]) -> Sayings {
    let of_language = |words: &Arc<Words>| {
        let catalog = Catalog::of(Arc::clone(words));
        let ids = words.ids().filter(|id| id.starts_with(OF_FORM));
        ids.map(|id| (id.to_owned(), said(&catalog, id))).collect()
    };
    words.iter().map(|words| (words.locale().tag.clone(), of_language(words))).collect()
}

/// A message that is whole without being filled in.
fn said(catalog: &Catalog, id: &str) -> Option<String> {
    let text = catalog.by_id(id, &[])?;
    catalog.take_problems().is_empty().then(|| plain(&text))
}

/// Without the marks that keep directions apart, and with single spaces: `hear.js` does the same to what it finds.
fn plain(text: &str) -> String {
    let seen: String = text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The script, and the lists of recordings by their paths below the root of the site.
pub(super) struct Heard {
    pub(super) script: String,
    pub(super) lists: BTreeMap<String, Vec<u8>>,
}

/// What the letter's page loads when somebody wants to hear it, in these languages.
///
/// # Errors
/// [`BuildError`] when a source can't be read.
pub(super) fn heard(sources: &Sources, words: &[Arc<Words>], audio: &Audio) -> Result<Heard, BuildError> {
    let (mut tongues, mut lists) = (Map::new(), BTreeMap::new());
    for words in words {
        let tag = &words.locale().tag;
        // The words were checked: every published language has these messages.
        let catalog = Catalog::of(Arc::clone(words));
        let mut tongue = json!({
            "start": catalog.t(msg::LISTEN_FORM),
            "end": catalog.t(msg::LISTEN_FORM_END),
            "what": catalog.with(msg::LISTEN_WHAT, &[("what", Value::from(PLACE))]),
            "size": catalog.with(msg::LISTEN_KB, &[("size", Value::from(PLACE))]),
        });
        if let Some(list) = list(audio, tag) {
            let path = assets::name("json", &list);
            tongue["recordings"] = json!([file_name(&path), assets::integrity(&list)]);
            lists.insert(path, list);
        }
        tongues.insert(tag.clone(), tongue);
    }
    let icon = json!(Icon::Sound.line());
    let sheet = json!(style::join(&[sources.text("style/hear/hear.css")?]));
    let tongues = Json::from(tongues);
    let mut text = format!("var tongues = {tongues};\nvar icon = {icon};\nvar sheet = {sheet};\n");
    for name in ["fits", "voice", "say", "hear"] {
        text.push_str(&sources.text(&format!("public/{name}.js"))?);
    }
    Ok(Heard { script: script::strip(&text), lists })
}

/// Stands in the words of a button where its script fills something in.
const PLACE: &str = "%";

/// The recordings of a language: of each text the file beside the script, and how many bytes it has.
fn list(audio: &Audio, tag: &str) -> Option<Vec<u8>> {
    let (recordings, sayings) = (audio.messages.get(tag)?, audio.sayings.get(tag)?);
    let entry = |(id, recording): (&String, &Recording)| {
        let text = sayings.get(id)?.clone()?;
        Some((text, json!([file_name(&recording.href), recording.bytes])))
    };
    let list: Map<String, Json> = recordings.iter().filter_map(entry).collect();
    Some(Json::from(list).to_string().into_bytes())
}

/// The last part of a path.
fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use i18n::{Dir, Locale};

    use super::*;

    fn sayings_of(ftl: &str) -> BTreeMap<String, Option<String>> {
        let sources = vec![("letter.ftl".to_owned(), ftl.to_owned())];
        let words = Words::new(&Locale::plain("en", Dir::Ltr), sources).expect("the fixture is right");
        sayings(&[Arc::new(words)]).remove("en").expect("the only language")
    }

    #[test]
    fn what_has_places_to_fill_in_can_not_be_recorded() {
        let sayings = sayings_of("letter-a = Who?\nletter-b = Step { $step }\nletter-c = { letter-b }\n");
        assert_eq!(sayings["letter-a"].as_deref(), Some("Who?"));
        assert_eq!((&sayings["letter-b"], &sayings["letter-c"]), (&None, &None));
    }

    #[test]
    fn a_text_has_single_spaces_and_no_marks_of_direction() {
        let sayings =
            sayings_of("-us = Us\nletter-a =\n    Who\u{a0}is \u{2067}it\u{2069}?\n    { -us }\nb = B\n");
        assert_eq!(sayings["letter-a"].as_deref(), Some("Who is it? Us"));
        assert_eq!(sayings.len(), 1, "only the form's messages: {sayings:?}");
    }
}
