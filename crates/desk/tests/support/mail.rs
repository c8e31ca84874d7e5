//! Mailboxes and parcels of the small relay, with faults.

use serde::Serialize;
use wire::ops::{BurnHeader, Burned, ErrorCode, GotPart, PART_BYTES, PgetHeader, PostHeader, Stored};
use wire::parcel::Manifest;
use wire::{Day, InboxId, ObjectId, PostHash, VERSION, frame};

/// What it has.
#[derive(Default)]
pub struct Mail {
    /// Mailboxes that are open, and the hashes of their tokens.
    pub mailboxes: Vec<(InboxId, Vec<PostHash>)>,
    /// Answers that wait, in the order in which they came.
    pub stored: Vec<Vec<u8>>,
    /// How many answers somebody tried to leave.
    pub asked: usize,
    /// So many times the line breaks after an answer was stored.
    pub breaks: usize,
    parcels: Vec<Parcel>,
}

struct Parcel {
    id: ObjectId,
    manifest: Vec<u8>,
    parts: Vec<Option<Vec<u8>>>,
}

impl Mail {
    /// Takes a sealed parcel, cut into parts, and gives it its id.
    pub fn take(&mut self, sealed: &[u8]) -> ObjectId {
        let parts: Vec<&[u8]> = sealed.chunks(PART_BYTES).collect();
        let ids = parts.iter().map(|part| ObjectId::of(part)).collect();
        let manifest = Manifest { total: sealed.len() as u64, parts: ids };
        let (id, manifest) = (manifest.id(), manifest.encode());
        let parts = parts.into_iter().map(|part| Some(part.to_vec())).collect();
        self.parcels.push(Parcel { id, manifest, parts });
        id
    }

    /// A part of the only parcel, to lose or to change it.
    pub fn part(&mut self, place: usize) -> &mut Option<Vec<u8>> {
        &mut self.parcels[0].parts[place]
    }

    /// How many parcels there are.
    pub fn parcels(&self) -> usize {
        self.parcels.len()
    }

    /// Forgets all parcels.
    pub fn lose_parcels(&mut self) {
        self.parcels.clear();
    }
}

/// The answer to a request that nobody signs; `None` if the line breaks before it.
pub fn answer(op: &str, body: &[u8], mail: &mut Mail) -> Option<Result<Vec<u8>, ErrorCode>> {
    match op {
        "post" => {
            let (header, payload) = frame::decode::<PostHeader>(body).unwrap();
            let answer = post(&header, payload, mail);
            if answer.is_ok() && mail.breaks > 0 {
                mail.breaks -= 1;
                return None;
            }
            Some(answer)
        }
        "burn" => {
            let (header, _) = frame::decode::<BurnHeader>(body).unwrap();
            mail.parcels.retain(|parcel| parcel.id != header.id);
            Some(Ok(encode(&Burned { v: VERSION }, &[])))
        }
        _ => {
            let (header, _) = frame::decode::<PgetHeader>(body).unwrap();
            Some(pget(&header, mail).ok_or(ErrorCode::None))
        }
    }
}

fn post(header: &PostHeader, answer: &[u8], mail: &mut Mail) -> Result<Vec<u8>, ErrorCode> {
    mail.asked += 1;
    assert_eq!(ObjectId::of(answer), header.id, "an answer is named by its bytes");
    let is_open =
        |(id, tokens): &(InboxId, Vec<PostHash>)| *id == header.drop && tokens.contains(&header.post.hash());
    if !mail.mailboxes.iter().any(is_open) {
        return Err(ErrorCode::None);
    }
    if !mail.stored.iter().any(|there| there == answer) {
        mail.stored.push(answer.to_vec());
    }
    Ok(encode(&Stored { v: VERSION, day: Day(20_778) }, &[]))
}

fn pget(header: &PgetHeader, mail: &Mail) -> Option<Vec<u8>> {
    let parcel = mail.parcels.iter().find(|parcel| parcel.id == header.id)?;
    let payload = if header.n == PgetHeader::MANIFEST {
        parcel.manifest.clone()
    } else {
        parcel.parts.get(usize::try_from(header.n).ok()?)?.clone()?
    };
    Some(encode(&GotPart { v: VERSION }, &payload))
}

fn encode(header: &impl Serialize, payload: &[u8]) -> Vec<u8> {
    frame::encode_reply(header, payload).unwrap()
}
