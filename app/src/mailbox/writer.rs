//! Writing on in a thread: a letter is sealed once, sent until it is stored, and noted for the next visit.

use directory::Agency;
use envelope::letter::{B64, Hand, ParcelRef};
use envelope::receipt::Root;
use envelope::state::{StateNote, ThreadNote};
use serde_json::Value;
use wire::Day;
use zeroize::{Zeroize, Zeroizing};

use crate::browser::config::Config;
use crate::browser::failure::Failure;
use crate::browser::relay::{self, Info, Note, Refusal};
use crate::mailbox::judging;
use crate::mailbox::note;
use crate::worker::sealing::{self, SealRequest, Sealed};

/// How often a note is merged with the one that somebody else stored meanwhile: another tab of hers, at most.
const MERGES: usize = 3;

/// Who writes on in one thread, to one agency.
#[derive(Clone)]
pub struct Writer {
    /// [`Hand::to_bytes`] behind the last letter. A secret.
    pub hand: Zeroizing<Vec<u8>>,
    /// Who reads it.
    pub agency: Agency,
    /// The version of the directory that `agency` is from.
    pub directory: u64,
    /// The origin of the relay.
    pub origin: String,
    /// The mailbox that is kept informed; `None` for a letter without a code.
    pub account: Option<Account>,
}

/// A mailbox, as far as writing on changes it.
#[derive(Clone)]
pub struct Account {
    /// What everything of the code follows from.
    pub root: Root,
    /// The note as it is at the relay.
    pub note: StateNote,
    /// The place of the thread.
    pub slot: u8,
}

/// A letter that goes on in a thread. Her words are wiped when it is dropped.
pub struct Onward {
    /// `followup` or `close`.
    pub kind: &'static str,
    /// What programs read.
    pub answers: Value,
    /// Her words.
    pub text: String,
    /// All of it as plain text.
    pub report_txt: String,
    /// The evidence that was stored before, and the key that opens it.
    pub parcel: Option<(ParcelRef, Zeroizing<String>)>,
}

impl Drop for Onward {
    fn drop(&mut self) {
        self.text.zeroize();
        self.report_txt.zeroize();
    }
}

impl Writer {
    /// Makes one try, for [`patiently`](crate::browser::patience::patiently). `kept` holds the letter that an earlier try sealed: the same bytes are stored once, however
    /// often they are sent. Afterwards the hand stands behind this letter, and the note says so.
    ///
    /// # Errors
    /// [`Refusal`]. Where it passes, the same call may be made again.
    pub async fn attempt(
        &mut self,
        config: &Config,
        onward: &Onward,
        kept: &mut Option<Sealed>,
    ) -> Result<(), Refusal> {
        let info = relay::info(&self.origin).await.map_err(at_once)?;
        if self.renew(config, &info).await? {
            // Sealed again, it is the same letter inside: whoever gets both has one.
            *kept = None;
        }
        let sealed = match kept.take() {
            Some(sealed) => sealed,
            None => self.sealed(config, onward, info.day).await.map_err(at_once)?,
        };
        let stored = self.hand_over(config, &info, &sealed).await;
        match stored {
            Ok(()) => self.hand = sealed.hand.clone(),
            Err(_) => *kept = Some(sealed),
        }
        stored
    }

    async fn hand_over(&mut self, config: &Config, info: &Info, sealed: &Sealed) -> Result<(), Refusal> {
        relay::letter(&self.origin, self.agency.inbox, sealed.id, &sealed.bytes).await?;
        match self.remember(config, info, sealed).await {
            // The letter is stored: to say that it failed would make her write it again. What the note does not
            // know, the agency's next answer tells.
            Err((failure, _)) if !failure.passes() => Ok(()),
            remembered => remembered,
        }
    }

