//! Trying again for as long as the page is open: on a bad network that is what gets a letter through.

use gloo_timers::future::TimeoutFuture;

use crate::browser::failure::Failure;
use crate::browser::relay::Refusal;

/// Longest pause after the first failure, in seconds; it doubles with each failure that follows.
const FIRST_PAUSE: f64 = 1.0;

/// Longest pause of all, in seconds, unless the relay names a longer one.
const LONGEST_PAUSE: f64 = 60.0;

/// Longest pause that a relay can ask for, in seconds.
const LONGEST_ASKED: u32 = 300;

/// What is going on, to be told in words.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Patience {
    /// A try begins.
    Trying,
    /// A try failed, and the next one begins in about so many seconds.
    Waiting {
        /// At least 1.
        seconds: u32,
    },
}

/// Makes `attempt` until it succeeds or fails in a way that waiting does not change. Between two tries it waits for a
/// random while, longer and longer, so that phones that lost the same relay do not all come back at once.
///
/// It never gives up by itself: whoever wants to stop drops it, or lets `attempt` fail with what does not pass.
///
/// # Errors
/// The first [`Failure`] for which [`Failure::passes`] is false.
pub async fn patiently<T, F: Future<Output = Result<T, Refusal>>>(
    tell: impl Fn(Patience),
    mut attempt: impl FnMut() -> F,
) -> Result<T, Failure> {
    let mut longest = FIRST_PAUSE;
    loop {
        tell(Patience::Trying);
        let (failure, asked) = match attempt().await {
            Ok(done) => return Ok(done),
            Err(refusal) => refusal,
        };
        if !failure.passes() {
            return Err(failure);
        }
        // No secret hangs on this randomness.
        let by_chance = js_sys::Math::random() * longest;
        let pause = by_chance.max(f64::from(asked.unwrap_or_default().min(LONGEST_ASKED)));
        tell(Patience::Waiting { seconds: pause.ceil().max(1.0) as u32 });
        TimeoutFuture::new((pause * 1_000.0) as u32).await;
        longest = (longest * 2.0).min(LONGEST_PAUSE);
    }
}
