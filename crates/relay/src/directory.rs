//! The signed directory that the relay obeys.

use std::{
    collections::HashSet,
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
    time::SystemTime,
};

use axum::body::Bytes;
use wire::{
    Day, InboxId, VERSION, b64, frame,
    inboxes::{InboxList, InboxListError, MAX_BYTES},
    minisign::{ThresholdError, verify_threshold},
    ops::{DirectoryMark, DirectoryReply},
    sha256,
};

use crate::Config;

/// Most signature files read, and the length of one: a signature has 300 bytes.
const MAX_SIGNATURES: usize = 16;
const MAX_SIGNATURE_BYTES: usize = 4_096;

/// A directory whose signatures hold, and the inboxes it opens here.
#[derive(Debug)]
pub struct Directory {
    reply: Bytes,
    list: InboxList,
    inboxes: HashSet<InboxId>,
    mark: DirectoryMark,
}

impl Directory {
    /// Reads `directory.json` and the signatures beside it, and decides whether to obey it.
    ///
    /// # Errors
    /// [`DirectoryError`], which says what the operator can do.
    pub fn read(config: &Config, today: Day) -> Result<Self, DirectoryError> {
        let json = read_file(&config.directory, MAX_BYTES)?;
        let signatures = signature_files(&config.directory)?
            .iter()
            .map(|file| {
                read_file(file, MAX_SIGNATURE_BYTES).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
            })
            .collect::<Result<Vec<_>, _>>()?;
        // Read before it is believed, because its version is part of what was signed; nothing else of it
        // is looked at until the signatures hold.
        let list = InboxList::parse(&json)?;
        verify_threshold(
            &json,
            &signatures,
            &config.signers.keys,
            config.signers.threshold,
            &list.trusted_comment(),
        )?;
        judge(&list, config, today)?;
        // Passed on to browsers and desks, which may pin others of the signers: it must fit a header.
        let reply = DirectoryReply { v: VERSION, signatures };
        let reply = frame::encode_reply(&reply, &json).map_err(|_| DirectoryError::TooManySignatures)?;
        Ok(Self {
            inboxes: list.served_by(&config.relay).map(|entry| entry.inbox).collect(),
            mark: DirectoryMark { version: list.version, sha256: b64::encode(&sha256(&[&json])) },
            reply: reply.into(),
            list,
        })
    }

    /// Whether letters may be left in this inbox.
    pub fn opens(&self, inbox: &InboxId) -> bool {
        self.inboxes.contains(inbox)
    }

    /// The inboxes it opens here, in no order.
    pub fn served(&self) -> impl Iterator<Item = &InboxId> {
        self.inboxes.iter()
    }

    /// How many inboxes it opens here.
    pub fn inboxes(&self) -> usize {
        self.inboxes.len()
    }

    /// Whether it is no longer good on this day.
    pub fn has_expired(&self, today: Day) -> bool {
        self.list.has_expired(today)
    }

    /// Its version and hash.
    pub fn mark(&self) -> &DirectoryMark {
        &self.mark
    }

    /// The frame that passes it on: `directory.json` and the signature files, exactly as they are. All who
    /// ask share one copy of it, however slowly they read.
    pub fn reply(&self) -> Bytes {
        self.reply.clone()
    }
}

/// What the relay refuses even if it is signed.
fn judge(list: &InboxList, config: &Config, today: Day) -> Result<(), DirectoryError> {
    if list.has_expired(today) {
        return Err(DirectoryError::Expired(list.expires));
    }
    if !list.relays.contains(&config.relay) {
        return Err(DirectoryError::OtherRelays {
            relay: config.relay.clone(),
            known: list.relays.join(", "),
        });
    }
    // Both are asked: a relay behind a proxy listens on loopback too, and is no demo.
    if list.has_practice() && !(config.demo && config.listen.ip().is_loopback()) {
        return Err(DirectoryError::Practice);
    }
    Ok(())
}

/// The directory in force. Readers keep the one they got, however long their request takes.
#[derive(Debug)]
pub struct InForce(RwLock<Arc<Directory>>);

