//! Scripts without what only people read.

/// Takes out lines that are nothing but a `/* … */` comment, indentation and empty lines. Nothing else is
/// touched: the plainest rule that cannot change what a script does, as long as no string runs over lines.
pub(super) fn strip(script: &str) -> String {
    let mut out = String::with_capacity(script.len());
    for line in script.lines().map(str::trim) {
        let comment = line.starts_with("/*") && line.find("*/").is_some_and(|end| end + 2 == line.len());
        if !line.is_empty() && !comment {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comment_lines_and_indentation_go() {
        assert_eq!(strip("/* why */\nvar a = 1;\n\n  /* how */\n  a += 1;\n"), "var a = 1;\na += 1;\n");
    }

    #[test]
    fn code_beside_a_comment_stays() {
        assert_eq!(strip("/* x */ go(); /* y */\n"), "/* x */ go(); /* y */\n");
    }
}
