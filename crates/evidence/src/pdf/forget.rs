//! What goes into a clean copy. Entries of dictionaries are taken by their names, those that are known to be
//! needed for showing pages: what describes, and what a program has put in for itself, is not among them.

use std::collections::BTreeSet;

use super::{
    PdfError,
    object::{Dict, Object},
};

/// Entries that stay. `Contents`, `F`, `T` and `URI` stay here and there; [`Kept::has`] says where.
const KEPT: &[&str] = &[
    // Every dictionary; the catalog, lists and their places, links into the document.
    "Type Subtype Name Names Dests D Kids Limits Nums Lang S P St Count Parent Pages PageLabels PageLayout",
    "ViewerPreferences Direction OutputIntents OutputConditionIdentifier RegistryName DestOutputProfile",
    // Pages, and what they draw with.
    "Resources MediaBox CropBox BleedBox TrimBox ArtBox Rotate UserUnit Group Annots Tabs",
    "ExtGState ColorSpace Pattern Shading XObject Font ProcSet Properties",
    // Streams, filters, pictures, forms, groups.
    "Predictor Colors BitsPerComponent Columns EarlyChange K EndOfLine EncodedByteAlign Rows EndOfBlock",
    "BlackIs1 DamagedRowsBeforeError ColorTransform JBIG2Globals Width Height ImageMask Mask Decode",
    "Interpolate Intent SMask SMaskInData Matte FormType BBox Matrix OC I CS",
    // Fonts.
    "BaseFont FirstChar LastChar Widths FontDescriptor Encoding ToUnicode DescendantFonts CIDSystemInfo",
    "Registry Ordering Supplement DW W DW2 W2 CIDToGIDMap BaseEncoding Differences FontBBox FontMatrix",
    "CharProcs FontName FontFamily FontStretch FontWeight Flags ItalicAngle Ascent Descent Leading",
    "CapHeight XHeight StemV StemH AvgWidth MaxWidth MissingWidth FontFile FontFile2 FontFile3 CharSet",
    "CIDSet CMapName WMode UseCMap Length1 Length2 Length3",
    // How lines, colours and shadings are drawn; functions.
    "LW LC LJ ML RI OP op OPM BG BG2 UCR UCR2 TR TR2 FL SM SA BM CA ca AIS TK G BC WhitePoint BlackPoint",
    "Gamma Range N Alternate Colorants Process Components FunctionType Domain Size BitsPerSample Order",
    "Encode C0 C1 Functions Bounds ShadingType Background AntiAlias Function Coords Extend",
    "BitsPerCoordinate BitsPerFlag VerticesPerRow PatternType PaintType TilingType XStep YStep",
    // Layers.
    "OCProperties OCGs BaseState ON OFF AS Event Category ListMode RBGroups Locked VE Usage View ViewState",
    "Print PrintState Export ExportState Zoom min max",
    // Forms to fill in, links and notes on pages.
    "AcroForm Fields NeedAppearances DR DA Q FT TU Ff V TI Opt MaxLen AP MK R BS Border BE Rect C",
    "IC L LE LL LLE LLO Cap CP CO Vertices InkList QuadPoints RD CL IT IRT RT Popup Open Sy H A Dest",
    "Path RO OverlayText Repeat",
    // The structure, as it is read aloud.
    "MarkInfo Marked Suspects StructTreeRoot StructParent StructParents ParentTree ParentTreeNextKey",
    "RoleMap Namespaces NS RoleMapNS Pg MCID Obj Stm StmOwn ActualText E O RowSpan ColSpan Scope",
    "ListNumbering",
];

/// What a dictionary is, by where it stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Sort {
    /// What a click does.
    Action,
    /// A list from which something can be missing.
    List,
    /// Names that somebody made up, and what is called so.
    Map,
    /// Anything else.
    Plain,
    /// Maps of everything that a page draws with.
    Resources,
}