impl InForce {
    /// Begins with this one.
    pub fn new(directory: Directory) -> Self {
        Self(RwLock::new(Arc::new(directory)))
    }

    /// The one in force.
    pub fn get(&self) -> Arc<Directory> {
        // Nothing panics while the lock is held, and a whole Arc can't be half written.
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts a newer one in force. The same again is no error.
    ///
    /// # Errors
    /// [`DirectoryError::Older`], [`DirectoryError::SameVersion`]: the one in force stays.
    pub fn replace(&self, newer: Directory) -> Result<(), DirectoryError> {
        let mut current = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let (old, new) = (&current.mark, &newer.mark);
        if new.version < old.version {
            return Err(DirectoryError::Older { offered: new.version, in_force: old.version });
        }
        if new.version == old.version && new.sha256 != old.sha256 {
            return Err(DirectoryError::SameVersion(new.version));
        }
        *current = Arc::new(newer);
        Ok(())
    }
}

/// What changes when the directory or a signature of it changes on disk. The signatures count: they are
/// often copied a moment after the file.
pub fn stamp(directory: &Path) -> Vec<(PathBuf, SystemTime, u64)> {
    let mut files = signature_files(directory).unwrap_or_default();
    files.push(directory.to_owned());
    files
        .into_iter()
        .filter_map(|file| {
            let data = fs::metadata(&file).ok()?;
            Some((file, data.modified().ok()?, data.len()))
        })
        .collect()
}

/// The files `directory.json.*.minisig`, in the order of their names.
fn signature_files(directory: &Path) -> Result<Vec<PathBuf>, DirectoryError> {
    let unreadable = |source| DirectoryError::Unreadable { file: directory.to_owned(), source };
    let folder = match directory.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let prefix = format!("{}.", directory.file_name().unwrap_or_default().to_string_lossy());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let name = entry.map_err(unreadable)?.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(&prefix) && name.ends_with(".minisig") {
            files.push(folder.join(&*name));
        }
    }
    files.sort();
    if files.len() > MAX_SIGNATURES {
        return Err(DirectoryError::TooManySignatures);
    }
    Ok(files)
}

fn read_file(file: &Path, most: usize) -> Result<Vec<u8>, DirectoryError> {
    let read = || {
        if fs::metadata(file)?.len() > most as u64 {
            return Err(io::Error::other(format!("it is longer than {most} bytes")));
        }
        fs::read(file)
    };
    read().map_err(|source| DirectoryError::Unreadable { file: file.to_owned(), source })
}

/// The relay does not obey this directory.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DirectoryError {
    /// Its last day is over.
    #[error("the directory expired on {0}; ask its signers for a newer one")]
    Expired(Day),
    /// It is no directory.
    #[error(transparent)]
    NotADirectory(#[from] InboxListError),
    /// A newer one is in force.
    #[error("version {offered} of the directory is older than version {in_force}, which stays in force")]
    Older {
        /// The version on disk.
        offered: u64,
        /// The version in force.
        in_force: u64,
    },
    /// It does not know this relay.
    #[error(
        "the directory knows no relay called \"{relay}\", only: {known}; correct `relay` in the configuration"
    )]
    OtherRelays {
        /// The name in the configuration.
        relay: String,
        /// The names in the directory.
        known: String,
    },
    /// It is for practice, and this relay is not.
    #[error(
        "the directory has practice agencies, which nobody reads; a practice directory needs `demo = true` \
         and an address on 127.0.0.1"
    )]
    Practice,
    /// Another one with its version is in force.
    #[error(
        "another directory with version {0} is in force and stays; its signers must give each one a new version"
    )]
    SameVersion(u64),
    /// Too few good signatures.
    #[error("the directory is not signed well enough: {0}")]
    Signatures(#[from] ThresholdError),
    /// There are more signature files than a reply can carry.
    #[error("too many or too long signature files beside the directory; remove those of former signers")]
    TooManySignatures,
    /// A file can't be read.
    #[error("{}: can't be read: {source}", .file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// Why.
        source: io::Error,
    },
}
