use jiff::civil::Date;
use serde::Serialize;

use crate::source::Span;

/// A piece of metadata with the place where the article states it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Found<T> {
    /// What was read there.
    pub value: T,
    /// Where.
    pub span: Span,
}

/// What the article says about itself. Absent means: not in the text as supplied (which may have been cut).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Metadata {
    /// The title line.
    pub headline: Option<Found<String>>,
    /// Who wrote it, without "By".
    pub byline: Option<Found<String>>,
    /// The place (and agency) that opens the first paragraph: "NAYPYITAW, Myanmar (AP)".
    pub dateline: Option<Found<String>>,
    /// The publisher.
    pub outlet: Option<Found<String>>,
    /// The day of publication.
    #[serde(serialize_with = "date_text")]
    pub date: Option<Found<Date>>,
}

#[expect(
    clippy::ref_option,
    reason = "`serialize_with` hands the field over as it stands"
)]
fn date_text<S: serde::Serializer>(date: &Option<Found<Date>>, to: S) -> Result<S::Ok, S::Error> {
    date.as_ref()
        .map(|found| Found {
            value: found.value.to_string(),
            span: found.span,
        })
        .serialize(to)
}
