//! `leave`: a new inbox, because somebody leaves, and what has to be done on the same day.

use i18n::{Value, msg};

use super::new_keys::{self, shown};
use super::steps::Steps;
use super::{Desk, Failure, args, paper, passphrase, rng, today};
use crate::files;
use crate::keys::{self, Left, MAX_ENTRY_BYTES, Written, read_entry};

pub(super) fn run(desk: &mut Desk, args: &args::Leave) -> Result<(), Failure> {
    let (mut rng, today, new) = (rng()?, today()?, &args.new);
    keys::check_place(&new.out)?;
    paper::check_place(args.recovery_out.as_deref(), &new.out)?;
    let entry = read_entry(&files::read(&args.entry, MAX_ENTRY_BYTES)?)?;
    let identity = passphrase::open_identity(desk, &args.identity)?;
    let left = keys::leave(identity, entry, &args.who, args.new_recovery, today, &mut rng)?;
    let passphrase = passphrase::choose(desk, new.new_passphrase_file.as_deref())?;
    // Before the keys: an entry must not list a recovery key that nobody has.
    paper::write(desk, &left.keys, today, args.recovery_out.as_deref())?;
    let written = left.write(&new.out, &passphrase, new.work_factor, &mut rng)?;
    tell(desk, args, &left, &written)?;
    paper::show(desk, &left.keys, today, args.recovery_out.as_deref())
}

fn tell(desk: &mut Desk, args: &args::Leave, left: &Left, written: &Written) -> Result<(), Failure> {
    let words = &desk.words;
    let who = args.who.join(", ");
    let mut lines = vec![words.say_with(msg::DESK_LEAVE_DONE, &[("who", who.into())])];
    lines.extend(new_keys::facts(words, &left.keys, written));
    if left.unclear_signing_keys {
        lines.push(words.say(msg::DESK_LEAVE_SIGNING_KEYS));
    }
    if !args.new_recovery {
        lines.push(words.say(msg::DESK_LEAVE_PAPER));
    }
    lines.extend([String::new(), words.say(msg::DESK_NEXT_TODAY)]);
    lines.push(steps(desk, args, left, written));
    desk.say(&lines.join("\n"))
}

/// The order matters: first nothing may get lost, then the leaver's way in is closed, then it is emptied.
fn steps(desk: &Desk, args: &args::Leave, left: &Left, written: &Written) -> String {
    let (identity, entry) = (shown(&written.identity_file), shown(&written.agency_file));
    let command = |command: String| [("command", Value::from(command))];
    let at_relay = |what: &str| format!("waymark-desk {what} --identity {identity} --relay URL");
    let mut steps = Steps::new(&desk.words);
    steps.add(msg::DESK_NEXT_FETCH, &command(at_relay("fetch --into letters")));
    if left.keys.recovery.is_some() {
        paper::step(&mut steps, args.recovery_out.as_deref());
    }
    steps.add(msg::DESK_NEXT_COPY, &[("path", identity.as_str().into())]);
    for handed in &left.handed {
        let path = shown(&args.new.out.join(&handed.file));
        let join = format!(
            "waymark-desk join --handed {} --entry agency.json --identity keys/identity.age --out keys-new",
            handed.file
        );
        steps.add(
            msg::DESK_NEXT_HAND,
            &[("note", handed.note.as_str().into()), ("path", path.into()), ("command", join.into())],
        );
    }
    steps.add(msg::DESK_NEXT_SEND_LEFT, &[("path", entry.as_str().into())]);
    steps.add(msg::DESK_NEXT_CALL, &[]);
    steps.add(msg::DESK_NEXT_FETCH_AGAIN, &[]);
    steps.add(msg::DESK_NEXT_EMPTY, &command(at_relay("delete --fetched letters --old-inbox")));
    steps.add(
        msg::DESK_NEXT_REHEARSE,
        &command(format!("waymark-desk rehearse --identity {identity} --entry {entry}")),
    );
    steps.finish()
}
