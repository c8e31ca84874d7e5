//! What `waymark-site` signs, the stock program `minisign` believes, and the other way round: a directory of agencies,
//! and the manifest of a whole site (SS-6, SS-7 of docs/requirements.md).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use directory::PublicKey;
use tempfile::TempDir;
use tests::letters::{Agency, KeyType};
use tests::mirror::{Terms, build_site, path, sign_directory};
use tests::places::program;
use tests::programs::{run, try_run};

/// A site for practice, whose directory one signer of ours signed.
struct Signed {
    folder: TempDir,
    site: PathBuf,
    /// Our signer's public key, the line that begins with RW.
    ours: String,
}

impl Signed {
    fn new() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let agency = Agency::make(folder.path(), KeyType::X25519);
        let terms = Terms { languages: vec!["en".to_owned()], ..Terms::default() };
        let directory = sign_directory(folder.path(), &agency, &terms);
        let site = build_site(folder.path(), &directory, "https://en.wikipedia.org/", &terms);
        Self { site, ours: directory.signer, folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The signature of this file of the site by a key of ours: there is one.
    fn signature(&self, of: &str) -> PathBuf {
        let names = fs::read_dir(&self.site).expect("the site").flatten().map(|entry| entry.path());
        let is_it = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(&format!("{of}.")) && name.ends_with(".minisig")
        };
        let found: Vec<PathBuf> = names.filter(is_it).collect();
        assert_eq!(found.len(), 1, "{found:?}");
        found[0].clone()
    }

    /// Whether `waymark-site` finds the site whole, and signed by so many of these.
    fn checked(&self, signers: &[&str], threshold: usize) -> Output {
        let threshold = threshold.to_string();
        let mut arguments = vec!["check", path(&self.site), "--threshold", threshold.as_str()];
        arguments.extend(signers.iter().flat_map(|signer| ["--signer", *signer]));
        try_run(&program("waymark-site"), &arguments)
    }
}

fn minisign(arguments: &[&str]) -> Output {
    try_run(Path::new("minisign"), arguments)
}

/// What minisign says of a signature: its trusted comment, if it is good.
fn believed(key: &str, file: &Path, signature: &Path) -> Option<String> {
    let output = minisign(&["-V", "-H", "-Q", "-P", key, "-m", path(file), "-x", path(signature)]);
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn minisign_believes_what_we_sign_and_nothing_that_was_changed() {
    let signed = Signed::new();
    let key = signed.path("signers/signer.key");
    run(&program("waymark-site"), &["sign", "--secret-key", path(&key), "--no-password", path(&signed.site)]);
    for (name, comment) in [("manifest.json", "manifest"), ("directory.json", "directory 1")] {
        let (file, signature) = (signed.site.join(name), signed.signature(name));
        assert_eq!(believed(&signed.ours, &file, &signature).as_deref(), Some(comment), "{name}");
        let changed = signed.path("changed");
        let mut bytes = fs::read(&file).expect("it is there");
        bytes.push(b'\n');
        fs::write(&changed, bytes).expect("a file");
        assert_eq!(believed(&signed.ours, &changed, &signature), None, "{name}");
    }
}

#[test]
fn what_minisign_signs_counts_beside_what_we_sign() {
    let signed = Signed::new();
    let (secret, public) = (signed.path("theirs.key"), signed.path("theirs.pub"));
    let made = minisign(&["-G", "-W", "-s", path(&secret), "-p", path(&public)]);
    assert!(made.status.success(), "{}", told(&made));
    let text = fs::read_to_string(&public).expect("minisign wrote the public key");
    let theirs = text.lines().last().unwrap_or_default();
    // minisign prints it without the zeros it may begin with.
    let id = theirs.parse::<PublicKey>().expect("minisign makes keys").key_id();

    let manifest = signed.site.join("manifest.json");
    let signature = signed.site.join(format!("manifest.json.{id}.minisig"));
    let sign = |comment: &str| {
        let arguments =
            ["-S", "-s", path(&secret), "-m", path(&manifest), "-x", path(&signature), "-t", comment];
        let done = minisign(&arguments);
        assert!(done.status.success(), "{}", told(&done));
    };
    sign("something else");
    let output = signed.checked(&[theirs], 1);
    assert!(!output.status.success() && told(&output).contains("trusted comment"), "{}", told(&output));
    sign("manifest");
    let output = signed.checked(&[theirs], 1);
    assert!(output.status.success(), "{}", told(&output));

    let both = [theirs, signed.ours.as_str()];
    let output = signed.checked(&both, 2);
    assert!(!output.status.success() && told(&output).contains("1 of 2"), "{}", told(&output));
    let key = signed.path("signers/signer.key");
    run(&program("waymark-site"), &["sign", "--secret-key", path(&key), "--no-password", path(&signed.site)]);
    let output = signed.checked(&both, 2);
    assert!(output.status.success(), "{}", told(&output));
}
