//! axe-core, the judge of accessibility that most others use (AX-1 of docs/requirements.md).

use anyhow::{Context, Result};

use crate::browser::Browser;
use crate::places::node_modules;

/// The judge.
pub struct Axe {
    source: String,
}

impl Axe {
    /// Reads it from where setup put it.
    ///
    /// # Errors
    /// If it is not there: run `cargo xtask setup`.
    pub fn read() -> Result<Self> {
        let file = node_modules().join("axe-core/axe.min.js");
        let source = std::fs::read_to_string(&file).with_context(|| format!("{}", file.display()))?;
        Ok(Self { source })
    }

    /// Everything it objects to on the page as it is now.
    ///
    /// # Errors
    /// If it can't run there.
    pub async fn objections(&self, browser: &Browser, place: &str) -> Result<Vec<String>> {
        browser.client.execute(&format!("if (!window.axe) {{ {} }}", self.source), vec![]).await?;
        // What it can only warn of is left out: gradients and pictures behind a text, of which there are none.
        let run = "const done = arguments[arguments.length - 1]; \
                   window.axe.run(document, {resultTypes: ['violations']}).then((found) => done(found.violations.map(\
                   (rule) => rule.id + ': ' + rule.nodes.map((node) => node.html.slice(0, 160)).join(' | '))), \
                   (error) => done([String(error)]));";
        let found = browser.client.execute_async(run, vec![]).await?;
        let found: Vec<String> = serde_json::from_value(found)?;
        Ok(found.into_iter().map(|objection| format!("{place}: {objection}")).collect())
    }
}
