use std::sync::Arc;

use crate::bank::load::{bound, check_id, paths, refusals, skill};
use crate::bank::model::{Bind, Example, Refusal};
use crate::bank::path::Path;
use crate::bank::problems::Problems;
use crate::bank::response::named;
use crate::bank::table::Table;
use crate::bank::template::Template;
use crate::item::{ModelId, PromptSort};
use crate::source::{SourceFile, Span};

/// What a prompt asks for, by its word.
const SORTS: [(&str, PromptSort); 2] = [("debrief", PromptSort::Debrief), ("look", PromptSort::Look)];

/// A debrief question or a task as an archetype: which facts it needs, and how they become words for the class.
///
/// Guaranteed: one that binds facts has an example and a refusal.
#[derive(Clone, Debug)]
pub struct PromptModel {
    /// Its name, unique over all banks.
    pub id: ModelId,
    /// The folder that its file stands in.
    pub skill: String,
    /// What it asks for.
    pub sort: PromptSort,
    /// How much a teacher would want it beside others: higher first.
    pub worth: usize,
    /// Marks of frameworks.
    pub tags: Vec<String>,
    /// Whether a teacher should look it over before use.
    pub review: bool,
    /// The facts that it needs; none where it is good for any article.
    pub binds: Vec<Bind>,
    /// The question or task.
    pub words: Template,
    /// What a good answer holds.
    pub expect: Template,
    /// The words of the article that it speaks of.
    pub evidence: Vec<Path>,
    /// Texts that it must make a prompt of; the key is the words that must come out.
    pub examples: Vec<Example>,
    /// Texts that it must make no prompt of.
    pub refusals: Vec<Refusal>,
    /// The file that it stands in.
    pub source: Arc<SourceFile>,
    /// Where in that file.
    pub span: Span,
}

/// Reads one `[[prompt]]`; nothing, and its problems noted, where it is none.
pub(super) fn read(mut table: Table<'_, '_>, problems: &mut Problems) -> Option<PromptModel> {
    let at = table.span();
    let id = table.words("id", problems);
    if let Some(id) = &id {
        check_id(id, problems);
    }
    let sort = named("sort", &SORTS, &mut table, problems);
    let worth = table.count("worth", 0, problems);
    let tags = table.list("tags", problems);
    let review = table.flag("review", problems);
    let rows = table.tables("bind", problems);
    let binds = bound(rows, problems)?;
    let mut template = |key| {
        let words = table.words(key, problems)?;
        Template::check(&words, &binds, problems)
    };
    let (words, expect) = (template("words"), template("expect"));
    let evidence = paths("evidence", &binds, &mut table, problems);
    let examples = examples(&mut table, problems);
    let refusals = refusals(&mut table, problems);
    if !binds.is_empty() {
        if examples.is_empty() || refusals.is_empty() {
            let hint = "add `[[prompt.example]]` with a text and its `words`, and `[[prompt.refuses]]` with a text \
                        and `because`";
            let problem = "a prompt that binds facts needs an example and a refusal";
            problems.note("bank-no-example", at, problem, Some(hint.to_owned()));
        }
        if evidence.as_ref().is_some_and(Vec::is_empty) {
            let hint = "add `evidence = [\"...\"]`, paths to the words that it speaks of";
            let problem = "a prompt that binds facts shows the words that it speaks of";
            problems.note("bank-no-evidence", at, problem, Some(hint.to_owned()));
        }
    }
    table.finish(problems);
    Some(PromptModel {
        id: ModelId(id?.text),
        skill: skill(problems.source()),
        sort: sort?,
        worth,
        tags: tags.into_iter().map(|words| words.text).collect(),
        review,
        binds,
        words: words?,
        expect: expect?,
        evidence: evidence?,
        examples,
        refusals,
        source: Arc::clone(problems.source()),
        span: at,
    })
}

fn examples(table: &mut Table<'_, '_>, problems: &mut Problems) -> Vec<Example> {
    let mut found = Vec::new();
    for mut row in table.tables("example", problems) {
        let span = row.span();
        let text = row.words("text", problems);
        let words = row.words("words", problems);
        row.finish(problems);
        if let (Some(text), Some(words)) = (text, words) {
            found.push(Example {
                text: text.text,
                key: words.text,
                stem: None,
                span,
            });
        }
    }
    found
}
