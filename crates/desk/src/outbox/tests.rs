//! Answers on bad lines and through stopped programs.

use std::cell::RefCell;

use envelope::RecipientKind;
use wire::ops::ErrorCode;

use super::*;
use crate::identity_file::DeskIdentity;
use crate::reply::{Message, Notice, Writer};
use crate::testing::{Survivor, rng};
use crate::thread::view;

const TODAY: Day = Day(20_778);

/// A relay in memory, with faults.
#[derive(Default)]
struct Shelf {
    stored: RefCell<Vec<Vec<u8>>>,
    refuses: RefCell<Option<RelayError>>,
    asked: RefCell<usize>,
    elsewhere: bool,
}

impl Postman for Shelf {
    fn may_have(&self, _: &Mailbox) -> bool {
        !self.elsewhere
    }

    fn post(&self, mailbox: &Mailbox, answer: &[u8]) -> Result<(), RelayError> {
        assert_eq!(mailbox.relay, "main");
        *self.asked.borrow_mut() += 1;
        match self.refuses.borrow_mut().take() {
            Some(error) => Err(error),
            None => {
                let mut stored = self.stored.borrow_mut();
                if !stored.iter().any(|there| there == answer) {
                    stored.push(answer.to_vec());
                }
                Ok(())
            }
        }
    }
}

/// A desk with one letter in its folder.
struct Case {
    dir: tempfile::TempDir,
    desk: DeskIdentity,
    letter: ObjectId,
}

impl Case {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let desk = DeskIdentity::make(RecipientKind::X25519, &mut rng());
        let file = Survivor::new(1, &desk.recipient()).write(|_| ());
        let letter = ObjectId::of(&file);
        fs::write(Folder::at(dir.path()).letter(&letter), file).unwrap();
        Self { dir, desk, letter }
    }

    fn folder(&self) -> Folder {
        Folder::at(self.dir.path())
    }

    fn book(&self) -> BookFile {
        BookFile::open(self.dir.path()).unwrap()
    }

    fn written(&self, message: &Message) -> Written {
        let book = self.book();
        let letters = self.folder().open_all(self.desk.identities(), book.book()).unwrap();
        let view = view(&letters[0].opened.letter.thread.0, &letters, &[]);
        let writer = Writer { identity: &self.desk, colleagues: &[], book: book.book(), today: TODAY };
        writer.write(&view, &self.letter, message, &mut rng()).unwrap()
    }

    fn put(&self) -> Written {
        let written = self.written(&Message::Notice(Notice::COLLECTED));
        put(&self.folder(), &mut self.book(), &written).unwrap();
        written
    }

    fn send(&self, shelf: &Shelf, today: Day) -> Sent {
        send(&self.folder(), &mut self.book(), self.desk.identities(), shelf, today).unwrap()
    }

    fn waits(&self) -> usize {
        fs::read_dir(self.folder().outbox_folder()).map_or(0, Iterator::count)
    }
}

#[test]
fn what_was_put_there_is_sent_once_and_then_gone() {
    let (case, shelf) = (Case::new(), Shelf::default());
    let written = case.put();
    assert_eq!(case.waits(), 1);
    assert_eq!(case.send(&shelf, TODAY).stored.len(), 1);
    assert_eq!(*shelf.stored.borrow(), std::slice::from_ref(&written.sealed.bytes));
    assert_eq!(case.waits(), 0);
    assert_eq!(case.send(&shelf, TODAY).stored.len(), 0);
    assert_eq!(*shelf.asked.borrow(), 1);
}

#[test]
fn a_broken_line_leaves_the_same_bytes_for_the_next_time_and_asks_only_once() {
    let (case, shelf) = (Case::new(), Shelf::default());
    case.put();
    case.put();
    *shelf.refuses.borrow_mut() = Some(RelayError::Unreachable);
    let sent = case.send(&shelf, TODAY);
    assert_eq!((sent.stored.len(), sent.waiting.len()), (0, 2));
    assert!(matches!(sent.why, Some(RelayError::Unreachable)));
    assert_eq!(*shelf.asked.borrow(), 1);
    assert_eq!(case.send(&shelf, TODAY).stored.len(), 2);
    let seqs: Vec<u64> = case.book().book().made().map(|made| made.seq).collect();
    assert_eq!(seqs, [1, 2]);
}

