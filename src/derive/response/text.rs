use crate::bank::Path;
use crate::derive::facts::Fact;
use crate::derive::refused::Refusal;
use crate::derive::response::Made;
use crate::derive::response::desk::Desk;
use crate::derive::response::options::malformed;
use crate::item::{Key, Response, Shape};

pub(super) fn text(desk: &Desk<'_>, key: &Path) -> Result<Made, Refusal> {
    let right = desk.only(key)?;
    if let Fact::Claim(claim) = right.fact
        && desk.facts.says_another(claim)
    {
        return Err(Refusal::TwoKeys);
    }
    let mut accepted = vec![right.material.text.clone()];
    for other in &right.material.same {
        if !accepted.contains(other) {
            accepted.push(other.clone());
        }
    }
    if accepted.iter().any(|name| has_another_name(desk, name)) {
        return Err(Refusal::TwoKeys);
    }
    let response =
        Response::new(Shape::Text {}, Key::Text(accepted), Vec::new(), false).map_err(malformed)?;
    Ok(Made {
        response,
        rests_on: right.material.spans,
        absence: None,
    })
}

/// Whether the article tells of somebody's name at birth: who has two surnames may be called by either.
fn has_another_name(desk: &Desk<'_>, name: &str) -> bool {
    let text = desk.facts.reading().document.article().text();
    ["n\u{e9}e ", "nee "].iter().any(|mark| {
        let births = text
            .match_indices(mark)
            .map(|(at, mark)| &text[at + mark.len()..]);
        births.into_iter().any(|rest| rest.starts_with(name))
    })
}
