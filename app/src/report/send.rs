//! Send: ask the relay's day, lock the letter in the Worker, hand it over, and keep every answer until it is stored.

use std::time::Duration;

use directory::{Agency, Directory};
use gloo_timers::future::sleep;
use leptos::prelude::*;
use leptos::task::spawn_local;
use report::consent::{CONSENT_VERSION, Consent, Withdrawal};
use report::words::{MAX_CHARS, MAX_CONTACT_CHARS};
use report::{Answers, Step};
use wire::{Day, b64, sha256};

use crate::report::failure::{Failure, Halt, Late};
use crate::report::form::{Agencies, Form, Sending};
use crate::report::receipt::Receipt;
use crate::report::sealer::{self, Sealed};
use crate::report::terms::consent_text;
use crate::report::{plain, relay};
use crate::sealing::SealRequest;

/// How often a letter is offered again before she is told, with the pauses between, in seconds.
const PAUSES: [u32; 3] = [1, 3, 8];

/// Longest pause that a relay can ask for while she waits, in seconds.
const LONGEST_PAUSE: u32 = 20;

/// She pressed Send. Without her consent nothing happens but the reminder.
pub fn press(form: Form) {
    if matches!(form.sending.get_untracked(), Sending::Asking | Sending::Sealing | Sending::OnTheWay) {
        return;
    }
    if !form.agreed.get_untracked() {
        form.consent_missing.set(true);
        return;
    }
    let Some(agency) = untrack(|| form.chosen_agency()) else { return };
    form.sending.set(Sending::Asking);
    spawn_local(async move {
        match send(form, agency).await {
            Ok(agency) => stored(form, agency),
            Err(halt) => form.sending.set(Sending::Halted(halt)),
        }
    });
}

/// She was told that the agency is late, and wants to send all the same.
pub fn press_though_late(form: Form) {
    form.late_is_fine.set(true);
    press(form);
}

/// The letter is stored: what she wrote is not needed here any more.
fn stored(form: Form, agency: Agency) {
    let may = form.answers.with_untracked(|answers| answers.contact.may);
    form.receipt.set_value(Some(Receipt { agency, may }));
    form.wipe();
    form.step.set(Step::Sent);
}

async fn send(form: Form, agency: Agency) -> Result<Agency, Halt> {
    let answers = form.answers.get_untracked();
    let contact = &answers.contact;
    let lines = [&contact.how, &contact.name];
    if answers.words.over(MAX_CHARS) > 0 || lines.iter().any(|line| line.over(MAX_CONTACT_CHARS) > 0) {
        return Err(Failure::TooLong.into());
    }
    let Some(directory) = form.agencies.with_untracked(|agencies| match agencies {
        Agencies::Ready(directory) => Some(directory.clone()),
        Agencies::Loading | Agencies::None => None,
    }) else {
        return Err(Failure::Refused.into());
    };
    let mut last = Failure::Refused;
    for origin in origins(&directory, &agency) {
        match through(form, &answers, &directory, &agency, &origin).await {
            Ok(agency) => return Ok(agency),
            // What another relay could change.
            Err(Halt::Failed(
                failure @ (Failure::Busy | Failure::Full | Failure::Offline | Failure::Refused),
            )) => {
                last = failure;
            }
            Err(halt) => return Err(halt),
        }
    }
    Err(last.into())
}

/// One relay: its day decides, its directory may be newer, then it gets the letter.
async fn through(
    form: Form,
    answers: &Answers,
    directory: &Directory,
    read: &Agency,
    origin: &str,
) -> Result<Agency, Halt> {
    let config = form.config();
    let info = relay::info(origin).await?;
    let newer = info.directory > directory.version;
    let fresh = if newer { relay::directory(origin, &config).await } else { None };
    let fresh = fresh.filter(|fresh| fresh.version > directory.version);
    let directory = fresh.as_ref().unwrap_or(directory);
    let found = directory.agency(&read.id).filter(|agency| agency.is_open_for_letters()).cloned();
    if let Some(fresh) = &fresh {
        form.agencies.set(Agencies::Ready(fresh.clone()));
    }
    let agency = found.ok_or(Failure::Gone)?;
    if !says_the_same(read, &agency) {
        form.agreed.set(false);
        return Err(Halt::Changed);
    }
    if directory.is_expired(info.day) || !agency.is_current(info.day) {
        return Err(Failure::Expired.into());
    }
    if !form.late_is_fine.get_untracked()
        && let Some(late) = lateness(&agency, &info)
    {
        return Err(Halt::Late(late));
    }
    form.sending.set(Sending::Sealing);
    let sealed = sealed_for(form, answers, directory, &agency, info.day).await?;
    form.sending.set(Sending::OnTheWay);
    hand_over(&agency, &sealed, origin).await?;
    Ok(agency)
}

/// Whether, by the relay's day, the agency will read a letter late.
fn lateness(agency: &Agency, info: &relay::Info) -> Option<Late> {
    if let Some(until) = agency.closed_until.filter(|_| agency.is_closed(info.day)) {
        return Some(Late::Closed(until));
    }
    let last = info.last_collected(agency.inbox)?;
    agency.is_late(last, info.day).then(|| last.map_or(Late::Never, Late::Since))
}

/// Whether two entries of an agency promise the same; their keys may differ.
fn says_the_same(read: &Agency, now: &Agency) -> bool {
    read.names == now.names
        && read.run_by == now.run_by
        && read.country == now.country
        && read.tells_police == now.tells_police
        && read.tells_immigration == now.tells_immigration
        && read.duty_to_report == now.duty_to_report
        && read.retention_days == now.retention_days
        && read.answers_within_days == now.answers_within_days
        && read.langs == now.langs
        && read.phones == now.phones
        && read.practice == now.practice
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
        consent: json(serde_json::to_string(&consent(form, answers, agency, day)))?,
        report_txt: plain::text(form, answers, agency),
    };
    let sealed = sealer::seal(&config.worker, &request, directory.version).await?;
    form.sealed.set_value(Some(sealed.clone()));
    Ok(sealed)
}

/// What she agreed to, and until when it holds by the agency's own word.
fn consent(form: Form, answers: &Answers, agency: &Agency, day: Day) -> Consent {
    let text = consent_text(form, agency).join("\n");
    Consent {
        to: agency.id.clone(),
        text: CONSENT_VERSION,
        hash: b64::encode(&sha256(&[text.as_bytes()])),
        lang: form.config().lang,
        day: day.to_string(),
        until: day.plus(agency.retention_days).to_string(),
        purposes: Consent::purposes(answers),
        withdraw: vec![Withdrawal::AskAgency],
    }
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
