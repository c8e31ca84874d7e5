//! Her own note: finding a thread in it, and two versions of it becoming one.

use envelope::state::{StateNote, ThreadNote};

/// What the note says of a thread, which is begun if it says nothing.
pub fn thread<'a>(note: &'a mut StateNote, slot: u8, agency: &str) -> &'a mut ThreadNote {
    let found = note.threads.iter().position(|thread| thread.slot == slot);
    let place = found.unwrap_or_else(|| {
        note.threads.push(ThreadNote::new(slot, agency));
        note.threads.len() - 1
    });
    &mut note.threads[place]
}

/// Takes into `ours` what `theirs` knows more: written by herself in another tab, from the same beginnings.
pub fn merge(ours: &mut StateNote, theirs: &StateNote) {
    ours.dir_ver = ours.dir_ver.max(theirs.dir_ver);
    for hash in &theirs.before {
        if !ours.before.contains(hash) {
            ours.before.push(*hash);
        }
    }
    for other in &theirs.threads {
        let thread = thread(ours, other.slot, &other.agency);
        if other.last > thread.last {
            thread.last = other.last;
            thread.prev = other.prev;
            thread.day.clone_from(&other.day);
        }
        thread.word |= other.word;
        for heard in &other.heard {
            match thread.heard.iter_mut().find(|known| known.vk == heard.vk) {
                Some(known) if known.seq >= heard.seq => {}
                Some(known) => known.clone_from(heard),
                None => thread.heard.push(heard.clone()),
            }
        }
    }
}
