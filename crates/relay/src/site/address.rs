//! Which paths can be a file of the site at all.

/// A path that can't leave the site's folder.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Address {
    /// `/` or one that ends with a slash.
    Folder(String),
    /// One that ends with a name.
    File {
        /// The whole path.
        path: String,
        /// Its last part.
        name: String,
    },
}

impl Address {
    /// Nothing but letters, digits, `.`, `-` and `_` between slashes, and no part that begins with a dot:
    /// all our addresses are so, and then there is nothing to decode, to normalise, or to climb out by.
    pub(super) fn parse(path: &str) -> Option<Self> {
        let inside = path.strip_prefix('/')?;
        let (folders, name) = inside.rsplit_once('/').unwrap_or(("", inside));
        if inside.contains('/') && !folders.split('/').all(is_plain) {
            return None;
        }
        if name.is_empty() {
            return Some(Self::Folder(path.to_owned()));
        }
        is_plain(name).then(|| Self::File { path: path.to_owned(), name: name.to_owned() })
    }
}

fn is_plain(part: &str) -> bool {
    !part.is_empty()
        && !part.starts_with('.')
        && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
}

/// The type of the file at a path; none if such a file is not for readers: the builder's own, words that
/// are in the pages already, and the compressed twins, which are served under the name of their original.
pub(super) fn content_type(path: &str) -> Option<&'static str> {
    let name = path.rsplit('/').next()?;
    let (_, extension) = name.rsplit_once('.')?;
    Some(match extension {
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "ico" => "image/x-icon",
        "jpg" | "jpeg" => "image/jpeg",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "minisig" | "pub" | "txt" => "text/plain; charset=utf-8",
        "mp3" => "audio/mpeg",
        "ogg" | "opus" => "audio/ogg",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        "xml" => "application/xml",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_paths_are_addresses() {
        assert_eq!(Address::parse("/"), Some(Address::Folder("/".to_owned())));
        assert_eq!(Address::parse("/ar/"), Some(Address::Folder("/ar/".to_owned())));
        assert_eq!(
            Address::parse("/ar/b3.html"),
            Some(Address::File { path: "/ar/b3.html".to_owned(), name: "b3.html".to_owned() })
        );
    }

    #[test]
    fn nothing_climbs_out_or_hides() {
        for path in [
            "",
            "x",
            "*",
            "//",
            "//x",
            "/a//b",
            "/..",
            "/../x",
            "/a/../x",
            "/a/..",
            "/.git/config",
            "/a/.x",
            "/%2e%2e/x",
            "/a%2fb",
            "/a\\b",
            "/..\\x",
            "/a b",
            "/\u{e9}",
            "/a\0",
            "/.",
            "/./a",
        ] {
            assert_eq!(Address::parse(path), None, "{path:?}");
        }
    }

    #[test]
    fn what_is_not_for_readers_has_no_type() {
        for path in ["/headers.toml", "/b3.html.br", "/b3.html.gz", "/home.ftl", "/LICENSE", "/a.b/c"] {
            assert_eq!(content_type(path), None, "{path}");
        }
        assert_eq!(content_type("/a/0123.wasm"), Some("application/wasm"));
    }
}
