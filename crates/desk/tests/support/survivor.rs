//! Somebody with a code, who writes to a desk and reads its answers.

use envelope::letter::reply::{OpenedReply, open_reply, recipient_hash};
use envelope::letter::{Draft, Hand, Kind, ParcelAttachment, ParcelRef, seal_as};
use envelope::parcel::ParcelSealer;
use envelope::receipt::Root;
use envelope::{Recipient, RecipientKind};
use getrandom::SysRng;
use rand_core::UnwrapErr;
use serde_json::json;
use wire::ObjectId;
use wire::parcel::BurnToken;

use crate::support::desk::{Desk, draft};
use crate::support::relay::FakeRelay;

/// Somebody with a code.
pub struct Survivor {
    pub root: Root,
    hand: Hand,
    to: Recipient,
}

impl Survivor {
    /// Somebody whose code is this number.
    pub fn new(code: u8, desk: &Desk) -> Self {
        let root = Root::from_bytes([code; 32]);
        let hand = Hand::of_root(&root, 0, "main");
        Self { root, hand, to: desk.recipient() }
    }

    /// Her next letter: first a report, then what she adds to it.
    pub fn write(&mut self, change: impl FnOnce(&mut Draft)) -> Vec<u8> {
        let mut draft = draft();
        if self.hand.last() > 0 {
            draft.kind = Kind::Followup;
            draft.answers = json!({});
        }
        change(&mut draft);
        let sealed =
            seal_as(&draft, &self.hand, std::slice::from_ref(&self.to), &mut UnwrapErr(SysRng)).unwrap();
        self.hand.advance(&sealed);
        sealed.bytes
    }

    /// Opens her mailbox at this relay.
    pub fn opens_mailbox(&self, relay: &FakeRelay) {
        let mailbox = (self.root.mailbox(), self.root.post_hashes());
        relay.mail(|mail| mail.mailboxes.push(mailbox));
    }

    /// What waits for her at this relay, in the order in which it came.
    pub fn reads(&self, relay: &FakeRelay) -> Vec<OpenedReply> {
        let key = self.root.reply_identity();
        relay.mail(|mail| mail.stored.iter().map(|answer| open_reply(answer, &key).unwrap()).collect())
    }

    /// Whether an answer is signed for her by this key.
    pub fn believes(&self, answer: &OpenedReply, vk: &[u8; 32]) -> bool {
        let to = recipient_hash(&self.root.reply_identity().recipient());
        answer.signer(&[to], [vk]).is_some()
    }
}

/// Files, sealed as evidence and left at the relay: by ending, type and content. What a letter says of them.
pub fn evidence(relay: &FakeRelay, files: &[(&str, &str, &[u8])]) -> ParcelAttachment {
    let mut sealed = Vec::new();
    let mut sealer = ParcelSealer::new(RecipientKind::X25519, &mut UnwrapErr(SysRng), &mut sealed);
    let key = sealer.key();
    for (ending, mime, content) in files {
        sealer.begin(ending, mime, content.len() as u64, false, None, &mut sealed).unwrap();
        sealer.data(content, &mut sealed).unwrap();
        sealer.end(wire::sha256(&[content]), &mut sealed).unwrap();
    }
    let parcel = sealer.finish(&mut sealed).unwrap();
    let id: ObjectId = relay.mail(|mail| mail.take(&sealed));
    let burn = BurnToken::from_bytes([3; 32]);
    let reference =
        ParcelRef { id, relays: vec!["main".into()], bytes: parcel.bytes, burn, files: parcel.files.clone() };
    ParcelAttachment { reference, key }
}
