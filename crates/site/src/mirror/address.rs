//! Addresses a mirror names: where Leave leads, the relay's origin, its onion service.

/// An address for Leave: `https`, without query or fragment, so that it carries nothing and shows no search.
/// Plain `http` only to this machine, for trying out.
pub(super) fn exit(url: &str) -> Result<String, &'static str> {
    let rest = after_host(url)?;
    if url.contains(['?', '#']) {
        return Err(
            "the exit has a query or a fragment; name a plain page, it must not carry anything along",
        );
    }
    if rest.to_ascii_lowercase().split(['/', ':', '.']).any(|part| part == "search") {
        return Err("the exit is a search; name a plain page");
    }
    if is_of_path_gateway(rest) {
        return Err(PATH_GATEWAY);
    }
    // A bare host is a whole address; browsers add the slash.
    if rest.is_empty() { Ok(format!("{url}/")) } else { Ok(url.to_owned()) }
}

/// Whether a checked address leads to this machine, or to a name that nobody can own (RFC 2606, section 2): there is no
/// page that somebody could look at.
pub(super) fn is_for_trying(url: &str) -> bool {
    let after = url.split_once("://").map_or(url, |(_, after)| after);
    let (authority, _) = split_authority(after);
    let (host, _) = split_port(authority);
    is_loopback(host) || [".example", ".invalid", ".test"].iter().any(|end| host.ends_with(end))
}

/// An origin: scheme, host, perhaps a port, and nothing after it.
pub(super) fn origin(url: &str) -> Result<String, &'static str> {
    let rest = after_host(url)?;
    if rest.is_empty() || rest == "/" {
        Ok(url.trim_end_matches('/').to_ascii_lowercase())
    } else {
        Err("the relay is named by its origin alone, like \"https://relay.example\"; take the path away")
    }
}

/// An onion service of version 3: 56 characters, the last of which states the version, and nothing behind `.onion`.
pub(super) fn onion(url: &str) -> Result<String, &'static str> {
    let url = url.trim_end_matches('/').to_ascii_lowercase();
    let after = url.strip_prefix("http://").or_else(|| url.strip_prefix("https://"));
    let name = after.and_then(|host| host.strip_suffix(".onion")).unwrap_or_default();
    let is_base32 = name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7'));
    if name.len() == ONION_CHARS && is_base32 && name.ends_with('d') {
        Ok(url)
    } else {
        Err(
            "not the address of an onion service: http:// or https://, 56 letters and digits 2 to 7, the last of \
             them d, and .onion; nothing may follow. Copy it from the file `hostname` of the service",
        )
    }
}

/// How many characters stand before `.onion`: 35 bytes in base32 (the key, a checksum, the version).
const ONION_CHARS: usize = 56;

/// The path the site is served under.
pub(super) fn base(path: &str) -> Result<String, &'static str> {
    if is_of_path_gateway(path) {
        return Err(PATH_GATEWAY);
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '.' | '~');
    let doubtful = path.contains("//") || path.split('/').any(|part| part == "..");
    if path.starts_with('/') && path.ends_with('/') && path.chars().all(plain) && !doubtful {
        Ok(path.to_owned())
    } else {
        Err("the base is a path with a slash at both ends, like \"/\" or \"/info/\"")
    }
}

/// Whether a path is one of IPFS' gateways, which show pages of anybody under one origin.
fn is_of_path_gateway(path: &str) -> bool {
    ["/ipfs/", "/ipns/"].iter().any(|begin| path.starts_with(begin))
}

const PATH_GATEWAY: &str = "a path of a gateway of IPFS (/ipfs/, /ipns/): everybody's pages share its origin and \
                            could read this one; use a name of its own";

/// What follows the host and port of a checked address.
fn after_host(url: &str) -> Result<&str, &'static str> {
    let (secure, after) = match (url.strip_prefix("https://"), url.strip_prefix("http://")) {
        (Some(after), _) => (true, after),
        (None, Some(after)) => (false, after),
        (None, None) => return Err("not a web address; write it whole, beginning with https://"),
    };
    let (authority, rest) = split_authority(after);
    let (host, port) = split_port(authority);
    let host_is_plain = host.starts_with('[') && host.ends_with(']')
        || !host.is_empty()
            && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'));
    let port_is_plain = port.is_none_or(|port| port.parse::<u16>().is_ok());
    let unsafe_char =
        |c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '\'' | '<' | '>' | ';' | ',');
    if !host_is_plain || !port_is_plain || url.contains(unsafe_char) {
        return Err("not a web address; copy it whole from the browser, without user name or spaces");
    }
    if !secure && !is_loopback(host) {
        return Err("not https; plain http is accepted only to this machine (127.0.0.1, localhost)");
    }
    Ok(rest)
}

