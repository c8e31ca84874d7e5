//! Deleting everything: what that means, one question, and what came of it.

use i18n::{Value, msg};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde_json::json;

use crate::browser::failure::Failure;
use crate::browser::kit::{live, note, nothing, plain_button, points, words};
use crate::browser::patience::patiently;
use crate::browser::relay;
use crate::mailbox::doing::{Act, Progress, told};
use crate::mailbox::frame::{acts, titled};
use crate::mailbox::sending::{self, CALLED_OFF, Press};
use crate::mailbox::state::{Mailbox, Screen};
use crate::mailbox::writer::{Onward, at_once};
use crate::mailbox::{closed, evidence};

/// What came of deleting.
#[derive(Clone, Default)]
pub struct Deleted {
    /// Slots whose agency was asked, or can't be.
    settled: Vec<u8>,
    /// Names of agencies that were asked.
    asked: Vec<String>,
    /// Names of agencies that could not be asked.
    not_asked: Vec<String>,
    /// Whether there was an agency that the directory does not have.
    unknown: bool,
}

/// The screen before.
pub fn view(mailbox: Mailbox) -> AnyView {
    let what = [
        msg::ANSWERS_DELETE_HERE,
        msg::ANSWERS_DELETE_ASKS,
        msg::ANSWERS_DELETE_CODE,
        msg::ANSWERS_DELETE_PHONE,
    ];
    let asking = RwSignal::new(false);
    let start = plain_button("btn", mailbox.t(msg::ANSWERS_DELETE_START), move || asking.set(true));
    let back = plain_button("btn two", mailbox.t(msg::ANSWERS_BACK), move || mailbox.go_home());
    let body = vec![
        words("p", "why", mailbox.t(msg::ANSWERS_DELETE_WHY)),
        points(what.map(|text| mailbox.t(text))),
        acts(vec![back, start]),
        live("status", "", move || if asking.get() { sure(mailbox, asking) } else { nothing() }),
        told(mailbox, Act::Delete),
    ];
    titled(mailbox, mailbox.t(msg::ANSWERS_DELETE_TITLE), body)
}

/// The screen after.
pub fn done(mailbox: Mailbox) -> AnyView {
    let Deleted { asked, not_asked, unknown, .. } = mailbox.deleted.get_value();
    let named = |message, name: String| mailbox.t_with(message, &[("name", Value::from(name))]);
    let mut what = vec![mailbox.t(msg::ANSWERS_DELETED_HERE)];
    what.extend(asked.into_iter().map(|name| named(msg::ANSWERS_DELETED_ASKED, name)));
    what.extend(not_asked.into_iter().map(|name| named(msg::ANSWERS_DELETED_NOT_ASKED, name)));
    what.extend(unknown.then(|| mailbox.t(msg::ANSWERS_DELETED_UNKNOWN)));
    what.push(mailbox.t(msg::ANSWERS_DELETE_PHONE));
    let body = vec![points(what), acts(vec![mailbox.numbers(), closed::start(mailbox)])];
    titled(mailbox, mailbox.t(msg::ANSWERS_DELETED_TITLE), body)
}

/// One slip of the thumb must not cost her answers.
fn sure(mailbox: Mailbox, asking: RwSignal<bool>) -> AnyView {
    let keep = plain_button("btn two", mailbox.t(msg::ANSWERS_DELETE_NO), move || asking.set(false));
    let delete = plain_button("btn", mailbox.t(msg::ANSWERS_DELETE_YES), move || {
        asking.set(false);
        press(mailbox);
    });
    note(None, mailbox.t(msg::ANSWERS_DELETE_SURE), vec![acts(vec![keep, delete])])
}

fn press(mailbox: Mailbox) {
    let Some(turn) = mailbox.begin(Act::Delete, msg::ANSWERS_DELETE_ASKING) else { return };
    evidence::call_off(mailbox);
    spawn_local(async move {
        let deleted = everything(mailbox, turn).await;
        if !mailbox.is_turn(turn) {
            return;
        }
        match deleted {
            Ok(()) => {
                let told = mailbox.deleted.get_value();
                mailbox.wipe();
                mailbox.deleted.set_value(told);
                mailbox.go(Screen::Deleted);
            }
            Err(failure) => mailbox.tell(turn, Act::Delete, Progress::Failed(failure)),
        }
    });
}

/// First the agencies are asked, because the mailbox is what makes that possible; then it is deleted. Tried again, nobody
/// is asked twice.
async fn everything(mailbox: Mailbox, turn: u32) -> Result<(), Failure> {
    let slots = mailbox.held(|held| held.threads.iter().map(|thread| thread.slot).collect::<Vec<u8>>());
    for slot in slots.unwrap_or_default() {
        if !mailbox.deleted.with_value(|deleted| deleted.settled.contains(&slot)) {
            ask(mailbox, turn, slot).await?;
        }
    }
    let Some((origin, account)) = mailbox.account() else { return Err(Failure::Refused) };
    let key = account.root.box_key();
    let tell = |patience| {
        mailbox.tell(turn, Act::Delete, Progress::of(patience, msg::ANSWERS_DELETE_DELETING));
    };
    let deleted = patiently(tell, || async {
        if !mailbox.is_turn(turn) {
            return Err(CALLED_OFF);
        }
        let info = relay::info(&origin).await.map_err(at_once)?;
        relay::delete(&origin, &info.nonce, &key).await
    })
    .await;
    match deleted {
        // A try before this one did it, and its answer was lost.
        Err(Failure::Gone | Failure::Nothing) => Ok(()),
        other => other,
    }
}

/// Asks the agency of a slot to delete. Where it can't be asked, she is told so, and the rest goes on.
async fn ask(mailbox: Mailbox, turn: u32, slot: u8) -> Result<(), Failure> {
    let lang = mailbox.config().lang;
    let name = mailbox.held(|held| held.agency(slot).map(|agency| agency.name(&lang).to_owned())).flatten();
    let press = Press {
        slot,
        act: Act::Delete,
        working: msg::ANSWERS_DELETE_ASKING,
        done: msg::ANSWERS_DELETED_HERE,
    };
    let onward = Onward {
        kind: "close",
        answers: json!({ "ask": "delete" }),
        text: String::new(),
        report_txt: mailbox.t(msg::ANSWERS_PLAIN_DELETE),
        parcel: None,
    };
    let asked = sending::stored(mailbox, turn, press, onward).await;
    if !mailbox.is_turn(turn) {
        return Err(Failure::Refused);
    }
    if asked == Err(Failure::Sealer) {
        return asked;
    }
    mailbox.deleted.update_value(|deleted| {
        deleted.settled.push(slot);
        match name {
            Some(name) if asked.is_ok() => deleted.asked.push(name),
            Some(name) => deleted.not_asked.push(name),
            None => deleted.unknown = true,
        }
    });
    Ok(())
}
