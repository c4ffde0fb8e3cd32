use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::made::{Made, list, make, sample, samples};

/// The default quiz of one article, counted.
pub struct Paper {
    pub name: String,
    pub words: usize,
    pub items: usize,
    pub sources: usize,
    pub judgements: usize,
    pub supported: usize,
    pub unsupported: usize,
    pub models: BTreeMap<String, usize>,
    /// The option keys of each model: what it asks to be chosen, by the words of the option.
    pub verdicts: BTreeMap<String, Vec<String>>,
    /// Where right options stand on form A, and among how many.
    pub places: Vec<(usize, usize)>,
    /// Whether the right option of a choice is longer than all others.
    pub longest: Vec<bool>,
    /// Share of each stem's runs of four words that stand in the article; shown words of the article left out.
    pub copied: Vec<f64>,
    pub paragraphs: usize,
    pub touched: usize,
    pub sentences: usize,
    /// Items whose key stands, word for word, in another item's stem.
    pub cued: usize,
    /// Items whose evidence is a span of the article or a checked absence.
    pub backed: usize,
}

/// One for every sample article, in the order of their names.
pub fn papers() -> Vec<Paper> {
    samples()
        .iter()
        .map(|name| paper(name, &make(name, "7")))
        .collect()
}

fn paper(name: &str, made: &Made) -> Paper {
    let text = sample(name);
    let grams = runs(&text);
    let keys = list(&made.key["items"]);
    let items = list(&made.quiz["items"]);
    let count = |test: &dyn Fn(&Value) -> bool| keys.iter().filter(|key| test(key)).count();
    let way = |way: &str| {
        count(&|key| {
            key["strand"] == "judge-the-support" && (key["direction"] == way || key["direction"] == "both")
        })
    };
    let mut models = BTreeMap::new();
    let mut verdicts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (item, key) in items.iter().zip(keys) {
        let model = key["model"].as_str().expect("a name").to_owned();
        *models.entry(model.clone()).or_insert(0) += 1;
        if let Some(words) = chosen(item, key) {
            verdicts.entry(model).or_default().push(words);
        }
    }
    let evidence: BTreeSet<u64> = keys.iter().flat_map(|key| sentences(&key["evidence"])).collect();
    let paragraphs = list(&made.quiz["articles"][0]["paragraphs"]);
    let touched = paragraphs
        .iter()
        .filter(|paragraph| {
            list(paragraph)
                .iter()
                .any(|sentence| evidence.contains(&sentence["number"].as_u64().expect("a number")))
        })
        .count();
    let printed = made.printed("A");
    Paper {
        name: name.to_owned(),
        words: text.split_whitespace().count(),
        items: items.len(),
        sources: count(&|key| key["process"] == "evaluate" || !key["strand"].is_null()),
        judgements: count(&|key| key["strand"] == "judge-the-support"),
        supported: way("supported"),
        unsupported: way("unsupported"),
        models,
        verdicts,
        places: printed
            .iter()
            .filter(|item| item.shape.get("choice").is_some())
            .map(|item| {
                let options = item.options();
                let right = item.right();
                let letter = right.bytes().next().expect("a letter").to_ascii_uppercase();
                (usize::from(letter - b'A'), options.len())
            })
            .collect(),
        longest: items
            .iter()
            .zip(keys)
            .filter_map(|(item, key)| longest(item, key))
            .collect(),
        copied: items
            .iter()
            .map(|item| copied(item["stem"].as_str().expect("words"), &grams))
            .collect(),
        paragraphs: paragraphs.len(),
        touched,
        sentences: evidence.len(),
        cued: cued(items, keys),
        backed: count(&|key| {
            !sentences(&key["evidence"]).is_empty() || key["evidence"].get("absence").is_some()
        }),
    }
}

/// All sentence numbers inside a piece of evidence.
fn sentences(evidence: &Value) -> Vec<u64> {
    match evidence {
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(name, value)| match value.as_u64() {
                Some(number) if name == "sentence" => vec![number],
                _ => sentences(value),
            })
            .collect(),
        Value::Array(values) => values.iter().flat_map(sentences).collect(),
        _ => Vec::new(),
    }
}

/// The words of the right option of a choice.
fn chosen(item: &Value, key: &Value) -> Option<String> {
    let options = list(item["response"].get("choice")?.get("options")?);
    let letter = key["key"]["choice"].as_str()?.bytes().next()?;
    Some(options.get(usize::from(letter - b'a'))?.as_str()?.to_owned())
}

fn longest(item: &Value, key: &Value) -> Option<bool> {
    let right = chosen(item, key)?;
    let options = list(item["response"].get("choice")?.get("options")?);
    let length = right.chars().count();
    Some(
        options
            .iter()
            .filter_map(Value::as_str)
            .filter(|other| *other != right)
            .all(|other| other.chars().count() < length),
    )
}

fn words(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn runs(text: &str) -> BTreeSet<Vec<String>> {
    words(text).windows(4).map(<[String]>::to_vec).collect()
}

/// Words between curly quote marks are the article's on purpose.
fn copied(stem: &str, article: &BTreeSet<Vec<String>>) -> f64 {
    let own: String = stem
        .split('\u{201c}')
        .map(|part| part.rsplit('\u{201d}').next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join(" ");
    let grams: Vec<Vec<String>> = words(&own).windows(4).map(<[String]>::to_vec).collect();
    let found = grams.iter().filter(|gram| article.contains(*gram)).count();
    if grams.is_empty() {
        0.0
    } else {
        f64::from(u32::try_from(found).unwrap_or(0)) / f64::from(u32::try_from(grams.len()).unwrap_or(1))
    }
}

fn cued(items: &[Value], keys: &[Value]) -> usize {
    let stems: Vec<Vec<String>> = items
        .iter()
        .map(|item| words(item["stem"].as_str().expect("words")))
        .collect();
    items
        .iter()
        .zip(keys)
        .enumerate()
        .filter(|(at, (item, key))| {
            chosen(item, key).is_some_and(|right| {
                let right: Vec<String> = words(&right).into_iter().filter(|word| word.len() > 3).collect();
                !right.is_empty()
                    && stems
                        .iter()
                        .enumerate()
                        .any(|(other, stem)| other != *at && right.iter().all(|word| stem.contains(word)))
            })
        })
        .count()
}
