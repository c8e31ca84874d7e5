//! HEIC files put together by hand.

/// An item: its type and what follows that in `infe`, whether its bytes lie in `idat`, and the bytes.
pub(super) type Piece<'a> = (&'a [u8], bool, &'a [u8]);

/// A picture and its grid, Exif with the maker of a camera, XMP with its model.
pub(super) const PIECES: [Piece<'static>; 4] = [
    (b"hvc1\0", false, b"the picture"),
    (b"grid\0", true, b"the grid"),
    (b"Exif\0", false, b"\0\0\0\0MM\0*\0\0\0\x08\0\x01\x01\x0f\0\x02\0\0\0\x02A\0\0\0\0\0\0\0"),
    (b"mime\0application/rdf+xml\0", true, b"<x:xmpmeta tiff:Model='A'/>"),
];

/// A file with these items, numbered from one, these properties in `ipco`, and `more` boxes in `meta`.
pub(super) fn file(pieces: &[Piece<'_>], properties: &[u8], more: &[u8]) -> Vec<u8> {
    let gathered = |wanted: bool| {
        let contents = pieces.iter().filter(|(_, in_idat, _)| *in_idat == wanted);
        contents.map(|(_, _, content)| *content).collect::<Vec<_>>().concat()
    };
    let head = |media: usize| {
        let meta = [
            vec![0; 4],
            boxed(b"hdlr", b"\0\0\0\0\0\0\0\0pict\0\0\0\0\0\0\0\0\0\0\0\0\0"),
            boxed(b"pitm", b"\0\0\0\0\0\x02"),
            boxed(b"iinf", &entries(pieces)),
            boxed(b"iprp", &boxed(b"ipco", properties)),
            boxed(b"idat", &gathered(true)),
            boxed(b"iloc", &table(pieces, media)),
            more.to_vec(),
        ];
        [boxed(b"ftyp", b"heic\0\0\0\0mif1heic"), boxed(b"meta", &meta.concat())].concat()
    };
    let media = head(0).len() + 8;
    [head(media), boxed(b"mdat", &gathered(false))].concat()
}

pub(super) fn boxed(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let size = body.len() as u32 + 8;
    [&size.to_be_bytes()[..], kind, body].concat()
}

/// Where the entry of the item of this place stands in `iloc`: number, method, reference and count in two
/// bytes each, offset and length in four.
pub(super) fn entry(file: &[u8], index: usize) -> usize {
    crate::bytes::find(file, b"iloc").unwrap() + 4 + 8 + 16 * index
}

fn entries(pieces: &[Piece<'_>]) -> Vec<u8> {
    let mut body = vec![0, 0, 0, 0, 0, pieces.len() as u8];
    for (index, (kind, ..)) in pieces.iter().enumerate() {
        let head = [2, 0, 0, 0, 0, index as u8 + 1, 0, 0];
        body.extend_from_slice(&boxed(b"infe", &[&head[..], *kind].concat()));
    }
    body
}

fn table(pieces: &[Piece<'_>], media: usize) -> Vec<u8> {
    let mut body = vec![1, 0, 0, 0, 0x44, 0, 0, pieces.len() as u8];
    let (mut in_media, mut in_idat) = (media as u32, 0);
    for (index, (_, idat, content)) in pieces.iter().enumerate() {
        let offset = if *idat { &mut in_idat } else { &mut in_media };
        body.extend_from_slice(&[0, index as u8 + 1, 0, u8::from(*idat), 0, 0, 0, 1]);
        body.extend_from_slice(&offset.to_be_bytes());
        body.extend_from_slice(&(content.len() as u32).to_be_bytes());
        *offset += content.len() as u32;
    }
    body
}
