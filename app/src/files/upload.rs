//! Sending: the files become a parcel part by part, the relay puts the parts together, a letter tells the agency.

use std::cell::Cell;

use envelope::letter::ParcelFile;
use envelope::parcel::{MAX_FILES, sealed_len};
use js_sys::Uint8Array;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::{Blob, MessageChannel};
use wire::parcel::Manifest;

use super::ask::{self, Done, Next, No, Part};
use super::chosen::{Chosen, Item, Made, fits};
use super::offering::Offering;
use super::pace::Pace;
use super::state::{Doing, Files, Halt, Lent, Progress, Stage, Untold};
use super::{clean, looking, plain, run};
use crate::browser::config::Config;
use crate::browser::failure::Failure;
use crate::browser::patience::{Patience, patiently};
use crate::browser::relay::{self, Refusal};
use crate::browser::worker_link::Link;
use crate::mailbox::writer::Onward;

/// The answer to whoever goes on with what was cut off.
const CUT_OFF: Refusal = (Failure::Sealer, None);

/// The answer to a try that is not to be made any more.
const STOPPED: Refusal = (Failure::Refused, None);

/// How long a number on the screen stays at least, in milliseconds.
const SHOWN_EVERY_MS: f64 = 250.0;

/// What Send does.
pub fn press(files: Files) {
    if files.stage.get_untracked() == Stage::Sending {
        return;
    }
    let items = files.items();
    files.cancelled.set(false);
    files.paused.set(false);
    files.stop.set_value(false);
    files.halt.set(None);
    if !files.is_untold()
        && let Some(halt) = unready(files, &items)
    {
        files.halt.set(Some(halt));
        // A Worker that broke over a file gets another chance.
        looking::start(files);
        return;
    }
    if !files.is_untold() {
        files.progress.set(Progress::default());
        files.tell(Doing::Reading);
    }
    files.stage.set(Stage::Sending);
    spawn_local(async move {
        match run::unless_called_off(files, send(files, &items)).await {
            Some(Ok(())) => files.stage.set(Stage::Stored),
            Some(Err(halt)) => {
                files.halt.set(Some(halt));
                files.stage.set(if files.is_untold() { Stage::Untold } else { Stage::Choosing });
            }
            // Whoever called it off has said what is shown now.
            None => {}
        }
    });
}

/// Why sending can't begin.
fn unready(files: Files, items: &[Item]) -> Option<Halt> {
    let (undecided, waiting) = files.list.with_untracked(|list| {
        (list.iter().any(Chosen::is_undecided), list.is_empty() || list.iter().any(Chosen::is_waiting))
    });
    if undecided {
        Some(Halt::Undecided)
    } else if waiting {
        Some(Halt::NotReady)
    } else if items.len() > MAX_FILES {
        Some(Halt::TooMany)
    } else {
        (!fits(&lengths(items))).then_some(Halt::Together)
    }
}

async fn send(files: Files, items: &[Item]) -> Result<(), Halt> {
    if !files.is_untold() {
        let done = upload(files, items).await?;
        let report_txt = plain::text(files, items, &done.reference.files);
        let onward = Onward {
            kind: "followup",
            answers: serde_json::json!({}),
            text: String::new(),
            report_txt,
            parcel: Some((done.reference, done.key)),
        };
        files.untold.set_value(Some(Untold { onward, kept: None }));
        files.list.set(Vec::new());
        files.refused.set(Vec::new());
    }
    files.tell(Doing::Telling);
    tell_agency(files).await.map_err(Halt::Failed)
}

