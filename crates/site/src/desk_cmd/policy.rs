//! The content security policy of the desk. It stands in the file itself: from a disk there are no headers.

/// The policy for one inline sheet and one inline script, given as `sha256-…`.
///
/// Relays are not known when the file is made, so it may reach any by https, and those of this computer by http. No
/// form goes anywhere, no frame and no Worker starts, and pictures come from the program alone.
pub(super) fn policy(sheet: &str, script: &str) -> String {
    format!(
        "default-src 'none'; script-src '{script}' 'wasm-unsafe-eval'; style-src '{sheet}'; img-src blob:; \
         connect-src https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'"
    )
}

#[cfg(test)]
mod tests {
    use super::policy;

    #[test]
    fn nothing_runs_but_the_one_script_and_nothing_is_loaded_from_a_site() {
        assert_eq!(
            policy("sha256-a=", "sha256-b="),
            "default-src 'none'; script-src 'sha256-b=' 'wasm-unsafe-eval'; style-src 'sha256-a='; \
             img-src blob:; connect-src https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; \
             form-action 'none'"
        );
    }
}
