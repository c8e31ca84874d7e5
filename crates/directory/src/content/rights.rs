//! What is known of rights in one country: `content/countries/<code>.toml`, one file a country.

use serde::Deserialize;
use toml::Spanned;
use wire::Day;

use super::error::Reading;
use super::fact::checked_quote;
use super::source::RawSource;
use super::{ContentError, CountryCode, Source, SourceKind};

/// What one country's page says about rights there, in the order of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rights {
    /// The country.
    pub country: CountryCode,
    /// One point for each topic that somebody looked for, in the order of [`Topic`].
    pub points: Vec<Point>,
}

/// One topic in one country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// What it is about.
    pub topic: Topic,
    /// What was found.
    pub found: Found,
}

/// What somebody found who looked for a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A source says so: the page may say it, and no more than this.
    Told(Told),
    /// Known from memory only. The page says that we could not check it.
    Recalled,
    /// No source was found on this day. The page says so.
    Nothing {
        /// The day somebody looked.
        looked: Day,
    },
}

/// What a source says about a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// In plain English, for writers and translators.
    pub statement: String,
    /// Where it was read.
    pub source: Source,
    /// What kind of page that is.
    pub source_kind: SourceKind,
    /// At most twenty words of it; `None` where nobody kept them.
    pub quote: Option<String>,
    /// For a claim: what is known of it beyond what it is.
    pub details: Vec<Detail>,
}

/// What a country's page can say, in the order in which it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Who decides that somebody was trafficked, and how one gets there.
    Who,
    /// What help there is.
    Help,
    /// Time to recover and think.
    Time,
    /// Staying in the country.
    Stay,
    /// What to be careful about.
    Careful,
    /// Claim: money for the harm.
    Money,
    /// Claim: a lawyer without cost.
    Lawyer,
    /// Claim: wages.
    Wages,
    /// Where to complain about an office.
    Complain,
    /// The law by name.
    Law,
}

/// What is known of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Detail {
    /// Who can ask.
    Eligible,
    /// Until when.
    Deadline,
    /// What it costs.
    Cost,
}

impl Topic {
    /// All topics, in the order of the page.
    pub const ALL: [Self; 10] = [
        Self::Who,
        Self::Help,
        Self::Time,
        Self::Stay,
        Self::Careful,
        Self::Money,
        Self::Lawyer,
        Self::Wages,
        Self::Complain,
        Self::Law,
    ];

    /// The name in content files and ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Help => "help",
            Self::Time => "time",
            Self::Stay => "stay",
            Self::Careful => "careful",
            Self::Money => "money",
            Self::Lawyer => "lawyer",
            Self::Wages => "wages",
            Self::Complain => "complain",
            Self::Law => "law",
        }
    }

    /// Whether it is something to claim, with people who can, a deadline and a cost.
    pub const fn is_claim(self) -> bool {
        matches!(self, Self::Money | Self::Lawyer | Self::Wages)
    }
}

impl Detail {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Eligible, Self::Deadline, Self::Cost];

    /// The name in content files and ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Eligible => "eligible",
            Self::Deadline => "deadline",
            Self::Cost => "cost",
        }
    }
}

