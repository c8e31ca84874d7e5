//! The practice directory: one agency, signed, renewed before it expires.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::day::Day;
use super::places::{Places, make_folder_of};
use super::{agency, signer};

/// How long a directory is good for.
const DAYS: u64 = 60;

/// How long before its end it is renewed.
const RENEWED_BEFORE: u64 = 14;

/// Makes and signs the directory, unless there is one that says the same and holds for a while.
///
/// # Errors
/// When the agency's entry can't be read, or the site builder refuses to sign.
pub fn ensure(places: &Places) -> Result<()> {
    let keys = read(&places.agency().join("agency.json"))?;
    let file = places.directory();
    let old = read(&file).ok().filter(|_| has_signature(&file));
    let today = Day::today();
    let version = match old.as_ref().map(|old| keep(old, &keys, today)) {
        Some(Keep::AsItIs) => return Ok(()),
        Some(Keep::After(version)) => version + 1,
        None => 1,
    };
    let directory = compose(&keys, version, &today.to_string(), &today.plus(DAYS).to_string());
    make_folder_of(&file)?;
    remove_signatures(&file)?;
    let text = serde_json::to_string_pretty(&directory)? + "\n";
    fs::write(&file, text).with_context(|| format!("can't write {}", file.display()))?;
    let sign = places.program("waymark-site")?.args(["directory", "sign", "--no-password", "--secret-key"]);
    sign.arg(signer::secret_key(places)).arg(&file).visibly()
}

/// What to do about the directory there is.
#[derive(Debug, PartialEq, Eq)]
enum Keep {
    AsItIs,
    /// Replace it; it had this version.
    After(u64),
}

fn keep(old: &Value, keys: &Value, today: Day) -> Keep {
    let version = old["version"].as_u64().unwrap_or(0);
    let day = |field: &str| old[field].as_str().unwrap_or_default().to_owned();
    let (issued, expires) = (day("issued"), day("expires"));
    let same = *old == compose(keys, version, &issued, &expires);
    // Days are compared as text, which orders them as well.
    if same && expires > today.plus(RENEWED_BEFORE).to_string() { Keep::AsItIs } else { Keep::After(version) }
}

/// The directory with the one agency, whose keys `keygen` has put into its entry. Everything else is made up
/// here, from numbers and words that belong to nobody.
fn compose(keys: &Value, version: u64, issued: &str, expires: &str) -> Value {
    let mut entry = json!({
        "id": agency::ID,
        "names": {"en": "Practice desk", "ar": "مكتب التدريب"},
        "country": "GB",
        "langs": ["en", "ar"],
        "run_by": "ngo",
        "tells_police": "with-consent",
        "tells_immigration": "never",
        "duty_to_report": {
            "en": "If a child is in serious danger.",
            "ar": "إذا كان هناك طفل في خطر شديد.",
        },
        "answers_within_days": 3,
        "retention_days": 365,
        "hours": {"zone": "Europe/London", "text": "mon-fri 09:00-17:00"},
        // Ofcom keeps these numbers for stories: nobody has them.
        "phones": [
            {"number": "+448081570001", "shown": "0808 157 0001", "free": true},
            {"number": "+441632960001", "shown": "01632 960001"},
        ],
        "relays": ["main"],
        "verified": issued,
        "practice": true,
    });
    for field in ["inbox", "recipients", "sign"] {
        entry[field] = keys[field].clone();
    }
    for field in ["recipients", "sign"] {
        for key in entry[field].as_array_mut().into_iter().flatten() {
            key["from"] = issued.into();
            key["until"] = expires.into();
        }
    }
    json!({
        "v": 1,
        "version": version,
        "issued": issued,
        "expires": expires,
        "practice": true,
        "relays": [{"id": "main", "url": ""}],
        "agencies": [entry],
        "revoked": [],
    })
}

fn read(file: &Path) -> Result<Value> {
    let text = fs::read_to_string(file).with_context(|| format!("can't read {}", file.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is not JSON; delete target/demo", file.display()))
}

fn has_signature(directory: &Path) -> bool {
    signatures(directory).next().is_some()
}

/// Signatures of an earlier version, which nobody should trip over.
fn remove_signatures(directory: &Path) -> Result<()> {
    for file in signatures(directory) {
        fs::remove_file(&file).with_context(|| format!("can't remove {}", file.display()))?;
    }
    Ok(())
}

fn signatures(directory: &Path) -> impl Iterator<Item = std::path::PathBuf> + use<> {
    let beside = directory.parent().map(fs::read_dir).and_then(Result::ok);
    let files = beside.into_iter().flatten().flatten().map(|entry| entry.path());
    files.filter(|file| file.extension().is_some_and(|extension| extension == "minisig"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{DAYS, Day, Keep, RENEWED_BEFORE, compose, keep};

    fn keys() -> Value {
        json!({
            "inbox": "inbox",
            "recipients": [{"to": "age1…", "from": "2020-01-01", "until": "2020-02-01", "note": "desk-1"}],
            "sign": [{"vk": "vk", "from": "2020-01-01", "until": "2020-02-01"}],
        })
    }

    fn made(day: Day) -> Value {
        compose(&keys(), 7, &day.to_string(), &day.plus(DAYS).to_string())
    }

    #[test]
    fn a_directory_that_says_the_same_is_kept() {
        let today = Day::today();
        assert_eq!(keep(&made(today), &keys(), today), Keep::AsItIs);
        assert_eq!(keep(&made(today), &keys(), today.plus(DAYS - RENEWED_BEFORE - 1)), Keep::AsItIs);
    }

    #[test]
    fn a_directory_that_expires_soon_is_renewed() {
        let today = Day::today();
        assert_eq!(keep(&made(today), &keys(), today.plus(DAYS - RENEWED_BEFORE)), Keep::After(7));
    }

    #[test]
    fn new_keys_make_a_new_directory() {
        let today = Day::today();
        let mut others = keys();
        others["inbox"] = "other".into();
        assert_eq!(keep(&made(today), &others, today), Keep::After(7));
    }

    #[test]
    fn the_keys_are_the_agency_s_and_hold_as_long_as_the_directory() {
        let directory = compose(&keys(), 1, "2026-11-21", "2027-01-20");
        let recipient = &directory["agencies"][0]["recipients"][0];
        assert_eq!(
            *recipient,
            json!({"to": "age1…", "from": "2026-11-21", "until": "2027-01-20", "note": "desk-1"})
        );
        assert_eq!(directory["agencies"][0]["inbox"], "inbox");
        assert_eq!(directory["agencies"][0]["practice"], true);
    }
}
