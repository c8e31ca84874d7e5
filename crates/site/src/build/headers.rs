//! `headers.toml`: the response headers of the whole site, read by the relay and, for other servers, by
//! `waymark-site serve-with`.

/// Name of the file, at the root of the site.
pub(crate) const FILE: &str = "headers.toml";

/// The headers as rules. All that fit a path count, a later one replaces a header of an earlier one; `*`
/// stands for any characters, slashes included.
///
/// No HSTS: it belongs to whoever holds the certificate.
pub(crate) fn document(policy: &str) -> String {
    let everywhere = [
        ("Content-Security-Policy", policy),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", PERMISSIONS),
        ("Cache-Control", "no-cache"),
    ];
    let mut toml = String::from(
        "# Response headers. Every [[rule]] whose path fits counts; a later one replaces a header of an earlier one.\n\
         # In a path, * stands for any characters. Written by waymark-site: change nothing here.\n",
    );
    rule(&mut toml, "/*", &everywhere);
    // Named after their bytes: what is under such a name never changes.
    rule(&mut toml, "/a/*", &[("Cache-Control", "public, max-age=31536000, immutable")]);
    // The pages of the form and of the answers leave nothing on the disk of the phone.
    for page in ["/*/f1.html", "/*/g1.html"] {
        rule(&mut toml, page, &[("Cache-Control", "no-store")]);
    }
    toml
}

/// What no page of ours ever needs, denied to whatever might get into one.
const PERMISSIONS: &str = "camera=(), microphone=(), geolocation=(), clipboard-read=(), payment=(), usb=()";

fn rule(toml: &mut String, path: &str, headers: &[(&str, &str)]) {
    toml.push_str(&format!("\n[[rule]]\npath = {}\n[rule.headers]\n", quoted(path)));
    for (name, value) in headers {
        toml.push_str(&format!("{name} = {}\n", quoted(value)));
    }
}

/// A basic string of TOML. Headers hold neither quotes nor control characters; were there any, they are
/// escaped.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header<'a>(rules: &'a toml::Table, path: &str, name: &str) -> Option<&'a str> {
        let rules = rules["rule"].as_array()?;
        let rule = rules.iter().find(|rule| rule["path"].as_str() == Some(path))?;
        rule["headers"].get(name)?.as_str()
    }

    #[test]
    fn rules_read_back_as_they_were_meant() {
        let rules: toml::Table = toml::from_str(&document("default-src 'none'")).expect("valid TOML");
        assert_eq!(header(&rules, "/*", "Content-Security-Policy"), Some("default-src 'none'"));
        assert_eq!(header(&rules, "/*", "Cache-Control"), Some("no-cache"));
        assert_eq!(header(&rules, "/a/*", "Cache-Control"), Some("public, max-age=31536000, immutable"));
        assert_eq!(header(&rules, "/*/f1.html", "Cache-Control"), Some("no-store"));
    }
}
