//! Closed lists of English words, parted by spaces, that decide whether a clause can stand alone.

/// Words that point at the time or place of writing or of another sentence.
pub const DEICTIC: &str = "
    yesterday today tomorrow tonight now currently recently ago later earlier soon here previously
    nowadays afterward afterwards beforehand lately meantime thereafter hence thereby there elsewhere
    overnight presently nearby
";

/// Adjectives that point so when they stand before a noun of time.
pub const DEICTIC_BEFORE_TIME: &str = "
    last next past previous following coming recent same early late
";

/// Nouns of time.
pub const TIME_NOUNS: &str = "
    second minute hour day night morning afternoon evening week weekend month year decade century summer
    winter spring autumn fall time season quarter weeks days
";

/// Adverbs that tie a sentence to the one before; the clause says the same without them.
pub const LINKING: &str = "
    also too however meanwhile moreover furthermore additionally nevertheless nonetheless then thus
    therefore instead finally eventually consequently besides indeed now so yet rather accordingly
    conversely likewise similarly lastly secondly firstly anyway though afterward afterwards later
    earlier recently previously yesterday today tomorrow tonight ago soon currently subsequently
    nowadays lately already first ultimately still well
";

/// Words that make the clause less than a report of something done.
pub const HEDGES: &str = "
    reportedly allegedly apparently perhaps probably likely maybe possibly supposedly seemingly never
    hardly barely nearly almost often usually always sometimes regularly typically generally frequently
    rarely seldom traditionally annually daily weekly normally routinely once ever hopefully potentially
    presumably effectively essentially basically literally
";

/// Nouns that, with "the" alone, lean on an earlier sentence.
pub const LEANING: &str = "
    experience reference suggestion assertion allegation accusation argument protest demand criticism warning
    threat promise pledge crew disclosure finding conclusion revelation report group company move
    decision statement man woman issue matter plan event incident deal case place area organization
    organisation site device firm agency study researcher author official spokesman spokeswoman document
    letter email message interview speech comment remark claim idea problem question answer reason
    result project program programme proposal measure bill law rule article story video post tweet
    picture photo animal boy girl child couple pair trio team building city town village country state
    nation region island thing way fact situation process change attack accident crash explosion poll
    survey ad campaign candidate nominee senator victim suspect former latter duo side party trip visit
    talk meeting effort offer request list number figure amount rest word phrase name term title point
    line part piece passage section network newspaper paper magazine website ruling order suit lawsuit
    act action game match car vehicle plane
";

/// Subjects that a reader knows without an earlier sentence, with "the" alone.
pub const UNIQUE: &str = "
    government police military army world economy public media sun moon earth parliament opposition navy
    internet church weather junta press monarchy
";

/// Verbs whose passive, where nobody does it, tells how something is: "was deserted", "were linked".
pub const STATES: &str = "
    abandon associate base compose concern connect crowd desert devote entitle equip headquarter involve link
    locate motivate populate relate situate surround tie
";

/// Quantity words that stand for something said before when no noun follows.
pub const BARE: &str = "
    one ones none neither either some most many all several few others other another both each more much
    less any half two three four five six dozens hundreds thousands millions such same enough latter
    former everything something anything nothing everyone someone anyone everybody somebody anybody so
    majority minority percent
";

/// Verbs that report what somebody says, thinks or feels: an event of theirs is a claim, not an occurrence.
pub const REPORTING: &str = "
    say tell add note explain argue claim write state warn report insist suggest believe think know feel
    hope expect fear admit deny acknowledge confirm ask reply respond tweet comment conclude predict
    estimate indicate describe call consider see view regard criticize criticise praise accuse blame
    condemn urge quote cite contribute mention declare contend assert complain observe recall remember
    point allege read show mean wonder joke quip concede stress emphasize emphasise caution dismiss
    demand pledge vow promise threaten plan intend imply refer
";

/// Verbs of saying that are acts done to somebody or something, where they have an object.
pub const SPEECH_ACTS: &str = "
    criticize criticise praise condemn blame accuse urge dismiss quote
";

/// Verbs of states, feelings and appearances: nothing happens.
pub const STATIVE: &str = "
    be have seem appear remain want like love hate need own belong contain include consist depend
    deserve lack matter owe possess prefer resemble sound look stay live tend represent involve concern
    cost weigh measure exist stand lie sit keep understand support oppose do get prove enjoy feature
    cover reflect range total average base relate work act mark allow enable require mean
    face follow respect admire
";

/// Prepositions of adjuncts that a clause can do without.
pub const ADJUNCT: &str = "
    during after before since amid following despite alongside throughout on in at within until by with
";

/// Phrases that open a sentence by tying it to the one before.
const LINKING_PHRASES: &str = "
    in addition; for example; for instance; as a result; in fact; at the same time; on the other hand;
    in response; in contrast; by contrast; in particular; in turn; in short; of course; after all; in
    the meantime; as well; in other words; in general; on the one hand; in the end; at least; at first;
    at the time; in return
";

/// Whether a reader knows which one "the" means, without an earlier sentence.
pub fn is_known_to_all(noun: &str) -> bool {
    has(UNIQUE, noun)
}

/// Whether a list holds the word, case apart.
pub fn has(list: &str, word: &str) -> bool {
    let word = word.to_lowercase();
    list.split_whitespace().any(|other| other == word)
}

/// Whether the text, in small letters, is a phrase that ties a sentence to the one before.
pub fn is_linking_phrase(text: &str) -> bool {
    LINKING_PHRASES
        .split(';')
        .any(|phrase| phrase.split_whitespace().eq(text.split_whitespace()))
}
