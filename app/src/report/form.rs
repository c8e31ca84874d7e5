//! The state of the form. In memory, in one place, wiped in one call.

use directory::{Agency, Directory};
use i18n::{Msg, PageCatalog, Value};
use leptos::prelude::*;
use report::{About, Answers, Company, Phone, Safe, Step, Usage};
use zeroize::Zeroize;

use crate::report::config::Config;
use crate::report::failure::Halt;
use crate::report::receipt::Receipt;
use crate::report::sealer::{self, Sealed};

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
    /// The relay is asked for its day.
    Asking,
    /// The Worker locks the letter.
    Sealing,
    /// The locked letter is on its way.
    OnTheWay,
    /// It is not stored: it failed, or she should know something first. Every answer is kept.
    Halted(Halt),
}

/// What she said only to this page: it chooses what she sees.
#[derive(Clone, Copy, Debug, Default)]
pub struct Aside {
    /// Is she safe where she is?
    pub safe: Option<Safe>,
    /// Is somebody near?
    pub company: Option<Company>,
    /// Whose phone?
    pub phone: Option<Phone>,
    /// Whether she wants to see the answers that name violence; `None` until she chose.
    pub sees_what_is_hard: Option<bool>,
}

/// Handles to everything the form knows. Copies share the same state.
#[derive(Clone, Copy)]
pub struct Form {
    /// The current screen.
    pub step: RwSignal<Step>,
    /// What she answered.
    pub answers: RwSignal<Answers>,
    /// What she said only to this page. Never sent.
    pub aside: RwSignal<Aside>,
    /// The id of the agency she chose.
    pub agency: RwSignal<Option<String>>,
    /// Whether she ticked the consent.
    pub agreed: RwSignal<bool>,
    /// Whether she pressed Send without ticking it.
    pub consent_missing: RwSignal<bool>,
    /// Whether she wants to send though the agency is late.
    pub late_is_fine: RwSignal<bool>,
    /// Whether another language was asked for and could not be had.
    pub language_failed: RwSignal<bool>,
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
    /// Changes whenever the language does.
    language: RwSignal<bool>,
    config: StoredValue<Config, LocalStorage>,
    catalog: StoredValue<PageCatalog, LocalStorage>,
}

impl Form {
    /// An empty form.
    pub fn new(config: Config, catalog: PageCatalog) -> Self {
        Self {
            step: RwSignal::new(Step::Before),
            answers: RwSignal::new(Answers::default()),
            aside: RwSignal::new(Aside::default()),
            agency: RwSignal::new(None),
            agreed: RwSignal::new(false),
            consent_missing: RwSignal::new(false),
            late_is_fine: RwSignal::new(false),
            language_failed: RwSignal::new(false),
            agencies: RwSignal::new(Agencies::Loading),
            sending: RwSignal::new(Sending::Idle),
            stopped: RwSignal::new(false),
            sealed: StoredValue::new_local(None),
            receipt: StoredValue::new_local(None),
            language: RwSignal::new(false),
            config: StoredValue::new_local(config),
            catalog: StoredValue::new_local(catalog),
        }
    }

    /// What the page told the program.
    pub fn config(self) -> Config {
        self.config.get_value()
    }

    /// Tells whoever draws that the language has changed.
    pub fn track_language(self) {
        self.language.track();
    }

    /// Goes on in another language. What she agreed to, she read in the old one.
    pub fn speak(self, config: Config, catalog: PageCatalog) {
        self.catalog.set_value(catalog);
        self.unsend();
        self.agreed.set(false);
        self.config.set_value(config);
        self.language.update(|language| *language = !*language);
    }

    /// A message in the language of the page.
    pub fn t(self, message: Msg) -> String {
        self.catalog.with_value(|catalog| catalog.t(message))
    }

    /// A message with variables.
    pub fn t_with(self, message: Msg, values: &[(&str, Value)]) -> String {
        self.catalog.with_value(|catalog| catalog.with(message, values))
    }

    /// The words of an option, by the id of its message.
    pub fn words(self, id: &'static str) -> String {
        self.catalog.with_value(|catalog| catalog.by_id(id, &[])).unwrap_or_else(|| id.to_owned())
    }

    /// Goes to another screen. A letter sealed before may no longer be what she means.
    pub fn go(self, step: Step) {
        self.unsend();
        self.language_failed.set(false);
        self.step.set(step);
    }

    /// Whether "I" means the person she writes about.
    pub fn is_about_somebody_else(self) -> bool {
        self.answers.with(|answers| answers.about == Some(About::SomebodyElse))
    }

    /// Whether nothing may say who she is.
    pub fn is_anonymous(self) -> bool {
        self.answers.with(|answers| answers.usage == Some(Usage::Anonymous))
    }

    /// Chooses whether the answers that name violence are asked. Left out means that none of them is sent.
    pub fn see_what_is_hard(self, see: bool) {
        if !see {
            self.answers.update(Answers::leave_out_what_is_hard);
        }
        self.aside.update(|aside| aside.sees_what_is_hard = Some(see));
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

    /// What was sealed or halted before is no longer what she means.
    fn unsend(self) {
        self.sealed.set_value(None);
        self.sending.set(Sending::Idle);
        self.late_is_fine.set(false);
        self.consent_missing.set(false);
    }

    /// Forgets everything she wrote and ends a Worker at work.
    pub fn wipe(self) {
        sealer::terminate();
        self.unsend();
        self.answers.update(Zeroize::zeroize);
        self.aside.set(Aside::default());
        self.agency.set(None);
        self.agreed.set(false);
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
