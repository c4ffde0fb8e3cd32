use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::bank::Bank;
use crate::cli::article_args::ArticleArgs;
use crate::cli::bank_args::BankArgs;
use crate::cli::blueprint_args::BlueprintArgs;
use crate::cli::console::Console;
use crate::cli::copies::{Copies, RosterArgs};
use crate::cli::outcome::{Failure, Outcome};
use crate::cli::paper_args::PaperArgs;
use crate::cli::papers::{Printing, Remarks};
use crate::cli::reteach_args::ReteachArgs;
use crate::derive::{Pool, derive};
use crate::diagnostic::Diagnostic;
use crate::labels::Labels;
use crate::language::analyse;
use crate::quiz::{FormId, Origin, Quiz, Seed, Stimulus, assemble};
use crate::reading::read;
use crate::render::readability_line;
use crate::terminal::counted;

/// Make a quiz of an article: worksheets, answer keys, and the files to take and grade it
///
/// Writes into one folder, each file under the article's name: NAME.quiz.json (all that students may see),
/// NAME.key.json (keys, evidence and seed: for you alone), and for each form a worksheet and an answer key to print.
/// An item that is not sure is left out; where that leaves fewer items than wished, the reasons are told.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    article: ArticleArgs,
    /// The folder to write into; it is made where there is none
    #[arg(short, long, value_name = "DIR", default_value = ".")]
    output: PathBuf,
    #[command(flatten)]
    blueprint: BlueprintArgs,
    /// Make this many forms (A, B, ...), each with its own order of items and options
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=26))]
    forms: u8,
    /// Repeat a quiz: the same article, banks, options and seed give the same files
    ///
    /// Without it a seed is drawn that nobody can guess; it is told, and kept in the key file. For an exam leave it
    /// out: who knows the seed can make the answer key.
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
    /// Call the quiz this; without it, by the article's headline
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    #[command(flatten)]
    papers: PaperArgs,
    #[command(flatten)]
    roster: RosterArgs,
    #[command(flatten)]
    reteach: ReteachArgs,
    /// Print a box of hard words on the worksheet, with what the article says that they mean, or a line to fill in
    #[arg(long)]
    glossary: bool,
    /// List what every item model made, and why it made no more
    #[arg(long)]
    why: bool,
    #[command(flatten)]
    banks: BankArgs,
}

impl Args {
    /// Runs the command. All is made before anything is written, but for copies: they are written one by one.
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        let printing = self.papers.printing(console)?;
        let blueprint = self.blueprint.load(console)?;
        let forms: Vec<FormId> = (0..self.forms).map(FormId::shared).collect();
        let students = self.roster.load(console, &forms)?;
        let article = self.article.load(console)?;
        let files = self.banks.load(console)?;
        let bank = Bank::load(&files)?;
        let lesson = self.reteach.load(console, &bank)?;
        let document = Arc::new(analyse(&article));
        let pool = derive(&Arc::new(read(&document)), &bank);
        let mut stimulus = Stimulus::of(&document, self.title.as_deref());
        stimulus
            .origins
            .extend(bank.files.iter().map(|file| Origin::of(file)));
        stimulus.glossary_for_students = self.glossary;
        stimulus.prompts.clone_from(&pool.prompts);
        let seed = match self.seed {
            Some(seed) => Seed(seed),
            None => Seed::random().map_err(|error| {
                Diagnostic::error("seed", format!("the system gives no random number: {error}"))
                    .hint("choose a number yourself: `--seed NUMBER`")
            })?,
        };
        if self.why {
            why(console, &pool, &bank)?;
        }
        let (candidates, blueprint) = match &lesson {
            Some(lesson) => lesson.narrow(console, pool.candidates, &blueprint)?,
            None => (pool.candidates, blueprint),
        };
        let mut quiz = assemble(candidates, &stimulus, &blueprint, seed, self.forms);
        if quiz.file().items.is_empty() {
            no_time(&quiz, blueprint.minutes)?;
            let nothing = Diagnostic::error("make-no-item", "the article gives no item that is sure")
                .hint("`--why` lists what each item model lacks; an article with named sources gives most");
            // Candidates there are, which the blueprint leaves out.
            let held_back = quiz.key().unused.iter().any(|unused| unused.key.review);
            return Err(if held_back {
                nothing.hint("`--preset full` also takes in items to look over before use")
            } else {
                nothing
            }
            .into());
        }
        if let Some(students) = &students {
            quiz.enroll(students.clone())?;
        }
        let name = self.name();
        let mut remarks = Remarks::default();
        let papers = all_files(&quiz, &name, &printing, &mut remarks)?;
        console.files.folder(&self.output)?;
        for (name, bytes) in &papers {
            console.files.write(&self.output.join(name), bytes)?;
        }
        self.tell(console, &quiz, papers.len())?;
        if let Some(lesson) = &lesson {
            lesson.tell(console, &quiz)?;
        }
        if let Some(students) = &students {
            let copies = Copies {
                output: &self.output,
                name: &name,
            };
            let printing = self.papers.for_copies(&printing);
            copies.write(console, &quiz, students, &printing, &mut remarks)?;
        }
        console.show(&remarks.told())?;
        Ok(Outcome::Done)
    }

    /// The name that all files share: the article's, without its ending.
    fn name(&self) -> String {
        let stem = self
            .article
            .path
            .file_stem()
            .filter(|_| self.article.path != Path::new("-"));
        stem.map_or_else(|| "quiz".to_owned(), |stem| stem.to_string_lossy().into_owned())
    }

    fn tell(&self, console: &mut Console, quiz: &Quiz, files: usize) -> Result<(), Failure> {
        let items = quiz.file().items.len();
        let points = quiz.file().items.iter().map(|item| item.points.0 as usize).sum();
        let review = quiz.key().items.iter().filter(|item| item.review).count();
        console.say(&format!(
            "{}, {}, {}{}: {files} files in `{}`. Seed {}.",
            counted(items, "item"),
            counted(points, "point"),
            time(quiz),
            counted(quiz.file().forms.len(), "form"),
            self.output.display(),
            quiz.key().seed,
        ))?;
        if let Some(line) = readability_line(quiz.file(), &Labels::english()) {
            console.say(&line)?;
        }
        if let Some(bounds) = self.blueprint.both() {
            console.say(&bounds)?;
        }
        if review > 0 {
            console.say(&format!(
                "Look {} over before use: marked in the answer key.",
                counted(review, "item")
            ))?;
        }
        for shortfall in &quiz.key().shortfall {
            console.say(&format!(
                "Wished: {}. {}",
                shortfall.wished, shortfall.explanation
            ))?;
        }
        Ok(())
    }
}

