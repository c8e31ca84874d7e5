//! Every answer with the way back to its question.

use i18n::{Value, msg};
use leptos::prelude::*;

use crate::report::answered::{Row, rows};
use crate::report::form::Form;
use crate::report::kit::{block, button, words};

/// All answers; what was skipped as "not provided".
pub(super) fn list(form: Form) -> Vec<AnyView> {
    let all = form.answers.get_untracked();
    rows(form, &all).into_iter().flat_map(|row| shown(form, row)).collect()
}

/// Each part keeps a direction of its own: in one piece with Arabic words, the groups of a telephone number would
/// change places.
fn shown(form: Form, row: Row) -> [AnyView; 2] {
    let Row { what, mut answer, step } = row;
    let name = form.t(what);
    let label = form.t_with(msg::LETTER_CHECK_CHANGE_WHAT, &[("what", Value::from(name.as_str()))]);
    if answer.is_empty() {
        answer.push(form.t(msg::LETTER_CHECK_NOTHING));
    }
    let go = Callback::new(move |()| form.go(step));
    let mut parts: Vec<AnyView> = answer.into_iter().map(|part| words("bdi", "part", part)).collect();
    parts.push(button("plain", form.t(msg::LETTER_CHECK_CHANGE), Some(label), go));
    [words("dt", "", name), block("dd", "", parts)]
}
