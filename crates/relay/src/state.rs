//! What every request sees of the relay.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use wire::{Day, InboxId, RelayId, ops::ErrorCode};

use crate::{
    Clock, Config,
    directory::{Directory, InForce},
    site::Site,
    store::Store,
};

/// Most bytes of letters in memory at one time, coming and going: 128 of the largest.
const MEMORY_BYTES: usize = 64 << 20;

/// Most bytes of parcels among them. The other half is always left for letters.
const MEDIA_BYTES: usize = MEMORY_BYTES / 2;

/// One relay. Shared by all requests; holds nothing that another process could not hold as well, but for
/// the secret behind its nonces.
pub struct State {
    pub config: Config,
    pub clock: Clock,
    pub id: RelayId,
    pub nonce_secret: [u8; 32],
    pub directory: InForce,
    pub store: Store,
    pub site: Option<Site>,
    memory: Arc<Semaphore>,
    media: Arc<Semaphore>,
    stored: AtomicU64,
}

impl State {
    pub fn new(
        config: Config,
        clock: Clock,
        nonce_secret: [u8; 32],
        directory: Directory,
        store: Store,
        site: Option<Site>,
    ) -> Self {
        Self {
            id: RelayId::of_origin(&config.origin),
            config,
            clock,
            nonce_secret,
            directory: InForce::new(directory),
            store,
            site,
            memory: Arc::new(Semaphore::new(MEMORY_BYTES)),
            media: Arc::new(Semaphore::new(MEDIA_BYTES)),
            stored: AtomicU64::new(0),
        }
    }

    /// Room for so many bytes, given back when the permit is dropped. Asked for before they are read.
    pub fn reserve(&self, bytes: usize) -> Result<OwnedSemaphorePermit, ErrorCode> {
        take(&self.memory, bytes)
    }

    /// As [`reserve`](Self::reserve), for what belongs to a parcel.
    pub fn reserve_media(&self, bytes: usize) -> Result<[OwnedSemaphorePermit; 2], ErrorCode> {
        Ok([take(&self.media, bytes)?, take(&self.memory, bytes)?])
    }

    /// How busy it is, 0 to 3, by the memory that is taken.
    pub fn load(&self) -> u8 {
        match MEMORY_BYTES - self.memory.available_permits() {
            taken if taken < MEMORY_BYTES / 4 => 0,
            taken if taken < MEMORY_BYTES / 2 => 1,
            taken if taken < MEMORY_BYTES / 8 * 7 => 2,
            _ => 3,
        }
    }

    /// The holder of this inbox's key came today. Says whether the directory opens it; of another inbox
    /// nothing is noted.
    pub fn note_collected(&self, inbox: InboxId, today: Day) -> bool {
        let opened = self.directory.get().opens(&inbox);
        if opened {
            self.store.note_collected(inbox, today);
        }
        opened
    }

    /// Counts a letter that was kept.
    pub fn count_stored(&self) {
        self.stored.fetch_add(1, Ordering::Relaxed);
    }

    /// Letters kept since the last call, rounded to ten so that nobody finds one letter in a log.
    pub fn take_stored(&self) -> u64 {
        (self.stored.swap(0, Ordering::Relaxed) + 5) / 10 * 10
    }
}

fn take(memory: &Arc<Semaphore>, bytes: usize) -> Result<OwnedSemaphorePermit, ErrorCode> {
    u32::try_from(bytes)
        .ok()
        .and_then(|bytes| memory.clone().try_acquire_many_owned(bytes).ok())
        .ok_or(ErrorCode::Busy)
}
