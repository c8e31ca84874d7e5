//! What survivors load asks for nothing that leaves a trace: no camera, no saving, no clipboard, no notification, no
//! app to install, no store, no step of the history (TR-9 of docs/requirements.md, and what makes TR-3 true). What
//! browsers do with it: `e2e_traces.rs`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use tests::mirror::{Terms, World};
use tests::places::root;

/// Names in Rust and JavaScript by which a page leaves something behind.
const LEAVES_TRACES: [&str; 35] = [
    "\"capture\"",
    "\"download\"",
    "set_download",
    "showSaveFilePicker",
    "getDirectory",
    "Notification",
    "requestPermission",
    "Clipboard",
    "clipboard",
    "execCommand",
    "CookieStore",
    "cookie",
    "localStorage",
    "local_storage",
    "sessionStorage",
    "session_storage",
    "StorageManager",
    "indexedDB",
    "indexed_db",
    "IdbFactory",
    "CacheStorage",
    "caches",
    "ServiceWorker",
    "serviceWorker",
    "service_worker",
    "PushManager",
    "beforeinstallprompt",
    "sendBeacon",
    "send_beacon",
    "pushState",
    "push_state",
    "replaceState",
    "replace_state",
    "window.name",
    "openDatabase",
];

/// The same in the attributes of a view; in a script they may be something else: `capture` is a phase of events, too.
const ATTRIBUTES: [&str; 2] = ["capture", "download"];

/// What was looked at and is right: an agency saves letters and files on its machine, when somebody presses for it.
const REVIEWED: [(&str, &str); 1] = [("app/src/desk/save.rs", "set_download")];

/// Beginnings of the names of what `web-sys` would have to be given first.
const FEATURES: [&str; 14] = [
    "Cache",
    "Clipboard",
    "Cookie",
    "FileSystem",
    "History",
    "HtmlDocument",
    "Idb",
    "Navigator",
    "Notification",
    "Permission",
    "Push",
    "Service",
    "Storage",
    "Wake",
];

#[test]
fn nothing_in_the_sources_stores_copies_saves_or_notifies() -> Result<()> {
    let mut sources = files(&root().join("app/src"), "rs")?;
    sources.extend(files(&root().join("public"), "js")?);
    ensure!(sources.len() > 100, "only {} sources", sources.len());
    let mut found = Vec::new();
    for file in sources {
        let code = without_comments(&fs::read_to_string(&file)?);
        let name = file.strip_prefix(root())?.display().to_string();
        found.extend(traces(&code).map(|word| (name.clone(), word.to_owned())));
        let attributes = ATTRIBUTES.iter().map(|attribute| format!("{attribute}="));
        found.extend(attributes.filter(|word| code.contains(word)).map(|word| (name.clone(), word)));
    }
    let reviewed = REVIEWED.map(|(file, word)| (file.to_owned(), word.to_owned()));
    assert_eq!(found, reviewed);
    Ok(())
}

#[test]
fn the_programs_are_not_given_what_could_store_anything() -> Result<()> {
    let manifest: toml::Table = toml::from_str(&fs::read_to_string(root().join("app/Cargo.toml"))?)?;
    let browser = &manifest["target"]["cfg(target_arch = \"wasm32\")"]["dependencies"]["web-sys"]["features"];
    let features = browser.as_array().context("features are a list")?;
    ensure!(features.len() > 20, "only {features:?}");
    for feature in features.iter().filter_map(toml::Value::as_str) {
        let refused = FEATURES.iter().find(|begin| feature.starts_with(**begin));
        ensure!(refused.is_none(), "web-sys has {feature}: is it needed, and what does it leave behind?");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_in_a_site_as_it_is_served_does_either() -> Result<()> {
    let world = World::start(&Terms::default()).await;
    let site = world.folder.path().join("site");
    let scripts = files(&site, "js")?;
    ensure!(scripts.len() > 8, "only {} scripts", scripts.len());
    for file in &scripts {
        let code = without_comments(&fs::read_to_string(file)?);
        let found: Vec<&str> = traces(&code).collect();
        ensure!(found.is_empty(), "{}: {found:?}", file.display());
    }
    let pages = files(&site, "html")?;
    ensure!(pages.len() > 100, "only {} pages", pages.len());
    for file in &pages {
        let html = fs::read_to_string(file)?;
        let tags: Vec<&str> =
            html.split('<').filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag).collect();
        ensure!(tags.len() > 20, "{}: only {tags:?}", file.display());
        for tag in tags {
            let names = attributes(tag);
            let asks = ATTRIBUTES.iter().any(|attribute| names.contains(attribute));
            ensure!(!asks && !names.contains(&"ping"), "{}: <{tag}>", file.display());
            let is_app = ["rel=\"manifest\"", "web-app-capable", "rel=\"serviceworker\""];
            ensure!(!is_app.iter().any(|part| tag.contains(part)), "{}: <{tag}>", file.display());
        }
    }
    Ok(())
}

#[test]
fn what_is_forbidden_is_found_and_what_is_said_about_it_is_not() {
    let code =
        without_comments("let a = 1;\n  // no cookie\n/* nor localStorage */\nuse caches;\n * Clipboard\n");
    assert_eq!(traces(&code).collect::<Vec<_>>(), ["caches"]);
    assert_eq!(attributes("a class=\"no download\" href=\"x\" download"), ["class", "href", "download"]);
    assert_eq!(attributes("input type=\"file\" capture=\"user\""), ["type", "capture"]);
}

fn traces(code: &str) -> impl Iterator<Item = &'static str> {
    LEAVES_TRACES.into_iter().filter(move |word| code.contains(word))
}

/// Without the lines that are comments: they say what is not done.
fn without_comments(code: &str) -> String {
    let is_comment = |line: &&str| {
        let line = line.trim();
        // A script on one line may begin with one.
        line.starts_with("//") || line.starts_with("* ") || (line.starts_with("/*") && line.ends_with("*/"))
    };
    code.lines().filter(|line| !is_comment(line)).collect::<Vec<_>>().join("\n")
}

/// The names of a tag's attributes. What stands in quotes is a value.
fn attributes(tag: &str) -> Vec<&str> {
    let outside = tag.split('"').step_by(2).flat_map(str::split_whitespace);
    // The first is the name of the tag.
    outside.filter_map(|part| part.split('=').next()).filter(|name| !name.is_empty()).skip(1).collect()
}

/// Every file with this extension below a folder, in order.
fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).with_context(|| next.display().to_string())? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}
