//! Where a relay is, and under which name it signs.

use ureq::http::Uri;

/// The address of a relay: its origin, and the origin it knows itself by.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Address {
    reached_at: String,
    known_as: String,
    loopback: bool,
}

impl Address {
    /// Reads an address such as `https://relay.example`.
    ///
    /// `known_as` is the relay's own origin, if it is reached by another (a tunnel, an onion service);
    /// requests are signed for that one. `insecure` allows `http` over a network.
    ///
    /// # Errors
    /// [`AddressError`].
    pub fn parse(url: &str, known_as: Option<&str>, insecure: bool) -> Result<Self, AddressError> {
        let (reached_at, secure, loopback) = origin(url)?;
        if !(secure || loopback || insecure) {
            return Err(AddressError::Insecure);
        }
        let known_as = match known_as {
            Some(url) => origin(url)?.0,
            None => reached_at.clone(),
        };
        Ok(Self { reached_at, known_as, loopback })
    }

    /// The address of a path.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.reached_at)
    }

    /// The origin that the relay's id is made of.
    pub fn known_as(&self) -> &str {
        &self.known_as
    }

    /// Whether it is on this machine.
    pub fn is_loopback(&self) -> bool {
        self.loopback
    }
}

/// An address that cannot be used.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum AddressError {
    /// `http` to another machine: everybody on the way could see which inbox is read, and change answers.
    #[error("http is for this machine only; use https, or --insecure-http if a tunnel encrypts already")]
    Insecure,
    /// Not an origin.
    #[error("a relay's address is https://host, without a path; copy it from the directory")]
    NotAnOrigin,
}

/// The origin in its one spelling (scheme, host in small letters, port if it is not the scheme's own);
/// whether it is `https`; whether it is this machine.
fn origin(url: &str) -> Result<(String, bool, bool), AddressError> {
    let uri: Uri = url.parse().map_err(|_| AddressError::NotAnOrigin)?;
    let secure = match uri.scheme_str() {
        Some("https") => true,
        Some("http") => false,
        _ => return Err(AddressError::NotAnOrigin),
    };
    let authority = uri.authority().ok_or(AddressError::NotAnOrigin)?;
    let host = authority.host().to_ascii_lowercase();
    // Whatever is neither host nor port would silently be lost: a name and password, a port of 99999.
    let spelt = match authority.port_u16() {
        Some(port) => format!("{host}:{port}"),
        None => host.clone(),
    };
    let is_whole = spelt.eq_ignore_ascii_case(authority.as_str());
    if host.is_empty() || !is_whole || !matches!(uri.path(), "" | "/") || uri.query().is_some() {
        return Err(AddressError::NotAnOrigin);
    }
    let scheme = if secure { "https" } else { "http" };
    let usual = if secure { 443 } else { 80 };
    let origin = match authority.port_u16() {
        Some(port) if port != usual => format!("{scheme}://{host}:{port}"),
        _ => format!("{scheme}://{host}"),
    };
    let loopback = host == "localhost"
        || host == "[::1]"
        || host.parse::<std::net::Ipv4Addr>().is_ok_and(|ip| ip.is_loopback());
    Ok((origin, secure, loopback))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known_as(url: &str) -> String {
        Address::parse(url, None, false).unwrap().known_as().to_owned()
    }

    #[test]
    fn an_origin_has_one_spelling() {
        assert_eq!(known_as("https://relay.example"), "https://relay.example");
        assert_eq!(known_as("https://Relay.Example:443/"), "https://relay.example");
        assert_eq!(known_as("https://relay.example:8443"), "https://relay.example:8443");
        assert_eq!(known_as("http://127.0.0.1:8080/"), "http://127.0.0.1:8080");
    }

    #[test]
    fn http_is_for_this_machine_unless_somebody_insists() {
        for url in ["http://localhost:1", "http://127.0.0.1", "http://127.8.8.8:1", "http://[::1]:1"] {
            assert!(Address::parse(url, None, false).unwrap().is_loopback(), "{url}");
        }
        for url in ["http://relay.example", "http://localhost.example", "http://10.0.0.1", "http://abc.onion"]
        {
            assert_eq!(Address::parse(url, None, false), Err(AddressError::Insecure), "{url}");
            assert!(Address::parse(url, None, true).is_ok());
        }
    }

    #[test]
    fn an_address_is_an_origin_and_nothing_more() {
        for url in [
            "",
            "relay.example",
            "relay.example:443",
            "ftp://relay.example",
            "https://",
            "https:///x",
            "https://relay.example/v1",
            "https://relay.example/?q",
            "https://me@relay.example",
            "https://a b",
            "https://relay.example:99999",
            "https://relay.example:",
        ] {
            assert_eq!(Address::parse(url, None, true), Err(AddressError::NotAnOrigin), "{url:?}");
        }
    }

    #[test]
    fn a_relay_that_is_reached_through_a_tunnel_keeps_its_name() {
        let address = Address::parse("http://127.0.0.1:9", Some("https://relay.example/"), false).unwrap();
        assert_eq!(address.known_as(), "https://relay.example");
        assert_eq!(address.url("/v1/info"), "http://127.0.0.1:9/v1/info");
    }
}
