//! From TOML to a checked [`Config`].

use std::{
    ops::Range,
    path::{Path, PathBuf},
};

use serde::Deserialize;
use toml::Spanned;
use wire::{minisign::PublicKey, ops::MAX_LETTERS};

use super::{Config, Patience, Quotas, Signers};

/// What is wrong at one place of the text.
pub(super) struct Wrong {
    pub(super) at: usize,
    pub(super) what: String,
    pub(super) remedy: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    listen: Spanned<String>,
    origin: Spanned<String>,
    relay: Spanned<String>,
    database: Spanned<PathBuf>,
    directory: Spanned<PathBuf>,
    signers: RawSigners,
    site: Option<Spanned<PathBuf>>,
    demo: Option<Spanned<bool>>,
    max_letters: Option<Spanned<u32>>,
    max_bytes: Option<Spanned<u64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSigners {
    keys: Vec<Spanned<String>>,
    threshold: Spanned<usize>,
}

/// Parses and checks. `base` is the folder that paths are relative to.
pub(super) fn parse(text: &str, base: &Path) -> Result<Config, Wrong> {
    let raw: Raw = toml::from_str(text).map_err(|error| Wrong {
        at: error.span().map_or(0, |span| span.start),
        // What the parser says about a list of known keys may fill several lines.
        what: error.message().trim().replace('\n', " "),
        remedy: "waymark-relay --help shows an example with every key".to_owned(),
    })?;
    let demo = raw.demo.as_ref().is_some_and(|demo| *demo.get_ref());
    let config = Config {
        listen: listen(&raw.listen)?,
        origin: origin(&raw.origin)?,
        relay: relay(&raw.relay)?,
        database: database(base, &raw.database)?,
        directory: existing(
            base,
            &raw.directory,
            "directory.json",
            "sign one with waymark-site directory sign",
        )?,
        signers: signers(&raw.signers, demo)?,
        site: site(base, raw.site.as_ref())?,
        demo,
        quotas: quotas(raw.max_letters.as_ref(), raw.max_bytes.as_ref())?,
        patience: Patience::default(),
    };
    match &raw.demo {
        Some(demo) if config.demo && !config.listen.ip().is_loopback() => Err(wrong(
            demo.span(),
            "demo = true on an address that others can reach",
            "remove it, or listen on 127.0.0.1: practice agencies must never get a real letter",
        )),
        _ => Ok(config),
    }
}

fn listen(value: &Spanned<String>) -> Result<std::net::SocketAddr, Wrong> {
    value.get_ref().parse().map_err(|_| {
        wrong(value.span(), "listen is not an address with a port", "write it as \"127.0.0.1:8080\"")
    })
}

fn origin(value: &Spanned<String>) -> Result<String, Wrong> {
    let text = value.get_ref();
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let good = host.is_some_and(|host| {
        !host.is_empty()
            && host
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-:[]".contains(&byte))
    });
    if good {
        return Ok(text.clone());
    }
    Err(wrong(
        value.span(),
        "origin is not the origin of a web address",
        "write scheme and host in small letters and no slash at the end, as \"https://relay.example\"",
    ))
}

fn relay(value: &Spanned<String>) -> Result<String, Wrong> {
    let text = value.get_ref();
    let good = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if !text.is_empty() && text.bytes().all(good) {
        return Ok(text.clone());
    }
    Err(wrong(
        value.span(),
        "relay is not a relay's name",
        "write its id in the directory: small letters, digits and hyphens",
    ))
}

fn database(base: &Path, value: &Spanned<PathBuf>) -> Result<PathBuf, Wrong> {
    let file = base.join(value.get_ref());
    let folder = file.parent().unwrap_or(base);
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(file);
    }
    Err(wrong(
        value.span(),
        format!("database: the folder {} does not exist", folder.display()),
        "make it, writable for the relay alone",
    ))
}

fn site(base: &Path, value: Option<&Spanned<PathBuf>>) -> Result<Option<PathBuf>, Wrong> {
    let Some(value) = value else { return Ok(None) };
    let remedy = "build the site with waymark-site build, or leave site out";
    let folder = existing(base, value, "site", remedy)?;
    existing(base, &Spanned::new(value.span(), value.get_ref().join("headers.toml")), "site", remedy)?;
    Ok(Some(folder))
}

fn existing(base: &Path, value: &Spanned<PathBuf>, key: &str, remedy: &str) -> Result<PathBuf, Wrong> {
    let path = base.join(value.get_ref());
    if path.exists() {
        return Ok(path);
    }
    Err(wrong(value.span(), format!("{key}: {} does not exist", path.display()), remedy))
}

fn signers(raw: &RawSigners, demo: bool) -> Result<Signers, Wrong> {
    let mut keys: Vec<PublicKey> = Vec::new();
    for text in &raw.keys {
        let key = text.get_ref().parse::<PublicKey>().map_err(|error| {
            wrong(text.span(), error.to_string(), "copy the second line of the signer's .pub file")
        })?;
        if key.is_practice() && !demo {
            return Err(wrong(
                text.span(),
                format!("{} is a practice signer: its key has no password", key.key_id()),
                "pin signers who made their keys with a password, or set demo = true on 127.0.0.1",
            ));
        }
        if keys.contains(&key) {
            return Err(wrong(text.span(), "this key is pinned twice", "remove one: it can sign only once"));
        }
        keys.push(key);
    }
    let threshold = *raw.threshold.get_ref();
    if (1..=keys.len()).contains(&threshold) {
        return Ok(Signers { keys, threshold });
    }
    Err(wrong(
        raw.threshold.span(),
        format!("a threshold of {threshold} can never be met with {} keys", keys.len()),
        "pin more keys, or write a number from 1 to the number of keys",
    ))
}

