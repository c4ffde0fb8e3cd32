use crate::item::{Kind, OptionId, Part, Shape};
use crate::language::SentenceNo;
use crate::source::fold;

/// What a typed line means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Goes on one question.
    Next,
    /// Goes back one question.
    Back,
    /// Goes to the question at a place, from 1.
    Go(usize),
    /// Shows the question anew.
    Show,
    /// Lists all questions.
    List,
    /// Tells what the quiz amounts to.
    Shares,
    /// Lists unused candidates for the place of the question.
    Others,
    /// Shows the article, or the paragraph with one of its sentences.
    Article(Option<SentenceNo>),
    /// Shows the hard words.
    Words,
    /// Tells what was changed.
    Changes,
    /// Keeps the question, and clears its mark.
    Accept,
    /// Takes the question out.
    Drop,
    /// Puts a candidate in its place: the named one, or else the best.
    Swap(Option<String>),
    /// Puts a candidate in beside the others: the named one, or else the best.
    Add(Option<String>),
    /// Changes what the question earns.
    Points(u32),
    /// Puts the question at another place, from 1.
    Move(usize),
    /// Puts a part of the question in other words.
    Edit(Part, String),
    /// Shows a part as it reads.
    Part(Part),
    /// Puts the questions of a file in.
    Own(String),
    /// Says what a hard word means, or adds it.
    Word(String, Option<String>),
    /// Takes a hard word out.
    NoWord(String),
    /// Prints the hard words on the worksheets, or does not.
    PrintWords(bool),
    /// Takes the last step back.
    Undo,
    /// Makes the step again that was taken back last.
    Redo,
    /// Writes the quiz under a name, or under the one that was agreed.
    Write(Option<String>),
    /// Leaves.
    Quit,
    /// Tells what can be typed.
    Help,
    /// An empty line.
    Nothing,
    /// It means nothing here; what to say.
    Unclear(String),
}

/// What can be typed, and what it does.
pub(super) const HELP: &[(&str, &str)] = &[
    ("next, back, go 5", "to another question; a number alone does too"),
    ("show", "this question again"),
    ("list", "all questions, a line each"),
    ("shares", "parts, points, minutes, what is asked for, flaws"),
    (
        "article, article 6",
        "the article, or the paragraph with sentence 6",
    ),
    ("accept", "keep this question, and clear its mark"),
    ("drop", "take it out"),
    (
        "swap, swap u3",
        "another in its place: the best that fits, or the one of that name",
    ),
    ("others", "the unused questions, with what speaks against each"),
    (
        "add, add u3",
        "one more question: the best that fits, or the one of that name",
    ),
    ("points 2", "what it earns"),
    ("move 3", "put it at place 3"),
    (
        "edit stem WORDS",
        "word the question anew; edit b WORDS an option, edit say b WORDS what to say to it, edit why WORDS the reason; \
         without words it tells how the part reads",
    ),
    (
        "edit answer, edit also",
        "what is right where students write, and what is accepted too (with ; between)",
    ),
    (
        "own FILE",
        "put in your own questions from a file (as `newsquiz check` reads them)",
    ),
    ("words", "the hard words"),
    (
        "word flood = high water",
        "say what a hard word means, or add it; word flood alone leaves a line to fill in",
    ),
    (
        "no word flood",
        "take it out; print words and no print words are for the worksheets",
    ),
    ("undo, redo", "take a step back, or make it again"),
    ("changes", "what you changed"),
    ("write, write NAME", "write the new quiz, under that name"),
    ("quit", "leave"),
];

