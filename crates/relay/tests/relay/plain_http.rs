//! A tiny HTTP client: one request, one connection, every byte of it ours. It can send what no library would.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use serde::de::DeserializeOwned;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// An answer takes no longer, or there is none.
const PATIENCE: Duration = Duration::from_secs(20);

/// A whole answer.
#[derive(Debug)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// What follows the headers.
    pub body: Vec<u8>,
    head: String,
}

impl Reply {
    /// A header of the answer; the name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    /// The frame that the body is.
    ///
    /// # Panics
    /// If it is none.
    pub fn frame<H: DeserializeOwned>(&self) -> (H, &[u8]) {
        wire::frame::decode(&self.body).expect("the relay answers in frames")
    }

    fn parse(bytes: &[u8], has_body: bool) -> Option<Self> {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = String::from_utf8(bytes[..end].to_vec()).ok()?;
        let status = head.split(' ').nth(1)?.parse().ok()?;
        let reply = Self { status, body: bytes[end + 4..].to_vec(), head };
        let length = reply.header("content-length").map_or(Some(0), |length| length.parse().ok())?;
        (reply.body.len() == length || !has_body).then_some(reply)
    }
}

/// Asks once. The answer counts only if it is whole.
///
/// # Errors
/// If there is no connection, no answer in time, or only a part of one.
pub async fn ask(
    addr: SocketAddr,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> io::Result<Reply> {
    let mut head = format!("{method} {path} HTTP/1.1\r\nhost: relay\r\nconnection: close\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    if !headers.iter().any(|(name, _)| *name == "transfer-encoding") {
        head += &format!("content-length: {}\r\n", body.len());
    }
    head += "\r\n";
    let request = [head.as_bytes(), body].concat();
    timeout(PATIENCE, exchange(addr, &request, method != "HEAD")).await?
}

async fn exchange(addr: SocketAddr, request: &[u8], has_body: bool) -> io::Result<Reply> {
    let mut stream = TcpStream::connect(addr).await?;
    // A server may answer, and close, before it has read everything: what counts is the answer.
    let sent = stream.write_all(request).await;
    let mut reply = Vec::new();
    let read = stream.read_to_end(&mut reply).await;
    if let Some(reply) = Reply::parse(&reply, has_body) {
        return Ok(reply);
    }
    sent?;
    read?;
    Err(io::ErrorKind::UnexpectedEof.into())
}
