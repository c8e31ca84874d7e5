//! The page for addresses that do not exist.

/// The picker, with addresses that hold wherever it is shown: a server sends it for `/ar/nothing` too, where
/// relative ones would lead further astray. The only page that knows the path the site is served under.
pub(super) fn from_picker(picker: &str, base: &str) -> String {
    let mut html = picker.to_owned();
    for attribute in [" href=\"", " src=\""] {
        let mut out = String::with_capacity(html.len());
        let mut rest = html.as_str();
        while let Some(at) = rest.find(attribute) {
            let (before, after) = rest.split_at(at + attribute.len());
            out.push_str(before);
            if is_relative(after) {
                out.push_str(base);
            }
            rest = after;
        }
        out.push_str(rest);
        html = out;
    }
    html
}

/// Whether the address at the start of `text` is one of the site, as all of ours are written.
fn is_relative(text: &str) -> bool {
    let address = text.split('"').next().unwrap_or_default();
    !address.starts_with(['/', '#']) && !address.contains(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_the_site_start_from_its_base() {
        let html = from_picker("<a href=\"en/index.html\"></a><script src=\"a/1.js\"></script>", "/info/");
        assert_eq!(html, "<a href=\"/info/en/index.html\"></a><script src=\"/info/a/1.js\"></script>");
    }

    #[test]
    fn the_way_out_and_places_on_the_page_stay() {
        let html = "<a href=\"https://www.example.org/\"></a><a href=\"#main\"></a>";
        assert_eq!(from_picker(html, "/"), html);
    }
}
