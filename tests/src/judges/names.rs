//! By ear: whatever can be used says what it is and what it is for (AX-3 of docs/requirements.md), as browsers compute
//! it.

use anyhow::{Result, ensure};

use crate::aria::role_and_name;
use crate::browser::Browser;

/// Numbers everything on the screen that can be used, so that each can be asked for. What each is, and its words.
const CONTROLS: &str = r#"
const all = [...document.querySelectorAll('#letter :is(button, a[href], input, select, textarea, summary)')];
all.forEach((e, i) => e.setAttribute('data-control', i));
return all.map((e) => [e.tagName, e.innerText.trim().replace(/[\u2068\u2069]/g, '')]);
"#;

/// Marks what holds the options of each question of more than one, by the name of their boxes. Each name, and whether
/// anything holds its options.
const GROUPS: &str = r#"
document.querySelectorAll('[data-group]').forEach((e) => e.removeAttribute('data-group'));
const all = [...document.querySelectorAll('#letter label.row :is([type=radio], [type=checkbox]):not([name=q11])')];
return [...new Set(all.map((e) => e.name))].map((name) => {
  const group = all.find((e) => e.name === name).closest('fieldset, [role=group], [role=radiogroup]');
  group?.setAttribute('data-group', name + ' ' + (group.getAttribute('data-group') ?? ''));
  return [name, !!group];
});
"#;

/// What on this screen has no name, or one that does not hold the words that are seen; and what is missing for ears.
///
/// # Errors
/// If there is too little to look at, or the driver does not tell.
pub async fn not_named(browser: &Browser, place: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let controls = browser.client.execute(CONTROLS, vec![]).await?;
    let controls: Vec<(String, String)> = serde_json::from_value(controls)?;
    ensure!(controls.len() >= 5, "{place}: {controls:?}");
    for (number, (tag, words)) in controls.iter().enumerate() {
        let (role, name) = role_and_name(browser, &format!("[data-control='{number}']")).await?;
        let is_said = !(tag == "BUTTON" || tag == "A") || plain(&name).contains(&plain(words));
        if name.is_empty() || !is_said {
            found.push(format!("{place}: {tag} {words:?} is the {role} {name:?}"));
        }
    }
    let groups = browser.client.execute(GROUPS, vec![]).await?;
    for (question, is_there) in serde_json::from_value::<Vec<(String, bool)>>(groups)? {
        let group = format!("[data-group~='{question}']");
        let (role, name) = if is_there { role_and_name(browser, &group).await? } else { Default::default() };
        if !matches!(role.as_str(), "group" | "radiogroup") || name.is_empty() {
            found.push(format!("{place}: the options of {question} are in a group {role:?} {name:?}"));
        }
    }
    let (role, name) = role_and_name(browser, "#letter h1").await?;
    if role != "heading" || name.is_empty() {
        found.push(format!("{place}: its heading is the {role} {name:?}"));
    }
    let live =
        "return ['alert', 'status'].filter((role) => !document.querySelector(`#letter [role=${role}]`))";
    let silent: Vec<String> = serde_json::from_value(browser.client.execute(live, vec![]).await?)?;
    found.extend(silent.into_iter().map(|role| format!("{place}: there is no {role}")));
    Ok(found)
}

/// Without marks of direction, and with single spaces.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}
