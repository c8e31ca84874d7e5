//! What each browser is asked to be.

use anyhow::{Context, Result};
use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

use super::{Engine, Setup};

/// Where Debian has the small browser of WebKitGTK, below the folder of the machine's libraries.
const MINI_BROWSER: [&str; 2] = ["webkit2gtk-4.1/MiniBrowser", "webkitgtk-6.0/MiniBrowser"];

/// The capabilities for a browser with this profile; `again` brings back the tabs of the one that left it.
///
/// # Errors
/// If WebKitGTK's browser is not where Debian has it.
pub fn capabilities(setup: Setup, profile: &str, again: bool) -> Result<Capabilities> {
    let mut all = match setup.engine {
        Engine::Chromium => chromium(setup, profile, again),
        Engine::Firefox => firefox(setup, profile, again),
        Engine::WebKit => {
            json!({"webkitgtk:browserOptions": {"binary": mini_browser()?, "args": ["--automation"]}})
        }
    };
    all["timeouts"] = json!({"script": 20_000, "pageLoad": 60_000});
    all.as_object().cloned().context("capabilities are an object")
}

fn chromium(setup: Setup, profile: &str, again: bool) -> Value {
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
    if again {
        // The second leaves out the question whether to do the first after a crash.
        arguments.extend(["--restore-last-session", "--hide-crash-restore-bubble"].map(str::to_owned));
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
    json!({"goog:chromeOptions": options, "goog:loggingPrefs": logs})
}

/// The profile is ours: one of geckodriver's own would be removed with the session, and nobody could look through it.
/// The window is set later: headless Firefox has none narrower than 450 points.
fn firefox(setup: Setup, profile: &str, again: bool) -> Value {
    json!({"moz:firefoxOptions": {
        "args": ["-headless", "--profile", profile],
        "prefs": {
            "javascript.enabled": !setup.no_script,
            "layout.css.prefers-color-scheme.content-override": i32::from(!setup.dark),
            // Open tabs are written to disk every second instead of every fifteen, in milliseconds.
            "browser.sessionstore.interval": 1_000,
            "browser.sessionstore.interval.idle": 1_000,
            "browser.sessionstore.resume_session_once": again,
            // Nothing of its own on the line.
            "app.update.enabled": false,
            "browser.safebrowsing.malware.enabled": false,
            "browser.safebrowsing.phishing.enabled": false,
            "datareporting.policy.dataSubmissionEnabled": false,
            "network.captive-portal-service.enabled": false,
            "network.connectivity-service.enabled": false,
        },
    }})
}

fn mini_browser() -> Result<String> {
    let libraries = format!("/usr/lib/{}-linux-gnu", std::env::consts::ARCH);
    MINI_BROWSER
        .iter()
        .map(|name| format!("{libraries}/{name}"))
        .find(|path| std::path::Path::new(path).exists())
        .with_context(|| format!("no MiniBrowser of WebKitGTK in {libraries}; run cargo xtask setup"))
}
