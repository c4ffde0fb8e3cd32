//! Bank files: what an author gets wrong is shown all at once, each with its place and what to do.

use std::collections::BTreeSet;
use std::sync::Arc;

use newsquiz::bank::{Bank, ItemModel, bundled};
use newsquiz::derive::check_examples;
use newsquiz::diagnostic::Printer;
use newsquiz::item::{Kind, Process, Strand};
use newsquiz::source::SourceFile;
use pretty_assertions::assert_eq;

const SOUND: &str = r#"format = 1

[[item-model]]
id = "who-says-so"
process = "evaluate"
stem = '''Who says that {{ claim.content.statement }}?'''
rationale = '''Sentence {{ claim.sentence }} gives {{ claim.source }}.'''

[[item-model.bind]]
name = "claim"
fact = "claim"
where = ["claim.sure", "not claim.nested", "claim.manner = statement"]

[[item-model.bind]]
name = "others"
fact = "source"
take = "all"
where = ["others != claim.source"]

[item-model.response.choice]
key = "claim.source"
reason = "Yes."
[[item-model.response.choice.distractors]]
from = "others"
role = "true elsewhere"
reason = '''{{ option }} says something else.'''

[[item-model.example]]
text = "Rents rose, Ana Ruiz said."
key = "Ana Ruiz"

[[item-model.refuses]]
text = "Rents rose."
because = "no source"
"#;

fn load(text: &str) -> Result<Bank, String> {
    let file = Arc::new(SourceFile::new("sources/bank.toml", text));
    Bank::load(&[file]).map_err(|problems| Printer::new(false).print(&problems))
}

/// The messages and hints of a bank with some of its words exchanged, and the words under each caret.
fn problems(changes: &[(&str, &str)]) -> Vec<(String, String, Vec<String>)> {
    let text = changes.iter().fold(SOUND.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "`{old}` stands in the sound bank");
        text.replacen(old, new, 1)
    });
    let file = Arc::new(SourceFile::new("sources/bank.toml", text.as_str()));
    let found = Bank::load(&[file]).expect_err("the bank is at fault");
    let shown = |diagnostic: newsquiz::diagnostic::Diagnostic| {
        let under = diagnostic.labels[0].span.of(&text).unwrap_or_default().to_owned();
        (under, diagnostic.message, diagnostic.hints)
    };
    found.0.into_iter().map(shown).collect()
}

#[track_caller]
fn one(old: &str, new: &str, under: &str, message: &str, hint: &str) {
    let hints = if hint.is_empty() {
        Vec::new()
    } else {
        vec![hint.to_owned()]
    };
    assert_eq!(
        problems(&[(old, new)]),
        [(under.to_owned(), message.to_owned(), hints)]
    );
}

#[test]
fn a_sound_bank_is_taken_with_its_skill() {
    let bank = load(SOUND).expect("it is sound");
    assert_eq!(bank.models.len(), 1);
    assert_eq!(bank.models[0].skill, "sources");
    assert_eq!(bank.models[0].points.0, 1);
}

