//! Where Leave leads, as a mirror says: a page for each language, and who looked at it (QE-10 of docs/requirements.md).

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use super::raw::{Reading, Table, day, is_language, unknown_language};
use super::{Known, address};

impl Reading<'_> {
    /// A page for each of the languages: one of the list that all mirrors share, or one that this mirror `looked_at`.
    pub(super) fn exits(
        &mut self,
        raw: &Spanned<Table>,
        looked_at: &Table,
        languages: &[String],
        known: Known<'_>,
    ) -> BTreeMap<String, String> {
        let own = self.looked_at(raw.get_ref(), looked_at);
        let mut exits = BTreeMap::new();
        for (tag, url) in raw.get_ref() {
            if !is_language(tag.get_ref(), known) {
                self.refuse(tag.span(), unknown_language(tag.get_ref(), known));
            } else if let Some(page) = self.convert(url, address::exit) {
                let is_fine =
                    address::is_for_trying(&page) || known.exits.contains(&page) || own.contains(&page);
                if !is_fine {
                    self.refuse(url.span(), not_looked_at(url.get_ref()));
                }
                exits.insert(tag.get_ref().clone(), page);
            }
        }
        let named: BTreeSet<&str> = raw.get_ref().keys().map(|tag| tag.get_ref().as_str()).collect();
        for tag in languages.iter().filter(|tag| !named.contains(tag.as_str())) {
            let remedy = format!("the language `{tag}` has no exit; add {tag} = \"https://…\" under [exit]");
            self.refuse(raw.span(), remedy);
        }
        exits
    }

    /// The pages that somebody of this mirror looked at on a day. One that is no exit is a slip of the pen.
    fn looked_at(&mut self, exits: &Table, looked_at: &Table) -> BTreeSet<String> {
        let mut own = BTreeSet::new();
        for (url, date) in looked_at {
            if !exits.values().any(|exit| exit.get_ref() == url.get_ref()) {
                let message = "is no exit of this mirror; write it exactly as under [exit], or take it away";
                self.refuse(url.span(), message);
            }
            let is_day = self.convert(date, day).is_some();
            if is_day && let Some(page) = self.convert(url, address::exit) {
                own.insert(page);
            }
        }
        own
    }
}

fn not_looked_at(url: &str) -> String {
    format!(
        "nobody has looked at this page yet; do that as docs/mirror.md says, and write under [exit_looked_at]: \
         \"{url}\" = \"YEAR-MONTH-DAY\", the day on which you did"
    )
}
