//! Letters from a relay. Nothing is deleted there.

use ::desk::sealed::LetterError;
use directory::Directory;
use ed25519_dalek::SigningKey;
use i18n::{Value, msg};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wire::ops::{GotLetter, MAX_GET};
use wire::{Day, ObjectId};

use crate::browser::clock::today;
use crate::browser::failure::Failure;
use crate::browser::kit::{block, words};
use crate::browser::relay;
use crate::desk::held::{Relay, Taken};
use crate::desk::state::Desk;
use crate::desk::told::{Act, Told, told};
use crate::desk::{address, explain, shapes};

/// Requests after which a new nonce is asked for: one is good for ten minutes at least.
const REQUESTS_A_NONCE: usize = 32;

/// Days by which the clocks of relay and computer may differ.
const CLOCK_DAYS: i64 = 1;

/// What fetching came to.
#[derive(Default)]
struct Summary {
    new: usize,
    known: usize,
    damaged: usize,
    gone: usize,
    /// Letters that are for another key, or none.
    refused: Vec<LetterError>,
    /// Why it ended early, and how many letters were left at the relay.
    stopped: Option<(Failure, usize)>,
}

/// Where the relay is named and asked.
pub fn view(desk: Desk) -> AnyView {
    let typed = Callback::new(move |text: String| desk.address.set(text));
    let line = shapes::line(
        "relay",
        desk.t(msg::WEBDESK_FETCH_LABEL),
        desk.t(msg::WEBDESK_FETCH_HINT),
        desk.address.get_untracked(),
        typed,
    );
    let fetch = shapes::button("fetch", "btn", desk.t(msg::WEBDESK_FETCH), move || press(desk));
    let keeps = words("p", "small", desk.t(msg::WEBDESK_FETCH_KEEPS));
    block("div", "", vec![line, block("div", "acts", vec![fetch]), told(desk, Act::Fetch), keeps])
}

fn press(desk: Desk) {
    let origin = match address::origin(&desk.address.get_untracked()) {
        Ok(origin) => origin,
        Err(slip) => return desk.say(Act::Fetch, Told::failed(desk.t(slip.message()))),
    };
    let keys = desk.held(|held| held.identity.inbox_keys().map(<[SigningKey]>::to_vec));
    let keys = match keys {
        Some(Ok(keys)) => keys,
        Some(Err(error)) => return desk.say(Act::Fetch, Told::failed(desk.t(explain::identity(error)))),
        None => return,
    };
    let Some(turn) = desk.begin(Act::Fetch, msg::WEBDESK_FETCH_WORKING) else { return };
    spawn_local(async move {
        let fetched = fetch(desk, turn, &origin, &keys).await;
        if !desk.is_turn(turn) {
            return;
        }
        desk.change(|held, kept| held.arrange(kept.book()));
        desk.announce();
        let told = match fetched {
            Ok((summary, day)) => summary.told(desk, day),
            Err(failure) => Told::failed(desk.t(explain::relay(failure))),
        };
        desk.tell(turn, Act::Fetch, told);
    });
}

/// Asks each inbox of the key file. One from before somebody left may be empty and gone; one that is new may not be
/// known yet.
async fn fetch(desk: Desk, turn: u32, origin: &str, keys: &[SigningKey]) -> Result<(Summary, Day), Failure> {
    let info = relay::info(origin).await?;
    let directory: Option<Directory> = relay::unsigned_directory(origin).await;
    let mut summary = Summary::default();
    let mut is_known = false;
    for key in keys {
        match inbox(desk, turn, origin, key, &mut summary).await {
            Ok(()) => is_known = true,
            Err(Failure::Nothing) => {}
            Err(failure) => return Err(failure),
        }
    }
    if !is_known {
        return Err(Failure::Nothing);
    }
    if desk.is_turn(turn) {
        let asked = Relay { origin: origin.to_owned(), day: info.day, directory };
        desk.change(|held, _| held.relay = Some(asked));
    }
    Ok((summary, info.day))
}

