//! Phone lines: `content/helplines.toml`.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use super::error::Reading;
use super::source::RawSource;
use super::{ContentError, CountryCode, Hours, PhoneNumber, Source};

/// A phone line that may help. Its name and who runs it are words: messages `lines-<id>-name`,
/// `lines-<id>-by` and, where there is something to know before calling, `lines-<id>-note`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Helpline {
    /// Id, kebab-case, never reused: mirrors record their calls under it.
    pub id: String,
    /// The country whose page shows it.
    pub country: CountryCode,
    /// What to dial there.
    pub number: PhoneNumber,
    /// The same, as people there write it.
    pub shown: String,
    /// What to dial from other countries, when that is another number, and how it is written.
    pub abroad: Option<(PhoneNumber, String)>,
    /// What the call costs there.
    pub cost: Cost,
    /// When somebody answers.
    pub hours: Hours,
    /// BCP 47 tags of the languages the source names.
    pub languages: Vec<String>,
    /// Whether the source speaks of more languages, mostly through interpreters.
    pub more_languages: bool,
    /// Who is behind it.
    pub operator: Operator,
    /// Number for text messages.
    pub sms: Option<Sms>,
    /// Number for WhatsApp.
    pub whatsapp: Option<PhoneNumber>,
    /// Address for e-mail.
    pub email: Option<String>,
    /// What it is for: language-free slugs.
    pub topics: Vec<String>,
    /// Where the number was seen.
    pub source: Source,
    /// Why it must not be published yet; see [`Helpline::is_published`].
    pub hold: Option<String>,
}

/// What a call costs inside the country.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// An ordinary call, or more.
    Charged,
    /// Nothing, says the source.
    Free,
    /// The source does not say.
    #[default]
    Unknown,
}

/// Who is behind a line, as far as it decides what a call can set in motion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Operator {
    /// Another body that investigates crimes or works inside the ministry of the police.
    Enforcement,
    /// A government office that is none of the others.
    Government,
    /// The authority for immigration.
    Immigration,
    /// Neither state nor police: a charity, a church, an organisation of the UN.
    Independent,
    /// The inspectors of labour.
    LabourInspectorate,
    /// The police.
    Police,
    /// The source does not say.
    Unknown,
}

impl Operator {
    /// Whether a caller has to be told, before she calls, that the line can arrest, deport or report.
    pub fn needs_warning(self) -> bool {
        matches!(self, Self::Enforcement | Self::Immigration | Self::LabourInspectorate | Self::Police)
    }

    /// The name used in the content file and in message ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Enforcement => "enforcement",
            Self::Government => "government",
            Self::Immigration => "immigration",
            Self::Independent => "independent",
            Self::LabourInspectorate => "labour-inspectorate",
            Self::Police => "police",
            Self::Unknown => "unknown",
        }
    }
}

/// A number for text messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sms {
    /// Where to send it.
    pub number: PhoneNumber,
    /// The word to send, when the line wants one.
    pub word: Option<String>,
}

impl Helpline {
    /// Reads `helplines.toml`; `file` is its name in messages. Entries on hold are among the result.
    ///
    /// # Errors
    /// Everything wrong with it, in order.
    pub fn parse(file: &str, text: &str) -> Result<Vec<Self>, Vec<ContentError>> {
        let mut reading = Reading::new(file, text);
        let raw: File = reading.toml()?;
        let mut ids = BTreeSet::new();
        let mut lines = Vec::with_capacity(raw.line.len());
        for raw in &raw.line {
            let id = raw.id.get_ref();
            if !is_kebab_case(id) {
                reading.refuse(raw.id.span(), format!("`{id}` is not kebab-case; it is part of message ids"));
            }
            if !ids.insert(id.as_str()) {
                reading.refuse(raw.id.span(), format!("two lines have the id `{id}`; rename one"));
            }
            lines.extend(raw.check(&mut reading));
        }
        reading.finish(lines)
    }

    /// Whether it may be shown at all.
    pub fn is_published(&self) -> bool {
        self.hold.is_none()
    }

    /// Id of the message with its name.
    pub fn name_id(&self) -> String {
        format!("lines-{}-name", self.id)
    }

    /// Id of the message that says who runs it.
    pub fn by_id(&self) -> String {
        format!("lines-{}-by", self.id)
    }

