"""Texts to compare the language engine on: made sentences and hostile strings, the same for the same seed."""

import random
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
ENGLISH = ROOT / "assets/english"

FIRST = "Maria John Aisha Kofi Elena Tom Priya Luis Hannah Omar Ingrid Wei Chloe Dmitri Fatima Sam Yuki Rosa".split()
LAST = "Kent O'Brien Okafor Petrov Nakamura García Müller Lund Adeyemi Castellanos Whitfield Bauer van Dijk".split()
TITLES = ["Mr.", "Mrs.", "Dr.", "President", "Prime Minister", "Sen.", "Judge", "Gov.", "Professor", "mayor"]
PLACES = ["Lisbon", "the Baltic Sea", "New Orleans", "Kenya", "the U.S.", "São Paulo", "Nagasaki", "West Bengal",
          "the U.K.", "Reykjavík", "South Sudan", "the Rhine valley", "Port-au-Prince", "Alaska"]
GROUPS = ["the Harbour Trust", "Norvik Energy Inc.", "the World Health Organization", "Apple", "the city council",
          "the Supreme Court", "Médecins Sans Frontières", "the transport ministry", "AT&T", "Bright & Sons Ltd.",
          "the opposition", "a group of 14 scientists", "the central bank", "police"]
SAYS = ["said", "told reporters", "announced", "insisted", "denied", "wrote", "warned", "added", "has promised",
        "acknowledged", "argued", "didn't say", "couldn't confirm", "hinted", "will testify"]
CLAUSES = ["the bridge would reopen by spring", "prices had fallen for a third month", "nobody was hurt",
           "the talks are going nowhere", "voters don't trust either party", "a new vaccine works",
           "they'd never seen the documents", "the river rises faster than the models predict",
           "it was too early to assign blame", "workers who were laid off won't be rehired",
           "the ship, which left port without lights, struck a reef", "there's no plan B",
           "cutting taxes now wouldn't help those who need it most", "what happened next is unclear"]
EVENTS = ["opened a museum", "signed the treaty", "was arrested", "were sued by residents", "lost the final 3-2",
          "launched a low-cost satellite", "has been asked to resign", "withdrew its bid", "gave the girl a medal",
          "is expected to be named chief executive", "ran out of fuel", "bought 40 buses from a Finnish maker",
          "began testing well-known wells", "refused to let inspectors in", "made farmers switch crops"]
TIMES = ["on Friday", "last week", "in 1998", "on 3 March 2021", "at 10:30 a.m.", "early this morning", "two years ago",
         "since the 1990s", "by the end of Q3", "from May to mid-July", "after the storm", "every Tuesday night",
         "Thursday", "in the spring of '68", "the day before yesterday", "no later than 5pm"]
AMOUNTS = ["$4.5 million", "£300", "about 12,000 people", "nearly a third of households", "17%", "more than 60 per cent",
           "€1.2bn", "200 km", "-3°C", "six out of ten", "3 1/2 miles", "1st place", "50,000", "two-thirds", "US$20",
           "a 0.25-point rise", "10-15 tonnes", "half a dozen", "twenty-one", "9/11-style attacks"]
THINGS = ["the dam", "a leaked memo", "its oldest library", "the so-called peace plan", "children's books",
          "state-run media", "an electric ferry", "evidence", "the data (all of it)", "unpaid overtime", "solar panels",
          "the report's authors", "two rare owls", "a e-mail server", "a 19-year-old student's blog"]
REASONS = ["because demand had doubled", "although few believed it", "despite protests", "to save money",
           "while the country slept", "if parliament agrees", "so that ships could pass", "in order to avoid a strike",
           "unless the court intervenes", "even though it isn't legal"]

