//! One press of Send, until the letter is stored, something has to be decided, or she calls it back.

use directory::{Agency, Directory, Relay};
use leptos::prelude::*;

use crate::browser::failure::Failure;
use crate::browser::patience::{Patience, patiently};
use crate::browser::relay::{self, Refusal};
use crate::report::failure::{Halt, Late};
use crate::report::form::{Agencies, Form, Sending};
use crate::report::receipt;
use crate::report::send::mailbox;
use crate::report::send::seal::{says_too_much, seal};

/// One press of Send. Pressed again, or called back, an older one ends by itself before its next step.
#[derive(Clone, Copy)]
pub(super) struct Trip {
    pub(super) form: Form,
    number: u32,
}

/// Why a try ended without the letter being stored, and how long to wait where the relay said so, in seconds.
pub(super) struct Stopped(Halt, Option<u32>);

impl Trip {
    /// Begins one: what halted an earlier one is history.
    pub(super) fn begin(form: Form) -> Self {
        form.trip.update_value(|trip| *trip += 1);
        form.halt.set(None);
        form.sending.set(Sending::Asking);
        Self { form, number: form.trip.get_value() }
    }

    /// Tries until it is decided. `read` is the agency as she read its card.
    pub(super) async fn run(self, read: Agency) {
        let tell = |patience| {
            if let Patience::Waiting { seconds } = patience {
                // If it was called back in the meantime there is nothing to tell.
                let _ = self.at(Sending::Waiting { seconds });
            }
        };
        let decided = patiently(tell, || self.with_each_relay(&read)).await;
        if let Err(halt) = decided.unwrap_or_else(|failure| Err(failure.into()))
            && self.at(Sending::Idle).is_ok()
        {
            self.form.halt.set(Some(halt));
        }
    }

    /// One try with each relay of the agency. The error passes with time; everything else is decided.
    async fn with_each_relay(self, read: &Agency) -> Result<Result<(), Halt>, Refusal> {
        let mut last: Refusal = (Failure::Refused, None);
        let Some(directory) = self.directory() else { return Ok(Err(last.0.into())) };
        let own = window().location().origin().unwrap_or_default();
        // In the order of the directory; one without an address is the site's own.
        for relay in read.relays.iter().filter_map(|id| directory.relay(id)) {
            match self.with(read, &directory, relay, relay.origin(&own)).await {
                Ok(()) => return Ok(Ok(())),
                // What another relay could change. What passes is told rather than what does not.
                Err(Stopped(
                    Halt::Failed(
                        failure @ (Failure::Busy
                        | Failure::Full
                        | Failure::Nothing
                        | Failure::Offline
                        | Failure::Refused),
                    ),
                    seconds,
                )) => {
                    if !last.0.passes() {
                        last = (failure, seconds);
                    }
                }
                Err(Stopped(halt, _)) => return Ok(Err(halt)),
            }
        }
        if !last.0.passes() || self.check().is_err() {
            return Ok(Err(last.0.into()));
        }
        let halt = Some(Halt::Failed(last.0));
        // Told once: what is set is read out.
        if self.form.halt.get_untracked() != halt {
            self.form.halt.set(halt);
        }
        Err(last)
    }

    /// One relay: its day decides, its directory may be newer; then it keeps the mailbox, and gets the letter.
    async fn with(
        self,
        read: &Agency,
        known: &Directory,
        relay: &Relay,
        origin: &str,
    ) -> Result<(), Stopped> {
        let form = self.form;
        self.at(Sending::Asking)?;
        if says_too_much(form) {
            return Err(Failure::TooLong.into());
        }
        let info = relay::info(origin).await?;
        let newer = info.directory > known.version;
        let fresh = if newer { relay::directory(origin, &form.config()).await } else { None };
        self.check()?;
        let fresh = fresh.filter(|fresh| fresh.version > known.version);
        let directory = fresh.as_ref().unwrap_or(known);
        let found = directory.agency(&read.id).filter(|agency| agency.is_open_for_letters()).cloned();
        if let Some(fresh) = &fresh {
            form.agencies.set(Agencies::Ready(fresh.clone()));
        }
        let agency = found.ok_or(Failure::Gone)?;
        if !says_the_same(read, &agency) {
            form.agreed.set(false);
            return Err(Stopped(Halt::Changed, None));
        }
        if directory.is_expired(info.day) || !agency.is_current(info.day) {
            return Err(Failure::Expired.into());
        }
        if !form.late_is_fine.get_untracked()
            && let Some(late) = lateness(&agency, &info)
        {
            return Err(Stopped(Halt::Late(late), None));
        }
        seal(self, &agency, relay, origin, info.day).await?;
        mailbox::prepare(self, &agency, &info, directory.version).await?;
        self.hand_over(agency, origin).await
    }

    /// The last step. Whatever is called back from here on may have arrived.
    async fn hand_over(self, agency: Agency, origin: &str) -> Result<(), Stopped> {
        let form = self.form;
        self.at(Sending::OnTheWay)?;
        let kept = form.sealed.get_value().ok_or(Failure::Refused)?;
        form.offered.set(true);
        let letter = &kept.letter;
        let offered = relay::letter(origin, agency.inbox, letter.id, &letter.bytes).await;
        // Stored is stored, even if she took the tick away meanwhile. Only where everything is deleted, or another
        // letter was begun, nobody is told.
        if form.sealed.with_value(|now| now.as_ref().map(|now| now.letter.id)) != Some(letter.id) {
            return Err(Failure::Refused.into());
        }
        if let Err((failure, _)) = &offered {
            form.offered.set(failure.passes());
        }
        offered?;
        receipt::stored(form, agency, &kept, origin);
        Ok(())
    }

    fn directory(self) -> Option<Directory> {
        self.form.agencies.with_untracked(|agencies| match agencies {
            Agencies::Ready(directory) => Some(directory.clone()),
            Agencies::Loading | Agencies::None => None,
        })
    }

    /// Tells how far it has come.
    ///
    /// # Errors
    /// If it was called back.
    pub(super) fn at(self, stage: Sending) -> Result<(), Failure> {
        self.check()?;
        self.form.sending.set(stage);
        Ok(())
    }

    /// Goes on only if it was not called back.
    ///
    /// # Errors
    /// If it was. Nobody is told of this failure.
    pub(super) fn check(self) -> Result<(), Failure> {
        if self.form.trip.get_value() == self.number { Ok(()) } else { Err(Failure::Refused) }
    }
}

impl From<Failure> for Stopped {
    fn from(failure: Failure) -> Self {
        Self(failure.into(), None)
    }
}

impl From<Refusal> for Stopped {
    fn from((failure, seconds): Refusal) -> Self {
        Self(failure.into(), seconds)
    }
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
