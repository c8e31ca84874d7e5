//! What pages load: named after its own bytes, so that it can be cached for ever and never be stale.

use std::collections::BTreeMap;
use std::path::Path;

use app::{Assets, Preload, Program, Script};
use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256};

use super::policy::Policy;
use super::{boot, script, style, ui};
use crate::BuildError;
use crate::sources::Sources;

/// The assets, their files, and the policy that admits them.
pub(super) struct Made {
    pub(super) assets: Assets,
    pub(super) files: BTreeMap<String, Vec<u8>>,
    pub(super) policy: Policy,
}

/// Makes all assets; `ui` is the folder with the browser's programs, if there is a form, and `heard` the script by which
/// it is heard.
pub(super) fn make(
    sources: &Sources,
    ui: Option<&Path>,
    relays: &[String],
    has_audio: bool,
    heard: String,
) -> Result<Made, BuildError> {
    let css = style::join(&sources.style_sheets()?);
    let policy = Policy::new(&integrity(css.as_bytes()), relays, has_audio);
    let mut files = Files::default();
    let exit_js = files.add("js", script::strip(&sources.text("public/exit.js")?).into_bytes());
    let fits = sources.text("public/fits.js")?;
    let voice = fits.clone() + &sources.text("public/voice.js")?;
    let speak_js = voice.clone() + &sources.text("public/speak.js")?;
    let speak_js = files.add("js", script::strip(&speak_js).into_bytes());
    let picker_js = voice + &sources.text("public/picker.js")?;
    let picker_js = files.add("js", script::strip(&picker_js).into_bytes());
    let find_js = files.add("js", script::strip(&sources.text("public/find.js")?).into_bytes());
    let icon = files.add("svg", sources.text("public/icon.svg")?.into_bytes());
    let mut assets = Assets {
        css,
        csp_meta: policy.meta.clone(),
        exit_js: exit_js.script(),
        speak_js: speak_js.script(),
        hear_js: Script::default(),
        picker_js: picker_js.script(),
        find_js: Some(find_js.script()),
        icon: icon.path,
        letter: None,
        answers: None,
        later_js: None,
        paper_js: None,
    };
    if let Some(folder) = ui {
        assets.hear_js = files.add("js", heard.into_bytes()).script();
        add_programs(&mut assets, &mut files, ui::Programs::read(folder)?, &fits);
    }
    Ok(Made { assets, files: files.0, policy })
}

/// Adds the script that reloads pages under Trunk's server, and gives what names it. Called once the pages are
/// checked: no page of a mirror has it.
pub(super) fn live_reload(files: &mut BTreeMap<String, Vec<u8>>) -> Script {
    let bytes = boot::LIVE_RELOAD.as_bytes().to_vec();
    let script = Script { href: name("js", &bytes), integrity: integrity(&bytes) };
    files.insert(script.href.clone(), bytes);
    script
}

/// The page `path` with one more script at its end.
pub(super) fn with_script(html: &str, path: &str, script: &Script) -> String {
    let root = "../".repeat(path.matches('/').count());
    let Script { href, integrity } = script;
    let tag = format!("<script src=\"{root}{href}\" integrity=\"{integrity}\" defer></script></body>");
    html.replacen("</body>", &tag, 1)
}

/// The value of `integrity` attributes and of hashes in the policy.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", Base64::encode_string(&Sha256::digest(bytes)))
}

/// All programs. The letter's page gets the others only when it needs them: its Worker, what sends files, and what
/// cleans a PDF among these. `fits` is the script that says which voices may read: only the letter is heard.
fn add_programs(assets: &mut Assets, files: &mut Files, programs: ui::Programs, fits: &str) {
    let answers = Published::add(files, programs.answers);
    let later = files.add(
        "js",
        script::strip(&boot::later(&answers.js.sibling(), &answers.wasm.reference())).into_bytes(),
    );
    let paper = Published::add(files, programs.paper);
    let seal = Published::add(files, programs.seal);
    let letter = Published::add(files, programs.letter);
    assets.later_js = Some(later.path);
    assets.paper_js = Some(paper.entry(files));
    assets.letter = Some(Program { worker_js: seal.entry(files), ..letter.started(files, Some(fits)) });
    assets.answers = Some(Program { worker_js: answers.entry(files), ..answers.started(files, None) });
}

/// A program's files. Each knows the next only by name and hash: page → boot → program → wasm, and page → worker entry →
/// program → wasm. Who changes one has to change all, up to the page.
struct Published {
    js: Added,
    wasm: Added,
}

impl Published {
    fn add(files: &mut Files, program: ui::Program) -> Self {
        Self { js: files.add("js", program.js), wasm: files.add("wasm", program.wasm) }
    }

    /// The address of what starts it as a Worker.
    fn entry(&self, files: &mut Files) -> String {
        let entry = script::strip(&boot::worker_entry(&self.js.sibling(), &self.wasm.reference()));
        files.add("js", entry.into_bytes()).path
    }

    /// What starts it in a page; with `fits`, one that is heard.
    fn started(&self, files: &mut Files, fits: Option<&str>) -> Program {
        let boot = script::strip(&boot::boot(&self.js.sibling(), &self.wasm.reference(), fits));
        let boot = files.add("js", boot.into_bytes());
        let preload = vec![
            module(&boot),
            module(&self.js),
            // No integrity here: Chromium would fetch it twice. `boot` fetches it with its value.
            Preload { href: self.wasm.path.clone(), rel: "preload", kind: "fetch", integrity: None },
        ];
        Program { boot_js: boot.script(), worker_js: String::new(), preload }
    }
}

fn module(added: &Added) -> Preload {
    let integrity = Some(added.integrity.clone());
    Preload { href: added.path.clone(), rel: "modulepreload", kind: "script", integrity }
}

/// Files under `a/`, each named by the first 64 bits of its hash: nobody can guess a purpose from a name.
#[derive(Default)]
struct Files(BTreeMap<String, Vec<u8>>);

/// A file that was added.
struct Added {
    path: String,
    integrity: String,
}

impl Files {
    fn add(&mut self, extension: &str, bytes: Vec<u8>) -> Added {
        let added = Added { path: name(extension, &bytes), integrity: integrity(&bytes) };
        self.0.insert(added.path.clone(), bytes);
        added
    }
}

impl Added {
    /// Its address as another file under `a/` imports it.
    fn sibling(&self) -> String {
        format!("./{}", self.path.trim_start_matches("a/"))
    }

    /// As a page names it.
    fn script(&self) -> Script {
        Script { href: self.path.clone(), integrity: self.integrity.clone() }
    }

    /// Its address for another file under `a/`, with the hash its bytes have to have.
    fn reference(&self) -> boot::Reference {
        boot::Reference { address: self.sibling(), integrity: self.integrity.clone() }
    }
}

pub(super) fn name(extension: &str, bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let hex: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("a/{hex}.{extension}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_asset_is_named_after_its_bytes() {
        // SHA-256 of the empty text, FIPS 180-4.
        assert_eq!(name("js", b""), "a/e3b0c44298fc1c14.js");
        assert_eq!(integrity(b""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    #[test]
    fn a_page_in_a_folder_finds_the_script_above_it() {
        let script = Script { href: "a/1.js".to_owned(), integrity: "sha256-x=".to_owned() };
        let html = with_script("<body></body>", "en/b3.html", &script);
        assert_eq!(html, "<body><script src=\"../a/1.js\" integrity=\"sha256-x=\" defer></script></body>");
    }
}
