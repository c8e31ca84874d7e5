//! Other people's servers, each on a free port of loopback, with a configuration that `waymark-site` printed.

use std::fs::{self, File};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tests::mirror::path;
use tests::places::program;
use tests::programs::run;

/// How long it may take to start.
const PATIENCE: Duration = Duration::from_secs(30);

/// Where distributions keep nginx's modules.
const MODULES: &[&str] = &["/usr/lib/nginx/modules", "/usr/lib64/nginx/modules", "/usr/share/nginx/modules"];

/// A running server. It is ended with the value, by its id.
pub struct Server {
    /// What it is called.
    pub name: &'static str,
    /// Where it listens.
    pub address: SocketAddr,
    child: Child,
}

impl Server {
    /// Starts nginx for a site, in one process, with the printed block in the smallest configuration around it.
    ///
    /// # Panics
    /// If nginx does not take it, or does not start; what it said is in the message.
    pub fn nginx(folder: &Path, site: &Path) -> Self {
        let address = free_address();
        let block = folder.join("waymark.conf");
        fs::write(&block, printed("nginx", site, &address)).expect("a temporary file");
        let config = folder.join("nginx.conf");
        fs::write(&config, around(folder, &block)).expect("a temporary file");
        run(&nginx(), &["-e", "stderr", "-t", "-c", path(&config)]);
        let mut command = Command::new(nginx());
        command.args(["-e", "stderr", "-c", path(&config)]);
        Self::start("nginx", address, command, &folder.join("nginx.log"))
    }

    /// Starts Caddy for a site.
    ///
    /// # Panics
    /// If Caddy does not take the configuration, or does not start; what it said is in the message.
    pub fn caddy(folder: &Path, site: &Path) -> Self {
        let address = free_address();
        let config = folder.join("Caddyfile");
        // Its door for changes at run time is on a fixed port, which another Caddy may have.
        let text = format!("{{\n\tadmin off\n}}\n\n{}", printed("caddy", site, &address));
        fs::write(&config, text).expect("a temporary file");
        let said = validate(folder, &config);
        assert!(!said.contains("not formatted"), "caddy fmt would write it in another way:\n{said}");
        Self::start("Caddy", address, caddy(folder, "run", &config), &folder.join("caddy.log"))
    }

    fn start(name: &'static str, address: SocketAddr, mut command: Command, log: &Path) -> Self {
        let file = File::create(log).expect("a temporary file");
        let errors = file.try_clone().expect("a file can be opened twice");
        let child = command.stdin(Stdio::null()).stdout(file).stderr(errors).spawn();
        let child =
            child.unwrap_or_else(|error| panic!("{name} did not start ({error}); run cargo xtask setup"));
        let mut server = Self { name, address, child };
        let begun = Instant::now();
        while TcpStream::connect(address).is_err() {
            let ended = server.child.try_wait().expect("our own child can be asked");
            let said = || fs::read_to_string(log).unwrap_or_default();
            assert!(ended.is_none() && begun.elapsed() < PATIENCE, "{name} does not start:\n{}", said());
            sleep(Duration::from_millis(5));
        }
        server
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What `waymark-site` prints for this address.
fn printed(server: &str, site: &Path, address: &SocketAddr) -> String {
    let address = address.to_string();
    run(&program("waymark-site"), &["serve-with", server, "--listen", &address, "--site", path(site)])
}

/// Has Caddy check a configuration, and gives what it says.
///
/// # Panics
/// If Caddy refuses it.
pub fn validate(folder: &Path, config: &Path) -> String {
    let output = caddy(folder, "validate", config).stdin(Stdio::null()).output();
    let output =
        output.unwrap_or_else(|error| panic!("caddy did not start ({error}); run cargo xtask setup"));
    let said = all_of(&output);
    assert!(output.status.success(), "caddy refuses {}:\n{said}", config.display());
    said
}

fn all_of(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Caddy with this command and configuration; what it writes goes into the folder.
fn caddy(folder: &Path, command: &str, config: &Path) -> Command {
    let mut caddy = Command::new("caddy");
    caddy.args([command, "--adapter", "caddyfile", "--config", path(config)]);
    for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
        caddy.env(name, folder);
    }
    caddy
}

/// Debian keeps it where the shells of ordinary people do not look.
fn nginx() -> PathBuf {
    let debian = Path::new("/usr/sbin/nginx");
    if debian.is_file() { debian.to_owned() } else { PathBuf::from("nginx") }
}

/// The smallest configuration that has a place for a block: everything that nginx writes goes into the folder.
/// It compresses by itself, as Debian has it; the block has to prevent that.
fn around(folder: &Path, block: &Path) -> String {
    let mut modules = MODULES.iter().map(|folder| Path::new(folder).join("ngx_http_brotli_static_module.so"));
    let mut config = String::new();
    // Where there is none, it may be compiled in.
    if let Some(module) = modules.find(|module| module.is_file()) {
        config += &format!("load_module {module:?};\n");
    }
    config += &format!("daemon off;\nmaster_process off;\npid {:?};\n", folder.join("nginx.pid"));
    config += "events {}\nhttp {\n    gzip on;\n";
    for name in ["client_body", "fastcgi", "proxy", "scgi", "uwsgi"] {
        config += &format!("    {name}_temp_path {:?};\n", folder.join(name));
    }
    config + &format!("    include {block:?};\n}}\n")
}

/// A port that was free a moment ago.
fn free_address() -> SocketAddr {
    let socket = TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
    socket.local_addr().expect("a bound socket has an address")
}
