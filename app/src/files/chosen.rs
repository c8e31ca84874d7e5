//! One file that she chose, and what is to be sent of it.

use envelope::parcel::{MAX_FILES, MAX_PARCEL_BYTES, sealed_len};
use evidence::{FileKind, Finding};
use web_sys::File;

/// Of larger pictures no clean copy is made, and only their ends are read, in bytes: a phone with little memory would
/// close the page, and everything with it.
pub const LARGEST_PICTURE: u64 = 24 << 20;

/// The same of PDFs: to clean one takes a few times its bytes.
pub const LARGEST_PAPER: u64 = 16 << 20;

/// A file in the list.
#[derive(Clone)]
pub struct Chosen {
    /// Tells it from the others for as long as the page is there.
    pub key: u32,
    /// The browser's handle. Nothing is read before it is needed, and never all at once but for pictures and PDFs.
    pub file: File,
    /// Its name on this phone. It is shown to her, and never sent.
    pub name: String,
    /// Its length.
    pub bytes: u64,
    /// What was found in it; `None` until it was looked at.
    pub look: Option<Look>,
    /// What she wants to send of a picture or PDF. Nothing is chosen for her.
    pub way: Option<Way>,
    /// How far the clean copy is.
    pub copy: CleanCopy,
}

/// What a look into a file told.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Look {
    /// What it is, by its first bytes and not by its name.
    pub kind: FileKind,
    /// What will stand behind the dot of its number.
    pub extension: &'static str,
    /// What is written in it beside what can be seen or heard.
    pub found: Vec<Finding>,
    /// Whether a clean copy can be made here.
    pub cleaning: Cleaning,
}

/// Whether a clean copy of a file can be made here.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Cleaning {
    /// It can.
    Can,
    /// Of this kind none can be made.
    NotThisKind,
    /// It is larger than [`largest`].
    TooLarge,
    /// It is built in a way that we can't be sure of.
    NotSure,
}

/// What is sent of a picture or PDF.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Way {
    /// A copy without what is written in it.
    Clean,
    /// The file as it is.
    Original,
    /// Both: the copy to look at, the file as evidence.
    Both,
}

/// How far a clean copy is. The copy itself is not kept: it is made again when its turn comes to be sent.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum CleanCopy {
    /// None is wanted.
    None,
    /// One is wanted.
    Wanted,
    /// One can be made, and nothing is written in it.
    Ready(Made),
    /// None can be made.
    Failed,
}

/// A clean copy as it will be sent.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Made {
    /// What it is: of the kind of the original where the browser can write that.
    pub kind: FileKind,
    /// Its length.
    pub bytes: u64,
    /// Whether it has fewer points than the original.
    pub smaller: bool,
}

/// One file of a parcel.
#[derive(Clone)]
pub struct Item {
    /// The file in the list that it comes from.
    pub key: u32,
    /// The browser's handle of the original.
    pub file: File,
    /// What the original is.
    pub kind: FileKind,
    /// What will stand behind the dot of the original's number.
    pub extension: &'static str,
    /// Its length, as far as it is known before it is read.
    pub bytes: u64,
    /// Whether a clean copy goes instead of the original.
    pub clean: bool,
}

impl Way {
    /// Every way, as they are shown.
    pub const ALL: [Self; 3] = [Self::Clean, Self::Original, Self::Both];

    /// Whether a clean copy is part of it.
    pub fn needs_a_copy(self) -> bool {
        self != Self::Original
    }
}

impl Chosen {
    /// A file that was not looked at yet.
    pub fn new(key: u32, file: File) -> Self {
        let (name, bytes) = (file.name(), length(&file));
        Self { key, file, name, bytes, look: None, way: None, copy: CleanCopy::None }
    }

    /// Whether she has to choose what is sent of it.
    pub fn has_a_choice(&self) -> bool {
        self.look.as_ref().is_some_and(|look| look.cleaning == Cleaning::Can)
    }

    /// Whether a copy is part of what she chose for it.
    pub fn wants_a_copy(&self) -> bool {
        self.way.is_some_and(Way::needs_a_copy)
    }

    /// Whether the page still has to look at it, or to make its copy.
    pub fn is_waiting(&self) -> bool {
        self.look.is_none() || self.copy == CleanCopy::Wanted
    }

    /// Whether she has not chosen yet, or chose a copy that can't be made.
    pub fn is_undecided(&self) -> bool {
        let failed = self.copy == CleanCopy::Failed;
        self.has_a_choice() && self.way.is_none_or(|way| way.needs_a_copy() && failed)
    }

    /// What is sent of it: the copy first, because it is the one to look at.
    pub fn items(&self) -> Vec<Item> {
        let unknown = (FileKind::Unknown, FileKind::Unknown.extension());
        let (kind, extension) = self.look.as_ref().map_or(unknown, |look| (look.kind, look.extension));
        let way = if self.has_a_choice() { self.way } else { None }.unwrap_or(Way::Original);
        let (key, file) = (self.key, self.file.clone());
        let original = Item { key, file, kind, extension, bytes: self.bytes, clean: false };
        let bytes = if let CleanCopy::Ready(made) = self.copy { made.bytes } else { self.bytes };
        let copy = Item { bytes, clean: true, ..original.clone() };
        match way {
            Way::Original => vec![original],
            Way::Clean => vec![copy],
            Way::Both => vec![copy, original],
        }
    }

    /// Whether it is, as far as one can tell without reading it, this file.
    pub fn is(&self, file: &File) -> bool {
        self.bytes == length(file)
            && self.file.last_modified() == file.last_modified()
            && self.name == file.name()
    }
}

/// Why a file was not added to the list, or left it again.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Why {
    /// It has no bytes.
    Empty,
    /// Alone it is more than a parcel holds.
    TooLarge,
    /// The list has [`MAX_FILES`] already.
    TooMany,
    /// With the others it is more than a parcel holds.
    Together,
    /// It is in the list already.
    Twice,
    /// It can't be read.
    Unreadable,
}

impl Why {
    /// Every reason, in the order in which they are told.
    pub const ALL: [Self; 6] =
        [Self::Empty, Self::TooLarge, Self::TooMany, Self::Together, Self::Twice, Self::Unreadable];
}

/// Why this file can't be added to the list; `None` if it can.
pub fn refusal(list: &[Chosen], file: &File) -> Option<Why> {
    let bytes = length(file);
    let items: Vec<u64> = list.iter().flat_map(Chosen::items).map(|item| item.bytes).collect();
    if bytes == 0 {
        Some(Why::Empty)
    } else if !fits(&[bytes]) {
        Some(Why::TooLarge)
    } else if list.iter().any(|chosen| chosen.is(file)) {
        Some(Why::Twice)
    } else if items.len() >= MAX_FILES {
        Some(Why::TooMany)
    } else {
        (!fits(&[&items[..], &[bytes]].concat())).then_some(Why::Together)
    }
}

/// Most bytes of a file of this kind that is read as a whole.
pub const fn largest(kind: FileKind) -> u64 {
    match kind {
        FileKind::Pdf => LARGEST_PAPER,
        _ if kind.is_image() => LARGEST_PICTURE,
        _ => 0,
    }
}

/// Whether files of these lengths go into one parcel, by their bytes.
pub fn fits(bytes: &[u64]) -> bool {
    // Asked first, so that no sum of lengths can run over.
    bytes.iter().all(|length| *length <= MAX_PARCEL_BYTES) && sealed_len(bytes) <= MAX_PARCEL_BYTES
}

/// A length fits: browsers count bytes in whole numbers of at most 53 bits.
fn length(file: &File) -> u64 {
    file.size() as u64
}
