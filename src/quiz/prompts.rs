//! Which debrief questions and tasks stand on the teacher's page.

use std::cmp::Reverse;

use crate::item::{Prompt, PromptSort};
use crate::language::SentenceNo;
use crate::quiz::{Backed, KeyPrompt};
use crate::source::Span;

/// So many of each sort: what a lesson has time to talk about, and what groups can share out.
const WANTED: usize = 3;

/// The prompts of most worth, debrief questions first; the same for the same prompts, in whatever order they come.
///
/// No two are of one model, and two that speak of one sentence stand together only where there is nothing else. No debrief
/// question speaks of a sentence that an open item of the quiz is about, one of `asked`: the class has answered that in
/// writing.
pub(super) fn chosen_prompts(prompts: &[Prompt], asked: &[SentenceNo], sentences: &[Span]) -> Vec<KeyPrompt> {
    let again = |prompt: &Prompt| {
        prompt.sort == PromptSort::Debrief && prompt.sentences.iter().any(|number| asked.contains(number))
    };
    let mut ranked: Vec<&Prompt> = prompts.iter().filter(|prompt| !again(prompt)).collect();
    ranked.sort_by(|one, other| by_worth(one).cmp(&by_worth(other)));
    let mut chosen: Vec<&Prompt> = Vec::new();
    for sort in [PromptSort::Debrief, PromptSort::Look] {
        for apart in [true, false] {
            for &prompt in ranked.iter().filter(|prompt| prompt.sort == sort) {
                let there = chosen.iter().filter(|other| other.sort == sort).count();
                let told = chosen.iter().any(|other| other.model == prompt.model);
                let near = chosen.iter().any(|other| meet(other, prompt));
                if there < WANTED && !told && !(apart && near) {
                    chosen.push(prompt);
                }
            }
        }
    }
    chosen
        .into_iter()
        .map(|prompt| record(prompt, sentences))
        .collect()
}

/// Most worth first, then along the text; model and words settle the rest.
fn by_worth(prompt: &Prompt) -> impl Ord + use<'_> {
    (
        Reverse(prompt.worth),
        &prompt.sentences,
        &prompt.model,
        &prompt.words,
    )
}

fn meet(one: &Prompt, other: &Prompt) -> bool {
    one.sentences
        .iter()
        .any(|number| other.sentences.contains(number))
}

fn record(prompt: &Prompt, sentences: &[Span]) -> KeyPrompt {
    let quotes = prompt.evidence.as_ref().map(|evidence| {
        let backed = Backed::of(evidence, sentences);
        backed.words().to_vec()
    });
    KeyPrompt {
        model: prompt.model.clone(),
        sort: prompt.sort,
        words: prompt.words.clone(),
        expect: prompt.expect.clone(),
        tags: prompt.tags.clone(),
        review: prompt.review,
        quotes: quotes.unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::chosen_prompts;
    use crate::item::{ModelId, Prompt, PromptSort};
    use crate::language::SentenceNo;

    fn prompt(model: &str, sort: PromptSort, worth: usize, sentence: u32) -> Prompt {
        Prompt {
            model: ModelId(model.to_owned()),
            sort,
            worth,
            words: format!("{model} of sentence {sentence}?"),
            expect: "An answer.".to_owned(),
            tags: Vec::new(),
            review: false,
            evidence: None,
            sentences: (sentence > 0)
                .then_some(SentenceNo(sentence))
                .into_iter()
                .collect(),
        }
    }

    fn words(prompts: &[Prompt]) -> Vec<String> {
        beside(prompts, &[])
    }

    /// What is chosen where open items are about these sentences.
    fn beside(prompts: &[Prompt], asked: &[u32]) -> Vec<String> {
        let asked: Vec<SentenceNo> = asked.iter().copied().map(SentenceNo).collect();
        let chosen = chosen_prompts(prompts, &asked, &[]).into_iter();
        chosen.map(|prompt| prompt.words).collect()
    }

    #[test]
    fn what_an_open_item_asks_is_not_asked_again() {
        use PromptSort::{Debrief, Look};
        let prompts = [
            prompt("best", Debrief, 9, 2),
            prompt("best", Debrief, 8, 4),
            prompt("next", Debrief, 3, 5),
            prompt("any", Debrief, 0, 0),
            prompt("go", Look, 3, 2),
        ];
        let first = ["best of sentence 2?", "next of sentence 5?", "any of sentence 0?"];
        assert_eq!(beside(&prompts, &[7])[..3], first);
        let second = ["best of sentence 4?", "next of sentence 5?", "any of sentence 0?"];
        assert_eq!(beside(&prompts, &[2])[..3], second);
        // A task leaves the article: it asks something else of the same sentence.
        let few = ["any of sentence 0?", "go of sentence 2?"];
        assert_eq!(beside(&prompts, &[2, 4, 5]), few);
    }

    #[test]
    fn the_worthiest_are_chosen_each_of_another_model_and_sentence() {
        use PromptSort::{Debrief, Look};
        let mut prompts = vec![
            prompt("any", Debrief, 0, 0),
            prompt("near", Debrief, 8, 2),
            prompt("best", Debrief, 9, 2),
            prompt("best", Debrief, 9, 4),
            prompt("third", Debrief, 1, 5),
            prompt("go", Look, 3, 2),
            prompt("go-on", Look, 1, 7),
        ];
        let expected = [
            "best of sentence 2?",
            "third of sentence 5?",
            "any of sentence 0?",
            "go-on of sentence 7?",
            "go of sentence 2?",
        ];
        assert_eq!(words(&prompts), expected);
        prompts.reverse();
        assert_eq!(words(&prompts), expected);
    }

    #[test]
    fn where_there_is_nothing_else_two_may_speak_of_one_sentence() {
        let near = [
            prompt("one", PromptSort::Debrief, 2, 3),
            prompt("two", PromptSort::Debrief, 1, 3),
        ];
        assert_eq!(words(&near), ["one of sentence 3?", "two of sentence 3?"]);
        assert!(words(&[]).is_empty());
    }
}
