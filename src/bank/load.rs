use std::collections::BTreeMap;
use std::path::Path as FilePath;
use std::sync::Arc;

use crate::bank::model::{Bank, Bind, Example, ItemModel, Refusal, Take};
use crate::bank::path::Path;
use crate::bank::predicate::Predicate;
use crate::bank::problems::Problems;
use crate::bank::prompt::{self, PromptModel};
use crate::bank::response::{ResponseModel, named, one_of};
use crate::bank::root::{open, parse};
use crate::bank::table::{Table, Words};
use crate::bank::template::Template;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::item::{Direction, Kind, ModelId, Points, Process, Strand};
use crate::source::{SourceFile, Span};
use crate::vocabulary::{FactKind, nearest};

/// What the reader does, by its word.
pub(super) const PROCESSES: [(&str, Process); 3] = [
    ("locate", Process::Locate),
    ("understand", Process::Understand),
    ("evaluate", Process::Evaluate),
];

impl Bank {
    /// Checks bank files and puts their models together, in the order of their ids.
    ///
    /// # Errors
    /// Every problem of every file, each with its place.
    pub fn load(files: &[Arc<SourceFile>]) -> Result<Self, Diagnostics> {
        let mut bank = Self {
            files: files.to_vec(),
            ..Self::default()
        };
        let mut found = Vec::new();
        for file in files {
            let mut problems = Problems::new(Arc::clone(file));
            let (models, prompts) = read(&mut problems);
            bank.models.extend(models);
            bank.prompts.extend(prompts);
            found.extend(problems.finish().0);
        }
        bank.models.sort_by(|one, other| one.id.cmp(&other.id));
        bank.prompts.sort_by(|one, other| one.id.cmp(&other.id));
        let items = bank.models.iter().map(|one| (&one.id, &one.source, one.span));
        let prompts = bank.prompts.iter().map(|one| (&one.id, &one.source, one.span));
        found.extend(doubles(items.chain(prompts)));
        if found.is_empty() {
            Ok(bank)
        } else {
            Err(Diagnostics(found))
        }
    }
}

/// Models of one name, each by its name, file and place.
fn doubles<'a>(models: impl Iterator<Item = (&'a ModelId, &'a Arc<SourceFile>, Span)>) -> Vec<Diagnostic> {
    let mut first: BTreeMap<&ModelId, (&Arc<SourceFile>, Span)> = BTreeMap::new();
    let mut found = Vec::new();
    for (id, source, span) in models {
        if let Some((earlier, at)) = first.get(id) {
            found.push(
                Diagnostic::error("bank-double-id", format!("two item models are named `{id}`"))
                    .at(source, span, "")
                    .at(earlier, *at, "the other one")
                    .hint("give each its own `id`"),
            );
        } else {
            first.insert(id, (source, span));
        }
    }
    found
}

fn read(problems: &mut Problems) -> (Vec<ItemModel>, Vec<PromptModel>) {
    let file = Arc::clone(problems.source());
    let Some(root) = parse(file.text(), problems) else {
        return (Vec::new(), Vec::new());
    };
    let mut root = open(&root, problems);
    let tables = root.tables("item-model", problems);
    let prompts = root.tables("prompt", problems);
    root.finish(problems);
    let models = tables.into_iter().filter_map(|table| model(table, problems));
    let models = models.collect();
    let prompts = prompts.into_iter();
    (
        models,
        prompts
            .filter_map(|table| prompt::read(table, problems))
            .collect(),
    )
}

/// The folder that a bank file stands in.
pub(super) fn skill(file: &SourceFile) -> String {
    let folder = FilePath::new(file.name()).parent().and_then(FilePath::file_name);
    folder.map_or_else(|| "other".to_owned(), |name| name.to_string_lossy().into_owned())
}

