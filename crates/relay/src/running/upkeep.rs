//! What happens without a request: reading a changed directory, deleting what has expired, tidying, counting.

use std::{
    path::PathBuf,
    sync::Arc,
    time::{Duration, SystemTime},
};

use tokio::{sync::watch, time::MissedTickBehavior};

use crate::{
    directory::{self, Directory},
    state::State,
    store::StoreError,
};

/// How often files are looked at, in seconds.
const LOOK_SECONDS: u64 = 10;

/// Looks between two counts: an hour.
const LOOKS_PER_HOUR: u64 = 3_600 / LOOK_SECONDS;

/// Works until told to stop.
pub(super) async fn run(state: Arc<State>, mut stopped: watch::Receiver<()>) {
    let mut clock = tokio::time::interval(Duration::from_secs(LOOK_SECONDS));
    clock.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut seen = stamp(&state);
    let mut purged = None;
    let mut room = Ok(true);
    for look in 0_u64.. {
        tokio::select! {
            _ = clock.tick() => {}
            // An error means that whoever could say stop is gone, which is the same.
            _ = stopped.changed() => return,
        }
        let now = stamp(&state);
        if now != seen {
            reload(&state);
            seen = now;
        }
        let today = state.clock.today();
        if purged != Some(today) {
            tokio::select! {
                done = purge(&state) => if done { purged = Some(today) },
                // What is left expires just as well after the next start.
                _ = stopped.changed() => return,
            }
        }
        room = tidy(&state, room).await;
        if look % LOOKS_PER_HOUR == LOOKS_PER_HOUR - 1 {
            tracing::info!(about = state.take_stored(), "letters kept in the last hour");
        }
    }
}

/// Reads everything again that may change while the relay runs.
pub(super) fn reload(state: &State) {
    let read =
        Directory::read(&state.config, state.clock.today()).and_then(|newer| state.directory.replace(newer));
    match read {
        Ok(()) => {
            let directory = state.directory.get();
            tracing::info!(
                directory = directory.mark().version,
                inboxes = directory.inboxes(),
                "directory read"
            );
        }
        Err(error) => tracing::warn!("the directory in force stays: {error}"),
    }
    if let Some(site) = &state.site
        && let Err(error) = site.reload()
    {
        tracing::warn!("the site's headers stay as they are: {error}");
    }
}

async fn purge(state: &State) -> bool {
    match state.store.purge(state.clock.today()).await {
        Ok(0) => true,
        Ok(_) => {
            tracing::info!("expired letters deleted");
            true
        }
        Err(error) => {
            tracing::warn!("expired letters could not be deleted: {error}");
            false
        }
    }
}

/// Tells the log once when there is no more room, and once when there is again.
async fn tidy(state: &State, before: Result<bool, StoreError>) -> Result<bool, StoreError> {
    let room = state.store.tidy().await;
    match room {
        _ if room == before => {}
        Ok(true) => tracing::info!("there is room for letters again"),
        Ok(false) => tracing::warn!(
            "letters are refused: the disk is full or max_bytes is reached; make room on the disk, raise \
             max_bytes, or ask the agencies to delete what they have fetched"
        ),
        Err(error) => tracing::warn!("the database could not be tidied: {error}"),
    }
    room
}

fn stamp(state: &State) -> Vec<(PathBuf, SystemTime, u64)> {
    let mut stamp = directory::stamp(&state.config.directory);
    stamp.extend(state.site.as_ref().and_then(|site| site.stamp()));
    stamp
}