impl Sort {
    /// What stands behind a name in something of this sort.
    pub(super) fn inside(self, name: &[u8]) -> Self {
        match (self, name) {
            (Self::Map, _) => Self::Plain,
            (Self::Resources, _) => Self::Map,
            (_, b"Resources" | b"DR") => Self::Resources,
            (_, b"CharProcs" | b"Colorants" | b"Dests" | b"N" | b"RoleMap" | b"RoleMapNS") => Self::Map,
            (_, b"Annots" | b"Fields" | b"K" | b"Kids") => Self::List,
            (_, b"A") => Self::Action,
            _ => Self::Plain,
        }
    }
}

/// What is kept, for looking it up.
pub(super) struct Kept(BTreeSet<&'static [u8]>);

impl Kept {
    pub(super) fn new() -> Self {
        let mut kept = BTreeSet::new();
        // One after the other: collecting them would bring a sorting algorithm into the browser's program.
        for name in KEPT.iter().flat_map(|names| names.split(' ')) {
            kept.insert(name.as_bytes());
        }
        Self(kept)
    }

    /// Whether an entry of a dictionary stays.
    pub(super) fn has(
        &self,
        dict: &Dict<'_>,
        sort: Sort,
        name: &[u8],
        value: &Object<'_>,
    ) -> Result<bool, PdfError> {
        if sort == Sort::Map {
            return Ok(!matches!(value, Object::Text(_) | Object::Word(_)));
        }
        Ok(match name {
            // The name of a field; of a note its author, of a part of the structure its title.
            b"T" => is_field(dict)?,
            // Flags of a note; elsewhere a file.
            b"F" => matches!(value, Object::Word(_)),
            // Of a link it is only where it leads.
            b"Contents" => dict.name("Subtype")? != b"Link",
            b"URI" => is_address(value),
            _ => self.0.contains(name),
        })
    }
}

/// Whether a dictionary goes as a whole: signatures, attached files, what plays or runs, what is on no page.
/// `number` is the object's, if it is one of its own.
pub(super) fn is_forgotten(
    dict: &Dict<'_>,
    sort: Sort,
    number: Option<u32>,
    shown: &BTreeSet<u32>,
) -> Result<bool, PdfError> {
    if matches!(sort, Sort::Map | Sort::Resources) {
        return Ok(false);
    }
    let kind = dict.name("Type")?;
    let is_on_page = matches!(kind, b"Page" | b"Pages" | b"Annot") || is_field(dict)?;
    let is_missing = |number| !shown.contains(&number);
    if is_on_page && number.is_some_and(is_missing) {
        return Ok(true);
    }
    // The part of the structure that describes what is on another page.
    if matches!(dict.get("Pg"), Object::Reference((page, _)) if is_missing(*page)) {
        return Ok(true);
    }
    let is_harmless = |action: &[u8]| match action {
        b"GoTo" | b"Named" => true,
        b"URI" => is_address(dict.get("URI")),
        _ => false,
    };
    if sort == Sort::Action && dict.has("S") && !is_harmless(dict.name("S")?) {
        return Ok(true);
    }
    let is_noise = matches!(
        dict.name("Subtype")?,
        b"3D" | b"FileAttachment" | b"Movie" | b"RichMedia" | b"Screen" | b"Sound" | b"XML"
    );
    let is_other = matches!(
        kind,
        b"Bead"
            | b"DocTimeStamp"
            | b"EmbeddedFile"
            | b"F"
            | b"Filespec"
            | b"Metadata"
            | b"Outlines"
            | b"Sig"
            | b"Template"
            | b"Thread"
    );
    Ok(is_noise || is_other || dict.has("ByteRange"))
}

/// Whether it is a field of a form, or what shows one.
fn is_field(dict: &Dict<'_>) -> Result<bool, PdfError> {
    let subtype = dict.name("Subtype")?;
    Ok(subtype == b"Widget" || dict.has("FT") || (dict.has("T") && !dict.has("S") && subtype.is_empty()))
}

/// Whether it is an address of the web, of mail, or a phone number. Programs also write where on a computer a
/// file lay, with the name of whoever uses it.
fn is_address(value: &Object<'_>) -> bool {
    let Object::Text([b'(', text @ ..]) = value else {
        return false;
    };
    [&b"http:"[..], b"https:", b"mailto:", b"tel:"]
        .iter()
        .any(|scheme| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
}
