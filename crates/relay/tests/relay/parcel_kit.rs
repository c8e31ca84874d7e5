//! What the tests of parcels share: a parcel in parts, and the requests that carry it.

use std::{fs, io};

use wire::ops::{
    self, BurnHeader, ErrorCode, Failure, HaveHeader, HaveReply, PART_BYTES, ParcelHeader, PartHeader,
    PgetHeader,
};
use wire::parcel::{BurnToken, Manifest, bitmap};
use wire::{ObjectId, VERSION};

use crate::client::{Client, frame_of};
use crate::plain_http::Reply;
use crate::world::World;

/// A sealed file in parts. To a relay any bytes are one.
#[derive(Clone, Debug)]
pub struct Sample {
    pub parts: Vec<Vec<u8>>,
    pub manifest: Manifest,
    pub token: BurnToken,
}

impl Sample {
    /// One whole part of each of these bytes, but the last one only so long.
    pub fn new(fills: &[u8], last: usize) -> Self {
        let mut parts: Vec<_> = fills.iter().map(|fill| vec![*fill; PART_BYTES]).collect();
        parts.last_mut().expect("a parcel has a part").truncate(last);
        Self::of_parts(parts)
    }

    /// Of these parts. Its token is made of the first byte.
    pub fn of_parts(parts: Vec<Vec<u8>>) -> Self {
        let total = parts.iter().map(|part| part.len() as u64).sum();
        let manifest = Manifest { total, parts: parts.iter().map(|part| ObjectId::of(part)).collect() };
        let token = BurnToken::from_bytes([parts[0][0]; 32]);
        Self { parts, manifest, token }
    }

    /// The parcel's id.
    pub fn id(&self) -> ObjectId {
        self.manifest.id()
    }
}

impl Client {
    /// Leaves a part.
    ///
    /// # Errors
    /// If there is no whole answer.
    pub async fn leave_part(&self, bytes: &[u8]) -> io::Result<Reply> {
        let header = PartHeader { v: VERSION, id: ObjectId::of(bytes) };
        self.post(ops::PART, &frame_of(&header, bytes)).await
    }

    /// Which parts are there.
    pub async fn have_parts(&self, ids: &[ObjectId]) -> Vec<bool> {
        let payload: Vec<u8> = ids.iter().flat_map(|id| *id.as_bytes()).collect();
        let frame = frame_of(&HaveHeader { v: VERSION }, &payload);
        let reply = self.post(ops::HAVE, &frame).await.expect("the relay answers");
        let (header, bits) = reply.frame::<HaveReply>();
        assert_eq!((reply.status, header.count as usize), (200, ids.len()));
        bitmap::decode(bits, ids.len()).expect("one bit for each part")
    }

    /// Makes the parcel of parts that are there.
    ///
    /// # Errors
    /// If there is no whole answer.
    pub async fn make_parcel(&self, parcel: &Sample) -> io::Result<Reply> {
        let header = ParcelHeader { v: VERSION, id: parcel.id(), burn: parcel.token.hash() };
        self.post(ops::PARCEL, &frame_of(&header, &parcel.manifest.encode())).await
    }

    /// Leaves every part and makes the parcel.
    pub async fn send_parcel(&self, parcel: &Sample) {
        for part in &parcel.parts {
            let status = self.leave_part(part).await.expect("the relay answers").status;
            assert!(matches!(status, 200 | 201), "{status}");
        }
        assert_eq!(self.make_parcel(parcel).await.expect("the relay answers").status, 201);
    }

    /// Fetches part `n` of a parcel, or its manifest.
    ///
    /// # Errors
    /// If there is no whole answer.
    pub async fn pget(&self, id: ObjectId, n: i64) -> io::Result<Reply> {
        self.post(ops::PGET, &frame_of(&PgetHeader { v: VERSION, id, n }, &[])).await
    }

    /// Whether a parcel is there, with every byte.
    pub async fn holds_parcel(&self, parcel: &Sample) -> bool {
        let reply = self.pget(parcel.id(), PgetHeader::MANIFEST).await.expect("the relay answers");
        if reply.status != 200 {
            return false;
        }
        assert_eq!(reply.frame::<ops::GotPart>().1, parcel.manifest.encode());
        for (n, part) in parcel.parts.iter().enumerate() {
            let reply = self.pget(parcel.id(), n as i64).await.expect("the relay answers");
            assert_eq!(reply.status, 200, "part {n}");
            assert!(reply.frame::<ops::GotPart>().1 == part, "part {n}");
        }
        true
    }

    /// Has a parcel deleted, with a token that may be its own.
    ///
    /// # Errors
    /// If there is no whole answer.
    pub async fn burn(&self, id: ObjectId, token: &BurnToken) -> io::Result<Reply> {
        let header = BurnHeader { v: VERSION, id, token: token.clone() };
        self.post(ops::BURN, &frame_of(&header, &[])).await
    }
}

/// Which parts of a parcel a refusal calls missing.
#[track_caller]
pub fn missing(reply: &Reply, parcel: &Sample) -> Vec<bool> {
    let (failure, bits) = reply.frame::<Failure>();
    assert_eq!((reply.status, failure.error, failure.retry_after), (409, ErrorCode::Missing, None));
    bitmap::decode(bits, parcel.parts.len()).expect("one bit for each part")
}

/// Whether these bytes stand in any file of the relay.
pub fn stands_in_a_file(world: &World, bytes: &[u8]) -> bool {
    fs::read_dir(world.folder.path()).expect("the folder is there").any(|entry| {
        let file = entry.expect("the folder can be read").path();
        // The reserve is zeros. A file may go while the folder is read.
        !file.ends_with("relay.sqlite-reserve")
            && fs::read(file).is_ok_and(|found| found.windows(bytes.len()).any(|some| some == bytes))
    })
}
