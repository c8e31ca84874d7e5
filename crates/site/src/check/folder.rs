//! A site on disk: is it whole, is it what its manifest says, does it hold to the rules?

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read as _;
use std::path::Path;

use super::html::Tags;
use super::{Complaint, House, PageText, pages};
use crate::BuildError;
use crate::build::{files_below, headers, manifest};
use crate::directory_cmd::is_signature_of;

/// What was found in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Folder {
    /// Files, the manifest not counted.
    pub files: usize,
    /// Those of them that are pages.
    pub pages: usize,
}

impl Folder {
    /// Checks what somebody fetched from a mirror, file after file, as [`folder`] does. Compressed twins and the rules
    /// for servers, which no server gives out under their names, may be missing.
    ///
    /// # Errors
    /// As [`folder`].
    pub fn fetched(root: &Path) -> Result<Self, BuildError> {
        check(root, is_given_out)
    }
}

/// Checks the site in the folder `root`: every file is there with the hash of the manifest and no other is;
/// each compressed twin is the same as its file; every page holds to the rules. Signatures of the manifest may lie
/// beside it; whether they are good is not asked here ([`crate::sign_cmd::check`]).
///
/// What a mirror decides (its exit, its policy) is taken from the pages: they have to agree with each other.
///
/// # Errors
/// [`BuildError::Read`], or [`BuildError::Check`] with everything found.
pub fn folder(root: &Path) -> Result<Folder, BuildError> {
    check(root, |_| true)
}

/// The same; a file of the manifest may be missing unless it `has_to_be_there`.
fn check(root: &Path, has_to_be_there: fn(&str) -> bool) -> Result<Folder, BuildError> {
    let manifest_path = root.join(manifest::FILE);
    let text = fs::read_to_string(&manifest_path).map_err(BuildError::reading(&manifest_path))?;
    let listed = manifest::parse(&text).map_err(|error| {
        let message = format!("is not a manifest ({error}); build the site again");
        BuildError::Check(vec![Complaint { file: manifest::FILE.to_owned(), message }])
    })?;
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let is_listed = |path: &String| path != manifest::FILE && !is_signature_of(manifest::FILE, path);
    for path in files_below(root)?.into_iter().filter(is_listed) {
        let full = root.join(&path);
        let bytes = fs::read(&full).map_err(BuildError::reading(&full))?;
        files.insert(path, bytes);
    }
    let mut complaints = against_manifest(&listed.hashes, &files, has_to_be_there);
    complaints.extend(twins(&files));
    let texts = page_texts(&files);
    complaints.extend(of_pages(&texts, &files));
    if complaints.is_empty() {
        Ok(Folder { files: files.len(), pages: texts.len() })
    } else {
        Err(BuildError::Check(complaints))
    }
}

/// Whether servers send a file when somebody asks for it.
fn is_given_out(path: &str) -> bool {
    !path.ends_with(".br") && !path.ends_with(".gz") && path != headers::FILE
}

fn against_manifest(
    listed: &BTreeMap<String, String>,
    files: &BTreeMap<String, Vec<u8>>,
    has_to_be_there: fn(&str) -> bool,
) -> Vec<Complaint> {
    let complaint =
        |file: &String, message: &str| Complaint { file: file.clone(), message: message.to_owned() };
    let missing = listed.keys().filter(|path| !files.contains_key(*path) && has_to_be_there(path));
    let mut complaints: Vec<Complaint> =
        missing.map(|path| complaint(path, "is in the manifest but not on disk")).collect();
    for (path, bytes) in files {
        match listed.get(path) {
            None => complaints.push(complaint(path, "is on disk but not in the manifest")),
            Some(hash) if *hash != manifest::sha256(bytes) => {
                complaints
                    .push(complaint(path, "is not what the manifest says; it was changed after the build"));
            }
            Some(_) => {}
        }
    }
    complaints
}

fn twins(files: &BTreeMap<String, Vec<u8>>) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for (path, bytes) in files {
        let (plain, unpacked) = if let Some(plain) = path.strip_suffix(".br") {
            let mut unpacked = Vec::new();
            let done = brotli::BrotliDecompress(&mut bytes.as_slice(), &mut unpacked);
            (plain, done.ok().map(|()| unpacked))
        } else if let Some(plain) = path.strip_suffix(".gz") {
            let mut unpacked = Vec::new();
            let done = flate2::read::GzDecoder::new(bytes.as_slice()).read_to_end(&mut unpacked);
            (plain, done.ok().map(|_| unpacked))
        } else {
            continue;
        };
        if unpacked.as_ref() != files.get(plain) {
            let message = format!("does not unpack to {plain}");
            complaints.push(Complaint { file: path.clone(), message });
        }
    }
    complaints
}

/// The pages of the site, each with the language that its folder or, in the root, the page itself names.
/// `404.html` is none of them: it is shown at any address, so its links start at the server's root.
fn page_texts(files: &BTreeMap<String, Vec<u8>>) -> Vec<PageText<'_>> {
    let pages = files.iter().filter(|(path, _)| path.ends_with(".html") && *path != "404.html");
    let texts = pages.filter_map(|(path, bytes)| Some((path.as_str(), std::str::from_utf8(bytes).ok()?)));
    texts
        .map(|(path, html)| {
            let lang = path.split_once('/').map_or_else(|| lang_of(html), |(folder, _)| folder);
            PageText { path, lang, html, is_guide: false }
        })
        .collect()
}

/// What stands in `<html lang="…">`.
fn lang_of(html: &str) -> &str {
    let after = html.split_once(" lang=\"").map_or("", |(_, after)| after);
    after.split('"').next().unwrap_or_default()
}

fn of_pages(texts: &[PageText<'_>], files: &BTreeMap<String, Vec<u8>>) -> Vec<Complaint> {
    let folders: BTreeSet<&str> =
        texts.iter().filter_map(|page| Some(page.path.split_once('/')?.0)).collect();
    let languages: Vec<String> = folders.into_iter().map(str::to_owned).collect();
    let mut exits = BTreeMap::new();
    let (mut css, mut policy) = ("", String::new());
    for page in texts {
        for tag in Tags::of(page.html).iter() {
            if tag.name == "style" {
                css = tag.text;
            } else if tag.get("http-equiv") == Some("Content-Security-Policy") {
                policy = tag.get("content").unwrap_or_default().to_owned();
            } else if tag.get("data-exit").is_some() {
                let exit = tag.get("href").unwrap_or_default().to_owned();
                exits.entry(page.lang.to_owned()).or_insert(exit);
            }
        }
    }
    let house = House { exits: &exits, languages: &languages, css, policy: &policy, files };
    pages(texts, &house)
}
