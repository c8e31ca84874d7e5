//! nginx and Caddy, set up with what `waymark-site serve-with` prints, answer as our relay does (SS-3): for every file
//! of a site, and for what does not exist, the same status, bytes, type, encoding, and headers of `headers.toml`.

#[path = "mirror_servers/client.rs"]
mod client;
#[path = "mirror_servers/server.rs"]
mod server;

use std::collections::BTreeSet;
use std::fs;
use std::net::SocketAddr;
use std::path::Path;

use tempfile::TempDir;
use tests::letters::{Agency, KeyType};
use tests::mirror::{Terms, build_site, path, sign_directory};
use tests::places::program;
use tests::programs::{run, try_run};
use tests::relay_process::RelayProcess;

use client::{Reply, get};
use server::{Server, validate};

/// What browsers say they can unpack: nothing, as old ones and programs do, one of both, both.
const ENCODINGS: &[Option<&str>] = &[None, Some("gzip"), Some("br"), Some("gzip, deflate, br")];

/// What is not there, or is a folder. A missing file must not have the headers that one in its place would have.
const MORE_PATHS: &[&str] =
    &["/", "/en/", "/a/", "/nothing.html", "/nothing", "/en/nothing/", "/a/nothing.js", "/xx/f1.html"];

/// Headers that servers set by themselves, and in which they have to agree.
const OF_FILES: &[&str] = &["Content-Type", "Content-Encoding"];

#[test]
fn nginx_and_caddy_answer_as_the_relay_does() {
    let folder = TempDir::new().expect("a temporary folder");
    let agency = Agency::make(folder.path(), KeyType::X25519);
    let terms = Terms { languages: vec!["en".to_owned()], ..Terms::default() };
    let directory = sign_directory(folder.path(), &agency, &terms);
    let site = build_site(folder.path(), &directory, "https://en.wikipedia.org/", &terms);
    let origin = "https://relay.example";
    let relay =
        RelayProcess::start(folder.path(), origin, &directory.folder, &directory.signer, Some(&site), "");
    let servers = [Server::nginx(folder.path(), &site), Server::caddy(folder.path(), &site)];

    let names = names_of_headers(&site);
    assert!(names.len() >= 7, "headers.toml has too few headers to compare: {names:?}");
    let mut paths = paths_of_files(&site);
    paths.extend(MORE_PATHS.iter().map(|path| (*path).to_owned()));
    let mut seen = Seen::default();
    let mut differences = Vec::new();
    for path in &paths {
        for encodings in ENCODINGS {
            let ours = get(relay.address(), path, *encodings);
            seen.note(&ours);
            for server in &servers {
                let theirs = get(server.address, path, *encodings);
                for what in compare(&ours, &theirs, &names) {
                    differences.push(format!("{} at {path} for {encodings:?}: {what}", server.name));
                }
            }
        }
    }
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), first(&differences));
    seen.assert_everything();
    for server in &servers {
        leads_to_the_folder(server, relay.address(), &names);
        tells_nothing_of_itself(server);
    }
}

#[test]
fn caddy_takes_the_configuration_for_a_public_name() {
    let folder = TempDir::new().expect("a temporary folder");
    let site = folder.path().join("site");
    write_headers(&site, "Referrer-Policy = \"no-referrer\"");
    let printed = run(
        &program("waymark-site"),
        &["serve-with", "caddy", "--host", "info.example.org", "--site", path(&site)],
    );
    assert!(printed.contains("\ninfo.example.org {\n"), "{printed}");
    let config = folder.path().join("Caddyfile");
    fs::write(&config, &printed).expect("a temporary file");
    let said = validate(folder.path(), &config);
    assert!(!said.contains("not formatted"), "caddy fmt would write it in another way:\n{said}");
}

#[test]
fn a_headers_toml_that_can_not_be_used_gives_an_error_and_no_configuration() {
    let folder = TempDir::new().expect("a temporary folder");
    let site = folder.path().join("site");
    for (header, word) in [
        (None, "cannot be read"),
        (Some("Referrer-Policy = no-referrer"), "headers.toml:4: "),
        (Some("Referrer-Policy = \"$host\""), "headers.toml:4: Referrer-Policy has '$'"),
        (Some("Referrer-Policy = \"a\\nb\""), "headers.toml:4: Referrer-Policy has '\\n'"),
    ] {
        if let Some(header) = header {
            write_headers(&site, header);
        }
        for server in ["nginx", "caddy"] {
            let arguments = ["serve-with", server, "--host", "info.example.org", "--site", path(&site)];
            let output = try_run(&program("waymark-site"), &arguments);
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(!output.status.success() && output.stdout.is_empty(), "{server} with {header:?}");
            assert!(said.contains(path(&site)) && said.contains(word), "{server} with {header:?}: {said}");
            assert!(said.contains("waymark-site build"), "what to do is missing: {said}");
        }
    }
}

