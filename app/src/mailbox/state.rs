//! The state of the mailbox's page. In memory, in one place, wiped in one call.

use ::directory::Directory;
use envelope::receipt::CodeError;
use envelope::state::StateNote;
use i18n::{Msg, PageCatalog, Value, msg};
use leptos::prelude::*;
use leptos::task::spawn_local;
use report::Words;
use wire::ops::POSTS;
use zeroize::Zeroize;

use crate::browser::agencies;
use crate::browser::config::Config;
use crate::browser::kit::link;
use crate::browser::worker_link;
use crate::files::Files;
use crate::mailbox::delete::Deleted;
use crate::mailbox::doing::{Act, Progress};
use crate::mailbox::evidence;
use crate::mailbox::held::Held;
use crate::mailbox::moving::Moving;
use crate::mailbox::writer::{Account, Writer};

/// What is on the screen.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Screen {
    /// A new code is made and everything moved to it.
    Change,
    /// The new code works.
    Changed,
    /// After closing: nothing.
    Closed,
    /// The code is asked for.
    Code,
    /// What deleting means, and whether she wants it.
    Delete,
    /// The mailbox is deleted.
    Deleted,
    /// Photos and files for the thread of this slot.
    Files(u8),
    /// The thread of this slot.
    Thread(u8),
    /// The agencies to choose from.
    Threads,
}

/// Handles to everything the page knows. Copies share the same state.
#[derive(Clone, Copy)]
pub struct Mailbox {
    /// What is on the screen.
    pub screen: RwSignal<Screen>,
    /// The code as she types it.
    pub typed: RwSignal<Words>,
    /// What is wrong with it.
    pub slip: RwSignal<Option<CodeError>>,
    /// What she writes on.
    pub words: RwSignal<Words>,
    /// Changes whenever these words were stored and are gone.
    pub emptied: RwSignal<bool>,
    /// The last digits of a new code, as she types them.
    pub last_four: RwSignal<Words>,
    /// What is being done, and how far it is.
    pub doing: RwSignal<Option<(Act, Progress)>>,
    /// What she asked for while something else was under way.
    pub refused: RwSignal<Option<Act>>,
    /// Whether another language was asked for and could not be had.
    pub language_failed: RwSignal<bool>,
    /// A change of the code that was begun.
    pub moving: StoredValue<Option<Moving>, LocalStorage>,
    /// What came of deleting.
    pub deleted: StoredValue<Deleted, LocalStorage>,
    /// Changes whenever what is held does.
    news: RwSignal<bool>,
    /// Changes whenever the language does.
    language: RwSignal<bool>,
    held: StoredValue<Option<Held>, LocalStorage>,
    /// Where the writer of each slot lies while nobody writes: it counts the letters, so that only one can write at a
    /// time. Whoever sends files takes it from here, too.
    desks: [StoredValue<Option<Writer>, LocalStorage>; POSTS],
    /// Files for the thread of each slot.
    pub files: StoredValue<[Option<Files>; POSTS], LocalStorage>,
    /// What lives as long as the page belongs to it.
    owner: StoredValue<Owner, LocalStorage>,
    directory: StoredValue<Option<Directory>, LocalStorage>,
    /// Rises with everything that is begun or wiped: what belongs to an earlier turn has nothing to say any more.
    turn: StoredValue<u32>,
    config: StoredValue<Config, LocalStorage>,
    catalog: StoredValue<PageCatalog, LocalStorage>,
}

