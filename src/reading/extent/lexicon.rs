//! Closed lists for extents.

use crate::language::{Document, TokenNo};
use crate::reading::tree::{kid, lower};
use crate::reading::word_list::{is_listed, listed};

/// Adverbs that say how common something is.
pub const ADVERBS: &str = "
    widely broadly commonly generally increasingly often largely frequently overwhelmingly universally
    popularly usually roundly regularly routinely typically rarely seldom mostly massively hugely
    internationally
";

/// Adverbs that say it of an attitude only: with other verbs they tell of a place or a degree.
pub const WITH_ATTITUDES: &[&str] = &[
    "broadly",
    "generally",
    "largely",
    "mostly",
    "massively",
    "hugely",
    "internationally",
    "popularly",
];

/// Lemmas of verbs that hold or show an attitude or a judgement.
pub const ATTITUDES: &str = "
    accept acclaim accuse admire adore agree applaud approve assume back believe blame celebrate condemn
    consider criticise criticize deem denounce deride despise disagree disapprove dislike dismiss
    distrust doubt embrace endorse expect fear favor favour feel hail hate hope judge laud like loathe
    love mistrust mock object oppose perceive pan praise predict prefer presume regard reject resent
    respect ridicule see shun support suspect think trust understand value view want welcome worry
    regret recognise recognize revile revere credit discredit complain question anticipate tout
";

/// Nouns of attitudes and judgements.
pub const ATTITUDE_NOUNS: &str = "
    acceptance acclaim admiration agreement anger anxiety appeal approval assumption backing belief
    complaint complaints concern concerns condemnation consensus contempt criticism criticisms
    dissatisfaction discontent disagreement disapproval disappointment distrust doubt doubts enthusiasm
    expectation expectations fear fears frustration fury hatred hope hopes hostility indignation
    mistrust opposition optimism outcry outrage panic perception pessimism praise recognition resentment
    resistance respect ridicule scepticism skepticism support suspicion suspicions sympathy trust unease
    view worry worries popularity speculation dislike
";

/// Nouns of effects.
pub const EFFECTS: &[&str] = &[
    "impact",
    "impacts",
    "effect",
    "effects",
    "influence",
    "damage",
    "disruption",
    "success",
    "consequences",
];

/// Adjectives that say how common or large an attitude is.
pub const ADJECTIVES: &str = "
    widespread broad huge massive growing mounting overwhelming universal considerable enormous vast
    rising increasing wide immense substantial rampant near-universal popular common general strong
    great tremendous
";

/// Nouns of persons and of bodies that act, whose number "many" leaves open.
pub const GROUPS: &str = "
    farmers teachers students pupils doctors nurses drivers officials politicians lawmakers investors customers
    consumers shoppers commuters tourists members players artists owners lawyers patients soldiers migrants refugees
    activists travellers travelers villagers readers viewers
    people countries companies firms governments parties groups families households businesses critics
    americans republicans democrats voters states nations media schools organizations organisations
    women men children observers experts analysts scientists economists residents workers supporters
    opponents users fans parents leaders
";

/// Whether a verb holds or shows an attitude here: "fear", "seen as", "express outrage", but not "agree to share".
pub fn holds_attitude(document: &Document, verb: TokenNo) -> bool {
    let lemma = document.token(verb).lemma.to_lowercase();
    let word = |at: usize| {
        document
            .tokens()
            .get(at)
            .map(|_| lower(document, TokenNo(at)))
            .unwrap_or_default()
    };
    let is_as = || (verb.0 + 1..verb.0 + 4).any(|at| word(at) == "as");
    match lemma.as_str() {
        "see" | "view" | "describe" | "portray" | "characterise" | "characterize" => is_as(),
        "express" | "voice" => {
            kid(document, verb, &["dobj"]).is_some_and(|noun| is_listed(document, noun, ATTITUDE_NOUNS))
        }
        "agree" | "accept" => kid(document, verb, &["xcomp"]).is_none(),
        "convince" | "convinced" => true,
        _ => listed(ATTITUDES, &lemma),
    }
}
