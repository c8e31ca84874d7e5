//! A site to disk: only what changed is compressed and written, what no longer belongs is removed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::assemble::Site;
use super::compress::{self, Quality, TWINS};
use super::manifest;
use crate::BuildError;

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files, twins included.
    pub files: usize,
    /// Those of them that are new or changed.
    pub changed: usize,
    /// Files of an earlier build that were removed.
    pub removed: usize,
}

/// Writes `site` to the folder `out`. Twins of files that did not change are taken from `out` or, where it is
/// empty, from `earlier`, the folder of an earlier build, if they were compressed as hard: so the same site gives
/// the same bytes, whatever lay there before.
///
/// Each file is replaced in one step, pages last: whoever reads while we write finds each page whole, with
/// the assets it names.
///
/// # Errors
/// [`BuildError::Out`] when `out` holds something else than a site of ours; [`BuildError::Write`].
pub fn write(
    site: &Site,
    out: &Path,
    earlier: Option<&Path>,
    quality: Quality,
) -> Result<Written, BuildError> {
    let before = files_below(out)?;
    if !before.is_empty() && !before.iter().any(|path| path == manifest::FILE) {
        return Err(BuildError::Out(out.to_owned()));
    }
    let folders = std::iter::once(out).chain(earlier);
    let builds: Vec<Earlier<'_>> = folders.filter_map(|folder| Earlier::at(folder, quality)).collect();
    let twins: Vec<(String, Vec<u8>)> = site
        .files
        .par_iter()
        .filter(|(path, _)| compress::has_twins(path))
        .flat_map_iter(|(path, bytes)| twins(path, bytes, &builds, quality))
        .collect();
    let mut files: BTreeMap<&str, &[u8]> = BTreeMap::new();
    files.extend(site.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
    files.extend(twins.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
    let manifest = manifest::json(&files, quality);
    files.insert(manifest::FILE, manifest.as_bytes());

    let mut written = Written { files: files.len(), ..Written::default() };
    let (pages, others): (Vec<_>, Vec<_>) = files.iter().partition(|(path, _)| path.contains(".html"));
    for (path, bytes) in others.into_iter().chain(pages) {
        written.changed += usize::from(put(&out.join(path), bytes)?);
    }
    for path in before.iter().filter(|path| !files.contains_key(path.as_str())) {
        let path = out.join(path);
        fs::remove_file(&path).map_err(BuildError::writing(&path))?;
        written.removed += 1;
    }
    remove_empty_folders(out)?;
    Ok(written)
}

/// A build on disk whose twins can be used again.
struct Earlier<'a> {
    folder: &'a Path,
    hashes: BTreeMap<String, String>,
}

impl<'a> Earlier<'a> {
    /// The build in `folder`; `None` when there is none, or it was compressed otherwise.
    fn at(folder: &'a Path, quality: Quality) -> Option<Self> {
        let text = fs::read_to_string(folder.join(manifest::FILE)).ok()?;
        let listed = manifest::parse(&text).ok()?;
        (listed.quality == Some(quality.level())).then_some(Self { folder, hashes: listed.hashes })
    }

    /// A file as that build wrote it; `None` when somebody changed it since.
    fn file(&self, path: &str) -> Option<Vec<u8>> {
        let bytes = fs::read(self.folder.join(path)).ok()?;
        (*self.hashes.get(path)? == manifest::sha256(&bytes)).then_some(bytes)
    }
}

/// The twins of one file: those that an earlier build made of the same bytes, or new ones.
fn twins(path: &str, bytes: &[u8], builds: &[Earlier<'_>], quality: Quality) -> Vec<(String, Vec<u8>)> {
    let names = TWINS.map(|ending| format!("{path}{ending}"));
    for build in builds {
        if build.file(path).is_some_and(|found| found == bytes)
            && let [Some(br), Some(gz)] = [&names[0], &names[1]].map(|name| build.file(name))
        {
            return names.into_iter().zip([br, gz]).collect();
        }
    }
    let made = [compress::brotli(bytes, quality), compress::gzip(bytes, quality)];
    names.into_iter().zip(made).collect()
}

/// Writes a file unless it holds just these bytes; says whether it wrote.
fn put(path: &Path, bytes: &[u8]) -> Result<bool, BuildError> {
    if fs::read(path).is_ok_and(|found| found == bytes) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(BuildError::writing(folder))?;
    }
    let mut partial = path.as_os_str().to_owned();
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    fs::write(&partial, bytes).map_err(BuildError::writing(&partial))?;
    fs::rename(&partial, path).map_err(BuildError::writing(path))?;
    Ok(true)
}

/// Paths of all files below a folder, with slashes; none when it does not exist.
pub(crate) fn files_below(root: &Path) -> Result<Vec<String>, BuildError> {
    let mut files = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        if !folder.exists() {
            continue;
        }
        for entry in fs::read_dir(&folder).map_err(BuildError::reading(&folder))? {
            let path = entry.map_err(BuildError::reading(&folder))?.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(below) = path.strip_prefix(root) {
                files.push(below.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Removes folders in which nothing is left; the root stays.
fn remove_empty_folders(root: &Path) -> Result<(), BuildError> {
    for entry in fs::read_dir(root).map_err(BuildError::reading(root))? {
        let path = entry.map_err(BuildError::reading(root))?.path();
        if path.is_dir() {
            remove_empty_folders(&path)?;
            // Not empty is not an error here; the next build tries again.
            let _ = fs::remove_dir(&path);
        }
    }
    Ok(())
}
