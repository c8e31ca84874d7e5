//! The address of a relay, as somebody types it.

use i18n::{Msg, msg};
use web_sys::Url;

/// The hosts of this computer: the policy of the page admits http to no others.
const HERE: [&str; 2] = ["127.0.0.1", "localhost"];

/// Why an address can not be used.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Slip {
    /// `http` to another machine: everybody on the way could see which inbox is read, and change answers.
    Insecure,
    /// Not an origin.
    NotAnOrigin,
}

impl Slip {
    /// What is said about it.
    pub fn message(self) -> Msg {
        match self {
            Self::Insecure => msg::WEBDESK_RELAY_HTTP,
            Self::NotAnOrigin => msg::DESK_ERROR_RELAY_ADDRESS,
        }
    }
}

/// The origin in its one spelling, which the relay's id is made of.
///
/// # Errors
/// [`Slip`].
pub fn origin(typed: &str) -> Result<String, Slip> {
    let url = Url::new(typed.trim()).map_err(|_| Slip::NotAnOrigin)?;
    // Whatever is neither scheme nor host nor port would silently be lost.
    let rest = [url.username(), url.password(), url.search(), url.hash()];
    if rest.iter().any(|part| !part.is_empty()) || url.pathname() != "/" {
        return Err(Slip::NotAnOrigin);
    }
    match url.protocol().as_str() {
        "https:" => Ok(url.origin()),
        "http:" if HERE.contains(&url.hostname().as_str()) => Ok(url.origin()),
        "http:" => Err(Slip::Insecure),
        _ => Err(Slip::NotAnOrigin),
    }
}
