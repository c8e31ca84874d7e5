//! Compressed twins: what a phone on an old network really downloads.

use std::io::Write as _;

use flate2::{Compression, GzBuilder};

/// How hard to compress with brotli, 0 to 11.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quality(u8);

impl Quality {
    /// The smallest files there are; what mirrors publish.
    pub const BEST: Self = Self(11);
    /// Fast, for development and tests.
    pub const FAST: Self = Self(4);

    /// `None` above 11.
    pub fn new(quality: u8) -> Option<Self> {
        (quality <= 11).then_some(Self(quality))
    }

    /// The number, 0 to 11.
    pub(super) fn level(self) -> u8 {
        self.0
    }
}

/// Endings of the twins.
pub(super) const TWINS: [&str; 2] = [".br", ".gz"];

/// Whether a file of this name gets twins: text and wasm do; sound is packed already, and the rules for servers are not
/// sent to anybody.
pub(super) fn has_twins(path: &str) -> bool {
    let sent = [".html", ".js", ".wasm", ".svg", ".css", ".json", ".minisig"];
    sent.iter().any(|extension| path.ends_with(extension))
}

/// Brotli twin; the same bytes in, the same bytes out.
pub(super) fn brotli(bytes: &[u8], quality: Quality) -> Vec<u8> {
    let params = brotli::enc::BrotliEncoderParams {
        quality: i32::from(quality.0),
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut out = Vec::with_capacity(bytes.len() / 3);
    let mut input = bytes;
    // Reading from and writing to memory does not fail.
    let _ = brotli::BrotliCompress(&mut input, &mut out, &params);
    out
}

/// Gzip twin, without time or name: the same bytes in, the same bytes out.
pub(super) fn gzip(bytes: &[u8], quality: Quality) -> Vec<u8> {
    let level = if quality == Quality::BEST { Compression::best() } else { Compression::fast() };
    let out = Vec::with_capacity(bytes.len() / 3);
    // 255: unknown operating system, so that it says nothing about the builder's.
    let mut encoder = GzBuilder::new().mtime(0).operating_system(255).write(out, level);
    // Writing to memory does not fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    const TEXT: &[u8] =
        b"You can stop at any moment. You can stop at any moment. You can stop at any moment.";

    #[test]
    fn brotli_reads_back() {
        let mut back = Vec::new();
        let twin = brotli(TEXT, Quality::BEST);
        brotli::BrotliDecompress(&mut twin.as_slice(), &mut back).expect("our own twin");
        assert_eq!(back, TEXT);
        assert!(twin.len() < TEXT.len());
    }

    #[test]
    fn gzip_reads_back_and_names_no_machine() {
        let twin = gzip(TEXT, Quality::FAST);
        let mut back = Vec::new();
        flate2::read::GzDecoder::new(twin.as_slice()).read_to_end(&mut back).expect("our own twin");
        assert_eq!(back, TEXT);
        // RFC 1952: flags, time and operating system.
        assert_eq!((twin[3], &twin[4..8], twin[9]), (0, &[0; 4][..], 255));
    }

    #[test]
    fn a_quality_goes_up_to_eleven() {
        assert_eq!(Quality::new(11), Some(Quality::BEST));
        assert_eq!(Quality::new(12), None);
    }
}
