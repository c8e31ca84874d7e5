//! Is a language complete? Compared with the one the words were written in.

use crate::references::References;
use crate::{Problem, ProblemKind, Words};

/// Everything in which `other` differs from `reference`: messages that are missing or extra, terms that are
/// missing (Fluent has no fallback for them), and messages that use other variables.
///
/// A language may leave a variable out (a plural form that says "one"), but not in all its variants: the sets
/// of names have to be equal.
pub fn compare(reference: &Words, other: &Words) -> Vec<Problem> {
    let expected = reference.messages();
    let found = other.messages();
    let mut problems = Vec::new();
    for (id, wanted) in expected {
        match found.get(id) {
            None => problems.push(missing(reference, other, id)),
            Some(there) if there.variables != wanted.variables => {
                problems.push(other.problem(id, variables(wanted, there)));
            }
            Some(_) => {}
        }
    }
    let extra = found.keys().filter(|id| !expected.contains_key(*id));
    problems.extend(extra.map(|id| other.problem(id, ProblemKind::Extra)));
    let terms = other.terms();
    let absent = reference.terms().keys().filter(|id| !terms.contains_key(*id));
    problems.extend(absent.map(|id| missing(reference, other, &format!("-{id}"))));
    problems
}

/// The place of what is missing is where the reference has it: that is the line to translate.
fn missing(reference: &Words, other: &Words, id: &str) -> Problem {
    Problem {
        locale: other.locale().tag.clone(),
        id: id.to_owned(),
        place: reference.place(id),
        kind: ProblemKind::Missing,
    }
}

fn variables(expected: &References, found: &References) -> ProblemKind {
    ProblemKind::Variables {
        expected: expected.variables.iter().cloned().collect(),
        found: found.variables.iter().cloned().collect(),
    }
}
