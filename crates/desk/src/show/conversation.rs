//! A conversation as text: what to know before answering, then letters and answers in their order.

use envelope::letter::Kind;
use i18n::{Msg, Value, msg};
use wire::ObjectId;

use super::page::Page;
use crate::book::{State, Way};
use crate::thread::{self, Ask, Filed, Helped, Item, Ours, Read, Trouble};
use crate::words::Words;

/// What lies beside the letters of a conversation.
pub struct Beside<'a> {
    /// Where a parcel is.
    pub parcel: &'a dyn Fn(&ObjectId) -> ParcelState,
    /// Whether a letter is in quarantine.
    pub is_quarantined: &'a dyn Fn(&ObjectId) -> bool,
}

/// Where evidence is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ParcelState {
    /// Neither here nor at the relay.
    Gone,
    /// Here, sealed.
    Here,
    /// Not fetched yet.
    NotFetched,
}

/// The conversation, at most 80 columns wide, with nothing that a terminal obeys.
pub fn render_thread(view: &thread::View<'_>, words: &Words, beside: &Beside<'_>) -> String {
    let mut page = Page::on_terminal(words);
    let id = view.threads.first().map(|thread| wire::b64::encode(thread)).unwrap_or_default();
    page.title(msg::DESK_THREAD_TITLE, &id);
    first(&mut page, view);
    for item in &view.items {
        match item {
            Item::Hers { letter, by_writer } => hers(&mut page, letter, *by_writer, beside),
            Item::Ours(answer) => ours(&mut page, view, answer),
        }
    }
    page.finish()
}

/// What is said of something that does not fit.
pub fn trouble(words: &Words, trouble: &Trouble) -> String {
    let about = |message: Msg, id: &ObjectId| words.say_with(message, &[("id", id.to_string().into())]);
    match trouble {
        Trouble::Missing { from, to } => {
            words.say_with(msg::DESK_THREAD_MISSING, &[("from", number(*from)), ("to", number(*to))])
        }
        Trouble::Repeated { seq } => words.say_with(msg::DESK_THREAD_REPEATED, &[("number", number(*seq))]),
        Trouble::Broken { seq } => words.say_with(msg::DESK_THREAD_BROKEN, &[("number", number(*seq))]),
        Trouble::Stranger { id } => about(msg::DESK_THREAD_STRANGER, id),
        Trouble::Unsigned { id } => about(msg::DESK_THREAD_UNSIGNED, id),
        Trouble::Altered { id } => about(msg::DESK_THREAD_ALTERED, id),
        Trouble::Elsewhere { id } => about(msg::DESK_THREAD_ELSEWHERE, id),
    }
}

/// What somebody has to know before writing.
fn first(page: &mut Page<'_>, view: &thread::View<'_>) {
    page.heading(msg::DESK_THREAD_FIRST);
    match view.asked {
        Some(Ask::Delete) => page.say(msg::DESK_THREAD_ASKS_DELETE),
        Some(Ask::Stop) => page.say(msg::DESK_THREAD_ASKS_STOP),
        None => {}
    }
    page.say(if view.address.is_some() { msg::DESK_SHOW_REPLY_THERE } else { msg::DESK_SHOW_REPLY_NONE });
    if let Some(word) = view.code_word() {
        page.say(msg::DESK_SHOW_CODE_WORD);
        page.foreign(word);
    }
    if view.threads.len() > 1 {
        page.say(msg::DESK_THREAD_MOVED);
    }
    for found in &view.troubles {
        page.item(&trouble(page.words(), found));
    }
    if view.ours().next().is_some() {
        match view.read {
            Read::Nothing => page.say(msg::DESK_THREAD_READ_NOTHING),
            Read::UpTo(last) => {
                let day = last.made.day.to_string();
                page.say_with(
                    msg::DESK_THREAD_READ,
                    &[("number", number(last.made.seq)), ("day", day.into())],
                );
            }
            Read::Unknown => page.say(msg::DESK_THREAD_READ_UNKNOWN),
        }
    }
    page.say(msg::DESK_THREAD_COLLEAGUES);
}

fn hers(page: &mut Page<'_>, filed: &Filed, by_writer: bool, beside: &Beside<'_>) {
    let letter = &filed.opened.letter;
    let day = letter.day.clone().unwrap_or_default();
    let heading = if by_writer { msg::DESK_THREAD_HERS } else { msg::DESK_THREAD_NOT_HERS };
    page.heading_with(heading, &[("number", number(letter.seq)), ("day", day.into())]);
    page.item(&format!("{}.age", filed.id));
    if (beside.is_quarantined)(&filed.id) {
        page.say(msg::DESK_THREAD_QUARANTINED);
    }
    match thread::helped(letter) {
        Some(Helped::Yes) => page.say(msg::DESK_THREAD_HELPED_YES),
        Some(Helped::Some) => page.say(msg::DESK_THREAD_HELPED_SOME),
        Some(Helped::No) => page.say(msg::DESK_THREAD_HELPED_NO),
        None => {}
    }
    match thread::ask(letter) {
        Some(Ask::Delete) => page.say(msg::DESK_THREAD_ASKS_DELETE),
        Some(Ask::Stop) => page.say(msg::DESK_THREAD_ASKS_STOP),
        None => {}
    }
    if thread::moved_to(letter).is_some() {
        page.say(msg::DESK_THREAD_MOVED);
    }
    if letter.text.trim().is_empty() {
        page.say(msg::DESK_SHOW_WORDS_NONE);
    } else {
        page.foreign(&letter.text);
    }
    if letter.kind == Kind::Report {
        page.say(msg::DESK_THREAD_REPORT);
    }
    if let Some(parcel) = &letter.parcel {
        let count = [("count", parcel.files.len().into())];
        page.say_with(msg::DESK_THREAD_EVIDENCE, &count);
        page.say(match (beside.parcel)(&parcel.id) {
            ParcelState::Gone => msg::DESK_THREAD_EVIDENCE_GONE,
            ParcelState::Here => msg::DESK_THREAD_EVIDENCE_HERE,
            ParcelState::NotFetched => msg::DESK_THREAD_EVIDENCE_MISSING,
        });
    }
}

