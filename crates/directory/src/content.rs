//! The language-free content of the site: phone lines, emergency numbers, facts, guides, page codes,
//! pages to leave to.
//!
//! All of it is TOML, written by people, and read only while a site is built. Each reader refuses what a
//! survivor must not meet (a number without a source, a claim without a fact) and says where it stands and
//! what to do: `content/helplines.toml:41: …`. It reports everything it finds, not only the first.
//!
//! The words themselves are in `locales/`; an entry's id is the key to them.

mod call;
mod code;
mod codes;
mod country;
mod error;
mod exit;
mod fact;
mod guide;
mod helpline;
mod need;
mod phone;
mod rights;
mod source;
mod watch;

pub use call::{CONFIRMED_DAYS, Call, confirmed};
pub use code::{BadCountryCode, CountryCode};
pub use codes::Codes;
pub use country::{Country, EmergencyNumbers};
pub use error::ContentError;
pub use exit::Exits;
pub use fact::{Fact, FactStatus, SourceKind};
pub use guide::{Claim, Guide, Section, SectionKind};
pub use helpline::{Cost, Helpline, Operator, Sms};
pub use need::Need;
pub use phone::{BadPhoneNumber, PhoneNumber};
pub use rights::{Detail, Found, Point, Rights, Told, Topic};
pub use source::Source;
pub use watch::Watch;

pub use crate::hours::{BadHours, Hours, TimeOfDay, Weekday};
