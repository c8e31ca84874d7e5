//! Which directories a relay obeys, when it starts and while it runs.

use std::fs;

use relay::{DirectoryError, StartError};
use serde_json::json;
use wire::inboxes::MAX_BYTES;
use wire::ops::{self, DirectoryReply, ErrorCode, Listed};
use wire::{SizeClass, b64, sha256};

use crate::practice::{Practice, Terms};
use crate::world::{Relay, TODAY, World, assert_refused, letter, terms};

#[tokio::test]
async fn passes_the_directory_on_as_it_was_signed() {
    let world = World::new();
    let relay = world.start().await;
    let reply = relay.client.fetch(ops::DIRECTORY).await.unwrap();
    let (header, json) = reply.frame::<DirectoryReply>();
    assert_eq!(json, fs::read(world.folder.path().join("directory.json")).unwrap());
    assert!(header.signatures[0].contains("trusted comment: directory 1"));
    let mark = relay.client.info().await.unwrap().directory.unwrap();
    assert_eq!((mark.version, mark.sha256), (1, b64::encode(&sha256(&[json]))));
}

#[tokio::test]
async fn an_expired_directory_does_not_start() {
    let world = World::new();
    world.publish(Terms { expires: TODAY, ..terms(1) });
    assert!(world.start_with(world.config()).await.is_ok());
    world.hand.pass_days(1);
    assert!(matches!(refusal(&world).await, DirectoryError::Expired(TODAY)));
}

#[tokio::test]
async fn a_directory_that_expires_stops_letters_but_not_their_readers() {
    let world = World::new();
    let relay = world.start().await;
    let inbox = world.practice.inbox_id();
    let bytes = letter(1, SizeClass::Small.bytes());
    relay.client.leave(inbox, &bytes).await.unwrap();
    world.hand.pass_days(60);
    assert_eq!(relay.client.fetch("/readyz").await.unwrap().status, 200);
    world.hand.pass_days(1);
    assert_refused(&relay.client.leave(inbox, &bytes).await.unwrap(), ErrorCode::Expired);
    assert_eq!(relay.client.fetch("/readyz").await.unwrap().status, 503);
    assert_eq!(relay.client.fetch("/healthz").await.unwrap().status, 200);
    assert_eq!(relay.client.info().await.unwrap().directory, None);
    let listed = relay.client.list(&world.practice.inbox).await.unwrap();
    assert_eq!(listed.frame::<Listed>().0.count, 1);
}

#[tokio::test]
async fn a_revoked_agency_gets_no_letter_but_can_fetch_what_it_has() {
    let world = World::new();
    let relay = world.start().await;
    let inbox = world.practice.inbox_id();
    relay.client.leave(inbox, &letter(1, SizeClass::Small.bytes())).await.unwrap();
    let mut directory = world.practice.directory(terms(2));
    directory["revoked"] = json!(["practice-desk"]);
    world.practice.write_signed(world.folder.path(), &directory);
    relay.running.reload();
    assert_eq!(version(&relay).await, 2);
    let second = letter(2, SizeClass::Small.bytes());
    assert_refused(&relay.client.leave(inbox, &second).await.unwrap(), ErrorCode::None);
    let listed = relay.client.list(&world.practice.inbox).await.unwrap();
    assert_eq!(listed.frame::<Listed>().0.count, 1);
}

#[tokio::test]
async fn a_directory_longer_than_browsers_read_does_not_start() {
    let world = World::new();
    let mut directory = world.practice.directory(terms(1));
    directory["padding"] = json!("x".repeat(MAX_BYTES));
    world.practice.write_signed(world.folder.path(), &directory);
    let reason = refusal(&world).await.to_string();
    assert!(reason.contains("longer than 1048576 bytes"), "{reason}");
}

#[tokio::test]
async fn practice_is_refused_away_from_loopback_and_without_demo() {
    let world = World::new();
    let mut config = world.config();
    config.demo = false;
    assert_practice(world.start_with(config.clone()).await);
    config.demo = true;
    config.listen = "0.0.0.0:0".parse().unwrap();
    assert_practice(world.start_with(config.clone()).await);
    world.publish(Terms { practice: false, ..terms(1) });
    config.demo = false;
    assert!(world.start_with(config).await.is_ok());
}

#[tokio::test]
async fn a_directory_that_was_changed_or_is_signed_by_others_does_not_start() {
    let world = World::new();
    let file = world.folder.path().join("directory.json");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("practice-desk", "practice-desc")).unwrap();
    assert!(matches!(refusal(&world).await, DirectoryError::Signatures(_)));
    fs::write(&file, &text).unwrap();
    Practice::new().write_directory(world.folder.path(), terms(2));
    assert!(matches!(refusal(&world).await, DirectoryError::Signatures(_)));
    fs::write(&file, "{").unwrap();
    assert!(matches!(refusal(&world).await, DirectoryError::NotADirectory(_)));
    fs::remove_file(&file).unwrap();
    let error = world.start_with(world_config_without_file(&world)).await.err().unwrap();
    assert!(error.to_string().contains("directory.json"), "{error}");
}

#[tokio::test]
async fn a_relay_the_directory_does_not_know_does_not_start() {
    let world = World::new();
    let mut config = world.config();
    config.relay = "other".to_owned();
    let error = world.start_with(config).await.err().unwrap();
    assert!(error.to_string().contains("only: main"), "{error}");
}

#[tokio::test]
async fn a_newer_directory_is_obeyed_and_an_older_or_mangled_one_is_not() {
    let world = World::new();
    let relay = world.start().await;
    world.publish(terms(3));
    relay.running.reload();
    assert_eq!(version(&relay).await, 3);
    world.publish(terms(2));
    relay.running.reload();
    assert_eq!(version(&relay).await, 3);
    world.publish(Terms { expires: TODAY.plus(1), ..terms(3) });
    relay.running.reload();
    assert_eq!(version(&relay).await, 3);
    assert_eq!(served(&relay).await["expires"], TODAY.plus(60).to_string());
    fs::write(world.folder.path().join("directory.json"), "{}").unwrap();
    relay.running.reload();
    assert_eq!(version(&relay).await, 3);
}

async fn refusal(world: &World) -> DirectoryError {
    match world.start_with(world.config()).await {
        Err(StartError::Directory(reason)) => reason,
        Err(other) => panic!("refused for another reason: {other}"),
        Ok(_) => panic!("it started"),
    }
}

/// The configuration is checked when it is read; the file may vanish afterwards.
fn world_config_without_file(world: &World) -> relay::Config {
    let file = world.folder.path().join("directory.json");
    fs::write(&file, "").expect("the folder can be written to");
    let config = world.config();
    fs::remove_file(&file).expect("it was just written");
    config
}

#[track_caller]
fn assert_practice(started: Result<Relay, StartError>) {
    let practice = matches!(started, Err(StartError::Directory(DirectoryError::Practice)));
    assert!(practice);
}

async fn version(relay: &Relay) -> u64 {
    let info = relay.client.info().await.expect("the relay answers");
    info.directory.expect("a directory is in force").version
}

async fn served(relay: &Relay) -> serde_json::Value {
    let reply = relay.client.fetch(ops::DIRECTORY).await.expect("the relay answers");
    serde_json::from_slice(reply.frame::<DirectoryReply>().1).expect("a directory is JSON")
}
