//! What a file is.

mod office;
mod sniff;

/// How many of a file's first bytes [`FileKind::of`] looks at. It manages with fewer.
pub const HEAD_BYTES: usize = 4096;

/// What a file is, by its first bytes.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum FileKind {
    /// A picture, as most phones take it.
    Jpeg,
    /// A picture, often of a screen.
    Png,
    /// A picture from the web.
    Webp,
    /// A picture as iPhones take it: HEVC in a HEIF container.
    Heic,
    /// A picture: AV1 in a HEIF container.
    Avif,
    /// A picture that may move.
    Gif,
    /// A film.
    Mp4,
    /// A film as iPhones take it.
    Mov,
    /// A film or sound in a Matroska container, as browsers record it.
    Webm,
    /// A film or sound of an older phone.
    ThreeGp,
    /// Sound.
    Mp3,
    /// Sound, as iPhones record it.
    M4a,
    /// Sound, as messengers record it: Opus or Vorbis.
    Ogg,
    /// Sound, not compressed.
    Wav,
    /// Sound of a telephone.
    Amr,
    /// A paper.
    Pdf,
    /// An archive that is none of the office papers.
    Zip,
    /// A paper, table or presentation of Microsoft Office or LibreOffice.
    Office,
    /// Plain text, in UTF-8 or with a byte order mark.
    Text,
    /// Nothing that we know.
    Unknown,
}

impl FileKind {
    /// All of them.
    pub const ALL: [Self; 20] = [
        Self::Jpeg,
        Self::Png,
        Self::Webp,
        Self::Heic,
        Self::Avif,
        Self::Gif,
        Self::Mp4,
        Self::Mov,
        Self::Webm,
        Self::ThreeGp,
        Self::Mp3,
        Self::M4a,
        Self::Ogg,
        Self::Wav,
        Self::Amr,
        Self::Pdf,
        Self::Zip,
        Self::Office,
        Self::Text,
        Self::Unknown,
    ];

    /// The kind of a file that begins with `head`: its first [`HEAD_BYTES`], or all of it.
    ///
    /// A file can be of two kinds at once if somebody wants it so; this is the one that most programs see.
    pub fn of(head: &[u8]) -> Self {
        sniff::kind(&head[..head.len().min(HEAD_BYTES)])
    }

