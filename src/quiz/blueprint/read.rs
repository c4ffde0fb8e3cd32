use std::sync::Arc;

use crate::diagnostic::Diagnostics;
use crate::item::{Kind, Scoring};
use crate::quiz::blueprint::number::{maybe_number, number, required};
use crate::quiz::blueprint::{Blueprint, Judgements, Shares};
use crate::source::SourceFile;
use crate::toml_file::{Codes, Problems, Table, parse};

/// The version of the format that this program reads.
const FORMAT: u32 = 1;

const CODES: Codes = Codes {
    syntax: "blueprint-syntax",
    key: "blueprint-key",
    value: "blueprint-type",
};

/// What a table of a blueprint has to be.
const TABLE: &str = "a table, opened by its name in brackets";

/// A blueprint of its file, or all that is wrong with the file, in the order of its places.
pub(super) fn read(source: &Arc<SourceFile>) -> Result<Blueprint, Diagnostics> {
    let mut problems = Problems::new(source, CODES);
    let root = parse(source.text(), &mut problems);
    let blueprint = root
        .as_ref()
        .and_then(|root| whole(Table::root(root), &mut problems));
    problems.none()?;
    Ok(blueprint.expect("a blueprint is missing only where a problem was noted"))
}

/// Nothing only where a problem was noted.
fn whole(mut root: Table<'_, '_>, problems: &mut Problems) -> Option<Blueprint> {
    number(&mut root, "format", FORMAT..=FORMAT, problems);
    let about = root.text("about", problems);
    let about = about.map_or_else(String::new, |about| about.value.to_owned());
    let items = number(&mut root, "items", 1..=100, problems);
    let minutes = maybe_number(&mut root, "minutes", 1..=600, problems);
    let model_share = number(&mut root, "model-share", 1..=100, problems);
    let open = number(&mut root, "open", 0..=100, problems);
    let look_over = number(&mut root, "look-over", 0..=100, problems);
    let shares = required(&mut root, "shares", problems)
        .and_then(|value| Table::of("shares", TABLE, value, problems))
        .and_then(|table| shares(table, problems));
    let judgements = required(&mut root, "judgements", problems)
        .and_then(|value| Table::of("judgements", TABLE, value, problems))
        .and_then(|table| judgements(table, problems));
    let scoring = root
        .take("scoring")
        .and_then(|value| Table::of("scoring", TABLE, value, problems))
        .map_or_else(Scoring::default, |table| scoring(table, problems));
    root.finish(problems);
    Some(Blueprint {
        about,
        items: items? as usize,
        minutes,
        fills: false,
        model_share: model_share?,
        open: open? as usize,
        look_over: look_over? as usize,
        shares: shares?,
        judgements: judgements?,
        scoring,
        preferred: Vec::new(),
    })
}

fn shares(mut table: Table<'_, '_>, problems: &mut Problems) -> Option<Shares> {
    let at = table.at;
    let comprehension = number(&mut table, "comprehension", 0..=100, problems);
    let sources = number(&mut table, "sources", 0..=100, problems);
    table.finish(problems);
    let shares = Shares {
        comprehension: comprehension?,
        sources: sources?,
    };
    let sum = shares.comprehension + shares.sources;
    if sum > 100 {
        let message = format!("the shares add up to {sum} percent, and there are 100");
        problems.note("blueprint-range", at, message, "");
    }
    Some(shares)
}

/// The default for every kind that is not named.
fn scoring(mut table: Table<'_, '_>, problems: &mut Problems) -> Scoring {
    let mut chosen = Scoring::default();
    for kind in Scoring::KINDS.map(Kind::keyword) {
        let Some(rule) = table.text(kind, problems) else {
            continue;
        };
        if let Err(wrong) = chosen.choose(kind, rule.value) {
            problems.note("blueprint-scoring", rule.at, wrong.to_string(), &wrong.hint());
        }
    }
    table.finish(problems);
    chosen
}

