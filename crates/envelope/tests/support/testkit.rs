//! Reads and runs a test vector of age (<https://c2sp.org/CCTV/age>): a few lines about it, an empty line, the file.

use std::io::Read;

use envelope::{
    Identity, OpenError,
    age::{FileKey, Header, Opener, stream},
    passphrase,
};
use sha2::{Digest, Sha256};

/// The vectors have one of 22 to succeed with and one of 23 to refuse.
const MAX_WORK_FACTOR: u8 = 22;

/// How many vectors there are of each class: all that are not armored.
pub const CLASSES: [(&str, usize); 5] =
    [("HMAC failure", 1), ("header failure", 60), ("no match", 12), ("payload failure", 18), ("success", 19)];

/// One vector.
pub struct Vector {
    /// The class of the outcome.
    pub expect: String,
    /// Whether the file is in the armored form, which we do not read.
    pub armored: bool,
    /// SHA-256, in hexadecimal, of all that an opener may release.
    payload: Option<String>,
    identities: Vec<Identity>,
    passphrases: Vec<String>,
    file_key: Option<[u8; 16]>,
    file: Vec<u8>,
}

impl Vector {
    /// Reads a vector.
    ///
    /// # Panics
    /// If it is not written as the vectors are.
    pub fn parse(bytes: &[u8]) -> Self {
        let end = bytes.windows(2).position(|pair| pair == b"\n\n").expect("an empty line ends the head");
        let head = std::str::from_utf8(&bytes[..end]).expect("the head is text");
        let all = |key: &str| values(head, key);
        let one = |key: &str| all(key).first().map(|&value| value.to_owned());
        let mut file = bytes[end + 2..].to_vec();
        if let Some(compression) = one("compressed") {
            assert_eq!(compression, "zlib");
            file = inflate(&file);
        }
        Self {
            expect: one("expect").expect("every vector expects something"),
            armored: one("armored").is_some(),
            payload: one("payload"),
            identities: all("identity")
                .iter()
                .map(|text| Identity::from_text(text).expect("the identities are of our types"))
                .collect(),
            passphrases: all("passphrase").iter().map(|&text| text.to_owned()).collect(),
            file_key: one("file key").and_then(|text| unhex(&text).try_into().ok()),
            file,
        }
    }

    /// Opens the file and compares: the class of the outcome, all bytes that were released on the way there, and
    /// for a success that writing it again gives the same file.
    ///
    /// # Errors
    /// What differs, in words.
    pub fn run(&self) -> Result<(), String> {
        let (class, released) = self.open();
        if class != self.expect {
            return Err(format!("expected {}, found {class}", self.expect));
        }
        let hash = hex(&Sha256::digest(&released));
        let expected = self.payload.as_deref();
        if expected.is_some_and(|expected| expected != hash) {
            return Err(format!("released {} bytes that are not the expected ones", released.len()));
        }
        if expected.is_none() && !released.is_empty() {
            return Err(format!("released {} bytes where none are expected", released.len()));
        }
        if class == "success" { self.write_again(&released) } else { Ok(()) }
    }

    fn open(&self) -> (&'static str, Vec<u8>) {
        let opener = match self.passphrases.first() {
            Some(passphrase) => passphrase::opener(passphrase, &self.file, MAX_WORK_FACTOR),
            None => Opener::new(&self.file, &self.identities),
        };
        let mut released = Vec::new();
        let opener = match opener {
            Ok(opener) => opener,
            Err(OpenError::Header(_)) => return ("header failure", released),
            Err(OpenError::HeaderMac) => return ("HMAC failure", released),
            Err(OpenError::NoMatch) => return ("no match", released),
            Err(_) => return ("another failure", released),
        };
        for chunk in opener {
            match chunk {
                Ok(content) => released.extend_from_slice(&content),
                Err(_) => return ("payload failure", released),
            }
        }
        ("success", released)
    }

    /// Makes the file again from its stanzas, its file key, its nonce and what is in it.
    fn write_again(&self, content: &[u8]) -> Result<(), String> {
        let parsed = Header::parse(&self.file).map_err(|error| error.to_string())?;
        let key = FileKey::from_bytes(self.file_key.ok_or("no file key")?);
        let nonce = parsed.payload.first_chunk().ok_or("no nonce")?;
        let mut again = Header::new(parsed.header.stanzas().to_vec(), &key).encode();
        stream::seal(&key, nonce, content, &mut again);
        if again == self.file { Ok(()) } else { Err("written again, it is another file".to_owned()) }
    }
}

/// The values of all lines of the head with this key.
fn values<'a>(head: &'a str, key: &str) -> Vec<&'a str> {
    let lines = head.lines().filter_map(|line| line.split_once(": "));
    lines.filter(|(name, _)| *name == key).map(|(_, value)| value).collect()
}

fn inflate(compressed: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    flate2::read::ZlibDecoder::new(compressed).read_to_end(&mut file).expect("the vector is whole");
    file
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    let pairs = text.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).unwrap_or_default());
    pairs.map(|pair| u8::from_str_radix(pair, 16).expect("hexadecimal")).collect()
}
