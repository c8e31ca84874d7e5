//! `directory.json` as it is written, before anything is believed, and the way from there to types.
//!
//! Everything that a person types is text here, so that a wrong day or key becomes a [`Problem`] that
//! names the agency and the field, and not "invalid value at line 1 column 3077". What is wrong in one
//! agency does not hide what is wrong in the next.

use std::collections::BTreeMap;
use std::str::FromStr;

use envelope::Recipient;
use wire::{Day, InboxId, b64};

use crate::fields::{Fields, WrongType};
use crate::{
    Agency, AgencyHours, Directory, Phone, Problem, RecipientEntry, Relay, RunBy, SigningKey, Tells, Wrong,
    is_id,
};

/// The whole file. Unknown fields are ignored: a later version may add some.
pub(crate) struct RawDirectory {
    version: u64,
    issued: String,
    expires: String,
    practice: bool,
    relays: Vec<Relay>,
    agencies: Vec<RawAgency>,
    revoked: Vec<String>,
}

struct RawAgency {
    id: String,
    names: BTreeMap<String, String>,
    country: String,
    langs: Vec<String>,
    run_by: String,
    tells_police: String,
    tells_immigration: String,
    duty_to_report: BTreeMap<String, String>,
    answers_within_days: u32,
    retention_days: u32,
    hours: Option<AgencyHours>,
    closed_until: String,
    successor: String,
    phones: Vec<Phone>,
    inbox: String,
    relays: Vec<String>,
    recipients: Vec<RawKey>,
    sign: Vec<RawKey>,
    verified: String,
    practice: bool,
}

/// A recipient (`to`) or a signing key (`vk`) and its days.
struct RawKey {
    key: String,
    from: String,
    until: String,
    note: String,
    /// Only recipients have it.
    recovery: bool,
}

impl RawDirectory {
    /// Takes the fields as they are written.
    pub(crate) fn take(fields: Fields<'_>) -> Result<Self, WrongType> {
        let relay = |relay: Fields<'_>| Ok(Relay { id: relay.text("id")?, url: relay.text("url")? });
        Ok(Self {
            version: fields.number("version")?.ok_or_else(|| WrongType("version".to_owned()))?,
            issued: fields.text("issued")?,
            expires: fields.text("expires")?,
            practice: fields.flag("practice")?,
            relays: fields.objects("relays")?.into_iter().map(relay).collect::<Result<_, _>>()?,
            agencies: fields
                .objects("agencies")?
                .into_iter()
                .map(RawAgency::take)
                .collect::<Result<_, _>>()?,
            revoked: fields.texts("revoked")?,
        })
    }
}

impl RawAgency {
    fn take(fields: Fields<'_>) -> Result<Self, WrongType> {
        let days = |name: &str| -> Result<u32, WrongType> {
            let days = fields.number(name)?.unwrap_or_default();
            u32::try_from(days).map_err(|_| WrongType(name.to_owned()))
        };
        let hours = |hours: Fields<'_>| -> Result<AgencyHours, WrongType> {
            Ok(AgencyHours { zone: hours.text("zone")?, text: hours.text("text")? })
        };
        let phone = |phone: Fields<'_>| -> Result<Phone, WrongType> {
            let (number, shown) = (phone.text("number")?, phone.text("shown")?);
            Ok(Phone { number, shown, free: phone.flag("free")? })
        };
        let keys = |name: &str, key: &str| -> Result<Vec<RawKey>, WrongType> {
            fields.objects(name)?.into_iter().map(|fields| RawKey::take(fields, key)).collect()
        };
        Ok(Self {
            id: fields.text("id")?,
            names: fields.by_language("names")?,
            country: fields.text("country")?,
            langs: fields.texts("langs")?,
            run_by: fields.text("run_by")?,
            tells_police: fields.text("tells_police")?,
            tells_immigration: fields.text("tells_immigration")?,
            duty_to_report: fields.by_language("duty_to_report")?,
            answers_within_days: days("answers_within_days")?,
            retention_days: days("retention_days")?,
            hours: fields.object("hours")?.map(hours).transpose()?,
            closed_until: fields.text("closed_until")?,
            successor: fields.text("successor")?,
            phones: fields.objects("phones")?.into_iter().map(phone).collect::<Result<_, _>>()?,
            inbox: fields.text("inbox")?,
            relays: fields.texts("relays")?,
            recipients: keys("recipients", "to")?,
            sign: keys("sign", "vk")?,
            verified: fields.text("verified")?,
            practice: fields.flag("practice")?,
        })
    }
}

impl RawKey {
    fn take(fields: Fields<'_>, key: &str) -> Result<Self, WrongType> {
        Ok(Self {
            key: fields.text(key)?,
            from: fields.text("from")?,
            until: fields.text("until")?,
            note: fields.text("note")?,
            recovery: fields.flag("recovery")?,
        })
    }
}

