//! The command line.

mod signed;

use std::env;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::{Args, Parser, Subcommand};
use directory::{Day, PublicKey};
use signed::{CHECK_EXAMPLE, KeyArgs, SignedArgs, check_site, sign_site};

use crate::build::trunk::Hook;
use crate::build::{self, Quality, Request, Site};
use crate::claims_cmd::{self, State};
use crate::serve_cmd::{self, HostName, Place, Server};
use crate::{calls, desk_cmd, directory_cmd, locales_cmd};

/// Builds, signs and checks a Waymark site, sets up web servers for it, signs its directory of agencies, and packs the
/// agencies' desk.
#[derive(Debug, Parser)]
#[command(name = "waymark-site", version)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the site of a mirror: every page in every language, with all that pages load.
    ///
    /// Started by Trunk as its post_build hook, it takes the browser's programs from Trunk and leaves the
    /// site in their place.
    Build(BuildArgs),
    /// Check a built site on disk; without one, make every page in memory and check that. Writes nothing.
    #[command(after_help = CHECK_EXAMPLE)]
    Check {
        /// A built site: is it whole, is it what its manifest says, does it hold to the rules?
        #[arg(value_name = "DIR")]
        site: Option<PathBuf>,
        #[command(flatten)]
        signed: SignedArgs,
        #[command(flatten)]
        sources: SourceArgs,
    },
    /// List everything that pages say about rights: what it rests on, how well that is known, how long ago somebody
    /// read it; and what has to be read again. Writes nothing.
    #[command(after_help = CLAIMS_EXAMPLE)]
    Claims {
        /// Only these.
        #[arg(long, value_name = "STATE")]
        state: Option<State>,
        /// Only those whose source nobody read for more than so many days.
        #[arg(long, value_name = "DAYS")]
        older_than: Option<i64>,
        /// As if it were this day.
        #[arg(long, value_name = "YYYY-MM-DD")]
        today: Option<Day>,
        /// Folder with content and locales [default: this one, or the nearest above it that has them]
        #[arg(long, value_name = "DIR")]
        root: Option<PathBuf>,
    },
    /// Make the agencies' desk: one HTML file that opens from a disk, in any current browser.
    ///
    /// It holds everything it needs and loads nothing. Agencies open letters with it, answer them and save evidence.
    /// It prints the SHA-256 of the file, for people who compare their copy.
    #[command(after_help = DESK_EXAMPLE)]
    Desk(DeskArgs),
    /// Make keys, sign and check the directory of agencies.
    #[command(subcommand)]
    Directory(DirectoryCommand),
    /// Check the words of every language: what is missing, extra or shown nowhere, plural forms, direction, long
    /// sentences, words that we do not use. Writes nothing.
    Locales {
        /// Folder with the code, the content and the words [default: this one, or the nearest above it that has
        /// them]
        #[arg(long, value_name = "DIR")]
        root: Option<PathBuf>,
    },
    /// Print the configuration of nginx or Caddy for a built site, so that it answers as the relay does.
    ///
    /// With every header of headers.toml, the compressed files, the right types, the page for what does not exist, no
    /// logs and nothing listed. Writes nothing.
    #[command(after_help = SERVE_EXAMPLE)]
    ServeWith(ServeArgs),
    /// Sign a built site; the signature of its manifest is written beside it, and the next build takes it away.
    Sign {
        #[command(flatten)]
        key: KeyArgs,
        /// The built site.
        #[arg(value_name = "DIR")]
        site: PathBuf,
    },
}

#[derive(Debug, Args)]
struct SourceArgs {
    /// The mirror's decisions [default: examples/mirror/mirror.toml]
    #[arg(long, value_name = "FILE", env = "WAYMARK_MIRROR")]
    mirror: Option<PathBuf>,
    /// Folder with the browser's programs, ui and back (.js, _bg.wasm). Without it the site
    /// has no form, and the letter's page shows the other ways.
    #[arg(long, value_name = "DIR")]
    ui: Option<PathBuf>,
    /// Folder with content, locales, style and public [default: this one, or the nearest above it that has
    /// them]
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
    /// Build as if it were this day; the same day and sources give the same bytes.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Day>,
}

