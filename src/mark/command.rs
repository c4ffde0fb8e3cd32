use crate::item::Score;
use crate::mark::{Award, Desk, Place, Step, Task};
use crate::source::fold;
use crate::submission::read_points;

/// What a typed line means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// A step at the desk.
    Do(Step),
    /// Shows the group again, with the question and its rubric.
    Show,
    /// Lists the groups of the question; of all questions at the overview.
    List,
    /// Tells what can be typed.
    Help,
    /// An empty line.
    Nothing,
    /// It means nothing here; what to say.
    Unclear(String),
}

/// Reads a typed line: points, perhaps with a reason behind them, or a command word.
#[must_use]
pub fn read_command(line: &str, desk: &Desk) -> Command {
    let line = line.trim();
    let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let (word, rest) = (fold(word), rest.trim());
    let word = word.trim_start_matches(['/', ':']);
    if rest.is_empty() {
        return alone(word, desk);
    }
    match word {
        "comment" | "why" => Command::Do(Step::Comment(rest.to_owned())),
        "go" | "group" => {
            let number = rest.strip_prefix("to ").unwrap_or(rest);
            match number.parse() {
                Ok(number) => go_to(number, desk),
                Err(_) => unknown(desk),
            }
        }
        _ if read_points(word).is_some() => points(word, Some(rest), desk),
        _ => unknown(desk),
    }
}

fn alone(word: &str, desk: &Desk) -> Command {
    Command::Do(match word {
        "" => return Command::Nothing,
        "skip" | "s" => Step::Skip,
        "next" | "n" => Step::Next,
        "back" | "b" => Step::Back,
        "undo" | "u" => Step::Undo,
        "redo" | "r" => Step::Redo,
        "clear" => Step::Clear,
        "comment" | "why" => Step::Comment(String::new()),
        "open" | "o" => Step::FirstOpen,
        "quit" | "q" | "exit" => Step::Leave,
        "list" | "l" => return Command::List,
        "show" | "rubric" => return Command::Show,
        "help" | "?" => return Command::Help,
        _ if read_points(word).is_some() => return points(word, None, desk),
        _ => return unknown(desk),
    })
}

fn unknown(desk: &Desk) -> Command {
    Command::Unclear(match here(desk) {
        Some(task) => format!(
            "Type points, 0 to {}, or: skip, back, undo, list, quit, ? for all.",
            task.points
        ),
        None => "Type the number of a group, or: open, list, undo, quit, ? for all.".to_owned(),
    })
}

/// The item in front of the person.
fn here(desk: &Desk) -> Option<&Task> {
    match desk.place() {
        Place::Group(group) => desk.group(group).map(|(task, _)| task),
        Place::Overview | Place::Left => None,
    }
}

fn points(word: &str, why: Option<&str>, desk: &Desk) -> Command {
    let Some(task) = here(desk) else {
        return match (word.parse(), why) {
            (Ok(number), None) => go_to(number, desk),
            _ => unknown(desk),
        };
    };
    let points = read_points(word).unwrap_or(Score::ZERO);
    if Award::new(task, points).is_none() {
        let most = task.points;
        return Command::Unclear(format!("{word} points cannot be given: it earns 0 to {most}."));
    }
    // `1 1/2` is not one point because of a half.
    if why.is_some_and(|why| why.starts_with(|first: char| first.is_ascii_digit())) {
        return Command::Unclear(
            "Points are one number, such as 1.5 or 3/2. A reason behind them begins with a word.".to_owned(),
        );
    }
    Command::Do(Step::Award {
        points,
        why: why.map(str::to_owned),
    })
}

fn go_to(number: usize, desk: &Desk) -> Command {
    let count = desk.groups().len();
    if (1..=count).contains(&number) {
        Command::Do(Step::GoTo(number))
    } else {
        Command::Unclear(format!(
            "There is no group {number}. The groups are 1 to {count}."
        ))
    }
}

#[cfg(test)]
mod tests {
    use num_rational::Ratio;

    use super::{Command, read_command};
    use crate::item::Score;
    use crate::mark::sample::{TIME, desk};
    use crate::mark::{Desk, Step};

    #[test]
    fn points_reasons_and_command_words_are_told_apart() {
        let award = |part, of, why: Option<&str>| {
            Command::Do(Step::Award {
                points: Score(Ratio::new(part, of)),
                why: why.map(str::to_owned),
            })
        };
        let unclear = |message: &str| Command::Unclear(message.to_owned());
        let usage = "Type points, 0 to 2, or: skip, back, undo, list, quit, ? for all.";
        let cases = [
            ("2", award(2, 1, None)),
            (" 1.5 ", award(3, 2, None)),
            ("1/2 names no source", award(1, 2, Some("names no source"))),
            ("3", unclear("3 points cannot be given: it earns 0 to 2.")),
            ("-1", unclear(usage)),
            (
                "1 1/2",
                unclear(
                    "Points are one number, such as 1.5 or 3/2. A reason behind them begins with a word.",
                ),
            ),
            ("Skip", Command::Do(Step::Skip)),
            ("skip it", unclear(usage)),
            ("/undo", Command::Do(Step::Undo)),
            (
                "comment Only an opinion",
                Command::Do(Step::Comment("Only an opinion".to_owned())),
            ),
            ("comment", Command::Do(Step::Comment(String::new()))),
            ("go 3", Command::Do(Step::GoTo(3))),
            ("go to 3", Command::Do(Step::GoTo(3))),
            ("go 99", unclear("There is no group 99. The groups are 1 to 4.")),
            ("", Command::Nothing),
            ("?", Command::Help),
            ("list", Command::List),
        ];
        let mut desk = desk();
        desk.step(Step::GoTo(3), TIME);
        for (line, expected) in cases {
            assert_eq!(read_command(line, &desk), expected, "{line}");
        }
        let mut at_overview: Desk = desk;
        at_overview.step(Step::Overview, TIME);
        assert_eq!(read_command("2", &at_overview), Command::Do(Step::GoTo(2)));
        assert_eq!(
            read_command("1.5", &at_overview),
            unclear("Type the number of a group, or: open, list, undo, quit, ? for all.")
        );
    }
}
