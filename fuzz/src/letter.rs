//! The archive around a `letter.json`.

use envelope::bundle::{self, Member};

/// The bare archive of a letter with this `letter.json` and this `letter.sig`, as another age would leave it.
pub fn archive_of(letter_json: &[u8], signature: &[u8]) -> Vec<u8> {
    let member = |name: &str, data: &[u8]| Member { name: name.to_owned(), data: data.to_vec() };
    let members = [
        member("letter.json", letter_json),
        member("letter.sig", signature),
        member("report.txt", b"Please call on Monday.\n"),
    ];
    bundle::write(&members, bundle::packed_len(&members)).expect("the names are ours and in order")
}
