//! The first letter, rehearsed: a practice letter is sealed to an agency's own entry, written, and opened.
//!
//! Nothing of it leaves this computer, and nothing of the agency is changed.

use std::path::Path;
use std::slice;

use directory::Agency;
use envelope::Identity;
use envelope::letter::{Draft, FormRef, Kind, LetterError, seal};
use rand_core::CryptoRng;
use report::consent::{CONSENT_VERSION, Withdrawal};
use report::{Answers, Consent, FORM_ID, FORM_VERSION, May, Usage};
use wire::{Day, ObjectId, b64, sha256};

use crate::fetch::path_of;
use crate::files::{self, FileError};
use crate::identity_file::DeskIdentity;
use crate::keys::{KeysError, check_entry};
use crate::listing::{Listing, listing};
use crate::sealed::{self, Opened};

/// What is rehearsed.
#[derive(Debug)]
pub struct Rehearsal<'a> {
    /// The keys of the person who rehearses.
    pub identity: &'a DeskIdentity,
    /// The recovery key, if somebody has typed it in.
    pub recovery: Option<&'a Identity>,
    /// The agency's entry.
    pub agency: &'a Agency,
    /// What the practice letter says. It should begin with that it is one.
    pub text: &'a str,
    /// The language of the text.
    pub lang: &'a str,
    /// The day.
    pub today: Day,
}

/// One thing that was tried.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Finding {
    /// The key of a colleague, by its note: only they can try it.
    Colleague(String),
    /// A directory would take the entry.
    EntryGood,
    /// It would not, and why.
    EntryRefused(String),
    /// The key file has the key of the inbox in the entry.
    InboxGood,
    /// It has another one, or none.
    InboxOther,
    /// Letters of this day are sealed to the key of the key file.
    KeyListed,
    /// They are not: its days are over, or have not begun.
    KeyNotToday,
    /// They are not: the entry does not list it.
    KeyNotListed,
    /// The practice letter could not be opened.
    LetterNotOpened,
    /// On this day no letter can be sealed to the entry.
    LetterNotSealed,
    /// The practice letter was sealed, written, read and opened.
    LetterOpened,
    /// The recovery key opens the practice letter.
    RecoveryOpens,
    /// The entry lists a recovery key, and nobody typed it in.
    RecoveryUntried,
    /// The recovery key is not the one that the entry lists.
    RecoveryWrong,
    /// The key that signs answers is the agency's on this day.
    SignListed,
    /// It is not, so nobody would believe its answers. Its public half, as the entry writes it.
    SignNotListed(String),
}

/// What a finding means.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Mark {
    /// Something has to be corrected.
    Failed,
    /// It is good.
    Passed,
    /// Somebody still has to try it.
    ToDo,
}

impl Finding {
    /// What it means.
    pub fn mark(&self) -> Mark {
        match self {
            Self::EntryGood
            | Self::InboxGood
            | Self::KeyListed
            | Self::LetterOpened
            | Self::RecoveryOpens
            | Self::SignListed => Mark::Passed,
            Self::Colleague(_) | Self::RecoveryUntried => Mark::ToDo,
            _ => Mark::Failed,
        }
    }
}

