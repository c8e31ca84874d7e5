//! The list of all pages that were visited, as the browser shows it to whoever holds the phone.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use crate::browser::Engine;
use crate::mirror::World;

/// A page of the history.
#[derive(Clone, Debug)]
pub struct Visited {
    /// Its address.
    pub address: String,
    /// Its title; empty while the browser knew none.
    pub title: String,
}

/// Every page in the history below a profile's folder. The browser has to have ended: while it runs, the database is
/// its own.
///
/// # Errors
/// If there is no history, or it can't be read.
pub async fn read(engine: Engine, folder: &Path) -> Result<Vec<Visited>> {
    let (file, query) = match engine {
        Engine::Chromium => ("Default/History", "SELECT url, coalesce(title, '') FROM urls"),
        // Pages that were never visited stand there as well: bookmarks that a new profile has.
        Engine::Firefox => (
            "places.sqlite",
            "SELECT url, coalesce(title, '') FROM moz_places \
             WHERE id IN (SELECT place_id FROM moz_historyvisits)",
        ),
        Engine::WebKit => bail!("the small browser of WebKitGTK keeps no history"),
    };
    let file = folder.join(file);
    let options = SqliteConnectOptions::new().filename(&file);
    let mut connection = options.connect().await.with_context(|| file.display().to_string())?;
    let rows: Vec<(String, String)> = sqlx::query_as(query).fetch_all(&mut connection).await?;
    Ok(rows.into_iter().map(|(address, title)| Visited { address, title }).collect())
}

/// Every address that may stand in a history, with its page: those of the site, and the harmless one.
///
/// # Errors
/// If the site can't be read.
pub fn pages_of(world: &World) -> Result<BTreeMap<String, String>> {
    let site = world.folder.path().join("site");
    let mut pages = BTreeMap::from([(world.decoy.page("weather"), "<title>Weather</title>".to_owned())]);
    for folder in ["", "en/", "ar/"] {
        for entry in fs::read_dir(site.join(folder))? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".html") {
                let html = fs::read_to_string(site.join(folder).join(&name))?;
                pages.insert(world.page(&format!("{folder}{name}")), html.clone());
                if name == "index.html" {
                    pages.insert(world.page(folder), html);
                }
            }
        }
    }
    Ok(pages)
}