/// Everything on its way to the relay: one Worker, one key, each part sealed once.
async fn upload(files: Files, items: &[Item]) -> Result<Done, Halt> {
    let to = files.to();
    let offering = Offering::new(files.config().worker);
    let lengths = lengths(items);
    let mut way = Way {
        files,
        origin: &to.origin,
        offering,
        pace: Pace::default(),
        lengths,
        sent: 0,
        spare: None,
        shown: 0.0,
    };
    way.show();
    let worker = &files.config().worker;
    let (reader, link) = (Link::start(worker).await?, Link::start(worker).await?);
    let between = MessageChannel::new().map_err(|_| Failure::Sealer)?;
    ask::reader(&reader, &between.port1()).await.map_err(Failure::from)?;
    ask::begin(&link, to.hybrid, &to.relay, &between.port2()).await.map_err(Failure::from)?;
    for (place, item) in items.iter().enumerate() {
        files.tell(Doing::Reading);
        let ready = prepared(files, &link, item).await?;
        way.lengths[place] = ready.bytes;
        if !fits(&way.lengths) {
            return Err(Halt::Together);
        }
        let Ready { file, extension, mime, original, .. } = ready;
        ask::file(&link, &file, extension, mime, original).await.map_err(|no| halted(no, item.key))?;
        loop {
            match ask::next(&link, way.spare.take()).await.map_err(|no| halted(no, item.key))? {
                Next::Part(part) => way.hand_over(part).await?,
                Next::More => break,
                Next::Done(_) => return Err(Failure::Sealer.into()),
            }
        }
    }
    ask::end(&link).await.map_err(Failure::from)?;
    let done = loop {
        match ask::next(&link, way.spare.take()).await.map_err(Failure::from)? {
            Next::Part(part) => way.hand_over(part).await?,
            Next::More => return Err(Failure::Sealer.into()),
            Next::Done(done) => break *done,
        }
    };
    drop((reader, link));
    if let Some(key) = changed_between(items, &done.reference.files) {
        return Err(Halt::Changed(key));
    }
    way.shown = 0.0;
    way.show();
    way.put_together(&done).await?;
    Ok(done)
}

/// A file as it goes into the parcel.
struct Ready {
    file: Blob,
    bytes: u64,
    extension: &'static str,
    mime: &'static str,
    /// The hash of what it was made from, if it is a clean copy.
    original: Option<[u8; 32]>,
}

/// The next file, or a clean copy of it, which is made now: none is kept in memory.
async fn prepared(files: Files, link: &Link, item: &Item) -> Result<Ready, Halt> {
    if !item.clean {
        let (file, mime) = (Blob::from(item.file.clone()), item.kind.mime());
        return Ok(Ready { file, bytes: item.bytes, extension: item.extension, mime, original: None });
    }
    let original = ask::hash(link, &item.file).await.map_err(|no| halted(no, item.key))?;
    let copy = clean::copy(files, link, item.key, &item.file, item.kind).await;
    let (file, Made { kind, bytes, .. }) = copy.ok_or(Halt::NoCopy(item.key))?;
    Ok(Ready { file, bytes, extension: kind.extension(), mime: kind.mime(), original: Some(original) })
}

/// A file that was another one when it was hashed for its copy than when it was sent itself.
fn changed_between(items: &[Item], sent: &[ParcelFile]) -> Option<u32> {
    let mut pairs = items.windows(2).zip(sent.windows(2));
    let is_another = |(items, sent): &(&[Item], &[ParcelFile])| {
        items[0].key == items[1].key && sent[0].original.as_ref() != Some(&sent[1].sha256)
    };
    pairs.find(is_another).map(|(items, _)| items[0].key)
}

/// The letter that names the parcel, for as long as it takes.
async fn tell_agency(files: Files) -> Result<(), Failure> {
    let config = files.config();
    // The page was wiped: nobody is left to tell.
    let lent = Cell::new(Some(files.writer().await.ok_or(Failure::Sealer)?));
    let told = |patience| {
        files.tell(match patience {
            Patience::Trying => Doing::Telling,
            Patience::Waiting { seconds } => Doing::Waiting(seconds),
        });
    };
    patiently(told, || async {
        if files.stop.get_value() {
            return Err(STOPPED);
        }
        // Both are put back behind the try, so they are missing only if a try was cut off.
        let (writer, untold) = (lent.take(), files.untold.try_update_value(Option::take).flatten());
        let (mut writer, mut untold) = writer.zip(untold).ok_or(CUT_OFF)?;
        let sent = attempt(&config, &mut untold, &mut writer).await;
        lent.set(Some(writer));
        if sent.is_err() {
            files.untold.set_value(Some(untold));
        }
        sent
    })
    .await
}

