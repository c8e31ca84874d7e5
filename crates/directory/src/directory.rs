//! The signed directory: which agencies there are, and why we believe it.

use serde::Serialize;
use serde_json::Value;
use wire::Day;
use wire::minisign::{PublicKey, verify_threshold};

use crate::fields::{Fields, WrongType};
use crate::raw::RawDirectory;
use crate::{Agency, DirectoryError, Problem, Relay, RunBy, Wrong, validate};

/// The one version of the format that this program reads and writes, `v` in the file.
pub const FORMAT_VERSION: u8 = 1;

/// Most bytes of `directory.json`; relays hold to the same.
pub const MAX_BYTES: usize = wire::inboxes::MAX_BYTES;

/// A directory. Out of [`Directory::open`] it is signed by enough signers and free of contradictions.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Directory {
    /// [`FORMAT_VERSION`].
    pub v: u8,
    /// Grows with every directory that is signed. The highest one wins.
    pub version: u64,
    /// The day on which it was made.
    pub issued: Day,
    /// The last day on which it may be used.
    pub expires: Day,
    /// Practice only: nobody reads letters to any of its agencies.
    pub practice: bool,
    /// Relays that agencies name.
    pub relays: Vec<Relay>,
    /// The agencies, without those that are revoked, in the order of the file; they are shown in that of
    /// [`Directory::agencies_in_order`].
    pub agencies: Vec<Agency>,
    /// Ids of agencies that must not be shown, whatever an entry says.
    pub revoked: Vec<String>,
}

/// The trusted comment that every signature of this version carries: a signature of one version, or of
/// another file, is worth nothing for this one.
pub fn signed_comment(version: u64) -> String {
    format!("directory {version}")
}

impl Directory {
    /// Reads a directory that `threshold` of the `pinned` signers have signed.
    ///
    /// `json` is the exact content of the file, `signatures` are whole `.minisig` files.
    ///
    /// # Errors
    /// [`DirectoryError`], in this order: too large, signatures, format, practice signers, contradictions.
    /// Nothing but the version's number, which the signatures have to name, is read of bytes that are not
    /// signed.
    pub fn open(
        json: &[u8],
        signatures: &[String],
        pinned: &[PublicKey],
        threshold: usize,
    ) -> Result<Self, DirectoryError> {
        let value = read(json)?;
        let version = fields(&value)?.number("version").map_err(wrong)?;
        let version = version.ok_or_else(|| DirectoryError::Shape("version".to_owned()))?;
        verify_threshold(json, signatures, pinned, threshold, &signed_comment(version))
            .map_err(DirectoryError::Signatures)?;
        let directory = Self::of(&value)?;
        // Anybody may hold a practice signer's key: whoever pins one can be shown practice only.
        if let Some(signer) = pinned.iter().find(|key| key.is_practice() && !directory.practice) {
            return Err(DirectoryError::PracticeSigner(signer.key_id()));
        }
        directory.validate().map_err(DirectoryError::Invalid)?;
        Ok(directory)
    }

    /// Reads a directory without asking who signed it: for the signers' own tools, never to show agencies.
    ///
    /// # Errors
    /// [`DirectoryError`]. If anything cannot be read, the problems that [`Directory::validate`] finds in
    /// the rest come along, so that all can be corrected at once.
    pub fn parse(json: &[u8]) -> Result<Self, DirectoryError> {
        Self::of(&read(json)?)
    }

    fn of(value: &Value) -> Result<Self, DirectoryError> {
        let fields = fields(value)?;
        // First the format: another one may differ in every other field.
        let v = fields.number("v").map_err(wrong)?.unwrap_or_default();
        if v != u64::from(FORMAT_VERSION) {
            return Err(DirectoryError::UnknownFormat(v));
        }
        let (directory, mut problems) = RawDirectory::take(fields).map_err(wrong)?.read();
        if problems.is_empty() {
            return Ok(directory);
        }
        // A successor that is there but can't be read only looks as if it were missing.
        let others = validate::problems(&directory).into_iter();
        problems.extend(others.filter(|problem| !matches!(problem.wrong, Wrong::UnknownSuccessor)));
        Err(DirectoryError::Invalid(problems))
    }

    /// Checks what no single field can show: unique ids, windows, relays that exist, one kind of key.
    ///
    /// # Errors
    /// Every problem, in the order of the file; never an empty list.
    pub fn validate(&self) -> Result<(), Vec<Problem>> {
        let problems = validate::problems(self);
        if problems.is_empty() { Ok(()) } else { Err(problems) }
    }

    /// The agency with this id.
    pub fn agency(&self, id: &str) -> Option<&Agency> {
        self.agencies.iter().find(|agency| agency.id == id)
    }

