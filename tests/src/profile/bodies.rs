//! Answers of servers as browsers cache them: still compressed, with gzip or brotli, as they came.

use std::io::Read as _;

use flate2::read::GzDecoder;

/// How a stream of gzip begins.
const GZIP: [u8; 3] = [0x1f, 0x8b, 0x08];

/// How an entry of Chromium's cache begins: this mark, then what is said of the key and its length, the key, the body.
const SIMPLE_ENTRY: [u8; 8] = 0xfcfb_6d1b_a772_5c30_u64.to_le_bytes();

/// Length of the header before the key, and where the length of the key stands in it.
const SIMPLE_HEADER_BYTES: usize = 24;
const SIMPLE_KEY_LENGTH: std::ops::Range<usize> = 12..16;

/// Both browsers write the headers of an answer behind it.
const HEADERS_BYTES: usize = 16 << 10;

/// No file of ours has more.
const MOST_BYTES: u64 = 64 << 20;

/// Every stream of gzip in a file, as far as it can be read.
pub fn ungzipped(bytes: &[u8]) -> Vec<Vec<u8>> {
    let starts = bytes.windows(GZIP.len()).enumerate().filter(|(_, window)| *window == GZIP);
    starts
        .map(|(at, _)| as_far_as_it_goes(GzDecoder::new(&bytes[at..])))
        .filter(|text| !text.is_empty())
        .collect()
}

/// The body of an entry whose headers say that it is brotli, which has no mark of its own.
pub fn unbrotlied(bytes: &[u8]) -> Option<Vec<u8>> {
    let headers = bytes[bytes.len().saturating_sub(HEADERS_BYTES)..].to_ascii_lowercase();
    let says = |line: &[u8]| headers.windows(line.len()).any(|window| window == line);
    if !says(b"content-encoding: br") && !says(b"content-encoding:br") {
        return None;
    }
    // Firefox writes the body first.
    let mut body = bytes;
    if bytes.starts_with(&SIMPLE_ENTRY) {
        let length = bytes.get(SIMPLE_KEY_LENGTH)?.first_chunk::<4>()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        body = bytes.get(SIMPLE_HEADER_BYTES.checked_add(length)?..)?;
    }
    Some(as_far_as_it_goes(brotli::Decompressor::new(body, 4_096)))
}

/// A stream that was cut, or has something behind it, still tells what comes before.
fn as_far_as_it_goes(stream: impl std::io::Read) -> Vec<u8> {
    let mut text = Vec::new();
    let _ = stream.take(MOST_BYTES).read_to_end(&mut text);
    text
}

#[cfg(test)]
pub mod tests {
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    const TEXT: &[u8] = b"<p>a kestrel and a kestrel and a kestrel and another</p>";

    /// Something, then gzip with `kestrel` in it, then something else.
    pub fn gzipped() -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(TEXT).unwrap();
        // What looks like a beginning is none.
        [&b"\x1f\x8b\x08.."[..], &encoder.finish().unwrap(), b"behind"].concat()
    }

    /// An entry as Chromium writes it, with `kestrel` in its body.
    pub fn brotlied() -> Vec<u8> {
        let key = b"1/0/_dk_http://127.0.0.1 http://127.0.0.1 http://127.0.0.1:39617/en/b3.html";
        let length = u32::try_from(key.len()).unwrap().to_le_bytes();
        let start = [&SIMPLE_ENTRY[..], &5_u32.to_le_bytes(), &length, &[0; 8], key].concat();
        [&start[..], &packed(), b"HTTP/1.1 200 OK\0Content-Encoding: br\0\0"].concat()
    }

    fn packed() -> Vec<u8> {
        let (mut input, mut out) = (TEXT, Vec::new());
        brotli::BrotliCompress(&mut input, &mut out, &brotli::enc::BrotliEncoderParams::default()).unwrap();
        out
    }

    #[test]
    fn gzip_is_found_wherever_it_begins() {
        assert!(ungzipped(&gzipped()).iter().any(|text| text == TEXT));
        assert!(ungzipped(b"").is_empty() && ungzipped(&gzipped()[..8]).is_empty());
    }

    #[test]
    fn brotli_is_read_where_the_headers_say_so() {
        assert_eq!(unbrotlied(&brotlied()).unwrap(), TEXT);
        let entry_of_firefox =
            [&packed()[..], b"\0response-head\0HTTP/1.1 200 OK\r\ncontent-encoding: br\r\n"].concat();
        assert_eq!(unbrotlied(&entry_of_firefox).unwrap(), TEXT);
        assert!(unbrotlied(&packed()).is_none() && unbrotlied(b"").is_none());
    }
}
