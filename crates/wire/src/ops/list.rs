//! What lies in an inbox, as a reply lists it.

use serde::{Deserialize, Serialize};

use crate::{Day, ObjectId};

/// The reply to a list. Payload: `count` times [`ListEntry`].
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Listed {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// The relay's day.
    pub day: Day,
    /// How many entries the payload holds.
    pub count: u32,
}

/// One letter that waits. In bytes: `id (32) || u32 size || u32 day`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ListEntry {
    /// Its name.
    pub id: ObjectId,
    /// Its length in bytes, a size class.
    pub size: u32,
    /// The day it came.
    pub day: Day,
}

impl ListEntry {
    /// Bytes of one entry.
    pub const BYTES: usize = 40;

    /// The payload that lists these entries.
    pub fn encode_all(entries: &[Self]) -> Vec<u8> {
        let mut payload = Vec::with_capacity(entries.len() * Self::BYTES);
        for entry in entries {
            payload.extend_from_slice(entry.id.as_bytes());
            payload.extend_from_slice(&entry.size.to_be_bytes());
            payload.extend_from_slice(&entry.day.0.to_be_bytes());
        }
        payload
    }

    /// The entries of a payload. Their number is to be compared with [`Listed::count`].
    ///
    /// # Errors
    /// [`BadList`] if the payload does not end where an entry does.
    pub fn decode_all(payload: &[u8]) -> Result<Vec<Self>, BadList> {
        let (entries, rest) = payload.as_chunks::<{ Self::BYTES }>();
        if rest.is_empty() { Ok(entries.iter().map(Self::decode).collect()) } else { Err(BadList) }
    }

    fn decode(bytes: &[u8; Self::BYTES]) -> Self {
        let mut id = [0; 32];
        let (head, tail) = bytes.split_at(32);
        id.copy_from_slice(head);
        let number = |at: usize| u32::from_be_bytes([tail[at], tail[at + 1], tail[at + 2], tail[at + 3]]);
        Self { id: ObjectId::from_bytes(id), size: number(0), day: Day(number(4)) }
    }
}

/// The payload is no list: it was cut, or is something else.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("the list ends in the middle of an entry; ask the relay again")]
pub struct BadList;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_was_encoded_decodes(entries: Vec<([u8; 32], u32, u32)>) {
            let entries: Vec<_> = entries
                .into_iter()
                .map(|(id, size, day)| ListEntry { id: ObjectId::from_bytes(id), size, day: Day(day) })
                .collect();
            let payload = ListEntry::encode_all(&entries);
            prop_assert_eq!(ListEntry::decode_all(&payload), Ok(entries));
        }

        #[test]
        fn a_list_cut_inside_an_entry_is_refused(count in 0..5_usize, extra in 1..ListEntry::BYTES) {
            let payload = vec![0; count * ListEntry::BYTES + extra];
            prop_assert_eq!(ListEntry::decode_all(&payload), Err(BadList));
        }
    }
}