FRAMES = [
    "{Group} {event} {time}.",
    "{person} {says} {time} that {clause}.",
    "“{Clause},” {says} {person}, {role}.",
    '"{Clause}," {person} {says}. "But {clause}."',
    "According to {group}, {clause}.",
    "{person}, {role}, {event} in {place} {time}, {group} {says}.",
    "{Thing} cost {amount}, {person} {says}, {reason}.",
    "{Clause}, and {clause}; {clause}.",
    "In {place}, {amount} went to {group} {reason}.",
    "Did {person} know that {clause}?",
    "{Thing} that {person} found {time} — {amount} of it — was handed to {group}.",
    "{person} and {person} {event}, but {group} {event}.",
    "{Group} (founded {time}) {says} {clause}.",
    "It was {person} who {says} that {thing} had been stolen from {place}.",
    "{Thing}, {thing} and {thing} were shown to {person} by {group} {time}.",
    "“We can't wait,” {person} {says}, “because {clause}.”",
    "{Time}, {amount} had been spent; {amount} remained, according to a spokesman for {group}.",
    "Asked whether {clause}, {person} shrugged: 'Who knows?'",
    "{group} vs. {group}: {clause}",
    "{person}'s lawyer, whose client {event}, {says} {clause}.",
    "Neither {person} nor {group} responded to requests for comment {time}.",
    "There were {amount} in {place} {time}, up from {amount} {time}.",
    "{Clause} — or so {group} {says}...",
    "Not only {event}; {group} also {event} {reason}!",
]
ROLES = ["the mayor of {place}", "44", "who runs {group}", "a retired nurse", "the group's co-founder", "its chairwoman",
         "a professor of law at the University of {place}", "Ph.D.", "chief of staff"]


def sentences(seed, count):
    """News-like sentences, one to four a text."""
    make = _Sentences(random.Random(f"sentences {seed}"))
    return [make.text() for _ in range(count)]


class _Sentences:
    def __init__(self, rng):
        self.rng = rng

    def text(self):
        joint = self.rng.choice([" ", " ", " ", "  ", "\n", "\n\n"])
        return joint.join(self.fill(self.rng.choice(FRAMES)) for _ in range(self.rng.randint(1, 4)))

    def fill(self, frame):
        out, rest = "", frame
        while "{" in rest:
            before, _, rest = rest.partition("{")
            slot, _, rest = rest.partition("}")
            text = self.slot(slot.lower())
            out += before + (text[:1].upper() + text[1:] if slot[0].isupper() else text)
        return out + rest

    def slot(self, slot):
        pick = self.rng.choice
        if slot == "person":
            name = f"{pick(FIRST)} {pick(LAST)}"
            return pick([name, name, pick(LAST), f"{pick(TITLES)} {name}", f"{pick(TITLES)} {pick(LAST)}", pick(FIRST)])
        if slot == "role":
            return self.fill(pick(ROLES))
        lists = {"group": GROUPS, "place": PLACES, "says": SAYS, "clause": CLAUSES, "event": EVENTS, "time": TIMES,
                 "amount": AMOUNTS, "thing": THINGS, "reason": REASONS}
        return pick(lists[slot])


URLS = """http://www.example.com/a?b=c#d https://user:pass@host.co.uk:8080/x foo@bar.com www.bbc.co.uk 192.168.0.1
8.8.8.8:53 172.16.1.1 223.255.255.254 10.0.0.1 256.1.1.1 a.b.co mailto:me@x.org ftp://x.y/z example.com. x@y a@b@c.de
(see example.com/foo) über.de 例え.jp foo_bar.com -foo.com a..b 1.2.3.4/5 http:// ://x.com 1.1.1.1:1 x.com:123456
localhost.localdomain s3://bucket/key.csv example.com,example.org #hashtag @user r/science""".split()
SYMBOLS = ["😀", "👨‍👩‍👧‍👦", "🇬🇧", "\u00a0", "\u2003", "\u3000", "\u200b", "中文字", "日本語テスト", "한국어", "½", "Ⅷ",
           "x²", "①", "Ⓐ", "𝟙𝟚", "١٢٣", "ǅ", "İ", "ΑΣ", "ß", "ﬁ", "e\u0301", "\ufffd", "\ufeff", "\u202e", "\ue000",
           "क्षि", "…", "……", "--", "---", "—", "–", "“", "”", "‘", "’", "''", "``", "«", "»", "„", "'", '"', "(", ")",
           "[", "]", "{", "}", "<", ">", "/", "\\", "&", "*", "+", "=", "~", "^", "_", "|", "#", "%", ":)", ":-(", "<3",
           "^_^", "ಠ_ಠ", "¯\\_(ツ)_/¯", "\t", "\n", "\r\n", "\n\n", "   ", " \n ", "\u0085", "\x1c", "\u2028", ".", "...",
           "....", ",", ";", "!", "?!", "→", "°", "№", "™"]
