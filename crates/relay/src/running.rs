//! From a configuration to a relay that runs, and back.

mod upkeep;

use std::{io, net::SocketAddr, sync::Arc};

use tokio::{net::TcpListener, sync::watch, task::JoinHandle};

use crate::{
    Clock, Config, DirectoryError, OpenError, SiteError, api, directory::Directory, server, site::Site,
    state::State, store::Store,
};

/// A relay that answers. Dropping it stops it in time; [`Running::shutdown`] waits for that.
pub struct Running {
    /// Where it listens, the port included.
    pub addr: SocketAddr,
    state: Arc<State>,
    stop: watch::Sender<()>,
    tasks: Vec<JoinHandle<()>>,
}

/// Starts a relay. When this returns, it answers.
///
/// # Errors
/// [`StartError`]: it never starts with a directory it should not obey, or half of what it needs.
pub async fn start(config: Config, clock: Clock) -> Result<Running, StartError> {
    let directory = Directory::read(&config, clock.today())?;
    let site = config.site.as_deref().map(Site::open).transpose()?;
    let mut nonce_secret = [0; 32];
    getrandom::fill(&mut nonce_secret).map_err(|_| StartError::Randomness)?;
    let listener = TcpListener::bind(config.listen)
        .await
        .map_err(|source| StartError::Listen { address: config.listen, source })?;
    let addr = listener.local_addr().unwrap_or(config.listen);
    let store = Store::open(&config.database, config.quotas).await?;
    tracing::info!(
        directory = directory.mark().version,
        inboxes = directory.inboxes(),
        demo = config.demo,
        "started"
    );
    let state = Arc::new(State::new(config, clock, nonce_secret, directory, store, site));
    let (stop, stopped) = watch::channel(());
    let tasks = vec![
        tokio::spawn(server::serve(
            listener,
            api::router(state.clone()),
            state.config.patience,
            stopped.clone(),
        )),
        tokio::spawn(upkeep::run(state.clone(), stopped)),
    ];
    Ok(Running { addr, state, stop, tasks })
}

impl Running {
    /// Reads the directory and the site's headers again. What is bad is refused with a warning in the log,
    /// and what was in force stays.
    pub fn reload(&self) {
        upkeep::reload(&self.state);
    }

    /// Takes no more connections, finishes the requests under way, and closes the database.
    pub async fn shutdown(self) {
        // An error means that every task has ended already.
        let _ = self.stop.send(());
        for task in self.tasks {
            let _ = task.await;
        }
        self.state.store.close().await;
        tracing::info!("stopped");
    }
}

/// The relay can't start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// It does not obey the directory.
    #[error(transparent)]
    Directory(#[from] DirectoryError),
    /// The address can't be listened on.
    #[error("can't listen on {address} ({source}); choose another address in `listen`")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// Why.
        source: io::Error,
    },
    /// The machine gives no random bytes.
    #[error("the machine gives no random bytes; without them nobody could be told apart from a forger")]
    Randomness,
    /// The site can't be served.
    #[error(transparent)]
    Site(#[from] SiteError),
    /// The database can't be opened.
    #[error(transparent)]
    Store(#[from] OpenError),
}
