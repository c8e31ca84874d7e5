//! The harmless page that Leave opens, and a neutral page to come from.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// Serves the same page at every address.
pub struct Decoy(SocketAddr);

const PAGE: &str =
    "<!doctype html><html lang=en><title>Weather</title><link rel=icon href=data:,><h1>Sunny</h1>";

impl Decoy {
    /// Starts on a free port of loopback.
    ///
    /// # Panics
    /// If loopback has no free port.
    pub async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                tokio::spawn(async move {
                    let mut request = [0; 4096];
                    let _ = stream.read(&mut request).await;
                    let reply = format!(
                        "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{PAGE}",
                        PAGE.len()
                    );
                    let _ = stream.write_all(reply.as_bytes()).await;
                });
            }
        });
        Self(address)
    }

    /// An address on the harmless site.
    pub fn page(&self, path: &str) -> String {
        format!("http://{}/{path}", self.0)
    }
}