    /// Id of the message with what to know before calling; there may be none.
    pub fn note_id(&self) -> String {
        format!("lines-{}-note", self.id)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    line: Vec<Raw>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    id: Spanned<String>,
    country: Spanned<String>,
    number: Spanned<String>,
    shown: String,
    abroad: Option<Spanned<String>>,
    abroad_shown: Option<String>,
    #[serde(default)]
    cost: Cost,
    hours: Option<Spanned<String>>,
    #[serde(default)]
    languages: Vec<String>,
    #[serde(default)]
    more_languages: bool,
    operator: Operator,
    sms: Option<Spanned<String>>,
    sms_word: Option<String>,
    whatsapp: Option<Spanned<String>>,
    email: Option<String>,
    #[serde(default)]
    topics: Vec<String>,
    source: Option<Spanned<String>>,
    dated: Option<Spanned<String>>,
    seen: Option<Spanned<String>>,
    #[serde(default)]
    insecure_source: bool,
    hold: Option<String>,
}

impl Raw {
    fn check(&self, reading: &mut Reading<'_>) -> Option<Helpline> {
        let what = format!("the line `{}`", self.id.get_ref());
        let source = RawSource {
            url: self.source.as_ref(),
            dated: self.dated.as_ref(),
            seen: self.seen.as_ref(),
            insecure: self.insecure_source,
        }
        .check(reading, &what, self.id.span());
        let country = reading.convert(&self.country, str::parse::<CountryCode>);
        let number = reading.convert(&self.number, str::parse::<PhoneNumber>);
        let mut optional = |value: &Option<Spanned<String>>| match value {
            None => Some(None),
            Some(value) => reading.convert(value, str::parse::<PhoneNumber>).map(Some),
        };
        let abroad = optional(&self.abroad);
        let sms = optional(&self.sms);
        let whatsapp = optional(&self.whatsapp);
        let hours = match &self.hours {
            None => Some(Hours::Unknown),
            Some(hours) => reading.convert(hours, str::parse::<Hours>),
        };
        let abroad = abroad?.map(|number| {
            let shown = self.abroad_shown.clone().unwrap_or_else(|| number.to_string());
            (number, shown)
        });
        Some(Helpline {
            id: self.id.get_ref().clone(),
            country: country?,
            number: number?,
            shown: self.shown.clone(),
            abroad,
            cost: self.cost,
            hours: hours?,
            languages: self.languages.clone(),
            more_languages: self.more_languages,
            operator: self.operator,
            sms: sms?.map(|number| Sms { number, word: self.sms_word.clone() }),
            whatsapp: whatsapp?,
            email: self.email.clone(),
            topics: self.topics.clone(),
            source: source?,
            hold: self.hold.clone(),
        })
    }
}

fn is_kebab_case(id: &str) -> bool {
    id.split('-').all(|part| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "[[line]]\nid = \"gb-one\"\ncountry = \"GB\"\nnumber = \"+44 8000 121700\"\nshown = \"08000 121 700\"\noperator = \"independent\"\nsource = \"https://www.example.org/help\"\nseen = \"2026-11-20\"\n";

    fn refused(text: &str) -> Vec<String> {
        let errors = Helpline::parse("h.toml", text).expect_err("the fixture is wrong on purpose");
        errors.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_the_source_does_not_say_stays_unknown() {
        let lines = Helpline::parse("h.toml", GOOD).expect("the fixture is right");
        assert_eq!((lines[0].hours, lines[0].cost), (Hours::Unknown, Cost::Unknown));
        assert_eq!(lines[0].number.as_str(), "+448000121700");
    }

    #[test]
    fn a_number_without_source_or_date_is_refused_with_line_and_remedy() {
        let text = GOOD
            .replace("source = \"https://www.example.org/help\"\n", "")
            .replace("seen = \"2026-11-20\"\n", "");
        assert_eq!(
            refused(&text),
            [
                "h.toml:2: the line `gb-one` has no `source`; add the address of the page where it was seen",
                "h.toml:2: the line `gb-one` has no `seen`; add the day it was seen there, like \"2026-11-20\"",
            ]
        );
    }

    #[test]
    fn a_number_no_phone_can_dial_names_its_line() {
        assert!(
            refused(&GOOD.replace("+44 8000 121700", "800 SAVE"))[0].starts_with("h.toml:4: not a number")
        );
    }

    #[test]
    fn two_lines_with_one_id_are_refused() {
        assert_eq!(
            refused(&format!("{GOOD}{GOOD}")),
            ["h.toml:10: two lines have the id `gb-one`; rename one"]
        );
    }

    #[test]
    fn an_unknown_key_is_refused() {
        assert!(
            refused(&format!("{GOOD}run_by = \"x\"\n"))[0].starts_with("h.toml:9: unknown field `run_by`")
        );
    }

    #[test]
    fn a_line_on_hold_is_kept_and_never_published() {
        let lines = Helpline::parse("h.toml", &format!("{GOOD}hold = \"old source\"\n"))
            .expect("the fixture is right");
        assert!(!lines[0].is_published());
    }

    #[test]
    fn those_that_can_arrest_or_deport_need_a_warning() {
        assert!(Operator::Police.needs_warning());
        assert!(Operator::Immigration.needs_warning());
        assert!(!Operator::Independent.needs_warning());
    }
}