async fn attempt(config: &Config, untold: &mut Untold, lent: &mut Lent) -> Result<(), Refusal> {
    let writer = lent.writer().ok_or(CUT_OFF)?;
    writer.attempt(config, &untold.onward, &mut untold.kept).await
}

/// The way to the relay, and how far it is.
struct Way<'a> {
    files: Files,
    origin: &'a str,
    offering: Offering,
    pace: Pace,
    /// The lengths of all files, as far as they are known.
    lengths: Vec<u64>,
    sent: u64,
    /// The memory of the part that arrived last.
    spare: Option<Uint8Array>,
    /// When it was shown last how far it is, in milliseconds.
    shown: f64,
}

impl Way<'_> {
    /// Sends one part from its buffer until it has arrived, or pauses.
    async fn hand_over(&mut self, part: Part) -> Result<(), Failure> {
        let (files, origin, offering, paused) = (self.files, self.origin, &self.offering, Cell::new(false));
        if self.pace.is_empty() {
            self.pace.mark(js_sys::Date::now(), self.sent);
        }
        patiently(told(files), || async {
            if resumed(files).await {
                paused.set(true);
            }
            offering.offer(origin, &part).await
        })
        .await?;
        self.sent += u64::from(part.bytes.length());
        self.spare = Some(part.bytes);
        if paused.get() {
            self.pace.forget();
        }
        self.pace.mark(js_sys::Date::now(), self.sent);
        self.show();
        Ok(())
    }

    /// Has the relay put the parts together. If it says that it lacks some, it is asked once more which: only what is
    /// really lost makes her begin again.
    async fn put_together(&self, done: &Done) -> Result<(), Halt> {
        let (files, origin) = (self.files, self.origin);
        let Done { manifest, reference, .. } = done;
        let mut asked = false;
        loop {
            let burn = reference.burn.hash();
            let kept = patiently(told(files), || async {
                resumed(files).await;
                relay::parcel(origin, manifest, burn).await
            })
            .await;
            match kept {
                Err(Failure::Missing) => {
                    let lost = self.lost(manifest).await?;
                    if lost > 0 || asked {
                        return Err(Halt::Lost(lost.max(1)));
                    }
                    asked = true;
                }
                kept => return kept.map_err(Halt::Failed),
            }
        }
    }

    /// How many parts the relay does not have.
    async fn lost(&self, manifest: &Manifest) -> Result<usize, Failure> {
        let have = patiently(told(self.files), || relay::have(self.origin, &manifest.parts)).await?;
        Ok(have.iter().filter(|there| !**there).count())
    }

    /// Shows how far it is, not more often than anybody reads.
    fn show(&mut self) {
        let now = js_sys::Date::now();
        if (now - self.shown).abs() < SHOWN_EVERY_MS {
            return;
        }
        self.shown = now;
        let all = sealed_len(&self.lengths).max(self.sent);
        let left = self.pace.seconds_for(all - self.sent);
        self.files.progress.set(Progress { sent: self.sent, all, left });
    }
}

/// Says in which state a try is.
fn told(files: Files) -> impl Fn(Patience) {
    move |patience| {
        files.tell(match patience {
            Patience::Trying => Doing::Sending,
            Patience::Waiting { seconds } => Doing::Waiting(seconds),
        });
    }
}

/// Waits as long as she pauses; whether she did.
async fn resumed(files: Files) -> bool {
    let paused = files.paused.get_untracked();
    while files.paused.get_untracked() {
        super::moment().await;
    }
    paused
}

fn lengths(items: &[Item]) -> Vec<u64> {
    items.iter().map(|item| item.bytes).collect()
}

fn halted(no: No, key: u32) -> Halt {
    match no {
        No::Changed => Halt::Changed(key),
        No::Failed => Halt::Failed(Failure::Sealer),
    }
}