impl RawDirectory {
    /// Everything that could be read, and everything that could not. Revoked agencies are left out before
    /// they are looked at: a bad key is a reason to revoke, not a reason to lose the other agencies.
    pub(crate) fn read(self) -> (Directory, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut day = |field: &str, text: &str| {
            text.parse::<Day>().unwrap_or_else(|_| {
                problems.push(Problem::in_directory(field, absent_or(text, Wrong::NotADay)));
                Day::default()
            })
        };
        let issued = day("issued", &self.issued);
        let expires = day("expires", &self.expires);

        let mut agencies = Vec::with_capacity(self.agencies.len());
        for (index, raw) in self.agencies.into_iter().enumerate() {
            if self.revoked.contains(&raw.id) {
                continue;
            }
            let mut entry = Entry { place: place(&raw.id, index), problems: &mut problems };
            agencies.extend(entry.agency(raw));
        }
        let directory = Directory {
            v: crate::FORMAT_VERSION,
            version: self.version,
            issued,
            expires,
            practice: self.practice,
            relays: self.relays,
            agencies,
            revoked: self.revoked,
        };
        (directory, problems)
    }
}

/// How a problem names an agency: by its id if that is one, else by its place in the list, from 1.
pub(crate) fn place(id: &str, index: usize) -> String {
    if is_id(id) { id.to_owned() } else { format!("#{}", index + 1) }
}

/// Reads one agency and collects what is wrong in it.
struct Entry<'a> {
    place: String,
    problems: &'a mut Vec<Problem>,
}

impl Entry<'_> {
    /// The agency, or `None` if any field could not be read: every field is tried first.
    fn agency(&mut self, raw: RawAgency) -> Option<Agency> {
        let run_by = self.word("run_by", &raw.run_by, RunBy::from_word, RunBy::WORDS);
        let tells_police = self.word("tells_police", &raw.tells_police, Tells::from_word, Tells::WORDS);
        let tells_immigration =
            self.word("tells_immigration", &raw.tells_immigration, Tells::from_word, Tells::WORDS);
        let inbox = self.parse::<InboxId>("inbox", &raw.inbox, |_| Wrong::NotAnInbox);
        let closed_until = match raw.closed_until.as_str() {
            "" => Some(None),
            text => self.day("closed_until", text).map(Some),
        };
        let verified = self.day("verified", &raw.verified);
        let recipients = self.all("recipients", &raw.recipients, Self::recipient);
        let sign = self.all("sign", &raw.sign, Self::signing_key);
        Some(Agency {
            id: raw.id,
            names: raw.names,
            country: raw.country,
            langs: raw.langs,
            run_by: run_by?,
            tells_police: tells_police?,
            tells_immigration: tells_immigration?,
            duty_to_report: raw.duty_to_report,
            answers_within_days: raw.answers_within_days,
            retention_days: raw.retention_days,
            hours: raw.hours,
            closed_until: closed_until?,
            successor: Some(raw.successor).filter(|id| !id.is_empty()),
            phones: raw.phones,
            inbox: inbox?,
            relays: raw.relays,
            recipients: recipients?,
            sign: sign?,
            verified: verified?,
            practice: raw.practice,
        })
    }

    fn recipient(&mut self, at: &str, raw: &RawKey) -> Option<RecipientEntry> {
        let to = self.parse::<Recipient>(&format!("{at}.to"), &raw.key, |error| {
            Wrong::NotARecipient(error.to_string())
        });
        let from = self.day(&format!("{at}.from"), &raw.from);
        let until = self.day(&format!("{at}.until"), &raw.until);
        let (note, recovery) = (raw.note.clone(), raw.recovery);
        Some(RecipientEntry { to: to?, from: from?, until: until?, note, recovery })
    }

    fn signing_key(&mut self, at: &str, raw: &RawKey) -> Option<SigningKey> {
        let vk = b64::decode_array::<32>(&raw.key).ok();
        if vk.is_none() {
            self.push(format!("{at}.vk"), absent_or(&raw.key, Wrong::NotASigningKey));
        }
        let from = self.day(&format!("{at}.from"), &raw.from);
        let until = self.day(&format!("{at}.until"), &raw.until);
        Some(SigningKey { vk: vk?, from: from?, until: until? })
    }

    /// All of a list, or `None` if any of it could not be read.
    fn all<T>(
        &mut self,
        field: &str,
        raw: &[RawKey],
        read: fn(&mut Self, &str, &RawKey) -> Option<T>,
    ) -> Option<Vec<T>> {
        let read: Vec<Option<T>> = raw
            .iter()
            .enumerate()
            .map(|(index, raw)| read(self, &format!("{field}[{index}]"), raw))
            .collect();
        read.into_iter().collect()
    }

    fn day(&mut self, field: &str, text: &str) -> Option<Day> {
        self.parse::<Day>(field, text, |_| Wrong::NotADay)
    }

    fn parse<T: FromStr>(
        &mut self,
        field: &str,
        text: &str,
        wrong: impl FnOnce(T::Err) -> Wrong,
    ) -> Option<T> {
        match text.parse::<T>() {
            Ok(value) => Some(value),
            Err(error) => {
                self.push(field, absent_or(text, wrong(error)));
                None
            }
        }
    }

    fn word<T>(
        &mut self,
        field: &str,
        text: &str,
        read: fn(&str) -> Option<T>,
        words: &'static str,
    ) -> Option<T> {
        let value = read(text);
        if value.is_none() {
            self.push(field, Wrong::NotAmong(words));
        }
        value
    }

    fn push(&mut self, field: impl Into<String>, wrong: Wrong) {
        self.problems.push(Problem::in_agency(&self.place, field, wrong));
    }
}

fn absent_or(text: &str, wrong: Wrong) -> Wrong {
    if text.is_empty() { Wrong::Empty } else { wrong }
}
