//! `recover`: a key file from the recovery key on paper.

use i18n::msg;

use super::new_keys::{self, shown};
use super::steps::Steps;
use super::{Desk, Failure, args, paper, passphrase, rng, today};
use crate::identity_file::DeskIdentity;
use crate::keys;

pub(super) fn run(desk: &mut Desk, args: &args::Recover) -> Result<(), Failure> {
    let (mut rng, today, new) = (rng()?, today()?, &args.new);
    keys::check_place(&new.out)?;
    let identity = DeskIdentity::of_key(paper::read(desk, args.page.as_deref())?);
    let passphrase = passphrase::choose(desk, new.new_passphrase_file.as_deref())?;
    let path = keys::write_identity(&identity, &new.out, today, &passphrase, new.work_factor, &mut rng)?;

    let words = &desk.words;
    let path = shown(&path);
    let recipient = new_keys::start(&identity.recipient().to_string());
    let mut steps = Steps::new(words);
    let show = format!("waymark-desk show letters/*.age --identity {path}");
    steps.add(msg::DESK_NEXT_SHOW, &[("command", show.into())]);
    steps.add(msg::DESK_NEXT_NEW_KEYS, &[]);
    steps.add(msg::DESK_NEXT_DESTROY, &[("path", path.as_str().into())]);
    let lines = [
        words.say_with(msg::DESK_RECOVER_DONE, &[("path", path.as_str().into())]),
        words.say_with(msg::DESK_PAPER_RECIPIENT, &[("start", recipient.into())]),
        words.say(msg::DESK_RECOVER_NO_INBOX),
        String::new(),
        words.say(msg::DESK_NEXT),
        steps.finish(),
    ];
    desk.say(&lines.join("\n"))
}
