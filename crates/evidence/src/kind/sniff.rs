//! Telling kinds apart by magic bytes.

use super::{
    FileKind,
    office::{self, COMPOUND, MEMBER},
};
use crate::bytes::{array, find, slice, u32_be};

/// How files of one kind begin, where the first bytes are enough.
const MAGIC: &[(&[u8], FileKind)] = &[
    (b"\xff\xd8\xff", FileKind::Jpeg),
    (b"\x89PNG\r\n\x1a\n", FileKind::Png),
    (b"GIF87a", FileKind::Gif),
    (b"GIF89a", FileKind::Gif),
    (b"\x1a\x45\xdf\xa3", FileKind::Webm),
    (b"OggS", FileKind::Ogg),
    (b"#!AMR\n", FileKind::Amr),
    (b"#!AMR-WB\n", FileKind::Amr),
    (b"%PDF-", FileKind::Pdf),
    (COMPOUND, FileKind::Office),
    (b"PK\x05\x06", FileKind::Zip),
    (b"PK\x07\x08", FileKind::Zip),
];

/// Readers of PDF look for its mark this far, whatever stands before it.
const PDF_MARK_WITHIN: usize = 1024;

pub(super) fn kind(head: &[u8]) -> FileKind {
    if let Some((_, kind)) = MAGIC.iter().find(|(magic, _)| head.starts_with(magic)) {
        return *kind;
    }
    if head.starts_with(MEMBER) {
        return if office::is_office(head) { FileKind::Office } else { FileKind::Zip };
    }
    if head.starts_with(b"RIFF") {
        match slice(head, 8, 4) {
            Some(b"WEBP") => return FileKind::Webp,
            Some(b"WAVE") => return FileKind::Wav,
            _ => {}
        }
    }
    if let Some(kind) = boxed(head) {
        return kind;
    }
    if is_tagged(head) || is_mpeg_audio(head) {
        return FileKind::Mp3;
    }
    if find(&head[..head.len().min(PDF_MARK_WITHIN)], b"%PDF-").is_some() {
        return FileKind::Pdf;
    }
    if is_text(head) { FileKind::Text } else { FileKind::Unknown }
}

/// The kind of a file of boxes: its brands tell, the major one before the compatible ones.
fn boxed(head: &[u8]) -> Option<FileKind> {
    let size = usize::try_from(u32_be(head, 0)?).ok()?;
    let first: [u8; 4] = array(head, 4)?;
    match &first {
        b"ftyp" => {}
        // Older films of QuickTime begin without brands.
        b"moov" | b"mdat" | b"wide" | b"pnot" if !(2..8).contains(&size) => return Some(FileKind::Mov),
        _ => return None,
    }
    let major: [u8; 4] = array(head, 8)?;
    if let Some(kind) = brand(major) {
        return Some(kind);
    }
    let end = size.min(head.len());
    let compatible = head.get(16..end).unwrap_or_default().chunks_exact(4);
    let mut kinds = compatible.filter_map(|four| brand(array(four, 0)?));
    if matches!(&major, b"mif1" | b"msf1" | b"miaf") {
        // Any picture in a HEIF container. What codec it has makes no difference to what it tells.
        return Some(kinds.find(|&kind| kind == FileKind::Avif).unwrap_or(FileKind::Heic));
    }
    kinds.next()
}

fn brand(brand: [u8; 4]) -> Option<FileKind> {
    Some(match &brand {
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"hevm" | b"hevs" => FileKind::Heic,
        b"avif" | b"avis" => FileKind::Avif,
        b"qt  " => FileKind::Mov,
        b"M4A " | b"M4B " | b"M4P " => FileKind::M4a,
        b"isom" | b"mp41" | b"mp42" | b"avc1" | b"dash" | b"M4V " | b"M4VH" | b"M4VP" | b"MSNV" | b"mmp4"
        | b"f4v " | b"XAVC" => FileKind::Mp4,
        [b'i', b's', b'o', b'2'..=b'9'] => FileKind::Mp4,
        [b'3', b'g', _, _] => FileKind::ThreeGp,
        _ => return None,
    })
}

/// Whether this begins with tags of the kind ID3v2: a version that exists, and a size of seven-bit bytes.
fn is_tagged(head: &[u8]) -> bool {
    let Some([b'I', b'D', b'3', version, _, _, size @ ..]) = array::<10>(head, 0) else {
        return false;
    };
    (2..=4).contains(&version) && size.iter().all(|byte| byte.is_ascii())
}

/// Whether this begins with a frame of MPEG audio, layer III, and the next follows where it should.
fn is_mpeg_audio(head: &[u8]) -> bool {
    let Some(length) = array(head, 0).and_then(frame_len) else {
        return false;
    };
    head.len() < length + 4 || array(head, length).and_then(frame_len).is_some()
}

