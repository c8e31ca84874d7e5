//! After letters were sealed and opened, codes derived and answers judged, all memory of the process is read: no key
//! is in it, no digit of a code, and no word of a letter.
//!
//! On Linux through /proc/self/mem, as WebAssembly through `WebAssembly.Memory`. It is the only test of this
//! program, because others would leave data of their own. What is looked for is kept masked, and everything
//! secret is handled in functions that have returned before the search.
#![cfg(any(target_os = "linux", target_arch = "wasm32"))]

#[path = "support/memory/keys.rs"]
mod keys;
#[path = "support/memory/mask.rs"]
mod mask;
#[path = "support/memory/needles.rs"]
mod needles;
#[cfg_attr(target_os = "linux", path = "support/memory/linux.rs")]
#[cfg_attr(target_arch = "wasm32", path = "support/memory/wasm.rs")]
mod process;
#[path = "support/memory/receipt.rs"]
mod receipt;
#[path = "support/memory/recorder.rs"]
mod recorder;
#[path = "support/memory/words.rs"]
mod words;

use std::{hint::black_box, ops::Range};

use envelope::{
    Identity, RecipientKind, identity_file,
    letter::{self, Draft, FormRef, Kind, SignatureState},
    passphrase,
};
use keys::Opener;
use mask::plain;
use needles::Needles;
use recorder::Recorder;
use serde_json::{Map, Value};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test;
use zeroize::Zeroizing;

const SEED: u64 = 30;

/// One seed for each thing that is sealed.
const FILE_SEED: u64 = 40;
const LETTER_SEED: u64 = 50;
const PASSPHRASE_SEED: u64 = 60;
const QUICK: u8 = 4;

/// The line that is the passphrase, and what stands where in a letter.
const PASSPHRASE: u32 = 1;
const AGENCY: u32 = 2;
const ANSWER: Range<u32> = 10..14;
const QUESTION: u32 = 15;
const CONSENT: u32 = 16;
const WORDS: Range<u32> = 100..160;
const REPORT: Range<u32> = 200..260;

/// Lines that stay behind on purpose.
const KEPT: u32 = 1000;
const FREED: u32 = 1001;
const ON_THE_STACK: u32 = 1002;

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
#[cfg_attr(target_os = "linux", test)]
fn no_key_and_no_word_stays_in_memory() {
    the_search_finds_what_was_not_wiped();
    for kind in [RecipientKind::X25519, RecipientKind::Hybrid] {
        let mut needles = Needles::new();
        key_as_text(kind, &mut needles);
        nothing_is_left(&needles, "a key was written and read");

        let file = sealed_file(kind, &mut needles);
        nothing_is_left(&needles, "a file was sealed");
        open_file(kind, &file);
        nothing_is_left(&needles, "a file was opened");

        let file = sealed_letter(kind, &mut needles);
        nothing_is_left(&needles, "a letter was sealed");
        open_letter(kind, &file);
        nothing_is_left(&needles, "a letter was opened");
    }
    let mut needles = Needles::new();
    let file = sealed_with_a_passphrase(&mut needles);
    nothing_is_left(&needles, "a file was sealed with a passphrase");
    open_with_the_passphrase(&file);
    nothing_is_left(&needles, "a file was opened with its passphrase");
    // Last, for it takes memory that WebAssembly never gives back.
    receipt::leaves_nothing(nothing_is_left);
    #[cfg(target_os = "linux")]
    tell_what_it_costs();
}

/// The test's own traces on the stack are overwritten like everybody's.
///
/// Nothing else happens here: what this function kept on the stack would lie where the calls before it left theirs,
/// out of the reach of `scrub`.
#[inline(never)]
fn nothing_is_left(needles: &Needles, after: &str) {
    envelope::scrub();
    nothing_is_found(needles, after);
}

#[inline(never)]
fn nothing_is_found(needles: &Needles, after: &str) {
    let found = needles.search();
    assert!(found.pieces.is_empty(), "after {after}: {:#?}", found.pieces);
    println!("after {after}: 0 of {} pieces in {} bytes of memory", needles.count(), found.bytes);
}

/// On the heap, in what was given back to the allocator, and on the stack below us.
fn the_search_finds_what_was_not_wiped() {
    let mut needles = Needles::new();
    words::add(&mut needles, "kept", KEPT..KEPT + 1);
    words::add(&mut needles, "freed", FREED..FREED + 1);
    words::add(&mut needles, "on the stack", ON_THE_STACK..ON_THE_STACK + 1);
    nothing_is_left(&needles, "nothing was done");

    let kept = words::line(KEPT);
    assert!(needles.search().has("kept"));
    drop(kept);

    leave_on_the_stack();
    assert!(needles.search().has("on the stack"));
    nothing_is_left(&needles, "the stack was overwritten");

    let neighbour = free_without_wiping();
    assert!(needles.search().has("freed"));
    drop(neighbour);
}

/// Deeper than the search itself goes.
#[inline(never)]
fn leave_on_the_stack() {
    let mut deep = [0_u8; 128 * 1024];
    let line = words::line(ON_THE_STACK);
    deep[..line.len()].copy_from_slice(line.as_bytes());
    black_box(&mut deep);
}

/// In many small pieces, so that what the search takes for itself does not hide all of them, and with a neighbour,
/// so that they are not given back to the system.
#[inline(never)]
fn free_without_wiping() -> Vec<u8> {
    let line = words::line(FREED);
    let freed: Vec<String> = (0..4000).map(|_| line.as_str().to_owned()).collect();
    black_box(&freed);
    vec![1; 100]
}