fn judgements(mut table: Table<'_, '_>, problems: &mut Problems) -> Option<Judgements> {
    let items = number(&mut table, "items", 0..=100, problems);
    let supported = number(&mut table, "supported", 0..=100, problems);
    let unsupported = number(&mut table, "unsupported", 0..=100, problems);
    table.finish(problems);
    Some(Judgements {
        items: items? as usize,
        supported: supported? as usize,
        unsupported: unsupported? as usize,
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use pretty_assertions::assert_eq;
    use proptest::prelude::*;

    use crate::item::Scoring;
    use crate::quiz::Blueprint;
    use crate::quiz::blueprint::preset::tests::changed;
    use crate::source::SourceFile;

    /// Each problem and the text that it points at.
    fn problems(source: &Arc<SourceFile>) -> Vec<(String, String)> {
        let problems = Blueprint::parse(source).expect_err("it is wrong").0;
        let told = problems.into_iter().map(|problem| {
            let place = source.slice(problem.labels[0].span).expect("inside");
            (problem.message, place.to_owned())
        });
        told.collect()
    }

    #[test]
    fn a_problem_points_at_its_place() {
        for (from, to, message, place) in [
            ("items = 12", "items = 0", "`items` is 0; it may be 1 to 100", "0"),
            (
                "items = 12",
                "items = -3",
                "`items` is -3; it may be 1 to 100",
                "-3",
            ),
            (
                "items = 12",
                "items = 12\nminutes = 601",
                "`minutes` is 601; it may be 1 to 600",
                "601",
            ),
            ("format = 1", "format = 2", "`format` is 2; it must be 1", "2"),
            (
                "sources = 40",
                "sources = \"many\"",
                "`sources` must be a whole number, and this is of type string",
                "\"many\"",
            ),
            (
                "comprehension = 30",
                "comprehension = 70",
                "the shares add up to 110 percent, and there are 100",
                "[shares]",
            ),
        ] {
            let expected = [(message.to_owned(), place.to_owned())];
            assert_eq!(problems(&changed(from, to)), expected, "{to}");
        }
    }

    #[test]
    fn rules_of_scoring_may_be_chosen() {
        let chosen = |rules: &str| {
            let to = format!("unsupported = 3\n[scoring]\n{rules}");
            changed("unsupported = 3", &to)
        };
        let source = chosen("choices = 'all-or-nothing'\norder = 'relative-next'\nchoice = 'formula'\n");
        let scoring = Blueprint::parse(&source).expect("it is sound").scoring;
        let rules = Scoring::KINDS.map(|kind| scoring.rule(kind).expect("a rule"));
        assert_eq!(
            rules,
            [
                "formula",
                "all-or-nothing",
                "per-row",
                "per-row",
                "per-row",
                "relative-next"
            ]
        );
        assert!(Blueprint::default().scoring.is_default());
        let source = chosen("choices = 'all-or-noting'\nordre = 'pairs'\nchoice = false\n");
        assert_eq!(
            problems(&source),
            [
                ("`choices` has no rule `all-or-noting`", "'all-or-noting'"),
                ("unknown key `ordre`", "ordre"),
                (
                    "`choice` must be a text in quote marks, and this is of type boolean",
                    "false"
                ),
            ]
            .map(|(message, place)| (message.to_owned(), place.to_owned()))
        );
        let told = Blueprint::parse(&source).expect_err("it is wrong").0;
        assert_eq!(told[0].hints, ["did you mean `all-or-nothing`?"]);
        assert_eq!(told[1].hints, ["did you mean `order`?"]);
    }

    #[test]
    fn all_problems_are_told_at_once_in_their_order() {
        let source = SourceFile::new(
            "my.toml",
            "format = 1\nitens = 12\nopen = 'one'\nmodel-share = 200\n[shares]\ncomprehension = 30\n",
        );
        let source = Arc::new(source);
        let told = problems(&source);
        let told: Vec<&str> = told.iter().map(|(message, _)| message.as_str()).collect();
        assert_eq!(
            told,
            [
                "missing key `items`",
                "missing key `look-over`",
                "missing key `judgements`",
                "unknown key `itens`",
                "`open` must be a whole number, and this is of type string",
                "`model-share` is 200; it may be 1 to 100",
                "missing key `sources`",
            ]
        );
        let hints = Blueprint::parse(&source).expect_err("it is wrong").0;
        assert_eq!(hints[3].hints, ["did you mean `items`?"]);
    }

    #[test]
    fn minutes_may_be_left_out_or_bound_the_quiz() {
        let minutes = |source| Blueprint::parse(&source).map(|blueprint| blueprint.minutes);
        assert_eq!(minutes(changed("items = 12", "items = 7")), Ok(None));
        assert_eq!(
            minutes(changed("items = 12", "items = 12\nminutes = 30")),
            Ok(Some(30))
        );
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_at_a_place(
            at in 0_usize..900, junk in "[\\[\\]=\"a-z0-9\\-\n.é]{0,6}", cut in 0_usize..20,
        ) {
            let source = changed("format", "format");
            let text: Vec<char> = source.text().chars().collect();
            let at = at.min(text.len());
            let rest = text[(at + cut).min(text.len())..].iter();
            let text: String = text[..at].iter().copied().chain(junk.chars()).chain(rest.copied()).collect();
            let source = Arc::new(SourceFile::new("x.toml", text));
            if let Err(problems) = Blueprint::parse(&source) {
                prop_assert!(!problems.0.is_empty());
                for problem in problems.0 {
                    prop_assert!(source.slice(problem.labels[0].span).is_some());
                }
            }
        }
    }
}
