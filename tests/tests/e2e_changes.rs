//! When the agency changes while the form is open: she is told before anything is sealed, and can choose again.

use anyhow::Result;
use serde_json::json;

use tests::form;
use tests::mirror::{Terms, World, today};
use tests::walk::Walker;
use tests::words::{say, say_with};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn a_late_agency_is_told_before_anything_is_sealed_and_she_can_send_all_the_same() -> Result<()> {
    let terms = Terms {
        entry: |entry| {
            // Its letters could be written for eighty days, and nobody has ever looked for any.
            let from = wire::Day(today().0 - 80);
            for recipient in entry["recipients"].as_array_mut().into_iter().flatten() {
                recipient["from"] = json!(from.to_string());
                recipient["until"] = json!(today().plus(30).to_string());
            }
        },
        ..Terms::default()
    };
    let (world, browser) = form::phone(&terms).await?;
    let walker = Walker::by_touch(&browser);
    form::choose_agency_only(&walker, &world, "en").await?;
    form::agree_and_send(&walker, "en").await?;
    let never = say_with("en", "letter-late-never", &[("name", "Practice desk".into())]);
    walker.wait_for_text(&never).await?;
    assert!(!posted(&world), "nothing was sealed or sent before she knew");
    walker.press_button(&say("en", "letter-other-agency")).await?;
    walker.wait_for_screen("F3").await?;
    walker.press_button(&say("en", "letter-send-so-far")).await?;
    walker.wait_for_screen("F11").await?;
    form::press_send(&walker, "en").await?;
    walker.wait_for_text(&never).await?;
    walker.press_button(&say("en", "letter-late-send")).await?;
    walker.wait_for_screen("F12").await?;
    assert_eq!(world.agency.fetch(&world.recorder.origin()).len(), 1);

    // Now that somebody has looked, the relay tells the day, and nobody is late any more.
    form::choose_agency_only(&walker, &world, "en").await?;
    form::agree_and_send(&walker, "en").await?;
    walker.wait_for_screen("F12").await?;
    browser.quit().await
}

/// Whether a letter was offered to the relay.
fn posted(world: &World) -> bool {
    let sent = world.recorder.sent();
    sent.windows(15).any(|window| window == b"POST /v1/letter")
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn an_agency_whose_card_changed_is_read_again_before_anything_is_sealed() -> Result<()> {
    let (mut world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::choose_agency_only(&walker, &world, "en").await?;
    walker.press("input[name=q11]").await?;
    world.publish(|directory| directory["agencies"][0]["tells_police"] = json!("always"));
    form::press_send(&walker, "en").await?;
    walker.wait_for_text(&say("en", "letter-changed-text")).await?;
    assert!(!posted(&world));
    walker.press_button(&say("en", "letter-changed-read")).await?;
    walker.wait_for_screen("F3").await?;
    assert!(
        walker.page_text().await?.contains(&say("en", "letter-agency-tells-always")),
        "the card is the new one"
    );
    walker.press_button(&say("en", "letter-send-so-far")).await?;
    walker.wait_for_screen("F11").await?;
    form::agree_and_send(&walker, "en").await?;
    walker.wait_for_screen("F12").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn new_keys_alone_are_taken_without_a_word() -> Result<()> {
    let (mut world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::choose_agency_only(&walker, &world, "en").await?;
    walker.press("input[name=q11]").await?;
    world.publish(|directory| directory["agencies"][0]["recipients"][0]["note"] = json!("desk-2"));
    form::press_send(&walker, "en").await?;
    walker.wait_for_screen("F12").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn an_agency_that_expires_while_the_form_is_open_gets_no_letter() -> Result<()> {
    let (mut world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::choose_agency_only(&walker, &world, "en").await?;
    walker.press("input[name=q11]").await?;
    world.publish(|directory| {
        for recipient in directory["agencies"][0]["recipients"].as_array_mut().into_iter().flatten() {
            recipient["from"] = json!(wire::Day(today().0 - 5).to_string());
            recipient["until"] = json!(wire::Day(today().0 - 1).to_string());
        }
    });
    form::press_send(&walker, "en").await?;
    walker.wait_for_text(&say("en", "letter-failed-expired")).await?;
    assert!(walker.page_text().await?.contains(&say("en", "letter-failed-kept")));
    assert!(!posted(&world));
    walker.press_button(&say("en", "letter-other-agency")).await?;
    walker.wait_for_screen("F3").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn an_agency_that_is_gone_from_the_directory_gets_no_letter() -> Result<()> {
    let (mut world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::choose_agency_only(&walker, &world, "en").await?;
    walker.press("input[name=q11]").await?;
    world.publish(|directory| {
        let mut other = directory["agencies"][0].clone();
        other["id"] = json!("another-desk");
        directory["agencies"] = json!([other]);
    });
    form::press_send(&walker, "en").await?;
    walker.wait_for_text(&say("en", "letter-failed-gone")).await?;
    assert!(!posted(&world));
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn an_inbox_at_its_quota_is_told_to_her_and_takes_letters_again_after_the_agency_deleted_some()
-> Result<()> {
    let (world, browser) =
        form::phone(&Terms { relay: "max_letters = 1\n".to_owned(), ..Terms::default() }).await?;
    let walker = Walker::by_touch(&browser);
    form::choose_agency_only(&walker, &world, "en").await?;
    form::agree_and_send(&walker, "en").await?;
    walker.wait_for_screen("F12").await?;
    form::choose_agency_only(&walker, &world, "en").await?;
    form::agree_and_send(&walker, "en").await?;
    walker.wait_for_text(&say("en", "letter-failed-full")).await?;
    assert!(walker.page_text().await?.contains(&say("en", "letter-failed-kept")));
    let origin = world.recorder.origin();
    assert_eq!(world.agency.fetch(&origin).len(), 1, "what was acknowledged stays");
    world.agency.delete_fetched(&origin);
    form::press_send(&walker, "en").await?;
    walker.wait_for_screen("F12").await?;
    browser.quit().await
}
