//! Both configurations as text; that the real servers take them, `tests/tests/mirror_servers.rs` shows.

use tempfile::TempDir;

use super::*;

/// A site as far as its headers go.
fn site(headers: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("headers.toml"), headers).expect("a temporary file");
    folder
}

fn ours() -> String {
    headers::document("default-src 'none'; connect-src 'self' https://relay.example")
}

fn public() -> Place {
    Place::Host("Info.Example.org".parse().expect("a name"))
}

fn made(server: Server, place: &Place) -> String {
    configuration(server, site(&ours()).path(), place).expect("the fixture is right")
}

/// Where a line begins that holds this; it has to be there.
fn at(text: &str, what: &str) -> usize {
    text.find(what).unwrap_or_else(|| panic!("{what} is missing:\n{text}"))
}

#[test]
fn nginx_sets_every_header_once_for_all_statuses_and_none_in_a_location() {
    let text = made(Server::Nginx, &public());
    for line in [
        "add_header Content-Security-Policy \"default-src 'none'; connect-src 'self' https://relay.example\" always;",
        "add_header Referrer-Policy \"no-referrer\" always;",
        "add_header Cross-Origin-Opener-Policy \"same-origin\" always;",
        "add_header Cache-Control $waymark_cache_control always;",
    ] {
        assert_eq!(text.matches(line).count(), 1, "{line}\n{text}");
    }
    let (_, blocks) = text.split_at(at(&text, "try_files"));
    assert!(!blocks.contains("add_header"), "{blocks}");
}

#[test]
fn nginx_tries_the_rules_in_their_order_so_that_the_last_one_counts() {
    let text = made(Server::Nginx, &public());
    let usual = at(&text, "    set $waymark_cache_control \"no-cache\";\n");
    let named = at(
        &text,
        "    if ($uri ~ \"^/a/.*$\") {\n        set $waymark_cache_control \"public, max-age=31536000",
    );
    let form = at(
        &text,
        "    if ($uri ~ \"^/.*/f1\\.html$\") {\n        set $waymark_cache_control \"no-store\";\n    }\n",
    );
    assert!(usual < named && named < form, "{text}");
}

#[test]
fn caddy_tries_the_rules_in_their_order_and_what_is_put_off_sets_none_of_them() {
    let text = made(Server::Caddy, &public());
    let usual = at(&text, "\t\t\tCache-Control \"no-cache\"\n");
    let named = at(
        &text,
        "\t\t@rule2 path_regexp \"^/a/.*$\"\n\t\theader @rule2 {\n\t\t\tCache-Control \"public, max-age",
    );
    let form = at(
        &text,
        "\t\t@rule3 path_regexp \"^/.*/f1\\.html$\"\n\t\theader @rule3 {\n\t\t\tCache-Control \"no-store\"",
    );
    assert!(usual < named && named < form, "{text}");
    let put_off = "\t\theader {\n\t\t\t-Server\n\t\t\tVary \"Accept-Encoding\"\n\t\t}\n";
    assert_eq!(text.matches("-Server").count(), text.matches(put_off).count(), "{text}");
    assert_eq!(text.matches(put_off).count(), 2, "{text}");
}

#[test]
fn the_missing_page_has_its_own_headers_in_caddy() {
    let text = made(Server::Caddy, &public());
    let (_, errors) = text.split_at(at(&text, "handle_errors"));
    for line in ["Cache-Control \"no-cache\"", "Referrer-Policy \"no-referrer\"", "Content-Type \"text/html;"]
    {
        assert!(errors.contains(line), "{line}\n{errors}");
    }
    assert!(!errors.contains("immutable") && !errors.contains("no-store"), "{errors}");
    let more = format!("{}\n[[rule]]\npath = \"/a/*\"\n[rule.headers]\nX-Asset = \"yes\"\n", ours());
    let text = configuration(Server::Caddy, site(&more).path(), &public()).expect("the fixture is right");
    let (_, errors) = text.split_at(at(&text, "handle_errors"));
    assert!(errors.contains("\t\t\t-Server\n\t\t\t-X-Asset\n"), "{errors}");
}

#[test]
fn a_public_name_has_tls_and_loopback_has_none() {
    for server in [Server::Nginx, Server::Caddy] {
        let text = made(server, &public());
        assert!(text.contains("info.example.org"), "{text}");
        assert!(
            text.lines().any(|line| line.contains("Strict-Transport") && line.trim().starts_with('#')),
            "{text}"
        );
        assert!(!text.contains("127.0.0.1"), "{text}");
        let text = made(server, &Place::Loopback(SocketAddr::from(([127, 0, 0, 1], 8080))));
        assert!(text.contains("127.0.0.1") && text.contains(":8080"), "{text}");
        let tls = ["ssl_certificate", "listen 443", "Strict-Transport"];
        assert!(!tls.iter().any(|word| text.contains(word)), "{text}");
    }
}

#[test]
fn braces_and_quotes_are_closed() {
    for server in [Server::Nginx, Server::Caddy] {
        for place in [public(), Place::Loopback(SocketAddr::from(([127, 0, 0, 1], 8080)))] {
            let text = made(server, &place);
            let text: String = text.lines().filter(|line| !line.trim().starts_with('#')).collect();
            assert_eq!(text.matches('{').count(), text.matches('}').count(), "{text}");
            assert_eq!(text.matches('"').count() % 2, 0, "{text}");
        }
    }
}

#[test]
fn what_can_not_be_used_is_named_with_what_to_do() {
    let empty = tempfile::tempdir().expect("a temporary folder");
    let refused = |folder: &Path| {
        let refused = configuration(Server::Nginx, folder, &public());
        refused.expect_err("it can not be used").to_string()
    };
    let missing = refused(empty.path());
    assert!(missing.contains("headers.toml: cannot be read") && missing.contains("--site"), "{missing}");
    let broken = refused(site("[[rule]").path());
    assert!(broken.contains("headers.toml:1: ") && broken.contains("build the site again"), "{broken}");
    let meddling = refused(site(&ours().replace("no-referrer", "$host")).path());
    assert!(meddling.contains("Referrer-Policy has '$'") && meddling.contains("headers.toml:"), "{meddling}");

    let folder = empty.path().join("{path}");
    fs::create_dir(&folder).expect("a folder");
    fs::write(folder.join("headers.toml"), ours()).expect("a file");
    let folder = refused(folder.as_path());
    assert!(folder.contains("its path has '{'") && folder.contains("move the site"), "{folder}");
}

#[test]
fn without_tls_it_listens_on_this_machine_alone() {
    let site = site(&ours());
    for address in ["0.0.0.0:8080", "192.0.2.1:80", "127.0.0.1:0", "[::]:80"] {
        let place = Place::Loopback(address.parse().expect("an address"));
        let refused = configuration(Server::Caddy, site.path(), &place).expect_err(address).to_string();
        assert!(refused.contains(address) && refused.contains("127.0.0.1"), "{refused}");
    }
}

#[test]
fn a_name_is_nothing_but_a_name() {
    for (text, fine) in [
        ("info.example.org", true),
        ("xn--bcher-kva.example", true),
        ("", false),
        ("https://info.example.org", false),
        ("info.example.org:443", false),
        ("info.example.org/", false),
        ("*.example.org", false),
        ("info..example", false),
        ("-a.example", false),
        ("bücher.example", false),
        ("a b.example", false),
        ("192.0.2.1", false),
    ] {
        assert_eq!(text.parse::<HostName>().is_ok(), fine, "{text}");
    }
}
