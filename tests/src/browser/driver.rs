//! The program that drives a browser for WebDriver, on a port of its own; what it needs beside it ends with it.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::{Engine, old_chromes};

/// A running driver.
pub struct Driver {
    driver: Child,
    /// WebKitGTK draws on a display: a virtual one of its own.
    display: Option<Child>,
    /// Where it listens on loopback.
    pub port: u16,
}

impl Driver {
    /// Starts the driver of an engine. WebKit's browser keeps everything below `profile`; the others are told by their
    /// capabilities.
    ///
    /// # Errors
    /// If it is missing or does not listen within half a minute: run `cargo xtask setup`.
    pub fn start(engine: Engine, profile: &Path) -> Result<Self> {
        match engine {
            Engine::Chromium => {
                let (driver, told) = spawn(Command::new("chromedriver").arg("--port=0"))?;
                Self::listening(driver, &told, "started successfully on port ")
            }
            Engine::Firefox => {
                let (driver, told) = spawn(Command::new("geckodriver").arg("--port=0"))?;
                Self::listening(driver, &told, "Listening on 127.0.0.1:")
            }
            Engine::WebKit => Self::webkit(profile),
        }
    }

    /// Starts the driver of old Chromiums.
    ///
    /// # Errors
    /// If there is no Node, or the driver does not listen within half a minute: run `cargo xtask setup`.
    pub fn start_old() -> Result<Self> {
        let (driver, told) = spawn(Command::new("node").arg(old_chromes::driver()))?;
        Self::listening(driver, &told, "started successfully on port ")
    }

    fn listening(driver: Child, told: &Receiver<String>, words: &str) -> Result<Self> {
        let mut driver = Self { driver, display: None, port: 0 };
        let port = wait_for(told, words).context("the driver did not say its port within 30 seconds")?;
        driver.port = port.trim_end_matches('.').parse()?;
        Ok(driver)
    }

    /// It takes a port and prints none, and needs a display.
    fn webkit(profile: &Path) -> Result<Self> {
        let mut xvfb = Command::new("Xvfb");
        xvfb.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
        let (display, told) = spawn(&mut xvfb)?;
        let mut driver = Self { driver: display, display: None, port: free_port()? };
        let number = wait_for(&told, "").context("Xvfb did not say its display within 30 seconds")?;
        let mut webkit = Command::new("WebKitWebDriver");
        webkit.args(["--host=127.0.0.1", &format!("--port={}", driver.port)]);
        webkit.env("DISPLAY", format!(":{}", number.trim())).env_remove("WAYLAND_DISPLAY");
        for folder in ["XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"] {
            webkit.env(folder, profile);
        }
        // The display ends with the value, whatever happens from here on.
        let (child, _) = spawn(&mut webkit)?;
        driver.display = Some(std::mem::replace(&mut driver.driver, child));
        for _ in 0..300 {
            if std::net::TcpStream::connect(("127.0.0.1", driver.port)).is_ok() {
                return Ok(driver);
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        bail!("WebKitWebDriver did not listen within 30 seconds")
    }

    /// Ends it, and what it needed. A driver ends its browser when it is asked to; killed, it could leave one behind.
    pub fn end(&mut self) {
        for child in std::iter::once(&mut self.driver).chain(&mut self.display) {
            end(child);
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.end();
    }
}

fn end(child: &mut Child) {
    if matches!(child.try_wait(), Ok(Some(_)) | Err(_)) {
        return;
    }
    let _ = Command::new("kill").arg(child.id().to_string()).stderr(Stdio::null()).status();
    for _ in 0..50 {
        if matches!(child.try_wait(), Ok(Some(_)) | Err(_)) {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    let _ = child.kill();
    let _ = child.wait();
}

/// Starts a program; what it prints comes line by line.
fn spawn(command: &mut Command) -> Result<(Child, Receiver<String>)> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("{name} did not start; run cargo xtask setup"))?;
    let out = child.stdout.take().context("its output was asked for")?;
    Ok((child, lines(out)))
}

fn lines(out: ChildStdout) -> Receiver<String> {
    let (tell, told) = mpsc::channel();
    // The thread goes on reading so that the program never waits for a full pipe.
    std::thread::spawn(move || {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            let _ = tell.send(line);
        }
    });
    told
}

/// What follows these words in the first line that has them, within half a minute.
fn wait_for(told: &Receiver<String>, words: &str) -> Result<String> {
    loop {
        let line = told.recv_timeout(Duration::from_secs(30))?;
        if let Some((_, rest)) = line.split_once(words) {
            return Ok(rest.to_owned());
        }
    }
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
