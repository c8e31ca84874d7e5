//! A relay as the directory names it.

use serde::Serialize;

/// A relay that takes letters for agencies of this directory.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Relay {
    /// The name by which agencies refer to it.
    pub id: String,
    /// Its origin, such as `https://relay.example`, or empty: the relay that serves the site itself.
    #[serde(default)]
    pub url: String,
}

impl Relay {
    /// The relay's origin, for a page that was loaded from `site` (an origin too).
    pub fn origin<'a>(&'a self, site: &'a str) -> &'a str {
        if self.url.is_empty() { site } else { &self.url }
    }

    /// Whether the address is empty or an origin: `https`, a host, perhaps a port, and nothing behind it.
    ///
    /// `http` is good enough for this machine (practice) and for onion services, which encrypt themselves.
    pub(crate) fn has_good_url(&self) -> bool {
        if self.url.is_empty() {
            return true;
        }
        if let Some(authority) = self.url.strip_prefix("https://") {
            return host(authority).is_some();
        }
        self.url.strip_prefix("http://").and_then(host).is_some_and(|host| {
            matches!(host, "localhost" | "127.0.0.1" | "[::1]") || host.ends_with(".onion")
        })
    }
}

/// The host of `host` or `host:port`, small letters only: an origin has one spelling, and the relay's id
/// is the hash of it (protocol §8.1).
fn host(authority: &str) -> Option<&str> {
    let colon = authority.rfind(':').filter(|at| !authority[*at..].contains(']'));
    let (host, port) = match colon {
        Some(at) => (&authority[..at], Some(&authority[at + 1..])),
        None => (authority, None),
    };
    let port_ok = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|n| n > 0));
    let bare = match host.strip_prefix('[') {
        Some(v6) => v6
            .strip_suffix(']')
            .filter(|v6| v6.bytes().all(|b| b.is_ascii_hexdigit() || b == b':') && !v6.is_empty()),
        None => Some(host).filter(|name| {
            !name.is_empty() && name.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.'))
        }),
    };
    bare.filter(|_| port_ok).map(|_| host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good(url: &str) -> bool {
        Relay { id: "main".into(), url: url.into() }.has_good_url()
    }

    #[test]
    fn an_empty_address_is_the_sites_own_origin() {
        let relay = Relay { id: "main".into(), url: String::new() };
        assert!(relay.has_good_url());
        assert_eq!(relay.origin("https://site.example"), "https://site.example");
    }

    #[test]
    fn an_address_is_an_origin_and_nothing_more() {
        for url in ["https://relay.example", "https://relay.example:8443", "https://[2001:db8::1]:8443"] {
            assert!(good(url), "{url}");
        }
        for url in [
            "relay.example",
            "https://",
            "https://relay.example/",
            "https://relay.example/v1",
            "https://relay.example?x",
            "https://me@relay.example",
            "https://Relay.example",
            "https://relay.example:0",
            "https://relay.example:99999",
            "https://[2001:db8::1",
            "ftp://relay.example",
            "https://relay example",
        ] {
            assert!(!good(url), "{url}");
        }
    }

    #[test]
    fn http_is_for_this_machine_and_onion_services_only() {
        for url in ["http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]:8080", "http://abc.onion"]
        {
            assert!(good(url), "{url}");
        }
        assert!(!good("http://relay.example"));
        assert!(!good("http://localhost.example"));
    }
}
