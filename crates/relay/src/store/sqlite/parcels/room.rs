//! How much of the disk parcels may still take.

use sqlx::SqliteConnection;

use crate::{
    Quotas,
    store::sqlite::{
        PAGE_BYTES,
        put::{pages, pages_left},
    },
};

/// What is left while a commit is put together, in pages.
pub(super) struct Room {
    /// For everything that belongs to parcels.
    parcels: u64,
    /// For parts that wait for theirs.
    staged: u64,
}

impl Room {
    /// What is left of the shares, and of the database. Nothing on a disk that gives no more room: what is
    /// free inside the file is for letters.
    pub(super) async fn measure(
        connection: &mut SqliteConnection,
        quotas: Quotas,
        tight: bool,
    ) -> Result<Self, sqlx::Error> {
        if tight {
            return Ok(Self { parcels: 0, staged: 0 });
        }
        let (parcels, staged): (i64, i64) = sqlx::query_as(
            "SELECT (SELECT pages FROM shares WHERE name = 'parcels'),
                    (SELECT pages FROM shares WHERE name = 'staged')",
        )
        .fetch_one(&mut *connection)
        .await?;
        let left = |share: u64, taken: i64| (share / PAGE_BYTES).saturating_sub(taken.unsigned_abs());
        let all = pages_left(connection, quotas, tight).await?;
        Ok(Self {
            parcels: left(quotas.parcel_bytes(), parcels).min(all),
            staged: left(quotas.staged_bytes(), staged),
        })
    }

    /// Takes the room for a part of so many bytes, if there is as much.
    pub(super) fn take_part(&mut self, bytes: usize) -> bool {
        let pages = pages(bytes);
        let fits = pages <= self.parcels.min(self.staged);
        if fits {
            self.parcels -= pages;
            self.staged -= pages;
        }
        fits
    }

    /// Whether there is room for a manifest of so many bytes. The parts it names have theirs already.
    pub(super) fn fits_manifest(&self, bytes: usize) -> bool {
        pages(bytes) <= self.parcels
    }
}
