//! Seeds of age: files, keys, and changes of a file.

use std::fs;
use std::path::{Path, PathBuf};

use envelope::{Recipient, identity_file, passphrase};
use fuzz::{PASSPHRASE, identities};

use crate::Seed;
use crate::random::Repeatable;

/// The vectors that are binary and short, and files of our own.
pub fn files() -> Vec<Seed> {
    let mut seeds: Vec<Seed> = vectors().iter().filter_map(|path| vector(path)).collect();
    let mut rng = Repeatable::default();
    for (kind, identity) in ["x25519", "hybrid"].iter().zip(identities()) {
        let recipients = [identity.recipient()];
        for length in [0, 1, 300] {
            let content = vec![b'a'; length];
            let exact = envelope::age::seal_exact(&recipients, &content, &mut rng);
            seeds.push((format!("own-{kind}-{length}"), exact.expect("there is a recipient")));
        }
        let padded = envelope::seal(&recipients, b"padded", &mut rng).expect("there is a recipient");
        seeds.push((format!("own-{kind}-padded"), padded));
    }
    for work_factor in [1, 2] {
        let file = passphrase::seal(PASSPHRASE, b"content", work_factor, &mut rng);
        seeds.push((format!("own-scrypt-{work_factor}"), file.expect("the passphrase is not empty")));
    }
    seeds
}

/// Keys as text, files of keys, and the bytes of keys that a target makes the text of.
pub fn keys() -> Vec<Seed> {
    let mut seeds = Vec::new();
    for (kind, identity) in ["x25519", "hybrid"].iter().zip(identities()) {
        seeds.push((format!("identity-{kind}"), identity.to_text().as_bytes().to_vec()));
        seeds.push((format!("recipient-{kind}"), identity.recipient().to_string().into_bytes()));
    }
    seeds.push(("file".to_owned(), identity_file::write(identities()).as_bytes().to_vec()));
    seeds.push(("file-spaced".to_owned(), spaced_file().into_bytes()));

    // The bytes of a good key of each type: as ML-KEM reads it, a vector of zeros is a key.
    let base_point: Vec<u8> = [9].into_iter().chain([0; 31]).collect();
    let hybrid = [vec![0; 1184], base_point.clone()].concat();
    for (kind, bytes) in [(0, base_point), (1, hybrid), (2, vec![5; 32]), (3, vec![5; 32])] {
        seeds.push(of_type(kind, "good", &bytes));
        seeds.push(of_type(kind, "short", &bytes[1..]));
        seeds.push(of_type(kind, "zeros", &vec![0; bytes.len()]));
        seeds.push(of_type(kind, "ones", &vec![0xff; bytes.len()]));
    }
    assert!(seeds.iter().any(|(_, bytes)| is_recipient(bytes)), "no seed is a recipient");
    seeds
}

/// A length, then changes: cut, flip, insert, remove, repeat.
pub fn changes() -> Vec<Seed> {
    let lengths: [(&str, [u8; 3]); 5] = [
        ("empty", [0, 0, 0]),
        ("short", [0, 1, 0]),
        ("one-chunk", [1, 0, 0]),
        ("one-chunk-and-a-byte", [1, 0, 1]),
        ("three-chunks", [3, 0, 0]),
    ];
    let changes: [(&str, &[u8]); 7] = [
        ("unchanged", &[]),
        ("cut", &[0, 0, 0xd0, 0]),
        ("flipped", &[1, 0, 0xc8, 0]),
        ("longer", &[2, 0, 0, 5]),
        ("chunk-removed", &[3, 0, 0, 0xb9]),
        ("chunk-repeated", &[4, 0, 0, 0xc9]),
        ("flipped-and-back", &[1, 0, 0, 0xc8, 1, 0, 0, 0xc8]),
    ];
    let pairs = lengths.iter().flat_map(|length| changes.iter().map(move |change| (length, change)));
    let seed = |((size, length), (what, change)): (&(&str, [u8; 3]), &(&str, &[u8]))| {
        (format!("{size}-{what}"), [&length[..], *change].concat())
    };
    pairs.map(seed).collect()
}

fn vectors() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/age");
    let entries = fs::read_dir(folder).expect("the vectors of age are there");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    paths.sort();
    paths
}

/// The file in a vector: behind a few lines about it and an empty line.
fn vector(path: &Path) -> Option<Seed> {
    let name = path.file_name()?.to_str()?;
    let bytes = fs::read(path).expect("a vector can be read");
    let end = bytes.windows(2).position(|pair| pair == b"\n\n")?;
    let head = std::str::from_utf8(&bytes[..end]).ok()?;
    // Armored ones we do not read; compressed ones are long.
    let other = |line: &str| line.starts_with("armored: ") || line.starts_with("compressed: ");
    let wanted = head.starts_with("expect: ") && !head.lines().any(other);
    wanted.then(|| (format!("cctv-{name}"), bytes[end + 2..].to_vec()))
}

fn spaced_file() -> String {
    let lines = identities().iter().map(|identity| identity.to_text().to_string());
    format!("# created: 2026\r\n\r\n  {}  \r\n# end", lines.collect::<Vec<_>>().join("\r\n"))
}

fn of_type(kind: u8, what: &str, bytes: &[u8]) -> Seed {
    (format!("bytes-{kind}-{what}"), [&[b'0' + kind][..], bytes].concat())
}

fn is_recipient(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| text.parse::<Recipient>().is_ok())
}
