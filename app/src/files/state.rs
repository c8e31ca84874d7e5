//! What the page knows of the files that are to be sent. In memory, in one place, wiped in one call.

use std::rc::Rc;
use std::task::Waker;

use directory::Agency;
use envelope::RecipientKind;
use i18n::{Msg, PageCatalog, Value};
use leptos::prelude::*;

use super::chosen::{Chosen, CleanCopy, Item, Way, Why};
use super::run;
use crate::browser::config::Config;
use crate::browser::failure::Failure;
use crate::browser::worker_link;
use crate::mailbox::writer::{Onward, Writer};
use crate::worker::sealing::Sealed;

/// Where the files go.
#[derive(Clone, Debug)]
pub struct To {
    /// Whether the agency's keys are post-quantum ones: then the parcel's is, too.
    pub hybrid: bool,
    /// The origin of the relay.
    pub origin: String,
    /// Its id in the directory.
    pub relay: String,
}

impl To {
    /// The relay with this origin and this id in the directory, for letters to this agency.
    pub fn new(agency: &Agency, origin: String, relay: String) -> Self {
        let hybrid = agency.recipients.iter().all(|entry| entry.to.kind() == RecipientKind::Hybrid);
        Self { hybrid, origin, relay }
    }
}

/// Where the writer of a thread lies while nobody writes. A writer counts its letters, so only one can write at a time.
pub trait Desk {
    /// Takes the writer; `None` while somebody else has it.
    fn take(&self) -> Option<Writer>;

    /// Puts it back. It may have written.
    fn put_back(&self, writer: Writer);
}

impl Desk for StoredValue<Option<Writer>, LocalStorage> {
    fn take(&self) -> Option<Writer> {
        self.try_update_value(Option::take).flatten()
    }

    fn put_back(&self, writer: Writer) {
        self.set_value(Some(writer));
    }
}

/// Which face is shown.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Stage {
    /// She chooses files.
    Choosing,
    /// They are on their way.
    Sending,
    /// They are stored, and the agency is told.
    Stored,
    /// They are stored, and the agency could not be told.
    Untold,
}

/// What is going on while files are sent.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Doing {
    /// Files are read and locked.
    Reading,
    /// A part is on its way.
    Sending,
    /// There is no connection, or the relay is busy; about so many seconds until the next try.
    Waiting(u32),
    /// All parts have arrived, and the letter that names them is on its way.
    Telling,
}

/// How far sending is.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Progress {
    /// Bytes that have arrived.
    pub sent: u64,
    /// Bytes of all together: they are locked, so a little more than the files have.
    pub all: u64,
    /// Seconds until the end, if the line stays as it is; `None` until that is known.
    pub left: Option<u32>,
}

/// Why nothing was sent. The list is as it was.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Halt {
    /// She has not chosen yet what is sent of some picture or PDF.
    Undecided,
    /// The page still looks at files, or makes copies.
    NotReady,
    /// With the copies there are more than a parcel takes.
    TooMany,
    /// With the copies they are larger than a parcel.
    Together,
    /// This file changed, or can't be read any more.
    Changed(u32),
    /// Of this file no clean copy could be made.
    NoCopy(u32),
    /// The relay lost so many parts.
    Lost(usize),
    /// The relay or the Worker did not do what was asked.
    Failed(Failure),
}

/// A file that is not in the list.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Refused {
    /// Its name on this phone.
    pub name: String,
    /// Why.
    pub why: Why,
}

/// A parcel that is stored, while the agency does not know of it yet.
pub struct Untold {
    /// The letter that tells of it.
    pub onward: Onward,
    /// The same, sealed by an earlier try: sent again byte for byte.
    pub kept: Option<Sealed>,
}

