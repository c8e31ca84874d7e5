//! The state of the desk's page. In memory, in one place, wiped in one call.

use ::desk::words::Words;
use i18n::{Msg, Value};
use leptos::prelude::*;
use wire::ObjectId;

use crate::desk::draft::Draft;
use crate::desk::evidence::preview;
use crate::desk::held::Held;
use crate::desk::kept::Kept;
use crate::desk::parcel::Opened;
use crate::desk::save;
use crate::desk::told::{Act, Told};

/// What is on the screen.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Screen {
    /// An answer in the conversation that begins with this thread.
    Answer([u8; 16]),
    /// The conversation that begins with this thread.
    Conversation([u8; 16]),
    /// The evidence that was sent beside this letter.
    Evidence(ObjectId),
    /// All letters, and ways to get more.
    Letters,
    /// The key file is asked for.
    Unlock,
}

/// Handles to everything that the page knows. Copies share the same state.
#[derive(Clone, Copy)]
pub struct Desk {
    /// What is on the screen.
    pub screen: RwSignal<Screen>,
    /// The address of the relay, as it is typed.
    pub address: RwSignal<String>,
    /// What is written.
    pub draft: Draft,
    /// Evidence that is open.
    pub parcel: StoredValue<Option<Opened>, LocalStorage>,
    told: RwSignal<Option<(Act, Told)>>,
    /// What was asked for while something else was under way.
    refused: RwSignal<Option<Act>>,
    /// Changes whenever what is held or kept does.
    news: RwSignal<bool>,
    /// Changes whenever the language does.
    language: RwSignal<bool>,
    /// What the lock wipes.
    held: StoredValue<Option<Held>, LocalStorage>,
    /// What it leaves: numbers, hashes, and what is sealed.
    kept: StoredValue<Kept, LocalStorage>,
    /// Rises with everything that is begun or wiped: what belongs to an earlier turn has nothing to say any more.
    turn: StoredValue<u32>,
    words: StoredValue<Words, LocalStorage>,
}

impl Desk {
    /// A page that knows nothing yet.
    pub fn new(words: Words) -> Self {
        Self {
            screen: RwSignal::new(Screen::Unlock),
            address: RwSignal::new(String::new()),
            draft: Draft::new(),
            parcel: StoredValue::new_local(None),
            told: RwSignal::new(None),
            refused: RwSignal::new(None),
            news: RwSignal::new(false),
            language: RwSignal::new(false),
            held: StoredValue::new_local(None),
            kept: StoredValue::new_local(Kept::default()),
            turn: StoredValue::new(0),
            words: StoredValue::new_local(words),
        }
    }

    /// A message in the language of the page.
    pub fn t(self, message: Msg) -> String {
        self.words.with_value(|words| words.say(message))
    }

    /// A message with variables.
    pub fn t_with(self, message: Msg, values: &[(&str, Value)]) -> String {
        self.words.with_value(|words| words.say_with(message, values))
    }

    /// The words themselves, for the library.
    pub fn words<T>(self, read: impl FnOnce(&Words) -> T) -> T {
        self.words.with_value(read)
    }

    /// The tag of the language.
    pub fn lang(self) -> String {
        self.words.with_value(|words| words.tag().to_owned())
    }

    /// Goes on in another language.
    pub fn speak(self, words: Words) {
        self.words.set_value(words);
        self.language.update(|language| *language = !*language);
    }

    /// Tells whoever draws that the language has changed.
    pub fn track_language(self) {
        self.language.track();
    }

    /// Tells whoever draws that what is held or kept has changed.
    pub fn track_news(self) {
        self.news.track();
    }

    /// Goes to another screen. What was told on the one before is told no more, unless it still goes on.
    pub fn go(self, screen: Screen) {
        self.quiet();
        self.screen.set(screen);
    }

    /// Whether a key file is open.
    pub fn is_open(self) -> bool {
        self.held.with_value(Option::is_some)
    }

    /// Holds what was opened.
    pub fn hold(self, held: Held) {
        self.held.set_value(Some(held));
        self.announce();
    }

    /// Something of what is held; nothing if the desk is locked.
    pub fn held<T>(self, read: impl FnOnce(&Held) -> T) -> Option<T> {
        self.held.with_value(|held| held.as_ref().map(read))
    }

    /// Something of what is kept.
    pub fn kept<T>(self, read: impl FnOnce(&Kept) -> T) -> T {
        self.kept.with_value(read)
    }

    /// Changes what is held, and what is kept with it; nothing if the desk is locked. Whoever draws is not told yet:
    /// [`Desk::announce`].
    pub fn change<T>(self, change: impl FnOnce(&mut Held, &mut Kept) -> T) -> Option<T> {
        let with_kept = |kept: &mut Kept| {
            self.held.try_update_value(|held| held.as_mut().map(|held| change(held, kept))).flatten()
        };
        self.kept.try_update_value(with_kept).flatten()
    }

    /// Changes what is kept. Whoever draws is not told yet: [`Desk::announce`].
    pub fn change_kept<T>(self, change: impl FnOnce(&mut Kept) -> T) -> Option<T> {
        self.kept.try_update_value(change)
    }

    /// Says to whoever draws that something has changed.
    pub fn announce(self) {
        self.news.update(|news| *news = !*news);
    }

    /// Begins something, and gives the number of its turn. `None` while something else is under way: that is told.
    pub fn begin(self, act: Act, working: Msg) -> Option<u32> {
        if self.is_busy() {
            self.refused.set(Some(act));
            return None;
        }
        self.turn.update_value(|turn| *turn = turn.wrapping_add(1));
        self.refused.set(None);
        self.told.set(Some((act, Told::Working(self.t(working)))));
        Some(self.turn.get_value())
    }

    /// Whether nothing was begun or wiped since.
    pub fn is_turn(self, turn: u32) -> bool {
        self.turn.get_value() == turn
    }

    /// Tells how far an act is, if it still is that one's turn.
    pub fn tell(self, turn: u32, act: Act, told: Told) {
        if self.is_turn(turn) {
            self.say(act, told);
        }
    }

    /// Tells how something went that took no time.
    pub fn say(self, act: Act, told: Told) {
        if !matches!(told, Told::Working(_)) {
            self.refused.set(None);
        }
        self.told.set(Some((act, told)));
    }

    /// How far an act is, if it is the one being told.
    pub fn told_of(self, act: Act) -> Option<Told> {
        self.told.get().filter(|(told, _)| *told == act).map(|(_, told)| told)
    }

    /// Whether this was asked for while something else was under way.
    pub fn is_refused(self, act: Act) -> bool {
        self.refused.get() == Some(act)
    }

    /// Whether something is under way.
    pub fn is_busy(self) -> bool {
        self.told.with_untracked(|told| matches!(told, Some((_, Told::Working(_)))))
    }

    /// Tells no more how something went that is over.
    pub fn quiet(self) {
        if !self.is_busy() {
            self.told.set(None);
            self.refused.set(None);
        }
    }

    /// Ends whatever is under way, wherever it waits next.
    pub fn call_off(self) {
        self.turn.update_value(|turn| *turn = turn.wrapping_add(1));
        self.told.set(None);
        self.refused.set(None);
    }

    /// Forgets evidence that is open, and every picture of it.
    pub fn close_parcel(self) {
        preview::close();
        self.parcel.set_value(None);
    }

    /// Forgets the keys, every letter, and everything that was typed. What is kept stays.
    pub fn wipe(self) {
        self.call_off();
        self.close_parcel();
        save::forget();
        self.draft.wipe();
        self.held.set_value(None);
        envelope::scrub();
    }
}
