//! Where everything lies in a HEIC file.

use std::{collections::BTreeMap, ops::Range};

use super::{HeicError, items, places};
use crate::{
    FileKind, HEAD_BYTES,
    bmff::{self, Broken, Part},
    bytes::slice,
};

/// More boxes side by side than any camera writes.
const MAX_BOXES: usize = 64;

/// Most of an item's content that is looked at, in bytes: Exif and XMP have some kilobytes.
const MAX_CONTENT_BYTES: usize = 4 * 1024 * 1024;

/// Properties of pictures (of their colours, their size, how they are turned and coded) that do not describe
/// them in words.
const PROPERTIES: &[&[u8; 4]] = &[
    b"a1lx", b"a1op", b"amve", b"auxC", b"av1C", b"avcC", b"cclv", b"clap", b"clli", b"cmex", b"cmin",
    b"colr", b"hvcC", b"imir", b"irot", b"ispe", b"lhvC", b"lsel", b"mdcv", b"mskC", b"ndwt", b"oinf",
    b"pasp", b"pixi", b"reve", b"rloc", b"tols", b"wipe",
];

/// Properties with names, descriptions and times. They can be emptied where they are.
const WORDS: &[&[u8; 4]] = &[b"altt", b"crtt", b"mdft", b"udes"];

/// Everything that a file consists of; nothing in it is unknown.
pub(crate) struct Layout {
    /// Items, and where their bytes lie.
    pub(crate) items: Vec<Item>,
    /// Where bytes of items can lie.
    pub(crate) media: Vec<Range<usize>>,
    /// Room that is said to be free.
    pub(crate) spare: Vec<Range<usize>>,
    /// Properties that describe the picture in words.
    pub(crate) words: Vec<Range<usize>>,
}

/// One item.
pub(crate) struct Item {
    pub(crate) role: Role,
    /// Its bytes, in their order. None of them is outside the file.
    pub(crate) places: Vec<Range<usize>>,
}

/// What an item is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Role {
    /// It describes the picture, as Exif.
    Exif,
    /// It describes the picture in another way.
    Other,
    /// It is needed for showing the picture.
    Picture,
    /// It describes the picture, as XMP.
    Xmp,
}

impl Layout {
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, HeicError> {
        let head = &bytes[..bytes.len().min(HEAD_BYTES)];
        if !matches!(FileKind::of(head), FileKind::Heic | FileKind::Avif) {
            return Err(HeicError::NotHeic);
        }
        let mut media = Vec::new();
        let mut spare = Vec::new();
        let mut meta = None;
        let boxes = boxes(bytes, 0..bytes.len())?;
        // The first one is `ftyp`: the kind was told by it.
        for part in boxes.into_iter().skip(1) {
            match &part.kind {
                b"mdat" => media.push(part.body),
                b"free" | b"skip" => spare.push(part.body),
                b"meta" if meta.is_none() => meta = Some(part.body),
                _ => return Err(HeicError::Unknown),
            }
        }
        let meta = Meta::read(bytes, meta.ok_or(HeicError::Unknown)?)?;
        media.extend(meta.idat.clone());
        spare.extend(meta.spare);

        let roles = items::read(&bytes[meta.iinf])?;
        let located = places::read(&bytes[meta.iloc], meta.idat.as_ref())?;
        let items = items_of(&roles, located, &media)?;
        let words = properties(bytes, meta.iprp)?;
        Ok(Self { items, media, spare, words })
    }

    /// Where the bytes of all items lie that are for what `wanted` says.
    pub(super) fn places(&self, wanted: impl Fn(Role) -> bool) -> Vec<Range<usize>> {
        let items = self.items.iter().filter(|item| wanted(item.role));
        items.flat_map(|item| item.places.iter().cloned()).collect()
    }
}

impl Item {
    /// Its bytes, or the first megabytes of them.
    pub(crate) fn content(&self, bytes: &[u8]) -> Vec<u8> {
        let mut content = Vec::new();
        for range in &self.places {
            let room = MAX_CONTENT_BYTES - content.len();
            content.extend_from_slice(&bytes[range.start..range.end.min(range.start + room)]);
        }
        content
    }
}