/// Handles to everything the page knows of files. Copies share the same state.
#[derive(Clone, Copy)]
pub struct Files {
    /// The files that she chose, in her order.
    pub list: RwSignal<Vec<Chosen>, LocalStorage>,
    /// Files that were not added by her last choice, or had to leave the list since.
    pub refused: RwSignal<Vec<Refused>>,
    /// Which face is shown.
    pub stage: RwSignal<Stage>,
    /// What is going on.
    pub doing: RwSignal<Doing>,
    /// How far it is.
    pub progress: RwSignal<Progress>,
    /// Whether she pressed pause.
    pub paused: RwSignal<bool>,
    /// Why nothing was sent at the last press.
    pub halt: RwSignal<Option<Halt>>,
    /// Whether she cancelled.
    pub cancelled: RwSignal<bool>,
    /// A parcel that the agency does not know of yet.
    pub untold: StoredValue<Option<Untold>, LocalStorage>,
    /// Whether no other try to tell the agency is to be made.
    pub stop: StoredValue<bool>,
    /// Whether a Worker looks at files or cleans them.
    pub looking: StoredValue<bool>,
    /// Counts what was called off.
    pub(super) run: StoredValue<u32>,
    /// Wakes what is at work, so that it notices.
    pub(super) waker: StoredValue<Option<Waker>, LocalStorage>,
    next_key: StoredValue<u32>,
    desk: StoredValue<Option<Rc<dyn Desk>>, LocalStorage>,
    to: StoredValue<To>,
    config: StoredValue<Config, LocalStorage>,
    paper: StoredValue<Option<String>>,
    words: StoredValue<PageCatalog, LocalStorage>,
}

impl Files {
    /// An empty list. It lives as long as the owner that it is made in, and so does what it sends: to be made where
    /// the page begins, not inside of a screen. `paper` is the [address](super::paper::address) of what cleans PDFs.
    pub fn new(
        config: StoredValue<Config, LocalStorage>,
        paper: Option<String>,
        words: StoredValue<PageCatalog, LocalStorage>,
        to: To,
        desk: impl Desk + 'static,
    ) -> Self {
        let desk: Rc<dyn Desk> = Rc::new(desk);
        Self {
            list: RwSignal::new_local(Vec::new()),
            refused: RwSignal::new(Vec::new()),
            stage: RwSignal::new(Stage::Choosing),
            doing: RwSignal::new(Doing::Reading),
            progress: RwSignal::new(Progress::default()),
            paused: RwSignal::new(false),
            halt: RwSignal::new(None),
            cancelled: RwSignal::new(false),
            untold: StoredValue::new_local(None),
            stop: StoredValue::new(false),
            looking: StoredValue::new(false),
            run: StoredValue::new(0),
            waker: StoredValue::new_local(None),
            next_key: StoredValue::new(0),
            desk: StoredValue::new_local(Some(desk)),
            to: StoredValue::new(to),
            config,
            paper: StoredValue::new(paper),
            words,
        }
    }

    /// What the page told the program.
    pub fn config(self) -> Config {
        self.config.get_value()
    }

    /// Address of the program that cleans PDFs.
    pub fn paper(self) -> Option<String> {
        self.paper.get_value()
    }

    /// Where the files go.
    pub fn to(self) -> To {
        self.to.get_value()
    }

    /// A message in the language of the page.
    pub fn t(self, message: Msg) -> String {
        self.words.with_value(|words| words.t(message))
    }

    /// A message with variables.
    pub fn t_with(self, message: Msg, values: &[(&str, Value)]) -> String {
        self.words.with_value(|words| words.with(message, values))
    }

    /// A number that no file in the list has had.
    pub fn new_key(self) -> u32 {
        self.next_key.update_value(|key| *key += 1);
        self.next_key.get_value()
    }

    /// What `read` says of a file of the list; `None` if it is not there any more.
    pub fn of<T>(self, key: u32, read: impl FnOnce(&Chosen) -> T) -> Option<T> {
        self.list.with_untracked(|list| list.iter().find(|chosen| chosen.key == key).map(read))
    }

    /// The same, for whoever draws it anew when the list changes.
    pub fn now<T>(self, key: u32, read: impl FnOnce(&Chosen) -> T) -> Option<T> {
        self.list.track();
        self.of(key, read)
    }

