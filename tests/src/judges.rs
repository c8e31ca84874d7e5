//! What is looked at on every page and screen, by scripts that need nothing but WebDriver: the same in every engine.

pub mod axe;
pub mod fields;
pub mod fits;
pub mod names;
pub mod ways;
