//! Closed lists for rankings.

/// Superlative forms that rank nothing: time, idiom, a floor.
pub const NO_RANK: &str = "
    latest last least next nearest inmost utmost innermost foremost furthest closest
";

/// Nouns with which a superlative is a fixed phrase or a family matter.
pub const IDIOMS: &str = "
    interest interests friend friends man practice practices wishes bet son daughter child children
    brother sister sibling siblings part seller sellers effort efforts regards ability court guess
    extent hope knowledge case kind kinds sort way ways picture actor actress director time light foot
    behavior behaviour
";

/// Nouns that come in an order anyway, so that the first of them is no rank.
pub const SEQUENCES: &str = "
    time place half quarter day week month year debate round name lady step term floor person minute
    degree page child wife husband chapter stage phase part glance hand class grade amendment set leg
    hour minutes hours days weeks months years period son daughter draft thing things question point aid
    world night morning line base reading sight impression impressions instance game goal season
    marriage love responders responder dose paragraph sentence one ones choice
";

/// Nouns with which "only" is a manner of speaking.
pub const LOOSE: &str = "
    way thing things reason question problem option hope child son daughter one ones people person time
    difference choice solution chance point
";

/// Nouns that a record is set in.
pub const RECORDS: &str = "
    high highs low lows number numbers profit profits turnout level levels sales temperature
    temperatures amount amounts heat revenue revenues growth crowd crowds attendance pace loss losses
    sum fine price prices rainfall deficit surplus haul speed fee earnings exports imports demand output
    harvest drought floods flooding rain snowfall warmth unemployment inflation debt spending margin
    audience ratings donations contributions total totals year quarter month
";
