//! What only later letters of a thread say: whether an answer helped, a wish to stop, a change of code.

use i18n::msg;
use serde_json::{Map, Value};

use super::answers::as_text;
use super::page::Page;

/// What a later letter says besides words.
#[derive(Default)]
pub(super) struct Later {
    helped: Option<Value>,
    ask: Option<Value>,
    moved: bool,
}

impl Later {
    /// Takes it out of the answers.
    pub(super) fn take(answers: &mut Map<String, Value>) -> Self {
        // Which answer of ours it is about: the conversation shows that.
        answers.remove("about");
        Self {
            helped: answers.remove("helped").filter(|value| !value.is_null()),
            ask: answers.remove("ask").filter(|value| !value.is_null()),
            moved: answers.remove("moved").is_some_and(|value| !value.is_null()),
        }
    }

    pub(super) fn write(&self, page: &mut Page<'_>) {
        if let Some(helped) = &self.helped {
            match helped.as_str() {
                Some("yes") => page.say(msg::DESK_THREAD_HELPED_YES),
                Some("some") => page.say(msg::DESK_THREAD_HELPED_SOME),
                Some("no") => page.say(msg::DESK_THREAD_HELPED_NO),
                _ => page.say(msg::DESK_THREAD_HELPED_UNKNOWN),
            }
        }
        if let Some(ask) = &self.ask {
            match ask.as_str() {
                Some("stop") => page.say(msg::DESK_THREAD_ASKS_STOP),
                Some("delete") => page.say(msg::DESK_THREAD_ASKS_DELETE),
                _ => page.say_with(msg::DESK_THREAD_ASKS_UNKNOWN, &[("code", as_text(ask).into())]),
            }
        }
        if self.moved {
            page.say(msg::DESK_THREAD_MOVED);
        }
    }
}

#[cfg(test)]
mod tests {
    use envelope::letter::{Draft, Kind};
    use serde_json::json;

    use crate::sealed;
    use crate::show::{Options, render};
    use crate::testing::{Survivor, english, identity};

    /// A second letter, changed like this, as it is shown.
    fn shown(change: impl FnOnce(&mut Draft)) -> String {
        let key = identity();
        let mut survivor = Survivor::new(1, &key.recipient());
        let _ = survivor.write(|_| ());
        let file = survivor.write(change);
        let letter = sealed::open(&file, &[key]).unwrap();
        render(&letter, &english(), Options::default()).unwrap()
    }

    #[test]
    fn a_later_letter_is_not_reproached_with_what_the_first_one_said() {
        let text = shown(|draft| {
            draft.text = "One more thing.".into();
            draft.consent = json!({});
        });
        assert!(text.contains("This is letter 2 of a conversation"), "{text}");
        assert!(text.contains("How to reach her stands in the first one"), "{text}");
        assert!(text.contains("One more thing."), "{text}");
        for part in ["DO NOT CONTACT HER", "No consent", "WHAT WOULD HELP", "This form differs"] {
            assert!(!text.contains(part), "{part} in:\n{text}");
        }
    }

    #[test]
    fn what_it_says_besides_words_is_shown_in_ours() {
        let about = "A".repeat(43);
        let helped = shown(|draft| draft.answers = json!({"helped": "some", "about": about}));
        assert!(helped.contains("helped a little") && !helped.contains("AAAA"), "{helped}");
        let stop = shown(|draft| {
            draft.kind = Kind::Close;
            draft.answers = json!({"ask": "stop"});
        });
        assert!(stop.contains("She asks you to stop"), "{stop}");
        let moved = shown(|draft| draft.answers = json!({"moved": {"vk": about, "thread": about}}));
        assert!(moved.contains("She has changed her code") && !moved.contains("AAAA"), "{moved}");
        let odd = shown(|draft| draft.answers = json!({"ask": "dance", "helped": 7, "new": "thing"}));
        assert!(odd.contains("dance") && odd.contains("thing"), "{odd}");
    }

    #[test]
    fn a_later_letter_that_says_how_to_reach_her_is_read_like_a_first_one() {
        let text = shown(|draft| draft.answers = json!({"contact": {"may": "No"}, "danger": ["DangerNow"]}));
        assert!(text.contains("DO NOT CONTACT HER. She says no"), "{text}");
        assert!(text.contains("I am in danger now"), "{text}");
    }
}