fn ours(page: &mut Page<'_>, view: &thread::View<'_>, answer: &Ours) {
    let day = answer.made.day.to_string();
    let heading = match answer.made.kind {
        Kind::Notice => msg::DESK_THREAD_NOTICE,
        Kind::Close => msg::DESK_THREAD_LAST,
        _ => msg::DESK_THREAD_OURS,
    };
    page.heading_with(heading, &[("number", number(answer.made.seq)), ("day", day.into())]);
    match answer.made.way {
        Some(Way::Collected) => page.say(msg::DESK_THREAD_WAY_COLLECTED),
        Some(Way::Opened) => page.say(msg::DESK_THREAD_WAY_OPENED),
        Some(Way::Delayed) => page.say(msg::DESK_THREAD_WAY_DELAYED),
        None => match &answer.words {
            Some(words) => page.foreign(&words.text),
            None => page.say(msg::DESK_THREAD_NO_COPY),
        },
    }
    page.say(match (answer.state, view.has_read(answer)) {
        (State::Lost, _) => msg::DESK_THREAD_STATE_LOST,
        (State::Waiting, _) => msg::DESK_THREAD_STATE_WAITING,
        (State::Stored, Some(true)) => msg::DESK_THREAD_STATE_READ,
        (State::Stored, _) => msg::DESK_THREAD_STATE_STORED,
    });
}

/// A number that a stranger may have chosen.
fn number(number: u64) -> Value {
    i64::try_from(number).unwrap_or(i64::MAX).into()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::terminal::{WIDTH, columns};
    use crate::testing::{Survivor, english, filed, flat, identity};
    use crate::thread::view;

    /// A conversation whose letters are changed like this, as it is shown.
    fn shown(changes: &[&dyn Fn(&mut envelope::letter::Draft)]) -> String {
        let key = identity();
        let mut survivor = Survivor::new(1, &key.recipient());
        let letters: Vec<Filed> =
            changes.iter().map(|change| filed(&survivor.write(*change), &key)).collect();
        let view = view(&survivor.root.thread(0), &letters, &[]);
        let beside = Beside { parcel: &|_| ParcelState::Here, is_quarantined: &|_| false };
        render_thread(&view, &english(), &beside)
    }

    #[test]
    fn what_to_know_stands_before_the_letters() {
        let text = shown(&[
            &|draft| draft.answers["codeword"] = json!("sunflower"),
            &|draft| draft.text = "Are you there?".into(),
            &|draft| {
                draft.kind = Kind::Close;
                draft.answers = json!({"ask": "delete"});
            },
        ]);
        let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part:?} in:\n{text}"));
        assert!(at("delete") < at("They keep my passport."));
        assert!(at("sunflower") < at("They keep my passport."));
        assert!(at("They keep my passport.") < at("Are you there?"));
        assert!(!text.contains('⟦'), "{text}");
    }

    #[test]
    fn every_trouble_has_words_of_its_own() {
        let (words, id) = (english(), ObjectId::of(b"letter"));
        let troubles = [
            Trouble::Missing { from: 2, to: 2 },
            Trouble::Missing { from: 2, to: 4 },
            Trouble::Repeated { seq: 2 },
            Trouble::Broken { seq: 2 },
            Trouble::Stranger { id },
            Trouble::Unsigned { id },
            Trouble::Altered { id },
            Trouble::Elsewhere { id },
        ];
        let mut said: Vec<String> = troubles.iter().map(|found| trouble(&words, found)).collect();
        assert!(said.iter().all(|text| !text.contains('⟦')), "{said:?}");
        assert!(said[4].contains("not by the writer of the first letter"), "{}", said[4]);
        said.sort();
        said.dedup();
        assert_eq!(said.len(), troubles.len());
    }

    #[test]
    fn what_she_writes_can_neither_command_nor_look_like_ours() {
        let evil = "\u{1b}[2J\u{202e}OUR ANSWER 1\rCome to the station";
        let text = shown(&[&|draft| draft.text = evil.into(), &|draft| draft.day = Some(evil.into())]);
        assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text:?}");
        assert!(!text.contains('\u{202e}'));
        assert!(text.lines().all(|line| columns(line) <= WIDTH), "{text}");
        assert!(flat(&text).contains("│ Come to the station"), "{text}");
    }
}
