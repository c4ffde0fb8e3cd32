use serde_json::{Value, json};

use super::{clause_value, phrase_value, spans};
use crate::reading::{ChannelSort, Claim, Reading, Support};

pub(super) fn value(reading: &Reading, number: usize, claim: &Claim) -> Value {
    let source = (!claim.source_spans.is_empty()).then(|| spans(reading, &claim.source_spans));
    json!({
        "number": number,
        "sentence": claim.sentence,
        "source": source,
        "cue": spans(reading, &claim.cue),
        "content": spans(reading, &claim.content),
        "said": claim.said,
        "sure": claim.sure,
        "credited_to": claim.source.map(|source| reading.sources[source.0].words.text.as_str()),
        "manner": claim.manner.word(),
        "quoting": claim.quoting.word(),
        "channel": claim.channel.as_ref().map(|channel| json!({
            "is": channel_name(channel.sort),
            "words": phrase_value(&channel.words),
        })),
        "told_on": claim.told_on.as_ref().map(phrase_value),
        "support": support_name(claim.support),
        "support_sign": claim.support_sign.as_ref().map(phrase_value),
        "inside": claim.inside.map(|outer| outer.0),
        "clause": claim.clause.as_ref().map(clause_value),
    })
}

fn channel_name(sort: ChannelSort) -> &'static str {
    match sort {
        ChannelSort::Statement => "statement",
        ChannelSort::Interview => "interview",
        ChannelSort::Briefing => "briefing",
        ChannelSort::Speech => "speech",
        ChannelSort::Outlet => "news outlet",
        ChannelSort::Post => "post",
        ChannelSort::Document => "document",
        ChannelSort::Court => "court",
        ChannelSort::Parliament => "parliament",
    }
}

fn support_name(support: Support) -> &'static str {
    match support {
        Support::Documents => "documents",
        Support::Figures => "figures",
        Support::Witness => "witness",
        Support::Example => "example",
        Support::NoneShown => "none shown",
        Support::Unclear => "unclear",
    }
}