async fn inbox(
    desk: Desk,
    turn: u32,
    origin: &str,
    key: &SigningKey,
    summary: &mut Summary,
) -> Result<(), Failure> {
    let mut nonce = relay::info(origin).await?.nonce;
    let listed = relay::list(origin, &nonce, key).await.map_err(|(failure, _)| failure)?;
    let days: Vec<(ObjectId, Day)> = listed.iter().map(|entry| (entry.id, entry.day)).collect();
    let missing: Vec<ObjectId> = desk
        .held(|held| days.iter().map(|(id, _)| *id).filter(|id| !held.has(id)).collect())
        .unwrap_or_default();
    summary.known += days.len() - missing.len();
    let mut done = 0;
    for (number, batch) in missing.chunks(MAX_GET).enumerate() {
        if !desk.is_turn(turn) {
            return Ok(());
        }
        let working = [("done", Value::from(done)), ("all", Value::from(missing.len()))];
        desk.tell(turn, Act::Fetch, Told::Working(desk.t_with(msg::DESK_FETCH_PROGRESS, &working)));
        if number > 0 && number.is_multiple_of(REQUESTS_A_NONCE) {
            nonce = relay::info(origin).await?.nonce;
        }
        match get_each(origin, &nonce, key, batch, summary).await {
            Ok(letters) => letters.into_iter().for_each(|letter| take(desk, letter, &days, summary)),
            Err(failure) => {
                summary.stopped = Some((failure, missing.len() - done));
                return Ok(());
            }
        }
        done += batch.len();
    }
    Ok(())
}

/// A batch; if its answer is damaged, one by one, so that one bad letter costs no other.
async fn get_each(
    origin: &str,
    nonce: &str,
    key: &SigningKey,
    batch: &[ObjectId],
    summary: &mut Summary,
) -> Result<Vec<GotLetter>, Failure> {
    let got = match relay::get_letters(origin, nonce, key, batch).await {
        Ok(letters) => letters,
        Err((Failure::Refused, _)) => {
            let mut letters = Vec::new();
            for id in batch {
                match relay::get_letters(origin, nonce, key, std::slice::from_ref(id)).await {
                    Ok(letter) => letters.extend(letter),
                    Err((Failure::Refused, _)) => summary.damaged += 1,
                    Err((failure, _)) => return Err(failure),
                }
            }
            return Ok(letters);
        }
        Err((failure, _)) => return Err(failure),
    };
    summary.gone += batch.iter().filter(|id| !got.iter().any(|letter| letter.id == **id)).count();
    Ok(got)
}

fn take(desk: Desk, letter: GotLetter, days: &[(ObjectId, Day)], summary: &mut Summary) {
    let day = days.iter().find(|(id, _)| *id == letter.id).map(|(_, day)| *day);
    let name = format!("{}.age", letter.id);
    let taken = desk.change(|held, kept| {
        let taken = held.take(letter.bytes, day, kept.book());
        if let Err(error) = &taken
            && !held.refused.iter().any(|(other, _)| *other == name)
        {
            held.refused.push((name, *error));
        }
        taken
    });
    match taken {
        Some(Ok(Taken::Letter | Taken::Copy)) => summary.new += 1,
        Some(Ok(Taken::Known)) => summary.known += 1,
        Some(Err(error)) => summary.refused.push(error),
        None => {}
    }
}

impl Summary {
    fn told(self, desk: Desk, day: Day) -> Told {
        let count = |message, count: usize| desk.t_with(message, &[("count", Value::from(count))]);
        let mut lines = vec![count(msg::WEBDESK_FETCH_DONE, self.new)];
        let more = [
            (msg::DESK_FETCH_BEFORE, self.known),
            (msg::WEBDESK_FETCH_DAMAGED, self.damaged),
            (msg::WEBDESK_FETCH_GONE, self.gone),
            (msg::WEBDESK_FETCH_REFUSED, self.refused.len()),
        ];
        lines
            .extend(more.into_iter().filter(|(_, number)| *number > 0).map(|(message, n)| count(message, n)));
        if let Some((failure, left)) = self.stopped {
            lines.push(desk.t(explain::relay(failure)));
            lines.push(count(msg::WEBDESK_FETCH_STOPPED, left));
        }
        if day.since(today()).abs() > CLOCK_DAYS {
            let days = [("relay", day.to_string().into()), ("here", today().to_string().into())];
            lines.push(desk.t_with(msg::DESK_CLOCK_DIFFERS, &days));
        }
        let is_complete = self.damaged + self.gone == 0 && self.stopped.is_none();
        if is_complete { Told::Done(lines) } else { Told::Failed(lines) }
    }
}
