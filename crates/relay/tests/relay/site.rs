//! A built site, served by the relay.

use std::fs;
use std::path::PathBuf;

use relay::StartError;

use crate::plain_http::{Reply, ask};
use crate::world::{Relay, World};

const RULES: &str = "
[[rule]]
path = \"/*\"
[rule.headers]
Content-Security-Policy = \"default-src 'none'\"
Cache-Control = \"no-cache\"
[[rule]]
path = \"/a/*\"
[rule.headers]
Cache-Control = \"public, max-age=31536000, immutable\"
[[rule]]
path = \"/*/f1.html\"
[rule.headers]
Cache-Control = \"no-store\"
";

#[tokio::test]
async fn a_page_has_its_type_and_the_headers_of_its_path() {
    let (_world, relay) = serving().await;
    for (path, content_type, cache) in [
        ("/", "text/html; charset=utf-8", "no-cache"),
        ("/ar/", "text/html; charset=utf-8", "no-cache"),
        ("/ar/b3.html", "text/html; charset=utf-8", "no-cache"),
        ("/ar/f1.html", "text/html; charset=utf-8", "no-store"),
        ("/a/0123.wasm", "application/wasm", "public, max-age=31536000, immutable"),
        ("/a/0123.mp3", "audio/mpeg", "public, max-age=31536000, immutable"),
        ("/a/0123.opus", "audio/ogg", "public, max-age=31536000, immutable"),
        ("/directory.json", "application/json", "no-cache"),
        ("/directory.json.00.minisig", "text/plain; charset=utf-8", "no-cache"),
    ] {
        let reply = relay.client.fetch(path).await.unwrap();
        assert_eq!(reply.status, 200, "{path}");
        assert_eq!(reply.header("content-type"), Some(content_type), "{path}");
        assert_eq!(reply.header("cache-control"), Some(cache), "{path}");
        assert_eq!(reply.header("content-security-policy"), Some("default-src 'none'"), "{path}");
        assert_eq!(reply.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert_eq!(reply.header("set-cookie"), None, "{path}");
    }
}

#[tokio::test]
async fn the_smallest_twin_that_the_browser_takes_is_sent() {
    let (_world, relay) = serving().await;
    for (accepts, encoding, body) in [
        ("gzip, br", Some("br"), "brotli of b3"),
        ("gzip", Some("gzip"), "gzip of b3"),
        ("br;q=0", None, "page b3"),
        ("", None, "page b3"),
    ] {
        let reply = get(&relay, "/ar/b3.html", &[("accept-encoding", accepts)]).await;
        assert_eq!(reply.header("content-encoding"), encoding, "{accepts}");
        assert_eq!(reply.header("content-type"), Some("text/html; charset=utf-8"));
        assert_eq!(reply.header("vary"), Some("accept-encoding"));
        assert_eq!(reply.body, body.as_bytes());
    }
    let without_twin = get(&relay, "/ar/f1.html", &[("accept-encoding", "br")]).await;
    assert_eq!(without_twin.header("content-encoding"), None);
}

#[tokio::test]
async fn a_page_that_did_not_change_costs_no_body() {
    let (world, relay) = serving().await;
    let br = ("accept-encoding", "br");
    let etag = get(&relay, "/ar/b3.html", &[br]).await.header("etag").unwrap().to_owned();
    let again = get(&relay, "/ar/b3.html", &[br, ("if-none-match", &etag)]).await;
    assert_eq!((again.status, again.body.len()), (304, 0));
    assert_eq!(again.header("etag"), Some(&*etag));
    let plain = get(&relay, "/ar/b3.html", &[("if-none-match", &etag)]).await;
    assert_eq!(plain.status, 200, "another encoding is another thing");
    fs::write(world.folder.path().join("site/ar/b3.html.br"), "built again").unwrap();
    let rebuilt = get(&relay, "/ar/b3.html", &[br, ("if-none-match", &etag)]).await;
    assert_eq!((rebuilt.status, &*rebuilt.body), (200, &b"built again"[..]));
}

#[tokio::test]
async fn a_recording_is_sent_in_the_parts_that_a_player_asks_for() {
    let (_world, relay) = serving().await;
    for (range, status, place, body) in [
        ("bytes=0-1", 206, Some("bytes 0-1/10"), "01"),
        ("bytes=8-", 206, Some("bytes 8-9/10"), "89"),
        ("bytes=-3", 206, Some("bytes 7-9/10"), "789"),
        ("bytes=10-", 416, Some("bytes */10"), ""),
        ("bytes=0-1,4-5", 200, None, "0123456789"),
    ] {
        let reply = get(&relay, "/a/0123.mp3", &[("range", range)]).await;
        assert_eq!((reply.status, reply.header("content-range")), (status, place), "{range}");
        assert_eq!(reply.header("accept-ranges"), Some("bytes"), "{range}");
        assert_eq!(reply.body, body.as_bytes(), "{range}");
    }
    let page = get(&relay, "/ar/b3.html", &[("range", "bytes=0-1")]).await;
    assert_eq!((page.status, page.header("accept-ranges")), (200, None));
}

#[tokio::test]
async fn head_says_what_get_would_and_nothing_else_is_allowed() {
    let (_world, relay) = serving().await;
    let head = ask(relay.addr(), "HEAD", "/ar/b3.html", &[], &[]).await.unwrap();
    assert_eq!((head.status, head.header("content-length")), (200, Some("7")));
    let post = ask(relay.addr(), "POST", "/ar/b3.html", &[], b"x").await.unwrap();
    assert_eq!((post.status, post.header("allow")), (405, Some("GET, HEAD")));
}

#[tokio::test]
async fn a_folder_without_its_slash_is_sent_there() {
    let (_world, relay) = serving().await;
    let reply = relay.client.fetch("/ar").await.unwrap();
    assert_eq!((reply.status, reply.header("location")), (308, Some("ar/")));
}

#[tokio::test]
async fn what_is_not_for_readers_is_not_there() {
    let (_world, relay) = serving().await;
    for path in [
        "/nothing.html",
        "/ar/nothing/",
        "/headers.toml",
        "/ar/b3.html.br",
        "/ar/b3.html.gz",
        "/.hidden.html",
        "/.git/config.txt",
        "/../relay.toml",
        "/../directory.json",
        "/ar/../../directory.json",
        "/%2e%2e/directory.json",
        "/ar/%2e%2e%2f%2e%2e%2fdirectory.json",
        "//directory.json",
        "/ar//b3.html",
        "/ar/b3.html/",
        "/words.ftl",
        "/relay.sqlite",
    ] {
        let reply = relay.client.fetch(path).await.unwrap();
        assert_eq!((reply.status, &*reply.body), (404, &b"page 404"[..]), "{path}");
        assert_eq!(reply.header("cache-control"), Some("no-cache"), "{path}");
        assert_eq!(reply.header("content-security-policy"), Some("default-src 'none'"), "{path}");
    }
}

#[tokio::test]
async fn the_api_answers_beside_the_site() {
    let (_world, relay) = serving().await;
    assert_eq!(relay.client.info().await.unwrap().v, 1);
}

#[tokio::test]
async fn headers_are_read_again_and_bad_ones_change_nothing() {
    let (world, relay) = serving().await;
    let file = world.folder.path().join("site/headers.toml");
    fs::write(&file, "[[rule]]\npath = \"/*\"\n[rule.headers]\nx-new = \"1\"\n").unwrap();
    relay.running.reload();
    assert_eq!(relay.client.fetch("/").await.unwrap().header("x-new"), Some("1"));
    fs::write(&file, "[[rule]").unwrap();
    relay.running.reload();
    assert_eq!(relay.client.fetch("/").await.unwrap().header("x-new"), Some("1"));
}

#[tokio::test]
async fn a_site_without_headers_or_with_wrong_ones_is_not_served() {
    let world = World::new();
    let site = build(&world);
    let mut config = world.config();
    config.site = Some(site.clone());
    fs::write(site.join("headers.toml"), "[[rule]]\npath = 1\n").unwrap();
    let error = world.start_with(config.clone()).await.err().unwrap();
    assert!(error.to_string().contains("headers.toml:2:"), "{error}");
    fs::remove_file(site.join("headers.toml")).unwrap();
    assert!(matches!(world.start_with(config).await, Err(StartError::Site(_))));
}

#[tokio::test]
async fn without_a_site_there_is_nothing() {
    let world = World::new();
    let relay = world.start().await;
    assert_eq!(relay.client.fetch("/").await.unwrap().status, 404);
}

async fn get(relay: &Relay, path: &str, headers: &[(&str, &str)]) -> Reply {
    ask(relay.addr(), "GET", path, headers, &[]).await.expect("the relay answers")
}

async fn serving() -> (World, Relay) {
    let world = World::new();
    let mut config = world.config();
    config.site = Some(build(&world));
    let relay = world.start_with(config).await.expect("the relay starts");
    (world, relay)
}

fn build(world: &World) -> PathBuf {
    let site = world.folder.path().join("site");
    for (name, content) in [
        ("headers.toml", RULES),
        ("index.html", "page picker"),
        ("404.html", "page 404"),
        ("directory.json", "{}"),
        ("directory.json.00.minisig", "signature"),
        ("words.ftl", "words"),
        (".hidden.html", "hidden"),
        (".git/config.txt", "hidden"),
        ("ar/index.html", "page home"),
        ("ar/b3.html", "page b3"),
        ("ar/b3.html.br", "brotli of b3"),
        ("ar/b3.html.gz", "gzip of b3"),
        ("ar/f1.html", "page f1"),
        ("a/0123.wasm", "wasm"),
        ("a/0123.mp3", "0123456789"),
        ("a/0123.opus", "opus"),
    ] {
        let file = site.join(name);
        fs::create_dir_all(file.parent().expect("it is in the site")).expect("a folder can be made");
        fs::write(file, content).expect("a file can be written");
    }
    site
}
