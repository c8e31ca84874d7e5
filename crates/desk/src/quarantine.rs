//! Letters that go no further: something in them, or in their evidence, must first be looked at by somebody else.
//!
//! `quarantine.txt` beside the letters is for people as well. One line for each step, none is ever taken back:
//!
//! ```text
//! 2026-11-21 quarantined <letter id> <reason>
//! 2026-11-23 lifted <letter id>
//! ```

use wire::{Day, ObjectId};

use crate::terminal::harmless_line;

/// Name of the file in the folder of letters.
pub const NAME: &str = "quarantine.txt";

/// Most bytes of the file.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// Most characters of a reason.
pub const MAX_REASON_CHARS: usize = 200;

const QUARANTINED: &str = "quarantined";
const LIFTED: &str = "lifted";

/// Which letters are in quarantine.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Quarantine {
    steps: Vec<Step>,
}

/// A letter was put into quarantine or taken out of it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Step {
    /// When.
    pub day: Day,
    /// The letter.
    pub letter: ObjectId,
    /// Why it was put in; nothing if it was taken out.
    pub reason: Option<String>,
}

/// A line of the file can not be read: the letter that it means could be one in quarantine.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("line {0} of the list of quarantined letters can not be read; correct it in a text editor")]
pub struct BadLine(
    /// Its number, from 1.
    pub usize,
);

impl Quarantine {
    /// Reads the file.
    ///
    /// # Errors
    /// [`BadLine`].
    pub fn parse(text: &str) -> Result<Self, BadLine> {
        let lines = (1_usize..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
        let read = |(number, line): (usize, &str)| Step::parse(line).ok_or(BadLine(number));
        Ok(Self { steps: lines.map(read).collect::<Result<_, _>>()? })
    }

    /// Why and since when a letter is in quarantine; nothing if it is not.
    pub fn of(&self, letter: &ObjectId) -> Option<&Step> {
        let last = self.steps.iter().rev().find(|step| step.letter == *letter)?;
        last.reason.as_ref().map(|_| last)
    }

    /// Adds a step.
    pub fn push(&mut self, step: Step) {
        self.steps.push(step);
    }
}

impl Step {
    /// A letter is put into quarantine. Of the reason, one line of at most [`MAX_REASON_CHARS`] is kept.
    pub fn quarantined(letter: ObjectId, reason: &str, day: Day) -> Self {
        let reason = harmless_line(reason.trim()).chars().take(MAX_REASON_CHARS).collect();
        Self { day, letter, reason: Some(reason) }
    }

    /// A letter is taken out.
    pub fn lifted(letter: ObjectId, day: Day) -> Self {
        Self { day, letter, reason: None }
    }

    /// The line as it is written, with its end.
    pub fn to_text(&self) -> String {
        let Self { day, letter, reason } = self;
        let line = match reason {
            Some(reason) => format!("{day} {QUARANTINED} {letter} {reason}"),
            None => format!("{day} {LIFTED} {letter}"),
        };
        line.trim_end().to_owned() + "\n"
    }

    fn parse(line: &str) -> Option<Self> {
        let mut parts = line.trim().splitn(4, ' ');
        let (day, what, letter) = (parts.next()?, parts.next()?, parts.next()?);
        let reason = match what {
            QUARANTINED => Some(parts.next().unwrap_or_default().to_owned()),
            LIFTED => None,
            _ => return None,
        };
        Some(Self { day: day.parse().ok()?, letter: letter.parse().ok()?, reason })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Day = Day(20_778);

    fn letter() -> ObjectId {
        ObjectId::of(b"letter")
    }

    #[test]
    fn what_was_written_reads_back() {
        let steps = [
            Step::quarantined(letter(), "a picture that must not be passed on", DAY),
            Step::quarantined(ObjectId::of(b"other"), "", DAY),
            Step::lifted(letter(), DAY.plus(2)),
        ];
        let text: String = steps.iter().map(Step::to_text).collect();
        let read = Quarantine::parse(&text).unwrap();
        assert_eq!(read.steps, steps);
        assert!(text.starts_with("2026-11-21 quarantined "), "{text}");
    }

    #[test]
    fn the_last_step_counts() {
        let mut quarantine = Quarantine::default();
        assert_eq!(quarantine.of(&letter()), None);
        quarantine.push(Step::quarantined(letter(), "why", DAY));
        assert_eq!(quarantine.of(&letter()).unwrap().reason.as_deref(), Some("why"));
        assert_eq!(quarantine.of(&ObjectId::of(b"other")), None);
        quarantine.push(Step::lifted(letter(), DAY));
        assert_eq!(quarantine.of(&letter()), None);
    }

    #[test]
    fn a_reason_is_one_line_that_commands_nothing() {
        let step = Step::quarantined(letter(), "why\n2026-11-21 lifted x\u{1b}[2J", DAY);
        assert_eq!(step.to_text().lines().count(), 1);
        assert!(!step.to_text().contains('\u{1b}'));
        let long = Step::quarantined(letter(), &"x".repeat(1000), DAY);
        assert_eq!(long.reason.unwrap().len(), MAX_REASON_CHARS);
    }

    #[test]
    fn a_line_that_can_not_be_read_is_named_and_not_passed_over() {
        let good = Step::lifted(letter(), DAY).to_text();
        for bad in
            ["2026-11-21 released x", "quarantined", &format!("2026-11-21 quarantined {}", "A".repeat(9))]
        {
            assert_eq!(Quarantine::parse(&format!("{good}\n{bad}\n")), Err(BadLine(3)), "{bad}");
        }
    }
}
