//! What the last screen tells.

use directory::Agency;
use report::May;

/// What is still known after the answers were wiped.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// Who got the letter.
    pub agency: Agency,
    /// What she said about contact.
    pub may: Option<May>,
}
