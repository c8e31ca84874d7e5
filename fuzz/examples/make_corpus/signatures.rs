//! Seeds of minisign: the files in tests/vectors/minisign, which the stock program made.

use std::fs;
use std::path::Path;

use crate::Seed;

/// Each signature alone, and behind the key that made it.
pub fn files() -> Vec<Seed> {
    let mut seeds = Vec::new();
    let signers = [("one", "one"), ("two", "two"), ("comment", "one"), ("legacy", "one"), ("swapped", "one")];
    for (name, signer) in signers {
        let signature = file(&format!("signed.json.{name}.minisig"));
        let key = file(&format!("{signer}.pub"));
        let line = key.lines().last().unwrap_or_default();
        seeds.push((name.to_owned(), signature.clone().into_bytes()));
        seeds.push((format!("{name}-with-key"), format!("{key}\n{signature}").into_bytes()));
        seeds.push((format!("{name}-with-line"), format!("{line}\n\n{signature}").into_bytes()));
    }
    let (key, signature) = (file("two.pub"), file("signed.json.one.minisig"));
    seeds.push(("other-key".to_owned(), format!("{key}\n{signature}").into_bytes()));
    seeds.push(("windows".to_owned(), signature.replace('\n', "\r\n").into_bytes()));
    seeds
}

fn file(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/minisign");
    fs::read_to_string(folder.join(name)).expect("the files of minisign are there, and text")
}