impl Rights {
    /// Reads the file of a country; `file` is its name in messages.
    ///
    /// # Errors
    /// Everything wrong with it, in order: a topic twice, a source without a day, a claim's details elsewhere.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<ContentError>> {
        let mut reading = Reading::new(file, text);
        let raw: File = reading.toml()?;
        let country = reading.convert(&raw.country, str::parse::<CountryCode>);
        let mut points: Vec<Point> = Vec::with_capacity(raw.point.len());
        for raw in raw.point {
            let (topic, span) = (*raw.topic.get_ref(), raw.topic.span());
            if points.iter().any(|point| point.topic == topic) {
                reading.refuse(span, format!("the topic `{}` is there twice; join them", topic.name()));
            }
            points.extend(raw.check(&mut reading).map(|found| Point { topic, found }));
        }
        points.sort_by_key(|point| point.topic);
        let rights = country.map(|country| Self { country, points });
        // Without a country something was refused, and this ends here.
        reading.finish(rights)?.ok_or_else(Vec::new)
    }

    /// Id of the message with the words of a topic.
    pub fn text_id(&self, topic: Topic) -> String {
        format!("rights-{}-{}", self.country.as_str().to_ascii_lowercase(), topic.name())
    }

    /// Id of the message with the words of one detail of a claim.
    pub fn detail_id(&self, topic: Topic, detail: Detail) -> String {
        format!("{}-{}", self.text_id(topic), detail.name())
    }

    /// What sources say, with its topic.
    pub fn told(&self) -> impl Iterator<Item = (Topic, &Told)> {
        self.points.iter().filter_map(|point| match &point.found {
            Found::Told(told) => Some((point.topic, told)),
            Found::Recalled | Found::Nothing { .. } => None,
        })
    }

    /// Ids of all messages it shows.
    pub fn message_ids(&self) -> Vec<String> {
        let mut ids = Vec::new();
        for (topic, told) in self.told() {
            ids.push(self.text_id(topic));
            ids.extend(told.details.iter().map(|detail| self.detail_id(topic, *detail)));
        }
        ids
    }

    /// What the page can't say: topics that nobody could check, or that nobody looked for yet.
    pub fn unknown(&self) -> impl Iterator<Item = Topic> {
        Topic::ALL.into_iter().filter(|topic| !self.told().any(|(told, _)| told == *topic))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    country: Spanned<String>,
    #[serde(default)]
    point: Vec<Raw>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    topic: Spanned<Topic>,
    status: Status,
    statement: Option<String>,
    source: Option<Spanned<String>>,
    source_kind: Option<SourceKind>,
    dated: Option<Spanned<String>>,
    seen: Option<Spanned<String>>,
    quote: Option<Spanned<String>>,
    #[serde(default)]
    details: Vec<Spanned<Detail>>,
    #[serde(default)]
    insecure_source: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Status {
    NotFound,
    Recalled,
    Verified,
}

impl Raw {
    fn check(self, reading: &mut Reading<'_>) -> Option<Found> {
        let (topic, span) = (*self.topic.get_ref(), self.topic.span());
        let what = format!("the topic `{}`", topic.name());
        match self.status {
            Status::Recalled => return Some(Found::Recalled),
            Status::NotFound => {
                let Some(seen) = &self.seen else {
                    reading.refuse(span, format!("{what} has no `seen`; add the day when somebody looked"));
                    return None;
                };
                return reading.convert(seen, str::parse).map(|looked| Found::Nothing { looked });
            }
            Status::Verified => {}
        }
        if let Some(detail) = self.details.first().filter(|_| !topic.is_claim()) {
            reading.refuse(
                detail.span(),
                format!("{what} is no claim and has no details; say them in its words"),
            );
        }
        if let Some(quote) = &self.quote {
            checked_quote(reading, quote);
        }
        let source = RawSource {
            url: self.source.as_ref(),
            dated: self.dated.as_ref(),
            seen: self.seen.as_ref(),
            insecure: self.insecure_source,
        }
        .check(reading, &what, span.clone());
        let (Some(statement), Some(source_kind)) = (self.statement, self.source_kind) else {
            reading.refuse(span, format!("{what} is verified and needs `statement` and `source_kind`"));
            return None;
        };
        let mut details: Vec<Detail> = self.details.into_iter().map(Spanned::into_inner).collect();
        details.sort_unstable();
        details.dedup();
        let quote = self.quote.map(Spanned::into_inner);
        Some(Found::Told(Told { statement, source: source?, source_kind, quote, details }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOLD: &str = "[[point]]\ntopic = \"time\"\nstatus = \"verified\"\nstatement = \"Thirty days.\"\nsource = \"https://www.example.org/\"\nsource_kind = \"official\"\nseen = \"2026-11-20\"\nquote = \"thirty days\"\n";

    fn parse(points: &str) -> Result<Rights, Vec<ContentError>> {
        Rights::parse("fr.toml", &format!("country = \"FR\"\n{points}"))
    }

    fn refused(points: &str) -> String {
        parse(points).expect_err("the fixture is wrong on purpose")[0].to_string()
    }

    #[test]
    fn what_a_source_says_has_words_and_the_rest_is_unknown() {
        let rights = parse(TOLD).expect("the fixture is right");
        assert_eq!(rights.message_ids(), ["rights-fr-time"]);
        assert_eq!(rights.unknown().count(), Topic::ALL.len() - 1);
    }

    #[test]
    fn what_is_only_recalled_is_not_told() {
        let rights = parse(&TOLD.replace("verified", "recalled")).expect("the fixture is right");
        assert!(rights.message_ids().is_empty());
        assert!(rights.unknown().any(|topic| topic == Topic::Time));
    }

    #[test]
    fn what_was_not_found_says_when_somebody_looked() {
        let point = "[[point]]\ntopic = \"stay\"\nstatus = \"not-found\"\n";
        assert!(refused(point).starts_with("fr.toml:3: the topic `stay` has no `seen`"));
        assert!(parse(&format!("{point}seen = \"2026-11-20\"\n")).is_ok());
    }

    #[test]
    fn a_topic_without_a_source_is_refused() {
        let message = refused(&TOLD.replace("source = \"https://www.example.org/\"\n", ""));
        assert!(message.starts_with("fr.toml:3: the topic `time` has no `source`"), "{message}");
    }

    #[test]
    fn a_topic_twice_is_refused() {
        assert_eq!(
            refused(&format!("{TOLD}{TOLD}")),
            "fr.toml:11: the topic `time` is there twice; join them"
        );
    }

    #[test]
    fn only_claims_have_details() {
        let details = "details = [\"cost\", \"eligible\"]\n";
        assert!(refused(&format!("{TOLD}{details}")).contains("is no claim and has no details"));
        let claim = TOLD.replace("\"time\"", "\"money\"");
        let rights = parse(&format!("{claim}{details}")).expect("the fixture is right");
        let ids = ["rights-fr-money", "rights-fr-money-eligible", "rights-fr-money-cost"];
        assert_eq!(rights.message_ids(), ids);
    }

    #[test]
    fn a_long_quote_is_refused() {
        let message = refused(&TOLD.replace("thirty days\"", &format!("{}\"", "word ".repeat(21))));
        assert!(message.contains("the quote has 21 words"), "{message}");
    }
}
