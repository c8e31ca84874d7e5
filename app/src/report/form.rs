//! The state of the form. In memory, in one place, wiped in one call.

use directory::{Agency, Directory};
use i18n::{Msg, PageCatalog, Value};
use leptos::prelude::*;
use report::{Answers, Choice, Company, Phone, Step};
use zeroize::Zeroize;

use crate::report::config::Config;
use crate::report::failure::Failure;
use crate::report::sealer::{self, Sealed};
use crate::report::sent::Receipt;

/// What is known about the agencies of this mirror.
#[derive(Clone, Debug)]
pub enum Agencies {
    /// Still on the way.
    Loading,
    /// None, or none whose signatures hold. The page shows phone numbers.
    None,
    /// The signed directory.
    Ready(Directory),
}

/// How far sending has come.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Sending {
    /// Send was not pressed, or it may be pressed again.
    Idle,
    /// The Worker locks the letter.
    Sealing,
    /// The locked letter is on its way.
    OnTheWay,
    /// It is not stored. Every answer is kept.
    Failed(Failure),
}

/// Handles to everything the form knows. Copies share the same state.
#[derive(Clone, Copy)]
pub struct Form {
    /// The current screen.
    pub step: RwSignal<Step>,
    /// What she answered.
    pub answers: RwSignal<Answers>,
    /// Is somebody near? Never sent.
    pub company: RwSignal<Option<Company>>,
    /// Whose phone? Never sent.
    pub phone: RwSignal<Option<Phone>>,
    /// The id of the agency she chose.
    pub agency: RwSignal<Option<String>>,
    /// Whether she ticked the consent.
    pub agreed: RwSignal<bool>,
    /// Whether she pressed Send without ticking it.
    pub consent_missing: RwSignal<bool>,
    /// The agencies of this mirror.
    pub agencies: RwSignal<Agencies>,
    /// How far sending has come.
    pub sending: RwSignal<Sending>,
    /// Whether she stopped and deleted everything.
    pub stopped: RwSignal<bool>,
    /// The letter sealed by an earlier try: sent again byte for byte, so that the agency gets it once.
    pub sealed: StoredValue<Option<Sealed>, LocalStorage>,
    /// What the last screen tells after the answers were wiped.
    pub receipt: StoredValue<Option<Receipt>, LocalStorage>,
    config: StoredValue<Config, LocalStorage>,
    catalog: StoredValue<PageCatalog, LocalStorage>,
}

impl Form {
    /// An empty form.
    pub fn new(config: Config, catalog: PageCatalog) -> Self {
        Self {
            step: RwSignal::new(Step::Before),
            answers: RwSignal::new(Answers::default()),
            company: RwSignal::new(None),
            phone: RwSignal::new(None),
            agency: RwSignal::new(None),
            agreed: RwSignal::new(false),
            consent_missing: RwSignal::new(false),
            agencies: RwSignal::new(Agencies::Loading),
            sending: RwSignal::new(Sending::Idle),
            stopped: RwSignal::new(false),
            sealed: StoredValue::new_local(None),
            receipt: StoredValue::new_local(None),
            config: StoredValue::new_local(config),
            catalog: StoredValue::new_local(catalog),
        }
    }

    /// What the page told the program.
    pub fn config(self) -> Config {
        self.config.get_value()
    }

    /// A message in the language of the page.
    pub fn t(self, message: Msg) -> String {
        self.catalog.with_value(|catalog| catalog.t(message))
    }

    /// A message with variables.
    pub fn t_with(self, message: Msg, values: &[(&str, Value)]) -> String {
        self.catalog.with_value(|catalog| catalog.with(message, values))
    }

    /// The words of an option.
    pub fn label(self, choice: impl Choice) -> String {
        self.catalog
            .with_value(|catalog| catalog.by_id(choice.msg_id(), &[]))
            .unwrap_or_else(|| choice.code().to_owned())
    }

    /// Goes to another screen. A letter sealed before may no longer be what she means.
    pub fn go(self, step: Step) {
        self.sealed.set_value(None);
        self.sending.set(Sending::Idle);
        self.consent_missing.set(false);
        self.step.set(step);
    }

    /// Ticks the consent, or takes it back.
    pub fn agree(self) {
        self.agreed.update(|agreed| *agreed = !*agreed);
        self.consent_missing.set(false);
    }

    /// The chosen agency, if it is in the directory.
    pub fn chosen_agency(self) -> Option<Agency> {
        let id = self.agency.get()?;
        self.agencies.with(|agencies| match agencies {
            Agencies::Ready(directory) => directory.agency(&id).cloned(),
            Agencies::Loading | Agencies::None => None,
        })
    }

    /// Forgets everything she wrote and ends a Worker at work.
    pub fn wipe(self) {
        sealer::terminate();
        self.sealed.set_value(None);
        self.answers.update(Zeroize::zeroize);
        self.company.set(None);
        self.phone.set(None);
        self.agency.set(None);
        self.agreed.set(false);
        self.sending.set(Sending::Idle);
    }

    /// Forgets everything and says so.
    pub fn stop(self) {
        self.wipe();
        self.stopped.set(true);
    }

    /// Begins anew after a stop.
    pub fn start_again(self) {
        self.stopped.set(false);
        self.go(Step::Before);
    }
}
