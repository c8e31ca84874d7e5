//! A receipt code and all that is done with it: its keys are worked out once more, by other code than the one that is
//! tested, and then looked for.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use ed25519_dalek::SigningKey;
use envelope::{
    Identity, RecipientKind,
    letter::{
        self, B64, Hand, Kind, ParcelAttachment, ParcelFile, ParcelRef, Seen,
        reply::{self, ReplyDraft},
    },
    receipt::{Code, Root, realm},
    state::{StateNote, ThreadNote},
    thread::{self, AgencyKeys},
};
use hkdf::Hkdf;
use serde_json::{Map, Value};
use sha2::Sha256;
use wire::{ObjectId, parcel::BurnToken};
use zeroize::Zeroizing;

use crate::{
    keys::{self, Opener},
    mask::{masked, plain},
    needles::Needles,
    recorder::Recorder,
    words,
};

const CODE_SEED: u64 = 70;
const AGENCY_SEED: u64 = 71;
const LETTER_SEED: u64 = 72;
const REPLY_SEED: u64 = 73;
const NOTE_SEED: u64 = 74;

/// The lines of the agency's name and of its answer.
const AGENCY: u32 = 300;
const ANSWER: std::ops::Range<u32> = 301..340;
const NEXT: u32 = 340;

/// What the staff sign with. It is the agency's own.
const STAFF: [u8; 32] = [3; 32];

/// What follows from the code, masked.
struct Secrets {
    root: Vec<u8>,
    reply: Vec<u8>,
}

impl Secrets {
    fn root(&self) -> Root {
        let bytes = plain(&self.root);
        Root::from_bytes(bytes.as_slice().try_into().expect("a root has 32 bytes"))
    }

    fn opener(&self) -> Opener<'_> {
        Opener::Identity(RecipientKind::Hybrid, &self.reply)
    }
}

/// Does all that is done with a code, and asks after each step.
pub fn leaves_nothing(is_left: impl Fn(&Needles, &str)) {
    let mut needles = Needles::new();
    let secrets = code(&mut needles);
    is_left(&needles, "a code was made, read, and its keys were derived");
    let file = sealed_letter(&secrets, &mut needles);
    is_left(&needles, "a letter was sealed as the code's holder");
    open_letter(&file);
    is_left(&needles, "a letter with evidence was opened");
    let file = sealed_reply(&secrets, &mut needles);
    is_left(&needles, "an answer was sealed");
    judge_reply(&secrets, &file);
    is_left(&needles, "an answer was opened, judged and sealed again");
    let file = sealed_note(&secrets, &mut needles);
    is_left(&needles, "a note was sealed");
    open_note(&secrets, &file);
    is_left(&needles, "a note was opened");
}

#[inline(never)]
fn code(needles: &mut Needles) -> Secrets {
    let mut rng = Recorder::new(CODE_SEED);
    let code = Code::make(&mut rng);
    let again = Code::parse(code.digits()).expect("we made it");
    let root = Root::derive(&again, &realm()).expect("there is enough memory");
    let secrets = worked_out(needles, code.digits());
    for draw in rng.draws.iter().filter(|draw| draw.len() >= 16) {
        needles.add("what the code was drawn from", &plain(draw));
    }

    // What is looked for has to be what was there.
    assert!(root.to_bytes().as_slice() == plain(&secrets.root).as_slice());
    assert_eq!(root.mailbox(), secrets.root().mailbox());
    assert_eq!(root.post_hashes().len(), 8);
    let hand = Hand::of_root(&root, 0, "relay");
    let again = Hand::from_bytes(&hand.to_bytes()).expect("we wrote it");
    assert_eq!(again.vk(), root.msg_key().verifying_key().to_bytes());
    secrets
}

#[inline(never)]
fn worked_out(needles: &mut Needles, digits: &str) -> Secrets {
    let salt = wire::sha256(&[b"sealed-intake/v1/receipt-salt\0".as_slice(), &realm()]);
    let mut memory = Zeroizing::new(vec![Block::new(); 32 * 1024]);
    let mut stretched = Zeroizing::new([0; 32]);
    let params = Params::new(32 * 1024, 3, 1, Some(32)).expect("Argon2 takes these parameters");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(
            digits.as_bytes(),
            &salt[..16],
            stretched.as_mut_slice(),
            memory.as_mut_slice(),
        )
        .expect("the lengths are right");
    let (root, hkdf) = Hkdf::<Sha256>::extract(Some(&b"sealed-intake/v1/receipt"[..]), stretched.as_slice());
    let root: Zeroizing<[u8; 32]> = Zeroizing::new(root.into());
    let expand = |name: &str| {
        let mut key = Zeroizing::new([0; 32]);
        let info = format!("sealed-intake/v1/{name}");
        hkdf.expand(info.as_bytes(), key.as_mut_slice()).expect("32 bytes");
        key
    };
    let reply = expand("reply-xwing");

    needles.add("the digits of the code", digits.as_bytes());
    needles.add("K", stretched.as_slice());
    needles.add("the PRK of the code", root.as_slice());
    needles.add("the seed of the mailbox's key", expand("box-ed25519").as_slice());
    needles.add("the seed of the letters' key", expand("msg-ed25519").as_slice());
    needles.add("the seed of the answers' identity", reply.as_slice());
    Secrets { root: masked(root.as_slice()), reply: masked(reply.as_slice()) }
}

