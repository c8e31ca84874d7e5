//! Parcels: sealed evidence that is sent in parts ([`parcel`](crate::parcel)).
//!
//! Nobody signs here. Parts are named by their content, a parcel's id is known only to whoever may read the
//! letter that names it, and a token in that letter deletes it.

use serde::{Deserialize, Serialize};

use crate::{
    ObjectId,
    parcel::{BurnHash, BurnToken},
};

/// Bytes of every part but the last: small enough to be sent again on a bad network, large enough that a
/// parcel has few.
pub const PART_BYTES: usize = 262_144;

/// Most parts of one parcel: 256 MiB.
pub const MAX_PARTS: usize = 1_024;

/// Most parts that one [`HaveHeader`] asks about.
pub const MAX_HAVE: usize = MAX_PARTS;

/// Days a parcel is kept, as long as the letter that names it.
pub const PARCEL_DAYS: u32 = 90;

/// Whole days for which a part waits for its parcel. Whoever has not finished sending by then begins again.
pub const STAGED_DAYS: u32 = 2;

/// Leaves a part of a parcel. The payload is the part, 1 to [`PART_BYTES`] long.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct PartHeader {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// The hash of the payload. Leaving the same part again changes nothing.
    pub id: ObjectId,
}

/// Asks which parts are there. The payload is their ids, 32 bytes each, at most [`MAX_HAVE`].
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct HaveHeader {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
}

/// Which parts are there. The payload is a [`bitmap`](crate::parcel::bitmap), 1 for each that is.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct HaveReply {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// How many parts were asked about.
    pub count: u32,
}

/// Makes a parcel of parts that are there; they are then kept as long as the parcel. The payload is its
/// [`Manifest`](crate::parcel::Manifest).
///
/// If parts are missing, the payload of the refusal [`Missing`](super::ErrorCode::Missing) is a
/// [`bitmap`](crate::parcel::bitmap), 1 for each that is not there.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct ParcelHeader {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// The hash of the payload. Making the same parcel again changes nothing.
    pub id: ObjectId,
    /// What the token hashes to that will delete it.
    pub burn: BurnHash,
}

/// Asks for a parcel's manifest or for one of its parts. No payload. Reading deletes nothing.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct PgetHeader {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// The parcel. Whoever knows its id may read it.
    pub id: ObjectId,
    /// Which part, counted from 0; [`Self::MANIFEST`] for the manifest.
    pub n: i64,
}

impl PgetHeader {
    /// The [`n`](Self::n) that asks for the manifest.
    pub const MANIFEST: i64 = -1;
}

/// The payload is what was asked for, to be checked against its id: a relay is not trusted.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct GotPart {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
}

/// Has a parcel deleted. No payload.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct BurnHeader {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// The parcel.
    pub id: ObjectId,
    /// The token from its letter.
    pub token: BurnToken,
}

/// If the token was this parcel's, it is not at the relay any more, in none of its files; parts that another
/// parcel holds too stay for that one. The same is answered if there was no such parcel, or if the token is
/// another's.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Burned {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use proptest::prelude::*;
    use serde::de::DeserializeOwned;

    use super::*;
    use crate::frame;

    #[test]
    fn headers_look_as_the_protocol_says() {
        let (id, token) = (ObjectId::from_bytes([0; 32]), BurnToken::from_bytes([0; 32]));
        let zeros = "A".repeat(43);
        let json = [
            serde_json::to_string(&PartHeader { v: 1, id }).unwrap(),
            serde_json::to_string(&HaveHeader { v: 1 }).unwrap(),
            serde_json::to_string(&ParcelHeader { v: 1, id, burn: BurnHash::from_bytes([0; 32]) }).unwrap(),
            serde_json::to_string(&PgetHeader { v: 1, id, n: PgetHeader::MANIFEST }).unwrap(),
            serde_json::to_string(&BurnHeader { v: 1, id, token }).unwrap(),
            serde_json::to_string(&HaveReply { v: 1, count: 2 }).unwrap(),
        ];
        let expected = [
            format!(r#"{{"v":1,"id":"{zeros}"}}"#),
            r#"{"v":1}"#.to_owned(),
            format!(r#"{{"v":1,"id":"{zeros}","burn":"{zeros}"}}"#),
            format!(r#"{{"v":1,"id":"{zeros}","n":-1}}"#),
            format!(r#"{{"v":1,"id":"{zeros}","token":"{zeros}"}}"#),
            r#"{"v":1,"count":2}"#.to_owned(),
        ];
        assert_eq!(json, expected);
    }

    #[test]
    fn a_header_that_is_shown_for_debugging_does_not_show_the_token() {
        let header = BurnHeader { v: 1, id: ObjectId::of(b""), token: BurnToken::from_bytes([0; 32]) };
        assert!(!format!("{header:?}").contains(&"A".repeat(43)));
    }

    proptest! {
        #[test]
        fn every_header_reads_back(id: [u8; 32], secret: [u8; 32], n: i64, count: u32) {
            let (id, token) = (ObjectId::from_bytes(id), BurnToken::from_bytes(secret));
            reads_back(PartHeader { v: 1, id })?;
            reads_back(HaveHeader { v: 1 })?;
            reads_back(HaveReply { v: 1, count })?;
            reads_back(ParcelHeader { v: 1, id, burn: token.hash() })?;
            reads_back(PgetHeader { v: 1, id, n })?;
            reads_back(GotPart { v: 1 })?;
            reads_back(BurnHeader { v: 1, id, token })?;
            reads_back(Burned { v: 1 })?;
        }

        #[test]
        fn any_bytes_are_read_without_a_panic(bytes: Vec<u8>) {
            let framed = [&(bytes.len() as u32).to_be_bytes()[..], &bytes].concat();
            for bytes in [bytes, framed] {
                let _ = frame::decode::<PartHeader>(&bytes);
                let _ = frame::decode::<HaveHeader>(&bytes);
                let _ = frame::decode::<HaveReply>(&bytes);
                let _ = frame::decode::<ParcelHeader>(&bytes);
                let _ = frame::decode::<PgetHeader>(&bytes);
                let _ = frame::decode::<GotPart>(&bytes);
                let _ = frame::decode::<BurnHeader>(&bytes);
                let _ = frame::decode::<Burned>(&bytes);
            }
        }
    }

    fn reads_back<H>(header: H) -> Result<(), TestCaseError>
    where
        H: Serialize + DeserializeOwned + PartialEq + Debug,
    {
        for frame in [frame::encode(&header, b"payload"), frame::encode_reply(&header, b"payload")] {
            let frame = frame.unwrap();
            let (read, payload) = frame::decode::<H>(&frame).unwrap();
            prop_assert_eq!(&read, &header);
            prop_assert_eq!(payload, &b"payload"[..]);
        }
        Ok(())
    }
}