    /// Changes a file of the list, if it is still there.
    pub fn change(self, key: u32, change: impl FnOnce(&mut Chosen)) {
        self.list.update(|list| {
            if let Some(chosen) = list.iter_mut().find(|chosen| chosen.key == key) {
                change(chosen);
            }
        });
    }

    /// Takes a file out of the list. What was told of it holds no more.
    pub fn remove(self, key: u32) {
        self.list.update(|list| list.retain(|chosen| chosen.key != key));
        self.halt.set(None);
    }

    /// Chooses what is sent of every picture and PDF that `which` names.
    pub fn choose(self, way: Way, which: impl Fn(&Chosen) -> bool) {
        self.halt.set(None);
        self.list.update(|list| {
            for chosen in list.iter_mut().filter(|chosen| chosen.has_a_choice() && which(chosen)) {
                chosen.way = Some(way);
                chosen.copy = match chosen.copy {
                    CleanCopy::None if way.needs_a_copy() => CleanCopy::Wanted,
                    CleanCopy::Wanted if !way.needs_a_copy() => CleanCopy::None,
                    copy => copy,
                };
            }
        });
    }

    /// Everything that would be sent now, in its order.
    pub fn items(self) -> Vec<Item> {
        self.list.with_untracked(|list| list.iter().flat_map(Chosen::items).collect())
    }

    /// Whether a parcel is stored that the agency does not know of.
    pub fn is_untold(self) -> bool {
        self.untold.with_value(Option::is_some)
    }

    /// Says what is going on. What has not changed is not read out again.
    pub fn tell(self, doing: Doing) {
        if self.doing.get_untracked() != doing {
            self.doing.set(doing);
        }
    }

    /// The writer of the thread, as soon as nobody else writes; `None` once everything was wiped.
    pub async fn writer(self) -> Option<Lent> {
        while let Some(desk) = self.desk.get_value() {
            if let Some(writer) = desk.take() {
                return Some(Lent { files: self, writer: Some(writer) });
            }
            super::moment().await;
        }
        None
    }

    /// Ends what is on its way and shows the list again. Once the parcel is stored, only telling of it ends: at once
    /// between two tries, else behind the one that is being made, or the agency could get two letters of one number.
    pub fn cancel(self) {
        if self.stage.get_untracked() != Stage::Sending {
            return;
        }
        self.paused.set(false);
        if self.doing.get_untracked() == Doing::Telling {
            self.stop.set_value(true);
            return;
        }
        run::call_off(self);
        if self.is_untold() {
            self.stage.set(Stage::Untold);
        } else {
            self.cancelled.set(true);
            self.stage.set(Stage::Choosing);
        }
    }

    /// Begins with an empty list again: more files can go in another parcel.
    pub fn begin_again(self) {
        self.progress.set(Progress::default());
        self.stage.set(Stage::Choosing);
    }

    /// Forgets the files, ends every Worker, and lets go of the writer.
    pub fn wipe(self) {
        run::call_off(self);
        worker_link::terminate();
        self.list.set(Vec::new());
        self.refused.set(Vec::new());
        self.untold.set_value(None);
        self.desk.set_value(None);
        self.halt.set(None);
        self.cancelled.set(false);
        self.paused.set(false);
        self.progress.set(Progress::default());
        self.stage.set(Stage::Choosing);
    }
}

/// The writer of a thread, given back when dropped: unless everything was wiped in between.
pub struct Lent {
    files: Files,
    writer: Option<Writer>,
}

impl Lent {
    /// The writer itself.
    pub fn writer(&mut self) -> Option<&mut Writer> {
        self.writer.as_mut()
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        let desk = self.files.desk.try_get_value().flatten();
        if let Some((desk, writer)) = desk.zip(self.writer.take()) {
            desk.put_back(writer);
        }
    }
}

impl From<Failure> for Halt {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}
