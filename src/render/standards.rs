//! The marks of frameworks that models carry, in plain words.

use crate::labels::Labels;
use crate::render::Printable;

/// The frameworks, by their messages, and their marks as models write them, in the order in which a page lists them.
const FRAMEWORKS: [(&str, &[&str]); 8] = [
    (
        "framework-pisa",
        &[
            "pisa:locate",
            "pisa:literal",
            "pisa:infer",
            "pisa:quality",
            "pisa:conflict",
            "pisa:form",
        ],
    ),
    (
        "framework-ri",
        &[
            "ri.1", "ri.2", "ri.3", "ri.4", "ri.5", "ri.6", "ri.7", "ri.8", "ri.9",
        ],
    ),
    (
        "framework-cor",
        &["cor:behind", "cor:evidence", "cor:other-sources"],
    ),
    (
        "framework-sift",
        &["sift:stop", "sift:investigate", "sift:find", "sift:trace"],
    ),
    (
        "framework-craft",
        &["ap:attribution", "ap:quotation", "ap:certainty"],
    ),
    ("framework-trust", &["trust:references", "trust:voices"]),
    ("framework-namle", &["namle:omission"]),
    ("framework-fairness", &["bbc:right-of-reply"]),
];

/// All marks that are known, each after the message that names its framework, in the order in which a page lists them.
pub(super) fn standards() -> impl Iterator<Item = (&'static str, &'static str)> {
    let each = FRAMEWORKS.iter();
    each.flat_map(|(framework, tags)| tags.iter().map(|tag| (*framework, *tag)))
}

/// What a known mark asks of the reader.
pub(super) fn meaning(labels: &Labels, tag: &str) -> String {
    labels.told(&id("standard", tag), &[])
}

/// The mark in short, as a key prints it beside an item; one that is not known stands as its author wrote it.
pub(super) fn short(labels: &Labels, tag: &str) -> Printable {
    if standards().any(|(_, known)| known == tag) {
        Printable::from(&labels.told(&id("mark", tag), &[]))
    } else {
        Printable::from(tag)
    }
}

/// The marks of an item or a prompt in short.
pub(super) fn shorts(labels: &Labels, tags: &[String]) -> Vec<Printable> {
    tags.iter().map(|tag| short(labels, tag)).collect()
}

/// The message about a known mark: `standard-ri-8`.
fn id(kind: &str, tag: &str) -> String {
    format!("{kind}-{}", tag.replace([':', '.'], "-"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{meaning, short, standards};
    use crate::bank::{Bank, bundled};
    use crate::labels::Labels;

    #[test]
    fn every_mark_of_the_programs_own_banks_is_explained() {
        let bank = Bank::load(&bundled()).expect("the bundled banks are sound");
        let items = bank.models.iter().flat_map(|model| &model.tags);
        let prompts = bank.prompts.iter().flat_map(|model| &model.tags);
        let unknown: BTreeSet<&String> = items
            .chain(prompts)
            .filter(|tag| standards().all(|(_, known)| known != **tag))
            .collect();
        assert!(unknown.is_empty(), "not explained: {unknown:?}");
    }

    #[test]
    fn every_language_explains_every_mark() {
        for language in Labels::languages() {
            let labels = Labels::of(language).expect("a language");
            let mut told = BTreeSet::new();
            for (framework, tag) in standards() {
                assert!(!labels.told(framework, &[]).is_empty());
                assert_ne!(short(&labels, tag).as_str(), tag, "{language}");
                assert!(
                    told.insert(meaning(&labels, tag)),
                    "{language}: {tag} is told as another"
                );
            }
        }
    }

    #[test]
    fn each_mark_stands_once_and_an_unknown_one_stands_as_written() {
        let tags: BTreeSet<&str> = standards().map(|(_, tag)| tag).collect();
        assert_eq!(tags.len(), standards().count());
        let labels = Labels::english();
        assert_eq!(short(&labels, "ri.8").as_str(), "RI.8");
        assert_eq!(short(&labels, "my:own").as_str(), "my:own");
    }
}
