//! The steps of `cargo xtask test`, in order: what fails soonest and costs least comes first.

use anyhow::Result;

use super::tally;
use crate::run::Run;
use crate::setup::{self, Purpose, python};
use crate::tools::Tools;
use crate::workspace::Workspace;
use crate::{browser_programs, check, demo, fuzz, graph, locales, native_programs, size};

/// What a step works with.
#[derive(Debug)]
pub struct Round<'a> {
    /// The repository.
    pub workspace: &'a Workspace,
    /// The tools, as they are when the step begins.
    pub tools: Tools,
    /// Part of the names of the tests to run; all, if none is given.
    pub filter: Option<&'a str>,
    /// Whether every journey is walked in every engine and language.
    pub all: bool,
}

/// One step.
#[derive(Debug)]
pub struct Step {
    /// Its name, as printed.
    pub name: &'static str,
    /// Whether tests run in it, or need it: such steps are done with a filter too.
    pub for_tests: bool,
    /// Does it, and returns how many tests passed.
    pub work: fn(&Round<'_>) -> Result<u64>,
}

/// All steps.
pub const STEPS: &[Step] = &[
    Step { name: "setup", for_tests: true, work: install },
    Step { name: "house rules", for_tests: false, work: house_rules },
    Step { name: "format", for_tests: false, work: format },
    Step { name: "clippy, host", for_tests: false, work: clippy_host },
    Step { name: "clippy, wasm32", for_tests: false, work: clippy_wasm },
    Step { name: "native programs", for_tests: true, work: build_natively },
    Step { name: "browser's programs", for_tests: true, work: build_for_browsers },
    Step { name: "words", for_tests: false, work: words },
    Step { name: "tests, host", for_tests: true, work: tests_host },
    Step { name: "tests, wasm32", for_tests: true, work: tests_wasm },
    Step { name: "site check", for_tests: false, work: site_check },
    Step { name: "size", for_tests: false, work: sizes },
    Step { name: "fuzz, smoke", for_tests: false, work: fuzz_smoke },
    Step { name: "end to end", for_tests: true, work: end_to_end },
];

const WASM: &str = "wasm32-unknown-unknown";

/// Our crates that run in a browser.
const IN_BROWSERS: &[&str] = &["app", "envelope", "evidence", "wire", "directory", "report", "i18n"];

impl Round<'_> {
    fn cargo(&self) -> Run {
        self.tools.run("cargo").in_folder(self.workspace.root())
    }

    /// cargo with what our tests read from the environment.
    fn cargo_for_tests(&self) -> Result<Run> {
        let mut cargo = self
            .cargo()
            .quiet_env("WAYMARK_BIN_DIR", native_programs::folder()?)
            .quiet_env("WAYMARK_UI_DIR", self.workspace.ui())
            .quiet_env("WAYMARK_SITE_DIR", self.workspace.dist())
            .quiet_env("WAYMARK_NODE_MODULES", self.workspace.tools().join("npm/node_modules"));
        if self.all {
            cargo = cargo.env("WAYMARK_ALL", "1");
        }
        if let Some(python) = python::interpreter(self.workspace, &self.tools) {
            cargo = cargo.quiet_env("WAYMARK_PYTHON", python.program);
            if let Some(library) = python.library {
                cargo = cargo.quiet_env("PYTHONPATH", library);
            }
        }
        Ok(cargo)
    }
}

fn install(round: &Round<'_>) -> Result<u64> {
    let purpose = if round.all { Purpose::Everything } else { Purpose::Test };
    setup::for_purpose(purpose, round.workspace)?;
    Ok(0)
}

fn house_rules(round: &Round<'_>) -> Result<u64> {
    graph::check(round.workspace, &round.tools)?;
    Ok(0)
}

fn format(round: &Round<'_>) -> Result<u64> {
    check::format(round.workspace, &round.tools)?;
    Ok(0)
}

fn clippy_host(round: &Round<'_>) -> Result<u64> {
    let clippy = round.cargo().args(["clippy", "--workspace", "--all-targets"]);
    clippy.args(["--", "-D", "warnings"]).visibly()?;
    Ok(0)
}

fn clippy_wasm(round: &Round<'_>) -> Result<u64> {
    let clippy = round.cargo().args(["clippy", "--target", WASM]);
    let clippy = clippy.args(IN_BROWSERS.iter().flat_map(|package| ["-p", *package]));
    clippy.args(["--", "-D", "warnings"]).visibly()?;
    Ok(0)
}

fn build_for_browsers(round: &Round<'_>) -> Result<u64> {
    browser_programs::build_for_tests(round.workspace, &round.tools)?;
    Ok(0)
}

/// With the tests, though these are not run yet: built together, shared crates get the same features in this
/// step and the next ones, and are compiled once. So everything later takes the site builder that is made here.
fn build_natively(round: &Round<'_>) -> Result<u64> {
    round.cargo().args(["build", "--workspace", "--all-targets"]).visibly()?;
    Ok(0)
}

fn words(round: &Round<'_>) -> Result<u64> {
    locales::check(round.workspace, native_programs::built_site_builder()?)?;
    Ok(0)
}

fn tests_host(round: &Round<'_>) -> Result<u64> {
    let tests = round.cargo_for_tests()?.args(["test", "--workspace"]).args(round.filter);
    Ok(tally::passed(&tests.visibly_keeping_output()?))
}

fn tests_wasm(round: &Round<'_>) -> Result<u64> {
    let mut passed = 0;
    for what in [&["-p", "envelope"][..], &["-p", "directory", "--test", "fingerprint"]] {
        let tests = round
            .cargo_for_tests()?
            .args(["test", "--target", WASM])
            .args(what)
            .args(round.filter)
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
        passed += tally::passed(&tests.visibly_keeping_output()?);
    }
    Ok(passed)
}

fn site_check(round: &Round<'_>) -> Result<u64> {
    native_programs::built_site_builder()?
        .arg("check")
        .arg(round.workspace.dist())
        .in_folder(round.workspace.root())
        .visibly()?;
    // The same pages with and without agencies, in the eyes of others: is all of it HTML?
    for site in [round.workspace.dist(), demo::site(round.workspace)?] {
        let rules = round.workspace.join("xtask/tools/html-validate.json");
        let validate = round.tools.run("html-validate").arg("--config").arg(rules).arg("**/*.html");
        validate.in_folder(&site).visibly()?;
        println!("{}: every page is valid HTML (html-validate, its standard rules)", site.display());
    }
    Ok(0)
}

fn sizes(round: &Round<'_>) -> Result<u64> {
    // The demo's site has every kind of page, and the form; the other one is compressed for tests only.
    size::check(demo::site(round.workspace)?)?;
    Ok(0)
}

/// Each target counts as a test. Late, because it compiles what the browser's programs and the tests also use
/// once more, with other flags.
fn fuzz_smoke(round: &Round<'_>) -> Result<u64> {
    fuzz::smoke(round.workspace, &round.tools)
}

/// They are marked `#[ignore]`, so that plain `cargo test` needs no browser, and drive one browser at a time:
/// a page that is measured or photographed must not wait for another.
fn end_to_end(round: &Round<'_>) -> Result<u64> {
    let tests = round.cargo_for_tests()?.args(["test", "--workspace", "--test", "e2e_*"]);
    let tests = tests.args(round.filter).args(["--", "--ignored", "--test-threads=1"]);
    Ok(tally::passed(&tests.visibly_keeping_output()?))
}
