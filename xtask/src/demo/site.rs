//! The demo's mirror: the site with the practice directory in it.

use std::fs;

use anyhow::{Context, Result};

use super::places::{Places, toml_text};
use super::signer;
use crate::{native_programs, stamp};

/// Builds the site, unless nothing that it is built from has changed.
///
/// # Errors
/// When the site builder refuses.
pub fn build(places: &Places) -> Result<()> {
    let workspace = places.workspace();
    let mirror = places.join("mirror.toml");
    let languages = tags(&fs::read_to_string(workspace.join(LANGUAGES))?);
    let text =
        mirror_toml(&languages, &places.directory().display().to_string(), &signer::public_key(places)?);
    // Written only if it says something new: the time of change decides whether the site is built again.
    if fs::read_to_string(&mirror).ok().as_ref() != Some(&text) {
        fs::write(&mirror, &text).with_context(|| format!("can't write {}", mirror.display()))?;
    }
    println!(
        "The demo shows help lines that nobody has called lately, marked as not confirmed ({}).",
        workspace.show(&mirror)
    );

    let mut sources = vec![mirror.clone(), places.join("directory"), workspace.ui()];
    sources.push(native_programs::path("waymark-site")?);
    sources.extend(["content", "locales", "public", "style"].map(|folder| workspace.join(folder)));
    let site = places.site();
    let products = [site.join("index.html"), site.join("headers.toml")];
    let build = places.program("waymark-site")?.arg("build").arg("--mirror").arg(&mirror);
    let build = build.arg("--ui").arg(workspace.ui()).arg("--out").arg(&site);
    stamp::build_if_stale(&places.join("site.stamp"), &sources, &products, || build.visibly())?;
    Ok(())
}

/// Leave leads to an encyclopedia: a mirror chooses a page that people of its region look at every day.
fn mirror_toml(languages: &[String], directory: &str, signer: &str) -> String {
    let exits: String =
        languages.iter().map(|tag| format!("{tag} = \"https://{tag}.wikipedia.org/\"\n")).collect();
    format!(
        "# Written by `cargo xtask demo`, for practice on this machine only.\n\
         name = \"Waymark\"\n\
         languages = {languages:?}\n\
         \n\
         # Nobody has called these lines: they are shown apart, as not confirmed. A mirror records its own calls.\n\
         unconfirmed_lines = true\n\
         \n\
         [exit]\n\
         {exits}\
         \n\
         [directory]\n\
         path = {}\n\
         signers = [{}]\n\
         threshold = 1\n",
        toml_text(directory),
        toml_text(signer)
    )
}

/// Where the languages stand. The demo publishes all of them.
const LANGUAGES: &str = "locales/languages.toml";

/// The tags in the list of languages, in its order.
fn tags(list: &str) -> Vec<String> {
    let tags = list.lines().filter_map(|line| line.strip_prefix("tag = \"")?.strip_suffix('"'));
    tags.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::tags;

    #[test]
    fn every_language_of_the_list_is_published() {
        let list = include_str!("../../../locales/languages.toml");
        let tags = tags(list);
        assert_eq!(tags.len(), list.matches("[[language]]\n").count());
        assert_eq!(tags[0], "en");
    }
}
