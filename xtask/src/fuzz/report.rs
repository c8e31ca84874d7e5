//! What libFuzzer writes about a run.

/// The numbers and the failure of one run.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// How many inputs were tried.
    pub runs: u64,
    /// The most memory used, in MB.
    pub peak_mb: u64,
    /// How many edges of the program were reached.
    pub edges: u64,
    /// The file with the input that failed.
    pub input: Option<String>,
    /// What the program said when it failed.
    pub complaint: Option<String>,
}

impl Report {
    /// Reads it from all that was written.
    pub fn read(log: &str) -> Self {
        Self {
            runs: number_after(log, "stat::number_of_executed_units:"),
            peak_mb: number_after(log, "stat::peak_rss_mb:"),
            edges: number_after(log, " cov:"),
            input: last_after(log, "Test unit written to ").map(|line| line.trim().to_owned()),
            complaint: complaint(log),
        }
    }
}

/// The number behind the last place where these words stand; 0 if there is none.
fn number_after(log: &str, words: &str) -> u64 {
    let number = last_after(log, words).and_then(|line| line.split_whitespace().next()?.parse().ok());
    number.unwrap_or_default()
}

/// The rest of the last line with these words.
fn last_after<'a>(log: &'a str, words: &str) -> Option<&'a str> {
    let (_, rest) = log.rsplit_once(words)?;
    rest.lines().next()
}

/// The panic with its place, or libFuzzer's own line about time or memory.
fn complaint(log: &str) -> Option<String> {
    let mut lines = log.lines().skip_while(|line| !line.contains(" panicked at "));
    match (lines.next(), lines.next()) {
        (Some(place), Some(message)) => Some(format!("{place}\n{message}")),
        _ => log.lines().find(|line| line.contains("ERROR: ")).map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::Report;

    const GOOD: &str = "INFO: Seed: 1\n#2\tINITED cov: 45 ft: 46 corp: 1/1b exec/s: 0 rss: 27Mb\n\
                        #20000\tDONE   cov: 660 ft: 1552 corp: 426/56Kb lim: 9617 exec/s: 10899 rss: 28Mb\n\
                        Done 20000 runs in 2 second(s)\n\
                        stat::number_of_executed_units: 20000\nstat::average_exec_per_sec:     10899\n\
                        stat::peak_rss_mb:              28\n";

    #[test]
    fn a_good_run_has_numbers_and_no_input() {
        let report = Report::read(GOOD);
        let wanted = Report { runs: 20_000, peak_mb: 28, edges: 660, ..Report::default() };
        assert_eq!(report, wanted);
    }

    #[test]
    fn a_panic_is_told_with_its_place_and_its_input() {
        let log = "#7\tNEW    cov: 9 ft: 9\nthread '<unnamed>' (1) panicked at src/a.rs:1:2:\nno digit\n\
                   ==1== ERROR: libFuzzer: deadly signal\n\
                   artifact_prefix='fuzz/artifacts/a/'; Test unit written to fuzz/artifacts/a/crash-0f\n\
                   Base64: AA==\nstat::number_of_executed_units: 7\n";
        let report = Report::read(log);
        assert_eq!(report.runs, 7);
        assert_eq!(report.input.as_deref(), Some("fuzz/artifacts/a/crash-0f"));
        let complaint = "thread '<unnamed>' (1) panicked at src/a.rs:1:2:\nno digit";
        assert_eq!(report.complaint.as_deref(), Some(complaint));
    }

    #[test]
    fn a_hang_is_told_in_the_words_of_lib_fuzzer() {
        let report = Report::read("==1== ERROR: libFuzzer: timeout after 11 seconds\n");
        assert_eq!(report.complaint.as_deref(), Some("==1== ERROR: libFuzzer: timeout after 11 seconds"));
    }
}
