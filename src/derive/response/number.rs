use crate::bank::{NumberModel, Path};
use crate::derive::facts::Value;
use crate::derive::material::{self, Material};
use crate::derive::refused::Refusal;
use crate::derive::response::Made;
use crate::derive::response::desk::Desk;
use crate::derive::response::options::malformed;
use crate::item::{Decimal, Key, NumberKey, Response, Shape, numbers_in};

pub(super) fn number(desk: &Desk<'_>, stem: &str, model: &NumberModel) -> Result<Made, Refusal> {
    let found = follow(desk, &model.key).ok_or_else(|| Refusal::NoWords(format!("`{}`", model.key)))?;
    let value = decimal(&model.key, &found)?;
    // A bound or a unit that the article does not have is left out.
    let bound = |path: &Option<Path>| -> Result<Option<Decimal>, Refusal> {
        let bound = path.as_ref().and_then(|path| Some((path, follow(desk, path)?)));
        bound.map(|(path, value)| decimal(path, &value)).transpose()
    };
    let key = NumberKey {
        value,
        least: bound(&model.least)?,
        most: bound(&model.most)?,
    };
    // An interval of which one end is missing would let everything on that side pass.
    let whole = model.least.is_some() && model.most.is_some();
    if whole && key.least.is_some() != key.most.is_some() {
        return Err(Refusal::NoNumber("one end of what is accepted".to_owned()));
    }
    let unit = model.unit.as_ref().and_then(|path| follow(desk, path));
    let unit = unit.as_ref().and_then(words).map(str::to_owned);
    if numbers_in(stem).contains(&value) {
        return Err(Refusal::KeyInStem);
    }
    let response =
        Response::new(Shape::Number { unit }, Key::Number(key), Vec::new(), false).map_err(malformed)?;
    Ok(Made {
        response,
        rests_on: holder(desk, &model.key).map_or_else(Vec::new, |material| material.spans),
        absence: None,
    })
}

/// What stands at the end of a path to one fact.
fn follow(desk: &Desk<'_>, path: &Path) -> Option<Value> {
    let &fact = desk.scene.facts(path.bind).first()?;
    desk.facts.follow(fact, path)
}

/// The words in which a number stands, or those of the fact that it counts something of: a count has no place itself.
fn holder(desk: &Desk<'_>, path: &Path) -> Option<Material> {
    let mut path = path.clone();
    loop {
        let material = follow(desk, &path).and_then(|value| material::of(desk.facts, &value));
        if material.is_some() {
            return material;
        }
        path.slots.pop()?;
    }
}

/// A number, or words that are one in plain figures; nothing is worked out of other words.
fn decimal(path: &Path, value: &Value) -> Result<Decimal, Refusal> {
    let number = match value {
        Value::Number(number) => Some(Decimal::whole(*number)),
        Value::Text(_) | Value::Words(_) => words(value).and_then(plain),
        Value::Flag(_) | Value::Word(_) | Value::Fact(_) => None,
    };
    number.ok_or_else(|| Refusal::NoNumber(format!("`{path}`")))
}

fn words(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        Value::Words(words) => Some(&words.text),
        Value::Flag(_) | Value::Number(_) | Value::Word(_) | Value::Fact(_) => None,
    }
}

/// `1200` or `1,200`.
fn plain(text: &str) -> Option<Decimal> {
    let text = text.trim();
    let number: Decimal = text.replace(',', "").parse().ok()?;
    (!text.contains(',') || number.grouped() == text).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn only_plain_figures_are_a_number() {
        for (text, number) in [
            ("1200", Some("1200")),
            ("1,200", Some("1200")),
            ("1,234,567.5", Some("1234567.5")),
            ("1,20", None),
            ("12,00", None),
            ("1.5 million", None),
            ("forty", None),
            ("about 40", None),
            ("", None),
        ] {
            assert_eq!(
                plain(text).map(|number| number.to_string()).as_deref(),
                number,
                "{text}"
            );
        }
    }
}