/// What stands before the path, query or fragment, and these.
fn split_authority(after_scheme: &str) -> (&str, &str) {
    after_scheme.split_at(after_scheme.find(['/', '?', '#']).unwrap_or(after_scheme.len()))
}

fn split_port(authority: &str) -> (&str, Option<&str>) {
    match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    }
}

fn is_loopback(host: &str) -> bool {
    matches!(host, "localhost" | "[::1]")
        || host.parse::<std::net::Ipv4Addr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exit_is_a_plain_https_page() {
        assert_eq!(exit("https://www.example.org/weather").as_deref(), Ok("https://www.example.org/weather"));
        assert_eq!(exit("https://www.example.org").as_deref(), Ok("https://www.example.org/"));
    }

    #[test]
    fn an_exit_carries_nothing_along() {
        for url in ["https://example.org/?q=help", "https://example.org/#from-us"] {
            assert!(exit(url).is_err(), "{url}");
        }
    }

    #[test]
    fn names_that_nobody_owns_are_for_trying() {
        for url in ["http://127.0.0.1:8420/out.html", "https://en.exit.example/", "https://a.test"] {
            assert!(is_for_trying(url), "{url}");
        }
        for url in ["https://example.org/", "https://www.example.com/a.test", "https://test/"] {
            assert!(!is_for_trying(url), "{url}");
        }
    }

    #[test]
    fn plain_http_leads_only_to_this_machine() {
        for url in ["http://127.0.0.1:8420/out.html", "http://localhost/", "http://[::1]:80/"] {
            assert!(exit(url).is_ok(), "{url}");
        }
        for url in ["http://example.org/", "http://127.0.0.1.example.org/", "http://10.0.0.1/"] {
            assert!(exit(url).is_err(), "{url}");
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for url in [
            "",
            "example.org",
            "javascript:alert(1)",
            "https://",
            "https://a@b.org/",
            "https://a b/",
            "https://a.org:x/",
        ] {
            assert!(exit(url).is_err(), "{url}");
        }
    }

    #[test]
    fn a_relay_is_an_origin() {
        assert_eq!(origin("https://Relay.example/").as_deref(), Ok("https://relay.example"));
        assert!(origin("https://relay.example/v1").is_err());
        assert!(origin("https://relay.example; script-src *").is_err());
    }

    #[test]
    fn an_onion_service_has_a_name_of_56_characters() {
        let name = format!("{}d", "a2".repeat(27) + "b");
        assert_eq!(name.len(), 56);
        for scheme in ["http", "https"] {
            let url = format!("{scheme}://{name}.onion");
            assert_eq!(onion(&format!("{url}/")), Ok(url));
        }
        assert!(onion(&format!("http://{}.onion", name.to_uppercase())).is_ok());
        for url in [
            name.clone(),
            format!("{name}.onion"),
            format!("ftp://{name}.onion"),
            format!("http://{name}.example"),
            format!("http://{name}.onion/info/"),
            format!("http://{name}.onion?x"),
            format!("http://{name}.onion:8080"),
            format!("http://www.{name}.onion"),
            // Version 2, a character too many, one that base32 does not have, another version.
            "http://expyuzz4wqqyqhjn.onion".to_owned(),
            format!("http://a{name}.onion"),
            format!("http://{}.onion", name.replacen('2', "1", 1)),
            format!("http://{}e.onion", &name[..55]),
        ] {
            assert!(onion(&url).is_err(), "{url}");
        }
    }

    #[test]
    fn a_path_that_everybody_shares_is_no_place_for_a_site_or_an_exit() {
        for path in ["/ipfs/", "/ipns/info.example/", "/ipfs/x/"] {
            assert_eq!(base(path), Err(PATH_GATEWAY), "{path}");
            assert_eq!(exit(&format!("https://gateway.example{path}")), Err(PATH_GATEWAY), "{path}");
            assert!(origin(&format!("https://gateway.example{path}")).is_err(), "{path}");
        }
        assert!(base("/about/ipfs/").is_ok() && exit("https://example.org/ipfs").is_ok());
    }

    #[test]
    fn a_base_has_a_slash_at_both_ends() {
        assert_eq!(base("/info/").as_deref(), Ok("/info/"));
        for path in ["", "info", "/info", "info/", "//", "/../", "/a b/"] {
            assert!(base(path).is_err(), "{path}");
        }
    }
}
