use crate::item::Kind;
use crate::language::SentenceNo;
use crate::source::fold;
use crate::submission::{Given, Question, asked, read_cell};
use crate::take::Step;

/// What a typed line means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// A step of the sitting.
    Do(Step),
    /// Shows the article, or the paragraph with one of its sentences.
    Article(Option<SentenceNo>),
    /// Tells what can be typed.
    Help,
    /// An empty line.
    Nothing,
    /// It means nothing here; what to say.
    Unclear(String),
}

/// Reads a typed line: a command word, or an answer to `question` in the terms of the form; at the review
/// (`question` is none) a number goes to its question.
///
/// The command words are the same everywhere. An answer that is such a word is put in quotes.
#[must_use]
pub fn read_command(line: &str, question: Option<&Question>, count: usize) -> Command {
    let folded = fold(line);
    let bare = folded.trim_start_matches(['/', ':']);
    let (word, rest) = bare.split_once(' ').unwrap_or((bare, ""));
    match (word, rest) {
        ("", _) => return Command::Nothing,
        ("next" | "skip" | "forward", "") => return Command::Do(Step::Next),
        ("back", "") => return Command::Do(Step::Back),
        ("clear", "") => return Command::Do(Step::Clear),
        ("review", "") => return Command::Do(Step::Review),
        ("finish", "") => return Command::Do(Step::Finish),
        ("quit" | "exit", "") => return Command::Do(Step::Leave),
        ("help" | "?", "") => return Command::Help,
        ("article", "") => return Command::Article(None),
        ("article", number) => {
            if let Ok(number) = number.parse() {
                return Command::Article(Some(SentenceNo(number)));
            }
        }
        ("go", number) => {
            let number = number.trim_start_matches("to ");
            if let Ok(number) = number.parse() {
                return go_to(number, count);
            }
        }
        _ => {}
    }
    match question {
        None => match bare.parse() {
            Ok(number) => go_to(number, count),
            Err(_) => Command::Unclear(format!(
                "Type the number of a question, 1 to {count}, or: article, finish, quit."
            )),
        },
        Some(question) => answer(line, question),
    }
}

fn go_to(number: usize, count: usize) -> Command {
    if (1..=count).contains(&number) {
        Command::Do(Step::GoTo(number))
    } else {
        Command::Unclear(format!(
            "There is no question {number}. The questions are 1 to {count}."
        ))
    }
}

fn answer(line: &str, question: &Question) -> Command {
    match read_cell(question, in_words(line, question)) {
        Given::Answered(answer) => {
            let (given, asked_for) = question.tick_counts(&answer);
            if given > asked_for {
                return Command::Unclear(format!(
                    "You gave {given} answers, the question asks for {asked_for}."
                ));
            }
            Command::Do(Step::Answer(answer))
        }
        Given::Blank | Given::OnPaper => Command::Nothing,
        Given::Unreadable { why, .. } => {
            Command::Unclear(format!("That could not be read: {why}. {}", asked(question)))
        }
    }
}

/// The answer without the quotes that tell it from a command.
fn in_words<'l>(line: &'l str, question: &Question) -> &'l str {
    let line = line.trim();
    match question.item.response.kind() {
        Kind::Text | Kind::Open => line
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'))
            .filter(|inside| !inside.contains('"'))
            .unwrap_or(line),
        Kind::Choice | Kind::Choices | Kind::Truth | Kind::Match | Kind::Sort | Kind::Select => line,
    }
}
