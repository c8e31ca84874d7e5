//! What is left to see of a page that was left or put away, and a harmless site that is not always there.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Result, ensure};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::browser::Browser;

const THERE: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n\
                     <!doctype html><html lang=en><title>Weather</title><link rel=icon href=data:,><h1>Cloudy</h1>";

const AWAY: &str = "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";

/// A harmless site that is not always there: then it has nothing to show, and the browser stays on the page it is on.
pub struct Fickle {
    address: SocketAddr,
    is_there: Arc<AtomicBool>,
}

impl Fickle {
    /// Starts on a free port of loopback, and is not there yet.
    ///
    /// # Errors
    /// If loopback has no free port.
    pub async fn start() -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let fickle = Self { address: listener.local_addr()?, is_there: Arc::default() };
        let is_there = fickle.is_there.clone();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let is_there = is_there.clone();
                tokio::spawn(async move {
                    let mut request = [0; 4096];
                    let _ = stream.read(&mut request).await;
                    let reply = if is_there.load(Ordering::Relaxed) { THERE } else { AWAY };
                    let _ = stream.write_all(reply.as_bytes()).await;
                });
            }
        });
        Ok(fickle)
    }

    /// Its only page.
    pub fn page(&self) -> String {
        format!("http://{}/weather", self.address)
    }

    /// Whether it is there from now on.
    pub fn set(&self, is_there: bool) {
        self.is_there.store(is_there, Ordering::Relaxed);
    }
}

/// Makes both ways out of the page that is open lead here.
///
/// # Errors
/// If there are not two.
pub async fn lead_to(browser: &Browser, address: &str) -> Result<()> {
    let lead = "const all=document.querySelectorAll('a[data-exit]');\
                for(const link of all)link.href=arguments[0];return all.length;";
    let ways = browser.client.execute(lead, vec![json!(address)]).await?;
    ensure!(ways == json!(2), "{ways} ways out");
    Ok(())
}

/// Sees to it that nothing is seen but the cover and, on it, the way out, and that nothing can be read but `words`: the
/// first of them surely.
///
/// # Errors
/// If there is no cover, if it can be seen through, or if something else can be read.
pub async fn is_covered(browser: &Browser, words: &[String], place: &str) -> Result<()> {
    let look = "const root=document.documentElement;const hits=[[.02,.02],[.98,.02],[.02,.3],[.5,.3],[.98,.3],[.5,.6],[.02,.98],[.98,.98]].map(\
        ([x,y])=>document.elementFromPoint(root.clientWidth*x,root.clientHeight*y));\
        const cover=document.querySelectorAll('.curtain');\
        return [cover.length,hits.every((hit)=>!!hit&&!!hit.closest('.curtain,.leave')),\
        cover.length?getComputedStyle(cover[0]).backgroundColor:'',document.body.innerText];";
    let seen = browser.client.execute(look, vec![]).await?;
    ensure!(seen[0] == json!(1) && seen[1] == json!(true), "{place} is not covered: {seen}");
    ensure!(seen[2] != json!("rgba(0, 0, 0, 0)"), "{place}: the cover can be seen through");
    let lines = seen[3].as_str().unwrap_or_default().lines().map(str::trim);
    let read: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    let first = words.first().map_or("", String::as_str);
    ensure!(read.contains(&first), "{place}: {read:?} does not say {first:?}");
    ensure!(read.iter().all(|line| words.iter().any(|word| word == line)), "{place} can be read: {read:?}");
    Ok(())
}

/// Title, document and whatever stands in fields: all that is in the page.
///
/// # Errors
/// If the page is gone.
pub async fn everything(browser: &Browser) -> Result<String> {
    let all = "return document.title+document.documentElement.outerHTML+\
               [...document.querySelectorAll('input,textarea')].map((e)=>e.value).join();";
    Ok(browser.client.execute(all, vec![]).await?.as_str().unwrap_or_default().to_owned())
}
