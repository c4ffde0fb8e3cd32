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
        ("flag", "") => {
            if let Some(question) = question {
                return Command::Do(Step::Flag(question.number));
            }
        }
        ("flag", number) => {
            let number = number.parse().ok().filter(|number| (1..=count).contains(number));
            if let Some(number) = number {
                return Command::Do(Step::Flag(number));
            }
        }
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
        Given::Blank | Given::OnPaper | Given::NotShown => Command::Nothing,
        Given::Unreadable { why, .. } => {
            Command::Unclear(format!("That could not be read: {why}.\n{}", asked(question)))
        }
    }
}

/// The answer without the quotes that tell it from a command.
fn in_words<'l>(line: &'l str, question: &Question) -> &'l str {
    let line = line.trim();
    match question.item.response.kind() {
        Kind::Gap | Kind::Text | Kind::Open => line
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'))
            .filter(|inside| !inside.contains('"'))
            .unwrap_or(line),
        Kind::Choice
        | Kind::Choices
        | Kind::Truth
        | Kind::Number
        | Kind::Match
        | Kind::Order
        | Kind::Sort
        | Kind::Select => line,
    }
}

#[cfg(test)]
mod tests {
    use super::{Command, read_command};
    use crate::item::Answer;
    use crate::language::SentenceNo;
    use crate::submission::sample::{harbury, papers};
    use crate::take::Step;

    #[test]
    fn command_words_are_told_from_answers() {
        let quiz = harbury();
        let paper = papers(&quiz).remove(0);
        let text = |words: &str| Command::Do(Step::Answer(Answer::Text(words.to_owned())));
        let unclear = |message: &str| Command::Unclear(message.to_owned());
        let cases = [
            (Some(1), "Back", Command::Do(Step::Back)),
            (Some(1), " /next ", Command::Do(Step::Next)),
            (Some(1), "\"back\"", text("back")),
            (Some(1), "he said \"back\"", text("he said \"back\"")),
            (Some(1), "back to Saturday", text("back to Saturday")),
            (Some(1), "go on", text("go on")),
            (Some(1), "go 8", Command::Do(Step::GoTo(8))),
            (Some(1), "go to 8", Command::Do(Step::GoTo(8))),
            (
                Some(1),
                "go 9",
                unclear("There is no question 9. The questions are 1 to 8."),
            ),
            (Some(3), "flag", Command::Do(Step::Flag(3))),
            (Some(3), "flag 5", Command::Do(Step::Flag(5))),
            (Some(1), "flag day", text("flag day")),
            (None, "flag 5", Command::Do(Step::Flag(5))),
            (Some(1), "article", Command::Article(None)),
            (Some(1), "article 6", Command::Article(Some(SentenceNo(6)))),
            (Some(1), "", Command::Nothing),
            (Some(2), "-", Command::Nothing),
            (
                Some(7),
                "3 5",
                unclear("You gave 2 answers, the question asks for 1."),
            ),
            (None, "3", Command::Do(Step::GoTo(3))),
            (None, "finish", Command::Do(Step::Finish)),
            (
                None,
                "B",
                unclear("Type the number of a question, 1 to 8, or: article, finish, quit."),
            ),
        ];
        for (number, line, expected) in cases {
            let question = number.map(|number: usize| &paper.questions[number - 1]);
            assert_eq!(read_command(line, question, 8), expected, "{line}");
        }
    }
}