/// "about 22 minutes, ", where the file tells it.
fn time(quiz: &Quiz) -> String {
    let minutes = quiz.file().seconds().map(|seconds| seconds.div_ceil(60) as usize);
    minutes.map_or_else(String::new, |minutes| {
        format!("about {}, ", counted(minutes, "minute"))
    })
}

/// Where no item fits, it may be for want of time alone.
fn no_time(quiz: &Quiz, minutes: Option<u32>) -> Result<(), Failure> {
    let Some(minutes) = minutes else { return Ok(()) };
    let unused = quiz.key().unused.iter().filter_map(|unused| unused.item.seconds);
    let Some(shortest) = unused.min() else {
        return Ok(());
    };
    let reading = quiz.file().reading_seconds();
    let needed = reading.saturating_add(shortest).div_ceil(60);
    if needed <= minutes {
        return Ok(());
    }
    let problem = format!(
        "{} are too few: reading the article takes about {}, and no question fits into the rest",
        counted(minutes as usize, "minute"),
        counted(reading.div_ceil(60) as usize, "minute"),
    );
    Err(Diagnostic::error("make-minutes", problem)
        .hint(format!("give `--minutes {needed}` or more, or a shorter article"))
        .into())
}

/// Every file of a quiz for the whole class: its name and its bytes.
fn all_files(
    quiz: &Quiz,
    name: &str,
    printing: &Printing,
    remarks: &mut Remarks,
) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let mut files = vec![
        (format!("{name}.quiz.json"), quiz.file().to_json().into_bytes()),
        (format!("{name}.key.json"), quiz.key().to_json().into_bytes()),
    ];
    let forms: Vec<FormId> = quiz.file().forms.iter().map(|order| order.form.clone()).collect();
    let printed = printing.of_class(quiz.file(), Some(quiz.key()), &forms, remarks)?;
    files.extend(printed.into_iter().map(|paper| (paper.name(name), paper.bytes)));
    Ok(files)
}

fn why(console: &mut Console, pool: &Pool, bank: &Bank) -> Result<(), Failure> {
    let items = bank.models.iter().map(|model| &model.id);
    let prompts = bank.prompts.iter().map(|model| &model.id);
    for id in items.chain(prompts) {
        let items = pool.candidates.iter().map(|candidate| &candidate.item.model);
        let prompts = pool.prompts.iter().map(|prompt| &prompt.model);
        let made = items.chain(prompts).filter(|model| *model == id).count();
        console.say(&format!("{id}: {made} sure"))?;
        for refused in pool.refused.iter().filter(|refused| refused.model == *id) {
            let times = if refused.times > 1 {
                format!(" ({} times)", refused.times)
            } else {
                String::new()
            };
            console.say(&format!("  refused: {}{times}", refused.reason))?;
        }
    }
    Ok(())
}
