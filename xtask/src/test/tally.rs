//! Counting tests, from what the test runners print.

/// How many tests passed in all, by the lines `test result: ok. 5 passed; …`.
pub fn passed(output: &str) -> u64 {
    output.lines().filter_map(passed_in).sum()
}

fn passed_in(line: &str) -> Option<u64> {
    let results = line.trim_start().strip_prefix("test result: ")?;
    let before = results.split(" passed").next()?;
    before.split_whitespace().next_back()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::passed;

    #[test]
    fn the_results_of_all_runners_are_added() {
        let output = "running 2 tests\ntest frame::tests::one ... ok\ntest frame::tests::two ... ok\n\n\
                      test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\n   \
                      Doc-tests wire\n\n\
                      test result: ok. 40 passed; 0 failed; 0 ignored; 0 filtered out; finished in 1.25s\n";
        assert_eq!(passed(output), 42);
    }

    #[test]
    fn what_a_test_prints_is_not_counted() {
        assert_eq!(passed("3 passed in the street\ntest result: none\n"), 0);
    }
}
