//! A quiz with all eight response kinds about a made-up article, written for these tests.

use newsquiz::item::{
    Anchor, Arrangement, Direction, ItemId, Key, Level, ModelId, Note, OptionId, Points, Process, Role, Rubric, Shape,
    Strand, Truth,
};
use newsquiz::language::SentenceNo;
use newsquiz::quiz::{
    ArticleText, Backed, FormId, FormOrder, KeyFile, KeyItem, NumberedSentence, Origin, PlacedItem, QuizFile,
    QuizItem, QuotedWords, Section, Shortfall,
};
use newsquiz::source::Span;

const PARAGRAPHS: &[&[&str]] = &[
    &[
        "The wooden footbridge over the river Lenne reopened on Saturday, two years after a flood tore away its \
         middle span.",
        "About 300 people crossed it in the first hour, the town council said in a statement.",
    ],
    &[
        "“Every child in this town has learned to fish from that bridge,” the mayor, Ines Falk, told the crowd.",
        "She promised that a second path, wide enough for wheelchairs, would be finished by next summer.",
    ],
    &[
        "The repair cost 1.4 million euros, twice as much as planned, according to the council's engineers.",
        "They blamed the price of oak and a winter in which the river froze and work stood still for six weeks.",
        "It is widely believed that the old span could have been saved.",
    ],
    &[
        "Piet Maron, who runs the café at the northern end, said his takings had fallen by half while the bridge \
         was closed.",
        "The angling club has asked for a ban on bicycles, but the council has not answered.",
        "A report by the regional auditor on the rise in costs is expected in March.",
    ],
];

/// What students see.
pub fn quiz() -> QuizFile {
    let mut number = 0;
    let mut numbered = |text: &&str| {
        number += 1;
        NumberedSentence { number: SentenceNo(number), text: (*text).to_owned() }
    };
    let paragraphs = PARAGRAPHS.iter().map(|sentences| sentences.iter().map(&mut numbered).collect()).collect();
    QuizFile {
        format: 1,
        quiz: "LENNE-4K7".to_owned(),
        title: "Town opens its footbridge again after two years".to_owned(),
        articles: vec![ArticleText {
            headline: Some("Town opens its footbridge again after two years".to_owned()),
            byline: Some("Hanna Brück".to_owned()),
            dateline: Some("ALTLENNE".to_owned()),
            outlet: Some("The Lenne Courier".to_owned()),
            date: Some("2026-05-18".to_owned()),
            paragraphs,
        }],
        items: items(),
        forms: vec![form_a(), form_b()],
    }
}

fn items() -> Vec<QuizItem> {
    let item = |number: u8, section, stem: &str, points, response| QuizItem {
        id: ItemId(format!("q{number}")),
        section,
        stem: stem.to_owned(),
        response,
        points: Points(points),
    };
    vec![
        item(
            1,
            Section::Comprehension,
            "On which day of the week did the footbridge open again, according to the article?",
            1,
            Shape::Text {},
        ),
        item(
            2,
            Section::Comprehension,
            "Which reasons do the engineers give for the cost of the repair?",
            2,
            Shape::Choices {
                options: words(&[
                    "the price of the timber",
                    "a second path for wheelchairs",
                    "a frost that stopped the work",
                    "a ban on bicycles",
                    "falling takings at the café",
                ]),
                choose: 2,
            },
        ),
        item(
            3,
            Section::Comprehension,
            "What does the article say about these statements?",
            2,
            Shape::Truth {
                statements: words(&[
                    "The flood destroyed a part of the bridge.",
                    "The repair was cheaper than the council had planned.",
                    "The angling club paid for a part of the repair.",
                ]),
            },
        ),
        item(
            4,
            Section::Comprehension,
            "Sort these events by how the article presents them.",
            2,
            Shape::Sort {
                categories: words(&["reported as having happened", "planned or expected", "promised"]),
                elements: words(&[
                    "The auditor's report on the costs appears.",
                    "People cross the bridge.",
                    "A path for wheelchairs is finished.",
                    "The angling club asks for a ban.",
                ]),
            },
        ),
        item(
            5,
            Section::Sources,
            "Who does the article give as the source for the number of people who crossed in the first hour?",
            1,
            Shape::Choice { options: words(&["Ines Falk", "the town council", "Piet Maron", "the regional auditor"]) },
        ),
        item(
            6,
            Section::Sources,
            "Match each statement to the person or group that the article gives as its source.",
            2,
            Shape::Match {
                left: words(&[
                    "Children of the town learned to fish from the bridge.",
                    "The repair cost twice as much as planned.",
                    "Business at the café fell by half.",
                ]),
                right: words(&[
                    "Piet Maron",
                    "the angling club",
                    "Ines Falk",
                    "the council's engineers",
                    "the regional auditor",
                ]),
            },
        ),
        item(
            7,
            Section::Sources,
            "Sentences 2, 5, 7 and 8 each report a view or a figure. In which is no person, group or organization \
             given as its source?",
            1,
            Shape::Select { sentences: [2, 5, 7, 8].map(SentenceNo).to_vec(), choose: 1 },
        ),
        item(
            8,
            Section::Open,
            "How far does this article alone support the claim that the repair cost twice as much as planned? Use \
             two facts that the article gives about its source or its support.",
            2,
            Shape::Open { lines: 4 },
        ),
    ]
}