impl From<Broken> for HeicError {
    fn from(_: Broken) -> Self {
        Self::Broken
    }
}

/// The box `meta`, with each of its parts once.
struct Meta {
    iinf: Range<usize>,
    iloc: Range<usize>,
    iprp: Range<usize>,
    idat: Option<Range<usize>>,
    spare: Vec<Range<usize>>,
}

impl Meta {
    fn read(bytes: &[u8], body: Range<usize>) -> Result<Self, HeicError> {
        let mut spare = Vec::new();
        let mut once: BTreeMap<[u8; 4], Range<usize>> = BTreeMap::new();
        for part in boxes(bytes, behind_version(bytes, body)?)? {
            match &part.kind {
                b"free" | b"skip" => spare.push(part.body),
                b"hdlr" | b"iinf" | b"iloc" | b"iprp" | b"idat" | b"pitm" | b"iref" | b"dinf" | b"grpl" => {
                    if once.insert(part.kind, part.body).is_some() {
                        return Err(HeicError::Unknown);
                    }
                }
                _ => return Err(HeicError::Unknown),
            }
        }
        let mut one = |kind: &[u8; 4]| once.remove(kind).ok_or(HeicError::Unknown);
        // Version, flags and an unused number; then what the items are for.
        let handler = one(b"hdlr")?;
        if slice(&bytes[handler], 8, 4) != Some(&b"pict"[..]) {
            return Err(HeicError::Unknown);
        }
        let (iinf, iloc, iprp) = (one(b"iinf")?, one(b"iloc")?, one(b"iprp")?);
        Ok(Self { iinf, iloc, iprp, idat: once.remove(b"idat"), spare })
    }
}

/// The boxes in a part of the file, if they are not too many.
fn boxes(bytes: &[u8], range: Range<usize>) -> Result<Vec<Part>, HeicError> {
    let boxes = bmff::parts(bytes, range).take(MAX_BOXES + 1).collect::<Result<Vec<_>, _>>()?;
    if boxes.len() > MAX_BOXES { Err(HeicError::Unknown) } else { Ok(boxes) }
}

/// A body without its version, which is 0, and its flags.
fn behind_version(bytes: &[u8], body: Range<usize>) -> Result<Range<usize>, HeicError> {
    match bytes[body.clone()].first_chunk::<4>() {
        Some([0, ..]) => Ok(body.start + 4..body.end),
        Some(_) => Err(HeicError::Unknown),
        None => Err(HeicError::Broken),
    }
}

/// Puts together what items are for and where they lie. Every place has to be in `media` as a whole.
fn items_of(
    roles: &BTreeMap<u64, Role>,
    located: Vec<(u64, Vec<Range<usize>>)>,
    media: &[Range<usize>],
) -> Result<Vec<Item>, HeicError> {
    let mut items = Vec::with_capacity(located.len());
    for (id, places) in located {
        let role = *roles.get(&id).ok_or(HeicError::Unknown)?;
        let is_inside = |place: &Range<usize>| {
            media.iter().any(|media| media.start <= place.start && place.end <= media.end)
        };
        if !places.iter().all(is_inside) {
            return Err(HeicError::Outside);
        }
        items.push(Item { role, places });
    }
    Ok(items)
}

/// Where properties lie that describe the picture in words.
fn properties(bytes: &[u8], iprp: Range<usize>) -> Result<Vec<Range<usize>>, HeicError> {
    let mut words = Vec::new();
    for part in boxes(bytes, iprp)? {
        match &part.kind {
            b"ipma" => {}
            b"ipco" => {
                for property in bmff::parts(bytes, part.body) {
                    let property = property?;
                    if WORDS.contains(&&property.kind) {
                        words.push(behind_version(bytes, property.body)?);
                    } else if !PROPERTIES.contains(&&property.kind)
                        && !matches!(&property.kind, b"free" | b"skip")
                    {
                        return Err(HeicError::Unknown);
                    }
                }
            }
            _ => return Err(HeicError::Unknown),
        }
    }
    Ok(words)
}
