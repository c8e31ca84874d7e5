//! One Chromium, driven over WebDriver, with its own profile; it and its driver end with the value.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use url::{ParseError, Url};

/// How the browser is set up before its first page.
#[derive(Clone, Copy, Debug, Default)]
pub struct Setup {
    /// A phone of 360 × 640 with touch, instead of a desktop window.
    pub phone: bool,
    /// JavaScript switched off in the browser's own settings.
    pub no_script: bool,
    /// The dark colour scheme.
    pub dark: bool,
    /// Without a log of what it asks the network: such a log keeps what was sent in the renderer's memory.
    pub unwatched: bool,
}

/// A running browser.
pub struct Browser {
    /// The WebDriver session.
    pub client: Client,
    driver: Child,
    profile: TempDir,
}

impl Browser {
    /// Starts chromedriver on a port of its own and Chromium with a fresh profile.
    ///
    /// # Errors
    /// If Chromium or chromedriver is missing or does not start: run `cargo xtask setup`.
    pub async fn start(setup: Setup) -> Result<Self> {
        let profile = tempfile::tempdir()?;
        let (driver, port) = driver()?;
        let mut guard = Guard(Some(driver));
        let capabilities = capabilities(setup, profile.path().to_string_lossy().as_ref())?;
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let address = format!("http://127.0.0.1:{port}");
        let connected = tokio::time::timeout(Duration::from_secs(60), builder.connect(&address)).await;
        let client = connected.context("Chromium did not start within a minute")??;
        let driver = guard.0.take().context("the driver is running")?;
        let browser = Self { client, driver, profile };
        if setup.dark {
            let features = json!([{"name": "prefers-color-scheme", "value": "dark"}]);
            browser.cdp("Emulation.setEmulatedMedia", json!({"features": features})).await?;
        }
        Ok(browser)
    }

    /// A command of the Chrome DevTools Protocol.
    ///
    /// # Errors
    /// If the browser refuses it.
    pub async fn cdp(&self, command: &str, parameters: Value) -> Result<Value> {
        let body = json!({"cmd": command, "params": parameters});
        Ok(self.client.issue_cmd(Raw { path: "goog/cdp/execute", body }).await?)
    }

    /// Lets no script and no program of the site through from now on.
    ///
    /// With scripts switched off in the settings the driver cannot click either; this leaves it its own.
    ///
    /// # Errors
    /// If the browser refuses.
    pub async fn block_scripts(&self) -> Result<()> {
        self.cdp("Network.enable", json!({})).await?;
        self.cdp("Network.setBlockedURLs", json!({"urls": ["*.js", "*.wasm"]})).await?;
        Ok(())
    }

    /// What the browser's own console held since the last call: a violation of the CSP is an error there.
    ///
    /// # Errors
    /// If the log cannot be read.
    pub async fn console_errors(&self) -> Result<Vec<String>> {
        let entries = self.log("browser").await?;
        Ok(entries
            .iter()
            .filter(|entry| entry["level"] == "SEVERE" || entry["level"] == "WARNING")
            .map(|entry| entry["message"].to_string())
            .collect())
    }

    /// Every address that the browser asked the network for since the last call.
    ///
    /// # Errors
    /// If the log cannot be read.
    pub async fn requested(&self) -> Result<Vec<String>> {
        let entries = self.log("performance").await?;
        let mut addresses = Vec::new();
        for entry in entries {
            let text = entry["message"].as_str().unwrap_or_default();
            let event: Value = serde_json::from_str(text).unwrap_or_default();
            if event["message"]["method"] == "Network.requestWillBeSent" {
                addresses.extend(event["message"]["params"]["request"]["url"].as_str().map(str::to_owned));
            }
        }
        Ok(addresses)
    }

    /// Ends browser and driver.
    ///
    /// # Errors
    /// If the session does not end in order; the processes are ended all the same.
    pub async fn quit(mut self) -> Result<()> {
        let ended = self.client.clone().close().await;
        end(&mut self.driver);
        Ok(ended?)
    }

