//! A recorder between browser and relay: it passes every byte on, and keeps what the browser sent. It can also make the
//! line a bad one.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::AbortHandle;

use crate::weather::{Fate, Weather};

/// Listens on loopback; the target may be named later, when the relay has its port.
#[derive(Clone)]
pub struct Recorder {
    address: SocketAddr,
    target: Arc<Mutex<Option<SocketAddr>>>,
    sent: Arc<Mutex<Vec<u8>>>,
    connections: Arc<Mutex<Vec<AbortHandle>>>,
    weather: Arc<Mutex<Weather>>,
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
            weather: Arc::default(),
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

    /// Makes the line good or bad from now on. Connections that are open are cut, so that all feel it.
    pub fn weather(&self, weather: Weather) {
        *self.weather.lock().unwrap_or_else(PoisonError::into_inner) = weather;
        let target = *self.target.lock().unwrap_or_else(PoisonError::into_inner);
        self.point_at(target);
    }

    /// Every byte that any client sent: request lines, headers, bodies.
    pub fn sent(&self) -> Vec<u8> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn pass_on(self, client: TcpStream) {
        let target = *self.target.lock().unwrap_or_else(PoisonError::into_inner);
        let fate = self.weather.lock().unwrap_or_else(PoisonError::into_inner).next_connection();
        let Some(target) = target else { return };
        if let Some(page) = fate.portal() {
            return page.answer(client).await;
        }
        let Ok(server) = TcpStream::connect(target).await else { return };
        // What comes in small pieces is not held back until more does: the line is slow where a test says so.
        let _ = (client.set_nodelay(true), server.set_nodelay(true));
        let is_bad = fate.is_bad();
        if is_bad {
            // A reset, not a farewell: what is on its way is lost.
            let _ = client.set_zero_linger();
        }
        let (from_client, to_client) = client.into_split();
        let (from_server, to_server) = server.into_split();
        let fate = Arc::new(fate);
        let up = pass(from_client, to_server, fate.clone(), Some(self.sent));
        let down = pass(from_server, to_client, fate, None);
        if is_bad {
            // The first end of either way ends both.
            tokio::select! { () = up => {}, () = down => {} }
        } else {
            tokio::join!(up, down);
        }
    }
}

/// Passes one direction on until it ends, or until the fate of the connection is fulfilled.
async fn pass(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    fate: Arc<Fate>,
    record: Option<Arc<Mutex<Vec<u8>>>>,
) {
    let mut buffer = vec![0; fate.at_once()];
    while let Ok(count @ 1..) = from.read(&mut buffer).await {
        if let Some(record) = &record {
            record.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(&buffer[..count]);
        }
        let Some(allowed) = fate.delay_and_allow(count).await else { return };
        if to.write_all(&buffer[..allowed]).await.is_err() || allowed < count {
            return;
        }
    }
    let _ = to.shutdown().await;
}
