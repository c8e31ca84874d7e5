//! The arrows that are allowed between our crates, and the crates of others that only one of ours may use.

use serde_json::Value;

/// Our crates and whom each may use. Who is not listed may use nobody.
const ARROWS: &[(&str, &[&str])] = &[
    ("report", &[]),
    ("wire", &[]),
    ("i18n", &[]),
    ("evidence", &[]),
    ("chapoly", &[]),
    ("envelope", &["wire", "chapoly"]),
    ("directory", &["wire", "envelope"]),
    // A desk in a browser is a view over the desk's library: of the app's programs, only `desk` uses it.
    ("app", &["report", "envelope", "directory", "wire", "i18n", "evidence", "desk"]),
    ("site", &["app", "directory", "i18n"]),
    ("relay", &["wire"]),
    ("desk", &["report", "envelope", "directory", "wire", "i18n", "evidence"]),
    ("xtask", &[]),
];

/// Uses all of them, and is used by none.
const TESTS: &str = "tests";

/// Crates of others that belong to one of ours, with the reason.
const RESERVED: &[(&str, &str, &str)] = &[
    ("axum", "relay", "only the relay listens on a network"),
    ("leptos", "app", "only the pages are views"),
    ("sqlx", "relay", "only the relay has a database"),
    ("web-sys", "app", "only the pages touch the browser"),
];

/// One of our crates.
#[derive(Debug)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// What it uses, ours and others'.
    uses: Vec<Use>,
}

#[derive(Debug)]
struct Use {
    name: String,
    /// In its tests only.
    in_tests: bool,
}

impl Package {
    /// All of our crates, by name, from what `cargo metadata --no-deps` says. None if it says it in an
    /// unknown way.
    pub fn all(metadata: &Value) -> Option<Vec<Self>> {
        let packages = metadata.get("packages")?.as_array()?;
        let mut packages: Vec<_> = packages.iter().map(Self::from_metadata).collect::<Option<_>>()?;
        packages.sort_by(|one: &Self, other| one.name.cmp(&other.name));
        Some(packages)
    }

    fn from_metadata(package: &Value) -> Option<Self> {
        let uses = package.get("dependencies")?.as_array()?.iter().map(|dependency| {
            let name = dependency.get("name")?.as_str()?.to_owned();
            Some(Use { name, in_tests: dependency.get("kind")?.as_str() == Some("dev") })
        });
        Some(Self { name: package.get("name")?.as_str()?.to_owned(), uses: uses.collect::<Option<_>>()? })
    }
}

/// Which of our crates a crate uses, for people to read.
pub fn rooms_used(package: &Package, packages: &[Package]) -> String {
    let ours = |used: &&Use| packages.iter().any(|package| package.name == used.name);
    let mut names: Vec<_> = package.uses.iter().filter(ours).map(|used| used.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    if names.is_empty() { "nobody".into() } else { names.join(", ") }
}

/// Every use that is not allowed, with the reason.
pub fn breaches(packages: &[Package]) -> Vec<String> {
    let mut breaches = Vec::new();
    for package in packages.iter().filter(|package| package.name != TESTS) {
        let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == package.name) else {
            breaches.push(format!(
                "the crate {} is in no rule; give it one in xtask/src/graph/rules.rs and docs/architecture.md",
                package.name
            ));
            continue;
        };
        for used in &package.uses {
            let ours = packages.iter().any(|other| other.name == used.name);
            if ours && !allowed.contains(&used.name.as_str()) {
                breaches.push(forbidden_arrow(package, used, allowed));
            }
            let reserved =
                RESERVED.iter().find(|(name, owner, _)| *name == used.name && *owner != package.name);
            if let (Some((name, owner, reason)), false) = (reserved, used.in_tests) {
                breaches.push(format!("{} → {name}: {reason}, in {owner}", package.name));
            }
        }
    }
    breaches
}

fn forbidden_arrow(package: &Package, used: &Use, allowed: &[&str]) -> String {
    let may = if allowed.is_empty() { "nobody".into() } else { allowed.join(", ") };
    let remedy = if used.in_tests { "; a test that needs both belongs into the package `tests`" } else { "" };
    format!("{} → {}: {} may use {may}{remedy}", package.name, used.name, package.name)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Package, breaches, rooms_used};

    /// The name of a room and what kind of dependency it is.
    type Use<'a> = (&'a str, Option<&'a str>);

    fn packages(list: &[(&str, &[Use<'_>])]) -> Vec<Package> {
        let packages: Vec<_> = list
            .iter()
            .map(|(name, uses)| {
                let uses: Vec<_> =
                    uses.iter().map(|(name, kind)| json!({"name": name, "kind": kind})).collect();
                json!({"name": name, "dependencies": uses})
            })
            .collect();
        Package::all(&json!({"packages": packages})).unwrap()
    }

    #[test]
    fn the_arrows_of_the_architecture_are_allowed() {
        let packages = packages(&[
            ("wire", &[("serde", None)]),
            ("envelope", &[("wire", None)]),
            ("relay", &[("wire", None), ("axum", None), ("sqlx", None)]),
            ("tests", &[("relay", None), ("envelope", None), ("axum", None)]),
        ]);
        assert_eq!(breaches(&packages), Vec::<String>::new());
    }

    #[test]
    fn the_relay_may_not_use_the_envelope() {
        let packages = packages(&[("envelope", &[]), ("relay", &[("envelope", None)])]);
        assert_eq!(breaches(&packages), ["relay → envelope: relay may use wire"]);
    }

    #[test]
    fn nobody_uses_the_tests() {
        let packages = packages(&[("tests", &[]), ("site", &[("tests", Some("dev"))])]);
        assert_eq!(breaches(&packages).len(), 1);
    }

    #[test]
    fn an_arrow_in_tests_is_an_arrow_and_the_remedy_is_named() {
        let packages = packages(&[("envelope", &[]), ("relay", &[("envelope", Some("dev"))])]);
        let breaches = breaches(&packages);
        assert!(breaches[0].contains("belongs into the package `tests`"), "{breaches:?}");
    }

    #[test]
    fn an_arrow_of_a_build_script_is_an_arrow() {
        let packages = packages(&[("site", &[]), ("i18n", &[("site", Some("build"))])]);
        assert_eq!(breaches(&packages).len(), 1);
    }

    #[test]
    fn only_the_relay_has_a_database() {
        let packages = packages(&[("desk", &[("sqlx", None)])]);
        assert_eq!(breaches(&packages), ["desk → sqlx: only the relay has a database, in relay"]);
    }

    #[test]
    fn a_crate_without_a_rule_is_refused() {
        let packages = packages(&[("cellar", &[])]);
        assert!(breaches(&packages)[0].contains("cellar is in no rule"));
    }

    #[test]
    fn the_rooms_a_crate_uses_are_shown_once_and_in_order() {
        let packages = packages(&[
            ("wire", &[]),
            ("envelope", &[]),
            ("directory", &[("wire", None), ("envelope", None), ("wire", Some("dev")), ("serde", None)]),
        ]);
        assert_eq!(rooms_used(&packages[0], &packages), "envelope, wire");
    }
}
