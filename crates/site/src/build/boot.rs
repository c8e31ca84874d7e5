//! The small scripts that start the browser's programs, written here because they hold hashes.

/// A file as one of them fetches it.
pub(super) struct Reference {
    /// Relative to the script.
    pub(super) address: String,
    /// Subresource integrity value.
    pub(super) integrity: String,
}

/// Starts a program: asks whether this browser can run it and whether somebody else looks into it, loads program `js`
/// and its `wasm`.
///
/// A page that came without https was perhaps changed on its way: there no program starts, and `#not-secure` says so
/// (BL-7 of docs/requirements.md). A browser that makes its pages on its company's computers would show that company
/// every word: there the program never starts, and `#cloud` says so. The browser inside another app can be read by that
/// app: there it starts only when she chose so on `#in-app`. Both are known by what they call themselves; nothing else
/// tells (BL-5, BL-6).
///
/// A path gateway of IPFS shows pages of anybody, at addresses that begin with `/ipfs/` or `/ipns/` and share one
/// origin: any of them could read this one. There no program starts either (SS-10).
///
/// While nobody looks at the page, a curtain lies over it, so that neither the list of open apps nor whoever picks up
/// the phone shows a word of hers; one press takes it away (TR-10).
///
/// Until the program takes its place, and whenever anything here fails, the help in the page stands; on
/// failure the text `#no-start` joins it. When she wants to add files to her letter, the other program is
/// started by the script that the page names as `data-later`. The probe is a module that uses reference types, bulk memory and
/// sign extension, the youngest features the program is built with; what it lacks a browser would only tell
/// after 200 KB.
///
/// `fits` is the text of `public/fits.js` where the program can be heard: then the line of listening is shown once the form
/// is there, if something says the page's language, and a press of it loads what does.
pub(super) fn boot(js: &str, wasm: &Reference, fits: Option<&str>) -> String {
    let Reference { address, integrity } = wasm;
    let (listening, and_then) =
        fits.map_or_else(Default::default, |fits| (format!("{fits}{LISTENING}"), ".then(listening)"));
    format!(
        r#"const probe = new Uint8Array([{PROBE}]);
const able = () =>
  !/^\/ip[fn]s\//.test(location.pathname) &&
  typeof WebAssembly === "object" && WebAssembly.validate(probe) &&
  typeof Worker === "function" && !!(self.crypto && crypto.getRandomValues) && self === top;
const find = (id) => document.getElementById(id);
const loading = find("loading");
const sorry = find("no-start");
const show = (what) => {{
  what.hidden = false;
  loading.hidden = true;
}};
const start = async () => {{
  if (!able()) throw 0;
  const program = await import("{js}");
  await program.default({{ module_or_path: fetch(new URL("{address}", import.meta.url), {{ integrity: "{integrity}" }}) }});
}};
document.addEventListener("files", async ({{ detail }}) => {{
  try {{
    const place = document.querySelector("[data-later]");
    await (await import(new URL(place.dataset.later, location))).later(detail);
  }} catch {{
    document.dispatchEvent(new Event("no-files"));
  }}
}});
const begin = () => start().catch(() => {{
  show(sorry);
  /* The program may have emptied its place before it failed. */
  if (!sorry.isConnected) find("main").prepend(sorry);
}}){and_then};
document.addEventListener("visibilitychange", () => {{
  const root = document.documentElement;
  if (!document.hidden || root.className) return;
  const veil = document.createElement("button");
  veil.type = "button";
  const held = document.activeElement;
  veil.className = "curtain";
  veil.textContent = document.querySelector("[data-veil]").dataset.veil;
  veil.onclick = () => {{
    root.className = "";
    veil.remove();
    held.focus();
  }};
  root.className = "veiled";
  document.body.append(veil);
  veil.focus();
}});
{listening}const agent = navigator.userAgent;
const inApp = find("in-app");
if (!isSecureContext) show(find("not-secure"));
else if (/{CLOUD}/.test(agent)) show(find("cloud"));
else if (/{IN_APP}/.test(agent)) {{
  show(inApp);
  find("go-on").onclick = () => {{
    inApp.hidden = true;
    loading.hidden = false;
    begin();
  }};
}} else begin();
"#
    )
}

/// Shows the line of listening, or hides it. Asked again when the form is there, when voices come or go, and when another
/// language is chosen: then the line is another one. Voices come once they were asked for.
const LISTENING: &str = r#"const voices = self.speechSynthesis;
const listening = () => {
  const line = find("listen");
  const heard = (voice) => fits(voice, document.documentElement.lang);
  line.hidden = !find("ask") || !("recorded" in line.dataset || (voices && voices.getVoices().some(heard)));
  line.firstChild.onclick = () => {
    const script = document.createElement("script");
    script.src = line.dataset.hear;
    script.integrity = line.dataset.hash;
    document.head.append(script);
  };
};
if (voices) {
  voices.getVoices();
  voices.onvoiceschanged = listening;
}
new MutationObserver(listening).observe(document.documentElement, { attributeFilter: ["lang"] });
"#;

