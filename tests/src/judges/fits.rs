//! Small windows and large words: nothing scrolls sideways, is cut or lies over Leave (AX-2 of docs/requirements.md).

use anyhow::{Result, ensure};
use serde_json::json;

use crate::browser::Browser;

/// Waits until the window is there, and tells how many texts were looked at and what is wrong with them. All that can
/// be unfolded is. What a closed list shows is drawn by the browser.
const LOOK: &str = r#"
const [width, scale, words, done] = arguments;
const root = document.documentElement, sheet = document.styleSheets[0], found = [];
const dress = () => {
  root.style.fontSize = '';
  root.rulesOfItsOwn ??= sheet.cssRules.length;
  while (sheet.cssRules.length > root.rulesOfItsOwn) sheet.deleteRule(sheet.cssRules.length - 1);
  if (words === 'large') root.style.fontSize = 2 * parseFloat(getComputedStyle(root).fontSize) + 'px';
  /* Lines are 1.5 or more apart in every language, and joined letters are never spaced. */
  if (words === 'spaced') for (const rule of [
    'body * { line-height: inherit !important; word-spacing: .16em !important }',
    'html[dir=ltr] body * { letter-spacing: .12em !important }',
    'p { margin-block-end: 2em !important }',
  ]) sheet.insertRule(rule, sheet.cssRules.length);
};
const look = () => {
  const wide = root.clientWidth;
  const tell = (what, node) => found.push(what + ': ' + node.textContent.trim().slice(0, 60));
  if (root.scrollWidth > wide) found.push('scrolls sideways: ' + root.scrollWidth + ' of ' + wide);
  for (const e of document.querySelectorAll('body *')) {
    if (e.closest('.ears, select') || !e.textContent.trim()) continue;
    const style = getComputedStyle(e), cuts = (way) => way === 'hidden' || way === 'clip';
    if ((cuts(style.overflowX) && e.scrollWidth > e.clientWidth + 1)
      || (cuts(style.overflowY) && e.scrollHeight > e.clientHeight + 1)) tell('cut', e);
  }
  const leave = document.querySelector('a.leave').getBoundingClientRect();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
  let seen = 0;
  while (texts.nextNode()) {
    const text = texts.currentNode, of = text.parentElement;
    if (!text.data.trim() || of.closest('.ears, .skip, option')) continue;
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    if (boxes.length) seen += 1;
    const card = of.closest('button, a, label, .row, .note, .answer, .phone')?.getBoundingClientRect();
    for (const box of boxes) {
      if (box.left < -1 || box.right > wide + 1) tell('outside of the window', text);
      else if (card && (box.left < card.left - 1 || box.right > card.right + 1)) tell('over its edge', text);
      if (!of.closest('.leave') && box.left < leave.right - 1 && box.right > leave.left + 1
        && box.top < leave.bottom - 1 && box.bottom > leave.top + 1) tell('over Leave', text);
    }
  }
  return [seen, [...new Set(found)].slice(0, 6)];
};
const wait = () => {
  const wide = root.clientWidth;
  const there = scale === null || (Math.abs(devicePixelRatio - scale) < 0.01 && wide <= width && wide > width - 20);
  if (!there) return setTimeout(wait, 10);
  const folded = [...document.querySelectorAll('details:not([open])')];
  folded.forEach((details) => { details.open = true; });
  dress();
  scrollTo(0, 0);
  const told = look();
  folded.forEach((details) => { details.open = false; });
  done(told);
};
wait();
"#;

/// What is wrong with the page in the window that is asked for by its width and its scale, once it has them; `None` for
/// the window as it is. Its words are as they are (`""`), `large`: twice as large, or `spaced`: as far apart as WCAG
/// 2.2, 1.4.12, wants it to be possible.
///
/// # Errors
/// If the window does not come, or there is too little to look at.
pub async fn flaws(
    browser: &Browser,
    place: &str,
    window: Option<(u32, f64)>,
    words: &str,
) -> Result<Vec<String>> {
    let (width, scale) = window.unzip();
    let told = browser.client.execute_async(LOOK, vec![json!(width), json!(scale), json!(words)]).await?;
    let (seen, found): (usize, Vec<String>) = serde_json::from_value(told)?;
    ensure!(seen >= 8, "{place}: only {seen} texts were there to look at");
    Ok(found.into_iter().map(|flaw| format!("{place}: {flaw}")).collect())
}
