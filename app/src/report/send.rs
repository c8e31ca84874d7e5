//! Send: ask the relay's day, lock the letter in the Worker, hand it over, and keep every answer until it is stored.

use std::time::Duration;

use directory::{Agency, Directory};
use gloo_timers::future::sleep;
use leptos::prelude::*;
use leptos::task::spawn_local;
use report::words::{MAX_CHARS, MAX_CONTACT_CHARS};
use report::{Answers, Consent, May, Step};
use wire::Day;

use crate::report::failure::Failure;
use crate::report::form::{Agencies, Form, Sending};
use crate::report::sealer::{self, Sealed};
use crate::report::sent::Receipt;
use crate::report::{plain, relay};
use crate::sealing::SealRequest;

/// How often a letter is offered again before she is told, with the pauses between, in seconds.
const PAUSES: [u32; 3] = [1, 3, 8];

/// Longest pause that a relay can ask for while she waits, in seconds.
const LONGEST_PAUSE: u32 = 20;

/// She pressed Send. Without her consent nothing happens but the reminder.
pub fn press(form: Form) {
    if matches!(form.sending.get_untracked(), Sending::Sealing | Sending::OnTheWay) {
        return;
    }
    if !form.agreed.get_untracked() {
        form.consent_missing.set(true);
        return;
    }
    let Some(agency) = untrack(|| form.chosen_agency()) else { return };
    form.sending.set(Sending::Sealing);
    spawn_local(async move {
        match send(form, agency).await {
            Ok(agency) => stored(form, agency),
            Err(failure) => form.sending.set(Sending::Failed(failure)),
        }
    });
}

/// The letter is stored: what she wrote is not needed here any more.
fn stored(form: Form, agency: Agency) {
    let can_answer = form.answers.with_untracked(|answers| answers.contact.may == Some(May::Yes));
    form.receipt.set_value(Some(Receipt { agency, can_answer }));
    form.wipe();
    form.step.set(Step::Sent);
}

async fn send(form: Form, agency: Agency) -> Result<Agency, Failure> {
    let answers = form.answers.get_untracked();
    if answers.words.over(MAX_CHARS) > 0 || answers.contact.how.over(MAX_CONTACT_CHARS) > 0 {
        return Err(Failure::TooLong);
    }
    let Some(directory) = form.agencies.with_untracked(|agencies| match agencies {
        Agencies::Ready(directory) => Some(directory.clone()),
        Agencies::Loading | Agencies::None => None,
    }) else {
        return Err(Failure::Refused);
    };
    let mut last = Failure::Refused;
    for origin in origins(&directory, &agency) {
        match through(form, &answers, &directory, &agency, &origin).await {
            Ok(agency) => return Ok(agency),
            // What another relay would say, too.
            Err(failure @ (Failure::Expired | Failure::Sealer | Failure::TooLong)) => return Err(failure),
            Err(failure) => last = failure,
        }
    }
    Err(last)
}

/// One relay: its day decides, its directory may be newer, then it gets the letter.
async fn through(
    form: Form,
    answers: &Answers,
    directory: &Directory,
    agency: &Agency,
    origin: &str,
) -> Result<Agency, Failure> {
    let config = form.config();
    let info = relay::info(origin).await?;
    let newer = info.directory > directory.version;
    let fresh = if newer { relay::directory(origin, &config).await } else { None };
    let directory = fresh.as_ref().filter(|fresh| fresh.version > directory.version).unwrap_or(directory);
    let agency = directory.agency(&agency.id).ok_or(Failure::Expired)?;
    let sealed = sealed_for(form, answers, directory, agency, info.day).await?;
    form.sending.set(Sending::OnTheWay);
    hand_over(agency, &sealed, origin).await?;
    Ok(agency.clone())
}

/// The letter as an earlier try sealed it, or sealed now.
async fn sealed_for(
    form: Form,
    answers: &Answers,
    directory: &Directory,
    agency: &Agency,
    day: Day,
) -> Result<Sealed, Failure> {
    let recipients = agency.current_recipients(day);
    if directory.is_expired(day) || recipients.is_empty() {
        return Err(Failure::Expired);
    }
    let kept = form.sealed.get_value().filter(|sealed| sealed.directory == directory.version);
    if let Some(sealed) = kept {
        return Ok(sealed);
    }
    let config = form.config();
    let json = |json: Result<String, serde_json::Error>| json.map_err(|_| Failure::Sealer);
    let request = SealRequest {
        recipients: recipients.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
        agency: agency.id.clone(),
        lang: config.lang.clone(),
        answers: json(serde_json::to_string(answers))?,
        text: normalized(answers.words.as_str()),
        consent: json(serde_json::to_string(&Consent::given(&agency.id, &config.lang)))?,
        report_txt: plain::text(form, answers, agency.name(&config.lang)),
    };
    let sealed = sealer::seal(&config.worker, &request, directory.version).await?;
    form.sealed.set_value(Some(sealed.clone()));
    Ok(sealed)
}

/// Offers the letter, and again after a pause where that can help. The same bytes are stored once.
async fn hand_over(agency: &Agency, sealed: &Sealed, origin: &str) -> Result<(), Failure> {
    let id = sealed.id.parse().map_err(|_| Failure::Sealer)?;
    let mut pauses = PAUSES.iter();
    loop {
        let (failure, asked) = match relay::letter(origin, agency.inbox, id, &sealed.bytes).await {
            Ok(()) => return Ok(()),
            Err(refused) => refused,
        };
        if !matches!(failure, Failure::Busy | Failure::Offline) {
            return Err(failure);
        }
        let Some(pause) = pauses.next() else { return Err(failure) };
        let pause = asked.map_or(*pause, |seconds| seconds.clamp(*pause, LONGEST_PAUSE));
        sleep(Duration::from_secs(u64::from(pause))).await;
    }
}

/// The addresses of the agency's relays, in the order of the directory; without one it is the site's own.
fn origins(directory: &Directory, agency: &Agency) -> Vec<String> {
    let own = window().location().origin().unwrap_or_default();
    let relays = agency.relays.iter().filter_map(|id| directory.relay(id));
    relays.map(|relay| relay.origin(&own).to_owned()).collect()
}

/// Unicode NFC by the browser, so that the same words have the same bytes on every keyboard.
fn normalized(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFC").into()
}
