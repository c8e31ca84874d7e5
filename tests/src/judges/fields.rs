//! Fields: nothing learns or changes what is typed (TR-4 of docs/requirements.md), and nothing is chosen for her
//! beforehand (HL-7).

use std::collections::BTreeSet;

use anyhow::{Result, ensure};

use crate::browser::Browser;

/// The names of all fields of the form but those for files. They say nothing.
pub const NAMES: [&str; 24] = [
    "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11", "q12", "q13", "q14", "q15", "q16",
    "q17", "q18", "q19", "q20", "q21", "q22", "q23", "q25",
];

/// Looks at everything that can be typed into or chosen: its names, and what is wrong with it. Only what is typed
/// can be corrected; digits run from left to right in every language.
const AUDIT: &str = r"
    const wrong = [], names = [];
    for (const form of document.forms)
        if (form.querySelector('input,button')) wrong.push(`this form can send: ${form.outerHTML.slice(0, 160)}`);
    for (const button of document.querySelectorAll('button'))
        if (button.type !== 'button') wrong.push(`this button can send: ${button.outerHTML}`);
    for (const field of document.querySelectorAll('input,textarea,select,[contenteditable]')) {
        const name = field.getAttribute('name') ?? '';
        names.push(name);
        const tell = (what) => wrong.push(`${what}: ${field.outerHTML.slice(0, 160)}`);
        const want = { autocomplete: ['off'] };
        const chosen = ['radio', 'checkbox', 'file', 'select-one'].includes(field.type);
        if (!chosen) Object.assign(want, {
            autocorrect: ['off'],
            autocapitalize: ['off', 'none'],
            spellcheck: ['false'],
            writingsuggestions: ['false'],
            dir: [field.inputMode === 'numeric' ? 'ltr' : 'auto'],
        });
        for (const [attribute, values] of Object.entries(want))
            if (!values.includes(field.getAttribute(attribute))) tell(`no ${attribute}=${values[0]}`);
        if (!/^q\d+(-\d+)?$/.test(name)) tell(`the name is ${name || 'missing'}`);
        if (!field.closest('[translate=no]')) tell('a machine may translate it');
    }
    return [names, wrong];
";

/// What was found so far.
#[derive(Debug, Default)]
pub struct Audit {
    /// The names of all fields that were seen.
    pub names: BTreeSet<String>,
    /// What is wrong with them, each with its place.
    pub wrong: Vec<String>,
}

impl Audit {
    /// Looks at every field of the page.
    ///
    /// # Errors
    /// If there is none.
    pub async fn look(&mut self, browser: &Browser, place: &str) -> Result<()> {
        let found = browser.client.execute(AUDIT, vec![]).await?;
        let (names, wrong): (Vec<String>, Vec<String>) = serde_json::from_value(found)?;
        ensure!(!names.is_empty(), "{place} has no field to look at");
        self.names.extend(names);
        self.wrong.extend(wrong.into_iter().map(|wrong| format!("{place}: {wrong}")));
        Ok(())
    }
}

/// The names of all fields of a screen, and of those that are not empty: ticked, chosen, or with text in them.
///
/// # Errors
/// If the page is gone.
pub async fn filled(browser: &Browser) -> Result<(Vec<String>, Vec<String>)> {
    let look = "const all=[...document.querySelectorAll('#letter input,#letter textarea,#letter select')];\
                const has=(e)=>/radio|checkbox/.test(e.type)?e.checked:e.value!=='';\
                return [all.map((e)=>e.name),all.filter(has).map((e)=>e.name)];";
    Ok(serde_json::from_value(browser.client.execute(look, vec![]).await?)?)
}
