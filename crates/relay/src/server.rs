//! Connections: how many, how slow, and how they end.

mod impatient;

use std::{sync::Arc, time::Duration};

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::{
    net::TcpListener,
    sync::{Semaphore, watch},
    time::{sleep, timeout},
};

use self::impatient::Impatient;
use crate::Patience;

/// Bytes buffered per connection, in which the headers have to fit.
const BUFFER_BYTES: usize = 64 << 10;

/// How long requests under way may take when the relay stops.
const FAREWELL: Duration = Duration::from_secs(30);

/// Answers connections until told to stop, then finishes those under way.
///
/// Plain HTTP/1.1: TLS and later versions are the business of the proxy in front, which also knows the
/// addresses that must not come this far.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    patience: Patience,
    mut stopped: watch::Receiver<()>,
) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(patience.header).max_buf_size(BUFFER_BYTES);
    let graceful = GracefulShutdown::new();
    let slots = Arc::new(Semaphore::new(patience.connections));
    loop {
        let next = async {
            // The semaphore is never closed.
            let slot = slots.clone().acquire_owned().await.ok();
            (listener.accept().await, slot)
        };
        let (accepted, slot) = tokio::select! {
            next = next => next,
            // An error means that whoever could say stop is gone, which is the same.
            _ = stopped.changed() => break,
        };
        let Ok((stream, _)) = accepted else {
            // Out of file descriptors, mostly: some come back when connections end.
            sleep(Duration::from_millis(100)).await;
            continue;
        };
        // Only speed depends on it.
        let _ = stream.set_nodelay(true);
        let service = TowerToHyperService::new(router.clone());
        let stream = TokioIo::new(Impatient::new(stream, patience.answer));
        let connection = graceful.watch(http.serve_connection(stream, service));
        tokio::spawn(async move {
            // How a connection ends concerns nobody; an error would name its address.
            let _ = connection.await;
            drop(slot);
        });
    }
    drop(listener);
    let _ = timeout(FAREWELL, graceful.shutdown()).await;
}