    /// The agencies in the order in which they are shown: first those that no state runs, the police last,
    /// behind them those that have ended. Agencies of one kind stand as in the file.
    pub fn agencies_in_order(&self) -> impl Iterator<Item = &Agency> {
        // One pass for each kind: a sort would bring its code along.
        let run_by = move |run_by: RunBy| {
            self.agencies.iter().filter(move |agency| agency.is_open_for_letters() && agency.run_by == run_by)
        };
        let ended = self.agencies.iter().filter(|agency| !agency.is_open_for_letters());
        RunBy::IN_ORDER.into_iter().flat_map(run_by).chain(ended)
    }

    /// The relay with this id.
    pub fn relay(&self, id: &str) -> Option<&Relay> {
        self.relays.iter().find(|relay| relay.id == id)
    }

    /// Whether its last day is over. A phone's clock may only warn; the build and the relay refuse.
    pub fn is_expired(&self, day: Day) -> bool {
        day > self.expires
    }
}

/// JSON of at most [`MAX_BYTES`].
fn read(json: &[u8]) -> Result<Value, DirectoryError> {
    if json.len() > MAX_BYTES {
        return Err(DirectoryError::TooLarge(json.len()));
    }
    serde_json::from_slice(json).map_err(DirectoryError::Json)
}

fn fields(value: &Value) -> Result<Fields<'_>, DirectoryError> {
    Fields::of(value, "directory").map_err(wrong)
}