#[derive(Debug, Args)]
struct BuildArgs {
    #[command(flatten)]
    sources: SourceArgs,
    /// Where the site goes.
    #[arg(long, value_name = "DIR", default_value = "dist")]
    out: PathBuf,
    /// How hard brotli compresses, 0 to 11; mirrors publish 11.
    #[arg(long, value_name = "N")]
    quality: Option<u8>,
}

const CLAIMS_EXAMPLE: &str = "\
For example, what a lawyer should look at first:
  waymark-site claims --state recalled
  waymark-site claims --state verified --older-than 180";

const DESK_EXAMPLE: &str = "\
For example, after trunk build --release:
  waymark-site desk --ui target/ui --out target/desk.html
  sha256sum target/desk.html";

#[derive(Debug, Args)]
struct DeskArgs {
    /// Folder with the desk's program: desk.js and desk_bg.wasm.
    #[arg(long, value_name = "DIR")]
    ui: PathBuf,
    /// The file to write.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// The language that it opens in; whoever uses it can choose another.
    #[arg(long, value_name = "LANG", default_value = "en")]
    lang: String,
    /// Folder with content, locales and style [default: this one, or the nearest above it that has them]
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

const SERVE_EXAMPLE: &str = "\
For example, on the server, after each build:
  waymark-site serve-with caddy --host info.example.org --site /srv/waymark > waymark.caddy &&
    caddy validate --adapter caddyfile --config waymark.caddy &&
    cp waymark.caddy /etc/caddy/Caddyfile && systemctl reload caddy
  waymark-site serve-with nginx --host info.example.org --site /srv/waymark > waymark.conf &&
    cp waymark.conf /etc/nginx/sites-enabled/ && nginx -t && systemctl reload nginx

To try it on this machine:
  waymark-site serve-with caddy --listen 127.0.0.1:8080 > Caddyfile && caddy run";

#[derive(Debug, Args)]
struct ServeArgs {
    /// Which server.
    #[arg(value_name = "SERVER")]
    server: Server,
    /// The name that people will type, such as info.example.org; the server speaks HTTPS under it.
    #[arg(long, value_name = "NAME", required_unless_present = "listen", conflicts_with = "listen")]
    host: Option<HostName>,
    /// Plain HTTP on this machine alone, such as 127.0.0.1:8080: for a trial, or behind an onion service or a proxy
    /// that adds TLS.
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
    /// The built site, where it lies on the server.
    #[arg(long, value_name = "DIR", default_value = "dist")]
    site: PathBuf,
}

#[derive(Debug, Subcommand)]
enum DirectoryCommand {
    /// Make a signer's key pair: signer.key, which stays secret, and signer.pub.
    Keygen {
        /// The folder they go to.
        #[arg(long, value_name = "DIR", default_value = ".")]
        out: PathBuf,
        /// No password: whoever reads the file can sign. For practice only.
        #[arg(long)]
        no_password: bool,
    },
    /// Sign a directory; the signature is written beside it.
    Sign {
        #[command(flatten)]
        key: KeyArgs,
        /// The directory.json to sign.
        #[arg(value_name = "FILE")]
        directory: PathBuf,
    },
    /// Check a directory; with --signer, also who signed it.
    Check {
        /// A signer's public key, the line that begins with RW. May be given several times.
        #[arg(long = "signer", value_name = "KEY")]
        signers: Vec<PublicKey>,
        /// How many of the signers have to have signed.
        #[arg(long, value_name = "N", default_value_t = 1)]
        threshold: usize,
        /// The directory.json to check.
        #[arg(value_name = "FILE")]
        directory: PathBuf,
    },
}

/// Does what the command line says. `clock` is the day of the machine, for whoever names none.
///
/// # Errors
/// What a person at the terminal has to read.
pub fn run(cli: Cli, clock: Day) -> anyhow::Result<()> {
    match cli.command {
        Command::Build(args) => build_site(args, clock),
        Command::Check { site: Some(site), signed, sources } => check_site(&site, &signed, &sources),
        Command::Check { site: None, sources, .. } => {
            let site = sources.assemble(sources.ui.as_deref(), clock, false)?;
            println!("{} pages in {} files are as they have to be", site.pages, site.files.len());
            report(&site);
            Ok(())
        }
        Command::Claims { state, older_than, today, root } => {
            let mut claims = claims_cmd::claims(&nearest_root(root.as_deref())?, today.unwrap_or(clock))?;
            claims.keep(state, older_than);
            print!("{claims}");
            Ok(())
        }
        Command::Desk(args) => desk(&args),
        Command::Directory(command) => directory(command, clock),
        Command::Locales { root } => locales(root),
        Command::ServeWith(args) => serve_with(args),
        Command::Sign { key, site } => sign_site(&site, &key),
    }
}

fn build_site(args: BuildArgs, clock: Day) -> anyhow::Result<()> {
    let quality = match args.quality {
        None => None,
        Some(quality) => Some(Quality::new(quality).context("--quality goes from 0 to 11")?),
    };
    // `--ui` says that somebody builds by hand, even in a shell that Trunk started.
    let hook = if args.sources.ui.is_none() { Hook::from_env() } else { None };
    let Some(hook) = hook else {
        let site = args.sources.assemble(args.sources.ui.as_deref(), clock, false)?;
        return write(&site, &args.out, None, quality.unwrap_or(Quality::BEST));
    };
    let ui = match env::var_os("CARGO_TARGET_DIR") {
        Some(target) => Path::new(&target).join("ui"),
        None => nearest_root(args.sources.root.as_deref())?.join("target/ui"),
    };
    let live_reload = hook.take_program(&ui)?;
    let site = args.sources.assemble(Some(&ui), clock, live_reload)?;
    let usual = if hook.release { Quality::BEST } else { Quality::FAST };
    write(&site, &hook.staging, hook.dist.as_deref(), quality.unwrap_or(usual))
}

/// Packs the desk and says what people compare.
fn desk(args: &DeskArgs) -> anyhow::Result<()> {
    let root = nearest_root(args.root.as_deref())?;
    let made = desk_cmd::make(&desk_cmd::Request { root: &root, ui: &args.ui, lang: &args.lang })?;
    desk_cmd::write(&made, &args.out)?;
    println!("{}: {} bytes", args.out.display(), made.html.len());
    println!("SHA-256 {}", made.sha256);
    Ok(())
}

impl SourceArgs {
    fn assemble(&self, ui: Option<&Path>, clock: Day, live_reload: bool) -> anyhow::Result<Site> {
        let root = nearest_root(self.root.as_deref())?;
        let mirror = self.mirror.clone().unwrap_or_else(|| root.join("examples/mirror/mirror.toml"));
        let today = self.today.unwrap_or(clock);
        Ok(build::assemble(&Request { root: &root, mirror: &mirror, ui, today, live_reload })?)
    }
}

/// The folder with the sources: the one named, or the nearest at or above the current one.
fn nearest_root(named: Option<&Path>) -> anyhow::Result<PathBuf> {
    if let Some(root) = named {
        return Ok(root.to_owned());
    }
    let here = env::current_dir().context("the current folder is gone")?;
    let root = here.ancestors().find(|folder| folder.join("locales/languages.toml").is_file());
    let root =
        root.context("no locales/languages.toml here or above; name the sources' folder with --root")?;
    // As short as a person would write it: it stands in messages.
    Ok(if root == here { PathBuf::from(".") } else { root.to_owned() })
}

/// Prints what a check of all words finds, and fails if a language of the site is not as it has to be.
fn locales(root: Option<PathBuf>) -> anyhow::Result<()> {
    let report = locales_cmd::check(&nearest_root(root.as_deref())?)?;
    print!("{report}");
    match report.problems() {
        0 => Ok(()),
        count => bail!("problems with the words: {count}; they are listed above, with what to do"),
    }
}

/// Prints the configuration of another server.
fn serve_with(args: ServeArgs) -> anyhow::Result<()> {
    let place = match (args.host, args.listen) {
        (Some(host), _) => Place::Host(host),
        (None, Some(address)) => Place::Loopback(address),
        (None, None) => bail!("say under which name, with --host, or where on this machine, with --listen"),
    };
    print!("{}", serve_cmd::configuration(args.server, &args.site, &place)?);
    Ok(())
}

fn write(site: &Site, out: &Path, earlier: Option<&Path>, quality: Quality) -> anyhow::Result<()> {
    let written = build::write(site, out, earlier, quality)?;
    println!(
        "{}: {} pages in {} files; {} written, {} removed",
        out.display(),
        site.pages,
        written.files,
        written.changed,
        written.removed
    );
    report(site);
    Ok(())
}

/// What whoever built it should know.
fn report(site: &Site) {
    if !site.has_agencies {
        println!(
            "this build has no agencies: the letter's page says that nobody receives letters, and shows other ways"
        );
    } else if !site.has_form {
        println!(
            "this build has no form: the letter's page shows the other ways (name the programs with --ui)"
        );
    }
    print!("{}{}", calls::report(&site.calls), claims_cmd::Due(&site.due));
}

fn directory(command: DirectoryCommand, clock: Day) -> anyhow::Result<()> {
    match command {
        DirectoryCommand::Keygen { out, no_password } => {
            let password = if no_password { None } else { Some(new_password()?) };
            let keys = directory_cmd::keygen(&out, password)?;
            println!("secret key {}: {}", keys.key_id, keys.secret_file.display());
            println!("public key, for `signers` in mirror.toml ({}):", keys.public_file.display());
            println!("{}", keys.public);
            if no_password {
                println!("for practice: it signs practice directories only, and no public relay takes it");
            }
        }
        DirectoryCommand::Sign { key, directory } => {
            let signed = directory_cmd::sign(&directory, &key.secret_key, || key.password())?;
            println!("version {} signed by {}: {}", signed.version, signed.key_id, signed.file.display());
        }
        DirectoryCommand::Check { signers, threshold, directory } => {
            let checked = directory_cmd::check(&directory, &signers, threshold, clock)?;
            let listed = &checked.directory;
            println!("version {}, {} to {}", listed.version, listed.issued, listed.expires);
            for agency in &listed.agencies {
                println!("  {}: {}", agency.id, agency.fingerprint());
            }
            if signers.is_empty() {
                println!("its signatures were not checked; name the signers with --signer");
            } else {
                println!("signed as it has to be; signatures beside it: {}", checked.signatures.join(", "));
            }
            if !checked.unverified.is_empty() {
                bail!(
                    "nobody has checked these entries for more than {} days: {}; call the agencies, then set verified",
                    directory::MAX_VERIFIED_DAYS,
                    checked.unverified.join(", ")
                );
            }
            if checked.expired {
                bail!("the directory expired on {}; make and sign the next version", listed.expires);
            }
        }
    }
    Ok(())
}

/// Asks twice: a typing error would lock its owner out.
fn new_password() -> anyhow::Result<String> {
    let password = rpassword::prompt_password("password for the secret key: ")?;
    if password.is_empty() {
        bail!("the password is empty; for practice there is --no-password");
    }
    if rpassword::prompt_password("the same again: ")? != password {
        bail!("the two are not the same; nothing was written");
    }
    Ok(password)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_contradicts_itself_nowhere() {
        Cli::command().debug_assert();
    }
}
