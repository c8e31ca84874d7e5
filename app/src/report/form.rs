//! The state of the form. In memory, in one place, wiped in one call.

use directory::{Agency, Directory};
use i18n::{Msg, PageCatalog, Value};
use leptos::prelude::*;
use leptos::task::spawn_local;
use report::{About, Answers, Company, Phone, Safe, Step, Usage};
use zeroize::Zeroize;

use crate::browser::config::Config;
use crate::browser::{agencies, worker_link};
use crate::report::code::Coding;
use crate::report::code::Made;
use crate::report::failure::Halt;
use crate::report::receipt::Receipt;
use crate::report::send::Kept;
use crate::report::tongues::{Tongue, Tongues};
use crate::worker::message::Message;

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
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Sending {
    /// Send was not pressed, or it may be pressed again.
    Idle,
    /// The relay is asked for its day.
    Asking,
    /// The Worker locks the letter.
    Sealing,
    /// The mailbox for the answer is opened.
    Opening,
    /// The locked letter is on its way.
    OnTheWay,
    /// A try failed; the next one begins by itself, or when she presses Send.
    Waiting {
        /// About so long from now.
        seconds: u32,
    },
}

impl Sending {
    /// Whether something is being done for the letter right now.
    pub fn is_under_way(self) -> bool {
        !matches!(self, Self::Idle | Self::Waiting { .. })
    }
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
    /// Why the letter is not stored yet.
    pub halt: RwSignal<Option<Halt>>,
    /// Counts the presses of Send, and whatever calls a letter back. Who finds it changed stops.
    pub trip: StoredValue<u32, LocalStorage>,
    /// Whether the locked letter was offered to a relay: then it may be stored even if no answer came.
    pub offered: RwSignal<bool>,
    /// Whether she stopped and deleted everything.
    pub stopped: RwSignal<bool>,
    /// How far she is with a code.
    pub coding: RwSignal<Coding>,
    /// Whether the last four digits that she typed are the code's; `None` until there are four. A right answer stays.
    pub repeated: RwSignal<Option<bool>>,
    /// Counts the codes that were asked for. Who finds it changed comes too late.
    pub making: StoredValue<u32, LocalStorage>,
    /// The code that was made for her, with what follows from it.
    pub code: StoredValue<Option<Made>, LocalStorage>,
    /// The letter sealed by an earlier try: sent again byte for byte, so that the agency gets it once.
    pub sealed: StoredValue<Option<Kept>, LocalStorage>,
    /// What the last screen tells after the answers were wiped.
    pub receipt: StoredValue<Option<Receipt>, LocalStorage>,
    /// What the program for files gets from the last screen.
    pub handover: StoredValue<Option<Message>, LocalStorage>,
    /// What it speaks.
    pub tongues: Tongues,
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
            halt: RwSignal::new(None),
            trip: StoredValue::new_local(0),
            offered: RwSignal::new(false),
            stopped: RwSignal::new(false),
            coding: RwSignal::new(Coding::Undecided),
            repeated: RwSignal::new(None),
            making: StoredValue::new_local(0),
            code: StoredValue::new_local(None),
            sealed: StoredValue::new_local(None),
            receipt: StoredValue::new_local(None),
            handover: StoredValue::new_local(None),
            tongues: Tongues::new((config, catalog)),
        }
    }

    /// What the page told the program.
    pub fn config(self) -> Config {
        self.tongues.with(|(config, _)| config.clone())
    }

    /// Loads the signed directory. The form shows phone numbers until, and unless, its signatures hold.
    pub fn load_agencies(self) {
        spawn_local(async move {
            let found = agencies::fetch(&self.config()).await;
            self.agencies.set(found.map_or(Agencies::None, Agencies::Ready));
        });
    }

    /// Goes on in another language; `None` if it could not be had. What she agreed to, she read in the old one.
    pub fn speak(self, found: Option<Tongue>) {
        self.language_failed.set(found.is_none());
        let Some(found) = found else { return };
        self.unsend();
        self.agreed.set(false);
        self.tongues.change(found);
    }

    /// The form in its first language alone: what is sent is said in it.
    pub fn first(self) -> Self {
        Self { tongues: self.tongues.first(), ..self }
    }

    /// The form in its second language alone; `None` where one is shown.
    pub fn second(self) -> Option<Self> {
        self.tongues.second().map(|tongues| Self { tongues, ..self })
    }

    /// What depends on the language, said in whatever is shown.
    pub fn said(self, say: &dyn Fn(Self) -> String) -> String {
        self.tongues.said(&|tongues| say(Self { tongues, ..self }))
    }

    /// A message in whatever is shown.
    pub fn t(self, message: Msg) -> String {
        self.t_with(message, &[])
    }

    /// A message with variables.
    pub fn t_with(self, message: Msg, values: &[(&str, Value)]) -> String {
        self.tongues.said(&|tongues| tongues.with(|(_, catalog)| catalog.with(message, values)))
    }

    /// The words of an option, by the id of its message.
    pub fn words(self, id: &'static str) -> String {
        self.tongues.said(&|tongues| {
            tongues.with(|(_, catalog)| catalog.by_id(id, &[]).unwrap_or_else(|| id.to_owned()))
        })
    }

    /// Goes to another screen, which calls back a letter that is not on its way yet: it may no longer be what she
    /// means. One that is on its way is waited for.
    pub fn go(self, step: Step) {
        if self.sending.get_untracked() == Sending::OnTheWay {
            return;
        }
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

    /// Ticks the consent, or takes it back, and with it a letter that no relay has yet.
    pub fn agree(self) {
        self.unsend();
        self.agreed.update(|agreed| *agreed = !*agreed);
    }

    /// The chosen agency, if it is in the directory.
    pub fn chosen_agency(self) -> Option<Agency> {
        let id = self.agency.get()?;
        self.agencies.with(|agencies| match agencies {
            Agencies::Ready(directory) => directory.agency(&id).cloned(),
            Agencies::Loading | Agencies::None => None,
        })
    }

    /// Calls back a letter that is under way, and forgets why one was halted. What was sealed stays: if nothing changes,
    /// the very same bytes are sent again.
    fn unsend(self) {
        self.trip.update_value(|trip| *trip += 1);
        self.sending.set(Sending::Idle);
        self.halt.set(None);
        self.late_is_fine.set(false);
        self.consent_missing.set(false);
    }

    /// Forgets everything she wrote and ends a Worker at work.
    pub fn wipe(self) {
        worker_link::terminate();
        self.unsend();
        self.forget_code();
        self.answers.update(Zeroize::zeroize);
        self.aside.set(Aside::default());
        self.agency.set(None);
        self.agreed.set(false);
        self.sealed.set_value(None);
        self.receipt.set_value(None);
        self.handover.set_value(None);
    }

    /// Forgets everything and says so.
    pub fn stop(self) {
        self.wipe();
        self.stopped.set(true);
    }

    /// Begins anew after a stop.
    pub fn start_again(self) {
        self.offered.set(false);
        self.stopped.set(false);
        self.go(Step::Before);
    }
}