impl Mailbox {
    /// A page that knows nothing yet. Its owner has to be the page's.
    pub fn new(config: Config, catalog: PageCatalog) -> Self {
        Self {
            screen: RwSignal::new(Screen::Code),
            typed: RwSignal::new(Words::default()),
            slip: RwSignal::new(None),
            words: RwSignal::new(Words::default()),
            emptied: RwSignal::new(false),
            last_four: RwSignal::new(Words::default()),
            doing: RwSignal::new(None),
            refused: RwSignal::new(None),
            language_failed: RwSignal::new(false),
            moving: StoredValue::new_local(None),
            deleted: StoredValue::new_local(Deleted::default()),
            news: RwSignal::new(false),
            language: RwSignal::new(false),
            held: StoredValue::new_local(None),
            desks: std::array::from_fn(|_| StoredValue::new_local(None)),
            files: StoredValue::new_local([None; POSTS]),
            owner: StoredValue::new_local(Owner::current().unwrap_or_default()),
            directory: StoredValue::new_local(None),
            turn: StoredValue::new(0),
            config: StoredValue::new_local(config),
            catalog: StoredValue::new_local(catalog),
        }
    }

    /// What the page told the program.
    pub fn config(self) -> Config {
        self.config.get_value()
    }

    /// What the page told the program and its words, for what is shown inside of it.
    pub fn words_of_page(
        self,
    ) -> (StoredValue<Config, LocalStorage>, StoredValue<PageCatalog, LocalStorage>) {
        (self.config, self.catalog)
    }

    /// Makes something that lives as long as the page, wherever it is asked for.
    pub fn for_good<T>(self, make: impl FnOnce() -> T) -> T {
        self.owner.with_value(|owner| owner.with(make))
    }

    /// Loads the signed directory while she types.
    pub fn load_directory(self) {
        spawn_local(async move {
            let found = agencies::fetch(&self.config()).await;
            self.directory.set_value(found);
        });
    }

    /// The signed directory: as it was loaded, or loaded now. `None` if it can't be had or trusted.
    pub async fn directory(self) -> Option<Directory> {
        let loaded = self.directory.get_value();
        if loaded.is_some() {
            return loaded;
        }
        let found = agencies::fetch(&self.config()).await;
        self.directory.set_value(found.clone());
        found
    }

    /// Tells whoever draws that the language has changed.
    pub fn track_language(self) {
        self.language.track();
    }

    /// Goes on in another language; `None` if it could not be had. The open mailbox stays.
    pub fn speak(self, found: Option<(Config, PageCatalog)>) {
        self.language_failed.set(found.is_none());
        let Some((config, catalog)) = found else { return };
        self.catalog.set_value(catalog);
        self.config.set_value(config);
        self.language.update(|language| *language = !*language);
    }

    /// A message in the language of the page.
    pub fn t(self, message: Msg) -> String {
        self.catalog.with_value(|catalog| catalog.t(message))
    }

    /// A message with variables.
    pub fn t_with(self, message: Msg, values: &[(&str, Value)]) -> String {
        self.catalog.with_value(|catalog| catalog.with(message, values))
    }

    /// The way to the phone numbers.
    pub fn numbers(self) -> AnyView {
        link("btn two", self.config().numbers, self.t(msg::ANSWERS_NUMBERS_LINK))
    }

    /// Goes to another screen. What was told on the one before is told no more, unless it still goes on.
    pub fn go(self, screen: Screen) {
        self.quiet();
        self.language_failed.set(false);
        self.screen.set(screen);
    }

    /// Goes to what an open mailbox begins with: its only thread, or the list of them.
    pub fn go_home(self) {
        let only = self.held(Held::only_thread).flatten();
        self.go(only.map_or(Screen::Threads, Screen::Thread));
    }

    /// Tells no more how something went that is over.
    pub fn quiet(self) {
        if !self.is_busy() {
            self.doing.set(None);
        }
    }

    /// Begins something, and gives the number of its turn. `None` while something else is under way: she is told.
    pub fn begin(self, act: Act, working: Msg) -> Option<u32> {
        if self.is_busy() {
            self.refused.set(Some(act));
            return None;
        }
        self.turn.update_value(|turn| *turn = turn.wrapping_add(1));
        self.doing.set(Some((act, Progress::Working(working))));
        Some(self.turn.get_value())
    }

    /// Whether nothing was begun or wiped since.
    pub fn is_turn(self, turn: u32) -> bool {
        self.turn.get_value() == turn
    }

