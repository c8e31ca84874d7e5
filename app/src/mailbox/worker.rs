//! In the Worker of the answers' page: what [`judging`](crate::mailbox::judging) asks, what every Worker of ours is
//! asked, and what is asked about files.

use std::collections::BTreeSet;

use envelope::letter::B64;
use envelope::letter::reply::{open_reply, reseal};
use envelope::receipt::Root;
use envelope::state::StateNote;
use envelope::thread::{AgencyKeys, Trouble, judge};
use getrandom::SysRng;
use rand_core::UnwrapErr;
use web_sys::DedicatedWorkerGlobalScope;
use wire::ObjectId;
use zeroize::Zeroizing;

use crate::files;
use crate::mailbox::found::Found;
use crate::mailbox::judging::{JUDGE, Listed, RESEAL};
use crate::start::sealer;
use crate::worker::sealing::Everything;
use crate::worker::{self, message::Message};

/// Starts listening.
pub fn listen(scope: DedicatedWorkerGlobalScope) {
    worker::listen(scope, |name, question| async move {
        match name.as_str() {
            JUDGE => judged(&question),
            RESEAL => resealed(&question),
            _ if files::worker::is_asked(&name) => files::worker::answer(name, question).await,
            _ => sealer::<Everything>(&name, &question),
        }
    });
}

#[inline(never)]
fn judged(question: &Message) -> Option<Message> {
    let root = root(question, 1)?;
    let (agencies, letters) = (agencies(question, 3)?, letters(question, 4));
    let sealed = question.bytes(2)?;
    let opened = StateNote::open(&sealed, &root).ok();
    let note_lost = opened.is_none() && !sealed.is_empty();
    let before = opened.unwrap_or_default();
    let threads = judge(&root, &before, &agencies, &letters);
    let mut note = before.clone();
    note.hear(&threads);
    let strange = threads.iter().any(|thread| thread.troubles.contains(&Trouble::Unreadable));
    let unreadable = if strange { unreadable(&root, &letters) } else { 0 };
    let has_news = note != before;
    let found = Found { threads, note, has_news, note_lost, unreadable };
    let json = Zeroizing::new(serde_json::to_vec(&found).ok()?);
    Some(Message::new(JUDGE, [json.as_slice()]))
}

/// How many letters can't be opened. Asked only if there are any: opening takes its time.
fn unreadable(root: &Root, letters: &[(ObjectId, Vec<u8>)]) -> usize {
    let identity = root.reply_identity();
    letters.iter().filter(|(_, bytes)| open_reply(bytes, &identity).is_err()).count()
}

#[inline(never)]
fn resealed(question: &Message) -> Option<Message> {
    let (old, new) = (root(question, 1)?, root(question, 2)?);
    let note: StateNote = serde_json::from_slice(&question.bytes(3)?).ok()?;
    let (agencies, letters) = (agencies(question, 4)?, letters(question, 5));
    let threads = judge(&old, &note, &agencies, &letters);
    let mut counts: BTreeSet<[u8; 32]> =
        threads.iter().flat_map(|thread| &thread.items).map(|item| item.mid).collect();
    let (identity, to) = (old.reply_identity(), new.reply_identity().recipient());
    // Panics, and so ends the Worker, if the browser has no randomness: there is no second choice.
    let mut rng = UnwrapErr(SysRng);
    let mut sealed = Vec::new();
    for (_, bytes) in &letters {
        let Ok(opened) = open_reply(bytes, &identity) else { continue };
        // Each letter once, however often the relay hands it out.
        if counts.remove(&opened.mid) {
            sealed.push(reseal(&opened, &to, &mut rng).ok()?.bytes);
        }
    }
    Some(Message::new(RESEAL, sealed.iter().map(Vec::as_slice)))
}

fn root(question: &Message, at: u32) -> Option<Root> {
    Some(Root::from_bytes(question.bytes(at)?.as_slice().try_into().ok()?))
}

fn agencies(question: &Message, at: u32) -> Option<Vec<AgencyKeys>> {
    let listed: Vec<Listed> = serde_json::from_slice(&question.bytes(at)?).ok()?;
    let keys = |vks: Vec<B64<32>>| vks.into_iter().map(|B64(vk)| vk).collect();
    let agency = |Listed { agency, vks }| AgencyKeys { agency, vks: keys(vks) };
    Some(listed.into_iter().map(agency).collect())
}

/// Every field from `first` on.
fn letters(question: &Message, first: u32) -> Vec<(ObjectId, Vec<u8>)> {
    let bytes = (first..).map_while(|at| question.bytes(at));
    bytes.map(|bytes| (ObjectId::of(&bytes), bytes.to_vec())).collect()
}
