//! How bad a line is: resets at any byte, latency, little bandwidth, a login page in place of every answer.
//!
//! What happens to which connection follows from a seed, so that a bad day can be had again.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::sleep;

/// The weather of a line. By default it is fine.
#[derive(Clone, Debug, Default)]
pub struct Weather {
    /// Of a hundred connections, so many are reset after a number of bytes that chance decides.
    pub resets_of_100: u64,
    /// A reset comes after at most so many bytes.
    pub reset_within: u64,
    /// Every piece of data waits so long.
    pub latency: Duration,
    /// Bytes a second, each way; 0 for no limit.
    pub bytes_per_second: u64,
    /// Every so many connections one stops for [`STALL`] at its first byte; 0 for none.
    pub stalls_each: u64,
    /// Whether a login page answers everything, with 200, as in a hotel.
    pub portal: bool,
    /// Where chance begins.
    pub seed: u64,
}

/// How long a line that stalls says nothing.
pub const STALL: Duration = Duration::from_secs(30);

impl Weather {
    /// What becomes of the next connection.
    pub(crate) fn next_connection(&mut self) -> Fate {
        let resets = self.chance(100) < self.resets_of_100;
        let until = if resets { Some(self.chance(self.reset_within.max(1)) as usize) } else { None };
        let stalls = self.stalls_each > 0 && self.chance(self.stalls_each) == 0;
        Fate { weather: self.clone(), until, stalls, passed: AtomicUsize::new(0) }
    }

    /// A number below `bound` (SplitMix64, Steele and others 2014).
    fn chance(&mut self, bound: u64) -> u64 {
        self.seed = self.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.seed;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % bound
    }
}

/// What becomes of one connection.
#[derive(Debug)]
pub(crate) struct Fate {
    weather: Weather,
    /// After so many bytes, either way, it is reset.
    until: Option<usize>,
    stalls: bool,
    passed: AtomicUsize,
}

/// A login page that answers in place of the relay.
pub(crate) struct Portal;

impl Fate {
    /// Whether it will be reset.
    pub(crate) fn is_bad(&self) -> bool {
        self.until.is_some()
    }

    /// The login page, if there is one.
    pub(crate) fn portal(&self) -> Option<Portal> {
        self.weather.portal.then_some(Portal)
    }

    /// How many bytes are taken at once: a tenth of a second's worth.
    pub(crate) fn at_once(&self) -> usize {
        match self.weather.bytes_per_second {
            0 => 64 * 1024,
            rate => (rate / 10).clamp(256, 64 * 1024) as usize,
        }
    }

    /// Waits as the weather demands, and says how many of `count` bytes may pass; `None` if none may.
    pub(crate) async fn delay_and_allow(&self, count: usize) -> Option<usize> {
        let before = self.passed.fetch_add(count, Ordering::Relaxed);
        if self.stalls && before == 0 {
            sleep(STALL).await;
        }
        let line = match self.weather.bytes_per_second {
            0 => Duration::ZERO,
            rate => Duration::from_secs_f64(count as f64 / rate as f64),
        };
        // A burst of pieces waits for the latency once; the rest follows at the speed of the line.
        let latency = if count < self.at_once() { self.weather.latency } else { Duration::ZERO };
        sleep(line + latency).await;
        match self.until {
            None => Some(count),
            Some(until) if before >= until => None,
            Some(until) => Some(count.min(until - before)),
        }
    }
}

impl Portal {
    /// Reads some of the question and answers with the page.
    pub(crate) async fn answer(self, mut client: TcpStream) {
        let mut buffer = vec![0; 16 * 1024];
        let _ = client.read(&mut buffer).await;
        let page = "<!doctype html><title>Wi-Fi</title><p>Please log in.</p>";
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\naccess-control-allow-origin: *\r\n\
             content-length: {}\r\nconnection: close\r\n\r\n{page}",
            page.len()
        );
        let _ = client.write_all(head.as_bytes()).await;
        // What is still coming is read, or the answer would be lost with a reset.
        let drain = async { while let Ok(1..) = client.read(&mut buffer).await {} };
        let _ = tokio::time::timeout(Duration::from_millis(500), drain).await;
        let _ = client.shutdown().await;
    }
}
