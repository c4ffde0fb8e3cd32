//! The steps of a review as options, made in the order in which they are given.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Arg, ArgAction, ArgMatches, Command, Error, FromArgMatches, value_parser};

use crate::bank::{Edits, Named, OwnItems};
use crate::cli::console::Console;
use crate::cli::outcome::Failure;
use crate::cli::quiz_args::text;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::item::{Kind, Part, Shape};
use crate::review::{Desk, Refused, Step};

/// What was asked for, in the order in which it was.
#[derive(Debug, Default)]
pub struct StepArgs(Vec<(String, Asked)>);

/// One step as it is typed. Items go by their numbers on form A.
#[derive(Clone, Debug)]
enum Asked {
    Accept(usize),
    AcceptAll,
    Drop(usize),
    Swap(usize, Option<String>),
    Add(Option<String>),
    Points(usize, u32),
    Move(usize, usize),
    Edit(PathBuf),
    Own(PathBuf),
    Word(String, Option<String>),
    NoWord(String),
    PrintWords(bool),
}

impl StepArgs {
    /// Whether nothing was asked for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

const HEADING: &str = "Steps, made in the order given";

/// Option, name of its value, help, further help, whether it takes a list.
type Told = (
    &'static str,
    &'static str,
    &'static str,
    bool,
    fn(&str) -> Result<Asked, String>,
);

const OPTIONS: [Told; 9] = [
    (
        "accept",
        "NUMBERS",
        "Keep questions that are marked for looking over, and clear the marks: `2,7`, or `all`",
        true,
        accept,
    ),
    (
        "drop",
        "NUMBERS",
        "Take questions out: `3` or `3,8`",
        true,
        drop_item,
    ),
    (
        "swap",
        "NUMBERS",
        "Put another in the place of a question: `5` for the best unused one that fits, `5=u3` for one by name",
        true,
        swap,
    ),
    (
        "add",
        "NAMES",
        "Put unused questions in besides: `u3`, or `best`",
        true,
        add,
    ),
    (
        "points",
        "NUMBER=POINTS",
        "Change what questions earn: `4=2`",
        true,
        points,
    ),
    (
        "move",
        "NUMBER=PLACE",
        "Put a question at another place of its part: `6=5`",
        true,
        move_item,
    ),
    (
        "edit",
        "FILE",
        "Word questions anew by a file with `[[edit]]` tables (docs/review.md)",
        false,
        edit,
    ),
    (
        "own",
        "FILE",
        "Put in your own questions of a file, as `newsquiz check` reads them",
        false,
        own,
    ),
    (
        "word",
        "WORD=MEANING",
        "Say what a hard word means, or add one; without a meaning there is a line to fill in",
        false,
        word,
    ),
];

impl clap::Args for StepArgs {
    fn augment_args(command: Command) -> Command {
        let mut command = command.next_help_heading(HEADING);
        for (name, value, help, list, read) in OPTIONS {
            let mut option = Arg::new(name)
                .long(name)
                .value_name(value)
                .help(help)
                .action(ArgAction::Append)
                .value_parser(move |typed: &str| read(typed).map(|asked| (typed.to_owned(), asked)));
            if list {
                option = option.value_delimiter(',');
            }
            command = command.arg(option);
        }
        command
            .arg(
                Arg::new("no-word")
                    .long("no-word")
                    .value_name("WORD")
                    .help("Take a hard word out")
                    .action(ArgAction::Append)
                    .value_parser(value_parser!(String)),
            )
            .arg(
                Arg::new("print-words")
                    .long("print-words")
                    .value_name("YES|NO")
                    .help("Print the hard words on the worksheets, or do not")
                    .action(ArgAction::Append)
                    .value_parser(["yes", "no"]),
            )
            .next_help_heading(None::<&str>)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for StepArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let mut all: Vec<(usize, String, Asked)> = Vec::new();
        let mut note = |name: &str, typed: Vec<(String, Asked)>| {
            let places = matches.indices_of(name).into_iter().flatten();
            all.extend(
                places
                    .zip(typed)
                    .map(|(place, (typed, asked))| (place, format!("--{name} {typed}"), asked)),
            );
        };
        for (name, ..) in OPTIONS {
            let typed = matches.get_many::<(String, Asked)>(name);
            note(name, typed.into_iter().flatten().cloned().collect());
        }
        let texts = |name: &str| {
            let typed = matches.get_many::<String>(name);
            typed.into_iter().flatten().cloned().collect::<Vec<_>>()
        };
        let words = texts("no-word").into_iter();
        note(
            "no-word",
            words.map(|word| (word.clone(), Asked::NoWord(word))).collect(),
        );
        let words = texts("print-words").into_iter();
        note(
            "print-words",
            words
                .map(|said| (said.clone(), Asked::PrintWords(said == "yes")))
                .collect(),
        );
        all.sort_by_key(|(place, ..)| *place);
        Ok(Self(
            all.into_iter().map(|(_, typed, asked)| (typed, asked)).collect(),
        ))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

fn number(typed: &str) -> Result<usize, String> {
    let number = typed.trim().parse().ok().filter(|number| *number > 0);
    number.ok_or_else(|| format!("`{}` is no number of a question", typed.trim()))
}

fn pair(typed: &str) -> Result<(usize, usize), String> {
    let (one, other) = typed
        .split_once('=')
        .ok_or("two numbers are needed, such as `4=2`")?;
    let other = other.trim();
    Ok((
        number(one)?,
        other.parse().map_err(|_| format!("`{other}` is no number"))?,
    ))
}

fn accept(typed: &str) -> Result<Asked, String> {
    if typed.trim().eq_ignore_ascii_case("all") {
        return Ok(Asked::AcceptAll);
    }
    number(typed).map(Asked::Accept)
}

fn drop_item(typed: &str) -> Result<Asked, String> {
    number(typed).map(Asked::Drop)
}

fn swap(typed: &str) -> Result<Asked, String> {
    match typed.split_once('=') {
        Some((item, name)) => Ok(Asked::Swap(number(item)?, Some(name.trim().to_owned()))),
        None => Ok(Asked::Swap(number(typed)?, None)),
    }
}

#[expect(clippy::unnecessary_wraps, reason = "one of several readers")]
fn add(typed: &str) -> Result<Asked, String> {
    let name = typed.trim();
    Ok(Asked::Add(
        (!name.eq_ignore_ascii_case("best")).then(|| name.to_owned()),
    ))
}

fn points(typed: &str) -> Result<Asked, String> {
    let (item, points) = pair(typed)?;
    let points = u32::try_from(points).map_err(|_| format!("{points} points are too many"))?;
    Ok(Asked::Points(item, points))
}

fn move_item(typed: &str) -> Result<Asked, String> {
    let (item, place) = pair(typed)?;
    if place == 0 {
        return Err("places are counted from 1".to_owned());
    }
    Ok(Asked::Move(item, place))
}

#[expect(clippy::unnecessary_wraps, reason = "one of several readers")]
fn edit(typed: &str) -> Result<Asked, String> {
    Ok(Asked::Edit(PathBuf::from(typed)))
}

#[expect(clippy::unnecessary_wraps, reason = "one of several readers")]
fn own(typed: &str) -> Result<Asked, String> {
    Ok(Asked::Own(PathBuf::from(typed)))
}

fn word(typed: &str) -> Result<Asked, String> {
    let (word, meaning) = typed.split_once('=').unwrap_or((typed, ""));
    let (word, meaning) = (word.trim(), meaning.trim());
    if word.is_empty() {
        return Err("the word is missing".to_owned());
    }
    Ok(Asked::Word(
        word.to_owned(),
        (!meaning.is_empty()).then(|| meaning.to_owned()),
    ))
}

/// Makes the steps; where one is refused, all that are refused are told and the desk is not to be used.
pub fn make(console: &mut Console, desk: &mut Desk, steps: &StepArgs) -> Result<(), Failure> {
    let mut problems = Diagnostics::default();
    for (typed, asked) in &steps.0 {
        let made = match asked {
            Asked::Edit(path) => edits(console, desk, path),
            Asked::Own(path) => own_items(console, desk, path),
            asked => plain(desk, asked)
                .map_err(|refused| Diagnostic::error("review-step", format!("`{typed}`: {refused}")).into()),
        };
        if let Err(found) = made {
            problems.0.extend(found.0);
        }
    }
    if problems.0.is_empty() {
        Ok(())
    } else {
        Err(problems.into())
    }
}

fn plain(desk: &mut Desk, asked: &Asked) -> Result<(), Refused> {
    let mut number = None;
    let mut at = |desk: &Desk, item: usize| {
        number = Some(item);
        desk.numbered(item)
    };
    let step = match asked {
        Asked::Accept(item) => Step::Accept(at(desk, *item)?),
        Asked::AcceptAll => {
            let marked = |place: &usize| desk.entry(*place).is_some_and(|entry| entry.key.review);
            let marked: Vec<usize> = (0..desk.count()).filter(marked).collect();
            return marked
                .into_iter()
                .try_for_each(|place| desk.step(Step::Accept(place)).map(drop));
        }
        Asked::Drop(item) => Step::Drop(at(desk, *item)?),
        Asked::Swap(item, name) => Step::Swap(at(desk, *item)?, name.clone()),
        Asked::Add(name) => Step::Add(name.clone()),
        Asked::Points(item, points) => Step::Points(at(desk, *item)?, *points),
        Asked::Move(item, place) => Step::Move {
            from: at(desk, *item)?,
            to: place - 1,
        },
        Asked::Word(word, meaning) => Step::Word {
            word: word.clone(),
            meaning: meaning.clone(),
        },
        Asked::NoWord(word) => Step::NoWord(word.clone()),
        Asked::PrintWords(prints) => Step::PrintWords(*prints),
        Asked::Edit(_) | Asked::Own(_) => return Ok(()),
    };
    let made = desk.step(step).map(drop);
    made.map_err(|refused| match number {
        Some(number) => refused.of(number),
        None => refused,
    })
}

fn edits(console: &mut Console, desk: &mut Desk, path: &Path) -> Result<(), Diagnostics> {
    let edits = Edits::load(&text(console, path)?)?;
    let mut problems = Diagnostics::default();
    for edit in edits.edits {
        let mut refuse = |refused: &Refused, at| {
            let problem = Diagnostic::error("review-edit", refused.to_string());
            problems.0.push(problem.at(&edits.source, at, ""));
        };
        let place = match desk.numbered(edit.item) {
            Ok(place) => place,
            Err(refused) => {
                refuse(&refused, edit.item_at);
                continue;
            }
        };
        for (named, words, at) in edit.parts {
            let shape = desk.entry(place).map(|entry| &entry.item.response);
            let made = match part(named, shape) {
                Ok(part) => desk.step(Step::Edit(place, part, words)).map(drop),
                Err(name) => Err(Refused::NoPart {
                    number: edit.item,
                    part: name,
                    there: desk.parts(place),
                }),
            };
            if let Err(refused) = made {
                refuse(&refused.of(edit.item), at);
            }
        }
    }
    if problems.0.is_empty() {
        Ok(())
    } else {
        Err(problems)
    }
}

/// The part that a name of a file means in an item of this shape; the name as it is typed where there is none.
fn part(named: Named, shape: Option<&Shape>) -> Result<Part, String> {
    let number = match named {
        Named::Part(part) => return Ok(part),
        Named::Numbered(number) => number,
    };
    let place = match shape {
        Some(Shape::Select { sentences, .. }) => sentences.iter().position(|sentence| sentence.0 == number),
        Some(shape) if shape.kind() == Kind::Match => (number as usize).checked_sub(1),
        _ => None,
    };
    place.map(Part::Reason).ok_or_else(|| format!("`say {number}`"))
}

fn own_items(console: &mut Console, desk: &mut Desk, path: &Path) -> Result<(), Diagnostics> {
    let own = OwnItems::load(&text(console, path)?)?;
    let mut problems = Diagnostics::default();
    for item in own.items {
        let at = item.sentences.first().map_or(item.stem_at, |(_, at)| *at);
        let step = Step::Write(Box::new(item), Arc::clone(&own.source));
        if let Err(refused) = desk.step(step) {
            let problem = Diagnostic::error("review-own", refused.to_string());
            problems.0.push(problem.at(&own.source, at, ""));
        }
    }
    if problems.0.is_empty() {
        Ok(())
    } else {
        Err(problems)
    }
}
