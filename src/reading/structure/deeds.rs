//! Verbs that tell what is, was done or came about, and can report nothing that somebody says, finds or thinks.
//!
//! A list of these is safer than one of reporting words: a verb that nobody thought of is then no deed, and its sentence is
//! not taken for one without a source.

use crate::language::{Document, TokenNo};
use crate::reading::tree::kid;
use crate::reading::word_list::listed;

const DEEDS: &str = "
    abandon abolish accelerate accompany accumulate acquire act adjust administer adopt advance affect age aid alter
    amass amend apply appoint approach arm arrange arrest arrive assassinate assemble assign assist attach attack
    attend attract auction avoid award backfire bail ban bar base bathe be bear beat become begin belong bend
    benefit besiege bid bite block blow board boil bomb book boost border borrow bounce bow brace brake break breed
    bring broaden bruise build bundle burn burst bury buy camp cancel capsize capture carry carve cast catch cease
    centre chair change chase cheat chew circle clash clean clear climb clog close clothe coach coexist coincide
    collapse collide combine come comfort compensate compete complete compose comprise connect conquer
    consist construct contain continue contribute convert cook cooperate corner cost crack crash crawl create cross
    crowd crush cultivate curb curtail cut cycle dam damage dance dangle dart date deal decay decline decorate
    deepen default defeat degrade delay deliver demolish dent depart depend deploy derail descend design destroy
    deteriorate devastate develop die dig diminish dip direct disable disappear discard disintegrate dismantle
    displace disrupt dissolve distribute disturb dive divide do dock dominate donate double drag drain drape draw
    dress drift drill drink drive drop drown dump dwell dwindle earn ease eat elect eliminate embark emit employ
    empty enable encircle encounter end endure energise energize engage enlarge enlist enrol enter equal equalise
    equip erect erode erupt escalate escape evacuate evict evolve excavate exceed exchange execute exist expand
    expel expire explode export extend extinguish face fade fail fall farm feed fence fetch fight file fill finance
    fine finish fire fish fit fix flatten flee float flock flood flow flower fluctuate fly focus fold follow force
    form foster found fracture freeze fuel fund gain gallop generate get glide go govern graduate grant graze greet
    grind grip grow guard halt halve hamper hand handle hang happen harm harvest haul have head heal heat help
    hinder hire hit hold host house hover hunt hurl hurt idle ignite impede import impose imprison improve include
    increase incur inflate inflict inhabit inhale inherit inject injure install insulate intensify intercept
    interrupt intervene introduce invade invest invite involve irrigate isolate jail jerk join jump keep kick kidnap
    kill kneel knock lack lag land lapse last launch lay lead lean leap lease leave lend lengthen liberate lie lift
    limit line linger link listen live load locate lock loom loot lose lower lure make manage maneuver manoeuvre
    manufacture march mark marry match mediate meet melt mend merge migrate mine miss mix modernise modernize mount
    move mow multiply murder neglect nestle number obstruct occupy occur open operate opt originate oust overflow
    overhaul oversee overtake overthrow overturn own pack paint parachute paralyse paralyze park partner pass patrol
    pave pay peak penetrate perform persist pick pierce pile pin place plant play plough plug plunge polish pollute
    populate pose possess postpone pour power practise preserve prevent privatise privatize process produce project
    prolong promote propel prosper protect provide pull pump punish purchase pursue push put quadruple quell quit
    race raid rain raise ram range ransack reach reap rear reassemble rebound rebuild recede receive reclaim
    reconstruct recover recreate recruit redevelop redirect reduce refill refurbish regain relinquish relocate rely
    remain remodel remove render renovate rent reopen repair repay replace represent reschedule rescue reshape
    reside resign resist restore restrict restructure resume retain retaliate retire retreat return reunite revamp
    reverse revive revolve ride ring rip rise roam rob roll rot rotate row ruin run rush sack sail sanction save
    scale scatter score scramble scrap scrape scrub sculpt seal seed seize select sell send separate serve set
    settle sever shake share shatter shed shelter shelve shield shift ship shoot shorten shovel shrink shut sign
    sing sink sit ski skid skip skyrocket slam slash slaughter sleep slide slip slow slump smash smuggle snap snow
    soak soar span spend spill spin split spoil sponsor sprawl spray spread sprint squat squeeze stab stage stagger
    stand star start starve stay steal steer stem step stick stop store stretch strike strip struggle stumble
    submerge subside substitute succeed succumb suffer suit supply surge surround survive suspend sustain swallow
    swamp swap sweep swell swerve swim swing switch tackle take tap target tax tear teem thaw thrive throw tie
    tighten tilt tip tone top topple torch torture tour tow tower trade train transfer transform transport travel
    tread treat treble trim trip triple trudge try tuck tug tumble tunnel turn twist undergo undermine undertake
    unite unload unravel upgrade uproot use vacate vaccinate vanish vary venture visit wage wait walk wander wash
    waste watch water weaken wear weather weigh weld whip widen win wind wipe withdraw wither withhold withstand
    work worsen worship wound wrap wreck wrestle yield
";

/// Whether a word, where it is the verb of a clause, can do no more than tell what is or was done; other words pass.
#[must_use]
pub fn is_deed(document: &Document, at: TokenNo) -> bool {
    let token = document.token(at);
    let finite =
        matches!(token.tag, "VBD" | "VBZ" | "VBP") || kid(document, at, &["aux", "auxpass"]).is_some();
    token.pos != "VERB" || !finite || listed(DEEDS, &token.lemma.to_lowercase())
}
