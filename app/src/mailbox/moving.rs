//! Changing the code: a new mailbox is filled, the agencies are told of it, and only then the old one goes.
//!
//! Whatever happens on the way, the old code works until the last step, and what is done is not done again while the
//! page is open. Begun anew with another code, nothing is lost either: the new mailbox of before is never used.

use envelope::letter::reply::recipient_hash;
use envelope::letter::{B64, Hand, ReplyAddress};
use envelope::receipt::Root;
use envelope::state::StateNote;
use i18n::{Msg, msg};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde_json::json;
use wire::ObjectId;

use crate::browser::failure::Failure;
use crate::browser::patience::patiently;
use crate::browser::relay::{self, Note, Refusal};
use crate::mailbox::doing::{Act, Progress};
use crate::mailbox::held::Held;
use crate::mailbox::sending::{self, Press};
use crate::mailbox::state::{Mailbox, Screen};
use crate::mailbox::writer::{Onward, at_once};
use crate::mailbox::{evidence, judging, opening};
use crate::worker::code::{self, Derived};
use crate::worker::sealing;

/// The slot whose token she uses herself to put answers into her new mailbox: agencies get the others first.
const OWN_SLOT: u8 = 7;

/// A change that was begun.
pub struct Moving {
    /// The new code, which she has to keep.
    pub derived: Derived,
    /// What is to be put into the new mailbox; `None` until it was sealed.
    load: Option<Load>,
    /// How much of it is stored.
    stored: usize,
    /// Slots whose agency was told, or can't be.
    settled: Vec<u8>,
    /// Names of agencies that could not be told.
    pub not_told: Vec<String>,
    /// Whether some letters could not be taken along, because nobody can check who wrote them.
    pub left_some: bool,
}

/// Everything for the new mailbox, sealed once: repeated, the same bytes are stored once.
#[derive(Clone)]
struct Load {
    letters: Vec<Vec<u8>>,
    note: StateNote,
    sealed_note: Vec<u8>,
}

/// She wants a new code.
pub fn make(mailbox: Mailbox) {
    let Some(turn) = mailbox.begin(Act::Change, msg::ANSWERS_CHANGE_MAKING) else { return };
    spawn_local(async move {
        let made = code::make(&mailbox.config().worker).await;
        if !mailbox.is_turn(turn) {
            return;
        }
        match made {
            Ok(derived) => {
                let (settled, not_told) = (Vec::new(), Vec::new());
                let moving = Moving { derived, load: None, stored: 0, settled, not_told, left_some: false };
                mailbox.moving.set_value(Some(moving));
                mailbox.doing.set(None);
                mailbox.go(Screen::Change);
            }
            Err(failure) => mailbox.tell(turn, Act::Change, Progress::Failed(failure)),
        }
    });
}

/// She has the new code: everything moves.
pub fn start(mailbox: Mailbox) {
    let Some(turn) = mailbox.begin(Act::Change, msg::ANSWERS_CHANGE_READING) else { return };
    evidence::call_off(mailbox);
    spawn_local(async move {
        let moved = everything(mailbox, turn).await;
        if !mailbox.is_turn(turn) {
            return;
        }
        match moved {
            Ok(held) => {
                mailbox.doing.set(None);
                mailbox.hold(held);
                mailbox.go(Screen::Changed);
            }
            Err(failure) => mailbox.tell(turn, Act::Change, Progress::Failed(failure)),
        }
    });
}

/// She keeps the old code. Once answers are on their way to the new one there is no way back: agencies may know of it.
pub fn cancel(mailbox: Mailbox) {
    if is_begun(mailbox) {
        return;
    }
    mailbox.call_off();
    mailbox.moving.set_value(None);
    mailbox.go_home();
}

/// Whether anything may have been put anywhere, or told to anybody.
pub fn is_begun(mailbox: Mailbox) -> bool {
    mailbox.moving.with_value(|moving| moving.as_ref().is_some_and(|moving| moving.load.is_some()))
}

