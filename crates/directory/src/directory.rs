//! The signed directory: which agencies there are, and why we believe it.

use serde::Serialize;
use serde_json::Value;
use wire::Day;
use wire::minisign::{PublicKey, verify_threshold};

use crate::fields::{Fields, WrongType};
use crate::raw::RawDirectory;
use crate::{Agency, DirectoryError, Problem, Relay, validate};

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
    /// The agencies, without those that are revoked, in the order in which they are shown.
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
        problems.extend(validate::problems(&directory));
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
    use crate::sample::{bytes, directory, parse_problems, sample};

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