#[test]
fn each_mistake_is_shown_under_its_own_words() {
    one(
        "key = \"claim.source\"",
        "key = \"claim.sorce\"",
        "sorce",
        "a claim has no slot `sorce`",
        "did you mean `source`?",
    );
    one(
        "claim.manner = statement",
        "claim.manner = speech",
        "speech",
        "`claim.manner` is never `speech`",
        "it is one of: statement, promise, criticism, denial, belief, request",
    );
    one(
        "from = \"others\"",
        "from = \"other\"",
        "other",
        "no fact is bound as `other`",
        "did you mean `others`?",
    );
    one(
        "fact = \"source\"",
        "fact = \"sources\"",
        "sources",
        "there is no fact `sources`",
        "did you mean `source`?",
    );
    one(
        "{{ claim.source }}",
        "{{ claim.content }}",
        "claim.content",
        "`claim.content` is not words",
        "print one of its slots, as in `{{ claim.source.name }}`",
    );
    one(
        "role = \"true elsewhere\"",
        "role = \"true\"",
        "true",
        "`role` is never `true`",
        "it is one of: misreading, true elsewhere, unsupported",
    );
    one(
        "key = \"claim.source\"",
        "key = \"claim.sentence\"",
        "claim.sentence",
        "`claim.sentence` has no place in the article, so it cannot be a key or an option",
        "use a slot that holds words of the article",
    );
    one(
        "key = \"claim.source\"",
        "key = \"others\"",
        "others",
        "`others` stands for all facts here",
        "bind `others` with `take = \"one\"`",
    );
    one(
        "[[item-model.response.choice.distractors]]",
        "[[item-model.response.choice.distracters]]",
        "distracters",
        "unknown key `distracters`",
        "did you mean `distractors`?",
    );
    one(
        "not claim.nested",
        "claim.manner",
        "claim.manner",
        "`claim.manner` is always there, so it is no condition",
        "compare it with something, as in `claim.manner = promise`",
    );
    one(
        "id = \"who-says-so\"",
        "id = \"Who says so\"",
        "Who says so",
        "`Who says so` is no good name",
        "use small letters, digits and dashes, as in `who-says-so`",
    );
    one(
        "take = \"all\"",
        "take = \"every\"",
        "take",
        "`take` is never `every`",
        "it is one of: one, all, none",
    );
}

/// The one problem of a bank whose response is another.
#[track_caller]
fn of_response(response: &str, under: &str, message: &str, hint: &str) {
    let start = SOUND.find("[item-model.response.choice]").expect("the response");
    let end = SOUND.find("[[item-model.example]]").expect("the examples");
    let found = problems(&[(&SOUND[start..end], response)]);
    assert_eq!(
        found,
        [(under.to_owned(), message.to_owned(), vec![hint.to_owned()])]
    );
}

#[test]
fn mistakes_in_gaps_numbers_and_orders_are_shown_too() {
    of_response(
        "[item-model.response.gap]\nsentence = \"claim.source\"\ngap = \"claim.source.name\"\n",
        "claim.source",
        "`claim.source` is no phrase",
        "use a slot that holds a phrase, such as `sentence.words` or `event.time`",
    );
    of_response(
        "[item-model.response.gap]\nsentence = \"claim.words\"\ngap = \"others.name\"\n",
        "others.name",
        "`others.name` stands for all facts here",
        "bind `others` with `take = \"one\"`",
    );
    of_response(
        "[item-model.response.number]\nkey = \"claim.nested\"\n",
        "claim.nested",
        "`claim.nested` is no number",
        "use a slot that holds a number, such as `list.count`, or words that are one",
    );
    of_response(
        "[item-model.response.number]\nkey = \"claim.sentence\"\nleast = \"others.claims\"\n",
        "others.claims",
        "`others.claims` stands for all facts here",
        "bind `others` with `take = \"one\"`",
    );
    of_response(
        "[item-model.response.number]\nkey = \"claim.sentence\"\nunit = \"claim.sentence\"\n",
        "claim.sentence",
        "`claim.sentence` is no unit",
        "use a slot that holds words of the article",
    );
    let order = |by: &str, more: &str| {
        format!(
            "[item-model.response.order]\nof = \"others.name\"\nby = \"{by}\"\nfirst = \"a\"\nlast = \"z\"\n{more}\
             reason = \"So.\"\n"
        )
    };
    of_response(
        &order("others.name", ""),
        "others.name",
        "`others.name` is no number",
        "only numbers sort: use a slot such as `events.sentence`",
    );
    of_response(
        &order("claim.sentence", ""),
        "claim.sentence",
        "`claim.sentence` stands for one fact here",
        "bind `claim` with `take = \"all\"`",
    );
    for (more, message) in [
        ("least = 2\n", "from 2 to 6 elements cannot be put in order"),
        ("most = 9\n", "from 4 to 9 elements cannot be put in order"),
        ("least = 7\n", "from 7 to 6 elements cannot be put in order"),
    ] {
        let found = problems(&[(
            &SOUND[SOUND.find("[item-model.response.choice]").expect("the response")
                ..SOUND.find("[[item-model.example]]").expect("the examples")],
            &order("others.sentence", more),
        )]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].1, message);
        assert_eq!(
            found[0].2,
            ["both go from 3 to 8, and `least` is no more than `most`"]
        );
    }
    of_response(
        "[item-model.response.ordr]\nof = \"others.name\"\n",
        "ordr",
        "`ordr` is no response kind",
        "did you mean `order`?",
    );
}

