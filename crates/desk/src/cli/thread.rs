//! `thread`: a whole conversation on the screen.

use wire::ObjectId;

use super::conversation::Conversation;
use super::{Desk, Failure, args, passphrase};
use crate::show::{Beside, ParcelState, render_thread};

pub(super) fn run(desk: &mut Desk, args: &args::Thread) -> Result<(), Failure> {
    let identity = passphrase::open_identity(desk, &args.identity)?;
    let conversation = Conversation::open(&args.letter, &identity)?;
    let quarantine = conversation.folder.quarantine()?;
    let parcel = |id: &ObjectId| {
        if conversation.folder.parcel(id).exists() {
            ParcelState::Here
        } else if conversation.book.book().is_gone(id) {
            ParcelState::Gone
        } else {
            ParcelState::NotFetched
        }
    };
    let is_quarantined = |id: &ObjectId| quarantine.of(id).is_some();
    let beside = Beside { parcel: &parcel, is_quarantined: &is_quarantined };
    let text = render_thread(&conversation.view(), &desk.words, &beside);
    desk.print(&text)
}
