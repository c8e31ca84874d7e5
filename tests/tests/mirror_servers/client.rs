//! A browser, as far as a server of files knows one: it asks once, and takes the whole answer.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// An answer takes no longer, or there is none.
const PATIENCE: Duration = Duration::from_secs(20);

/// A whole answer.
#[derive(Debug)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// What follows the headers, in the encoding that they name.
    pub body: Vec<u8>,
    headers: Vec<(String, String)>,
}

impl Reply {
    /// All values of a header, in the order of the answer; the name in any case.
    pub fn header(&self, name: &str) -> Vec<&str> {
        let named = self.headers.iter().filter(|(found, _)| found.eq_ignore_ascii_case(name));
        named.map(|(_, value)| value.as_str()).collect()
    }
}

/// Asks for a path; `encodings` is what the browser says it can unpack.
///
/// # Panics
/// If there is no whole answer.
pub fn get(address: SocketAddr, path: &str, encodings: Option<&str>) -> Reply {
    let accept = encodings.map_or_else(String::new, |list| format!("Accept-Encoding: {list}\r\n"));
    let request = format!("GET {path} HTTP/1.1\r\nHost: mirror.test\r\n{accept}Connection: close\r\n\r\n");
    let answer = ask(address, &request)
        .unwrap_or_else(|error| panic!("{address} does not answer for {path}: {error}"));
    parse(&answer).unwrap_or_else(|| panic!("{path}: no whole answer: {}", String::from_utf8_lossy(&answer)))
}

fn ask(address: SocketAddr, request: &str) -> io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all(request.as_bytes())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(answer)
}

fn parse(answer: &[u8]) -> Option<Reply> {
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&answer[..end]).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers = lines.map(|line| {
        let (name, value) = line.split_once(':')?;
        Some((name.to_owned(), value.trim().to_owned()))
    });
    let mut reply =
        Reply { status, body: answer[end + 4..].to_vec(), headers: headers.collect::<Option<_>>()? };
    if reply.header("transfer-encoding") == ["chunked"] {
        reply.body = joined(&reply.body)?;
    } else {
        let length: usize = reply.header("content-length").first()?.parse().ok()?;
        (reply.body.len() == length).then_some(())?;
    }
    Some(reply)
}

/// The body out of its chunks.
fn joined(mut chunks: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = chunks.windows(2).position(|two| two == b"\r\n")?;
        let length = usize::from_str_radix(std::str::from_utf8(&chunks[..line]).ok()?, 16).ok()?;
        if length == 0 {
            return Some(body);
        }
        let from = line + 2;
        body.extend(chunks.get(from..from + length)?);
        chunks = chunks.get(from + length + 2..)?;
    }
}
