//! Which phone lines a mirror has to call, so that their numbers are confirmed.

use std::fmt;

use directory::Day;
use directory::content::{CONFIRMED_DAYS, Call, Helpline, confirmed};

/// One call to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallToMake {
    /// Country code of the line.
    pub country: String,
    /// Id of the line, as `[[called]]` in `mirror.toml` wants it.
    pub line: String,
    /// The number, as people there write it.
    pub shown: String,
    /// Why.
    pub reason: Reason,
}

/// Why a line has to be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The recorded call is in the future: somebody mistyped its date.
    InTheFuture(Day),
    /// No call is recorded.
    Never,
    /// The last call was so many days ago.
    TooLongAgo(i64),
}

/// The calls to make on `today`, by country and line. Lines on hold are not among them: what they need first
/// is a better source.
pub fn to_make(lines: &[Helpline], calls: &[Call], today: Day) -> Vec<CallToMake> {
    let confirmed = confirmed(calls, today);
    let mut list: Vec<CallToMake> = lines
        .iter()
        .filter(|line| line.is_published() && !confirmed.contains_key(&line.id))
        .map(|line| CallToMake {
            country: line.country.to_string(),
            line: line.id.clone(),
            shown: line.shown.clone(),
            reason: reason(&line.id, calls, today),
        })
        .collect();
    list.sort_by(|a, b| (&a.country, &a.line).cmp(&(&b.country, &b.line)));
    list
}

/// The list as the build prints it; empty when there is none to make.
pub fn report(calls: &[CallToMake]) -> String {
    if calls.is_empty() {
        return String::new();
    }
    let mut report = format!(
        "{} phone lines are not confirmed. Call each, ask whom they help and whom they tell, then record it in \
         mirror.toml:\n  [[called]]\n  line = \"<id>\"\n  date = \"<day of the call>\"\n",
        calls.len()
    );
    for call in calls {
        report.push_str(&format!("  {call}\n"));
    }
    report
}

impl fmt::Display for CallToMake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}  {:<30}  {:<20}  {}", self.country, self.line, self.shown, self.reason)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InTheFuture(day) => write!(f, "the call of {day} is in the future"),
            Self::Never => f.write_str("never called"),
            Self::TooLongAgo(days) => write!(f, "called {days} days ago, {CONFIRMED_DAYS} count"),
        }
    }
}

fn reason(line: &str, calls: &[Call], today: Day) -> Reason {
    let last = calls.iter().filter(|call| call.line == line).map(|call| call.day).max();
    match last {
        None => Reason::Never,
        Some(day) if day > today => Reason::InTheFuture(day),
        Some(day) => Reason::TooLongAgo(today.since(day)),
    }
}
