//! What day it is, as far as this phone knows.

use wire::Day;

/// The day by this phone's clock. It only warns: clocks of phones are often wrong.
pub fn today() -> Day {
    Day::from_unix_seconds((js_sys::Date::now() / 1000.0) as u64)
}
