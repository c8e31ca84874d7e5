//! The signed directory of this mirror. Unsigned or mangled, it leaves no agency to trust.

use directory::Directory;
use gloo_net::http::Request;

use crate::browser::config::Config;

/// The directory that the site serves, if its signatures hold and it names an agency.
pub async fn fetch(config: &Config) -> Option<Directory> {
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
