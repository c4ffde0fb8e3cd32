use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

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
        part as f64 * 100.0 / whole as f64
    }
}

fn measures(papers: &[Paper]) -> Vec<Measure> {
    let sum = |of: &dyn Fn(&Paper) -> usize| papers.iter().map(of).sum::<usize>();
    let items = sum(&|paper| paper.items);
    let full = papers
        .iter()
        .filter(|paper| paper.items >= if paper.words >= 300 { 12 } else { 6 })
        .count();
    let mut models: BTreeMap<&str, usize> = BTreeMap::new();
    let mut verdicts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for paper in papers {
        for (model, count) in &paper.models {
            *models.entry(model).or_insert(0) += count;
        }
        for (model, keys) in &paper.verdicts {
            verdicts
                .entry(model)
                .or_default()
                .extend(keys.iter().map(String::as_str));
        }
    }
    let (top, most) = models
        .iter()
        .max_by_key(|(_, count)| **count)
        .map_or(("", 0), |(name, count)| (*name, *count));
    let copied: Vec<f64> = papers.iter().flat_map(|paper| paper.copied.clone()).collect();
    let copy = copied.iter().sum::<f64>() / copied.len().max(1) as f64;
    let places: Vec<(usize, usize)> = papers.iter().flat_map(|paper| paper.places.clone()).collect();
    let longest: Vec<bool> = papers.iter().flat_map(|paper| paper.longest.clone()).collect();
    let long = share(longest.iter().filter(|is| **is).count(), longest.len());
    let first = share(
        places.iter().filter(|(place, _)| *place == 0).count(),
        places.len(),
    );
    let cued = share(sum(&|paper| paper.cued), items);
    let coverage = share(sum(&|paper| paper.touched), sum(&|paper| paper.paragraphs));
    let spread = sum(&|paper| paper.sentences) as f64 * 10.0 / items as f64;
    let sources = share(sum(&|paper| paper.sources), items);
    let backed = share(sum(&|paper| paper.backed), items);
    let judged = papers.iter().filter(|paper| paper.judgements >= 3).count();
    let ways = papers
        .iter()
        .filter(|paper| paper.supported >= 1 && paper.unsupported >= 1)
        .count();
    let measure = |name, bar, value: String, reached, held| Measure {
        name,
        bar,
        value,
        reached,
        held,
    };
    vec![
        measure("items in all", "-", items.to_string(), true, false),
        measure(
            "quizzes of full length (12 items of 300 words or more, else 6)",
            "90 %",
            format!("{full} of {} ({:.0} %)", papers.len(), share(full, papers.len())),
            share(full, papers.len()) >= 90.0,
            false,
        ),
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
            format!("{:.0} %", copy * 100.0),
            copy <= 0.40,
            true,
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
            "all that have 12 items",
            format!("{judged} of {}", papers.len()),
            judged * 2 >= papers.len(),
            false,
        ),
        measure(
            "quizzes with judgements both ways",
            "all that have 12 items",
            format!("{ways} of {}", papers.len()),
            ways * 2 >= papers.len(),
            false,
        ),
        measure(
            "right option is the longest",
            "15 to 35 %",
            format!("{long:.0} %"),
            long <= 35.0,
            true,
        ),
        measure(
            "right option stands first on form A",
            "about 1 in 3 or 4",
            format!("{first:.0} %"),
            first <= 50.0,
            true,
        ),
    ]
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
