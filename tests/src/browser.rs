//! One browser, driven over WebDriver, with its own profile; it and its driver end with the value.

mod capabilities;
mod driver;
pub mod old_chromes;

use std::time::Duration;

use anyhow::{Context, Result};
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::profile::Profile;
use capabilities::capabilities;
use driver::Driver;

/// Whose browser it is.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Engine {
    /// Chromium: most phones.
    #[default]
    Chromium,
    /// Gecko: Firefox ESR, and what Tor Browser is made from.
    Firefox,
    /// WebKitGTK: the engine of every browser on iPhones, as Debian has it.
    WebKit,
}

/// How the browser is set up before its first page.
#[derive(Clone, Copy, Debug, Default)]
pub struct Setup {
    /// Whose browser.
    pub engine: Engine,
    /// A phone of 360 × 640 with touch, instead of a desktop window. Other engines than Chromium have no touch, and take
    /// the narrowest window they can.
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
    driver: Driver,
    profile: Profile,
}

impl Browser {
    /// Starts a driver on a port of its own and its browser with a fresh profile.
    ///
    /// # Errors
    /// If browser or driver is missing or does not start: run `cargo xtask setup`.
    pub async fn start(setup: Setup) -> Result<Self> {
        Self::begin(setup, Profile::fresh(setup.engine)?, false).await
    }

    /// Starts a browser with the profile that another one of the same engine left, and has it bring back the tabs of
    /// that one, as browsers offer to do after a crash.
    ///
    /// # Errors
    /// As [`Browser::start`].
    pub async fn start_again(setup: Setup, profile: Profile) -> Result<Self> {
        Self::begin(setup, profile, true).await
    }

    /// Starts an old Chromium, as a phone with touch: one of [`old_chromes`].
    ///
    /// # Errors
    /// If it is missing or does not start: run `cargo xtask setup --for everything`.
    pub async fn start_old(version: u16) -> Result<Self> {
        let setup = Setup { phone: true, ..Setup::default() };
        let profile = Profile::fresh(setup.engine)?;
        let mut wanted = capabilities(setup, profile.folder().to_string_lossy().as_ref(), false)?;
        wanted["goog:chromeOptions"]["binary"] = json!(old_chromes::program(version)?);
        Self::connect(setup, Driver::start_old()?, profile, wanted).await
    }

    async fn begin(setup: Setup, profile: Profile, again: bool) -> Result<Self> {
        let driver = Driver::start(setup.engine, profile.folder())?;
        let capabilities = capabilities(setup, profile.folder().to_string_lossy().as_ref(), again)?;
        Self::connect(setup, driver, profile, capabilities).await
    }

    async fn connect(
        setup: Setup,
        driver: Driver,
        profile: Profile,
        capabilities: Capabilities,
    ) -> Result<Self> {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let address = format!("http://127.0.0.1:{}", driver.port);
        let connected = tokio::time::timeout(Duration::from_secs(60), builder.connect(&address)).await;
        let client = connected.context("the browser did not start within a minute")??;
        let browser = Self { client, driver, profile };
        if setup.engine == Engine::Chromium && setup.dark {
            let features = json!([{"name": "prefers-color-scheme", "value": "dark"}]);
            browser.cdp("Emulation.setEmulatedMedia", json!({"features": features})).await?;
        }
        if setup.engine != Engine::Chromium && setup.phone {
            browser.client.set_window_size(360, 740).await?;
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
        self.driver.end();
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
        self.driver.end();
        self.profile.search(words)
    }

    /// Ends browser and driver in order, and keeps what they leave on disk.
    ///
    /// # Errors
    /// If the session does not end in order; the processes are ended all the same.
    pub async fn quit_and_keep(mut self) -> Result<Profile> {
        let ended = self.client.clone().close().await;
        self.driver.end();
        ended?;
        self.profile.wait_until_left()?;
        Ok(self.profile)
    }

    /// Ends the browser without any warning, as a phone does that runs out of memory or of power, and keeps what it
    /// leaves on disk.
    ///
    /// # Errors
    /// If none of its processes is found, or one does not end.
    pub fn kill(mut self) -> Result<Profile> {
        self.profile.kill_browser()?;
        self.driver.end();
        Ok(self.profile)
    }

    /// The profile of this browser, while it runs.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// The process ids of Chromium's renderers with the memory that each has for itself, in bytes.
    ///
    /// # Errors
    /// If there is no `/proc`.
    pub fn renderers(&self) -> Result<Vec<(u32, u64)>> {
        crate::profile::renderers(self.profile.folder())
    }

    async fn log(&self, kind: &str) -> Result<Vec<Value>> {
        let reply = self.client.issue_cmd(Raw { path: "se/log", body: json!({"type": kind}) }).await?;
        Ok(reply.as_array().cloned().unwrap_or_default())
    }
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
