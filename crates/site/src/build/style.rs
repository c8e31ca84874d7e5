//! One sheet out of several, without what only people read.

/// Joins sheets and takes out comments and white space that means nothing. The result is the same for the
/// same sheets: its hash stands in the content security policy.
pub(crate) fn join(sheets: &[String]) -> String {
    let mut out = String::new();
    for sheet in sheets {
        squeeze(sheet, &mut out);
    }
    out
}

/// Characters around which CSS needs no space. Not `:`, `+` or `>`: they mean something in selectors or sums.
const TIGHT: [char; 4] = ['{', '}', ';', ','];

fn squeeze(css: &str, out: &mut String) {
    let mut rest = css;
    let mut space = false;
    while let Some(c) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.find("*/").map_or("", |end| &comment[end + 2..]);
            space = true;
        } else if c.is_whitespace() {
            rest = &rest[c.len_utf8()..];
            space = true;
        } else {
            if space && !TIGHT.contains(&c) && !out.ends_with(TIGHT) && !out.is_empty() {
                out.push(' ');
            }
            space = false;
            if c == '}' && out.ends_with(';') {
                out.pop();
            }
            let end = if c == '"' || c == '\'' { end_of_string(rest, c) } else { c.len_utf8() };
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        }
    }
}

/// Length in bytes of the quoted string at the start of `text`, quotes included.
fn end_of_string(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (index, c) in text.char_indices().skip(1) {
        if escaped {
            escaped = false;
        } else if c == '\\' {
            escaped = true;
        } else if c == quote {
            return index + 1;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn squeezed(css: &str) -> String {
        join(&[css.to_owned()])
    }

    #[test]
    fn comments_and_spaces_go() {
        assert_eq!(squeezed("/* a */\na ,\n b {\n  color: red;\n}\n"), "a,b{color: red}");
    }

    #[test]
    fn spaces_that_mean_something_stay() {
        assert_eq!(squeezed("a :hover{width:calc(1px + 2px)}"), "a :hover{width:calc(1px + 2px)}");
        assert_eq!(
            squeezed("@media (min-width: 1px) and (x){a{b:c}}"),
            "@media (min-width: 1px) and (x){a{b:c}}"
        );
    }

    #[test]
    fn strings_are_left_alone() {
        assert_eq!(squeezed("a{content:\"/* { ;  \\\" */\"}"), "a{content:\"/* { ;  \\\" */\"}");
    }

    #[test]
    fn sheets_follow_each_other() {
        assert_eq!(join(&["a{b:c}\n".to_owned(), "\nd{e:f}".to_owned()]), "a{b:c}d{e:f}");
    }
}
