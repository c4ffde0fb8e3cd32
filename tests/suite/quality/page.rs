use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use newsquiz::bank::{Bank, ResponseModel, bundled};
use pretty_assertions::assert_eq;

use super::measures::{Paper, papers};

const BEGIN: &str = "<!-- measures: written by the test suite -->\n";
const END: &str = "<!-- end of measures -->\n";

/// A measure over all papers: what it is, its bar in words, its value, and whether the bar is reached.
struct Measure {
    name: &'static str,
    bar: &'static str,
    value: String,
    reached: bool,
    /// A bar that has to be reached: the test fails where it is not.
    held: bool,
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        0.0
    } else {
        whole_number(part) * 100.0 / whole_number(whole)
    }
}

fn whole_number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

fn measures(papers: &[Paper]) -> Vec<Measure> {
    let mut all = of_quizzes(papers);
    all.extend(of_keys(papers));
    all
}

fn measure(name: &'static str, bar: &'static str, value: String, reached: bool, held: bool) -> Measure {
    Measure {
        name,
        bar,
        value,
        reached,
        held,
    }
}

fn sum(papers: &[Paper], of: impl Fn(&Paper) -> usize) -> usize {
    papers.iter().map(of).sum()
}

/// How full, spread and balanced the quizzes are.
fn of_quizzes(papers: &[Paper]) -> Vec<Measure> {
    let items = sum(papers, |paper| paper.items);
    let count = |test: &dyn Fn(&Paper) -> bool| papers.iter().filter(|paper| test(paper)).count();
    let full = count(&|paper| paper.items >= if paper.words >= 300 { 12 } else { 6 });
    let mut models: BTreeMap<&str, usize> = BTreeMap::new();
    for (model, count) in papers.iter().flat_map(|paper| &paper.models) {
        *models.entry(model).or_insert(0) += count;
    }
    let (top, most) = models
        .iter()
        .max_by_key(|(_, count)| **count)
        .map_or(("", 0), |(name, count)| (*name, *count));
    let coverage = share(
        sum(papers, |paper| paper.touched),
        sum(papers, |paper| paper.paragraphs),
    );
    let spread = share(sum(papers, |paper| paper.sentences), items) / 10.0;
    let sources = share(sum(papers, |paper| paper.sources), items);
    let judged = count(&|paper| paper.judgements >= 3);
    let ways = count(&|paper| paper.supported >= 1 && paper.unsupported >= 1);
    let of_all = |count: usize| format!("{count} of {}", papers.len());
    vec![
        measure("items in all", "-", items.to_string(), true, false),
        measure(
            "quizzes of full length (12 items of 300 words or more, else 6)",
            "90 %",
            of_all(full),
            share(full, papers.len()) >= 90.0,
            false,
        ),
        measure(
            "paragraphs with an item",
            "60 %",
            format!("{coverage:.0} %"),
            coverage >= 60.0,
            false,
        ),
        measure(
            "different sentences behind ten items",
            "9",
            format!("{spread:.1}"),
            spread >= 9.0,
            true,
        ),
        measure(
            "most frequent item model, of all items",
            "at most 20 %",
            format!("{:.0} % ({top})", share(most, items)),
            share(most, items) <= 20.0,
            true,
        ),
        measure(
            "source evaluation",
            "40 %",
            format!("{sources:.0} %"),
            sources >= 40.0,
            true,
        ),
        measure(
            "quizzes with three items that judge support",
            "all",
            of_all(judged),
            judged == papers.len(),
            false,
        ),
        measure(
            "quizzes with judgements both ways",
            "all",
            of_all(ways),
            ways == papers.len(),
            false,
        ),
    ]
}