#[test]
fn stopped_after_the_relay_had_it_nothing_arrives_twice() {
    let (case, shelf) = (Case::new(), Shelf::default());
    let written = case.put();
    // The relay has it, and the program is stopped before it hears of that.
    shelf.stored.borrow_mut().push(written.sealed.bytes.clone());
    assert_eq!(case.send(&shelf, TODAY).stored.len(), 1);
    assert_eq!(shelf.stored.borrow().len(), 1);
}

#[test]
fn stopped_before_the_book_knew_it_nothing_was_answered() {
    let (case, shelf) = (Case::new(), Shelf::default());
    let written = case.written(&Message::Notice(Notice::COLLECTED));
    write(&case.folder().outbox(&written.made.id), &written.sealed.bytes).unwrap();
    assert_eq!(case.send(&shelf, TODAY).stored.len(), 0);
    assert!(shelf.stored.borrow().is_empty());
    assert_eq!(case.put().made.seq, 1, "the number is still free");
}

#[test]
fn stopped_between_the_book_and_the_outbox_the_rest_is_cleared_away() {
    let (case, shelf) = (Case::new(), Shelf::default());
    let written = case.put();
    case.book().add(Line::Stored { id: written.made.id }).unwrap();
    assert_eq!(case.send(&shelf, TODAY).stored.len(), 0);
    assert_eq!((case.waits(), *shelf.asked.borrow()), (0, 0));
}

#[test]
fn a_mailbox_that_is_not_there_is_told_and_given_up_in_the_end() {
    let (case, shelf) = (Case::new(), Shelf::default());
    case.put();
    for code in [ErrorCode::None, ErrorCode::Gone] {
        *shelf.refuses.borrow_mut() = Some(RelayError::Refused(code));
        let sent = case.send(&shelf, TODAY.plus(14));
        assert_eq!((sent.no_mailbox.len(), sent.lost.len()), (1, 0));
    }
    *shelf.refuses.borrow_mut() = Some(RelayError::Refused(ErrorCode::None));
    assert_eq!(case.send(&shelf, TODAY.plus(15)).lost.len(), 1);
    assert_eq!(case.send(&shelf, TODAY.plus(15)).lost.len(), 0);
    assert_eq!(case.waits(), 0);
}

#[test]
fn a_mailbox_at_another_relay_is_not_asked_for_here() {
    let (case, shelf) = (Case::new(), Shelf { elsewhere: true, ..Shelf::default() });
    case.put();
    assert_eq!(case.send(&shelf, TODAY).no_mailbox.len(), 1);
    assert_eq!(*shelf.asked.borrow(), 0);
}

#[test]
fn a_full_mailbox_does_not_hold_up_the_others() {
    let (case, shelf) = (Case::new(), Shelf::default());
    case.put();
    case.put();
    *shelf.refuses.borrow_mut() = Some(RelayError::Refused(ErrorCode::Full));
    let sent = case.send(&shelf, TODAY);
    assert_eq!((sent.waiting.len(), sent.stored.len()), (1, 1));
}

#[test]
fn bytes_that_were_changed_on_disk_are_not_sent() {
    let (case, shelf) = (Case::new(), Shelf::default());
    let written = case.put();
    let path = case.folder().outbox(&written.made.id);
    let mut bytes = fs::read(&path).unwrap();
    bytes[1000] ^= 1;
    fs::write(&path, bytes).unwrap();
    assert_eq!(case.send(&shelf, TODAY).lost.len(), 1);
    assert!(shelf.stored.borrow().is_empty());
}

#[test]
fn an_answer_is_kept_sealed_to_ourselves() {
    let case = Case::new();
    let text = "We have your letter.".to_owned();
    let message = Message::Answer { lang: "en".into(), text, next: None, is_last: false };
    let written = case.written(&message);
    put(&case.folder(), &mut case.book(), &written).unwrap();
    let book = case.book();
    let ours = case.folder().ours(case.desk.identities(), book.book());
    assert_eq!(ours[0].words.as_ref().unwrap().text, "We have your letter.");
    assert_eq!(ours[0].state, State::Waiting);
    let book = fs::read_to_string(case.dir.path().join(crate::book::NAME)).unwrap();
    assert!(!book.contains("letter."), "{book}");
}