/// Reads a typed line about a question of this shape.
///
/// Command words are folded; names, words and files stay as they are typed.
#[must_use]
pub fn read_command(line: &str, shape: Option<&Shape>) -> Command {
    let line = line.trim();
    let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let rest = rest.trim();
    let given = || (!rest.is_empty()).then(|| rest.to_owned());
    let folded = fold(word);
    match (folded.as_str(), rest) {
        ("", _) => Command::Nothing,
        ("next" | "n", "") => Command::Next,
        ("back" | "b", "") => Command::Back,
        ("show", "") => Command::Show,
        ("list", "") => Command::List,
        ("shares" | "status", "") => Command::Shares,
        ("others" | "candidates", "") => Command::Others,
        ("article", "") => Command::Article(None),
        ("article", number) => number.parse().map_or_else(
            |_| Command::Unclear(format!("`{number}` is no number of a sentence: type article 6.")),
            |number| Command::Article(Some(SentenceNo(number))),
        ),
        ("words" | "glossary", "") => Command::Words,
        ("changes", "") => Command::Changes,
        ("accept" | "keep", "") => Command::Accept,
        ("drop", "") => Command::Drop,
        ("swap", _) => Command::Swap(given()),
        ("add", _) => Command::Add(given()),
        ("points", number) => counted(number, Command::Points, "points 2"),
        ("move", number) => counted(number.trim_start_matches("to "), Command::Move, "move 3"),
        ("go", number) => counted(number.trim_start_matches("to "), Command::Go, "go 5"),
        ("edit", _) => edit(rest, shape),
        ("own", _) => given().map_or_else(
            || Command::Unclear("Name the file: own my-items.toml.".to_owned()),
            Command::Own,
        ),
        ("word", _) => hard_word(rest),
        ("print", "words") => Command::PrintWords(true),
        ("no", _) => no(rest),
        ("undo" | "u", "") => Command::Undo,
        ("redo", "") => Command::Redo,
        ("write", _) => Command::Write(given()),
        ("quit" | "exit", "") => Command::Quit,
        ("help" | "?", "") => Command::Help,
        (number, "") if number.parse::<usize>().is_ok() => Command::Go(number.parse().unwrap_or(usize::MAX)),
        _ => Command::Unclear(format!(
            "`{}` means nothing here; type ? for all that can be typed.",
            crate::terminal::short(line, 40)
        )),
    }
}

fn counted<T: std::str::FromStr>(number: &str, command: fn(T) -> Command, example: &str) -> Command {
    number.parse().map_or_else(
        |_| Command::Unclear(format!("It takes a number: {example}.")),
        command,
    )
}

/// What is to be no more: a hard word, or that the words are printed.
fn no(rest: &str) -> Command {
    // Folding changes the length of words, so they are parted as they were typed.
    let (what, more) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    match (fold(what).as_str(), more.trim()) {
        ("print", words) if fold(words) == "words" => Command::PrintWords(false),
        ("word", word) if !word.is_empty() => Command::NoWord(word.to_owned()),
        _ => Command::Unclear("Type no word and the word, or no print words.".to_owned()),
    }
}

fn hard_word(rest: &str) -> Command {
    if rest.is_empty() {
        return Command::Unclear("Name the word: word flood = high water.".to_owned());
    }
    match rest.split_once('=') {
        Some((word, meaning)) => {
            let meaning = meaning.trim();
            Command::Word(
                word.trim().to_owned(),
                (!meaning.is_empty()).then(|| meaning.to_owned()),
            )
        }
        None => Command::Word(rest.to_owned(), None),
    }
}

fn edit(rest: &str, shape: Option<&Shape>) -> Command {
    let Some((part, words)) = shape.and_then(|shape| read_part(rest, shape)) else {
        return Command::Unclear(
            "Name the part, then its new words: edit stem Who paid?, edit b the mayor, edit say b That is said of another, \
             edit why Sentence 3 says so."
                .to_owned(),
        );
    };
    if words.is_empty() {
        return Command::Part(part);
    }
    // An answer list may well be emptied, and what is said to an option.
    let words = if words == "-" && matches!(part, Part::Accepted | Part::Reason(_)) {
        ""
    } else {
        words
    };
    Command::Edit(part, words.to_owned())
}

/// The part of an item of this shape that words begin with, and the words behind it.
#[must_use]
pub fn read_part<'w>(words: &'w str, shape: &Shape) -> Option<(Part, &'w str)> {
    let (name, rest) = words
        .trim()
        .split_once(char::is_whitespace)
        .unwrap_or((words.trim(), ""));
    let rest = rest.trim();
    Some(match fold(name).as_str() {
        "stem" | "question" => (Part::Stem, rest),
        "why" => (Part::Rationale, rest),
        "answer" => (Part::Answer, rest),
        "also" => (Part::Accepted, rest),
        "say" => {
            let (name, rest) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
            (Part::Reason(note(name, shape)?), rest.trim())
        }
        "level" => {
            let (points, rest) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
            (Part::Level(points.parse().ok()?), rest.trim())
        }
        "option" | "statement" | "element" | "word" | "entry" => {
            let (name, rest) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
            (entry(name)?, rest.trim())
        }
        name => (entry(name)?, rest),
    })
}