fn wrong(WrongType(field): WrongType) -> DirectoryError {
    DirectoryError::Shape(field)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sample::{add_agency, bytes, directory, parse_problems, read, real, sample};
    use crate::{AgencyHours, Hours};

    #[test]
    fn a_good_directory_is_read_whole() {
        let directory = Directory::parse(&bytes(&sample())).unwrap();
        assert_eq!(directory.validate(), Ok(()));
        assert_eq!(directory.version, 3);
        assert_eq!(directory.agency("practice-desk").unwrap().answers_within_days, 3);
        assert!(directory.agency("nobody").is_none());
        assert_eq!(directory.relay("main").unwrap().url, "https://relay.example");
    }

    #[test]
    fn what_is_written_reads_back() {
        let first = directory();
        let again = Directory::parse(&serde_json::to_vec(&first).unwrap()).unwrap();
        assert_eq!(again, first);
    }

    /// The sample with everything that an entry may say.
    fn full() -> Value {
        let mut json = real();
        add_agency(&mut json, "old-desk");
        let agencies = &mut json["agencies"];
        agencies[0]["hours"] = json!({"zone": "Europe/London", "text": "mon-fri 09:00-17:00"});
        agencies[0]["closed_until"] = json!("2027-01-04");
        agencies[0]["phones"][0]["free"] = json!(true);
        agencies[1]["successor"] = json!("practice-desk");
        json
    }

    #[test]
    fn what_an_entry_may_say_is_read() {
        let directory = read(&full());
        assert_eq!(directory.validate(), Ok(()));
        let [desk, old] = &directory.agencies[..] else { panic!("two agencies") };
        let hours = AgencyHours { zone: "Europe/London".into(), text: "mon-fri 09:00-17:00".into() };
        assert!(matches!(hours.parsed(), Hours::Weekly { .. }));
        assert_eq!(desk.hours, Some(hours));
        assert_eq!(desk.closed_until, "2027-01-04".parse::<Day>().ok());
        assert!(desk.phones[0].free);
        assert!(!desk.recipients[0].recovery && desk.recipients[1].recovery);
        assert_eq!((&desk.successor, old.successor.as_deref()), (&None, Some("practice-desk")));
    }

    #[test]
    fn what_an_entry_does_not_say_is_not_made_up() {
        let directory = directory();
        let agency = &directory.agencies[0];
        assert_eq!((&agency.hours, agency.closed_until, &agency.successor), (&None, None, &None));
        assert!(!agency.phones[0].free && !agency.recipients[0].recovery);
        let json = serde_json::to_value(agency).unwrap();
        for field in ["hours", "closed_until", "successor"] {
            assert!(json.get(field).is_none(), "{json}");
        }
    }

    #[test]
    fn everything_that_an_entry_may_say_is_written_and_reads_back() {
        let first = read(&full());
        let again = read(&serde_json::to_value(&first).unwrap());
        assert_eq!(again, first);
    }

    #[test]
    fn a_day_of_reopening_that_is_none_is_refused() {
        let mut json = sample();
        json["agencies"][0]["closed_until"] = json!("soon");
        let problems = parse_problems(&json);
        assert_eq!(problems, [Problem::in_agency("practice-desk", "closed_until", Wrong::NotADay)]);
    }

    #[test]
    fn agencies_of_no_state_come_first_and_those_that_have_ended_last() {
        let mut directory = directory();
        let template = directory.agencies.remove(0);
        for (id, run_by, successor) in [
            ("police", RunBy::Police, None),
            ("ended", RunBy::Ngo, Some("ngo-2")),
            ("other", RunBy::Other, None),
            ("ngo-2", RunBy::Ngo, None),
            ("state", RunBy::Government, None),
            ("ngo-1", RunBy::Ngo, None),
            ("many-states", RunBy::International, None),
        ] {
            let (id, successor) = (id.to_owned(), successor.map(str::to_owned));
            directory.agencies.push(Agency { id, run_by, successor, ..template.clone() });
        }
        let ids: Vec<&str> = directory.agencies_in_order().map(|agency| agency.id.as_str()).collect();
        assert_eq!(ids, ["ngo-2", "ngo-1", "many-states", "other", "state", "police", "ended"]);
    }

    #[test]
    fn a_successor_that_can_not_be_read_is_not_called_missing() {
        let mut json = full();
        json["agencies"][0]["verified"] = json!("yesterday");
        let problems = parse_problems(&json);
        assert_eq!(problems, [Problem::in_agency("practice-desk", "verified", Wrong::NotADay)]);
    }

    #[test]
    fn unsigned_bytes_leave_no_agency() {
        let refused = Directory::open(&bytes(&sample()), &[], &[], 1);
        assert!(matches!(refused, Err(DirectoryError::Signatures(_))));
    }

    #[test]
    fn a_signature_that_is_none_leaves_no_agency() {
        let refused = Directory::open(&bytes(&sample()), &["garbage".into()], &[], 1);
        assert!(matches!(refused, Err(DirectoryError::Signatures(_))));
    }

    #[test]
    fn a_threshold_of_nobody_is_no_way_around_the_signatures() {
        assert!(Directory::open(&bytes(&sample()), &[], &[], 0).is_err());
    }

    #[test]
    fn too_many_bytes_are_refused_before_they_are_read() {
        let mut json = bytes(&sample());
        json.resize(MAX_BYTES + 1, b' ');
        assert!(matches!(Directory::parse(&json), Err(DirectoryError::TooLarge(_))));
        json.truncate(MAX_BYTES);
        assert!(Directory::parse(&json).is_ok());
    }

    #[test]
    fn an_unknown_format_is_refused_even_if_nothing_else_fits() {
        let refused = Directory::parse(br#"{"v":2,"bureaux":[]}"#);
        assert!(matches!(refused, Err(DirectoryError::UnknownFormat(2))));
    }

    #[test]
    fn what_is_no_json_is_refused_with_its_place() {
        for bad in [&b""[..], b"{", b"\xff", br#"{"v":1,}"#] {
            let message = Directory::parse(bad).unwrap_err().to_string();
            assert!(message.contains("line"), "{message}");
        }
    }

    #[test]
    fn a_field_of_another_type_is_refused_by_its_name() {
        for (bad, field) in [
            (&b"[]"[..], "directory"),
            (br#"{"v":1,"version":"three"}"#, "version"),
            (br#"{"v":1,"version":3,"practice":"no"}"#, "practice"),
        ] {
            let refused = Directory::parse(bad);
            assert!(matches!(&refused, Err(DirectoryError::Shape(name)) if name == field), "{refused:?}");
        }
    }

    #[test]
    fn json_as_deep_as_the_file_is_long_is_refused() {
        let deep = format!(r#"{{"v":1,"version":3,"x":{}"#, "[".repeat(500_000));
        assert!(matches!(Directory::parse(deep.as_bytes()), Err(DirectoryError::Json(_))));
    }

    #[test]
    fn unknown_fields_are_ignored() {
        let mut json = sample();
        json["root"] = json!("later");
        json["agencies"][0]["kinds"] = json!(["labour"]);
        assert!(Directory::parse(&bytes(&json)).is_ok());
    }

    #[test]
    fn a_revoked_agency_is_dropped_even_if_its_entry_is_broken() {
        let mut json = sample();
        json["agencies"][0]["inbox"] = json!("broken");
        json["revoked"] = json!(["practice-desk"]);
        let directory = Directory::parse(&bytes(&json)).unwrap();
        assert!(directory.agencies.is_empty());
        assert_eq!(directory.validate(), Ok(()));
    }

    #[test]
    fn problems_of_reading_and_of_validating_are_told_together() {
        let mut json = sample();
        json["issued"] = json!("yesterday");
        json["relays"][0]["url"] = json!("relay.example");
        let fields: Vec<String> = parse_problems(&json).into_iter().map(|p| p.field).collect();
        assert!(fields.contains(&"issued".to_owned()), "{fields:?}");
        assert!(fields.contains(&"relays[0].url".to_owned()), "{fields:?}");
    }

    #[test]
    fn a_message_names_agency_field_and_remedy() {
        let mut json = sample();
        json["agencies"][0]["recipients"][0]["until"] = json!("soon");
        let message = Directory::parse(&bytes(&json)).unwrap_err().to_string();
        assert_eq!(
            message,
            "the directory has 1 problem to correct:\n  \
             agency practice-desk, recipients[0].until: is not a day; write YYYY-MM-DD"
        );
    }

    #[test]
    fn a_directory_is_good_on_its_last_day_and_expired_after_it() {
        let directory = directory();
        assert!(!directory.is_expired(directory.expires));
        assert!(directory.is_expired(directory.expires.plus(1)));
    }
}