async fn everything(mailbox: Mailbox, turn: u32) -> Result<Held, Failure> {
    let old = mailbox.held(|held| held.root.clone()).ok_or(Failure::Refused)?;
    let new = mailbox.moving.with_value(|moving| moving.as_ref().map(|moving| moving.derived.root.clone()));
    let new = new.ok_or(Failure::Refused)?;
    let way = Way { mailbox, turn, old, new };
    let load = way.load().await?;
    let (origin, relay) =
        mailbox.held(|held| (held.place.origin.clone(), held.place.relay.clone())).ok_or(Failure::Refused)?;
    way.fill(&origin, &load).await?;
    way.tell_agencies(&relay).await?;
    way.delete_old(&origin).await?;
    let Way { new, .. } = way;
    let held = mailbox.held(|held| Held {
        root: new,
        place: held.place.clone(),
        directory: held.directory.clone(),
        is_old: held.is_old,
        note: load.note,
        note_lost: false,
        threads: held.threads.clone(),
        unreadable: 0,
    });
    held.ok_or(Failure::Refused)
}

/// From the old mailbox to the new one, in one turn.
struct Way {
    mailbox: Mailbox,
    turn: u32,
    old: Root,
    new: Root,
}

impl Way {
    /// What is to be moved, read from the old mailbox and sealed to the new code; from an earlier try, if there was one.
    async fn load(&self) -> Result<Load, Failure> {
        let kept = self.mailbox.moving.with_value(|moving| moving.as_ref().and_then(|it| it.load.clone()));
        if let Some(load) = kept {
            return Ok(load);
        }
        let look = opening::look(self.mailbox, self.turn, Act::Change, &self.old).await?;
        self.wanted()?;
        self.say(msg::ANSWERS_CHANGE_MOVING);
        let worker = self.mailbox.config().worker;
        let (held, letters) = (look.held, look.letters);
        let roots = (&self.old, &self.new);
        let letters = judging::reseal(&worker, roots, &held.note, &held.directory, &letters).await?;
        let note = moved_note(&held.note, &self.old);
        let sealed_note = sealing::note(&worker, &self.new, &note).await?;
        let load = Load { letters, note, sealed_note };
        self.wanted()?;
        let left_some = held.threads.iter().any(|thread| !thread.hidden.is_empty());
        self.mailbox.hold(held);
        self.change(|moving| {
            moving.load = Some(load.clone());
            moving.left_some = left_some;
        });
        Ok(load)
    }

    /// Opens the new mailbox and puts everything into it.
    async fn fill(&self, origin: &str, load: &Load) -> Result<(), Failure> {
        let key = self.new.box_key();
        self.patiently(msg::ANSWERS_CHANGE_MOVING, || async {
            let info = relay::info(origin).await.map_err(at_once)?;
            relay::open(origin, &info.nonce, &key, self.new.post_hashes()).await
        })
        .await?;
        let stored = self.mailbox.moving.with_value(|moving| moving.as_ref().map_or(0, |it| it.stored));
        for bytes in load.letters.iter().skip(stored) {
            let id = ObjectId::of(bytes);
            self.patiently(msg::ANSWERS_CHANGE_MOVING, || {
                relay::post(origin, self.new.mailbox(), self.new.post(OWN_SLOT), id, bytes)
            })
            .await?;
            self.change(|moving| moving.stored += 1);
        }
        let note = Note { ver: load.note.ver, bytes: load.sealed_note.clone() };
        self.patiently(msg::ANSWERS_CHANGE_MOVING, || async {
            let info = relay::info(origin).await.map_err(at_once)?;
            relay::state(origin, &info.nonce, &key, &note).await
        })
        .await
    }

