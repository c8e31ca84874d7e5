//! The way around an unreachable rustup server: Debian packages Rust's sources for several versions in its
//! backports; those of exactly the compiler's version make the same standard library. Only done when there is
//! none: two standard libraries for one target in one installation break every build.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use super::{TARGET, libraries};
use crate::remap;
use crate::run::Run;
use crate::tools::Tools;
use crate::workspace::Workspace;

/// The release of Debian whose backports hold the sources of current compilers.
const SUITE: &str = "trixie-backports";

/// Downloads the sources, builds the library and puts it into the Rust installation.
///
/// # Errors
/// When this is no Debian, the sources of this version are not packaged, or a step fails.
pub fn install(workspace: &Workspace, tools: &Tools, sysroot: &Path) -> Result<()> {
    ensure!(
        tools.have(&["apt-get", "apt-cache", "dpkg-deb"]),
        "this way needs Debian's apt-get and dpkg-deb"
    );
    let version = tools.version("rustc").context("rustc does not tell its version")?;
    let work = workspace.join("target/wasm-std");
    if work.exists() {
        fs::remove_dir_all(&work).with_context(|| format!("can't empty {}", work.display()))?;
    }
    put_sources(&work, tools, &version, sysroot)?;
    let built = build(workspace, &work, tools)?;
    copy_libraries(&built, &libraries(sysroot))?;
    // Whatever was built for this target against another standard library, or failed without one, is of no
    // use.
    let stale = workspace.join("target").join(TARGET);
    if stale.exists() {
        fs::remove_dir_all(&stale).with_context(|| format!("can't remove {}", stale.display()))?;
    }
    Ok(())
}

/// Puts the sources where `-Z build-std` looks for them, unless some are there.
fn put_sources(work: &Path, tools: &Tools, version: &str, sysroot: &Path) -> Result<()> {
    let place = sysroot.join("lib/rustlib/src/rust");
    if place.join("library/Cargo.lock").is_file() {
        return Ok(());
    }
    for folder in ["sources", "lists/partial", "cache/archives/partial"] {
        fs::create_dir_all(work.join(folder)).with_context(|| format!("can't make {folder}"))?;
    }
    fs::write(work.join("sources/backports.sources"), backports(&own_source()?))?;
    let apt = |program: &str| apt_apart(tools, program, work);
    apt("apt-get").arg("update").visibly()?;
    let offered = apt("apt-cache").args(["madison", "rust-src"]).silently()?;
    let package = package_of(&offered, version)
        .with_context(|| format!("{SUITE} has no rust-src {version}; it has:\n{offered}"))?;
    apt("apt-get").args(["download", &format!("rust-src={package}")]).visibly()?;

    let archive = only_entry(work, |name| name.starts_with("rust-src_") && name.ends_with(".deb"))?;
    let unpacked = work.join("unpacked");
    tools.run("dpkg-deb").arg("-x").arg(&archive).arg(&unpacked).visibly()?;
    let sources = only_entry(&unpacked.join("usr/src"), |name| name.starts_with("rustc-"))?;
    fs::create_dir_all(&place).with_context(|| format!("can't write into {}", place.display()))?;
    tools.run("cp").arg("-a").arg(sources.join("library")).arg(&place).visibly()
}

/// Builds an empty crate, and with it the standard library; returns the folder of the libraries.
fn build(workspace: &Workspace, work: &Path, tools: &Tools) -> Result<PathBuf> {
    let empty = work.join("empty");
    fs::create_dir_all(empty.join("src"))?;
    fs::write(empty.join("src/lib.rs"), "#![no_std]\n")?;
    fs::write(
        empty.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n",
    )?;
    tools
        .run("cargo")
        .args(["build", "--release", "-Z", "build-std=std,panic_abort,test", "--target", TARGET])
        // The option is meant for nightly compilers; this is how the distributions' own builds allow it.
        .env("RUSTC_BOOTSTRAP", "1")
        // Without the first, link-time optimisation finds nothing to work on and fails. The others keep the paths of
        // this machine out of every program.
        .env("RUSTFLAGS", format!("-Cembed-bitcode=yes {}", remap::flags(workspace, tools)?))
        .quiet_env("CARGO_TARGET_DIR", work.join("built"))
        .in_folder(&empty)
        .visibly()?;
    Ok(work.join("built").join(TARGET).join("release/deps"))
}