/// What is different for a reader.
fn compare(ours: &Reply, theirs: &Reply, names: &BTreeSet<String>) -> Vec<String> {
    let mut differences = Vec::new();
    if ours.status != theirs.status {
        differences.push(format!("status {} instead of {}", theirs.status, ours.status));
    }
    if ours.body != theirs.body {
        differences.push(format!("{} other bytes instead of {}", theirs.body.len(), ours.body.len()));
    }
    for name in names.iter().map(String::as_str).chain(OF_FILES.iter().copied()) {
        let (ours, theirs) = (ours.header(name), theirs.header(name));
        if ours != theirs {
            differences.push(format!("{name} {theirs:?} instead of {ours:?}"));
        }
    }
    // A cache in between must not give a compressed file to whoever can't unpack it.
    let varies = theirs.header("Vary");
    let compressed = !theirs.header("Content-Encoding").is_empty();
    if compressed && (varies.len() != 1 || !varies[0].eq_ignore_ascii_case("accept-encoding")) {
        differences.push(format!("Vary {varies:?}"));
    }
    differences
}

/// Pages have relative links: a folder without its slash has to lead to the folder, with the same headers.
fn leads_to_the_folder(server: &Server, relay: SocketAddr, names: &BTreeSet<String>) {
    let (ours, theirs) = (get(relay, "/en", None), get(server.address, "/en", None));
    for (who, reply) in [("relay", &ours), (server.name, &theirs)] {
        assert!([301, 308].contains(&reply.status), "{who}: {}", reply.status);
        let there = url::Url::parse("https://mirror.test/en").expect("an address");
        let location = reply.header("Location");
        let leads = location.first().and_then(|location| there.join(location).ok());
        assert_eq!(
            leads.as_ref().map(url::Url::as_str),
            Some("https://mirror.test/en/"),
            "{who}: {location:?}"
        );
    }
    for name in names {
        assert_eq!(theirs.header(name), ours.header(name), "{} at /en: {name}", server.name);
    }
}

/// Neither its version nor that of what it was built with.
fn tells_nothing_of_itself(server: &Server) {
    let reply = get(server.address, "/nothing.html", None);
    let told = reply.header("Server");
    assert!(
        !told.iter().any(|told| told.contains(|any: char| any.is_ascii_digit())),
        "{}: {told:?}",
        server.name
    );
    assert!(reply.header("X-Powered-By").is_empty(), "{}", server.name);
}

/// What the relay's answers had, so that equal does not mean equally empty.
#[derive(Default)]
struct Seen {
    statuses: BTreeSet<u16>,
    types: BTreeSet<String>,
    encodings: BTreeSet<String>,
    caching: BTreeSet<String>,
}

impl Seen {
    fn note(&mut self, reply: &Reply) {
        self.statuses.insert(reply.status);
        let all = |name: &str| reply.header(name).into_iter().map(str::to_owned).collect::<Vec<String>>();
        self.types.extend(all("Content-Type"));
        self.encodings.extend(all("Content-Encoding"));
        self.caching.extend(all("Cache-Control"));
    }

    fn assert_everything(&self) {
        assert_eq!(self.statuses, BTreeSet::from([200, 404]));
        let has = |values: &BTreeSet<String>, wanted: &[&str]| {
            wanted.iter().all(|wanted| values.iter().any(|value| value.contains(wanted)))
        };
        let types = [
            "text/html",
            "text/javascript",
            "application/wasm",
            "application/json",
            "text/plain",
            "image/svg",
        ];
        assert!(has(&self.types, &types), "{:?}", self.types);
        assert!(has(&self.encodings, &["br", "gzip"]), "{:?}", self.encodings);
        assert!(has(&self.caching, &["no-cache", "no-store", "immutable"]), "{:?}", self.caching);
    }
}

/// The names of all headers in the site's `headers.toml`.
fn names_of_headers(site: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(site.join("headers.toml")).expect("the build wrote it");
    let rules: toml::Table = toml::from_str(&text).expect("it is TOML");
    let rules = rules["rule"].as_array().expect("it has rules");
    let tables = rules.iter().map(|rule| rule["headers"].as_table().expect("a rule has headers"));
    tables.flat_map(|headers| headers.keys().cloned()).collect()
}

/// The paths of all files, compressed twins included, which nobody may ask for by these names.
fn paths_of_files(site: &Path) -> Vec<String> {
    let mut paths = Vec::new();
    let mut folders = vec![(site.to_owned(), "/".to_owned())];
    while let Some((folder, prefix)) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the site can be read") {
            let file = entry.expect("the site can be read").path();
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if file.is_dir() {
                folders.push((file, format!("{prefix}{name}/")));
            } else {
                paths.push(format!("{prefix}{name}"));
            }
        }
    }
    paths.sort();
    paths
}

/// A site as far as its one header goes.
fn write_headers(site: &Path, header: &str) {
    fs::create_dir_all(site).expect("a temporary folder");
    let text = format!("[[rule]]\npath = \"/*\"\n[rule.headers]\n{header}\n");
    fs::write(site.join("headers.toml"), text).expect("a temporary file");
}

/// As many as a person reads.
fn first(differences: &[String]) -> String {
    differences.iter().take(20).map(|difference| format!("  {difference}\n")).collect()
}
