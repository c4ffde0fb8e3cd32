//! What the teacher's page says of its own accord about each skill.

use crate::item::{Process, Strand};

/// A skill in plain words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SkillWords {
    /// Its name.
    pub(super) name: &'static str,
    /// What the reader does.
    pub(super) does: &'static str,
    /// What to do with the class where many went wrong.
    pub(super) missed: &'static str,
}

/// The skill of an item: for source items their strand, for others the process.
pub(super) fn skill(process: Process, strand: Option<Strand>) -> SkillWords {
    match (strand, process) {
        (Some(Strand::FindTheSource), _) => SkillWords {
            name: "Find the source",
            does: "who says so, in whose words, through what",
            missed: "Underline each reporting word (said, according to) and draw an arrow to who says it. A sentence \
                     without an arrow has no source.",
        },
        (Some(Strand::JudgeTheSupport), _) => SkillWords {
            name: "Judge the support",
            does: "what is shown for a claim, and what is left open",
            missed: "Sort the claims in question: shown, only said, left open. “Only said” is a reason to check, \
                     not a reason to call it false.",
        },
        (None, Process::Locate) => SkillWords {
            name: "Find what it says",
            does: "take a fact from the right sentence",
            missed: "Ask for the number of the sentence first, and for the answer after it.",
        },
        (None, Process::Understand) => SkillWords {
            name: "Understand what it says",
            does: "put several places of the text together",
            missed: "Have it retold with the page turned over; then check each part against its sentence.",
        },
        (None, Process::Evaluate) => SkillWords {
            name: "Weigh what it says",
            does: "tell what happened from what is planned or promised; notice how something is worded",
            missed: "Have the one word found that decides it (plans to, may, promised), and read the sentence \
                     without it.",
        },
    }
}