fn copy_libraries(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("can't write into {}", to.display()))?;
    for entry in fs::read_dir(from).with_context(|| format!("can't read {}", from.display()))? {
        let entry = entry?;
        let name = entry.file_name();
        let text = name.to_string_lossy();
        if text.ends_with(".rlib") && !text.starts_with("libempty-") {
            fs::copy(entry.path(), to.join(&name))
                .with_context(|| format!("can't write into {}", to.display()))?;
        }
    }
    Ok(())
}

/// apt with lists and downloads of its own: the system's stay as they are.
fn apt_apart(tools: &Tools, program: &str, work: &Path) -> Run {
    let option = |name: &str, path: &Path| format!("{name}={}", path.display());
    let options = [
        option("Dir::Etc::SourceList", Path::new("/dev/null")),
        option("Dir::Etc::SourceParts", &work.join("sources")),
        option("Dir::State::Lists", &work.join("lists")),
        option("Dir::Cache", &work.join("cache")),
        "APT::Sandbox::User=root".to_owned(),
    ];
    let run = tools.run(program).arg("-q").in_folder(work);
    options.iter().fold(run, |run, option| run.arg("-o").arg(option))
}

/// The machine's own source of Debian's packages, so that its mirror is used.
fn own_source() -> Result<String> {
    const FILE: &str = "/etc/apt/sources.list.d/debian.sources";
    let text = fs::read_to_string(FILE).with_context(|| format!("can't read {FILE}"))?;
    let stanza = text.split("\n\n").find(|stanza| {
        let is = |field, word: &str| value(stanza, field).is_some_and(|value| value.contains(word));
        is("Types", "deb") && is("Components", "main") && !is("Suites", "-security")
    });
    stanza.map(str::to_owned).with_context(|| format!("{FILE} names no source of Debian's main packages"))
}

/// The same source, for the backports.
fn backports(stanza: &str) -> String {
    let mut lines = vec!["Types: deb".to_owned(), format!("Suites: {SUITE}"), "Components: main".to_owned()];
    for field in ["URIs", "Signed-By"] {
        if let Some(value) = value(stanza, field) {
            lines.push(format!("{field}: {value}"));
        }
    }
    lines.join("\n") + "\n"
}

/// A field of one stanza of a `.sources` file, on one line.
fn value<'a>(stanza: &'a str, field: &str) -> Option<&'a str> {
    stanza.lines().find_map(|line| Some(line.strip_prefix(field)?.strip_prefix(':')?.trim()))
}

/// The package's version for this version of the compiler, from what `apt-cache madison` lists.
fn package_of<'a>(offered: &'a str, version: &str) -> Option<&'a str> {
    offered
        .lines()
        .filter_map(|line| line.split('|').nth(1).map(str::trim))
        .find(|package| package.strip_prefix(version).is_some_and(|rest| rest.starts_with(['+', '-', '~'])))
}

fn only_entry(folder: &Path, matches: impl Fn(&str) -> bool) -> Result<PathBuf> {
    let entries = fs::read_dir(folder).with_context(|| format!("can't read {}", folder.display()))?;
    let mut found = entries.flatten().filter(|entry| matches(&entry.file_name().to_string_lossy()));
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one.path()),
        (None, _) => bail!("the package is laid out in a new way: nothing expected in {}", folder.display()),
        (Some(_), Some(_)) => bail!("more than one candidate in {}", folder.display()),
    }
}

#[cfg(test)]
mod tests {
    use super::{backports, package_of};

    const OFFERED: &str = "  rust-src | 1.96.1+dfsg1-2~bpo13+1 | … Packages\n  \
                           rust-src | 1.95.0+dfsg1-2~bpo13+1 | … Packages\n";

    #[test]
    fn the_package_of_exactly_the_compiler_s_version_is_chosen() {
        assert_eq!(package_of(OFFERED, "1.95.0"), Some("1.95.0+dfsg1-2~bpo13+1"));
        assert_eq!(package_of(OFFERED, "1.95"), None);
        assert_eq!(package_of(OFFERED, "1.94.0"), None);
    }

    #[test]
    fn the_backports_come_from_the_machine_s_own_mirror_and_keys() {
        let own = "Types: deb\n# a note\nURIs: http://debian.example/debian\nSuites: bookworm bookworm-updates\n\
                   Components: main\nSigned-By: /keys.gpg";
        let source = backports(own);
        assert!(source.contains("URIs: http://debian.example/debian\n"), "{source}");
        assert!(source.contains("Signed-By: /keys.gpg\n"), "{source}");
        assert!(source.contains("Suites: trixie-backports\n"), "{source}");
        assert!(!source.contains("bookworm"), "{source}");
    }
}
