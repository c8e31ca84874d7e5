//! Deletes letters at the relay: exactly those that were chosen, in pieces that a relay takes.
//!
//! Nothing on this computer is touched. Whoever calls this has made sure that the letters lie here, or that
//! somebody wants them gone unread.

use std::path::Path;

use wire::ObjectId;
use wire::ops::{ListEntry, MAX_DELETE};

use crate::relay_client::RelayError;

/// Fewest characters of an id that name a letter.
pub const MIN_NAME_CHARS: usize = 8;

/// What deleting came to.
#[derive(Debug, Default)]
pub struct Deletion {
    /// Letters that are no longer at the relay.
    pub gone: Vec<ObjectId>,
    /// How many of them the relay still had.
    pub deleted: usize,
    /// Why deleting stopped early, and how many letters were left.
    pub stopped: Option<(RelayError, usize)>,
}

impl Deletion {
    /// Adds what deleting in another inbox came to.
    pub fn add(&mut self, other: Self) {
        self.gone.extend(other.gone);
        self.deleted += other.deleted;
        self.stopped = match (self.stopped.take(), other.stopped) {
            (Some((why, left)), Some((_, more))) => Some((why, left + more)),
            (one, another) => one.or(another),
        };
    }
}

/// Deletes these letters. `ask` asks the relay to delete at most [`MAX_DELETE`] and tells how many it had.
///
/// Whatever happens can be repeated: a letter that is gone stays gone.
pub fn delete(ids: &[ObjectId], mut ask: impl FnMut(&[ObjectId]) -> Result<u32, RelayError>) -> Deletion {
    let mut deletion = Deletion::default();
    for batch in ids.chunks(MAX_DELETE) {
        match ask(batch) {
            Ok(deleted) => {
                deletion.gone.extend(batch);
                deletion.deleted += deleted as usize;
            }
            Err(why) => {
                deletion.stopped = Some((why, ids.len() - deletion.gone.len()));
                break;
            }
        }
    }
    deletion
}

/// The letter that a person means by its file, its id, or the beginning of its id as `list` prints it.
/// `None`: the relay does not list it, perhaps because it was deleted before.
///
/// # Errors
/// [`NotNamed`] if it could mean several, or the text is too short to mean one.
pub fn named(text: &str, listed: &[ListEntry]) -> Result<Option<ListEntry>, NotNamed> {
    let name = Path::new(text).file_name().and_then(|name| name.to_str()).unwrap_or(text);
    let name = name.trim_end_matches('…');
    let name = name.strip_suffix(".age").unwrap_or(name);
    if name.chars().count() < MIN_NAME_CHARS {
        return Err(NotNamed::TooShort);
    }
    let mut meant = listed.iter().filter(|entry| entry.id.to_string().starts_with(name));
    match (meant.next(), meant.next()) {
        (Some(_), Some(_)) => Err(NotNamed::Several),
        (one, _) => Ok(one.copied()),
    }
}

/// The text names no single letter.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum NotNamed {
    /// Several letters begin so.
    #[error("several letters begin so; write more of the id")]
    Several,
    /// Too few characters.
    #[error("a letter is named by its file, its id, or at least {MIN_NAME_CHARS} characters of the id")]
    TooShort,
}

#[cfg(test)]
mod tests {
    use wire::Day;

    use super::*;

    fn ids(count: u8) -> Vec<ObjectId> {
        (0..count).map(|n| ObjectId::of(&[n])).collect()
    }

    fn listed(ids: &[ObjectId]) -> Vec<ListEntry> {
        ids.iter().map(|id| ListEntry { id: *id, size: 32_768, day: Day(0) }).collect()
    }

    #[test]
    fn letters_are_deleted_sixty_four_at_a_time() {
        let mut asked = Vec::new();
        let deletion = delete(&ids(130), |batch| {
            asked.push(batch.len());
            Ok(batch.len() as u32)
        });
        assert_eq!(asked, [64, 64, 2]);
        assert_eq!((deletion.gone.len(), deletion.deleted), (130, 130));
        assert!(deletion.stopped.is_none());
    }

    #[test]
    fn letters_that_were_gone_before_are_gone_all_the_same() {
        let deletion = delete(&ids(3), |_| Ok(1));
        assert_eq!((deletion.gone, deletion.deleted), (ids(3), 1));
    }

    #[test]
    fn a_broken_line_leaves_the_rest_and_says_how_many() {
        let mut asked = 0;
        let deletion = delete(&ids(130), |batch| {
            asked += 1;
            if asked == 2 { Err(RelayError::Unreachable) } else { Ok(batch.len() as u32) }
        });
        assert_eq!(asked, 2);
        assert_eq!(deletion.gone, ids(64));
        assert!(matches!(deletion.stopped, Some((RelayError::Unreachable, 66))));
    }

    #[test]
    fn a_letter_is_meant_by_its_file_its_id_or_the_beginning() {
        let ids = ids(3);
        let listed = listed(&ids);
        let id = ids[1].to_string();
        for text in [id.clone(), format!("letters/{id}.age"), format!("{}…", &id[..12]), id[..8].to_owned()]
        {
            assert_eq!(named(&text, &listed).unwrap().unwrap().id, ids[1], "{text}");
        }
    }

    #[test]
    fn what_the_relay_does_not_list_is_no_letter_there() {
        let ids = ids(3);
        assert_eq!(named(&ids[2].to_string(), &listed(&ids[..2])), Ok(None));
    }

    #[test]
    fn too_little_of_an_id_names_nothing_and_neither_does_what_two_begin_with() {
        let ids = ids(2);
        let id = ids[0].to_string();
        for text in ["", ".age", "letters/", &id[..7]] {
            assert_eq!(named(text, &listed(&ids)), Err(NotNamed::TooShort), "{text:?}");
        }
        let twice = listed(&[ids[0], ids[0]]);
        assert_eq!(named(&id, &twice), Err(NotNamed::Several));
    }
}
