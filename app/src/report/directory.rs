//! Loads the signed directory of this mirror. Unsigned or mangled, it leaves no agency to choose.

use directory::Directory;
use gloo_net::http::Request;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::report::config::Config;
use crate::report::form::{Agencies, Form};

/// Starts loading; the form shows phone numbers until, and unless, the signatures hold.
pub fn load(form: Form) {
    spawn_local(async move {
        let found = fetch(&form.config()).await;
        form.agencies.set(found.map_or(Agencies::None, Agencies::Ready));
    });
}

async fn fetch(config: &Config) -> Option<Directory> {
    let address = config.directory.as_deref()?;
    let json = get(address).await?;
    let mut signatures = Vec::new();
    for signer in &config.signers {
        let signature = get(&format!("{address}.{}.minisig", signer.key_id())).await;
        signatures.extend(signature.and_then(|bytes| String::from_utf8(bytes).ok()));
    }
    let directory = Directory::open(&json, &signatures, &config.signers, config.threshold).ok()?;
    (!directory.agencies.is_empty()).then_some(directory)
}

async fn get(address: &str) -> Option<Vec<u8>> {
    let reply = Request::get(address).send().await.ok()?;
    if !reply.ok() {
        return None;
    }
    reply.binary().await.ok()
}
