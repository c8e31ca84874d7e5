//! The note that the owner of a mailbox keeps in it: it takes the place of one of the expected version, or of
//! none.

use wire::SizeClass;
use wire::ops::{ErrorCode, STATE_BYTES, StateKept};

use crate::mailbox::Owner;
use crate::world::{World, assert_refused, letter};

#[tokio::test]
async fn a_note_takes_the_place_of_the_one_before_and_comes_only_to_who_lacks_it() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    for (ver, expect) in [(1, 0), (2, 1), (200, 2), (i64::MAX as u64, 200)] {
        let kept = relay.client.keep(&owner.key, (ver, expect), &note(ver)).await.unwrap();
        assert_eq!((kept.status, kept.body.len()), (200, 4 + 1_024));
        assert_eq!(kept.frame::<StateKept>().0, StateKept { v: 1, ver });
        for asked in [0, expect, ver + 1] {
            let (read, mail) = owner.read(&relay, &[], asked).await;
            assert_eq!((read.state, mail.note), (ver, Some(note(ver))), "{asked}");
        }
        let (read, mail) = owner.read(&relay, &[], ver).await;
        assert_eq!((read.state, mail.note), (ver, None));
    }
}

#[tokio::test]
async fn a_note_sent_again_is_kept_already_and_one_of_another_version_changes_nothing() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    for _ in 0..3 {
        assert_eq!(relay.client.keep(&owner.key, (5, 0), &note(5)).await.unwrap().status, 200);
    }
    // The second wrote from another phone, with the version from before; the third knows a note that is gone.
    for (ver, expect) in [(5, 0), (6, 0), (7, 6), (8, 4)] {
        let reply = relay.client.keep(&owner.key, (ver, expect), &note(9)).await.unwrap();
        assert_refused(&reply, ErrorCode::Cas);
        assert_eq!(reply.status, 412);
    }
    assert_eq!(owner.read(&relay, &[], 0).await.1.note, Some(note(5)));
    assert_eq!(relay.client.keep(&owner.key, (6, 5), &note(6)).await.unwrap().status, 200);
    assert_refused(&relay.client.keep(&owner.key, (5, 0), &note(5)).await.unwrap(), ErrorCode::Cas);
}

#[tokio::test]
async fn the_first_note_expects_none() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    assert_refused(&relay.client.keep(&owner.key, (2, 1), &note(2)).await.unwrap(), ErrorCode::Cas);
    assert_eq!(owner.read(&relay, &[], 0).await.0.state, 0);
}

#[tokio::test]
async fn a_note_of_another_size_or_an_impossible_version_is_refused() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    for len in [0, 1, STATE_BYTES - 1, STATE_BYTES + 1, STATE_BYTES + 8_000, SizeClass::Large.bytes()] {
        let reply = relay.client.keep(&owner.key, (1, 0), &letter(1, len)).await.unwrap();
        assert_refused(&reply, ErrorCode::Size);
    }
    for versions in [(0, 0), (1, 1), (1, 2), (u64::MAX, 0), (1 << 63, 0)] {
        let reply = relay.client.keep(&owner.key, versions, &note(1)).await.unwrap();
        assert_refused(&reply, ErrorCode::Frame);
    }
    assert_eq!(owner.read(&relay, &[], 0).await.0.state, 0);
}

#[tokio::test]
async fn without_a_mailbox_there_is_no_note() {
    let world = World::new();
    let relay = world.start().await;
    let reply = relay.client.keep(&Owner::new(1).key, (1, 0), &note(1)).await.unwrap();
    assert_refused(&reply, ErrorCode::None);
}

#[tokio::test]
async fn of_notes_from_two_hands_at_once_one_is_kept_and_the_other_is_told() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    for ver in 1..20 {
        let (one, other) = (note(2 * ver), note(2 * ver + 1));
        let (first, second) = tokio::join!(
            relay.client.keep(&owner.key, (ver, ver - 1), &one),
            relay.client.keep(&owner.key, (ver, ver - 1), &other),
        );
        let mut statuses = [first.unwrap().status, second.unwrap().status];
        let kept = if statuses[0] == 200 { one } else { other };
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 412]);
        assert_eq!(owner.read(&relay, &[], 0).await.1.note, Some(kept));
    }
}

fn note(ver: u64) -> Vec<u8> {
    letter(ver as u8, STATE_BYTES)
}