WORDS = """don't can't I'm y'all gonna cannot 'tis rock'n'roll 10km 5°C. 20°F $5 US$20 £3.50 10% 3-4 10:30am a.m. p.m.
U.S. U.K. Mr. Dr. e.g. i.e. C++ a. z. 1st 19th 1990s '90s 9/11 24/7 and/or x-ray -based pre- lower.Upper end.Start a,b
1,000 1,5 a:b a=b a<b a>b 1+1 2*3 2^3 5- 5--6 A.B. AB. ab. 1. %. ). 's 'S ’s n't n’t N'T 'll ’ll 're 've 'd 'em 'Cause
ain't let's c'mon goin' nothin' ol' Ma'am o'clock O'Neill L'Oréal it's its' James' wo n't not_really km/h м/с 5км 3м²
isn’t IT’S cant dont Im youre thats whats 2nd 50mph 16GB 4x4 mid-2020s co-op e-mail J.K. Ph.D. St. Inc. vs. No.5 p.12
the of and in was said people have been who with will their over after first government""".split()


def hostile(seed, count):
    """Strings that no editor would pass."""
    make = _Hostile(random.Random(f"hostile {seed}"))
    return [make.text() for _ in range(count)]


class _Hostile:
    def __init__(self, rng):
        self.rng = rng
        self.exceptions = [line.split("\t")[0] for line in _lines("exceptions.tsv")]
        # Characters where some class starts or ends are the likeliest to go wrong.
        self.borders = [int(line.split()[0], 16) for line in _lines("characters.txt")]
        self.classes = _Classes()

    def text(self):
        rng, kind = self.rng, self.rng.random()
        if kind < 0.02:
            return rng.choice([" ", "  ", "\n", "\t \n", "\u00a0", "\r\n\r\n", "\u3000 "]) * rng.randint(0, 3)
        if kind < 0.03:
            return rng.choice("ab.'(“😀1,-—@") * rng.randint(1, 1500)
        if kind < 0.15:
            return "".join(self.character() for _ in range(rng.randint(1, 40)))
        if kind < 0.25:
            return "".join(rng.choice([self.character(), " ", ".", ",", "-", "'"]) for _ in range(rng.randint(1, 40)))
        joints = ["", " ", " ", " ", "", "  "] if kind < 0.65 else [" "]
        return "".join(self.piece() + rng.choice(joints) for _ in range(rng.randint(1, 16)))

    def piece(self):
        rng, kind = self.rng, self.rng.random()
        if kind < 0.35:
            return rng.choice(WORDS)
        if kind < 0.55:
            return rng.choice(SYMBOLS)
        if kind < 0.7:
            return rng.choice(self.exceptions)
        if kind < 0.8:
            return rng.choice(URLS)
        if kind < 0.85:
            return "".join(self.character() for _ in range(rng.randint(1, 3)))
        if kind < 0.9:
            return "".join(rng.choice("0123456789.,-:/%$kmKMG°CF²+") for _ in range(rng.randint(1, 8)))
        word = rng.choice(WORDS)
        return rng.choice([word.upper(), word.title(), word.swapcase(), word[::-1], word + rng.choice(SYMBOLS) + word])

    def character(self):
        while True:
            code = self.rng.choice([
                self.rng.choice(self.borders) + self.rng.choice([-1, 0]),
                self.rng.randrange(0x20, 0x7F), self.rng.randrange(0x80, 0x600), self.rng.randrange(0x600, 0x3000),
                self.rng.randrange(0x3000, 0x10000), self.rng.randrange(0x10000, 0x30000),
                self.rng.randrange(0x1F000, 0x1FB00),
            ])
            if 0 <= code < 0x110000 and self.classes.are_as_recorded(code):
                return chr(code)


class _Classes:
    """Leaves out characters that this Python knows otherwise than the Python of `characters.txt`."""

    def __init__(self):
        rows = [[int(cell, 16) for cell in line.split()] for line in _lines("characters.txt")]
        self.flags = {}
        for (start, flags), (end, _) in zip(rows, rows[1:] + [(0x110000, 0)]):
            if flags & 31:
                self.flags.update(dict.fromkeys(range(start, end), flags & 31))

    def are_as_recorded(self, code):
        if 0xD800 <= code < 0xE000:
            return False
        char = chr(code)
        now = char.isalpha() | char.isupper() << 1 | char.isdigit() << 2 | char.isdecimal() << 3
        now |= (char.isalnum() or char == "_") << 4
        return now == self.flags.get(code, 0) and unicodedata.category(char) != "Cs"


def _lines(name):
    return (ENGLISH / name).read_text(encoding="utf-8").splitlines()


def articles():
    """The sample articles by name, each whole."""
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests/articles").glob("*.txt"))}
