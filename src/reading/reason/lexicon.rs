//! Closed lists of the words that mark reasons, purposes and effects.

/// Verbs of answering what somebody has done: the "for" after them tells why.
pub(super) const REACTIONS: &[&str] = &[
    "apologise",
    "apologize",
    "arrest",
    "berate",
    "blame",
    "blast",
    "censure",
    "chastise",
    "chide",
    "commend",
    "condemn",
    "congratulate",
    "convict",
    "criticise",
    "criticize",
    "denounce",
    "discipline",
    "dismiss",
    "excoriate",
    "execute",
    "expel",
    "fault",
    "fine",
    "fire",
    "honor",
    "honour",
    "imprison",
    "jail",
    "laud",
    "lambast",
    "lambaste",
    "mock",
    "penalise",
    "penalize",
    "pillory",
    "praise",
    "prosecute",
    "punish",
    "rebuke",
    "reprimand",
    "reward",
    "ridicule",
    "sack",
    "sanction",
    "scold",
    "shame",
    "slam",
    "suspend",
    "thank",
];

/// Verbs whose subject is the cause of what their object names.
pub(super) const CAUSING: &[&str] = &["cause", "prompt", "spark", "trigger"];

/// Verbs and prepositions that do so together.
pub(super) const CAUSING_WITH: &[(&str, &str)] = &[("lead", "to"), ("result", "in"), ("contribute", "to")];

/// Acts that are done for something: an infinitive after them, or after their object, tells what for.
pub(super) const PURPOSEFUL: &[&str] = &[
    "arrive", "build", "buy", "close", "create", "deploy", "design", "develop", "dispatch", "establish",
    "flee", "fly", "form", "found", "gather", "hire", "introduce", "invent", "launch", "meet", "move",
    "open", "organise", "organize", "raise", "recruit", "send", "stop", "travel", "unite", "use",
    "visit",
];

/// Infinitives that tell what came of it rather than what it was for: "arrived to find", "grew to become".
pub(super) const OUTCOMES: &[&str] = &[
    "be", "become", "discover", "find", "hear", "include", "learn", "mark", "receive", "realise", "realize",
    "reveal", "say", "see", "suggest", "total",
];

/// Nouns after "for" that say how long, how much or to what end, not why.
pub(super) const NO_REASONS: &[&str] = &[
    "day", "decade", "example", "fact", "game", "hour", "instance", "interrogation", "life", "match",
    "minute", "moment", "month", "president", "questioning", "race", "rest", "season", "second", "time",
    "treatment", "trial", "week", "while", "year",
];