    /// Ends whatever is under way, wherever it waits next.
    pub fn call_off(self) {
        self.turn.update_value(|turn| *turn = turn.wrapping_add(1));
        self.doing.set(None);
        self.refused.set(None);
    }

    /// Tells how far an act is, if it still is that one's turn.
    pub fn tell(self, turn: u32, act: Act, progress: Progress) {
        if !self.is_turn(turn) {
            return;
        }
        if !progress.is_under_way() {
            self.refused.set(None);
        }
        self.doing.set(Some((act, progress)));
    }

    /// Holds an open mailbox, and lays out a writer for each thread. One who writes at this moment stays.
    pub fn hold(self, held: Held) {
        for (slot, desk) in (0..).zip(self.desks) {
            let had_one = self.held(|held| held.agency(slot).is_some()).unwrap_or_default();
            if desk.with_value(Option::is_some) || !had_one {
                desk.set_value(held.writer(slot));
            }
        }
        self.held.set_value(Some(held));
        self.news.update(|news| *news = !*news);
    }

    /// Where the writer of a slot lies.
    pub fn desk(self, slot: u8) -> Option<StoredValue<Option<Writer>, LocalStorage>> {
        self.desks.get(usize::from(slot)).copied()
    }

    /// Takes the writer of a slot; `None` while somebody else has it. It knows the newest note.
    pub fn take_writer(self, slot: u8) -> Option<Writer> {
        let note = self.note();
        let mut writer = self.desk(slot)?.try_update_value(Option::take).flatten()?;
        if let (Some(account), Some(note)) = (&mut writer.account, note) {
            account.note = note;
        }
        Some(writer)
    }

    /// Gives it back, with what its note has learnt.
    pub fn put_back(self, slot: u8, writer: Writer) {
        if let Some(account) = &writer.account {
            self.learn(account);
        }
        if let Some(desk) = self.desk(slot) {
            desk.set_value(Some(writer));
        }
    }

    /// Keeps a note that was stored, if it is not older than ours and of the same code.
    pub fn learn(self, account: &Account) {
        self.held.update_value(|held| {
            let ours = held.as_mut().filter(|held| {
                held.note.ver <= account.note.ver && held.root.to_bytes() == account.root.to_bytes()
            });
            if let Some(ours) = ours {
                ours.note = account.note.clone();
            }
        });
        self.news.update(|news| *news = !*news);
    }

    /// Her note, as it is at the relay, with what was read since.
    pub fn note(self) -> Option<StateNote> {
        self.held(|held| held.note.clone())
    }

    /// The mailbox, to store a note in it, and the relay that has it.
    pub fn account(self) -> Option<(String, Account)> {
        let note = self.note()?;
        self.held(|held| (held.place.origin.clone(), Account { root: held.root.clone(), note, slot: 0 }))
    }

    /// Something of what is held, for whoever draws it once.
    pub fn held<T>(self, read: impl FnOnce(&Held) -> T) -> Option<T> {
        self.held.with_value(|held| held.as_ref().map(read))
    }

    /// The same, for whoever draws it anew when it changes.
    pub fn held_now<T>(self, read: impl FnOnce(&Held) -> T) -> Option<T> {
        self.news.track();
        self.held(read)
    }

    fn is_busy(self) -> bool {
        self.doing.with_untracked(|doing| doing.is_some_and(|(_, progress)| progress.is_under_way()))
    }

    /// Forgets the code, the mailbox and everything she wrote, and ends a Worker at work.
    pub fn wipe(self) {
        evidence::wipe(self);
        worker_link::terminate();
        self.call_off();
        self.slip.set(None);
        for typed in [self.typed, self.words, self.last_four] {
            typed.update(Zeroize::zeroize);
        }
        self.moving.set_value(None);
        self.deleted.set_value(Deleted::default());
        self.held.set_value(None);
        self.desks.iter().for_each(|desk| desk.set_value(None));
    }

    /// Forgets everything and shows an empty page.
    pub fn close(self) {
        self.wipe();
        self.screen.set(Screen::Closed);
    }
}