#[inline(never)]
fn key_as_text(kind: RecipientKind, needles: &mut Needles) {
    let mut rng = Recorder::new(SEED);
    let identity = Identity::make(kind, &mut rng);
    let text = identity.to_text();
    let again = Identity::from_text(&text).expect("we wrote it");
    assert!(again.recipient() == identity.recipient());
    let file = identity_file::write(&[identity, again]);
    assert_eq!(identity_file::parse(&file).expect("we wrote it").len(), 2);

    needles.add("the identity", &plain(&rng.draws[0]));
    // Behind what all identities start with.
    needles.add("the identity as text", &text.as_bytes()["AGE-SECRET-KEY-PQ-1".len()..]);
}

/// The identity that everything is sealed to, made again each time. Whoever makes a key overwrites what that left on the
/// stack, or it gets to the heap in the unused bytes of whatever is put there next: so do all who call this.
fn identity(kind: RecipientKind) -> (Identity, Recorder) {
    let mut rng = Recorder::new(SEED);
    (Identity::make(kind, &mut rng), rng)
}

#[inline(never)]
fn sealed_file(kind: RecipientKind, needles: &mut Needles) -> Vec<u8> {
    let (identity, mut rng) = identity(kind);
    envelope::scrub();
    rng.go_on_with(FILE_SEED + kind as u64);
    let text = Zeroizing::new(words::text(WORDS));
    let file = envelope::seal(&[identity.recipient()], text.as_bytes(), &mut rng).expect("one recipient");
    words::add(needles, "the plaintext", WORDS);
    keys::add(needles, &file, &rng.draws, &Opener::Identity(kind, &rng.draws[0]));
    file
}

#[inline(never)]
fn open_file(kind: RecipientKind, file: &[u8]) {
    let (identity, _) = identity(kind);
    envelope::scrub();
    let text = envelope::open(file, &[identity]).expect("it is for this identity");
    assert_eq!(text.len(), words::text_len(&WORDS));
}

#[inline(never)]
fn sealed_letter(kind: RecipientKind, needles: &mut Needles) -> Vec<u8> {
    let (identity, mut rng) = identity(kind);
    envelope::scrub();
    rng.go_on_with(LETTER_SEED + kind as u64);
    let sealed = letter::seal(&draft(), &[identity.recipient()], &mut rng).expect("the draft fits");
    add_words(needles);
    keys::add(needles, &sealed.bytes, &rng.draws, &Opener::Identity(kind, &rng.draws[0]));
    sealed.bytes
}

/// Looks from now on for what is in a [`draft`].
fn add_words(needles: &mut Needles) {
    words::add(needles, "the agency", AGENCY..AGENCY + 1);
    words::add(needles, "a question", QUESTION..QUESTION + 1);
    words::add(needles, "an answer", ANSWER);
    words::add(needles, "the consent", CONSENT..CONSENT + 1);
    words::add(needles, "her words", WORDS);
    words::add(needles, "the report", REPORT);
}

#[inline(never)]
fn open_letter(kind: RecipientKind, file: &[u8]) {
    let (identity, _) = identity(kind);
    envelope::scrub();
    let identities = [identity];
    let opened = letter::open(file, &identities).expect("it is for this identity");
    assert_eq!(opened.signature, SignatureState::Valid);
    let archive = envelope::open(file, &identities).expect("it is for this identity");
    let read = letter::read_members(&archive).expect("it is a letter");
    assert!(read == opened);
    assert!(letter::raw_members(file, &identities).expect("it is a letter") == opened.members);
}

/// Everything in it that is not wiped when it is dropped is public.
fn draft() -> Draft {
    let entry = |key: String, value: String| {
        Value::Object(Map::from_iter([(key, Value::Array(vec![Value::Null, Value::String(value)]))]))
    };
    Draft {
        kind: Kind::Report,
        agency: words::text(AGENCY..AGENCY + 1),
        lang: "en".to_owned(),
        form: FormRef { id: "core".to_owned(), ver: 2 },
        answers: entry(words::text(QUESTION..QUESTION + 1), words::text(ANSWER)),
        text: words::text(WORDS),
        consent: entry("to".to_owned(), words::text(CONSENT..CONSENT + 1)),
        day: None,
        report_txt: words::text(REPORT),
        parcel: None,
    }
}

#[inline(never)]
fn sealed_with_a_passphrase(needles: &mut Needles) -> Vec<u8> {
    let mut rng = Recorder::new(PASSPHRASE_SEED);
    let passphrase = words::line(PASSPHRASE);
    let text = Zeroizing::new(words::text(WORDS));
    let file = passphrase::seal(&passphrase, text.as_bytes(), QUICK, &mut rng).expect("the work is possible");
    words::add(needles, "the passphrase", PASSPHRASE..PASSPHRASE + 1);
    words::add(needles, "the plaintext", WORDS);
    keys::add(needles, &file, &rng.draws, &Opener::Passphrase(&passphrase));
    file
}

#[inline(never)]
fn open_with_the_passphrase(file: &[u8]) {
    let passphrase = words::line(PASSPHRASE);
    let text = passphrase::open(&passphrase, file, QUICK).expect("it is the same passphrase");
    assert_eq!(text.len(), words::text_len(&WORDS));
}

#[cfg(target_os = "linux")]
fn tell_what_it_costs() {
    const TIMES: u32 = 1000;
    let start = std::time::Instant::now();
    (0..TIMES).for_each(|_| envelope::scrub());
    println!("overwriting the stack takes {:?}", start.elapsed() / TIMES);
}