/// Starts program `js` in a page that another one has: hands over what `files` of that program takes.
pub(super) fn later(js: &str, wasm: &Reference) -> String {
    let Reference { address, integrity } = wasm;
    format!(
        r#"import init, {{ files }} from "{js}";
export const later = async (handover) => {{
  await init({{ module_or_path: fetch(new URL("{address}", import.meta.url), {{ integrity: "{integrity}" }}) }});
  files(handover);
}};
"#
    )
}

/// The entry of the Worker: browsers check no integrity of worker scripts, so the wasm is fetched with its
/// value.
pub(super) fn worker_entry(js: &str, wasm: &Reference) -> String {
    let Reference { address, integrity } = wasm;
    format!(
        r#"import init from "{js}";
await init({{ module_or_path: fetch(new URL("{address}", import.meta.url), {{ integrity: "{integrity}" }}) }});
"#
    )
}

/// What browsers call themselves that run a page's scripts on their company's computers: Opera Mini, Puffin, Silk.
const CLOUD: &str = r"Opera Mini|Puffin|CloudMosa|Silk-Accelerated=true";

/// What the browsers inside Facebook, Instagram, TikTok, Line, WeChat and any other app on Android call themselves.
const IN_APP: &str = r"FBA[NV]|FB_IAB|Instagram|musical_ly|Bytedance| Line\/|MicroMessenger|; wv\)";

/// A module of one function `(func (param i32 externref) …)` that uses `i32.extend8_s` and `memory.fill`:
///
/// ```wat
/// (module
///   (memory 1)
///   (func (param i32 externref)
///     local.get 0  i32.extend8_s  i32.const 0  i32.const 0  memory.fill))
/// ```
pub(crate) const PROBE: &str = "0,97,115,109,1,0,0,0,\
                     1,6,1,96,2,127,111,0,\
                     3,2,1,0,\
                     5,3,1,0,1,\
                     10,14,1,12,0,32,0,192,65,0,65,0,252,11,0,11";

/// Reloads the page when Trunk's server says that it built again. Trunk's own script is inline, which our
/// policy refuses. Only under `trunk serve`.
pub(super) const LIVE_RELOAD: &str = r#"(function listen(again) {
  var socket = new WebSocket((location.protocol === "https:" ? "wss://" : "ws://") + location.host + "/.well-known/trunk/ws");
  socket.onopen = function () { if (again) location.reload(); };
  socket.onmessage = function (event) {
    var message = JSON.parse(event.data);
    if (message.type === "reload") location.reload();
    else console.error("the build failed", message);
  };
  socket.onclose = function () { setTimeout(listen, 2000, true); };
})(false);
"#;

#[cfg(test)]
mod tests {
    use super::*;

    fn reference() -> Reference {
        Reference { address: "./b.wasm".to_owned(), integrity: "sha256-x=".to_owned() }
    }

    #[test]
    fn the_form_is_fetched_with_its_hash() {
        let boot = boot("./a.js", &reference(), None);
        assert!(boot.contains(r#"import("./a.js")"#));
        assert!(boot.contains(r#"fetch(new URL("./b.wasm", import.meta.url), { integrity: "sha256-x=" })"#));
    }

    #[test]
    fn listening_is_offered_after_the_start_and_only_where_it_is_asked_for() {
        let without = boot("./a.js", &reference(), None);
        assert!(!without.contains("listen") && !without.contains("speech"), "{without}");
        let with = boot("./a.js", &reference(), Some("function fits() {}\n"));
        let at = |what: &str| with.find(what).unwrap_or_else(|| panic!("no {what}: {with}"));
        // What starts the program uses it, so it stands before; and it asks nothing of a form that is not there.
        assert!(at("function fits") < at("const listening") && at("const listening") < at("} else begin();"));
        assert!(with.contains("}).then(listening);\n"), "{with}");
        assert_eq!(with.matches("createElement(\"script\")").count(), 1, "{with}");
    }

    #[test]
    fn at_an_address_that_others_share_nothing_is_tried() {
        let boot = boot("./a.js", &reference(), Some("function fits() {}\n"));
        let (before, after) =
            boot.split_once("const start = async () => {").expect("the start of the program");
        let able = before.split_once("const able = () =>").expect("what it asks first").1;
        assert!(able.trim_start().starts_with(r"!/^\/ip[fn]s\//.test(location.pathname) &&"), "{able}");
        // It asks before anything is fetched, and nothing else fetches.
        assert!(after.trim_start().starts_with("if (!able()) throw 0;"), "{after}");
        assert_eq!(before.matches("import(").count() + before.matches("fetch(").count(), 0, "{before}");
    }

    #[test]
    fn the_worker_waits_for_its_program() {
        let entry = worker_entry("./a.js", &reference());
        assert!(entry.starts_with("import init from \"./a.js\";\nawait init({ module_or_path: fetch("));
    }

    #[test]
    fn the_sections_of_the_probe_have_the_lengths_they_state() {
        let bytes: Vec<usize> = PROBE.split(',').map(|byte| byte.parse().expect("a number")).collect();
        let mut at = 8;
        while at < bytes.len() {
            at += 2 + bytes[at + 1];
        }
        assert_eq!(at, bytes.len());
    }
}