impl Rehearsal<'_> {
    /// Rehearses; `folder` is for the letter. The letter comes back if it could be opened.
    ///
    /// # Errors
    /// [`FileError`] if the folder can not be written to.
    pub fn run(
        &self,
        folder: &Path,
        rng: &mut impl CryptoRng,
    ) -> Result<(Vec<Finding>, Option<Opened>), FileError> {
        let mut findings = vec![self.entry(), self.inbox(), self.key()];
        findings.extend(self.sign());
        let Ok(letter) = self.practice_letter(rng) else {
            findings.push(Finding::LetterNotSealed);
            return Ok((findings, None));
        };
        let path = path_of(folder, &ObjectId::of(&letter));
        files::write_new(&path, &letter)?;
        let letter = files::read(&path, sealed::MAX_BYTES)?;
        let opened = sealed::open(&letter, self.identity.identities()).ok();
        findings.push(if opened.is_some() { Finding::LetterOpened } else { Finding::LetterNotOpened });
        findings.extend(self.colleagues());
        findings.extend(self.paper(&letter));
        Ok((findings, opened))
    }

    fn entry(&self) -> Finding {
        match check_entry(self.agency, self.today) {
            Ok(()) => Finding::EntryGood,
            Err(KeysError::Entry(why)) => Finding::EntryRefused(why),
            Err(why) => Finding::EntryRefused(why.to_string()),
        }
    }

    fn inbox(&self) -> Finding {
        let is_ours = self.identity.inbox().is_ok_and(|inbox| inbox == self.agency.inbox);
        if is_ours { Finding::InboxGood } else { Finding::InboxOther }
    }

    fn key(&self) -> Finding {
        let mut ours = self.agency.recipients.iter().filter(|line| self.identity.opens(&line.to)).peekable();
        if ours.peek().is_none() {
            return Finding::KeyNotListed;
        }
        if ours.any(|line| line.is_current(self.today)) { Finding::KeyListed } else { Finding::KeyNotToday }
    }

    /// Whether answers would be believed; nothing if the key file signs none.
    fn sign(&self) -> Option<Finding> {
        let vk = self.identity.sign_key()?;
        let is_listed = listing(Some(self.agency), &vk, self.today) == Listing::Listed;
        Some(if is_listed { Finding::SignListed } else { Finding::SignNotListed(b64::encode(&vk)) })
    }

    fn colleagues(&self) -> impl Iterator<Item = Finding> {
        let others =
            self.agency.recipients.iter().filter(|line| !line.recovery && !self.identity.opens(&line.to));
        others.map(|line| Finding::Colleague(line.note.clone()))
    }

    /// What the recovery key makes of the letter; nothing if there is none and nobody asks.
    fn paper(&self, letter: &[u8]) -> Option<Finding> {
        let line = self.agency.recipients.iter().find(|line| line.recovery);
        let Some(key) = self.recovery else {
            return line.map(|_| Finding::RecoveryUntried);
        };
        let is_listed = line.is_some_and(|line| line.to == key.recipient());
        let opens = is_listed && sealed::open(letter, slice::from_ref(key)).is_ok();
        Some(if opens { Finding::RecoveryOpens } else { Finding::RecoveryWrong })
    }

    /// A letter that says twice that nobody is behind it: in its text, and by allowing nothing.
    fn practice_letter(&self, rng: &mut impl CryptoRng) -> Result<Vec<u8>, LetterError> {
        let mut answers = Answers::default();
        answers.contact.may = Some(May::No);
        answers.usage = Some(Usage::OnlyThem);
        let consent = Consent {
            to: self.agency.id.clone(),
            text: CONSENT_VERSION,
            hash: b64::encode(&sha256(&[self.text.as_bytes()])),
            lang: self.lang.to_owned(),
            day: self.today.to_string(),
            until: self.today.plus(self.agency.retention_days).to_string(),
            purposes: Consent::purposes(&answers),
            withdraw: vec![Withdrawal::AskAgency],
        };
        let draft = Draft {
            kind: Kind::Report,
            agency: self.agency.id.clone(),
            lang: self.lang.to_owned(),
            form: FormRef { id: FORM_ID.to_owned(), ver: FORM_VERSION },
            // Codes and text under text keys: JSON can hold all of it.
            answers: serde_json::to_value(&answers).unwrap_or_default(),
            text: self.text.to_owned(),
            consent: serde_json::to_value(&consent).unwrap_or_default(),
            day: Some(self.today.to_string()),
            report_txt: format!("{}\n", self.text),
            parcel: None,
        };
        seal(&draft, &self.agency.current_recipients(self.today), rng).map(|letter| letter.bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{NewKeys, join, make};
    use crate::testing::{rng, wanted};

    const TODAY: Day = Day(20_778);

    fn keys() -> NewKeys {
        make(&wanted(), TODAY, &mut rng()).unwrap()
    }

    fn findings(keys: &NewKeys, recovery: Option<&Identity>, today: Day) -> (Vec<Finding>, Option<Opened>) {
        let folder = tempfile::tempdir().unwrap();
        let (identity, agency) = (&keys.identity, &keys.agency);
        let rehearsal = Rehearsal { identity, recovery, agency, text: "PRACTICE", lang: "en", today };
        rehearsal.run(folder.path(), &mut rng()).unwrap()
    }

    #[test]
    fn good_keys_pass_and_the_letter_says_that_it_is_practice() {
        let keys = keys();
        let (findings, letter) = findings(&keys, keys.recovery.as_ref(), TODAY);
        assert!(findings.iter().all(|finding| finding.mark() == Mark::Passed), "{findings:?}");
        assert_eq!(findings.len(), 6);
        let json = letter.unwrap().json().unwrap();
        assert_eq!(json["text"], "PRACTICE");
        assert_eq!(json["answers"]["contact"]["may"], "No");
    }

    #[test]
    fn what_only_others_can_try_is_left_for_them() {
        let first = keys();
        let second = join(&first.identity, first.agency, 90, TODAY, &mut rng()).unwrap();
        let (findings, _) = findings(&second, None, TODAY);
        let to_do: Vec<_> = findings.into_iter().filter(|finding| finding.mark() == Mark::ToDo).collect();
        assert_eq!(to_do, [Finding::Colleague("desk-1".to_owned()), Finding::RecoveryUntried]);
    }

    #[test]
    fn another_recovery_key_is_found_out() {
        let keys = keys();
        let (findings, _) = findings(&keys, Some(&crate::testing::identity()), TODAY);
        assert_eq!(findings.last(), Some(&Finding::RecoveryWrong));
    }

    #[test]
    fn a_key_file_that_does_not_belong_to_the_entry_opens_nothing() {
        let mut keys = keys();
        keys.identity = make(&wanted(), TODAY, &mut rng()).unwrap().identity;
        let (findings, letter) = findings(&keys, None, TODAY);
        for finding in [Finding::InboxOther, Finding::KeyNotListed, Finding::LetterNotOpened] {
            assert!(findings.contains(&finding), "{finding:?} not in {findings:?}");
        }
        assert!(letter.is_none());
    }

    #[test]
    fn keys_that_have_ended_are_found_before_a_letter_is_lost() {
        let (findings, letter) = findings(&keys(), None, TODAY.plus(91));
        assert!(findings.contains(&Finding::KeyNotToday), "{findings:?}");
        assert!(findings.contains(&Finding::LetterNotSealed), "{findings:?}");
        assert!(letter.is_none());
    }

    #[test]
    fn a_signing_key_that_nobody_would_believe_is_found_before_it_signs() {
        let mut keys = keys();
        let vk = b64::encode(&keys.identity.sign_key().unwrap());
        keys.agency.sign.clear();
        let (findings, _) = findings(&keys, None, TODAY);
        assert!(findings.contains(&Finding::SignNotListed(vk)), "{findings:?}");
    }

    #[test]
    fn an_entry_that_no_directory_takes_is_found_with_the_reason() {
        let mut keys = keys();
        keys.agency.duty_to_report.clear();
        let (findings, _) = findings(&keys, None, TODAY);
        assert!(matches!(&findings[0], Finding::EntryRefused(why) if why.contains("duty_to_report")));
    }
}
