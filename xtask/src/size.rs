//! `cargo xtask size`: what each page costs on the wire, and whether that is within the budget.

mod budget;
mod html;
mod site;
mod weight;

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::Args;

use crate::workspace::Workspace;
use budget::Kind;
use site::Site;
use weight::Weight;

pub use site::files_of;
pub use weight::grouped;

/// Print what each file and each page of a built site weighs, and fail where a page is over its budget.
///
/// A page weighs what it and everything it loads weigh, found by reading it and its scripts, each file as the
/// brotli twin that the site builder wrote. Budgets, in bytes: 14,000 for a page of information, which then
/// arrives in the first round trip; 20,000 for the lists of help lines; 200,000 for the
/// letter's page and the directory, and 100,000 for what it loads when a code is made or Send pressed; 365,000 for the
/// answers' page, and for what the letter's page loads when files are added; 60,000 for what either loads when a clean
/// copy of a PDF is wanted; 6,000 for what says the letter's questions, without recordings; 25,000 for the index of a
/// search. Headers are not counted.
#[derive(Debug, Args)]
pub struct Size {
    /// The built site [default: dist]
    folder: Option<PathBuf>,
}

impl Size {
    /// Runs the command.
    ///
    /// # Errors
    /// When there is no site, a page asks for a file that is not there, or a page is over its budget.
    pub fn run(&self, workspace: &Workspace) -> Result<()> {
        check(self.folder.clone().unwrap_or_else(|| workspace.dist()))
    }
}

/// Prints the weights and checks the budgets.
///
/// # Errors
/// As [`Size::run`].
pub fn check(folder: PathBuf) -> Result<()> {
    let site = Site::open(folder)?;

    println!("{:<44} {:>10} {:>10} {:>10}", "file", "raw", "gzip", "brotli");
    for asset in site.assets() {
        println!("{asset:<44} {}", columns(site.weigh(asset)?));
    }
    println!("\n{:<44} {:>10} {:>10} {:>10}", "page, with all it loads", "raw", "gzip", "brotli");
    let mut over = Vec::new();
    let mut judge = |name: &str, kind: Kind, weight: Weight, loads: &BTreeSet<String>| {
        println!("{name:<44} {}  of {:>7}", columns(weight), grouped(kind.budget()));
        if let Some(excess) = weight.brotli.checked_sub(kind.budget()).filter(|excess| *excess > 0) {
            over.push(format!(
                "{name}: {} bytes, {} over the {} of {kind}; it loads {}",
                grouped(weight.brotli),
                grouped(excess),
                grouped(kind.budget()),
                loads.iter().map(String::as_str).collect::<Vec<_>>().join(" "),
            ));
        }
    };
    for page in site.pages() {
        let loads = site.loads(page)?;
        let own = site.weigh(page)?;
        judge(page, Kind::of(page, &loads), weigh_all(&site, own, &loads)?, &loads);
        for (attribute, kind, when) in [
            (html::SEAL, Kind::Seal, "  and for a code or Send"),
            (html::FILES, Kind::Files, "  and for files"),
            (html::PAPER, Kind::Paper, "  and for a clean copy of a PDF"),
            (html::HEAR, Kind::Hear, "  and to be heard"),
            (html::INDEX, Kind::Index, "  and to search"),
        ] {
            let mut later = site.loads_later(page, attribute)?;
            if attribute == html::HEAR {
                // Lists of recordings, of which one is asked for; no mirror has to bring any.
                later.retain(|file| !file.ends_with(".json"));
            }
            if !later.is_empty() {
                judge(when, kind, weigh_all(&site, Weight::default(), &later)?, &later);
            }
        }
    }
    if over.is_empty() {
        println!("\n{} pages, all within their budgets", site.pages().count());
        return Ok(());
    }
    for page in &over {
        println!("too big: {page}");
    }
    bail!("{} of {} pages over their budgets; they are listed above", over.len(), site.pages().count())
}

fn weigh_all(site: &Site, mut weight: Weight, files: &BTreeSet<String>) -> Result<Weight> {
    for file in files {
        weight += site.weigh(file)?;
    }
    Ok(weight)
}

fn columns(weight: Weight) -> String {
    let Weight { raw, gzip, brotli } = weight;
    format!("{:>10} {:>10} {:>10}", grouped(raw), grouped(gzip), grouped(brotli))
}
