//! A site written to disk, and checked there.

use std::fs;
use std::path::PathBuf;

use sha2::{Digest as _, Sha256};
use site::build::{Quality, Written, write};
use site::check::folder;
use tempfile::TempDir;

use crate::fixture::plain_site;

/// The plain site in a folder of its own.
struct Disk {
    folder: TempDir,
}

impl Disk {
    fn new() -> Self {
        let disk = Self { folder: tempfile::tempdir().expect("a temporary folder") };
        disk.write();
        disk
    }

    fn write(&self) -> Written {
        write(plain_site(), &self.path(""), None, quality()).expect("a folder to write to")
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join("site").join(name)
    }

    fn complaints(&self) -> String {
        folder(&self.path("")).expect_err("the site is wrong on purpose").to_string()
    }
}

/// Fast: what is compressed here is thrown away.
fn quality() -> Quality {
    Quality::new(1).expect("a quality")
}

#[test]
fn every_page_has_its_compressed_twins() {
    let disk = Disk::new();
    for name in ["index.html", "en/b3.html.br", "en/b3.html.gz", "headers.toml", "manifest.json", "404.html"]
    {
        assert!(disk.path(name).is_file(), "{name}");
    }
}

#[test]
fn a_site_as_it_was_written_passes_its_check() {
    let disk = Disk::new();
    let found = folder(&disk.path("")).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(found.pages, plain_site().pages);
}

#[test]
fn a_second_build_writes_only_what_changed() {
    let disk = Disk::new();
    assert_eq!(disk.write().changed, 0);
    fs::write(disk.path("en/b3.html"), "changed").expect("a page");
    assert_eq!(disk.write().changed, 1);
}

#[test]
fn what_no_longer_belongs_is_removed() {
    let disk = Disk::new();
    fs::create_dir_all(disk.path("fr")).expect("a folder");
    fs::write(disk.path("fr/b3.html"), "old").expect("a page");
    assert_eq!(disk.write().removed, 1);
    assert!(!disk.path("fr").exists());
}

#[test]
fn a_folder_that_holds_something_else_is_left_alone() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("photo.jpg"), "mine").expect("a file");
    let refused = write(plain_site(), folder.path(), None, quality()).expect_err("it is not ours");
    assert!(refused.to_string().contains("no site of ours"), "{refused}");
    assert!(folder.path().join("photo.jpg").exists());
}

#[test]
fn a_page_changed_on_disk_is_found() {
    let disk = Disk::new();
    let page = fs::read_to_string(disk.path("en/b3.html")).expect("a page");
    fs::write(disk.path("en/b3.html"), page.replace("</body>", "<script>go()</script></body>"))
        .expect("a page");
    let complaints = disk.complaints();
    assert!(complaints.contains("en/b3.html: is not what the manifest says"), "{complaints}");
    assert!(complaints.contains("en/b3.html: has a script in the page"), "{complaints}");
    assert!(complaints.contains("en/b3.html.br: does not unpack to en/b3.html"), "{complaints}");
}

#[test]
fn a_file_too_many_and_one_too_few_are_found() {
    let disk = Disk::new();
    fs::write(disk.path("extra.js"), "go()").expect("a file");
    fs::remove_file(disk.path("en/d1.html.gz")).expect("it was there");
    let complaints = disk.complaints();
    assert!(complaints.contains("extra.js: is on disk but not in the manifest"), "{complaints}");
    assert!(complaints.contains("en/d1.html.gz: is in the manifest but not on disk"), "{complaints}");
}

/// A page's twin.
const TWIN: &str = "en/b3.html.br";

/// Builds at this quality into a new folder, beside an earlier build; gives the twin.
fn twin_beside(earlier: &Disk, quality: u8) -> Vec<u8> {
    let later = tempfile::tempdir().expect("a temporary folder");
    let out = later.path().join("site");
    let quality = Quality::new(quality).expect("a quality");
    write(plain_site(), &out, Some(&earlier.path("")), quality).expect("a folder to write to");
    fs::read(out.join(TWIN)).expect("a twin")
}

#[test]
fn twins_are_taken_from_an_earlier_build() {
    let earlier = Disk::new();
    // A twin that no compressor makes, entered into the manifest: it is known again when it is used.
    fs::write(earlier.path(TWIN), "known again").expect("a twin");
    let hash: String = Sha256::digest("known again").iter().map(|byte| format!("{byte:02x}")).collect();
    let manifest = fs::read_to_string(earlier.path("manifest.json")).expect("a manifest");
    let (before, entry) = manifest.split_once(&format!("\"{TWIN}\"")).expect("the twin's entry");
    let (bytes, after) = entry.split_once("\"sha256\":\"").expect("its hash");
    let manifest = format!("{before}\"{TWIN}\"{bytes}\"sha256\":\"{hash}{}", &after[hash.len()..]);
    fs::write(earlier.path("manifest.json"), manifest).expect("a manifest");
    assert_eq!(twin_beside(&earlier, 1), b"known again");
}

#[test]
fn twins_that_were_changed_or_compressed_otherwise_are_made_anew() {
    let earlier = Disk::new();
    let made = fs::read(earlier.path(TWIN)).expect("a twin");
    assert_ne!(twin_beside(&earlier, 4), made);
    fs::write(earlier.path(TWIN), "changed").expect("a twin");
    assert_eq!(twin_beside(&earlier, 1), made);
}
