//! The relay's real program, run as an operator runs it: one TOML file, signals, and what it prints.

use std::fs::{self, File, OpenOptions};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::places::program;

// The relay's own tests are the home of these three; here they are used against the real program.
#[path = "../../crates/relay/tests/relay/client.rs"]
pub mod client;
#[path = "../../crates/relay/tests/relay/plain_http.rs"]
pub mod plain_http;
#[path = "../../crates/relay/tests/relay/practice.rs"]
pub mod practice;

/// How long it may take to start or to stop.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running relay. It is killed with the value.
pub struct RelayProcess {
    child: Child,
    /// Holds `relay.toml`, `relay.log` and the folder of the database.
    folder: PathBuf,
    address: SocketAddr,
}

/// What is left of a relay that was stopped.
#[derive(Debug)]
pub struct RelayLog {
    /// Everything it printed, on either stream.
    pub output: String,
    /// Holds the files of the database and nothing else.
    pub database_folder: PathBuf,
}

impl RelayProcess {
    /// Starts a relay on a free port of loopback and waits until it answers. `directory` is the folder of
    /// `directory.json`, `signer` the key its signature is checked with, `more` further lines of its configuration.
    ///
    /// # Panics
    /// If it does not start; what it printed is in the message.
    pub fn start(
        folder: &Path,
        origin: &str,
        directory: &Path,
        signer: &str,
        site: Option<&Path>,
        more: &str,
    ) -> Self {
        let folder = folder.join("relay");
        fs::create_dir_all(folder.join("database")).expect("a folder can be made");
        let mut toml = format!(
            "listen = \"127.0.0.1:0\"\norigin = {origin:?}\nrelay = \"main\"\ndatabase = \"database/relay.sqlite\"\n\
             directory = {:?}\ndemo = true\n",
            directory.join("directory.json")
        );
        if let Some(site) = site {
            toml += &format!("site = {site:?}\n");
        }
        toml += more;
        toml += &format!("[signers]\nkeys = [{signer:?}]\nthreshold = 1\n");
        let config = folder.join("relay.toml");
        fs::write(&config, &toml).expect("the configuration can be written");
        let (child, address) = spawn(&folder);
        // From now on the same port, so that a restart is found where it was.
        let fixed = toml.replacen("127.0.0.1:0", &address.to_string(), 1);
        fs::write(&config, fixed).expect("the configuration can be written");
        Self { child, folder, address }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Ends it as a power cut would: `kill -9`, wherever it is.
    ///
    /// # Panics
    /// If the system can't.
    pub fn kill(&mut self) {
        self.child.kill().expect("our own child can be killed");
        self.child.wait().expect("a killed child ends");
    }

    /// Starts it again after [`kill`](Self::kill): same database, same port.
    ///
    /// # Panics
    /// If it does not start.
    pub fn restart(&mut self) {
        (self.child, self.address) = spawn(&self.folder);
    }

    /// Ends it with `TERM`, as a service manager does, and waits.
    ///
    /// # Panics
    /// If it does not end by itself.
    pub fn stop(mut self) -> RelayLog {
        let pid = self.child.id().to_string();
        // The standard library can only kill; the shell's own `kill` is everywhere.
        let told =
            Command::new("sh").args(["-c", "kill -TERM \"$0\"", &pid]).status().expect("there is a shell");
        assert!(told.success(), "the relay has ended before it was told to:\n{}", printed(&self.folder));
        let begun = Instant::now();
        while self.child.try_wait().expect("our own child can be asked").is_none() {
            assert!(begun.elapsed() < PATIENCE, "the relay does not stop:\n{}", printed(&self.folder));
            sleep(Duration::from_millis(10));
        }
        RelayLog { output: printed(&self.folder), database_folder: self.folder.join("database") }
    }
}

impl Drop for RelayProcess {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Starts the program and waits for the line in which it says where it listens.
fn spawn(folder: &Path) -> (Child, SocketAddr) {
    let program =
        std::env::var_os("WAYMARK_RELAY_BIN").map_or_else(|| program("waymark-relay"), PathBuf::from);
    let before = printed(folder).len();
    let mut child = Command::new(&program)
        .arg("--config")
        .arg(folder.join("relay.toml"))
        .stdin(Stdio::null())
        .stdout(log_file(folder))
        .stderr(log_file(folder))
        .spawn()
        .unwrap_or_else(|error| panic!("{} did not start ({error})", program.display()));
    let begun = Instant::now();
    loop {
        if let Some(address) = listening(&printed(folder)[before..]) {
            return (child, address);
        }
        let ended = child.try_wait().expect("our own child can be asked");
        assert!(
            ended.is_none() && begun.elapsed() < PATIENCE,
            "the relay does not start:\n{}",
            printed(folder)
        );
        sleep(Duration::from_millis(2));
    }
}

fn listening(output: &str) -> Option<SocketAddr> {
    let (_, rest) = output.split_once("listening on http://")?;
    // Only a whole line: it may have been read while it was written.
    rest.split_once('\n')?.0.parse().ok()
}

fn log_file(folder: &Path) -> File {
    let file = OpenOptions::new().create(true).append(true).open(folder.join("relay.log"));
    file.expect("the log can be written")
}

fn printed(folder: &Path) -> String {
    let bytes = fs::read(folder.join("relay.log")).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}
