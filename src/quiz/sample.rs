//! Articles, candidates and pools for tests.

use std::sync::Arc;

use proptest::prelude::*;

use crate::article::{Article, Evidence};
use crate::item::sample::{any_response, choice};
use crate::item::{
    Candidate, Direction, Item, ModelId, Points, Process, Prompt, PromptSort, Response, Strand,
};
use crate::language::SentenceNo;
use crate::quiz::{ArticleText, NumberedSentence, Quiz, Stimulus};
use crate::source::{SourceFile, Span};

/// Sentences of the sample article, all of one length, one a line, printed two a paragraph.
pub const SENTENCES: usize = 20;

fn sentence(number: usize) -> String {
    format!("Event {number:02} took place.")
}

fn article() -> Article {
    let sentences: Vec<String> = (1..=SENTENCES).map(sentence).collect();
    Article::plain(SourceFile::new("article.txt", sentences.join("\n")))
}

fn span(number: usize) -> Span {
    let start = (number - 1) * (sentence(1).len() + 1);
    Span::new(start, start + sentence(1).len())
}

pub fn stimulus() -> Stimulus {
    let numbered = |number: usize| NumberedSentence {
        number: SentenceNo(number as u32),
        text: sentence(number),
    };
    Stimulus {
        title: "Twenty events".to_owned(),
        article: ArticleText {
            headline: None,
            byline: None,
            dateline: None,
            outlet: None,
            date: None,
            paragraphs: (0..SENTENCES / 2)
                .map(|pair| vec![numbered(2 * pair + 1), numbered(2 * pair + 2)])
                .collect(),
        },
        sentences: (1..=SENTENCES).map(span).collect(),
        origins: Vec::new(),
        glossary: Vec::new(),
        glossary_for_students: false,
        prompts: vec![prompt(3)],
        reasons: Vec::new(),
    }
}

/// A debrief question about one sentence.
fn prompt(sentence: usize) -> Prompt {
    Prompt {
        model: ModelId("talk".to_owned()),
        sort: PromptSort::Debrief,
        worth: 1,
        words: format!("What about event {sentence}?"),
        expect: "A word about it.".to_owned(),
        tags: Vec::new(),
        review: false,
        evidence: Evidence::quoted(&article(), &[span(sentence)]),
        sentences: vec![SentenceNo(sentence as u32)],
    }
}

/// What a candidate is about.
#[derive(Clone, Copy, Debug)]
pub struct About {
    pub model: usize,
    /// The sentence asked about, from 1.
    pub sentence: usize,
    pub way: Option<Direction>,
    pub strand: Option<Strand>,
}

/// A candidate whose rank falls with `number`.
pub fn candidate(number: usize, about: About, response: Response) -> Candidate {
    let place = span(about.sentence);
    Candidate {
        idea: format!("model-{}", about.model),
        most: None,
        item: Item {
            model: ModelId(format!("model-{}", about.model)),
            skill: "sources".to_owned(),
            process: match about.strand {
                Some(_) => Process::Evaluate,
                None => Process::Locate,
            },
            strand: about.strand,
            direction: about.way,
            tags: vec!["cor:behind".to_owned()],
            stem: format!("Which of these belongs to number {number}?"),
            response,
            rationale: "The sentence names it.".to_owned(),
            evidence: Evidence::quoted(&article(), &[place]).expect("a sentence of the article"),
            points: Points(1),
            review: false,
        },
        rank: -i64::try_from(number / 2).expect("a small number"),
        sentences: vec![SentenceNo(about.sentence as u32)],
        paragraphs: vec![(about.sentence - 1) / 2],
        subjects: vec![place],
    }
}

/// Single choices, one a sentence: comprehension and source items by turns, judgements both ways, over eight models.
pub fn balanced_pool() -> Vec<Candidate> {
    (0..SENTENCES)
        .map(|number| {
            let (strand, way) = match number % 4 {
                0 => (None, None),
                1 => (Some(Strand::FindTheSource), None),
                2 => (Some(Strand::JudgeTheSupport), Some(Direction::Supported)),
                _ => (Some(Strand::JudgeTheSupport), Some(Direction::Unsupported)),
            };
            let about = About {
                model: number % 8,
                sentence: number + 1,
                way,
                strand,
            };
            candidate(number, about, choice(&format!("thing {number}"), 4, number % 4))
        })
        .collect()
}

fn any_about() -> impl Strategy<Value = About> {
    let strands = vec![None, Some(Strand::FindTheSource), Some(Strand::JudgeTheSupport)];
    let ways = vec![
        None,
        Some(Direction::Supported),
        Some(Direction::Unsupported),
        Some(Direction::Both),
    ];
    (
        0..8_usize,
        1..=SENTENCES,
        prop::sample::select(ways),
        prop::sample::select(strands),
    )
        .prop_map(|(model, sentence, way, strand)| About {
            model,
            sentence,
            way,
            strand,
        })
}

pub fn any_pool() -> impl Strategy<Value = Vec<Candidate>> {
    prop::collection::vec((any_about(), any_response()), 0..40).prop_map(|parts| {
        let numbered = parts.into_iter().enumerate();
        numbered
            .map(|(number, (about, response))| candidate(number, about, response))
            .collect()
    })
}

/// Both files of a quiz, as they would be read back.
pub fn files(quiz: &Quiz) -> (Arc<SourceFile>, Arc<SourceFile>) {
    let file = |name, text| Arc::new(SourceFile::new(name, text));
    (
        file("a.quiz.json", quiz.file().to_json()),
        file("a.key.json", quiz.key().to_json()),
    )
}
