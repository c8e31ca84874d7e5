//! `directory.json`, as a browser reads it and as a relay does: where both believe it, they believe the same.
//! A directory without a fault can be written and read again.

#![no_main]

use directory::Directory;
use libfuzzer_sys::fuzz_target;
use wire::inboxes::InboxList;

fuzz_target!(|json: &[u8]| {
    let list = InboxList::parse(json);
    let Ok(directory) = Directory::parse(json) else { return };
    if directory.validate().is_err() {
        return;
    }
    assert_eq!(directory.agencies_in_order().count(), directory.agencies.len());
    let written = serde_json::to_vec(&directory).expect("a directory can be written");
    assert!(Directory::parse(&written).is_ok_and(|again| again == directory));
    if let Ok(list) = list {
        same(&list, &directory);
    }
});

fn same(list: &InboxList, directory: &Directory) {
    assert_eq!(list.version, directory.version);
    assert_eq!((list.issued, list.expires), (directory.issued, directory.expires));
    assert_eq!(list.practice, directory.practice);
    assert!(list.relays.iter().eq(directory.relays.iter().map(|relay| &relay.id)));
    for relay in &directory.relays {
        assert_eq!(inboxes_for_relay(list, &relay.id), inboxes_for_browser(directory, &relay.id));
    }
}

fn inboxes_for_relay(list: &InboxList, relay: &str) -> Vec<(String, String)> {
    list.served_by(relay).map(|entry| (entry.agency.clone(), entry.inbox.to_string())).collect()
}

fn inboxes_for_browser(directory: &Directory, relay: &str) -> Vec<(String, String)> {
    let agencies = directory.agencies.iter();
    let served = agencies.filter(|agency| agency.relays.iter().any(|name| name == relay));
    served.map(|agency| (agency.id.clone(), agency.inbox.to_string())).collect()
}
