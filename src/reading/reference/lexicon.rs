//! Nouns and pronouns by whom they can name.

/// Women, where no man is called so.
const WOMEN: &str = "
    actress aunt bride daughter duchess fiancee fiancée gal girl girlfriend goddess grandmother granddaughter
    grandma heiress heroine hostess housewife lady maid mom mother mum niece nun princess queen sister
    stepmother stewardess waitress widow wife
";

/// Men, where no woman is called so.
const MEN: &str = "
    boy boyfriend brother dad duke emperor father gentleman godfather grandfather grandpa grandson groom guy
    husband king lad monk nephew prince son stepfather uncle waiter widower
";

/// Persons of whom the end of the word does not tell that they are.
const PERSONS: &str = "
    adolescent adult agent aide ally american athlete bishop captain celebrity champ chap chef chief
    child citizen clerk client coach conservative cop correspondent counsel cousin critic democrat
    deputy dictator elder executive expert figure friend fugitive general graduate guard guest head
    heir hero host independent individual infant inmate intern judge juror kid knight laureate
    legend liberal loyalist magistrate mate matriarch mayor medic migrant model monarch native nurse
    official opponent orphan parent partner patient patriarch physician pilot poet politician pope
    premier president professional proponent rabbi recruit refugee relative rep republican resident
    respondent rival scholar senior sheriff sibling source sovereign spokesperson spouse star student
    superintendent teen thief toddler twin veteran victim witness youth
";

/// Things that end as persons do.
const THINGS: &str = "
    accelerator after anchor anger another answer armor armour assist banner barrier battery beer
    behavior behaviour bitter bladder blockbuster boiler border browser buffer bumper burger burner
    butter calculator calendar cancer career cellar center chamber chapter character charger charter
    chatter checklist cheer chowder christmas cider closer clover cluster clutter collar color
    colour committee compressor computer connector consist constant container cooker cooler copier
    copper corner corridor counter cover crater crossover cruiser cucumber cursor custom cylinder
    dagger danger december deer degree denominator deodorant detector diameter dinner disaster
    dishwasher disorder distant dollar door drawer dryer elephant elevator encounter endeavor
    endeavour error escalator ever exist exterior factor favor favour feather february fee fever
    fiber filler filter finger fist flavor flavour floor flower flutter fodder folder former freezer
    freighter frontier gender generator giant ginger gist glacier grant guarantee gutter hamburger
    hammer hanger hangover harbor harbour heater helicopter honor honour horror however humor humour
    hunger hydrant indicator instant interior jubilee kilometer knee labor labour ladder laser
    laughter layer layover leather leftover letter lever list liter litter liver lobster loudspeaker locker
    lumber makeover manner manor manslaughter marker matter median meridian metaphor meter minor
    mirror mist monitor monster mortar motor mower murder neither never newsletter newspaper
    november number october odor offer older order other over oyster paper parameter pepper
    perimeter pier pillar plant pointer polar pollutant poster powder power prayer printer processor
    projector propeller proper quarter quieter radar radiator razor reactor receiver recorder refer
    refrigerator register relevant remainder reminder resist restaurant river roller rollover router
    rubber rumor rumour saber sandpaper scanner scooter screwdriver sector semester sensor september
    server shelter shoulder shower shudder shutter significant silver similar skyscraper slaughter
    slipper slumber solar spider spur steamer sticker summer super supper surrender swagger sweater
    takeover tanker teleprompter temper tender tenor terror theater thermometer thriller thunder tiger timber
    toaster together tower tractor trailer transfer transformer tree trigger tumor turnover twist
    twitter under upper vacant vapor variant vector vinegar voucher wallpaper warrant washer water
    weather whether whisper winter wonder wrist
";

/// Words that stand for one person without naming anybody.
const ANYBODY: &[&str] = &[
    "another",
    "anybody",
    "anyone",
    "everybody",
    "everyone",
    "nobody",
    "one",
    "other",
    "somebody",
    "someone",
    "whoever",
    "whomever",
    "latter",
    "former",
    "first",
    "second",
    "third",
];

fn holds(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|other| other == word)
}

/// Whether a noun can name one man or woman, the gender given.
pub(super) fn may_name(lemma: &str, she: bool) -> bool {
    let noun = lemma.to_lowercase();
    if holds(WOMEN, &noun) || noun.ends_with("woman") {
        return she;
    }
    if holds(MEN, &noun) || matches!(noun.as_str(), "man" | "gunman" | "madman") {
        return !she;
    }
    let ends = [
        "er", "or", "ist", "ian", "ee", "ant", "man", "person", "aire", "eur", "-old",
    ];
    crate::reading::is_person_noun(&noun)
        || holds(PERSONS, &noun)
        || ends
            .iter()
            .any(|end| noun.len() > end.len() + 1 && noun.ends_with(end))
            && !holds(THINGS, &noun)
}

/// Whether a word stands for one person who has no name: "someone", "another".
pub(super) fn is_anybody(word: &str) -> bool {
    ANYBODY.contains(&word)
}
