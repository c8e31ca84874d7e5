//! The configuration of Caddy.

use super::pattern::regex;
use super::rules::Rules;
use super::text::Text;
use super::{HTML, NOT_FOUND, Place, TYPES, endings};

/// One site of a Caddyfile.
///
/// Inside `route` directives take effect in the order in which they stand there. What takes a header away stands apart:
/// Caddy puts off a whole block of `header` in which something is deleted, and it would replace what came after it.
pub(super) fn configuration(root: &str, place: &Place, rules: &Rules) -> String {
    let mut text = Text::new("\t");
    text.comment(&[
        "Waymark for Caddy: it answers as waymark-relay does. `waymark-site serve-with caddy` made this from",
        "headers.toml, which changes with the site: make it again after a build, and repeat what you changed here.",
        "It is a Caddyfile, or a part of yours. Then: systemctl reload caddy",
    ]);
    text.line("");
    begin(&mut text, place);
    text.comment(&["Where the site lies on this server."]);
    text.line(&format!("root * \"{root}\""));
    text.line("");
    text.comment(&["No `log` here: it would list the addresses of people in danger."]);
    if matches!(place, Place::Host(_)) {
        text.line("");
        text.comment(&[
            "HTTPS only, for a year, once you are sure that you can keep it: browsers do not let you take it back.",
            "It belongs to whoever holds the certificate, so headers.toml has none.",
            "header Strict-Transport-Security \"max-age=31536000\"",
        ]);
    }
    text.line("");
    text.open("route");
    last_of_all(&mut text, &[]);
    text.line("");
    paths(&mut text);
    text.line("");
    headers(&mut text, rules);
    text.line("");
    types(&mut text);
    text.line("");
    files(&mut text);
    text.close();
    text.line("");
    missing(&mut text, rules);
    text.close();
    text.finish()
}

fn begin(text: &mut Text, place: &Place) {
    match place {
        Place::Host(host) => {
            text.comment(&["Caddy gets the certificate by itself, and leads from HTTP to HTTPS."]);
            text.open(host.as_str());
        }
        Place::Loopback(address) => {
            text.open(&format!("http://:{}", address.port()));
            text.line(&format!("bind {}", address.ip()));
            text.line("");
        }
    }
}

/// What is not sent, `gone` included.
fn last_of_all(text: &mut Text, gone: &[&str]) {
    text.comment(&["Done last, after the file is found, and therefore apart from the other headers."]);
    text.open("header");
    text.line("-Server");
    for name in gone {
        text.line(&format!("-{name}"));
    }
    text.line("Vary \"Accept-Encoding\"");
    text.close();
}

fn paths(text: &mut Text) {
    text.comment(&["A folder shows its index.html; nothing is listed."]);
    text.line("@folder path */");
    text.line("rewrite @folder {path}index.html");
    text.line("");
    text.comment(&[
        "All else that is not for readers does not exist, such as headers.toml or a twin by its own name.",
    ]);
    text.line(&format!("@hidden not path_regexp \"(/[^./]*|\\.({}))$\"", endings()));
    text.line("error @hidden 404");
}

fn headers(text: &mut Text, rules: &Rules) {
    text.comment(&["headers.toml; what stands later replaces what stands earlier."]);
    for (number, (path, headers)) in rules.each().filter(|(_, headers)| !headers.is_empty()).enumerate() {
        let named = format!("@rule{}", number + 1);
        match regex(path) {
            Some(regex) => {
                text.line(&format!("{named} path_regexp \"{regex}\""));
                text.open(&format!("header {named}"));
            }
            None => text.open("header"),
        }
        for (name, value) in headers {
            text.line(&format!("{name} \"{value}\""));
        }
        text.close();
    }
}

fn types(text: &mut Text) {
    text.open("map {path} {waymark_type}");
    for (content_type, names) in TYPES {
        text.line(&format!("\"~\\.({})$\" \"{content_type}\"", names.join("|")));
    }
    text.close();
    text.line("header Content-Type {waymark_type}");
}

/// The build compressed everything already.
fn files(text: &mut Text) {
    text.open("file_server");
    text.line("precompressed br gzip");
    text.close();
}

/// The page for what does not exist, with headers of its own: those of the path that was asked for are there already.
fn missing(text: &mut Text, rules: &Rules) {
    let (headers, own) = (rules.headers(), rules.of(NOT_FOUND));
    let names = headers.iter().map(|header| header.name);
    let gone: Vec<&str> = names.filter(|name| !own.iter().any(|(kept, _)| kept == name)).collect();
    text.open("handle_errors");
    text.line(&format!("rewrite * {NOT_FOUND}"));
    text.open("header");
    for (name, value) in own {
        text.line(&format!("{name} \"{value}\""));
    }
    text.line(&format!("Content-Type \"{HTML}\""));
    text.close();
    last_of_all(text, &gone);
    files(text);
    text.close();
}
