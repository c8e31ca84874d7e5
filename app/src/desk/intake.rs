//! Files that somebody brings: letters, the book, the list of quarantined letters, copies of our answers, a directory.
//! What a file is, its content says; names are told, and believed of nothing but the list.

use ::desk::{quarantine, sealed};
use directory::Directory;
use i18n::{Msg, Value, msg};
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;
use wire::ObjectId;

use crate::desk::explain;
use crate::desk::held::Taken;
use crate::desk::shapes;
use crate::desk::state::Desk;
use crate::desk::told::{Act, Told};
use crate::desk::unlock::read;

/// How every age file begins.
const AGE: &[u8] = b"age-encryption.org/";

/// Most bytes of a book.
const MAX_BOOK_BYTES: usize = 64 * 1024 * 1024;

/// What became of all files together.
#[derive(Default)]
struct Summary {
    letters: usize,
    known: usize,
    copies: usize,
    waiting: usize,
    book: bool,
    quarantine: bool,
    directory: bool,
    /// What is told of files that were not taken: name and reason.
    refused: Vec<(String, String)>,
}

/// Where files are chosen.
pub fn view(desk: Desk) -> AnyView {
    let take = Callback::new(move |files: Vec<File>| take(desk, files));
    shapes::files("files", desk.t(msg::WEBDESK_FILES_LABEL), desk.t(msg::WEBDESK_FILES_HINT), true, take)
}

fn take(desk: Desk, files: Vec<File>) {
    if files.is_empty() {
        return;
    }
    let Some(turn) = desk.begin(Act::Files, msg::WEBDESK_FILES_WORKING) else { return };
    spawn_local(async move {
        let mut summary = Summary::default();
        for file in files {
            let bytes = read(&file, MAX_BOOK_BYTES).await;
            if !desk.is_turn(turn) {
                return;
            }
            match bytes {
                Some(bytes) => one(desk, &file.name(), &bytes, &mut summary),
                None => summary.refuse(desk, &file.name(), msg::WEBDESK_FILES_LONG),
            }
        }
        desk.change(|held, kept| held.arrange(kept.book()));
        desk.announce();
        desk.tell(turn, Act::Files, summary.told(desk));
    });
}

fn one(desk: Desk, name: &str, bytes: &[u8], summary: &mut Summary) {
    if bytes.starts_with(AGE) {
        sealed_file(desk, name, bytes, summary);
    } else if name.ends_with(quarantine::NAME) {
        let text = String::from_utf8_lossy(bytes);
        match desk.change_kept(|kept| kept.load_quarantine(&text)) {
            Some(Err(bad)) => summary.refuse_line(desk, name, bad.0),
            _ => summary.quarantine = true,
        }
    } else if let Ok(directory) = Directory::parse(bytes) {
        desk.change(|held, _| held.directory = Some(directory));
        summary.directory = true;
    } else if bytes.starts_with(b"{") {
        match std::str::from_utf8(bytes).map(|text| desk.change_kept(|kept| kept.load_book(text))) {
            Ok(Some(Err(bad))) => summary.refuse_line(desk, name, bad.0),
            Ok(_) => summary.book = true,
            Err(_) => summary.refuse(desk, name, msg::WEBDESK_FILES_STRANGE),
        }
    } else {
        summary.refuse(desk, name, msg::WEBDESK_FILES_STRANGE);
    }
}

fn sealed_file(desk: Desk, name: &str, bytes: &[u8], summary: &mut Summary) {
    if bytes.len() > sealed::MAX_BYTES {
        return summary.refuse(desk, name, msg::WEBDESK_FILES_PARCEL);
    }
    if desk.change_kept(|kept| kept.put_back(ObjectId::of(bytes), bytes)) == Some(true) {
        summary.waiting += 1;
        return;
    }
    match desk.change(|held, kept| held.take(bytes.to_vec(), None, kept.book())) {
        Some(Ok(Taken::Letter)) => summary.letters += 1,
        Some(Ok(Taken::Known)) => summary.known += 1,
        Some(Ok(Taken::Copy)) => summary.copies += 1,
        Some(Err(error)) => summary.refuse(desk, name, explain::letter(error)),
        None => {}
    }
}

impl Summary {
    fn refuse(&mut self, desk: Desk, name: &str, why: Msg) {
        self.refused.push((name.to_owned(), desk.t(why)));
    }

    fn refuse_line(&mut self, desk: Desk, name: &str, line: usize) {
        let why = desk.t_with(msg::WEBDESK_FILES_LINE, &[("number", Value::from(line))]);
        self.refused.push((name.to_owned(), why));
    }

    fn told(self, desk: Desk) -> Told {
        let count = |message, count: usize| {
            (count > 0).then(|| desk.t_with(message, &[("count", Value::from(count))]))
        };
        let mut lines: Vec<String> = [
            count(msg::WEBDESK_FILES_LETTERS, self.letters),
            count(msg::WEBDESK_FILES_KNOWN, self.known),
            count(msg::WEBDESK_FILES_COPIES, self.copies),
            count(msg::WEBDESK_FILES_WAITING, self.waiting),
            self.book.then(|| desk.t(msg::WEBDESK_FILES_BOOK)),
            self.quarantine.then(|| desk.t(msg::WEBDESK_FILES_QUARANTINE)),
            self.directory.then(|| desk.t(msg::WEBDESK_FILES_DIRECTORY)),
        ]
        .into_iter()
        .flatten()
        .collect();
        let is_good = self.refused.is_empty();
        lines.extend(self.refused.into_iter().map(|(name, why)| {
            desk.t_with(msg::WEBDESK_FILES_REFUSED, &[("name", name.into()), ("why", why.into())])
        }));
        if is_good { Told::Done(lines) } else { Told::Failed(lines) }
    }
}