/// The length of a frame of MPEG audio, layer III, with this header, in bytes.
fn frame_len([sync, mode, rates, _]: [u8; 4]) -> Option<usize> {
    /// Kilobits a second, for version 1 and for the others.
    const BITRATES: [[usize; 14]; 2] = [
        [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
        [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
    ];
    const SAMPLE_RATES: [usize; 3] = [44_100, 48_000, 32_000];

    let is_layer_3 = sync == 0xff && mode & 0xe6 == 0xe2;
    // Versions 1, 2 and 2.5: which bitrates, an eighth of a frame's samples, how much slower than version 1.
    let (table, per_frame, slower) = match (mode >> 3) & 3 {
        3 => (0, 144, 1),
        2 => (1, 72, 2),
        0 => (1, 72, 4),
        _ => return None,
    };
    let bitrate = BITRATES[table].get(usize::from(rates >> 4).checked_sub(1)?)?;
    let sample_rate = SAMPLE_RATES.get(usize::from((rates >> 2) & 3))? / slower;
    let padding = usize::from((rates >> 1) & 1);
    is_layer_3.then_some(per_frame * bitrate * 1000 / sample_rate + padding)
}

/// Whether this is text: UTF-8 without control characters, or UTF-16 that says so.
fn is_text(head: &[u8]) -> bool {
    if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
        return true;
    }
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        // The head may end within a character.
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(&head[..error.valid_up_to()]).unwrap_or_default()
        }
        Err(_) => return false,
    };
    !text.is_empty()
        && text.chars().all(|char| !char.is_control() || matches!(char, '\t' | '\n' | '\r' | '\u{c}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first bytes of an archive with one stored member.
    fn zip(name: &str, content: &str) -> Vec<u8> {
        let mut head = b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0".to_vec();
        head.resize(26, 0);
        head.extend_from_slice(&(name.len() as u16).to_le_bytes());
        head.extend_from_slice(&[0, 0]);
        head.extend_from_slice(name.as_bytes());
        head.extend_from_slice(content.as_bytes());
        head
    }

    #[test]
    fn knows_every_kind_by_its_first_bytes() {
        let cases: &[(&[u8], FileKind)] = &[
            (b"\xff\xd8\xff\xe1", FileKind::Jpeg),
            (b"RIFF\0\0\0\0WEBPVP8X", FileKind::Webp),
            (b"RIFF\0\0\0\0WAVEfmt ", FileKind::Wav),
            (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", FileKind::Heic),
            (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", FileKind::Heic),
            (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", FileKind::Avif),
            (b"\0\0\0\x18ftypavis\0\0\0\0msf1avis", FileKind::Avif),
            (b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", FileKind::Mp4),
            (b"\0\0\0\x18ftypwxyz\0\0\0\0abcdiso6", FileKind::Mp4),
            (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", FileKind::Mov),
            (b"\0\0\0\x08wide\0\0\0\x08mdat", FileKind::Mov),
            (b"\0\0\0\x14ftypM4A \0\0\0\0M4A ", FileKind::M4a),
            (b"\0\0\0\x18ftyp3gp5\0\0\0\0isom3gp5", FileKind::ThreeGp),
            (b"\0\0\0\x14ftypjp2 \0\0\0\0jp2 ", FileKind::Unknown),
            (b"\x1a\x45\xdf\xa3\x9fB\x86", FileKind::Webm),
            (b"ID3\x04\0\0\0\0\0\x64TPE1", FileKind::Mp3),
            (b"\xff\xfb\x90\x00", FileKind::Mp3),
            (b"OggS\0\x02", FileKind::Ogg),
            (b"#!AMR\n\x3c", FileKind::Amr),
            (b"%PDF-1.7\n", FileKind::Pdf),
            (b"\xef\xbb\xbf  junk\n%PDF-1.4\n", FileKind::Pdf),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", FileKind::Office),
            (b"GIF89a\x01\0", FileKind::Gif),
            (b"a note\r\n", FileKind::Text),
            (b"ID3 is not a tag here", FileKind::Text),
            ("ملاحظة".as_bytes(), FileKind::Text),
            (b"\xff\xfea\0", FileKind::Text),
            (b"MZ\x90\0\x03\0\0\0", FileKind::Unknown),
            (b"\xff\xf1\x50\x80\0", FileKind::Unknown),
            (b"", FileKind::Unknown),
        ];
        for (head, kind) in cases {
            assert_eq!(FileKind::of(head), *kind, "{head:x?}");
        }
    }

    #[test]
    fn office_papers_are_told_from_other_archives() {
        let odt = zip("mimetype", "application/vnd.oasis.opendocument.textPK");
        let docx = [zip("[Content_Types].xml", "…"), zip("word/document.xml", "…")].concat();
        let xlsx = [zip("_rels/.rels", "…"), zip("xl/workbook.xml", "…")].concat();
        for (head, extension) in [(&odt, "odt"), (&docx, "docx"), (&xlsx, "xlsx")] {
            assert_eq!(FileKind::of(head), FileKind::Office);
            assert_eq!(FileKind::extension_of(head), extension);
        }
        assert_eq!(FileKind::extension_of(&zip("[Content_Types].xml", "")), "office");
        assert_eq!(FileKind::of(&zip("mimetype", "application/epub+zip")), FileKind::Zip);
        assert_eq!(FileKind::extension_of(&zip("photo.jpg", "")), "zip");
    }

    #[test]
    fn a_second_frame_of_sound_must_stand_where_the_first_one_ends() {
        // 128 kbit/s at 44.1 kHz: 417 bytes a frame.
        assert_eq!(frame_len([0xff, 0xfb, 0x90, 0]), Some(417));
        let mut sound = vec![0; 500];
        sound[..4].copy_from_slice(b"\xff\xfb\x90\x00");
        assert_eq!(FileKind::of(&sound), FileKind::Unknown);
        sound[417..421].copy_from_slice(b"\xff\xfb\x90\x00");
        assert_eq!(FileKind::of(&sound), FileKind::Mp3);
    }

    #[test]
    fn text_may_end_within_a_character() {
        let long = "é".repeat(3000);
        assert_eq!(FileKind::of(&long.as_bytes()[1..]), FileKind::Unknown);
        assert_eq!(FileKind::of(&long.as_bytes()[..4095]), FileKind::Text);
    }
}
