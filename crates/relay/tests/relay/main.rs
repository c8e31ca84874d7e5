//! The relay as a client sees it: over HTTP on loopback, with a clock that stands still.

mod client;
mod collected;
mod delete;
mod directory;
#[cfg(target_os = "linux")]
mod full_disk;
mod inbox;
mod letters;
mod mailbox;
mod mailbox_delete;
mod mailbox_expiry;
mod mailbox_limits;
mod mailbox_note;
mod mailbox_rights;
mod parcel;
mod parcel_burn;
mod parcel_days;
mod parcel_kit;
mod parcel_room;
mod plain_http;
mod practice;
mod quotas;
mod site;
mod slow;
mod world;
