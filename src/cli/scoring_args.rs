use crate::item::Scoring;

/// By which rules answers are scored: put it in with `#[command(flatten)]`.
#[derive(Debug, clap::Args)]
pub struct ScoringArgs {
    /// Score a kind of question by another rule, such as `choices=all-or-nothing`; may be given several times
    ///
    /// choice=formula: a wrong option takes points away, so that guessing is worth nothing. choices=false2, true (as
    /// Canvas does) or all-or-nothing: several options or sentences. truth=, match= and sort=all-or-nothing: every row
    /// has to be right. order=longest-ordered-subset, relative-next, absolute-position or all-or-nothing.
    /// What is not named keeps its rule. docs/answers.md tells what each rule pays.
    #[arg(long = "scoring", value_name = "KIND=RULE", value_parser = choice)]
    choices: Vec<Choice>,
}

/// A kind and its rule, both known.
#[derive(Clone, Debug)]
struct Choice {
    kind: String,
    rule: String,
}

impl ScoringArgs {
    /// Puts the rules that were named in the place of those that are there.
    pub fn apply(&self, scoring: &mut Scoring) {
        for choice in &self.choices {
            scoring
                .choose(&choice.kind, &choice.rule)
                .expect("both were looked up when the argument was read");
        }
    }
}

fn choice(text: &str) -> Result<Choice, String> {
    let (kind, rule) = text
        .split_once('=')
        .ok_or("a kind and its rule with `=` between them, such as `choices=all-or-nothing`")?;
    let (kind, rule) = (kind.trim(), rule.trim());
    Scoring::default()
        .choose(kind, rule)
        .map_err(|wrong| format!("{wrong}; {}", wrong.hint()))?;
    Ok(Choice {
        kind: kind.to_owned(),
        rule: rule.to_owned(),
    })
}
