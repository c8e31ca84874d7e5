//! The pictograms of the form's options (AX-11): silent beside the words, and no two options of a question share one.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use report::{About, Avoid, Channel, Choice, Company, Danger, Happened, Help, Interpreter, May};
use report::{Phone, PlaceKind, Safe, Since, Usage, When};
use tests::form;
use tests::mirror::Terms;
use tests::walk::Walker;
use tests::words::say;

/// Questions whose options have none, by the name of their boxes: a span of time can't be drawn, and a picture of what
/// must not be done shows it being done.
const UNDRAWN: [&str; 2] = ["q16", "q10"];

/// An option as the form shows it.
struct Shown {
    question: &'static str,
    words: String,
    /// "Something else", "I am not sure", "I do not want to say": these may share signs.
    is_no_answer: bool,
    /// The line of its pictogram, empty if it has none.
    sign: String,
}

/// Every card on the screen: the name of its box, its words, the line of its pictogram, whether ears skip that.
const CARDS: &str = "return [...document.querySelectorAll('#letter label.row')].map((card) => { \
    const drawn = card.querySelector('svg'), line = drawn?.querySelector('path').getAttribute('d') ?? ''; \
    const is_silent = !drawn || drawn.getAttribute('aria-hidden') === 'true'; \
    return [card.querySelector('input').name, card.textContent.trim(), line, is_silent]; })";

/// Every option of every question, from a form in which all of them were shown once.
async fn shown() -> Result<Vec<Shown>> {
    let (world, browser) = form::phone(&Terms::default()).await?;
    let walker = Walker::by_touch(&browser);
    form::open(&walker, &world, "en").await?;
    let mut cards: BTreeMap<(String, String), String> = BTreeMap::new();
    for (screen, next) in form::SCREENS.into_iter().zip(form::SCREENS.into_iter().skip(1)) {
        match screen {
            "F5" => {
                walker.press_button(&say("en", "letter-happened-note-see")).await?;
                walker.wait("#hard input[name=q4]").await?;
            }
            "F9" => {
                form::answer_least(&walker, screen).await?;
                walker.wait("input[name=q10]").await?;
            }
            _ => {}
        }
        let found = browser.client.execute(CARDS, vec![]).await?;
        for (question, words, sign, is_silent) in
            serde_json::from_value::<Vec<(String, String, String, bool)>>(found)?
        {
            ensure!(is_silent, "{screen}: ears are told of the picture beside {words:?}");
            cards.insert((question, words), sign);
        }
        form::skip(&walker, "en", screen, next).await?;
    }
    browser.quit().await?;
    let mut all = Vec::new();
    add::<Safe>(&mut all, "q21");
    add::<Company>(&mut all, "q1");
    add::<Phone>(&mut all, "q2");
    add::<About>(&mut all, "q12");
    add::<Danger>(&mut all, "q13");
    add::<Happened>(&mut all, "q4");
    add::<PlaceKind>(&mut all, "q15");
    add::<Since>(&mut all, "q16");
    add::<Help>(&mut all, "q5");
    add::<May>(&mut all, "q7");
    add::<Channel>(&mut all, "q17");
    add::<Interpreter>(&mut all, "q20");
    add::<When>(&mut all, "q9");
    add::<Avoid>(&mut all, "q10");
    add::<Usage>(&mut all, "q25");
    for option in &mut all {
        let sign = cards.remove(&(option.question.to_owned(), option.words.clone()));
        ensure!(sign.is_some(), "{}: no card says {:?}", option.question, option.words);
        option.sign = sign.unwrap_or_default();
    }
    // What is left is no option of a question: the agencies, and the consent.
    ensure!(cards.keys().all(|(question, _)| question == "q3" || question == "q11"), "{cards:?}");
    Ok(all)
}

fn add<C: Choice>(all: &mut Vec<Shown>, question: &'static str) {
    let no_answer = ["Other", "None", "NotSure", "RatherNotSay", "Unsure"];
    all.extend(C::ALL.iter().map(|option| Shown {
        question,
        words: say("en", option.msg_id()),
        is_no_answer: no_answer.contains(&option.code()),
        sign: String::new(),
    }));
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn no_two_options_of_a_question_have_the_same_sign_and_none_speaks() -> Result<()> {
    let all = shown().await?;
    let mut signs: BTreeMap<(&str, &str), Vec<&Shown>> = BTreeMap::new();
    for option in all.iter().filter(|option| !option.sign.is_empty()) {
        signs.entry((option.question, option.sign.as_str())).or_default().push(option);
    }
    ensure!(signs.len() >= 50, "only {} signs were seen", signs.len());
    let is_shared =
        |options: &&Vec<&Shown>| options.len() > 1 && !options.iter().all(|option| option.is_no_answer);
    let shared: Vec<String> = signs
        .values()
        .filter(is_shared)
        .map(|options| {
            let words: Vec<&str> = options.iter().map(|option| option.words.as_str()).collect();
            format!("{}: one sign for {words:?}", options[0].question)
        })
        .collect();
    ensure!(shared.is_empty(), "{}", shared.join("\n"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs browsers; run by cargo xtask test"]
async fn every_option_that_can_be_drawn_has_a_sign() -> Result<()> {
    let wrong: Vec<String> = shown()
        .await?
        .into_iter()
        .filter(|option| option.sign.is_empty() != UNDRAWN.contains(&option.question))
        .map(|option| format!("{}: {:?} has the sign {:?}", option.question, option.words, option.sign))
        .collect();
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}