fn form_a() -> FormOrder {
    let same = |count: u8| (0..count).collect::<Vec<u8>>();
    form(
        "A",
        &[
            (1, vec![], vec![]),
            (2, same(5), vec![]),
            (3, same(3), vec![]),
            (4, same(4), vec![]),
            (5, same(4), vec![]),
            (6, same(5), same(3)),
            (7, vec![], vec![]),
            (8, vec![], vec![]),
        ],
    )
}

fn form_b() -> FormOrder {
    form(
        "B",
        &[
            (3, vec![2, 0, 1], vec![]),
            (1, vec![], vec![]),
            (4, vec![3, 1, 0, 2], vec![]),
            (2, vec![4, 2, 0, 1, 3], vec![]),
            (7, vec![], vec![]),
            (5, vec![3, 0, 1, 2], vec![]),
            (6, vec![1, 4, 0, 3, 2], vec![2, 0, 1]),
            (8, vec![], vec![]),
        ],
    )
}

fn form(name: &str, items: &[(u8, Vec<u8>, Vec<u8>)]) -> FormOrder {
    let ids = |places: &[u8]| places.iter().copied().map(OptionId).collect();
    FormOrder {
        form: FormId(name.to_owned()),
        items: items
            .iter()
            .map(|(number, options, left)| PlacedItem {
                item: ItemId(format!("q{number}")),
                arrangement: Arrangement { options: ids(options), left: ids(left) },
            })
            .collect(),
    }
}

/// What only the teacher sees.
pub fn key() -> KeyFile {
    KeyFile {
        format: 1,
        quiz: "LENNE-4K7".to_owned(),
        quiz_sha256: "0".repeat(64),
        program: "0.1.0".to_owned(),
        seed: 18_000_000_000_000_000_007,
        origins: [("footbridge.txt", '1'), ("sources/who-says-so.toml", '2')]
            .map(|(name, digit)| Origin { name: name.to_owned(), sha256: digit.to_string().repeat(64) })
            .to_vec(),
        items: key_items(),
        forms: vec![form_a(), form_b()],
        shortfall: vec![Shortfall {
            wished: "7 source items".to_owned(),
            explanation: "3 were made: the article names only four sources, and two of them for one statement each."
                .to_owned(),
        }],
        unused: Vec::new(),
    }
}

