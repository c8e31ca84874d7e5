//! The cases: every size with every number of recipients, all of one tool in one process.

use std::rc::Rc;

use envelope::{Identity, Recipient, RecipientKind};
use rand_core::UnwrapErr;
use serde_json::json;
use tempfile::TempDir;

use crate::tool::Tool;

/// Bytes of content: none, around one AEAD tag, and around one, two and many chunks of 64 KiB, with and without
/// their tags.
const SIZES: [usize; 13] =
    [0, 1, 15, 16, 17, 65_519, 65_520, 65_521, 65_535, 65_536, 65_537, 131_072, 1_000_000];

const RECIPIENTS: [usize; 3] = [1, 3, 8];

/// One size with one number of recipients.
struct Case {
    size: usize,
    identities: Rc<Vec<Identity>>,
}

impl Case {
    fn all(kind: RecipientKind) -> Vec<Self> {
        let mut rng = UnwrapErr(getrandom::SysRng);
        let mut cases = Vec::new();
        for count in RECIPIENTS {
            let identities: Vec<_> = (0..count).map(|_| Identity::make(kind, &mut rng)).collect();
            let identities = Rc::new(identities);
            cases.extend(SIZES.map(|size| Self { size, identities: Rc::clone(&identities) }));
        }
        cases
    }

    fn file(&self, extension: &str) -> String {
        format!("{}-bytes-to-{}.{extension}", self.size, self.identities.len())
    }

    fn recipients(&self) -> Vec<Recipient> {
        self.identities.iter().map(Identity::recipient).collect()
    }

    /// The identity that opens the file: another one for every size.
    fn identity(&self) -> &Identity {
        &self.identities[self.size % self.identities.len()]
    }
}

/// Seals every case, has the tool open it with one of the identities, and compares.
pub fn they_open_ours(tool: Tool, kind: RecipientKind) {
    let folder = TempDir::new().expect("a temporary folder");
    let mut rng = UnwrapErr(getrandom::SysRng);
    let cases = Case::all(kind);
    let mut jobs = Vec::new();
    for case in &cases {
        let sealed = envelope::seal(&case.recipients(), &content(case.size), &mut rng);
        let sealed = sealed.expect("at most eight recipients of one kind");
        std::fs::write(folder.path().join(case.file("age")), sealed).expect("a temporary file");
        let identity = case.identity().to_text();
        jobs.push(json!({
            "do": "open",
            "identity": identity.as_str(),
            "in": case.file("age"),
            "out": case.file("opened"),
        }));
    }
    tool.run(folder.path(), &jobs);
    for case in &cases {
        let opened = match std::fs::read(folder.path().join(case.file("opened"))) {
            // Debian's age writes its file with the first byte, so nothing leaves no file.
            Err(_) if case.size == 0 => Vec::new(),
            opened => opened.expect("the tool opened it"),
        };
        assert!(opened == content(case.size), "{tool:?} opened {} to something else", case.file("age"));
    }
}

/// Has the tool seal every case, opens it with one of the identities, and compares.
pub fn we_open_theirs(tool: Tool, kind: RecipientKind) {
    let folder = TempDir::new().expect("a temporary folder");
    let cases = Case::all(kind);
    let mut jobs = Vec::new();
    for case in &cases {
        std::fs::write(folder.path().join(case.file("plain")), content(case.size)).expect("a temporary file");
        let to: Vec<String> = case.recipients().iter().map(Recipient::to_string).collect();
        jobs.push(json!({"do": "seal", "to": to, "in": case.file("plain"), "out": case.file("age")}));
    }
    tool.run(folder.path(), &jobs);
    for case in &cases {
        let file = std::fs::read(folder.path().join(case.file("age"))).expect("the tool sealed it");
        let opened = envelope::open(&file, std::slice::from_ref(case.identity()));
        let opened = opened.unwrap_or_else(|error| panic!("{tool:?}, {}: {error}", case.file("age")));
        assert!(*opened == content(case.size), "{} of {tool:?} opened to something else", case.file("age"));
    }
}

/// Bytes that repeat at no power of two, so that swapped chunks would show.
pub fn content(size: usize) -> Vec<u8> {
    (0..size).map(|at| (at % 251) as u8).collect()
}