fn model(mut table: Table<'_, '_>, problems: &mut Problems) -> Option<ItemModel> {
    let at = table.span();
    let id = table.words("id", problems);
    if let Some(id) = &id {
        check_id(id, problems);
    }
    let process = named("process", &PROCESSES, &mut table, problems);
    let strands = [
        ("find-the-source", Strand::FindTheSource),
        ("judge-the-support", Strand::JudgeTheSupport),
    ];
    let strand = maybe("strand", &strands, &mut table, problems);
    let directions = [
        ("supported", Direction::Supported),
        ("unsupported", Direction::Unsupported),
        ("both", Direction::Both),
    ];
    let direction = maybe("direction", &directions, &mut table, problems);
    let tags = table
        .list("tags", problems)
        .into_iter()
        .map(|words| words.text)
        .collect();
    let review = table.flag("review", problems);
    let most = Some(table.count("most", 0, problems)).filter(|&most| most > 0);
    let points = table.count("points", 0, problems);
    let binds = binds(&mut table, problems)?;
    let stem = table
        .words("stem", problems)
        .and_then(|words| Template::check(&words, &binds, problems));
    let rationale = table
        .words("rationale", problems)
        .and_then(|words| Template::check(&words, &binds, problems));
    let evidence = paths("evidence", &binds, &mut table, problems);
    let about = paths("about", &binds, &mut table, problems);
    let response = table
        .table("response", problems)
        .and_then(|response| ResponseModel::check(response, &binds, problems));
    let examples = examples(&mut table, problems);
    let refusals = refusals(&mut table, problems);
    if examples.is_empty() || refusals.is_empty() {
        let hint = "add `[[item-model.example]]` with a text and its key, and `[[item-model.refuses]]` with a text \
                    and `because`";
        problems.note(
            "bank-no-example",
            at,
            "an item model needs an example and a refusal",
            Some(hint.to_owned()),
        );
    }
    table.finish(problems);
    let response = response?;
    Some(ItemModel {
        id: ModelId(id?.text),
        skill: skill(problems.source()),
        process: process?,
        strand,
        direction,
        tags,
        review,
        most,
        points: points_of(points, response.kind()),
        binds,
        stem: stem?,
        rationale: rationale?,
        evidence: evidence?,
        about: about?,
        response,
        examples,
        refusals,
        source: Arc::clone(problems.source()),
        span: at,
    })
}

/// One point for one decision, two for several or for an answer in own words, unless the author says otherwise.
pub(super) fn points_of(given: usize, kind: Kind) -> Points {
    let usual = match kind {
        Kind::Choice | Kind::Gap | Kind::Text | Kind::Number | Kind::Select => 1,
        Kind::Choices | Kind::Truth | Kind::Match | Kind::Order | Kind::Sort | Kind::Open => 2,
    };
    Points(
        u32::try_from(given)
            .ok()
            .filter(|&points| points > 0)
            .unwrap_or(usual),
    )
}

pub(super) fn check_id(id: &Words, problems: &mut Problems) {
    let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if id.text.is_empty() || !id.text.chars().all(fine) {
        let hint = "use small letters, digits and dashes, as in `who-says-so`".to_owned();
        problems.note(
            "bank-id",
            id.span,
            format!("`{}` is no good name", id.text),
            Some(hint),
        );
    }
}

