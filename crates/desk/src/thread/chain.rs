//! Which threads are one conversation: she may have changed her code.

use std::collections::BTreeSet;

use envelope::letter::{B64, Letter, SignatureState};
use serde::Deserialize as _;

use super::Filed;

/// A thread, and who writes in it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Link {
    /// The thread.
    pub thread: [u8; 16],
    /// The key of its writer, if a letter of it has a valid signature or the thread before has named it.
    pub vk: Option<[u8; 32]>,
}

/// From one code to the next.
#[derive(Clone, Copy, Debug)]
struct Move {
    from: Link,
    to: Link,
}

/// All threads of these letters, and how they hang together.
#[derive(Clone, Debug)]
pub struct Threads {
    /// Each thread once, with the key of its first letter.
    first: Vec<Link>,
    moves: Vec<Move>,
}

impl Threads {
    /// The threads of these letters, which are in the order in which they came.
    pub fn of(letters: &[Filed]) -> Self {
        let mut first: Vec<Link> = Vec::new();
        let mut seen = BTreeSet::new();
        for letter in letters {
            let thread = letter.opened.letter.thread.0;
            if seen.insert(thread) {
                first.push(Link { thread, vk: writer_of(&thread, letters) });
            }
        }
        Self { first, moves: letters.iter().filter_map(moved).collect() }
    }

    /// The first thread of every conversation.
    pub fn roots(&self) -> Vec<[u8; 16]> {
        let mut roots: Vec<[u8; 16]> = Vec::new();
        for link in &self.first {
            let root = self.root(&link.thread);
            if !roots.contains(&root) {
                roots.push(root);
            }
        }
        roots
    }

    /// The conversation that this thread belongs to, from its first thread on.
    pub fn chain(&self, thread: &[u8; 16]) -> Vec<Link> {
        let all = self.onward(&self.root(thread));
        // A move that does not hold from the beginning on joins nothing.
        if all.iter().any(|link| link.thread == *thread) { all } else { self.onward(thread) }
    }

    /// The first thread of a conversation.
    fn root(&self, thread: &[u8; 16]) -> [u8; 16] {
        let mut root = *thread;
        let mut passed = BTreeSet::from([root]);
        while let Some(step) = self.moves.iter().find(|step| step.to.thread == root && self.holds(step)) {
            // A circle has no beginning.
            if !passed.insert(step.from.thread) {
                return *thread;
            }
            root = step.from.thread;
        }
        root
    }

    /// This thread and those behind it.
    fn onward(&self, thread: &[u8; 16]) -> Vec<Link> {
        let mut last = Link { thread: *thread, vk: self.first_vk(thread) };
        let mut links = vec![last];
        while let Some(step) = self.chosen(&last) {
            if links.iter().any(|link| link.thread == step.to.thread) {
                break;
            }
            last = step.to;
            links.push(last);
        }
        links
    }

    /// Whether the writer of the thread wrote that it goes on there, and nowhere else before.
    fn holds(&self, step: &Move) -> bool {
        let is_hers = step.from.vk.is_some() && self.first_vk(&step.from.thread) == step.from.vk;
        is_hers && self.chosen(&step.from).is_some_and(|chosen| chosen.to == step.to)
    }

    /// Where a thread goes on: as the first letter says that came. Whoever has found the old code can write another
    /// one later, and takes nothing with it. What is written elsewhere stands by itself.
    fn chosen(&self, from: &Link) -> Option<&Move> {
        self.moves.iter().find(|step| step.from == *from)
    }

    fn first_vk(&self, thread: &[u8; 16]) -> Option<[u8; 32]> {
        self.first.iter().find(|link| link.thread == *thread)?.vk
    }
}

/// The key and the thread with which a writer goes on under another code, if the letter says so. Whether it is hers to
/// say is for the caller to judge.
pub fn moved_to(letter: &Letter) -> Option<([u8; 32], [u8; 16])> {
    let moved = letter.answers.get("moved")?;
    let vk = B64::<32>::deserialize(moved.get("vk")?).ok()?;
    let thread = B64::<16>::deserialize(moved.get("thread")?).ok()?;
    Some((vk.0, thread.0))
}

fn moved(filed: &Filed) -> Option<Move> {
    let letter = &filed.opened.letter;
    if filed.opened.signature != SignatureState::Valid {
        return None;
    }
    let (vk, thread) = moved_to(letter)?;
    let from = Link { thread: letter.thread.0, vk: Some(letter.from.as_ref()?.vk.0) };
    Some(Move { from, to: Link { thread, vk: Some(vk) } })
}

/// The key of the letter with the lowest number, and among those of the one that came first.
fn writer_of(thread: &[u8; 16], letters: &[Filed]) -> Option<[u8; 32]> {
    let valid = letters.iter().filter(|filed| {
        filed.opened.letter.thread.0 == *thread && filed.opened.signature == SignatureState::Valid
    });
    let first = valid.min_by_key(|filed| filed.opened.letter.seq)?;
    first.opened.letter.from.as_ref().map(|sender| sender.vk.0)
}
