//! How fast a parcel is sealed and hashed in a browser, as a ratio to npm's age-encryption on the same bytes in the same
//! page: `cargo bench -p tests --bench sealing`, after `cargo xtask test` has built the browser's programs.
//!
//! Nothing is sent: the relay and the line would be measured. Theirs is measured twice: sealing alone, and with the hashes
//! that a parcel needs, of the file and of every part, by the browser's own SHA-256. Ours always makes them, and the tar.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tests::browser::{Browser, Setup};
use tests::places::{node_modules, root, ui};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const MEGABYTES: u64 = 200;
const ROUNDS: u64 = 5;

#[tokio::main]
async fn main() -> Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let origin = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    let browser = Browser::start(Setup::default()).await?;
    browser.client.goto(&format!("{origin}/")).await?;
    let asked = "window.result = null; const go = setInterval(() => { if (!window.ready) return; clearInterval(go); \
                 window.bench(arguments_0, arguments_1).then((r) => window.result = r, (e) => window.result = String(e)); }, 50);";
    let asked =
        asked.replace("arguments_0", &MEGABYTES.to_string()).replace("arguments_1", &ROUNDS.to_string());
    browser.client.execute(&asked, vec![]).await?;
    let mut result = Value::Null;
    for _ in 0..1_200 {
        tokio::time::sleep(Duration::from_millis(250)).await;
        result = browser.client.execute("return window.result", vec![]).await?;
        if result != Value::Null {
            break;
        }
    }
    let console = browser.console_errors().await?;
    browser.quit().await?;
    ensure!(result.is_object(), "{result} {console:?}");
    let took = |name: &str| result[name].as_f64().context("a time");
    let rate = |time: f64| MEGABYTES as f64 * 1_000.0 / time;
    let (ours, theirs, hashed) = (took("ours")?, took("theirs")?, took("theirsHashed")?);
    println!("{MEGABYTES} MB, median of {ROUNDS}: {}", json!(result));
    println!("ours, sealed and hashed              {:7.0} MB/s", rate(ours));
    println!("age-encryption, sealed               {:7.0} MB/s   ratio {:.2}", rate(theirs), theirs / ours);
    println!("age-encryption, sealed and hashed    {:7.0} MB/s   ratio {:.2}", rate(hashed), hashed / ours);
    Ok(())
}

/// One file, by its place: the page, the Worker's entry, our program, npm's modules.
async fn serve(mut stream: TcpStream) {
    let mut request = vec![0; 8_192];
    let count = stream.read(&mut request).await.unwrap_or_default();
    let head = String::from_utf8_lossy(&request[..count]).into_owned();
    let path = head.split(' ').nth(1).unwrap_or("/").split('?').next().unwrap_or("/").to_owned();
    let body = content(&path);
    let status = if body.is_some() { "200 OK" } else { "404 Not Found" };
    let body = body.unwrap_or_default();
    let kind = match path.rsplit('.').next() {
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        _ => "text/html",
    };
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    let _ = stream.write_all(head.as_bytes()).await;
    let _ = stream.write_all(&body).await;
}

fn content(path: &str) -> Option<Vec<u8>> {
    if path.split('/').any(|part| part == "..") {
        return None;
    }
    let worker = "import init from \"/ui/back.js\"; await init({ module_or_path: \"/ui/back_bg.wasm\" });";
    let file: PathBuf = match path {
        "/" => root().join("tests/fixtures/bench/sealing.html"),
        "/worker.js" => return Some(worker.as_bytes().to_vec()),
        _ => match path.strip_prefix("/modules/") {
            Some(module) => node_modules().join(module),
            None => ui().join(Path::new(path.strip_prefix("/ui/")?)),
        },
    };
    std::fs::read(file).ok()
}
