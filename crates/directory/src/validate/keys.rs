//! What the keys of an agency have to hold to.

use wire::Day;

use super::{Entry, Seen};
use crate::{Agency, Directory, RecipientEntry, Wrong};

/// Most recipients of one agency: the header of a letter is padded to at most eight.
pub const MAX_RECIPIENTS: usize = 8;

/// Longest time, in days, that letters may be sealed to one key. A stolen key opens no more than these.
pub const MAX_WINDOW_DAYS: i64 = 120;

/// The same for a recovery key, which lies on paper in a safe and is no easier to steal for being old.
pub const MAX_RECOVERY_WINDOW_DAYS: i64 = 400;

impl Entry<'_> {
    /// Recipients and signing keys.
    pub(super) fn keys(&mut self, agency: &Agency, directory: &Directory) {
        let recipients = &agency.recipients;
        if !(1..=MAX_RECIPIENTS).contains(&recipients.len()) {
            self.push("recipients", Wrong::RecipientCount(recipients.len()));
        }
        let mut kinds = recipients.iter().map(|entry| entry.to.kind());
        if let Some(first) = kinds.next()
            && kinds.any(|kind| kind != first)
        {
            self.push("recipients", Wrong::MixedKinds);
        }
        // One that is for practice among real ones is told to leave, not to get more keys.
        self.recovery(recipients, directory.practice || agency.practice);
        let mut seen = Seen::default();
        for (index, entry) in recipients.iter().enumerate() {
            let at = format!("recipients[{index}]");
            if let Some(other) = seen.before(entry.to.to_string(), at.clone()) {
                self.push(format!("{at}.to"), Wrong::Repeated(other));
            }
            let most = if entry.recovery { MAX_RECOVERY_WINDOW_DAYS } else { MAX_WINDOW_DAYS };
            let days = entry.until.since(entry.from);
            if self.window(&at, entry.from, entry.until) && days > most {
                self.push(format!("{at}.until"), Wrong::TooLong { days, most });
            }
        }
        for (index, key) in agency.sign.iter().enumerate() {
            self.window(&format!("sign[{index}]"), key.from, key.until);
        }
    }

    /// Whoever loses the only key loses every letter; so there is one more, used for nothing else. In
    /// practice there need not be.
    fn recovery(&mut self, recipients: &[RecipientEntry], practice: bool) {
        let recovery = recipients.iter().filter(|entry| entry.recovery).count();
        let wrong = match (recipients.len(), recovery) {
            // Told already.
            (0, _) => return,
            (all, _) if all == recovery => Wrong::OnlyRecovery,
            (_, 1) => return,
            (_, 0) if practice => return,
            (1, _) => Wrong::SingleRecipient,
            _ => Wrong::RecoveryCount(recovery),
        };
        self.push("recipients", wrong);
    }

    /// Whether the window ends after it begins.
    fn window(&mut self, at: &str, from: Day, until: Day) -> bool {
        let good = from <= until;
        if !good {
            self.push(format!("{at}.until"), Wrong::EndsBeforeItBegins);
        }
        good
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sample::{
        RECIPIENT, RECOVERY, at, directory, in_agency, in_real_agency, parse_problems, real, sample,
    };
    use crate::{Problem, validate};

    #[test]
    fn refuses_an_agency_without_a_key_and_one_with_nine() {
        let found = in_agency(|agency| agency["recipients"] = json!([]));
        assert_eq!(found, at("recipients", Wrong::RecipientCount(0)));

        let mut json = sample();
        let entry = json["agencies"][0]["recipients"][0].clone();
        json["agencies"][0]["recipients"] = json!(vec![entry; 9]);
        let nine = Problem::in_agency("practice-desk", "recipients", Wrong::RecipientCount(9));
        assert!(parse_problems(&json).contains(&nine));
    }

    #[test]
    fn takes_a_key_and_a_recovery_key_outside_practice_and_inside() {
        let mut json = real();
        assert_eq!(parse_problems(&json), []);
        json["practice"] = json!(true);
        assert_eq!(parse_problems(&json), []);
    }

    #[test]
    fn refuses_a_single_key_unless_it_is_for_practice() {
        assert_eq!(parse_problems(&sample()), []);
        let found = in_real_agency(|agency| {
            agency["recipients"].as_array_mut().unwrap().pop();
        });
        assert_eq!(found, at("recipients", Wrong::SingleRecipient));
    }

    #[test]
    fn refuses_keys_none_of_which_is_for_recovery_unless_they_are_for_practice() {
        let found = in_real_agency(|agency| {
            agency["recipients"][1] = json!({"to": RECOVERY, "from": "2026-11-21", "until": "2027-02-19"});
        });
        assert_eq!(found, at("recipients", Wrong::RecoveryCount(0)));
        let mut json = sample();
        let second = json!({"to": RECOVERY, "from": "2026-11-21", "until": "2027-02-19"});
        json["agencies"][0]["recipients"].as_array_mut().unwrap().push(second);
        assert_eq!(parse_problems(&json), []);
    }

    #[test]
    fn refuses_two_recovery_keys_even_for_practice() {
        for practice in [false, true] {
            let mut directory = crate::sample::read(&real());
            directory.practice = practice;
            let mut third = directory.agencies[0].recipients[1].clone();
            third.to = envelope::Identity::make_x25519(&mut Fixed).recipient();
            directory.agencies[0].recipients.push(third);
            let wrong = Problem::in_agency("practice-desk", "recipients", Wrong::RecoveryCount(2));
            assert_eq!(validate::problems(&directory), [wrong]);
        }
    }

    #[test]
    fn refuses_a_recovery_key_that_stands_alone() {
        let found = in_agency(|agency| agency["recipients"][0]["recovery"] = json!(true));
        assert_eq!(found, at("recipients", Wrong::OnlyRecovery));
        let found = in_real_agency(|agency| agency["recipients"][0]["recovery"] = json!(true));
        assert_eq!(found, at("recipients", Wrong::OnlyRecovery));
    }

    #[test]
    fn refuses_one_key_listed_twice() {
        let found = in_agency(|agency| {
            let entry = agency["recipients"][0].clone();
            agency["recipients"].as_array_mut().unwrap().push(entry);
        });
        assert_eq!(found, at("recipients[1].to", Wrong::Repeated("recipients[0]".to_owned())));
    }

    #[test]
    fn refuses_a_recovery_key_that_is_the_key_of_every_day() {
        let found = in_real_agency(|agency| agency["recipients"][1]["to"] = json!(RECIPIENT));
        assert_eq!(found, at("recipients[1].to", Wrong::Repeated("recipients[0]".to_owned())));
    }

    #[test]
    fn refuses_what_is_no_recipient() {
        for to in ["age1", "AGE-SECRET-KEY-1", &RECIPIENT[..60], "ssh-ed25519 AAAA"] {
            let (field, wrong) = in_agency(|agency| agency["recipients"][0]["to"] = json!(to));
            assert_eq!(field, "recipients[0].to");
            assert!(matches!(wrong, Wrong::NotARecipient(_)), "{wrong:?}");
        }
    }

    #[test]
    fn refuses_a_point_of_low_order_as_recipient() {
        // X25519 with the all-zero point: every shared secret would be zero, so anybody could open.
        let zero = "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z";
        let found = in_agency(|agency| agency["recipients"][0]["to"] = json!(zero));
        assert!(matches!(&found.1, Wrong::NotARecipient(why) if why.contains("safe")), "{found:?}");
    }

    #[test]
    fn refuses_an_inbox_or_signing_key_that_is_none() {
        let found = in_agency(|agency| agency["inbox"] = json!("AAAA"));
        assert_eq!(found, at("inbox", Wrong::NotAnInbox));
        let found = in_agency(|agency| agency["sign"][0]["vk"] = json!("AAAA"));
        assert_eq!(found, at("sign[0].vk", Wrong::NotASigningKey));
    }

    #[test]
    fn refuses_windows_that_end_before_they_begin() {
        let found = in_agency(|agency| agency["recipients"][0]["until"] = json!("2026-11-20"));
        assert_eq!(found, at("recipients[0].until", Wrong::EndsBeforeItBegins));
        let found = in_agency(|agency| agency["sign"][0]["until"] = json!("2026-11-20"));
        assert_eq!(found, at("sign[0].until", Wrong::EndsBeforeItBegins));
    }

    #[test]
    fn takes_a_window_of_120_days_and_refuses_121() {
        let mut json = sample();
        json["agencies"][0]["recipients"][0]["until"] = json!("2027-03-21");
        assert_eq!(parse_problems(&json), []);
        let found = in_agency(|agency| agency["recipients"][0]["until"] = json!("2027-03-22"));
        assert_eq!(found, at("recipients[0].until", Wrong::TooLong { days: 121, most: 120 }));
    }

    #[test]
    fn takes_a_recovery_key_for_400_days_and_refuses_401() {
        assert_eq!(real()["agencies"][0]["recipients"][1]["until"], "2027-12-26");
        assert_eq!(parse_problems(&real()), []);
        let found = in_real_agency(|agency| agency["recipients"][1]["until"] = json!("2027-12-27"));
        assert_eq!(found, at("recipients[1].until", Wrong::TooLong { days: 401, most: 400 }));
    }

    #[test]
    fn takes_a_window_of_one_day() {
        let mut json = sample();
        json["agencies"][0]["recipients"][0]["until"] = json!("2026-11-21");
        assert_eq!(parse_problems(&json), []);
    }

    #[test]
    fn refuses_two_kinds_of_key_in_one_agency() {
        // A hybrid recipient is 1,216 bytes, too long to write out here: it is made.
        let mut directory = directory();
        let mut entry = directory.agencies[0].recipients[0].clone();
        entry.to = envelope::Identity::make_hybrid(&mut Fixed).recipient();
        directory.agencies[0].recipients.push(entry);
        let wrong = Problem::in_agency("practice-desk", "recipients", Wrong::MixedKinds);
        assert_eq!(validate::problems(&directory), [wrong]);
    }

    /// Randomness that is none: the keys above open nothing.
    struct Fixed;

    impl rand_core::TryRng for Fixed {
        type Error = rand_core::Infallible;

        fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
            Ok(7)
        }

        fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
            Ok(7)
        }

        fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Self::Error> {
            bytes.fill(7);
            Ok(())
        }
    }

    impl rand_core::TryCryptoRng for Fixed {}
}
