//! The paths of rules: `*` stands for anything, slashes too.

/// The one that every path fits.
pub(super) const EVERYWHERE: &str = "/*";

/// What is wrong with a path that stands in a rule.
pub(super) fn refuse(path: &str) -> Option<String> {
    let fine = |byte: u8| byte.is_ascii_alphanumeric() || b"/.-_*".contains(&byte);
    if !path.starts_with('/') || !path.bytes().all(fine) {
        return Some(format!(
            "{path:?} is no path: it begins with a slash, and has letters, digits, `/.-_` and `*`"
        ));
    }
    None
}

/// The regular expression that nginx and Caddy read alike; none if every path fits.
pub(super) fn regex(path: &str) -> Option<String> {
    (path != EVERYWHERE).then(|| format!("^{}$", path.replace('.', r"\.").replace('*', ".*")))
}

/// Whether a pattern, in which `*` stands for anything, is this path.
pub(super) fn fits(pattern: &str, path: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == path;
    };
    let (middle, end) = rest.rsplit_once('*').unwrap_or(("", rest));
    let inner = path.strip_prefix(start).and_then(|path| path.strip_suffix(end));
    let Some(mut inner) = inner else { return false };
    for part in middle.split('*') {
        match inner.find(part) {
            Some(at) => inner = &inner[at + part.len()..],
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_anything_and_a_dot_for_itself() {
        assert_eq!(regex("/*/f1.html").as_deref(), Some(r"^/.*/f1\.html$"));
        assert_eq!(regex("/index.html").as_deref(), Some(r"^/index\.html$"));
        assert_eq!(regex("/*"), None);
        for (pattern, path, fit) in [
            ("/*/f1.html", "/ar/f1.html", true),
            ("/*/f1.html", "/f1.html", false),
            ("/a/*", "/ar/0.html", false),
            ("/*.b*.html", "/x.b3.html", true),
            ("/404.html", "/404.html", true),
            ("/ab*ba", "/aba", false),
        ] {
            assert_eq!(fits(pattern, path), fit, "{pattern} {path}");
        }
    }
}
