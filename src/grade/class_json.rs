use serde::Serialize;

use crate::grade::coefficients_json::{Reliable, Standing, fixed};
use crate::grade::{Class, Difference, Distribution, ItemAnalysis, Missed, ShownBy};
use crate::item::{ItemId, Points};
use crate::statistics::OptionUse;

/// What follows from a class's counts, for programs.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Findings<'r> {
    debrief: Vec<Topic<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    distribution: Option<Spread>,
    judgements: Directions,
    analysis: Working<'r>,
    look_again: Vec<Again<'r>>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Topic<'r> {
    item: &'r ItemId,
    number: usize,
    summary: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    slip: Option<Slip<'r>>,
    right: &'r [String],
    rationale: &'r str,
    sentences: Vec<Sentence<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nowhere: Option<&'r str>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Slip<'r> {
    label: &'r str,
    text: &'r str,
    students: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    say: Option<&'r str>,
}

#[derive(Serialize)]
struct Sentence<'r> {
    number: u32,
    text: &'r str,
}

/// Totals from `from` points to less than one above `to`, step by step.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Spread {
    of: Points,
    students: usize,
    left_out: usize,
    steps: Vec<Counted>,
}

#[derive(Serialize)]
struct Counted {
    from: u32,
    to: u32,
    students: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Directions {
    unsupported: usize,
    taken_for_said: usize,
    supported: usize,
    taken_for_unsaid: usize,
}

/// Coefficients stand as text with eight decimals, as scores do.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case", untagged)]
enum Working<'r> {
    Missing {
        missing: String,
    },
    Done {
        students: usize,
        #[serde(skip_serializing_if = "Option::is_none")]
        reliability: Option<Reliable>,
        items: Vec<Worked<'r>>,
    },
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Worked<'r> {
    item: &'r ItemId,
    number: usize,
    /// Exactly, as a fraction.
    facility: String,
    discrimination: Option<String>,
    item_total: Option<String>,
    item_rest: Option<String>,
    alpha_without: Option<String>,
    rasch_difficulty: Option<String>,
    options: Vec<Chosen>,
    differences: Vec<Differing<'r>>,
}

/// Option A of form A has the number 1; 0 is no answer.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Chosen {
    option: u32,
    #[serde(flatten)]
    standing: Standing,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Differing<'r> {
    reference: &'r str,
    focal: &'r str,
    odds_ratio: String,
    chi_squared: String,
    delta: String,
    class: String,
}

#[derive(Serialize)]
struct Again<'r> {
    item: &'r ItemId,
    number: usize,
    reasons: &'r [String],
}

impl<'r> Findings<'r> {
    pub(super) fn of(class: &'r Class) -> Self {
        Self {
            debrief: class.debrief.iter().map(topic).collect(),
            distribution: class.distribution.as_ref().map(spread),
            judgements: Directions {
                unsupported: class.judgements.unsupported,
                taken_for_said: class.judgements.taken_for_said,
                supported: class.judgements.supported,
                taken_for_unsaid: class.judgements.taken_for_unsaid,
            },
            analysis: match &class.analysis {
                Err(why) => Working::Missing {
                    missing: why.to_string(),
                },
                Ok(analysis) => Working::Done {
                    students: analysis.students,
                    reliability: analysis.reliability.as_ref().map(Reliable::from),
                    items: analysis.items.iter().map(worked).collect(),
                },
            },
            look_again: class
                .look_again
                .iter()
                .map(|item| Again {
                    item: &item.id,
                    number: item.number,
                    reasons: &item.reasons,
                })
                .collect(),
        }
    }
}

fn spread(found: &Distribution) -> Spread {
    Spread {
        of: found.of,
        students: found.students,
        left_out: found.left_out,
        steps: found
            .steps
            .iter()
            .map(|step| Counted {
                from: step.from,
                to: step.to,
                students: step.students,
            })
            .collect(),
    }
}

fn topic(missed: &Missed) -> Topic<'_> {
    let (sentences, nowhere): (&[_], _) = match &missed.shown_by {
        ShownBy::Sentences(sentences) => (sentences, None),
        ShownBy::Absence(relation) => (&[], Some(relation.as_str())),
        ShownBy::Author => (&[], None),
    };
    Topic {
        item: &missed.id,
        number: missed.number,
        summary: &missed.summary,
        slip: missed.slip.as_ref().map(|slip| Slip {
            label: &slip.label,
            text: &slip.text,
            students: slip.count,
            say: slip.say.as_deref(),
        }),
        right: &missed.right,
        rationale: &missed.rationale,
        sentences: sentences
            .iter()
            .map(|(number, text)| Sentence {
                number: number.0,
                text,
            })
            .collect(),
        nowhere,
    }
}

fn worked(item: &ItemAnalysis) -> Worked<'_> {
    Worked {
        item: &item.id,
        number: item.number,
        facility: item.facility.to_string(),
        discrimination: item.discrimination.map(fixed),
        item_total: item.item_total.map(fixed),
        item_rest: item.item_rest.map(fixed),
        alpha_without: item.alpha_without.map(fixed),
        rasch_difficulty: item.difficulty.map(fixed),
        options: item.options.iter().map(chosen).collect(),
        differences: item.differences.iter().map(differing).collect(),
    }
}

fn chosen(option: &OptionUse) -> Chosen {
    Chosen {
        option: option.answer,
        standing: option.into(),
    }
}

fn differing(difference: &Difference) -> Differing<'_> {
    let test = difference.test;
    Differing {
        reference: &difference.reference,
        focal: &difference.focal,
        odds_ratio: fixed(test.odds_ratio),
        chi_squared: fixed(test.chi_squared),
        delta: fixed(test.delta),
        class: format!("{:?}", test.class()),
    }
}
