//! Evidence, in a real Chromium: photos that tell where they were made, a video of 200 MB, files that are none.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Result;
use tests::browser::{Browser, Setup};
use tests::files::{self, exif_tags, fixture};
use tests::form;
use tests::mirror::{Terms, World};
use tests::walk::Walker;
use tests::words::say;

/// What would tell where a photo was made, with what, and by whom.
const TELLING: [&str; 12] = [
    "GPSLatitude",
    "GPSLongitude",
    "GPSPosition",
    "SerialNumber",
    "BodySerialNumber",
    "LensSerialNumber",
    "Artist",
    "Author",
    "Creator",
    "Model",
    "Make",
    "OwnerName",
];

fn telling(file: &Path) -> Result<Vec<String>> {
    let tags = exif_tags(file)?;
    Ok(TELLING.iter().filter(|tag| tags.contains(**tag)).map(|tag| (*tag).to_owned()).collect())
}

fn named<'a>(files: &'a [PathBuf], end: &str) -> Vec<&'a PathBuf> {
    files.iter().filter(|file| file.to_str().unwrap_or_default().ends_with(end)).collect()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn clean_copies_of_photos_tell_nothing_and_originals_arrive_as_they_are() -> Result<()> {
    let lang = "en";
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    files::after_a_letter(&walker, &world, lang).await?;
    walker.wait_for_text(&say(lang, "files-never")).await?;
    let photos = ["phone.jpg", "phone.png", "phone.webp", "phone.heic"];
    let sources: Vec<PathBuf> = photos.map(fixture).to_vec();
    for source in &sources {
        assert!(!telling(source)?.is_empty(), "{} tells something", source.display());
    }
    files::choose(&walker, &sources).await?;
    walker.wait_for_text(&say(lang, "files-found-place")).await?;
    // Nothing is chosen for her, and nothing goes before she chose.
    let chosen = "return document.querySelectorAll('input[name^=q31]:checked').length";
    assert_eq!(browser.client.execute(chosen, vec![]).await?, 0);
    files::send(&walker, lang, 4).await?;
    walker.wait_for_text(&say(lang, "files-halt-undecided")).await?;
    walker.press_button(&say(lang, "files-way-all-both")).await?;
    for _ in 0..photos.len() {
        walker.wait_for_text("The clean copy works").await?;
    }
    files::send(&walker, lang, 8).await?;
    files::stored(&walker, lang).await?;
    let console = browser.console_errors().await?;
    assert!(console.is_empty(), "the console is not silent: {console:?}");
    let left = browser.quit_and_search(&["phone.heic", "evidence/001"]).await?;
    assert!(left.is_empty(), "{left:?}");

    let letters = world.agency.fetch(&world.recorder.origin());
    assert_eq!(letters.len(), 2, "the letter, and the one that tells of the files");
    let arrived: Vec<PathBuf> = letters
        .iter()
        .filter(|letter| world.agency.show(letter).contains("evidence"))
        .flat_map(|letter| world.agency.evidence(letter))
        .collect();
    let contents: Vec<Vec<u8>> = arrived.iter().map(fs::read).collect::<Result<_, _>>()?;
    for source in &sources {
        let original = fs::read(source)?;
        assert!(contents.contains(&original), "{} arrived byte for byte", source.display());
        let extension = source.extension().and_then(|end| end.to_str()).unwrap_or_default();
        let both = named(&arrived, extension);
        assert_eq!(both.len(), 2, "{extension}: {arrived:?}");
        let clean = both.into_iter().find(|file| fs::read(file).is_ok_and(|bytes| bytes != original));
        let clean = clean.expect("one of the two is the clean copy");
        assert_eq!(telling(clean)?, Vec::<String>::new(), "{}", clean.display());
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_video_of_200_mb_arrives_byte_for_byte_and_the_phone_needs_little_memory() -> Result<()> {
    const LENGTH: usize = 200_000_000;
    const MOST_MEMORY: u64 = 60_000_000;
    let lang = "en";
    let world = World::start(&Terms::default()).await;
    let browser = Browser::start(Setup { phone: true, unwatched: true, ..Setup::default() }).await?;
    let walker = Walker::by_touch(&browser);
    files::after_a_letter(&walker, &world, lang).await?;
    let video = world.folder.path().join("a film of that day.mp4");
    write_film(&video, LENGTH)?;
    let before = browser.renderers()?;
    files::choose(&walker, std::slice::from_ref(&video)).await?;
    files::send(&walker, lang, 1).await?;
    let mut grown = 0;
    let stored = say(lang, "files-stored-title");
    for turn in 0..2_400 {
        grown = grown.max(growth(&before, &browser.renderers()?));
        // Asked seldom: what a driver asks stays in the page's memory for a while.
        if turn % 20 == 0 && walker.page_text().await?.contains(&stored) {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    walker.wait_for_text(&stored).await?;
    println!("the page's renderer took {grown} bytes more at most");
    assert!(grown < MOST_MEMORY, "{grown}");
    browser.quit().await?;

    let letters = world.agency.fetch(&world.recorder.origin());
    let told = letters.iter().find(|letter| world.agency.show(letter).contains("evidence"));
    let arrived = world.agency.evidence(told.expect("a letter tells of the film"));
    let film = named(&arrived, ".mp4");
    assert_eq!(film.len(), 1, "{arrived:?}");
    assert!(fs::read(film[0])? == fs::read(&video)?, "every byte is as it was");
    Ok(())
}

/// By how much the memory of that renderer grew that grew most: the page's.
fn growth(before: &[(u32, u64)], now: &[(u32, u64)]) -> u64 {
    let grown = now.iter().filter_map(|(id, bytes)| {
        let (_, then) = before.iter().find(|(before, _)| before == id)?;
        Some(bytes.saturating_sub(*then))
    });
    grown.max().unwrap_or_default()
}

/// The head of a real film, and noise behind it in a box that players skip.
fn write_film(file: &Path, length: usize) -> Result<()> {
    let head = fs::read(fixture("phone.mp4"))?;
    let mut out = BufWriter::new(File::create(file)?);
    out.write_all(&head)?;
    let rest = length - head.len();
    out.write_all(&u32::try_from(rest)?.to_be_bytes())?;
    out.write_all(b"free")?;
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut left = rest - 8;
    while left > 0 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let piece = state.to_le_bytes();
        let count = left.min(piece.len());
        out.write_all(&piece[..count])?;
        left -= count;
    }
    Ok(out.flush()?)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn files_that_can_not_be_sent_are_told_and_the_others_stay() -> Result<()> {
    let lang = "en";
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    files::after_a_letter(&walker, &world, lang).await?;
    let empty = world.folder.path().join("empty.txt");
    fs::write(&empty, "")?;
    let huge = world.folder.path().join("huge.mov");
    // Two gigabytes that take no room on the disk.
    File::create(&huge)?.set_len(2 << 30)?;
    let named = world.folder.path().join("ملف 文件 ☂.txt");
    fs::write(&named, "a note")?;
    files::choose(&walker, &[empty, huge, named.clone()]).await?;
    walker.wait_for_text("0 bytes").await?;
    walker.wait_for_text("huge.mov").await?;
    files::choose(&walker, std::slice::from_ref(&named)).await?;
    walker.wait_for_text("Already chosen").await?;
    files::send(&walker, lang, 1).await?;
    files::stored(&walker, lang).await?;
    browser.quit().await?;
    let letters = world.agency.fetch(&world.recorder.origin());
    let told = letters.iter().find(|letter| world.agency.show(letter).contains("evidence"));
    let arrived = world.agency.evidence(told.expect("a letter tells of the note"));
    let notes: Vec<_> =
        arrived.iter().filter(|file| fs::read(file).is_ok_and(|bytes| bytes == b"a note")).collect();
    assert_eq!(notes.len(), 1, "{arrived:?}");
    Ok(())
}
