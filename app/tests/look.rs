//! What must be true of the sheet: contrast, direction, size.

use std::collections::BTreeMap;
use std::fs;

/// WCAG 2.2, 1.4.6: contrast of text, enhanced.
const TEXT: f64 = 7.0;
/// WCAG 2.2, 1.4.11: contrast of what is not text.
const SHAPE: f64 = 3.0;

fn sheet(name: &str) -> String {
    let path = format!("{}/../style/{name}.css", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(path).expect("the sheet can be read")
}

/// The colours of `tokens.css` by day and by night.
fn colours() -> [BTreeMap<String, [u8; 3]>; 2] {
    let sheet = sheet("tokens");
    let (day, night) = sheet.split_once("@media (prefers-color-scheme: dark)").expect("there is a night");
    [day, night].map(|part| {
        part.lines()
            .filter_map(|line| {
                let (name, value) = line.trim().strip_prefix("--")?.split_once(": #")?;
                let hex = u32::from_str_radix(value.trim_end_matches(';'), 16).ok()?;
                let [_, r, g, b] = hex.to_be_bytes();
                Some((name.to_owned(), [r, g, b]))
            })
            .collect()
    })
}

/// WCAG 2.2, relative luminance and contrast ratio.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let luminance = |colour: [u8; 3]| {
        let [r, g, b] = colour.map(|channel| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn assert_contrast(pairs: &[(&str, &str)], least: f64) {
    for (time, colours) in ["day", "night"].iter().zip(colours()) {
        for (front, ground) in pairs {
            let found = contrast(colours[*front], colours[*ground]);
            assert!(found >= least, "{front} on {ground} by {time}: {found:.2}");
        }
    }
}

#[test]
fn text_can_be_read_on_every_ground() {
    let mut pairs = vec![("on-accent", "accent"), ("on-leave", "leave")];
    for text in ["ink", "soft", "accent"] {
        for ground in ["paper", "card", "tint", "warm"] {
            pairs.push((text, ground));
        }
    }
    assert_contrast(&pairs, TEXT);
}

#[test]
fn boxes_ticks_and_focus_can_be_seen() {
    let grounds = ["paper", "card", "tint"];
    let pairs: Vec<(&str, &str)> =
        ["edge", "focus"].into_iter().flat_map(|shape| grounds.map(|ground| (shape, ground))).collect();
    assert_contrast(&pairs, SHAPE);
}

#[test]
fn the_sheet_knows_no_left_and_right() {
    let physical =
        ["left:", "right:", "top:", "bottom:", "-left", "-right", "-top", "-bottom", "width:", "height:"];
    for name in ["tokens", "base", "parts", "form"] {
        for line in sheet(name).lines().map(str::trim) {
            let comment = line.starts_with("/*");
            let query = line.starts_with('@');
            let allowed = ["line-height:", "stroke-width:", "border-width:", "outline-width:"]
                .iter()
                .any(|property| line.starts_with(property));
            if comment || query || allowed {
                continue;
            }
            for word in physical {
                assert!(!line.contains(word), "{name}.css: {line}");
            }
        }
    }
}

#[test]
fn the_sheet_loads_nothing() {
    for name in ["tokens", "base", "parts", "form"] {
        let sheet = sheet(name);
        assert!(!sheet.contains("url(") && !sheet.contains("@import"), "{name}.css");
    }
}