    /// Ends browser and driver and searches the profile that they leave on disk, every file, for these words.
    /// What was found is told as `file: word`.
    ///
    /// # Errors
    /// If the profile can't be read.
    pub async fn quit_and_search(mut self, words: &[&str]) -> Result<Vec<String>> {
        // Chromium writes to the end; what it writes while it closes counts as well.
        let _ = self.client.clone().close().await;
        end(&mut self.driver);
        crate::profile::search(self.profile.path(), words)
    }

    /// The process ids of Chromium's renderers with the memory that each has for itself, in bytes.
    ///
    /// # Errors
    /// If there is no `/proc`.
    pub fn renderers(&self) -> Result<Vec<(u32, u64)>> {
        crate::profile::renderers(self.profile.path())
    }

    async fn log(&self, kind: &str) -> Result<Vec<Value>> {
        let reply = self.client.issue_cmd(Raw { path: "se/log", body: json!({"type": kind}) }).await?;
        Ok(reply.as_array().cloned().unwrap_or_default())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        end(&mut self.driver);
    }
}

/// Ends the driver if the session never came up.
struct Guard(Option<Child>);

impl Drop for Guard {
    fn drop(&mut self) {
        if let Some(driver) = &mut self.0 {
            end(driver);
        }
    }
}

/// Chromedriver ends its Chromium when it is asked to; killed, it could leave one behind.
fn end(driver: &mut Child) {
    let _ = Command::new("kill").arg(driver.id().to_string()).stderr(Stdio::null()).status();
    for _ in 0..50 {
        if matches!(driver.try_wait(), Ok(Some(_)) | Err(_)) {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    let _ = driver.kill();
    let _ = driver.wait();
}

/// Chromedriver on a free port, which it prints.
fn driver() -> Result<(Child, u16)> {
    let mut driver = Command::new("chromedriver")
        .args(["--port=0"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .context("chromedriver did not start; run cargo xtask setup")?;
    let out = driver.stdout.take().context("its output was asked for")?;
    let (tell, told) = mpsc::channel();
    // The thread goes on reading so that the driver never waits for a full pipe.
    std::thread::spawn(move || {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            let port = line.split("started successfully on port ").nth(1);
            if let Some(port) = port.and_then(|port| port.trim_end_matches('.').parse::<u16>().ok()) {
                let _ = tell.send(port);
            }
        }
    });
    match told.recv_timeout(Duration::from_secs(30)) {
        Ok(port) => Ok((driver, port)),
        Err(_) => {
            end(&mut driver);
            bail!("chromedriver did not say its port within 30 seconds")
        }
    }
}

fn capabilities(setup: Setup, profile: &str) -> Result<Capabilities> {
    let mut arguments = vec![
        "--headless=new".to_owned(),
        "--no-sandbox".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-quic".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        "--no-first-run".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        "--window-size=1280,800".to_owned(),
        format!("--user-data-dir={profile}"),
    ];
    if setup.dark {
        arguments.push("--force-dark-mode".to_owned());
    }
    let mut options = json!({"args": arguments});
    if setup.phone {
        let metrics = json!({"width": 360, "height": 640, "pixelRatio": 2.0, "touch": true, "mobile": true});
        options["mobileEmulation"] = json!({"deviceMetrics": metrics});
    }
    if setup.no_script {
        options["prefs"] = json!({"profile.managed_default_content_settings.javascript": 2});
    }
    let logs = if setup.unwatched { json!({}) } else { json!({"browser": "ALL", "performance": "ALL"}) };
    let all = json!({
        "goog:chromeOptions": options,
        "goog:loggingPrefs": logs,
        "timeouts": {"script": 20_000, "pageLoad": 60_000},
    });
    all.as_object().cloned().context("capabilities are an object")
}

/// A command of the driver that WebDriver itself does not know.
#[derive(Debug)]
struct Raw {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Raw {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
