//! The names and types that stand in a parcel.

/// The last member.
pub(super) const INDEX: &str = "evidence/index.json";

/// The longest extension, in bytes.
const MAX_EXTENSION: usize = 8;

/// The longest type, in bytes. Those of office papers have 73.
const MAX_TYPE: usize = 100;

/// The name of file `number`, counted from one.
pub(super) fn file(number: usize, extension: &str) -> String {
    format!("evidence/{number:03}.{extension}")
}

/// Whether `name` is one of file `number`.
pub(super) fn is_file(name: &str, number: usize) -> bool {
    name.rsplit_once('.')
        .is_some_and(|(_, extension)| is_extension(extension) && name == file(number, extension))
}

/// Whether this stands behind the last dot of a name: 1 to 8 small letters and digits.
pub(super) fn is_extension(text: &str) -> bool {
    (1..=MAX_EXTENSION).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

/// Whether this is a type as in `image/jpeg`, in small letters and without parameters. None of its characters
/// is written otherwise in JSON.
pub(super) fn is_type(text: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'+' | b'-'))
    };
    text.len() <= MAX_TYPE
        && text.split_once('/').is_some_and(|(class, name)| is_part(class) && is_part(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_numbered_in_three_digits() {
        assert_eq!(file(1, "jpg"), "evidence/001.jpg");
        assert_eq!(file(200, "mp4"), "evidence/200.mp4");
        assert!(is_file("evidence/001.jpg", 1));
        for name in ["evidence/002.jpg", "evidence/1.jpg", "evidence/001", "evidence/001.", "001.jpg", INDEX]
        {
            assert!(!is_file(name, 1), "{name}");
        }
    }

    #[test]
    fn extensions_and_types_have_few_characters() {
        assert!(is_extension("7z") && is_extension("abcdefgh"));
        for text in ["", "abcdefghi", "JPG", "a.b", "a/b", "é"] {
            assert!(!is_extension(text), "{text}");
        }
        let longest = format!("a/{}", "b".repeat(MAX_TYPE - 2));
        for text in ["image/jpeg", "image/svg+xml", "application/vnd.a.b-c", &longest] {
            assert!(is_type(text), "{text}");
        }
        for text in
            ["", "image", "image/", "/jpeg", "Image/jpeg", "text/plain;charset=utf-8", "a/b/c", "a/\""]
        {
            assert!(!is_type(text), "{text}");
        }
        assert!(!is_type(&format!("{longest}b")));
    }
}