/// What can be told of keys, options and stems.
fn of_keys(papers: &[Paper]) -> Vec<Measure> {
    let items = sum(papers, |paper| paper.items);
    let copied: Vec<f64> = papers.iter().flat_map(|paper| paper.copied.clone()).collect();
    let copy =
        copied.iter().sum::<f64>() * 100.0 / f64::from(u32::try_from(copied.len()).unwrap_or(u32::MAX));
    let places: Vec<(usize, usize)> = papers.iter().flat_map(|paper| paper.places.clone()).collect();
    let longest: Vec<bool> = papers.iter().flat_map(|paper| paper.longest.clone()).collect();
    let long = share(longest.iter().filter(|is| **is).count(), longest.len());
    let first = places.iter().filter(|(place, _)| *place == 0).count();
    let first = share(first, places.len());
    let cued = share(sum(papers, |paper| paper.cued), items);
    let backed = share(sum(papers, |paper| paper.backed), items);
    let (constant, idea) = most_constant(papers);
    vec![
        measure(
            "key backed by a span of the article or a checked absence",
            "100 %",
            format!("{backed:.0} %"),
            backed >= 100.0,
            true,
        ),
        measure(
            "key words of a choice all in another item's stem",
            "at most 3 %",
            format!("{cued:.1} %"),
            cued <= 3.0,
            true,
        ),
        measure(
            "runs of four stem words that stand in the article",
            "at most 40 %",
            format!("{copy:.0} %"),
            copy <= 40.0,
            true,
        ),
        measure(
            "right option is the longest",
            "at most 35 %",
            format!("{long:.0} %"),
            long <= 35.0,
            true,
        ),
        // Whoever knows that it never is has one option less to choose among.
        measure(
            "right option is the longest, now and then",
            "at least 15 %",
            format!("{long:.0} %"),
            long >= 15.0,
            false,
        ),
        measure(
            "right option stands first on form A",
            "about 1 in 3 or 4",
            format!("{first:.0} %"),
            first <= 50.0,
            true,
        ),
        measure(
            "most common verdict of an idea that is asked five times or more",
            "at most 60 %",
            format!("{constant:.0} % ({idea})"),
            constant <= 60.0,
            false,
        ),
    ]
}

/// The idea (a bank file, with all its variants) whose items have one verdict as their key most often.
fn most_constant(papers: &[Paper]) -> (f64, String) {
    let bank = Bank::load(&bundled()).unwrap_or_else(|_| panic!("the bundled banks are sound"));
    let verdicts = bank
        .models
        .iter()
        .filter(|model| matches!(model.response, ResponseModel::Verdict(_)));
    let files: BTreeMap<&str, &str> = verdicts
        .map(|model| (model.id.0.as_str(), model.source.name()))
        .collect();
    let mut keys: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for (model, words) in papers.iter().flat_map(|paper| &paper.verdicts) {
        if let Some(file) = files.get(model.as_str()) {
            for word in words {
                *keys.entry(file).or_default().entry(word).or_insert(0) += 1;
            }
        }
    }
    keys.iter()
        .filter(|(_, counts)| counts.values().sum::<usize>() >= 5)
        .map(|(file, counts)| {
            let all = counts.values().sum();
            let name = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".toml");
            (
                share(counts.values().copied().max().unwrap_or(0), all),
                name.to_owned(),
            )
        })
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .unwrap_or_default()
}

fn tables(papers: &[Paper]) -> String {
    let mut text = String::from("\n| measure | bar | value | reached |\n|---|---|---|---|\n");
    for measure in measures(papers) {
        let reached = if measure.reached { "yes" } else { "**no**" };
        writeln!(
            text,
            "| {} | {} | {} | {reached} |",
            measure.name, measure.bar, measure.value
        )
        .expect("a string takes all");
    }
    text.push_str("\n| article | words | items | on sources | judge support | supported | unsupported | paragraphs with an item |\n|---|---|---|---|---|---|---|---|\n");
    for paper in papers {
        writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} | {} | {} of {} |",
            paper.name,
            paper.words,
            paper.items,
            paper.sources,
            paper.judgements,
            paper.supported,
            paper.unsupported,
            paper.touched,
            paper.paragraphs
        )
        .expect("a string takes all");
    }
    text.push('\n');
    text
}

#[test]
fn the_measures_are_those_of_the_page_and_reach_the_bars_that_are_held() {
    let papers = papers();
    for measure in measures(&papers).iter().filter(|measure| measure.held) {
        assert!(
            measure.reached,
            "{}: {}, bar {}",
            measure.name, measure.value, measure.bar
        );
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/quality.md");
    let text = fs::read_to_string(&path).expect("the page");
    let (before, rest) = text.split_once(BEGIN).expect("where measures begin");
    let (shown, after) = rest.split_once(END).expect("where measures end");
    if std::env::var_os("NEWSQUIZ_BLESS").is_some() {
        fs::write(&path, format!("{before}{BEGIN}{}{END}{after}", tables(&papers)))
            .expect("the page can be written");
        return;
    }
    assert_eq!(
        shown,
        tables(&papers),
        "run the tests with NEWSQUIZ_BLESS=1 to write the measures anew"
    );
}
