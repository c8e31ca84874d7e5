//! A recorder between browser and relay: it passes every byte on, and keeps what the browser sent.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::AbortHandle;

/// Listens on loopback; the target may be named later, when the relay has its port.
#[derive(Clone)]
pub struct Recorder {
    address: SocketAddr,
    target: Arc<Mutex<Option<SocketAddr>>>,
    sent: Arc<Mutex<Vec<u8>>>,
    connections: Arc<Mutex<Vec<AbortHandle>>>,
}

impl Recorder {
    /// Starts on a free port.
    ///
    /// # Panics
    /// If loopback has no free port.
    pub async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("loopback has a free port");
        let recorder = Self {
            address: listener.local_addr().expect("a bound socket has an address"),
            target: Arc::default(),
            sent: Arc::default(),
            connections: Arc::default(),
        };
        let inside = recorder.clone();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let passing = tokio::spawn(inside.clone().pass_on(client)).abort_handle();
                inside.connections.lock().unwrap_or_else(PoisonError::into_inner).push(passing);
            }
        });
        recorder
    }

    /// The origin that browsers and desks use, e.g. `http://127.0.0.1:40123`.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Sends what comes to this address from now on; `None` cuts the line, also for connections that are open.
    pub fn point_at(&self, target: Option<SocketAddr>) {
        for connection in self.connections.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            connection.abort();
        }
        *self.target.lock().unwrap_or_else(PoisonError::into_inner) = target;
    }

    /// Every byte that any client sent: request lines, headers, bodies.
    pub fn sent(&self) -> Vec<u8> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn pass_on(self, client: TcpStream) {
        let target = *self.target.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(target) = target else { return };
        let Ok(server) = TcpStream::connect(target).await else { return };
        let (mut from_client, mut to_client) = client.into_split();
        let (mut from_server, mut to_server) = server.into_split();
        let sent = self.sent;
        let up = async move {
            let mut buffer = vec![0; 64 * 1024];
            while let Ok(count @ 1..) = from_client.read(&mut buffer).await {
                sent.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(&buffer[..count]);
                if to_server.write_all(&buffer[..count]).await.is_err() {
                    break;
                }
            }
            let _ = to_server.shutdown().await;
        };
        let down = async move {
            let _ = tokio::io::copy(&mut from_server, &mut to_client).await;
            let _ = to_client.shutdown().await;
        };
        tokio::join!(up, down);
    }
}