#[test]
fn mistakes_in_verdicts_are_shown_too() {
    let verdicts = |by: &str, first: &str, rows: usize| {
        let rows = [first, "partial", "indirect"].into_iter().take(rows).enumerate();
        let rows: String = rows
            .map(|(row, is)| {
                ["is", is, "words", &format!("w{row}"), "reason", "So."]
                    .chunks(2)
                    .map(|pair| format!("{} = \"{}\"\n", pair[0], pair[1]))
                    .fold(
                        "[[item-model.response.choice.verdicts]]\n".to_owned(),
                        |table, line| table + &line,
                    )
            })
            .collect();
        format!("[item-model.response.choice]\nby = \"{by}\"\n{rows}")
    };
    of_response(
        &verdicts("claim.source", "direct", 3),
        "claim.source",
        "`claim.source` is no word of a closed list, so no verdicts can be told by it",
        "use a slot that holds one word of a list, such as `claim.quoting` or `event.status`",
    );
    of_response(
        &verdicts("claim.quoting", "dircet", 3),
        "dircet",
        "`is` is never `dircet`",
        "did you mean `direct`?",
    );
    of_response(
        &verdicts("claim.quoting", "direct", 2),
        "claim.quoting",
        "there are 2 verdicts, and a choice needs at least 3",
        "add `[[item-model.response.choice.verdicts]]` for other words of the slot",
    );
}

#[test]
fn all_mistakes_of_a_file_come_at_once_in_order() {
    let found = problems(&[
        ("process = \"evaluate\"", "process = \"judge\""),
        ("claim.sure", "claim.shure"),
        ("reason = \"Yes.\"", "reason = 3"),
    ]);
    let messages: Vec<_> = found.iter().map(|(_, message, _)| message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "`process` is never `judge`",
            "a claim has no slot `shure`",
            "`reason` must be a text in quote marks, and this is of type integer",
        ]
    );
}

#[test]
fn a_problem_is_printed_with_line_column_excerpt_and_hint() {
    let printed =
        load(&SOUND.replace("key = \"claim.source\"", "key = \"claim.sorce\"")).expect_err("a fault");
    assert_eq!(
        printed,
        "error: a claim has no slot `sorce`\n  \
         --> sources/bank.toml:21:14\n   \
         |\n\
         21 | key = \"claim.sorce\"\n   \
         |              ^^^^^\n   \
         |\n   \
         = help: did you mean `source`?\n\n"
    );
}

#[test]
fn no_text_makes_the_reader_panic() {
    for text in [
        "",
        "format",
        "format = 1\n[[item-model]]",
        "[[item-model]]\nid = ",
        "format = 1\nx = {{{",
        "\u{0}",
    ] {
        let outcome = load(text);
        assert_eq!(outcome.is_ok(), false, "{text:?} is no bank");
    }
    // Every prefix of a sound bank: cut anywhere, it is refused or taken, never a panic.
    for (at, _) in SOUND.char_indices() {
        drop(load(&SOUND[..at]));
    }
}

