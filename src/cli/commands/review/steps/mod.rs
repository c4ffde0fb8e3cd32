//! The steps of a review as options, made in the order in which they are given.

mod asked;
mod make;

use clap::{Arg, ArgAction, ArgMatches, Command, Error, FromArgMatches, value_parser};

use asked::{Asked, Read};

pub use make::make;

/// What was asked for, in the order in which it was.
#[derive(Debug, Default)]
pub struct StepArgs(Vec<(String, Asked)>);

impl StepArgs {
    /// Whether nothing was asked for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

const HEADING: &str = "Steps, made in the order given";

/// Option, name of its value, help, further help, whether it takes a list.
type Told = (&'static str, &'static str, &'static str, bool, Read);

const OPTIONS: [Told; 9] = [
    (
        "accept",
        "NUMBERS",
        "Keep questions that are marked for looking over, and clear the marks: `2,7`, or `all`",
        true,
        asked::accept,
    ),
    (
        "drop",
        "NUMBERS",
        "Take questions out: `3` or `3,8`",
        true,
        asked::drop_item,
    ),
    (
        "swap",
        "NUMBERS",
        "Put another in the place of a question: `5` for the best unused one that fits, `5=u3` for one by name",
        true,
        asked::swap,
    ),
    (
        "add",
        "NAMES",
        "Put unused questions in besides: `u3`, or `best`",
        true,
        asked::add,
    ),
    (
        "points",
        "NUMBER=POINTS",
        "Change what questions earn: `4=2`",
        true,
        asked::points,
    ),
    (
        "move",
        "NUMBER=PLACE",
        "Put a question at another place of its part: `6=5`",
        true,
        asked::move_item,
    ),
    (
        "edit",
        "FILE",
        "Word questions anew by a file with `[[edit]]` tables (docs/review.md)",
        false,
        asked::edit,
    ),
    (
        "own",
        "FILE",
        "Put in your own questions of a file, as `newsquiz check` reads them",
        false,
        asked::own,
    ),
    (
        "word",
        "WORD=MEANING",
        "Say what a hard word means, or add one; without a meaning there is a line to fill in",
        false,
        asked::word,
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
