//! `evidence/index.json`: what the files of a parcel are.
//!
//! ```text
//! {"v":1,"files":[{"name":"evidence/001.jpg","type":"image/jpeg","bytes":1234,
//!   "sha256":"<43 characters>","stripped":true,"original":"<43 characters, or the field is missing>"}, …]}
//! ```
//!
//! but on one line and without spaces between; then spaces up to `64 + 320 * files` bytes. So the length of a
//! parcel is known before its files are read, and says nothing of types. There is no index that we read and
//! would write differently.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::Zeroizing;

use super::ParcelError;
use crate::{json, letter::ParcelFile};

/// The version that we write and read.
const VERSION: u64 = 1;

/// Room for what stands around the entries, in bytes.
const FRAME: usize = 64;

/// Room for one entry, in bytes: the longest has 301.
const ENTRY: usize = 320;

/// The length of the index of `files` files, in bytes.
pub(super) const fn index_len(files: usize) -> usize {
    FRAME + ENTRY * files
}

#[derive(Serialize)]
struct Written<'a> {
    v: u64,
    files: &'a [ParcelFile],
}

#[derive(Deserialize)]
struct Read {
    files: Vec<ParcelFile>,
}

/// The index of `files`.
pub(super) fn encode(files: &[ParcelFile]) -> Result<Zeroizing<Vec<u8>>, ParcelError> {
    let length = index_len(files.len());
    let mut json = Zeroizing::new(Vec::with_capacity(length));
    let index = Written { v: VERSION, files };
    index.serialize(&mut serde_json::Serializer::new(&mut *json)).map_err(|_| ParcelError::Index)?;
    if json.len() > length {
        return Err(ParcelError::Index);
    }
    json.resize(length, b' ');
    Ok(json)
}

/// The files that an index names.
pub(super) fn decode(text: &[u8]) -> Result<Vec<ParcelFile>, ParcelError> {
    let mut value = json::strict(text).map_err(|_| ParcelError::Index)?;
    let files = match value.get("v").and_then(Value::as_u64) {
        Some(VERSION) => Read::deserialize(&value).map(|read| read.files).map_err(|_| ParcelError::Index),
        Some(v) if v > VERSION => Err(ParcelError::Newer { v }),
        _ => Err(ParcelError::Index),
    };
    json::wipe(&mut value);
    let files = files?;
    // What this version does not know, and every other spelling, ends here.
    if *encode(&files)? == text { Ok(files) } else { Err(ParcelError::Index) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::B64;

    fn file(original: Option<B64<32>>) -> ParcelFile {
        ParcelFile {
            name: "evidence/200.abcdefgh".to_owned(),
            mime: format!("a/{}", "b".repeat(98)),
            bytes: u64::MAX,
            sha256: B64([0xff; 32]),
            stripped: false,
            original,
        }
    }

    #[test]
    fn the_longest_entries_fit() {
        let files: Vec<_> = (0..200).map(|_| file(Some(B64([0xfe; 32])))).collect();
        let text = encode(&files).unwrap();
        assert_eq!(text.len(), index_len(200));
        assert!(decode(&text).unwrap() == files);
    }

    #[test]
    fn the_shortest_index_is_read_back() {
        let text = encode(&[file(None)]).unwrap();
        assert!(decode(&text).unwrap() == [file(None)]);
        assert!(text.starts_with(br#"{"v":1,"files":[{"name":"evidence/200.abcdefgh","type":"a/bb"#));
    }

    #[test]
    fn every_other_spelling_is_refused() {
        let text = String::from_utf8(encode(&[file(None)]).unwrap().to_vec()).unwrap();
        for (ours, theirs) in [
            ("\"v\":1", "\"v\":0"),
            ("} ", " }"),
            ("200.", "\\u00320"),
            ("\"files\":", "\"flies\":"),
            ("false", "0    "),
            (":[{", ":[["),
        ] {
            let other = text.replacen(ours, theirs, 1);
            assert_ne!(other, text, "{ours}");
            assert_eq!(decode(other.as_bytes()).err(), Some(ParcelError::Index), "{theirs}");
        }
        let newer = text.replacen("\"v\":1", "\"v\":2", 1);
        assert_eq!(decode(newer.as_bytes()).err(), Some(ParcelError::Newer { v: 2 }));
    }
}
