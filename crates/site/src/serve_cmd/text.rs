//! The text of a configuration: blocks in braces, each deeper than the one around it.

/// A configuration as it is written, line by line.
#[derive(Debug)]
pub(super) struct Text {
    out: String,
    indent: &'static str,
    depth: usize,
}

impl Text {
    /// An empty one; `indent` is what one step deeper looks like.
    pub(super) fn new(indent: &'static str) -> Self {
        Self { out: String::new(), indent, depth: 0 }
    }

    /// A line; an empty one sets parts apart.
    pub(super) fn line(&mut self, line: &str) {
        if !line.is_empty() {
            self.out.push_str(&self.indent.repeat(self.depth));
            self.out.push_str(line);
        }
        self.out.push('\n');
    }

    /// Lines for whoever reads the configuration.
    pub(super) fn comment(&mut self, lines: &[&str]) {
        for line in lines {
            self.line(&format!("# {line}"));
        }
    }

    /// Begins a block.
    pub(super) fn open(&mut self, line: &str) {
        self.line(&format!("{line} {{"));
        self.depth += 1;
    }

    /// Ends the innermost block.
    pub(super) fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.line("}");
    }

    /// All of it.
    pub(super) fn finish(self) -> String {
        self.out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_indented_and_empty_lines_are_empty() {
        let mut text = Text::new("  ");
        text.open("server");
        text.comment(&["why"]);
        text.line("");
        text.line("listen 80;");
        text.close();
        assert_eq!(text.finish(), "server {\n  # why\n\n  listen 80;\n}\n");
    }
}