    /// A letter in each thread, by the old hand, that says where she is from now on.
    async fn tell_agencies(&self, relay: &str) -> Result<(), Failure> {
        let mailbox = self.mailbox;
        let lang = mailbox.config().lang;
        let slots = mailbox.held(|held| held.threads.iter().map(|thread| thread.slot).collect::<Vec<u8>>());
        for slot in slots.unwrap_or_default() {
            let settled = mailbox
                .moving
                .with_value(|moving| moving.as_ref().is_some_and(|moving| moving.settled.contains(&slot)));
            let name = mailbox.held(|held| held.agency(slot).map(|agency| agency.name(&lang).to_owned()));
            let Some(name) = name.flatten().filter(|_| !settled) else { continue };
            let told = self.tell_agency(relay, slot).await;
            self.wanted()?;
            match told {
                Err(failure @ (Failure::Full | Failure::Refused | Failure::Sealer)) => return Err(failure),
                told => self.change(|moving| {
                    moving.settled.push(slot);
                    moving.not_told.extend(told.err().map(|_| name));
                }),
            }
        }
        Ok(())
    }

    async fn tell_agency(&self, relay: &str, slot: u8) -> Result<(), Failure> {
        let mailbox = self.mailbox;
        let reply = ReplyAddress::of_root(&self.new, slot, relay);
        let desk = mailbox.desk(slot).ok_or(Failure::Refused)?;
        desk.update_value(|writer| {
            if let Some(writer) = writer
                && let Some(hand) = Hand::from_bytes(&writer.hand)
            {
                writer.hand = hand.answered_at(reply).to_bytes();
            }
        });
        let vk = B64(self.new.msg_key().verifying_key().to_bytes());
        let thread = B64(self.new.thread(slot));
        let press = Press {
            slot,
            act: Act::Change,
            working: msg::ANSWERS_CHANGE_TELLING,
            done: msg::ANSWERS_CHANGED_TITLE,
        };
        let onward = Onward {
            kind: "followup",
            answers: json!({ "moved": { "vk": vk, "thread": thread } }),
            text: String::new(),
            report_txt: mailbox.t(msg::ANSWERS_PLAIN_MOVED),
            parcel: None,
        };
        sending::stored(mailbox, self.turn, press, onward).await
    }

    async fn delete_old(&self, origin: &str) -> Result<(), Failure> {
        let key = self.old.box_key();
        let deleted = self
            .patiently(msg::ANSWERS_CHANGE_DELETING, || async {
                let info = relay::info(origin).await.map_err(at_once)?;
                relay::delete(origin, &info.nonce, &key).await
            })
            .await;
        match deleted {
            // A try before this one did it, and its answer was lost.
            Err(Failure::Gone | Failure::Nothing) => Ok(()),
            other => other,
        }
    }

    /// One step, for as long as it takes and is wanted.
    async fn patiently<F: Future<Output = Result<(), Refusal>>>(
        &self,
        working: Msg,
        step: impl Fn() -> F,
    ) -> Result<(), Failure> {
        let tell = |patience| self.mailbox.tell(self.turn, Act::Change, Progress::of(patience, working));
        patiently(tell, || async {
            self.wanted().map_err(at_once)?;
            step().await
        })
        .await
    }

    fn say(&self, working: Msg) {
        self.mailbox.tell(self.turn, Act::Change, Progress::Working(working));
    }

    /// Whether she is still there.
    fn wanted(&self) -> Result<(), Failure> {
        if self.mailbox.is_turn(self.turn) { Ok(()) } else { Err(Failure::Refused) }
    }

    fn change(&self, change: impl FnOnce(&mut Moving)) {
        self.mailbox.moving.update_value(|moving| {
            if let Some(moving) = moving {
                change(moving);
            }
        });
    }
}

/// Her note under the new code: what she has read stays read, and her own letters are counted anew, as each key counts
/// its own.
fn moved_note(note: &StateNote, old: &Root) -> StateNote {
    let mut moved = note.clone();
    moved.ver = 1;
    moved.before.push(B64(recipient_hash(&old.reply_identity().recipient())));
    for thread in &mut moved.threads {
        thread.earlier.push(B64(old.thread(thread.slot)));
        (thread.last, thread.prev) = (0, None);
    }
    moved
}
