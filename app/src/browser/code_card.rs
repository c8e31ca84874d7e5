//! A receipt code as it is shown and confirmed, wherever one is made: in the letter, and where a code is changed.
//!
//! The words around it are each program's own.

use envelope::receipt::digit;
use js_sys::Intl::NumberFormat;
use js_sys::{Array, Object, Reflect};
use leptos::prelude::*;

use crate::browser::both::said;
use crate::browser::kit::{block, untaught, words};

/// How many digits of a code stand together, and how many of the last she repeats.
const GROUP: usize = 4;

/// The 24 digits of a code in its six groups, in the order in which it is read aloud and left to right in every language. Below it the
/// same in the digits of `lang`, where readers of it have digits of their own.
///
/// Ears get it once, digit by digit: as numbers, the groups would be thousands.
pub fn shown(code: &str, lang: &str) -> AnyView {
    let own = own_digits(lang);
    let lines = [Some(groups(code, |digit| digit)), own.map(|own| groups(code, |digit| local(digit, &own)))];
    let lines: Vec<AnyView> = lines.into_iter().flatten().collect();
    view! {
        <div class="receipt" dir="ltr" translate="no" role="img" aria-label=spoken(code)>
            {lines}
        </div>
    }
    .into_any()
}

/// A line for digits: a keypad on phones, left to right, learnt by nobody.
pub fn digits(
    name: &'static str,
    label: String,
    hint: String,
    value: String,
    typed: Callback<String>,
) -> AnyView {
    view! {
        <label class="field">
            <span>{said(label)}</span>
            <input
                type="text"
                name=name
                class="digits"
                dir="ltr"
                inputmode="numeric"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                {..untaught()}
                prop:value=value
                on:input=move |event| typed.run(event_target_value(&event))
            />
            <small>{said(hint)}</small>
        </label>
    }
    .into_any()
}

/// Whether she typed the last four digits of a code, in any script.
pub fn is_last_four(code: &str, typed: &str) -> bool {
    let typed = typed.chars().filter(|typed| !typed.is_whitespace()).map(digit);
    let last = code.bytes().skip(code.len() - GROUP).map(|last| Some(last - b'0'));
    typed.eq(last)
}

/// A line of six groups. Each is isolated, so that no script turns their order round.
fn groups(code: &str, digit: impl Fn(char) -> char) -> AnyView {
    let group = |group: &str| [words("bdi", "", group.chars().map(&digit).collect()), " ".into_any()];
    let groups = in_groups(code).flat_map(group).collect();
    block("p", "digits", groups)
}

/// "0 1 2 3, 4 5 6 7, …".
fn spoken(code: &str) -> String {
    let group = |group: &str| group.chars().map(String::from).collect::<Vec<_>>().join(" ");
    in_groups(code).map(group).collect::<Vec<_>>().join(", ")
}

fn in_groups(code: &str) -> impl Iterator<Item = &str> {
    (0..code.len()).step_by(GROUP).filter_map(move |at| code.get(at..at + GROUP))
}

fn local(digit: char, own: &[char]) -> char {
    digit.to_digit(10).and_then(|value| own.get(value as usize)).copied().unwrap_or(digit)
}

/// The ten digits that readers of `lang` write; `None` where they are the Western ones or the browser knows none.
fn own_digits(lang: &str) -> Option<Vec<char>> {
    let options = Object::new();
    Reflect::set(&options, &"useGrouping".into(), &false.into()).ok()?;
    // Which digits Arabic has depends on the country, and browsers that are told none choose the Western ones.
    let lang = if lang == "ar" { "ar-u-nu-arab" } else { lang };
    let format = NumberFormat::new(&Array::of1(&lang.into()), &options).format();
    let all = format.call1(&format, &9_876_543_210_f64.into()).ok()?.as_string()?;
    let own: Vec<char> = all.chars().rev().collect();
    (own.len() == 10 && own.first() != Some(&'0')).then_some(own)
}
