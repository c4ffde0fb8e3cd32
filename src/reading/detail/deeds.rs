//! English words with clear opposites, for what somebody did, decided or is like: of persons no such thing is told otherwise.

use super::pairs::Pair;

/// What is decided or done with something; the contrary is done with the same.
pub const DEEDS: &[Pair] = &[
    ("approved", "rejected"),
    ("rejected", "approved"),
    ("backed", "opposed"),
    ("supported", "opposed"),
    ("opposed", "supported"),
    ("supports", "opposes"),
    ("opposes", "supports"),
    ("imposed", "lifted"),
    ("lifted", "imposed"),
    ("strengthened", "weakened"),
    ("weakened", "strengthened"),
    ("accepted", "rejected"),
    ("widened", "narrowed"),
    ("narrowed", "widened"),
    ("expanded", "reduced"),
    ("reduced", "expanded"),
    ("tightened", "loosened"),
    ("loosened", "tightened"),
    ("shortened", "lengthened"),
    ("lengthened", "shortened"),
];

/// What is done once, at a time that is told: the contrary was not done then.
pub const DATED: &[Pair] = &[
    ("opened", "closed"),
    ("closed", "opened"),
    ("reopened", "closed"),
    ("began", "ended"),
    ("begun", "ended"),
    ("started", "ended"),
    ("ended", "began"),
    ("joined", "left"),
    ("introduced", "abolished"),
    ("abolished", "introduced"),
];

/// How it came out for who took part.
pub const OUTCOMES: &[Pair] = &[("won", "lost"), ("lost", "won")];

/// What is won and lost.
pub const CONTESTS: &[&str] = &[
    "appeal",
    "battle",
    "case",
    "championship",
    "contest",
    "cup",
    "election",
    "fight",
    "final",
    "game",
    "match",
    "primary",
    "race",
    "referendum",
    "round",
    "seat",
    "semifinal",
    "semi-final",
    "series",
    "set",
    "vote",
];

/// What is asked of somebody, or left to them, before "to".
pub const ORDERS: &[Pair] = &[
    ("allow", "forbid"),
    ("allowed", "forbidden"),
    ("allows", "forbids"),
    ("forbids", "allows"),
    ("require", "forbid"),
    ("required", "forbidden"),
    ("requires", "forbids"),
];

/// Qualities with a clear contrary.
pub const QUALITIES: &[Pair] = &[
    ("cheap", "expensive"),
    ("common", "rare"),
    ("difficult", "easy"),
    ("easy", "difficult"),
    ("expensive", "cheap"),
    ("high", "low"),
    ("large", "small"),
    ("long", "short"),
    ("low", "high"),
    ("narrow", "wide"),
    ("negative", "positive"),
    ("optimistic", "pessimistic"),
    ("pessimistic", "optimistic"),
    ("popular", "unpopular"),
    ("positive", "negative"),
    ("rapid", "slow"),
    ("rapidly", "slowly"),
    ("rare", "common"),
    ("rarely", "often"),
    ("shallow", "deep"),
    ("short", "long"),
    ("similar", "different"),
    ("slow", "rapid"),
    ("slowly", "rapidly"),
    ("small", "large"),
    ("sunny", "cloudy"),
    ("unpopular", "popular"),
    ("warm", "cold"),
    ("wide", "narrow"),
];

/// Many and few, in words.
pub const COUNTS: &[Pair] = &[
    ("dozens", "hundreds"),
    ("hundreds", "thousands"),
    ("many", "few"),
    ("millions", "thousands"),
    ("most", "few"),
    ("thousands", "hundreds"),
];