    /// What stands behind the dot of such a file's name: 3 to 6 small letters and digits.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Heic => "heic",
            Self::Avif => "avif",
            Self::Gif => "gif",
            Self::Mp4 => "mp4",
            Self::Mov => "mov",
            Self::Webm => "webm",
            Self::ThreeGp => "3gp",
            Self::Mp3 => "mp3",
            Self::M4a => "m4a",
            Self::Ogg => "ogg",
            Self::Wav => "wav",
            Self::Amr => "amr",
            Self::Pdf => "pdf",
            Self::Zip => "zip",
            Self::Office => "office",
            Self::Text => "txt",
            Self::Unknown => "bin",
        }
    }

    /// The extension for a file that begins with `head`, as [`extension`](Self::extension), but a closer one
    /// where one kind has several: `docx` and others for [`Office`](Self::Office), if the head tells, so that
    /// whoever gets the file need not guess.
    pub fn extension_of(head: &[u8]) -> &'static str {
        let kind = Self::of(head);
        match (kind, office::extension(head)) {
            (Self::Office, Some(extension)) => extension,
            _ => kind.extension(),
        }
    }

    /// Its media type, in small letters.
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Heic => "image/heic",
            Self::Avif => "image/avif",
            Self::Gif => "image/gif",
            Self::Mp4 => "video/mp4",
            Self::Mov => "video/quicktime",
            Self::Webm => "video/webm",
            Self::ThreeGp => "video/3gpp",
            Self::Mp3 => "audio/mpeg",
            Self::M4a => "audio/mp4",
            Self::Ogg => "audio/ogg",
            Self::Wav => "audio/wav",
            Self::Amr => "audio/amr",
            Self::Pdf => "application/pdf",
            Self::Zip => "application/zip",
            // There is none for all of them.
            Self::Office | Self::Unknown => "application/octet-stream",
            Self::Text => "text/plain",
        }
    }

    /// Whether it is a picture.
    pub const fn is_image(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Webp | Self::Heic | Self::Avif | Self::Gif)
    }

    /// Whether it is a film. Some of them have sound only.
    pub const fn is_video(self) -> bool {
        matches!(self, Self::Mp4 | Self::Mov | Self::Webm | Self::ThreeGp)
    }

    /// Whether it is sound.
    pub const fn is_sound(self) -> bool {
        matches!(self, Self::Mp3 | Self::M4a | Self::Ogg | Self::Wav | Self::Amr)
    }

    /// Whether a copy without what [`findings`](fn@crate::findings) finds can be made: by re-encoding in a
    /// browser, for HEIC by [`heic::scrub`](crate::heic::scrub), for PDF by [`pdf::scrub`](crate::pdf::scrub). The
    /// last two may still refuse.
    pub const fn can_be_cleaned(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Webp | Self::Heic | Self::Pdf)
    }

    /// Whether a file of this name may be of this kind. A name without an extension says nothing, so it fits;
    /// the name of a page of the web does not fit plain text, because a click would run what is in it.
    pub fn fits_name(self, name: &str) -> bool {
        let Some((_, extension)) = name.rsplit_once('.') else {
            return true;
        };
        let extension = extension.to_ascii_lowercase();
        let is_of = |kind: Self| kind.extensions().contains(&extension.as_str());
        if self == Self::Unknown { !Self::ALL.into_iter().any(is_of) } else { is_of(self) }
    }

    /// Every extension in use for it.
    const fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Jpeg => &["jpg", "jpeg", "jpe", "jfif"],
            Self::Png => &["png"],
            Self::Webp => &["webp"],
            Self::Heic => &["heic", "heif", "hif"],
            Self::Avif => &["avif"],
            Self::Gif => &["gif"],
            // Programs do not agree on the names of what is the same container.
            Self::Mp4 => &["mp4", "m4v", "m4a", "3gp"],
            Self::Mov => &["mov", "qt", "mp4"],
            Self::Webm => &["webm", "mkv", "mka", "weba"],
            Self::ThreeGp => &["3gp", "3gpp", "3g2", "3ga", "mp4"],
            Self::Mp3 => &["mp3", "mpga"],
            Self::M4a => &["m4a", "m4b", "mp4"],
            Self::Ogg => &["ogg", "oga", "ogv", "opus", "spx"],
            Self::Wav => &["wav", "wave"],
            Self::Amr => &["amr", "awb", "3ga"],
            Self::Pdf => &["pdf"],
            Self::Zip => &["zip"],
            Self::Office => {
                &["office", "doc", "docx", "odt", "xls", "xlsx", "ods", "ppt", "pptx", "odp", "odg"]
            }
            Self::Text => &["txt", "text", "log", "csv", "md", "json", "ics", "vcf", "eml", "srt"],
            Self::Unknown => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_extension_fits_its_own_kind_and_is_one_of_a_parcel() {
        for kind in FileKind::ALL {
            let extension = kind.extension();
            assert!(kind.fits_name(&format!("001.{extension}")), "{kind:?}");
            assert!((1..=8).contains(&extension.len()), "{kind:?}");
            assert!(extension.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()));
            assert!(kind.mime().contains('/'), "{kind:?}");
        }
    }

    #[test]
    fn most_pictures_and_pdfs_can_be_cleaned_and_nothing_else() {
        let can: Vec<FileKind> = FileKind::ALL.into_iter().filter(|kind| kind.can_be_cleaned()).collect();
        assert_eq!(can, [FileKind::Jpeg, FileKind::Png, FileKind::Webp, FileKind::Heic, FileKind::Pdf]);
    }

    #[test]
    fn a_name_that_says_something_else_does_not_fit() {
        assert!(FileKind::Jpeg.fits_name("IMG_0001.JPEG"));
        assert!(FileKind::Jpeg.fits_name("photo"));
        assert!(!FileKind::Jpeg.fits_name("photo.png"));
        assert!(!FileKind::Zip.fits_name("photo.jpg"));
        assert!(!FileKind::Text.fits_name("page.html"));
        assert!(!FileKind::Unknown.fits_name("photo.jpg"));
        assert!(FileKind::Unknown.fits_name("photo.raw"));
    }
}