#[test]
fn the_bundled_banks_are_sound_and_their_examples_come_out() {
    let bank =
        Bank::load(&bundled()).unwrap_or_else(|problems| panic!("{}", Printer::new(false).print(&problems)));
    let evaluate = |model: &&ItemModel| model.process == Process::Evaluate;
    let judge = |model: &&ItemModel| model.strand == Some(Strand::JudgeTheSupport);
    assert!(bank.models.len() >= 30, "thirty item models at least");
    assert!(
        bank.models.iter().filter(evaluate).count() >= 16,
        "sixteen on sources at least"
    );
    assert!(
        bank.models.iter().filter(judge).count() >= 8,
        "eight that judge support at least"
    );
    let kinds: BTreeSet<Kind> = bank.models.iter().map(|model| model.response.kind()).collect();
    assert_eq!(kinds.len(), Kind::ALL.len(), "all kinds of responses: {kinds:?}");
    for model in &bank.models {
        assert!(
            model.examples.len() >= 2 && model.refusals.len() >= 2,
            "`{}` has two examples and two refusals at least",
            model.id
        );
    }
    check_examples(&bank).unwrap_or_else(|problems| panic!("{}", Printer::new(false).print(&problems)));
}

const PROMPTS: &str = r#"format = 1

[[prompt]]
id = "when-is-it-kept"
sort = "debrief"
worth = 6
evidence = ["claim"]
words = '''Sentence {{ claim.sentence }} reports a promise by {{ claim.source }}. When is it kept?'''
expect = "A day."

[[prompt.bind]]
name = "claim"
fact = "claim"
where = ["claim.sure", "claim.manner = promise", "claim.source", "claim.source.sure"]

[[prompt.example]]
text = "Maria Lopez promised that the city would build 300 flats."
words = "Sentence 1 reports a promise by Maria Lopez. When is it kept?"

[[prompt.refuses]]
text = "Maria Lopez said that the city had built 300 flats."
because = "she promises nothing"

[[prompt]]
id = "look-elsewhere"
sort = "look"
words = "Find two other reports."
expect = "Two addresses."
"#;

/// The messages of the prompt bank with some of its words exchanged.
fn prompt_problems(old: &str, new: &str) -> Vec<String> {
    assert!(PROMPTS.contains(old), "`{old}` stands in the sound bank");
    let file = Arc::new(SourceFile::new("talk/bank.toml", PROMPTS.replacen(old, new, 1)));
    let found = Bank::load(&[file]).and_then(|bank| check_examples(&bank));
    let problems = found.err().unwrap_or_default();
    assert!(
        problems.0.iter().all(|problem| !problem.labels.is_empty()),
        "each has its place"
    );
    problems.0.into_iter().map(|problem| problem.message).collect()
}

#[test]
fn prompts_stand_in_bank_files_and_run_their_examples() {
    assert_eq!(prompt_problems("format", "format"), [""; 0]);
    for (old, new, message) in [
        ("sort = \"debrief\"", "sort = \"talk\"", "`sort` is never `talk`"),
        ("expect = \"A day.\"\n", "", "missing key `expect`"),
        (
            "evidence = [\"claim\"]\n",
            "",
            "a prompt that binds facts shows the words that it speaks of",
        ),
        (
            "claim.sentence }}",
            "claim.sentense }}",
            "a claim has no slot `sentense`",
        ),
        (
            "id = \"look-elsewhere\"",
            "id = \"when-is-it-kept\"",
            "two item models are named `when-is-it-kept`",
        ),
        (
            "[[prompt.refuses]]\ntext = \"Maria Lopez said that the city had built 300 flats.\"\nbecause = \"she promises nothing\"\n",
            "",
            "a prompt that binds facts needs an example and a refusal",
        ),
        (
            "by Maria Lopez. When",
            "by Maria Lopes. When",
            "`when-is-it-kept` does not make the words of this example",
        ),
        (
            "Maria Lopez said that the city had built",
            "Maria Lopez promised that the city would build",
            "`when-is-it-kept` makes words of a text that it must refuse: she promises nothing",
        ),
    ] {
        assert_eq!(prompt_problems(old, new), [message], "{new}");
    }
}

#[test]
fn a_prompt_is_refused_where_its_words_point_at_nothing() {
    let text = PROMPTS.replacen(
        "by {{ claim.source }}. When",
        "by {{ claim.source }} yesterday. When",
        1,
    );
    let bank = load(&text).expect("a bank");
    let problems = check_examples(&bank).expect_err("the example does not come out");
    let hint = &problems.0[0].hints[0];
    assert!(hint.contains("points at something"), "{hint}");
}
