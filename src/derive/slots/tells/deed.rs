//! "The council approved the plan", "Ana Ruiz was appointed": what was decided, sold, begun, won, and so on.

use crate::derive::sentence_words::SentenceWords;
use crate::derive::slots::tells::act;
use crate::reading::{kid, listed};
use crate::source::Span;

pub(super) const DECIDING: &str = "approve decide";

pub(super) const APPOINTING: &str = "appoint oust resign sack";

pub(super) const CRITICISING: &str = "condemn criticise criticize denounce";

pub(super) const TRADING: &str = "buy purchase sell";

pub(super) const BEGINNING: &str = "begin launch start";

/// Of these only what was done to somebody: firms "charge" fees. The lemmatiser has "fin" for "fined".
pub(super) const PROSECUTING: &str = "acquit arrest charge convict fin fine indict jail sentence";

const WINNING: &str = "beat defeat win";

const CONTESTS: &str = "\
    award bronze championship competition contest crown cup derby election final fight game gold league lottery marathon
    match medal oscar poll primary prize race seat set silver title tournament trophy";

/// Words by which a sentence may tell of a decision.
pub(super) const DECISIONS: &str = "\
    accept adopt agree agreement allow announce approval approve authorise authorize back ban block choice choose clear
    commit compromise conclude conclusion confirm consensus consent deal decide decision declare decree deny
    determination determine elect endorse grant judgment law mind move opt order pact pass permit pick plan policy
    prefer ratify refuse reject resolution resolve rule ruling select selection settle settlement sign support treaty
    verdict veto vote want will";

/// Words by which a sentence may tell that somebody came into an office or out of it.
pub(super) const POSTS: &str = "\
    appoint appointment assume axe become chief depart departure dismiss dismissal elect election employ employee
    employment exit ex fire force former formerly head hire hiring inauguration interim job join lay layoff lead leave
    move name new nominate nomination oust own place position post power promote promotion quit recruit redundancy
    redundant reinstate remove replace replacement resign resignation retire retirement return role sack seat serve
    staff step strip succeed successor suspend swear take transfer vacancy vacant work worker";

/// Words by which a sentence may report blame.
pub(super) const BLAME: &str = "\
    absurd abuse accuse accusation against anger angry appal argue attack awful bad blame blast brand call charge cheat
    claim complain complaint concern condemn condemnation controversial controversy critic critical criticise criticism
    criticize cynical damage damn danger dangerous demand denounce deplore disappoint disaster disgrace dismiss dispute
    embarrass embarrassing fail failure fake fault fear flaw foolish furious guilty harm hit horrible hypocrisy
    hypocrite ignore inappropriate incompetent insult irresponsible joke lambast liar lying mislead misleading mistake mock
    negative never nonsense not n't object objection offend oppose opposition outrage outrageous poor pressure problem
    protest question rap rebuke regret reject reprimand reprove ridicule ridiculous rip rude scandal scathing scorn shame shameful
    shock shocking slam slate sorry stupid terrible threat threaten tragedy unacceptable unfair unhappy upset warn waste
    weak worse worst wrong";

/// Words by which a sentence may tell of something bought or sold.
pub(super) const TRADE: &str = "\
    acquire acquisition auction bargain bid business buy buyer buyout commerce consumer cost customer deal demand
    discount disposal distribute export flotation get import invest investment investor market merge merger offer order
    own owner ownership pay price procure product purchase purchaser retail retailer revenue sale sell seller share shop shopper
    spend stake stock store supply takeover trade trader transaction vendor";

/// Words by which a sentence may tell that something began.
pub(super) const BEGINNINGS: &str = "\
    arrive begin beginning birth bring build come commence create creation debut early emerge enter establish
    establishment first form found founder founding found inaugurate inaugural initial initially initiate introduce introduction
    join kick launch new newly now onset open opening origin originally originate outbreak pioneer premiere
    publish release reopen resume roll rollout set start trigger unveil";

