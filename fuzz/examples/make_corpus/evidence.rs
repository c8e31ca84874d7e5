//! Seeds of evidence: files that tell something, and the archive inside a parcel.

use std::fs;
use std::path::Path;

use envelope::parcel::ParcelSealer;
use envelope::{Identity, RecipientKind};

use crate::Seed;
use crate::random::Repeatable;

/// The files of `tests/fixtures/evidence`.
pub fn files() -> Vec<Seed> {
    all_in("../tests/fixtures/evidence")
}

/// Those among them that HEIC and AVIF pictures are.
pub fn pictures() -> Vec<Seed> {
    let is_heif = |(name, _): &Seed| name.ends_with("-heic") || name.ends_with("-avif");
    files().into_iter().filter(is_heif).collect()
}

/// The PDFs among them, and those of `crates/evidence`.
pub fn papers() -> Vec<Seed> {
    let papers = files().into_iter().filter(|(name, _)| name.ends_with("-pdf"));
    papers.chain(all_in("../crates/evidence/src/pdf/fixtures")).collect()
}

/// What is inside parcels, up to the padding.
pub fn archives() -> Vec<Seed> {
    vec![
        ("empty-file".to_owned(), archive(&[("bin", "application/octet-stream", b"")])),
        (
            "two-files".to_owned(),
            archive(&[("jpg", "image/jpeg", &[0xff; 600]), ("txt", "text/plain", b"What he wrote.\n")]),
        ),
    ]
}

/// Every file in a folder, but for what describes them.
fn all_in(folder: &str) -> Vec<Seed> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(folder).expect("the folder is in the repository");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    paths.sort();
    paths.retain(|path| path.extension().is_none_or(|extension| extension != "md"));
    let seed = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().replace('.', "-");
        (name, fs::read(path).expect("the file can be read"))
    };
    paths.iter().map(|path| seed(path)).collect()
}

fn archive(files: &[(&str, &str, &[u8])]) -> Vec<u8> {
    let mut sealed = Vec::new();
    let mut parcel = ParcelSealer::new(RecipientKind::X25519, &mut Repeatable::default(), &mut sealed);
    let key = Identity::from_text(&parcel.key()).expect("the parcel's own key");
    for (extension, mime, data) in files {
        let begun = parcel.begin(extension, mime, data.len() as u64, true, Some([7; 32]), &mut sealed);
        let filled = begun.and_then(|()| parcel.data(data, &mut sealed));
        filled
            .and_then(|()| parcel.end(wire::sha256(&[data]), &mut sealed))
            .expect("the files are small and promised as they are");
    }
    parcel.finish(&mut sealed).expect("the parcel has files");
    let mut archive = envelope::open(&sealed, &[key]).expect("its own key opens it").to_vec();
    let end = archive.iter().rposition(|&byte| byte != 0).map_or(0, |last| last + 1);
    archive.truncate(end);
    archive
}