fn key_items() -> Vec<KeyItem> {
    let ids = |places: &[u8]| places.iter().copied().map(OptionId).collect::<Vec<_>>();
    vec![
        KeyItem {
            key: Key::Text(words(&["Saturday", "on Saturday"])),
            evidence: quoted(&[(1, "reopened on Saturday")]),
            rationale: "Sentence 1 gives the day on which the bridge reopened.".to_owned(),
            ..entry(1, "which-day", Process::Locate)
        },
        KeyItem {
            key: Key::Choices(ids(&[0, 2])),
            notes: notes(&[
                (Role::Key, "Sentence 6 names the price of oak.", 6),
                (Role::Misreading, "The path is a promise, not a reason for the cost; look at sentence 4.", 4),
                (Role::Key, "Sentence 6 names the frozen river.", 6),
                (Role::TrueElsewhere, "The club asks for this; the engineers do not speak of it (sentence 9).", 9),
                (Role::TrueElsewhere, "That followed from the closing; it did not raise the cost (sentence 8).", 8),
            ]),
            evidence: quoted(&[
                (6, "They blamed the price of oak"),
                (6, "a winter in which the river froze and work stood still for six weeks"),
            ]),
            rationale: "Sentence 6 gives both reasons after “They blamed”.".to_owned(),
            ..entry(2, "reasons-given", Process::Understand)
        },
        KeyItem {
            key: Key::Truth(vec![Truth::Says, Truth::Opposite, Truth::NotSaid]),
            notes: notes(&[
                (Role::Key, "“tore away its middle span” says so (sentence 1).", 1),
                (Role::Key, "It cost “twice as much as planned” (sentence 5).", 5),
                (Role::Key, "The club asks for a ban; nothing is said of money from it.", 9),
            ]),
            evidence: quoted(&[
                (1, "a flood tore away its middle span"),
                (5, "twice as much as planned"),
                (9, "The angling club has asked for a ban on bicycles"),
            ]),
            rationale: "One statement stands in sentence 1, one is turned around, one is nowhere.".to_owned(),
            review: true,
            ..entry(3, "says-opposite-silent", Process::Understand)
        },
        KeyItem {
            key: Key::Sort(ids(&[1, 0, 2, 0])),
            notes: notes(&[
                (Role::Key, "“is expected in March” (sentence 10).", 10),
                (Role::Key, "“crossed it” (sentence 2).", 2),
                (Role::Key, "“She promised that” (sentence 4).", 4),
                (Role::Key, "“has asked for” (sentence 9): the asking happened, the ban did not.", 9),
            ]),
            evidence: quoted(&[
                (2, "crossed it"),
                (4, "She promised that"),
                (9, "has asked for"),
                (10, "is expected in March"),
            ]),
            rationale: "The verbs tell what happened from what is planned or promised.".to_owned(),
            ..entry(4, "done-or-planned", Process::Understand)
        },
        KeyItem {
            key: Key::Choice(OptionId(1)),
            notes: notes(&[
                (Role::TrueElsewhere, "Ines Falk is a source here, but for another statement (sentence 3).", 3),
                (Role::Key, "“the town council said in a statement” (sentence 2).", 2),
                (Role::TrueElsewhere, "Piet Maron speaks of his takings (sentence 8).", 8),
                (Role::Unsupported, "The auditor's report has not appeared yet (sentence 10).", 10),
            ]),
            evidence: quoted(&[(2, "the town council said in a statement")]),
            rationale: "Sentence 2 gives the town council as the source.".to_owned(),
            strand: Some(Strand::FindTheSource),
            ..entry(5, "who-says-so", Process::Evaluate)
        },
        KeyItem {
            key: Key::Match(ids(&[2, 3, 0])),
            notes: notes(&[
                (Role::Key, "“the mayor, Ines Falk, told the crowd” (sentence 3).", 3),
                (Role::Key, "“according to the council's engineers” (sentence 5).", 5),
                (Role::Key, "“Piet Maron ... said” (sentence 8).", 8),
            ]),
            evidence: quoted(&[
                (3, "the mayor, Ines Falk, told the crowd"),
                (5, "according to the council's engineers"),
                (8, "Piet Maron, who runs the café at the northern end, said"),
            ]),
            rationale: "Each statement stands beside its source in sentences 3, 5 and 8.".to_owned(),
            strand: Some(Strand::FindTheSource),
            ..entry(6, "claims-to-sources", Process::Evaluate)
        },
        KeyItem {
            key: Key::Select(vec![SentenceNo(7)]),
            notes: notes(&[
                (Role::Misreading, "“the town council said” names the source (sentence 2).", 2),
                (Role::TrueElsewhere, "“according to” opens the source there.", 5),
                (Role::Key, "“widely believed” names nobody.", 7),
                (Role::TrueElsewhere, "Piet Maron is named.", 8),
            ]),
            evidence: Backed::Absent {
                relation: "a person, group or organization credited with the view in sentence 7".to_owned(),
                searched: words_of(&[(7, "It is widely believed")]),
            },
            rationale: "“It is widely believed” in sentence 7 names nobody who believes it.".to_owned(),
            strand: Some(Strand::FindTheSource),
            direction: Some(Direction::Unsupported),
            ..entry(7, "nobody-named", Process::Evaluate)
        },
        KeyItem {
            key: Key::Open(rubric()),
            evidence: Backed::Author,
            rationale: "Any verdict earns full points if it rests on two facts about source or support.".to_owned(),
            strand: Some(Strand::JudgeTheSupport),
            direction: Some(Direction::Both),
            review: true,
            ..entry(8, "how-far-supported", Process::Evaluate)
        },
    ]
}

fn rubric() -> Rubric {
    let level = |points, shows: &str| Level { points, shows: shows.to_owned() };
    let anchor = |points, answer: &str| Anchor { points, answer: answer.to_owned() };
    Rubric {
        levels: vec![
            level(2, "names the source, a property of it that the article shows, and support present or missing"),
            level(1, "names the source, but leaves out a property of it or the support"),
            level(0, "an opinion on bridges, or “it is in the newspaper, so it is true”"),
        ],
        anchors: vec![
            anchor(2, "The engineers work for the council that paid, and no bill is shown, so I would wait for the auditor."),
            anchor(2, "The engineers who did the work give an exact sum, so it is well supported, though nobody else says it."),
            anchor(1, "The council's engineers said it."),
            anchor(0, "Bridges are always too expensive."),
        ],
    }
}

fn entry(number: u8, model: &str, process: Process) -> KeyItem {
    KeyItem {
        id: ItemId(format!("q{number}")),
        model: ModelId(model.to_owned()),
        skill: "reading".to_owned(),
        process,
        strand: None,
        direction: None,
        tags: Vec::new(),
        key: Key::Text(Vec::new()),
        notes: Vec::new(),
        rationale: String::new(),
        evidence: Backed::Author,
        review: false,
    }
}

fn words(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}

fn notes(notes: &[(Role, &str, u32)]) -> Vec<Note> {
    let note = |&(role, reason, sentence): &(Role, &str, u32)| Note {
        role,
        reason: reason.to_owned(),
        sentence: Some(SentenceNo(sentence)),
    };
    notes.iter().map(note).collect()
}

fn quoted(words: &[(u32, &str)]) -> Backed {
    Backed::Quoted(words_of(words))
}

fn words_of(words: &[(u32, &str)]) -> Vec<QuotedWords> {
    let mut at = 0;
    words
        .iter()
        .map(|&(sentence, text)| {
            at += 100;
            QuotedWords { span: Span::new(at, at + text.len()), sentence: Some(SentenceNo(sentence)), text: text.to_owned() }
        })
        .collect()
}