fn quotas(letters: Option<&Spanned<u32>>, bytes: Option<&Spanned<u64>>) -> Result<Quotas, Wrong> {
    let mut quotas = Quotas::default();
    if let Some(letters) = letters {
        quotas.letters = *letters.get_ref();
        if !(1..=MAX_LETTERS).contains(&quotas.letters) {
            return Err(wrong(
                letters.span(),
                format!("max_letters is not from 1 to {MAX_LETTERS}"),
                "write a number between them, or leave it out",
            ));
        }
    }
    if let Some(bytes) = bytes {
        quotas.bytes = *bytes.get_ref();
        if quotas.bytes < Quotas::LEAST_BYTES {
            return Err(wrong(
                bytes.span(),
                format!("max_bytes is less than {}", Quotas::LEAST_BYTES),
                "write how many bytes letters may take, such as 10_000_000_000 for 10 GB",
            ));
        }
    }
    Ok(quotas)
}

fn wrong(span: Range<usize>, what: impl Into<String>, remedy: impl Into<String>) -> Wrong {
    Wrong { at: span.start, what: what.into(), remedy: remedy.into() }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// What is said about the example after one change, as `line: message`.
    fn complaint(from: &str, to: &str) -> String {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("directory.json"), "{}").unwrap();
        assert!(Config::EXAMPLE.contains(from), "{from}");
        let text = Config::EXAMPLE.replacen(from, to, 1);
        match Config::parse(&text, &folder.path().join("relay.toml")) {
            Ok(_) => String::new(),
            Err(error) => {
                let error = error.to_string();
                error.split_once("relay.toml:").unwrap().1.to_owned()
            }
        }
    }

    fn line_of(text: &str) -> usize {
        1 + Config::EXAMPLE.lines().position(|line| line.starts_with(text)).unwrap()
    }

    #[test]
    fn the_example_in_help_is_good() {
        assert_eq!(complaint("main", "main"), "");
    }

    #[test]
    fn a_wrong_value_is_refused_with_its_line_and_a_remedy() {
        for (line, from, to, words) in [
            ("listen", "127.0.0.1:8080", "8080", "write it as \"127.0.0.1:8080\""),
            ("origin", "https://relay.example", "https://relay.example/", "no slash at the end"),
            ("origin", "https://relay.example", "relay.example", "https://relay.example"),
            ("relay", "\"main\"", "\"Main relay\"", "small letters"),
            ("database", "relay.sqlite", "nowhere/relay.sqlite", "does not exist"),
            ("directory", "\"directory.json\"", "\"other.json\"", "directory sign"),
            ("#site", "#site = \"dist\"", "site = \"dist\"", "waymark-site build"),
            ("#max_letters", "#max_letters = 20000", "max_letters = 20001", "not from 1 to 20000"),
            ("#max_letters", "#max_letters = 20000", "max_letters = 0", "leave it out"),
            ("#max_bytes", "#max_bytes = 10_000_000_000", "max_bytes = 9_999_999", "less than 10000000"),
            ("keys", "RWT3", "RUT3", "second line of the signer's .pub file"),
            ("keys", "RWT3ZDdXuVJil/", "RWT3ZDdXV35Xfv", "7E577E57573764F7 is a practice signer"),
            ("threshold", "threshold = 1", "threshold = 2", "from 1 to the number of keys"),
            ("threshold", "threshold = 1", "threshold = 0", "can never be met"),
            ("threshold", "threshold = 1", "treshold = 1", "--help"),
            ("origin", "origin =", "orígin =", "--help"),
        ] {
            let said = complaint(from, to);
            assert!(said.starts_with(&format!("{}: ", line_of(line))), "{line}: {said}");
            assert!(said.contains(words), "{said}");
        }
    }

    #[test]
    fn quotas_can_be_lowered_and_the_example_shows_what_they_are_otherwise() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("directory.json"), "{}").unwrap();
        let read = |text: &str| Config::parse(text, &folder.path().join("relay.toml")).unwrap().quotas;
        let commented = Config::EXAMPLE.replace("#max_", "max_");
        assert_ne!(commented, Config::EXAMPLE);
        assert_eq!(read(&commented), Quotas::default());
        assert_eq!(read(Config::EXAMPLE), Quotas::default());
        let lower = commented.replace("= 20000", "= 1").replace("10_000_000_000", "10_000_000");
        assert_eq!(read(&lower), Quotas { letters: 1, bytes: Quotas::LEAST_BYTES });
    }

    #[test]
    fn a_demo_may_pin_a_practice_signer() {
        let text = Config::EXAMPLE.replace("#demo", "demo").replace("uVJil/", "V35Xfv");
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("directory.json"), "{}").unwrap();
        let config = Config::parse(&text, &folder.path().join("relay.toml")).unwrap();
        assert!(config.demo && config.signers.keys[0].is_practice());
    }

    #[test]
    fn demo_is_refused_where_others_can_reach_it() {
        let text = Config::EXAMPLE.replace("#demo", "demo").replace("127.0.0.1:8080", "0.0.0.0:8080");
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("directory.json"), "{}").unwrap();
        let error = Config::parse(&text, &folder.path().join("relay.toml")).unwrap_err();
        assert!(error.to_string().contains("listen on 127.0.0.1"), "{error}");
    }

    #[test]
    fn a_missing_file_says_how_to_make_one() {
        let error = Config::read(Path::new("/nowhere/relay.toml")).unwrap_err();
        assert!(error.to_string().contains("--config"), "{error}");
    }
}
