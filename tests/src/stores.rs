//! What a browser keeps for a site beside its history: cookies and stores.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use crate::browser::Browser;

/// Gives the cookies, then how much is in each other store of the origin; a store that a browser does not have holds
/// nothing.
const LOOK: &str = "const done=arguments[arguments.length-1],workers=navigator.serviceWorker;\
    (async()=>[document.cookie,localStorage.length,sessionStorage.length,(await indexedDB.databases()).length,\
    self.caches?(await caches.keys()).length:0,workers?(await workers.getRegistrations()).length:0\
    ])().then(done,(error)=>done(String(error)));";

/// Nothing is kept for the site whose page is open (TR-3 of docs/requirements.md).
///
/// # Errors
/// If something is.
pub async fn expect_empty(browser: &Browser, place: &str) -> Result<()> {
    let stores = look(browser).await?;
    ensure!(stores == json!(["", 0, 0, 0, 0, 0]), "{place}: cookies and stores are {stores}");
    Ok(())
}

/// What is put into three of them is seen: the look is not a blind one.
///
/// # Errors
/// If it is not.
pub async fn expect_seen(browser: &Browser, place: &str) -> Result<()> {
    let fill = "document.cookie='a=b';localStorage.setItem('a','b');sessionStorage.setItem('a','b');";
    browser.client.execute(fill, vec![]).await?;
    let stores = look(browser).await?;
    ensure!(
        stores == json!(["a=b", 1, 1, 0, 0, 0]),
        "{place}: what was put into stores is not seen: {stores}"
    );
    Ok(())
}

/// The cookies, then how much is in each other store: local, session, IndexedDB, caches, service workers.
///
/// # Errors
/// If the page is gone.
pub async fn look(browser: &Browser) -> Result<Value> {
    Ok(browser.client.execute_async(LOOK, vec![]).await?)
}