pub(super) fn maybe<T: Copy>(
    key: &'static str,
    known: &[(&'static str, T)],
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<T> {
    let words = table.maybe_words(key, problems)?;
    one_of(key, known, &words, problems)
}

pub(super) fn paths(
    key: &'static str,
    binds: &[Bind],
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<Vec<Path>> {
    let words = table.list(key, problems);
    let paths: Vec<_> = words
        .iter()
        .map(|words| Path::check(words, binds, problems))
        .collect();
    paths.into_iter().collect()
}

fn binds(table: &mut Table<'_, '_>, problems: &mut Problems) -> Option<Vec<Bind>> {
    let tables = table.tables("bind", problems);
    if tables.is_empty() {
        let hint = "add `[[item-model.bind]]` with `name` and `fact`".to_owned();
        problems.note(
            "bank-no-bind",
            table.span(),
            "an item model needs a fact",
            Some(hint),
        );
        return None;
    }
    bound(tables, problems)
}

/// The binds of a model, in order; nothing, and its problems noted, where one of them fails.
pub(super) fn bound(tables: Vec<Table<'_, '_>>, problems: &mut Problems) -> Option<Vec<Bind>> {
    let number = tables.len();
    let mut binds = Vec::new();
    for row in tables {
        bind(row, &mut binds, problems);
    }
    (binds.len() == number).then_some(binds)
}

fn bind(mut row: Table<'_, '_>, binds: &mut Vec<Bind>, problems: &mut Problems) {
    let name = row.words("name", problems);
    let fact = row
        .words("fact", problems)
        .and_then(|words| fact(&words, problems));
    let take_at = row.key_span("take");
    let take = row.maybe_words("take", problems);
    let conditions = row.list("where", problems);
    let counted = row.has("min") || row.has("max") || row.has("distinct");
    let min = row.count("min", 1, problems);
    let max = row.count("max", usize::MAX, problems);
    let distinct = row.list("distinct", problems);
    let at = row.span();
    row.finish(problems);
    let (Some(name), Some(fact)) = (name, fact) else {
        return;
    };
    if binds.iter().any(|bind| bind.name == name.text) || name.text == "option" {
        let hint = "give each bind its own name".to_owned();
        problems.note(
            "bank-double-bind",
            name.span,
            format!("`{}` is taken", name.text),
            Some(hint),
        );
        return;
    }
    let take = match take.as_ref().map_or("one", |words| words.text.as_str()) {
        "one" => Take::One,
        "all" => Take::All {
            min,
            max,
            distinct: Vec::new(),
        },
        "none" => Take::Nothing,
        other => {
            let hint = "it is one of: one, all, none".to_owned();
            problems.note(
                "bank-unknown-word",
                take_at,
                format!("`take` is never `{other}`"),
                Some(hint),
            );
            return;
        }
    };
    if counted && !matches!(take, Take::All { .. }) {
        let hint = "add `take = \"all\"`".to_owned();
        problems.note(
            "bank-count",
            at,
            "`min`, `max` and `distinct` need a bind that takes all",
            Some(hint),
        );
    }
    // Conditions speak of the bind itself as of one fact, whatever it takes in the end.
    binds.push(Bind {
        name: name.text,
        fact,
        conditions: Vec::new(),
        take: Take::One,
    });
    let conditions = conditions
        .iter()
        .filter_map(|words| Predicate::check(words, binds, problems))
        .collect::<Vec<_>>();
    let distinct = distinct
        .iter()
        .filter_map(|words| Path::check(words, binds, problems))
        .collect::<Vec<_>>();
    if let Some(bind) = binds.last_mut() {
        bind.conditions = conditions;
        bind.take = match take {
            Take::All { min, max, .. } => Take::All { min, max, distinct },
            other => other,
        };
    }
}

fn fact(words: &Words, problems: &mut Problems) -> Option<FactKind> {
    let found = FactKind::named(&words.text).filter(|kind| kind.can_be_bound());
    if found.is_none() {
        let known = FactKind::ALL
            .into_iter()
            .filter(|kind| kind.can_be_bound())
            .map(FactKind::name);
        let hint = nearest(&words.text, known.clone()).map_or_else(
            || format!("kinds of facts: {}", known.collect::<Vec<_>>().join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        problems.note(
            "bank-unknown-fact",
            words.span,
            format!("there is no fact `{}`", words.text),
            Some(hint),
        );
    }
    found
}

fn examples(table: &mut Table<'_, '_>, problems: &mut Problems) -> Vec<Example> {
    let mut found = Vec::new();
    for mut row in table.tables("example", problems) {
        let span = row.span();
        let text = row.words("text", problems);
        let key = row.words("key", problems);
        let stem = row.maybe_words("stem", problems).map(|words| words.text);
        row.finish(problems);
        if let (Some(text), Some(key)) = (text, key) {
            found.push(Example {
                text: text.text,
                key: key.text,
                stem,
                span,
            });
        }
    }
    found
}

pub(super) fn refusals(table: &mut Table<'_, '_>, problems: &mut Problems) -> Vec<Refusal> {
    let mut found = Vec::new();
    for mut row in table.tables("refuses", problems) {
        let span = row.span();
        let text = row.words("text", problems);
        let because = row.words("because", problems);
        row.finish(problems);
        if let (Some(text), Some(because)) = (text, because) {
            found.push(Refusal {
                text: text.text,
                because: because.text,
                span,
            });
        }
    }
    found
}
