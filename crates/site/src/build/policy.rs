//! The content security policy, written once for all pages.

/// The policy of a site (docs/architecture.md, "Choices"), for the header and for `<meta>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Policy {
    /// Whole, as a header.
    pub(crate) header: String,
    /// Without what browsers heed only in a header: for hosts on which headers cannot be set.
    pub(crate) meta: String,
}

impl Policy {
    /// The policy for a site with one inline sheet, whose hash is `sheet` (`sha256-…`), and these relay
    /// origins; `has_audio` when the mirror brings recordings.
    pub(crate) fn new(sheet: &str, relays: &[String], has_audio: bool) -> Self {
        let connect: String = relays.iter().map(|relay| format!(" {relay}")).collect();
        let media = if has_audio { " media-src 'self';" } else { "" };
        let meta = format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src '{sheet}'; \
             img-src 'self' blob:;{media} connect-src 'self'{connect}; base-uri 'none'; form-action 'none'"
        );
        Self { header: format!("{meta}; frame-ancestors 'none'"), meta }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_names_nobody_but_the_site_and_the_relay() {
        let policy = Policy::new("sha256-abc=", &["https://relay.example".to_owned()], false);
        assert_eq!(
            policy.header,
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'sha256-abc='; \
             img-src 'self' blob:; connect-src 'self' https://relay.example; base-uri 'none'; form-action 'none'; \
             frame-ancestors 'none'"
        );
    }

    #[test]
    fn what_only_a_header_can_say_is_not_in_the_page() {
        assert!(!Policy::new("sha256-abc=", &[], false).meta.contains("frame-ancestors"));
    }

    #[test]
    fn only_a_site_with_recordings_plays_any_and_only_its_own() {
        assert!(!Policy::new("sha256-abc=", &[], false).meta.contains("media-src"));
        assert!(Policy::new("sha256-abc=", &[], true).meta.contains("; media-src 'self'; connect-src"));
    }
}
