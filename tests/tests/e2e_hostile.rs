//! A relay that lies: it withholds, brings back and mixes up what it keeps. It can not read or forge anything, and what it
//! does is named in plain words.

use anyhow::Result;
use tests::answers;
use tests::browser::{Browser, Setup};
use tests::hostile::{Hostile, Reply};
use tests::mirror::{Terms, World};
use tests::walk::Walker;
use tests::words::say_with;

const LANG: &str = "en";

/// A conversation with three answers, and the hand in the relay's database.
struct Case {
    world: World,
    code: String,
    relay: Hostile,
    /// The answers in their order: the notice that the letter was collected is the first.
    replies: Vec<Reply>,
}

impl Case {
    async fn begin() -> Result<Self> {
        let world = World::start(&Terms::default()).await;
        let origin = world.recorder.origin();
        let code = answers::send_with_code(&world, LANG).await?;
        let letters = world.agency.fetch(&origin);
        let mut relay = Hostile::of(world.folder.path()).await?;
        let mut replies = relay.replies().await?;
        for text in ["First answer.", "Second answer."] {
            world.agency.reply(&origin, &letters[0], text);
            let now = relay.replies().await?;
            replies.extend(
                now.into_iter()
                    .filter(|reply| replies.iter().all(|known| known.id != reply.id))
                    .collect::<Vec<_>>(),
            );
        }
        assert_eq!(replies.len(), 3, "one notice and two answers");
        Ok(Self { world, code, relay, replies })
    }

    async fn page(&self) -> Result<Browser> {
        let browser = Browser::start(Setup { phone: true, ..Setup::default() }).await?;
        answers::come_back(&Walker::by_touch(&browser), &self.world, LANG, &self.code).await?;
        Ok(browser)
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn an_answer_withheld_from_the_middle_is_missed_by_its_number() -> Result<()> {
    let mut case = Case::begin().await?;
    case.relay.withhold(&case.replies[1]).await?;
    let browser = case.page().await?;
    let walker = Walker::by_touch(&browser);
    walker.wait_for_text("Second answer.").await?;
    walker.wait_for_text(&say_with(LANG, "answers-trouble-missing-one", &[("from", 2.into())])).await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn an_answer_that_was_read_and_is_withheld_afterwards_is_missed() -> Result<()> {
    let mut case = Case::begin().await?;
    let browser = case.page().await?;
    let walker = Walker::by_touch(&browser);
    walker.wait_for_text("Second answer.").await?;
    // What she has read stands in her note, which the page stores by itself.
    let mailbox = case.replies[0].mailbox.clone();
    let mut stored = false;
    for _ in 0..100 {
        stored = case.relay.note(&mailbox).await?.0 > 1;
        if stored {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert!(stored, "the note is a newer one");
    browser.quit().await?;
    case.relay.withhold(&case.replies[2]).await?;
    let browser = case.page().await?;
    let walker = Walker::by_touch(&browser);
    walker.wait_for_text("First answer.").await?;
    walker.wait_for_text(&say_with(LANG, "answers-trouble-withdrawn", &[("number", 3.into())])).await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn what_belongs_into_another_mailbox_or_is_made_up_is_never_shown_as_an_answer() -> Result<()> {
    let mut case = Case::begin().await?;
    // Somebody else's conversation with the same agency.
    let origin = case.world.recorder.origin();
    answers::send_with_code(&case.world, LANG).await?;
    let known: Vec<_> = case.world.agency.fetch(&origin);
    let mine = case.replies[0].mailbox.clone();
    let others = case.relay.replies().await?;
    let theirs = others.iter().find(|reply| reply.mailbox != mine).expect("their letter was collected");
    assert_eq!(known.len(), 2);
    case.relay.plant(&mine, &theirs.bytes).await?;
    // A letter that anybody could make: nothing in it opens.
    case.relay.plant(&mine, &vec![7; 32_768]).await?;
    let browser = case.page().await?;
    let walker = Walker::by_touch(&browser);
    walker.wait_for_text("Second answer.").await?;
    walker.wait_for_text(&say_with(LANG, "answers-trouble-unreadable", &[("count", 2.into())])).await?;
    browser.quit().await
}
