//! Every answer with the way back to its question.

use i18n::{Value, msg};
use leptos::prelude::*;
use report::{Answers, Step};

use crate::browser::kit::{block, button, words};
use crate::report::answered::{Row, rows};
use crate::report::code::Coding;
use crate::report::form::Form;

/// All answers; what was skipped as "not provided".
pub(super) fn list(form: Form) -> Vec<AnyView> {
    let all = form.answers.get_untracked();
    rows(form, &all).into_iter().chain(code(form, &all)).flat_map(|row| shown(form, row)).collect()
}

/// Whether she can come back with a code: one that she did not repeat is not used, and said to be missing. The word goes
/// with the code.
fn code(form: Form, all: &Answers) -> Vec<Row> {
    let is_kept = form.has_kept_code();
    let told = match form.coding.get_untracked() {
        _ if is_kept => msg::LETTER_CHECK_CODE_YES,
        Coding::Made | Coding::Making => msg::LETTER_CHECK_CODE_NOT_KEPT,
        _ => msg::LETTER_CHECK_CODE_NO,
    };
    let row = |what, answer| Row { what, answer: vec![answer], step: Step::Code };
    let mut rows = vec![row(msg::LETTER_CHECK_CODE, form.t(told))];
    if is_kept && !all.codeword.is_empty() {
        rows.push(row(msg::LETTER_CHECK_WORD, all.codeword.as_str().to_owned()));
    }
    rows
}

/// Each part keeps a direction of its own: in one piece with Arabic words, the groups of a telephone number would
/// change places.
fn shown(form: Form, row: Row) -> [AnyView; 2] {
    let Row { what, mut answer, step } = row;
    let name = form.t(what);
    let label =
        form.said(&|form| form.t_with(msg::LETTER_CHECK_CHANGE_WHAT, &[("what", Value::from(form.t(what)))]));
    if answer.is_empty() {
        answer.push(form.t(msg::LETTER_CHECK_NOTHING));
    }
    let go = Callback::new(move |()| form.go(step));
    let mut parts: Vec<AnyView> = answer.into_iter().map(|part| words("bdi", "part", part)).collect();
    parts.push(button("plain", form.t(msg::LETTER_CHECK_CHANGE), Some(label), go));
    [words("dt", "", name), block("dd", "", parts)]
}
