//! Processor time of programs that were run.

use std::time::{Duration, Instant};

/// Measures what the programs run from now on use. They must run one at a time, and be waited for.
#[derive(Debug)]
pub struct Clock {
    started: Instant,
    used_before: Option<Duration>,
}

impl Clock {
    /// Starts it.
    pub fn start() -> Self {
        Self { started: Instant::now(), used_before: used_by_children() }
    }

    /// The processor time used since the start; where the system does not tell, the time that has passed.
    pub fn spent(&self) -> Duration {
        match (self.used_before, used_by_children()) {
            (Some(before), Some(now)) => now.saturating_sub(before),
            _ => self.started.elapsed(),
        }
    }
}

/// What all programs together have used that this process started and waited for. Linux tells.
fn used_by_children() -> Option<Duration> {
    children_in(&std::fs::read_to_string("/proc/self/stat").ok()?)
}

/// The fields `cutime` and `cstime`, the 16th and 17th (proc_pid_stat(5)), in hundredths of a second.
fn children_in(stat: &str) -> Option<Duration> {
    // The second field is the program's name in parentheses, which may itself hold spaces and parentheses.
    let (_, from_third) = stat.rsplit_once(')')?;
    let mut fields = from_third.split_whitespace().skip(13);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some(Duration::from_millis((user + system) * 10))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::children_in;

    #[test]
    fn the_time_of_children_is_read_behind_any_name() {
        let stat = "7 (a) (b c) S 1 7 7 0 -1 4194560 100 200 0 0 11 12 250 50 20 0 1 0 99";
        assert_eq!(children_in(stat), Some(Duration::from_secs(3)));
    }

    #[test]
    fn what_is_no_such_file_has_no_time() {
        assert_eq!(children_in("7 (name) S 1"), None);
    }
}
