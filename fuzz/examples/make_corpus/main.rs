//! Makes the seeds of `fuzz/corpus/`, always the same ones:
//!
//! ```text
//! cargo run --manifest-path fuzz/Cargo.toml --example make_corpus
//! ```
//!
//! They come from `tests/vectors`, `tests/fixtures`, the PDFs of `crates/evidence` and our own encoders. What
//! fuzzing itself finds worth keeping is not theirs and stays out of version control; see fuzz/README.md.

mod age;
mod archives;
mod directories;
mod evidence;
mod network;
mod parcels;
mod random;
mod signatures;
mod texts;

use std::fs;
use std::io;
use std::path::Path;

/// A name and the bytes that a target gets.
type Seed = (String, Vec<u8>);

/// The longest seed, in bytes: a letter of the smallest size and what a reply puts around it.
const MAX_BYTES: usize = 40 * 1024;

fn main() -> io::Result<()> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let targets = [
        ("age_header", age::files()),
        ("age_keys", age::keys()),
        ("age_open", age::files()),
        ("age_stream", age::changes()),
        ("bundle", archives::bundles()),
        ("directory", directories::files()),
        ("evidence", evidence::files()),
        ("frame", network::messages()),
        ("heic", evidence::pictures()),
        ("letter", archives::letters()),
        ("minisign", signatures::files()),
        ("parcel", parcels::manifests()),
        ("parcel_archive", evidence::archives()),
        ("pdf", evidence::papers()),
        ("terminal", texts::texts()),
    ];
    for (target, seeds) in targets {
        write(&corpus.join(target), &seeds)?;
        let bytes: usize = seeds.iter().map(|(_, bytes)| bytes.len()).sum();
        println!("{target}: {} seeds, {bytes} bytes", seeds.len());
    }
    Ok(())
}

/// Puts these seeds into the place of those that were there. Inputs that a bug left behind stay.
fn write(folder: &Path, seeds: &[Seed]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.ends_with(".seed") && !name.starts_with("bug-") {
            fs::remove_file(&path)?;
        }
    }
    for (name, bytes) in seeds {
        assert!(bytes.len() <= MAX_BYTES, "{name} has {} bytes", bytes.len());
        let path = folder.join(format!("{name}.seed"));
        assert!(!path.exists(), "two seeds are called {name}");
        fs::write(path, bytes)?;
    }
    Ok(())
}
