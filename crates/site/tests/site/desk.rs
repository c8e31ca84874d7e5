//! The agency's desk, packed into one file.

use base64ct::{Base64, Encoding as _};
use sha2::{Digest as _, Sha256};
use site::desk_cmd::{DeskCommandError, Made, Request, make, write};

use crate::fixture::Fixture;

/// What wasm-bindgen 0.2.130 writes with `--target web`, as far as it matters here.
const JS: &str = "\
export class IntoUnderlyingSource {
}
function __wbg_get_imports() {
    return {};
}
async function __wbg_init(module_or_path) {
    if (module_or_path === undefined) {
        module_or_path = new URL('desk_bg.wasm', import.meta.url);
    }
}

export { initSync, __wbg_init as default };
";

/// The shortest program: a header and nothing else.
const WASM: &str = "\0asm\u{1}\0\0\0";

fn fixture() -> Fixture {
    let fixture = Fixture::new();
    fixture.write("ui/desk.js", JS);
    fixture.write("ui/desk_bg.wasm", WASM);
    fixture
}

fn made(fixture: &Fixture, lang: &str) -> Result<Made, DeskCommandError> {
    make(&Request { root: &fixture.path(""), ui: &fixture.path("ui"), lang })
}

fn html(fixture: &Fixture, lang: &str) -> String {
    made(fixture, lang).unwrap_or_else(|error| panic!("{error}")).html
}

fn refused(fixture: &Fixture, lang: &str) -> String {
    made(fixture, lang).expect_err("the fixture is wrong on purpose").to_string()
}

/// What stands between two texts, each of which is there once.
fn between<'a>(html: &'a str, start: &str, end: &str) -> &'a str {
    assert_eq!(html.matches(start).count(), 1, "{start}");
    let (_, rest) = html.split_once(start).expect("it was counted");
    rest.split_once(end).expect("what begins ends").0
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", Base64::encode_string(&Sha256::digest(text)))
}

#[test]
fn the_desk_needs_no_file_beside_it() {
    let html = html(&fixture(), "en");
    let page = html.replace(between(&html, "<script type=\"module\">", "</script>"), "");
    for asks in [" src=", " href=", "url(", "@import", "http-equiv=\"refresh\""] {
        assert!(!page.contains(asks), "{asks}");
    }
    let program = between(&html, "<script type=\"application/octet-stream\" id=\"program\">", "</script>");
    assert_eq!(Base64::decode_vec(program).expect("base64"), WASM.as_bytes());
}

#[test]
fn its_policy_admits_its_own_script_and_sheet_and_nothing_else() {
    let html = html(&fixture(), "en");
    let policy = between(&html, "http-equiv=\"Content-Security-Policy\" content=\"", "\"");
    let script = hash(between(&html, "<script type=\"module\">", "</script>"));
    let sheet = hash(between(&html, "<style>", "</style>"));
    assert_eq!(
        policy,
        format!(
            "default-src 'none'; script-src {script} 'wasm-unsafe-eval'; style-src {sheet}; img-src blob:; \
             connect-src https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'"
        )
    );
}

#[test]
fn the_script_is_one_and_starts_from_the_bytes_in_the_page() {
    let html = html(&fixture(), "en");
    let script = between(&html, "<script type=\"module\">", "</script>");
    assert!(!script.contains("export "), "{script}");
    assert!(script.contains("class IntoUnderlyingSource"));
    assert!(script.contains("await __wbg_init({ module_or_path: bytes });"));
}

#[test]
fn the_same_sources_give_the_same_bytes_and_their_hash() {
    let fixture = fixture();
    let one = made(&fixture, "en").unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(made(&fixture, "en").unwrap_or_else(|error| panic!("{error}")), one);
    let hash: String = Sha256::digest(&one.html).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(one.sha256, hash);
    let out = fixture.path("out/desk.html");
    write(&one, &out).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(std::fs::read_to_string(&out).expect("it was written"), one.html);
    let beside = std::fs::read_dir(fixture.path("out")).expect("its folder").count();
    assert_eq!(beside, 1);
}

#[test]
fn it_opens_in_the_language_that_was_asked_for_and_helps_in_all() {
    let fixture = fixture();
    assert!(html(&fixture, "en").contains("<html lang=\"en\" dir=\"ltr\">"));
    let arabic = html(&fixture, "ar");
    assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"));
    let at = |lang: &str| arabic.find(&format!("<section lang=\"{lang}\"")).expect("its help");
    assert!(at("ar") < at("en"));
}

#[test]
fn a_language_that_is_not_complete_is_not_offered() {
    let fixture = fixture();
    assert!(refused(&fixture, "fr").contains("choose one of: en, ar"));
    fixture.replace("locales/ar/webdesk.ftl", "webdesk-lock = ", "webdesk-key = ");
    assert!(refused(&fixture, "ar").ends_with("choose one of: en"), "{}", refused(&fixture, "ar"));
    assert!(!html(&fixture, "en").contains("<section lang=\"ar\""));
}

#[test]
fn a_program_that_is_missing_or_another_one_is_refused_with_its_name() {
    let fixture = fixture();
    fixture.replace("ui/desk.js", "__wbg_init as default", "init as default");
    assert!(refused(&fixture, "en").contains("desk.js: does not end with the exports"));
    fixture.write("ui/desk.js", &JS.replace("export class", "import './snippets/x.js';\nexport class"));
    assert!(refused(&fixture, "en").contains("imports another file"));
    fixture.write("ui/desk.js", JS);
    fixture.write("ui/desk_bg.wasm", "\0asm");
    assert!(refused(&fixture, "en").contains("desk_bg.wasm: is not WebAssembly"));
    std::fs::remove_file(fixture.path("ui/desk_bg.wasm")).expect("it was there");
    assert!(refused(&fixture, "en").contains("desk_bg.wasm: cannot be read"));
}

#[test]
fn the_sheet_of_the_desk_is_not_in_the_pages_of_a_site() {
    let fixture = fixture();
    assert!(html(&fixture, "en").contains(".conversations"));
    let site = fixture.path("style/desk/desk.css");
    assert!(site.exists(), "its own folder keeps it apart");
    assert!(!crate::fixture::text(crate::fixture::plain_site(), "en/index.html").contains(".conversations"));
}

#[test]
fn the_sheet_knows_no_left_and_right_and_loads_nothing() {
    let fixture = fixture();
    let sheet = std::fs::read_to_string(fixture.path("style/desk/desk.css")).expect("the sheet");
    for line in sheet.lines().map(str::trim).filter(|line| !line.starts_with(['@', '/'])) {
        for word in ["left:", "right:", "top:", "bottom:", "-left", "-right", "-top", "-bottom", "url("] {
            assert!(!line.contains(word), "{line}");
        }
        let is_size = line.starts_with("width:") || line.starts_with("height:");
        assert!(!is_size, "{line}");
    }
}
