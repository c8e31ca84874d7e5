//! `manifest.json`: every file with its hash, so that anybody can compare a mirror with a build of their own.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Quality;

/// Name of the file, at the root of the site; also the sign by which a folder is known as a site of ours.
pub(crate) const FILE: &str = "manifest.json";

#[derive(Serialize, Deserialize)]
struct Manifest {
    v: u8,
    /// How hard brotli compressed: with another number, twins are other bytes.
    #[serde(default)]
    quality: Option<u8>,
    files: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    path: String,
    bytes: usize,
    sha256: String,
}

/// What a manifest says.
pub(crate) struct Listed {
    /// How hard brotli compressed, 0 to 11.
    pub(crate) quality: Option<u8>,
    /// The hash of every file, by path.
    pub(crate) hashes: BTreeMap<String, String>,
}

/// The manifest of `files`, sorted by path, one entry a line: two of them compare well.
pub(super) fn json(files: &BTreeMap<&str, &[u8]>, quality: Quality) -> String {
    let files = files.iter().map(|(path, bytes)| Entry {
        path: (*path).to_owned(),
        bytes: bytes.len(),
        sha256: sha256(bytes),
    });
    let manifest = Manifest { v: 1, quality: Some(quality.level()), files: files.collect() };
    // Strings and numbers always serialise.
    let json = serde_json::to_string(&manifest).unwrap_or_default();
    json.replace("{\"path\"", "\n{\"path\"") + "\n"
}

/// Reads a manifest.
///
/// # Errors
/// When the text is none.
pub(crate) fn parse(text: &str) -> Result<Listed, serde_json::Error> {
    let Manifest { quality, files, .. } = serde_json::from_str(text)?;
    Ok(Listed { quality, hashes: files.into_iter().map(|entry| (entry.path, entry.sha256)).collect() })
}

/// SHA-256 in small hexadecimal digits, as `sha256sum` prints it.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_a_line_with_its_hash() {
        let files = BTreeMap::from([("b.html", &b""[..]), ("a/1.js", &b"abc"[..])]);
        assert_eq!(
            json(&files, Quality::BEST),
            "{\"v\":1,\"quality\":11,\"files\":[\n{\"path\":\"a/1.js\",\"bytes\":3,\"sha256\":\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"},\n{\"path\":\"b.html\",\"bytes\":0,\"sha256\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}]}\n"
        );
    }
}
