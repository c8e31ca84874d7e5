//! Every tar opens what is inside a letter and inside a parcel: the same names, the same bytes, whatever zeros
//! follow.

use std::path::Path;

use envelope::bundle::{self, Member};
use envelope::parcel::ParcelSealer;
use envelope::{Identity, RecipientKind};
use rand_core::UnwrapErr;
use tempfile::TempDir;
use tests::programs::run;

/// As many bytes as the smallest letter to four post-quantum keys holds; no multiple of a tar block.
const TOTAL: usize = 26_438;

const LIST_WITH_PYTHON: &str = "
import sys, tarfile
for member in tarfile.open(sys.argv[1]):
    print(member.name, member.size, oct(member.mode), member.uid, member.gid, member.mtime, member.isreg())
";

const EXTRACT_WITH_PYTHON: &str = "
import sys, tarfile
tarfile.open(sys.argv[1]).extractall(sys.argv[2])
";

#[test]
fn gnu_tar_and_python_list_the_same_files() {
    let folder = TempDir::new().expect("a temporary folder");
    let archive = written(folder.path());
    let members = members();

    let names = run(Path::new("tar"), &["-tf", &archive]);
    let expected: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
    assert_eq!(names.lines().collect::<Vec<_>>(), expected);

    let listed = run(Path::new("python3"), &["-c", LIST_WITH_PYTHON, &archive]);
    let expected: Vec<String> = members
        .iter()
        .map(|member| format!("{} {} 0o600 0 0 0 True", member.name, member.data.len()))
        .collect();
    assert_eq!(listed.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn gnu_tar_and_python_extract_the_same_bytes() {
    let folder = TempDir::new().expect("a temporary folder");
    let archive = written(folder.path());
    let by_tar = made(folder.path(), "by-tar");
    let by_python = made(folder.path(), "by-python");
    run(Path::new("tar"), &["-xf", &archive, "-C", &by_tar]);
    run(Path::new("python3"), &["-c", EXTRACT_WITH_PYTHON, &archive, &by_python]);
    for folder in [by_tar, by_python] {
        for member in members() {
            let extracted = std::fs::read(Path::new(&folder).join(&member.name)).expect("it was extracted");
            assert!(extracted == member.data, "{folder}: {}", member.name);
        }
    }
}

#[test]
fn gnu_tar_told_to_leave_everything_out_writes_our_bytes() {
    let folder = TempDir::new().expect("a temporary folder");
    let archive = folder.path().join("theirs.tar").display().to_string();
    let members = members();
    for member in &members {
        let file = folder.path().join(&member.name);
        std::fs::create_dir_all(file.parent().expect("it is in a folder")).expect("a temporary folder");
        std::fs::write(file, &member.data).expect("a temporary file");
    }
    let directory = folder.path().display().to_string();
    let mut arguments: Vec<&str> = vec![
        "--format=ustar",
        "--numeric-owner",
        "--owner=0",
        "--group=0",
        "--mode=600",
        "--mtime=@0",
        "-C",
        &directory,
        "-cf",
        &archive,
    ];
    arguments.extend(members.iter().map(|member| member.name.as_str()));
    run(Path::new("tar"), &arguments);

    let theirs = std::fs::read(archive).expect("tar wrote it");
    assert!(theirs == bundle::write(&members, theirs.len()).expect("our own members"));
    assert!(bundle::read(&theirs).expect("the one form of an archive") == members);
}

#[test]
fn gnu_tar_and_python_extract_the_files_of_a_parcel() {
    let folder = TempDir::new().expect("a temporary folder");
    let archive = folder.path().join("parcel.tar").display().to_string();
    let files = [("evidence/001.jpg", vec![0xff; 70_000]), ("evidence/002.txt", vec![])];
    std::fs::write(&archive, inside_a_parcel(&files)).expect("a temporary file");

    let names = run(Path::new("tar"), &["-tf", &archive]);
    let expected = ["evidence/001.jpg", "evidence/002.txt", "evidence/index.json"];
    assert_eq!(names.lines().collect::<Vec<_>>(), expected);

    let by_tar = made(folder.path(), "by-tar");
    let by_python = made(folder.path(), "by-python");
    run(Path::new("tar"), &["-xf", &archive, "-C", &by_tar]);
    run(Path::new("python3"), &["-c", EXTRACT_WITH_PYTHON, &archive, &by_python]);
    for folder in [by_tar, by_python] {
        for (name, data) in &files {
            let extracted = std::fs::read(Path::new(&folder).join(name)).expect("it was extracted");
            assert!(extracted == *data, "{folder}: {name}");
        }
        let index = std::fs::read(Path::new(&folder).join("evidence/index.json")).expect("it was extracted");
        let index: serde_json::Value = serde_json::from_slice(&index).expect("the index is JSON");
        assert_eq!(index["files"][0]["bytes"], 70_000);
    }
}

/// The archive inside a parcel of these files, by their names and content.
fn inside_a_parcel(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut sealed = Vec::new();
    let mut parcel = ParcelSealer::new(RecipientKind::X25519, &mut UnwrapErr(getrandom::SysRng), &mut sealed);
    let key = Identity::from_text(&parcel.key()).expect("the parcel's own key");
    for (name, data) in files {
        let (_, extension) = name.rsplit_once('.').expect("it has an extension");
        let bytes = data.len() as u64;
        parcel
            .begin(extension, "application/octet-stream", bytes, false, None, &mut sealed)
            .expect("it fits");
        parcel.data(data, &mut sealed).expect("as many bytes as were promised");
        parcel.end(wire::sha256(&[data]), &mut sealed).expect("as many bytes as were promised");
    }
    parcel.finish(&mut sealed).expect("all files are in it");
    envelope::open(&sealed, &[key]).expect("its own key opens it").to_vec()
}

fn members() -> Vec<Member> {
    let member = |name: &str, data: &[u8]| Member { name: name.to_owned(), data: data.to_vec() };
    vec![
        member("00-readme.txt", b"what this is\n"),
        member("empty", b""),
        member("evidence/001.jpg", &[0xff; 1024]),
        member("letter.json", &[b'x'; 513]),
        member("report.txt", "تقرير\n".as_bytes()),
    ]
}

/// The path of a padded archive of them.
fn written(folder: &Path) -> String {
    let file = folder.join("letter.tar");
    std::fs::write(&file, bundle::write(&members(), TOTAL).expect("they fit")).expect("a temporary file");
    file.display().to_string()
}

fn made(folder: &Path, name: &str) -> String {
    let path = folder.join(name);
    std::fs::create_dir(&path).expect("a temporary folder");
    path.display().to_string()
}
