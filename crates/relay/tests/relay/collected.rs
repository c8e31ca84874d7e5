//! On which day somebody last came for the letters of each inbox, as the relay tells everybody.

use ed25519_dalek::SigningKey;
use serde_json::{Value, json};
use wire::ops::{self, InboxState, MAX_INBOXES};
use wire::{InboxId, ObjectId, SizeClass};

use crate::client::inbox_of;
use crate::world::{Relay, TODAY, World, letter, terms};

#[tokio::test]
async fn an_inbox_nobody_has_come_for_says_so_in_the_form_of_the_protocol() {
    let world = World::new();
    let relay = world.start().await;
    let reply = relay.client.fetch(ops::INFO).await.unwrap();
    let inboxes = json!([{"drop": world.practice.inbox_id().to_string(), "collected": null}]);
    assert_eq!(reply.frame::<Value>().0["inboxes"], inboxes);
    relay.client.list(&world.practice.inbox).await.unwrap();
    let reply = relay.client.fetch(ops::INFO).await.unwrap();
    assert_eq!(reply.frame::<Value>().0["inboxes"][0]["collected"], TODAY.to_string());
}

#[tokio::test]
async fn who_lists_or_fetches_with_the_key_has_come_and_nobody_else() {
    let world = World::new();
    let relay = world.start().await;
    let inbox = world.practice.inbox_id();
    relay.client.leave(inbox, &letter(1, SizeClass::Small.bytes())).await.unwrap();
    relay.client.list(&SigningKey::from_bytes(&[8; 32])).await.unwrap();
    relay.client.delete(&world.practice.inbox, &[ObjectId::of(b"x")]).await.unwrap();
    assert_eq!(inboxes(&relay).await, [InboxState { drop: inbox, collected: None }]);
    relay.client.list(&world.practice.inbox).await.unwrap();
    assert_eq!(inboxes(&relay).await, [InboxState { drop: inbox, collected: Some(TODAY) }]);
    world.hand.pass_days(3);
    assert_eq!(inboxes(&relay).await, [InboxState { drop: inbox, collected: Some(TODAY) }]);
    relay.client.get(&world.practice.inbox, &[ObjectId::of(b"x")]).await.unwrap();
    assert_eq!(inboxes(&relay).await, [InboxState { drop: inbox, collected: Some(TODAY.plus(3)) }]);
}

#[tokio::test]
async fn a_restart_keeps_the_day() {
    let world = World::new();
    let relay = world.start().await;
    relay.client.list(&world.practice.inbox).await.unwrap();
    relay.running.shutdown().await;
    let again = world.start().await;
    assert_eq!(inboxes(&again).await[0].collected, Some(TODAY));
}

#[tokio::test]
async fn an_inbox_that_another_relay_serves_or_that_is_revoked_is_not_named() {
    let world = World::new();
    let relay = world.start().await;
    relay.client.leave(world.practice.inbox_id(), &letter(1, SizeClass::Small.bytes())).await.unwrap();
    let mut directory = world.practice.directory(terms(2));
    let elsewhere = json!({"id": "elsewhere", "inbox": InboxId::from_bytes([9; 32]), "relays": ["other"]});
    directory["agencies"].as_array_mut().unwrap().push(elsewhere);
    directory["revoked"] = json!(["practice-desk"]);
    world.practice.write_signed(world.folder.path(), &directory);
    relay.running.reload();
    relay.client.list(&world.practice.inbox).await.unwrap();
    assert!(inboxes(&relay).await.is_empty());
}

#[tokio::test]
async fn of_more_inboxes_than_a_header_holds_those_are_named_that_nobody_comes_for() {
    let world = World::new();
    let mut directory = world.practice.directory(terms(2));
    let agencies = directory["agencies"].as_array_mut().unwrap();
    let keys: Vec<_> = (0..MAX_INBOXES as u8 + 10).map(|seed| SigningKey::from_bytes(&[seed; 32])).collect();
    agencies.clear();
    for (number, key) in keys.iter().enumerate() {
        agencies.push(json!({
            "id": format!("desk-{number}"), "inbox": inbox_of(key), "relays": ["main"], "practice": true,
        }));
    }
    world.practice.write_signed(world.folder.path(), &directory);
    let relay = world.start().await;
    for key in &keys[..10] {
        relay.client.list(key).await.unwrap();
    }
    let named = inboxes(&relay).await;
    assert_eq!(named.len(), MAX_INBOXES);
    assert!(named.iter().all(|inbox| inbox.collected.is_none()));
    assert!(keys[..10].iter().all(|key| named.iter().all(|inbox| inbox.drop != inbox_of(key))));
}

async fn inboxes(relay: &Relay) -> Vec<InboxState> {
    relay.client.info().await.expect("the relay answers").inboxes
}