fn agency() -> (Identity, Recorder) {
    let mut rng = Recorder::new(AGENCY_SEED);
    (Identity::make_x25519(&mut rng), rng)
}

#[inline(never)]
fn sealed_letter(secrets: &Secrets, needles: &mut Needles) -> Vec<u8> {
    let (agency, mut rng) = agency();
    rng.go_on_with(LETTER_SEED);
    let key = Identity::make_x25519(&mut rng).to_text();
    needles.add("the parcel's key as text", &key.as_bytes()["AGE-SECRET-KEY-1".len()..]);
    let mut draft = crate::draft();
    draft.parcel = Some(ParcelAttachment { reference: parcel(), key });
    let mut hand = Hand::of_root(&secrets.root(), 0, "relay");
    let sealed = letter::seal_as(&draft, &hand, &[agency.recipient()], &mut rng).expect("the draft fits");
    hand.advance(&sealed);
    crate::add_words(needles);
    keys::add(needles, &sealed.bytes, &rng.draws, &Opener::Identity(RecipientKind::X25519, &rng.draws[0]));
    sealed.bytes
}

/// Everything in it is public.
fn parcel() -> ParcelRef {
    let file = ParcelFile {
        name: "evidence/001.jpg".to_owned(),
        mime: "image/jpeg".to_owned(),
        bytes: 1,
        sha256: B64([1; 32]),
        stripped: false,
        original: None,
    };
    ParcelRef {
        id: ObjectId::of(b"manifest"),
        relays: vec!["relay".to_owned()],
        bytes: 262_144,
        burn: BurnToken::from_bytes([2; 32]),
        files: vec![file],
    }
}

#[inline(never)]
fn open_letter(file: &[u8]) {
    let (agency, _) = agency();
    let opened = letter::open(file, &[agency]).expect("it is for this identity");
    assert!(opened.clone() == opened);
    assert!(opened.parcel_key.is_some());
}

#[inline(never)]
fn sealed_reply(secrets: &Secrets, needles: &mut Needles) -> Vec<u8> {
    let mut rng = Recorder::new(REPLY_SEED);
    let root = secrets.root();
    let next = Value::String(words::text(NEXT..NEXT + 1));
    let draft = ReplyDraft {
        agency: words::text(AGENCY..AGENCY + 1),
        thread: root.thread(0),
        seq: 1,
        prev: None,
        seen: Seen::default(),
        day: None,
        lang: "en".to_owned(),
        kind: Kind::Reply,
        answers: Value::Object(Map::from_iter([("next".to_owned(), next)])),
        text: words::text(ANSWER),
    };
    let key = SigningKey::from_bytes(&STAFF);
    let to = root.reply_identity().recipient();
    let sealed = reply::seal_reply(&draft, &to, &key, &mut rng).expect("the draft fits");
    words::add(needles, "the agency", AGENCY..AGENCY + 1);
    words::add(needles, "the answer", ANSWER);
    words::add(needles, "what programs read of the answer", NEXT..NEXT + 1);
    keys::add(needles, &sealed.bytes, &rng.draws, &secrets.opener());
    sealed.bytes
}

#[inline(never)]
fn judge_reply(secrets: &Secrets, file: &[u8]) {
    let root = secrets.root();
    let name = Zeroizing::new(words::text(AGENCY..AGENCY + 1));
    let mut agencies = [AgencyKeys {
        agency: name.to_string(),
        vks: vec![SigningKey::from_bytes(&STAFF).verifying_key().to_bytes()],
    }];
    let letters = [(ObjectId::of(file), file.to_vec())];
    let threads = thread::judge(&root, &note(), &agencies, &letters);
    assert!(threads.len() == 1 && threads[0].items.len() == 1 && threads[0].troubles.is_empty());
    // Without a note, and with nobody who counts: found again, and hidden.
    assert_eq!(thread::judge(&root, &StateNote::default(), &agencies, &letters)[0].items.len(), 1);
    assert_eq!(thread::judge(&root, &note(), &[], &letters)[0].hidden.len(), 1);
    let mut heard = note();
    heard.hear(&threads);

    let opened = reply::open_reply(file, &root.reply_identity()).expect("it is for this code");
    let mut rng = Recorder::new(REPLY_SEED + 100);
    reply::reseal(&opened, &root.reply_identity().recipient(), &mut rng).expect("it fits");
    // The directory is the caller's.
    zeroize::Zeroize::zeroize(&mut agencies[0].agency);
}

/// A note that knows the agency.
fn note() -> StateNote {
    let name = Zeroizing::new(words::text(AGENCY..AGENCY + 1));
    StateNote { ver: 1, threads: vec![ThreadNote::new(0, &name)], ..StateNote::default() }
}

#[inline(never)]
fn sealed_note(secrets: &Secrets, needles: &mut Needles) -> Vec<u8> {
    let mut rng = Recorder::new(NOTE_SEED);
    let file = note().seal(&secrets.root(), &mut rng).expect("it fits");
    keys::add(needles, &file, &rng.draws, &secrets.opener());
    file
}

#[inline(never)]
fn open_note(secrets: &Secrets, file: &[u8]) {
    let opened = StateNote::open(file, &secrets.root()).expect("it is of this code");
    assert!(opened == note());
}