/// Words by which a sentence may tell of something that police or courts did.
pub(super) const PROSECUTION: &str = "\
    accuse acquit acquittal allege appeal arrest attorney bail ban barrister bust capture case catch charge claim clear
    complaint convict conviction cop court crime criminal custody damages defendant deport detain detective detention
    dismiss enforcement fbi fine free guilty handcuff hearing hold illegal imprison imprisonment indict indictment inmate
    inquest inquiry investigate investigation investigator jail judge judgement judgment jury justice kill law lawsuit
    lawyer legal magistrate murder offence offense officer order penalty plead police policeman prison prisoner probe prosecute
    prosecution prosecutor punish question raid release rule ruling search seize sentence serve settle settlement sheriff
    sue suit suspect suspend trial tribunal verdict warrant witness";

/// Words by which a sentence may tell who won something.
pub(super) const VICTORIES: &str = "\
    achieve advance award beat best blow champion championship claim clinch climb conquer crown cup defeat draw earn edge
    eliminate end final finish first gain game get goal gold honour knock land lead lose loser loss match medal oust
    outclass outplay overcome play podium point prevail prize qualify race rally reach record result return rout save
    score second secure see series silver share shock succeed success sweep take thrash through tie title top triumph trophy
    upset victor victory vote win winner winning";

/// The sentence's own verb, of something that was done. "Neither of them was charged" denies it.
pub(super) fn sign(words: &SentenceWords, verbs: &str) -> Option<Span> {
    let span = act::sign(words, verbs)?;
    let done = matches!(words.document.token(words.root).tag, "VBD" | "VBN");
    (done && !words.hold("neither nobody none no never nor")).then_some(span)
}

/// What was done to somebody or something, told as done by or to the sentence's subject.
pub(super) fn with_object(words: &SentenceWords, verbs: &str) -> Option<Span> {
    sign(words, verbs).filter(|_| root_has(words, &["dobj", "nsubjpass"]))
}

/// What the sentence's subject beat, or the contest or prize that it won: "won praise" is no victory.
pub(super) fn victory(words: &SentenceWords) -> Option<Span> {
    let span = sign(words, WINNING)?;
    let object = kid(words.document, words.root, &["dobj"])?;
    (words.lemma(words.root) != "win" || listed(CONTESTS, &words.lemma(object))).then_some(span)
}

/// What was done to the sentence's subject.
pub(super) fn suffered(words: &SentenceWords, verbs: &str) -> Option<Span> {
    sign(words, verbs).filter(|_| root_has(words, &["nsubjpass"]))
}

fn root_has(words: &SentenceWords, deps: &[&str]) -> bool {
    kid(words.document, words.root, deps).is_some()
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    const PLAIN: &str = "The old mill of Brekke stands by the bay.";

    #[test]
    fn what_was_done_is_told_from_what_may_be() {
        for (tells, text, sign) in [
            (
                Tells::Decision,
                "The council approved the sale of the mill.",
                Some("approved"),
            ),
            (
                Tells::Decision,
                "The council may approve the sale of the mill.",
                None,
            ),
            (
                Tells::Post,
                "Ana Ruiz was appointed by the council in May.",
                Some("appointed"),
            ),
            (
                Tells::Blame,
                "Ana Ruiz criticised the council of Brekke.",
                Some("criticised"),
            ),
            (Tells::Trade, "The council sold the mill to a bank.", Some("sold")),
            (Tells::Trade, "The shop in the park sells old books.", None),
            (
                Tells::Beginning,
                "The work on the bridge began in May.",
                Some("began"),
            ),
            (
                Tells::Prosecution,
                "A man from Brekke was arrested in May.",
                Some("arrested"),
            ),
            (Tells::Prosecution, "The ferry charged 5 euros in May.", None),
            (
                Tells::Victory,
                "The team of Brekke won the cup in May.",
                Some("won"),
            ),
        ] {
            check(tells, &[(text, sign, false), (PLAIN, None, true)]);
        }
    }
}