/// An option by its letter, a left entry by its number.
fn entry(name: &str) -> Option<Part> {
    match name.parse::<OptionId>() {
        Ok(letter) => Some(Part::Option(letter)),
        Err(_) => name.parse::<usize>().ok()?.checked_sub(1).map(Part::Left),
    }
}

/// The note that a letter, or the number of a left entry or of a sentence, stands for.
fn note(name: &str, shape: &Shape) -> Option<usize> {
    match name.parse::<u32>() {
        Ok(number) => numbered_note(number, shape),
        Err(_) => name.parse::<OptionId>().ok().map(OptionId::index),
    }
}

/// The place of what is said to a left entry or a sentence, by the number that the worksheet prints of it.
#[must_use]
pub fn numbered_note(number: u32, shape: &Shape) -> Option<usize> {
    match shape {
        Shape::Select { sentences, .. } => sentences.iter().position(|sentence| sentence.0 == number),
        shape if shape.kind() == Kind::Match => (number as usize).checked_sub(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use pretty_assertions::assert_eq;

    use super::{Command, read_command};
    use crate::item::sample::texts;
    use crate::item::{OptionId, Part, Shape};
    use crate::language::SentenceNo;

    #[test]
    fn lines_are_read_as_commands() {
        let shape = Shape::Choice {
            options: texts(&["a", "b", "c"]),
        };
        let edit = |part, words: &str| Command::Edit(part, words.to_owned());
        let cases = [
            ("", Command::Nothing),
            (" NEXT ", Command::Next),
            ("7", Command::Go(7)),
            ("go to 7", Command::Go(7)),
            ("swap", Command::Swap(None)),
            ("swap u3", Command::Swap(Some("u3".to_owned()))),
            ("points 2", Command::Points(2)),
            ("move 1", Command::Move(1)),
            ("edit stem Who  paid?", edit(Part::Stem, "Who  paid?")),
            ("edit B The Mayor", edit(Part::Option(OptionId(1)), "The Mayor")),
            (
                "edit option b the mayor",
                edit(Part::Option(OptionId(1)), "the mayor"),
            ),
            ("edit say b No.", edit(Part::Reason(1), "No.")),
            ("edit say b -", edit(Part::Reason(1), "")),
            ("edit why", Command::Part(Part::Rationale)),
            ("edit also one; two", edit(Part::Accepted, "one; two")),
            ("edit level 2 All.", edit(Part::Level(2), "All.")),
            (
                "word flood = high = water",
                Command::Word("flood".to_owned(), Some("high = water".to_owned())),
            ),
            ("word flood", Command::Word("flood".to_owned(), None)),
            ("no word high flood", Command::NoWord("high flood".to_owned())),
            (
                "no \u{ff37}\u{ff4f}\u{ff52}\u{ff44} \u{ff46}lood",
                Command::NoWord("\u{ff46}lood".to_owned()),
            ),
            ("no print words", Command::PrintWords(false)),
            ("No  Print\u{3000}WORDS", Command::PrintWords(false)),
            ("article 6", Command::Article(Some(SentenceNo(6)))),
            ("own My Items.toml", Command::Own("My Items.toml".to_owned())),
            ("write", Command::Write(None)),
            ("?", Command::Help),
        ];
        for (line, expected) in cases {
            assert_eq!(read_command(line, Some(&shape)), expected, "{line}");
        }
        for line in [
            "frob",
            "points many",
            "edit",
            "edit quux x",
            "article x",
            "next 3",
            "no",
            "no word",
            "no \u{ff37}\u{ff4f}\u{ff52}\u{ff44}",
            "no \u{fb03}x",
            "own",
        ] {
            let read = read_command(line, Some(&shape));
            assert!(matches!(read, Command::Unclear(_)), "{line}: {read:?}");
        }
    }

    #[test]
    fn what_to_say_is_named_as_the_paper_names_it() {
        let sentences = Shape::Select {
            sentences: [4, 9, 12].map(SentenceNo).to_vec(),
            choose: 1,
        };
        assert_eq!(
            read_command("edit say 9 No.", Some(&sentences)),
            Command::Edit(Part::Reason(1), "No.".to_owned())
        );
        let pairs = Shape::Match {
            left: texts(&["x", "y"]),
            right: texts(&["p", "q"]),
        };
        assert_eq!(
            read_command("edit say 2 No.", Some(&pairs)),
            Command::Edit(Part::Reason(1), "No.".to_owned())
        );
        assert_eq!(
            read_command("edit 2 z", Some(&pairs)),
            Command::Edit(Part::Left(1), "z".to_owned())
        );
    }
}