    /// Takes the agency's entry from a newer directory, if the relay knows one; whether it did.
    async fn renew(&mut self, config: &Config, info: &Info) -> Result<bool, Refusal> {
        if info.directory <= self.directory {
            return Ok(false);
        }
        let newer = relay::directory(&self.origin, config).await;
        let Some(newer) = newer.filter(|newer| newer.version > self.directory) else { return Ok(false) };
        self.agency = newer.agency(&self.agency.id).cloned().ok_or((Failure::Gone, None))?;
        self.directory = newer.version;
        Ok(true)
    }

    async fn sealed(&self, config: &Config, onward: &Onward, day: Day) -> Result<Sealed, Failure> {
        if !self.agency.is_open_for_letters() {
            return Err(Failure::Gone);
        }
        let recipients = self.agency.current_recipients(day);
        if recipients.is_empty() {
            return Err(Failure::Expired);
        }
        let (parcel, parcel_key) = match &onward.parcel {
            Some((parcel, key)) => {
                (serde_json::to_string(parcel).map_err(|_| Failure::Sealer)?, key.to_string())
            }
            None => (String::new(), String::new()),
        };
        let request = SealRequest {
            recipients: recipients.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
            agency: self.agency.id.clone(),
            lang: config.lang.clone(),
            kind: onward.kind.to_owned(),
            answers: onward.answers.to_string(),
            text: onward.text.clone(),
            consent: "{}".to_owned(),
            report_txt: onward.report_txt.clone(),
            root: Vec::new(),
            hand: self.hand.to_vec(),
            relay: String::new(),
            parcel,
            parcel_key,
        };
        sealing::seal(&config.worker, &request).await
    }

    /// Stores in her note that this letter was sent. Done twice, it counts once.
    async fn remember(&mut self, config: &Config, info: &Info, sealed: &Sealed) -> Result<(), Refusal> {
        let Some(account) = &mut self.account else { return Ok(()) };
        let hand = Hand::from_bytes(&sealed.hand).ok_or((Failure::Sealer, None))?;
        for _ in 0..MERGES {
            let mut next = account.note.clone();
            let thread = note::thread(&mut next, account.slot, &self.agency.id);
            if thread.prev == Some(B64(sealed.mid)) {
                return Ok(());
            }
            sent(thread, &hand, info.day);
            match account.keep(config, &self.origin, info, next).await {
                Err((Failure::Conflict, _)) => account.merge(config, &self.origin, info).await?,
                kept => return kept,
            }
        }
        Err((Failure::Busy, None))
    }
}

impl Account {
    /// Stores a note as the next version.
    ///
    /// # Errors
    /// [`Refusal`]; [`Failure::Conflict`] if the one at the relay is another than ours.
    pub async fn keep(
        &mut self,
        config: &Config,
        origin: &str,
        info: &Info,
        mut next: StateNote,
    ) -> Result<(), Refusal> {
        next.ver = self.note.ver.saturating_add(1);
        let bytes = sealing::note(&config.worker, &self.root, &next).await.map_err(at_once)?;
        let note = Note { ver: next.ver, bytes };
        relay::state(origin, &info.nonce, &self.root.box_key(), &note).await?;
        self.note = next;
        Ok(())
    }

    /// Takes what the note at the relay says more than ours.
    async fn merge(&mut self, config: &Config, origin: &str, info: &Info) -> Result<(), Refusal> {
        let read = relay::read(origin, &info.nonce, &self.root.box_key()).await?;
        let Some(theirs) = read.note else {
            // The relay lost it: ours is the first again.
            self.note.ver = 0;
            return Ok(());
        };
        let opened = judging::note(&config.worker, &self.root, &theirs.bytes).await.map_err(at_once)?;
        note::merge(&mut self.note, &opened);
        self.note.ver = theirs.ver;
        Ok(())
    }
}

fn sent(thread: &mut ThreadNote, hand: &Hand, day: Day) {
    thread.last = hand.last();
    thread.prev = hand.prev().map(B64);
    thread.day = Some(day.to_string());
}

/// A refusal of which the relay has not said how long to wait.
pub fn at_once(failure: Failure) -> Refusal {
    (failure, None)
}
