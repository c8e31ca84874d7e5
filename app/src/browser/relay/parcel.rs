//! Sealed evidence, part by part.

use wire::ops::{HaveHeader, ParcelHeader, PartHeader};
use wire::parcel::{BurnHash, Manifest};
use wire::{ObjectId, VERSION, ops};

use super::{Refusal, ask};

/// Hands over one part. Repeating it with the same bytes stores it once.
///
/// # Errors
/// [`Refusal`].
pub async fn part(origin: &str, id: ObjectId, bytes: &[u8]) -> Result<(), Refusal> {
    ask(origin, ops::PART, &PartHeader { v: VERSION, id }, bytes).await.map(drop)
}

/// Which of these parts the relay has, in the order asked.
///
/// # Errors
/// [`Refusal`].
pub async fn have(origin: &str, ids: &[ObjectId]) -> Result<Vec<bool>, Refusal> {
    let payload: Vec<u8> = ids.iter().flat_map(|id| *id.as_bytes()).collect();
    let (_, bits) = ask(origin, ops::HAVE, &HaveHeader { v: VERSION }, &payload).await?;
    let has = |at: usize| bits.get(at / 8).is_some_and(|byte| byte & (1 << (at % 8)) != 0);
    Ok((0..ids.len()).map(has).collect())
}

/// Puts the parts together under the hash of their list. They are kept from then on.
///
/// # Errors
/// [`Refusal`]; [`Failure::Missing`](crate::browser::failure::Failure::Missing) if the relay lacks some.
pub async fn parcel(origin: &str, manifest: &Manifest, burn: BurnHash) -> Result<(), Refusal> {
    let header = ParcelHeader { v: VERSION, id: manifest.id(), burn };
    ask(origin, ops::PARCEL, &header, &manifest.encode()).await.map(drop)
}
