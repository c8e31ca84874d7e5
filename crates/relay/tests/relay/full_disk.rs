//! A disk that is really full: a small file system of its own, which any user of Linux may have.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::time::sleep;
use wire::ops::{Deleted, ErrorCode, Got};
use wire::{Day, ObjectId, RelayId, SizeClass};

use crate::client::Client;
use crate::practice::Terms;
use crate::world::{ORIGIN, World, assert_refused, letter, listed, terms};

const LARGE: usize = SizeClass::Large.bytes();

/// Mounts the disk, lets others take a part of it, and becomes the relay.
const SCRIPT: &str = "mount -t tmpfs -o size=40m tmpfs \"$0/disk\" \
     && head -c 12000000 /dev/zero > \"$0/disk/others\" \
     && exec \"$1\" --config \"$0/relay.toml\"";

#[tokio::test]
async fn on_a_full_disk_letters_stay_are_read_and_deleted_and_with_room_come_in_again() {
    let world = World::new();
    if !may_mount(&world) {
        // The same is tested in the store, with a database that SQLite may not make longer.
        eprintln!("not tried: this machine lets nobody mount a disk with unshare -Urm");
        return;
    }
    let relay = OnASmallDisk::start(&world);
    let (client, inbox, key) = (relay.client, world.practice.inbox_id(), &world.practice.inbox);
    let mut kept = Vec::new();
    let refused = loop {
        let bytes = letter(kept.len().try_into().expect("a few letters fill it"), LARGE);
        let reply = client.leave(inbox, &bytes).await.unwrap();
        if reply.status != 201 {
            break reply;
        }
        kept.push(ObjectId::of(&bytes));
    };
    assert_refused(&refused, ErrorCode::Full);
    assert!(kept.len() >= 10, "{}", kept.len());

    relay.take_all_that_is_left();
    let mut expected = kept.clone();
    expected.sort();
    assert_eq!(listed(&client, key).await, expected, "what was acknowledged");
    assert_eq!(client.get(key, &kept[..2]).await.unwrap().frame::<Got>().0.count, 2);
    assert_eq!(client.leave(inbox, &letter(0, LARGE)).await.unwrap().status, 200, "a known letter");

    let deleted = client.delete(key, &kept[..4]).await.unwrap();
    assert_eq!(deleted.frame::<Deleted>().0.deleted, 4);
    expected.retain(|id| !kept[..4].contains(id));
    assert_eq!(listed(&client, key).await, expected);
    assert_eq!(client.leave(inbox, &letter(0, LARGE)).await.unwrap().status, 200, "and stays deleted");
    relay.take_all_that_is_left();
    let mut fill = 100;
    while client.leave(inbox, &letter(fill, LARGE)).await.unwrap().status == 201 {
        expected.push(ObjectId::of(&letter(fill, LARGE)));
        fill += 1;
    }
    assert!(fill > 100, "a new letter goes where the others were");

    relay.make_room();
    let mut status = 0;
    for _ in 0..300 {
        status = client.leave(inbox, &letter(fill, LARGE)).await.unwrap().status;
        if status == 201 {
            break;
        }
        sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(status, 201, "without a restart");
    expected.push(ObjectId::of(&letter(fill, LARGE)));
    expected.sort();
    assert_eq!(listed(&client, key).await, expected);
}

/// The relay's program on a disk of 40 MB that it shares with others. It is killed with the value.
struct OnASmallDisk {
    child: Child,
    /// The disk, as the relay sees it and nobody else.
    disk: PathBuf,
    client: Client,
    /// Closed, the relay could not print.
    _output: BufReader<ChildStdout>,
}

impl OnASmallDisk {
    fn start(world: &World) -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is after 1970");
        let today = Day::from_unix_seconds(now.as_secs());
        world.publish(Terms { expires: today.plus(30), ..terms(1) });
        let folder = world.folder.path();
        world.config();
        let config = fs::read_to_string(folder.join("relay.toml")).expect("it was just written");
        fs::write(folder.join("relay.toml"), config.replace("relay.sqlite", "disk/relay.sqlite"))
            .expect("the folder can be written to");
        let mut child = unshared(SCRIPT, folder)
            .arg(env!("CARGO_BIN_EXE_waymark-relay"))
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .expect("it was tried before");
        let mut output = BufReader::new(child.stdout.take().expect("it is piped"));
        let mut line = String::new();
        output.read_line(&mut line).expect("the relay prints text");
        let address = line.trim().strip_prefix("listening on http://").expect("the relay starts");
        let client = Client {
            addr: address.parse().expect("the relay prints its address"),
            relay: RelayId::of_origin(ORIGIN),
        };
        let path = folder.join("disk");
        let inside = path.strip_prefix("/").expect("a temporary folder has a whole path");
        let disk = Path::new("/proc").join(child.id().to_string()).join("root").join(inside);
        Self { child, disk, client, _output: output }
    }

    /// Somebody else fills the disk to the last byte.
    fn take_all_that_is_left(&self) {
        let mut file =
            File::options().create(true).append(true).open(self.disk.join("more")).expect("a file");
        for size in [1 << 16, 1] {
            while file.write_all(&vec![1; size]).is_ok() {}
        }
    }

    fn make_room(&self) {
        for name in ["others", "more"] {
            fs::remove_file(self.disk.join(name)).expect("it was written");
        }
    }
}

impl Drop for OnASmallDisk {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether this machine lets us mount a disk that only we see. Makes the folder for it.
fn may_mount(world: &World) -> bool {
    fs::create_dir(world.folder.path().join("disk")).expect("the folder can be written to");
    let mount = "mount -t tmpfs -o size=1m tmpfs \"$0/disk\"";
    unshared(mount, world.folder.path()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// A script with its own view of what is mounted where; `$0` is the folder.
fn unshared(script: &str, folder: &Path) -> Command {
    let mut command = Command::new("unshare");
    command.args(["-Urm", "sh", "-c", script]).arg(folder).stdin(Stdio::null());
    command
}
