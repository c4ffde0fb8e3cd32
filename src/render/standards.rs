//! The marks of frameworks that models carry, in plain words.

/// A mark explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Standard {
    /// As models write it: `cor:evidence`.
    pub(super) tag: &'static str,
    /// Whose it is: "Civic Online Reasoning".
    pub(super) framework: &'static str,
    /// As a key prints it beside an item: "COR evidence".
    pub(super) short: &'static str,
    /// What it asks of the reader.
    pub(super) meaning: &'static str,
}

/// In the order in which a page lists them.
const STANDARDS: &[Standard] = &[
    pisa("pisa:locate", "PISA locate", "find information in the text"),
    pisa(
        "pisa:literal",
        "PISA understand",
        "put together what the text says",
    ),
    pisa(
        "pisa:infer",
        "PISA infer",
        "conclude what the text does not say in one place",
    ),
    pisa(
        "pisa:quality",
        "PISA quality",
        "judge how far a text can be relied on",
    ),
    pisa(
        "pisa:conflict",
        "PISA conflict",
        "notice where two accounts differ, and deal with it",
    ),
    pisa("pisa:form", "PISA form", "reflect on how the text is made"),
    ri("ri.1", "RI.1", "show by the text what it says"),
    ri("ri.2", "RI.2", "find the main idea and sum it up"),
    ri("ri.3", "RI.3", "tell how people, events and ideas hang together"),
    ri("ri.4", "RI.4", "tell what words mean as the text uses them"),
    ri("ri.5", "RI.5", "see how the text is built"),
    ri("ri.6", "RI.6", "tell the writer's point of view and purpose"),
    ri(
        "ri.7",
        "RI.7",
        "put together what words, pictures and figures tell",
    ),
    ri("ri.8", "RI.8", "judge claims and what is given to support them"),
    ri("ri.9", "RI.9", "compare what several texts say of one thing"),
    cor("cor:behind", "COR who", "Who is behind the information?"),
    cor("cor:evidence", "COR evidence", "What is the evidence?"),
    cor("cor:other-sources", "COR others", "What do other sources say?"),
    sift("sift:stop", "SIFT stop", "stop before you believe or share"),
    sift(
        "sift:investigate",
        "SIFT investigate",
        "find out who the source is",
    ),
    sift("sift:find", "SIFT find", "find other and better coverage"),
    sift(
        "sift:trace",
        "SIFT trace",
        "trace claims and quotations to where they began",
    ),
    craft(
        "ap:attribution",
        "attribution",
        "say where information comes from",
    ),
    craft(
        "ap:quotation",
        "quotation",
        "tell exact words from what is retold",
    ),
    craft(
        "ap:certainty",
        "certainty",
        "say nothing more surely than it is known",
    ),
    Standard {
        tag: "trust:references",
        framework: "Trust Project",
        short: "references",
        meaning: "see what a report is based on",
    },
    Standard {
        tag: "trust:voices",
        framework: "Trust Project",
        short: "voices",
        meaning: "see who is heard",
    },
    Standard {
        tag: "namle:omission",
        framework: "NAMLE key questions",
        short: "what is left out",
        meaning: "ask what is left out that may matter",
    },
    Standard {
        tag: "bbc:right-of-reply",
        framework: "Editorial fairness",
        short: "right of reply",
        meaning: "see whether those who are accused can answer",
    },
];

const fn pisa(tag: &'static str, short: &'static str, meaning: &'static str) -> Standard {
    Standard {
        tag,
        framework: "PISA reading",
        short,
        meaning,
    }
}

const fn ri(tag: &'static str, short: &'static str, meaning: &'static str) -> Standard {
    Standard {
        tag,
        framework: "Common Core, Reading: Informational Text",
        short,
        meaning,
    }
}

const fn cor(tag: &'static str, short: &'static str, meaning: &'static str) -> Standard {
    Standard {
        tag,
        framework: "Civic Online Reasoning",
        short,
        meaning,
    }
}

const fn sift(tag: &'static str, short: &'static str, meaning: &'static str) -> Standard {
    Standard {
        tag,
        framework: "SIFT",
        short,
        meaning,
    }
}

const fn craft(tag: &'static str, short: &'static str, meaning: &'static str) -> Standard {
    Standard {
        tag,
        framework: "The reporter's craft",
        short,
        meaning,
    }
}

/// All that are known, in the order in which a page lists them.
pub(super) fn standards() -> impl Iterator<Item = &'static Standard> {
    STANDARDS.iter()
}

/// The mark in short, as a key prints it beside an item; one that is not known stands as its author wrote it.
pub(super) fn short(tag: &str) -> &str {
    standards()
        .find(|standard| standard.tag == tag)
        .map_or(tag, |standard| standard.short)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{short, standards};
    use crate::bank::{Bank, bundled};

    #[test]
    fn every_mark_of_the_programs_own_banks_is_explained() {
        let bank = Bank::load(&bundled()).expect("the bundled banks are sound");
        let items = bank.models.iter().flat_map(|model| &model.tags);
        let prompts = bank.prompts.iter().flat_map(|model| &model.tags);
        let unknown: BTreeSet<&String> = items
            .chain(prompts)
            .filter(|tag| standards().all(|standard| standard.tag != **tag))
            .collect();
        assert!(unknown.is_empty(), "not explained: {unknown:?}");
    }

    #[test]
    fn each_mark_stands_once_and_an_unknown_one_stands_as_written() {
        let tags: BTreeSet<&str> = standards().map(|standard| standard.tag).collect();
        assert_eq!(tags.len(), standards().count());
        assert_eq!(short("ri.8"), "RI.8");
        assert_eq!(short("my:own"), "my:own");
    }
}
