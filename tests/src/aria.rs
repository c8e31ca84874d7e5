//! What a screen reader is told of an element: its role and its name, as the browser computes them.

use anyhow::{Context, Result};
use fantoccini::Locator;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use url::{ParseError, Url};

use crate::browser::Browser;

/// The role and the name of the first match, such as `("link", "Start page")`.
///
/// # Errors
/// If nothing matches, or the driver does not tell.
pub async fn role_and_name(browser: &Browser, css: &str) -> Result<(String, String)> {
    let element = browser.client.find(Locator::Css(css)).await.with_context(|| format!("no {css}"))?;
    let id = element.element_id().to_string();
    let role = ask(browser, &id, "computedrole").await?;
    let name = ask(browser, &id, "computedlabel").await?;
    Ok((role, name.trim().to_owned()))
}

async fn ask(browser: &Browser, element: &str, what: &'static str) -> Result<String> {
    let reply = browser.client.issue_cmd(Computed { element: element.to_owned(), what }).await?;
    reply.as_str().map(str::to_owned).with_context(|| format!("{what} is no text: {reply}"))
}

/// A command of WebDriver that fantoccini has no method for.
#[derive(Debug)]
struct Computed {
    element: String,
    what: &'static str,
}

impl WebDriverCompatibleCommand for Computed {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/element/{}/{}", session.unwrap_or_default(), self.element, self.what))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::GET, None)
    }
}
