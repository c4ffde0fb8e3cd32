use crate::bank::model::Bind;
use crate::bank::path::Path;
use crate::bank::problems::Problems;
use crate::bank::table::{Table, Words};
use crate::bank::template::Template;
use crate::item::{Kind, Role, Truth};
use crate::vocabulary::nearest;

/// Where a response's key and options come from: paths, never templates, so that spans and evidence survive.
#[derive(Clone, Debug)]
pub enum ResponseModel {
    /// One key among drawn distractors.
    Choice {
        /// The key.
        key: Path,
        /// What is said of the key in feedback.
        reason: Template,
        /// Where distractors come from.
        distractors: Vec<Draw>,
        /// A wrong option in fixed words, used only where one distractor is missing.
        filler: Option<Filler>,
    },
    /// Several keys among lures.
    Choices {
        /// The keys: a bind that takes all.
        keys: Path,
        /// What is said of each key.
        reason: Template,
        /// Where the lures come from.
        lures: Vec<Draw>,
        /// For keys that rest on an absence: the relation that was looked for.
        absence: Option<Template>,
    },
    /// Statements to judge.
    Truth {
        /// The rows, in groups.
        statements: Vec<StatementModel>,
    },
    /// A word or phrase.
    Text {
        /// The key; what else is as right comes with it.
        key: Path,
    },
    /// Pairs.
    Match(MatchModel),
    /// Elements in categories.
    Sort {
        /// The categories, in their natural order; those without elements are left out.
        categories: Vec<Category>,
        /// Fewer categories than this, and no item is made.
        least: usize,
    },
    /// Sentences.
    Select(SelectModel),
    /// Free text.
    Open(OpenModel),
}

/// Options drawn from facts.
#[derive(Clone, Debug)]
pub struct Draw {
    /// From which bind or slot.
    pub from: Path,
    /// How such an option came to stand there.
    pub role: Role,
    /// What to say to who chose it.
    pub reason: Template,
}

/// A wrong option in fixed words: "the article does not say".
#[derive(Clone, Debug)]
pub struct Filler {
    /// As printed.
    pub words: String,
    /// What to say to who chose it.
    pub reason: Template,
}

/// Rows of a truth table.
#[derive(Clone, Debug)]
pub struct StatementModel {
    /// The wording that is put up for judgement.
    pub of: Path,
    /// The part of it that is replaced, and by what.
    pub change: Option<(Path, Path)>,
    /// The right verdict.
    pub truth: Truth,
    /// At most so many rows of this sort.
    pub most: usize,
    /// What to say of it.
    pub reason: Template,
}

/// Pairs and left-over right entries.
#[derive(Clone, Debug)]
pub struct MatchModel {
    /// What is matched: a slot of a bind that takes all.
    pub left: Path,
    /// What it is matched to: a slot of the same bind.
    pub right: Path,
    /// What to say of a pair.
    pub reason: Template,
    /// Right entries that match nothing.
    pub extra: Vec<Draw>,
}

/// A category of a sort item.
#[derive(Clone, Debug)]
pub struct Category {
    /// As printed.
    pub label: String,
    /// Its elements: a bind that takes all.
    pub of: Path,
    /// What to say of an element.
    pub reason: Template,
    /// At most so many elements of it.
    pub most: usize,
}

/// A sentence to be found among others.
#[derive(Clone, Debug)]
pub struct SelectModel {
    /// The right sentence.
    pub key: Path,
    /// What to say of it.
    pub reason: Template,
    /// Where the others come from.
    pub lures: Vec<Draw>,
}

/// A rubric and its anchors.
#[derive(Clone, Debug)]
pub struct OpenModel {
    /// Ruled lines on paper.
    pub lines: usize,
    /// Points and what the answer shows, highest first.
    pub levels: Anchors,
    /// Points and example answers.
    pub anchors: Anchors,
}

/// Points with words for them.
pub type Anchors = Vec<(u32, Template)>;

const KINDS: [(&str, Kind); 8] = [
    ("choice", Kind::Choice),
    ("choices", Kind::Choices),
    ("truth", Kind::Truth),
    ("text", Kind::Text),
    ("match", Kind::Match),
    ("sort", Kind::Sort),
    ("select", Kind::Select),
    ("open", Kind::Open),
];

impl ResponseModel {
    /// The kind of response.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Choice { .. } => Kind::Choice,
            Self::Choices { .. } => Kind::Choices,
            Self::Truth { .. } => Kind::Truth,
            Self::Text { .. } => Kind::Text,
            Self::Match(_) => Kind::Match,
            Self::Sort { .. } => Kind::Sort,
            Self::Select(_) => Kind::Select,
            Self::Open(_) => Kind::Open,
        }
    }

    /// Reads `[item-model.response.<kind>]`.
    pub(super) fn check(mut table: Table<'_, '_>, binds: &[Bind], problems: &mut Problems) -> Option<Self> {
        let keys = table.keys();
        let [name] = keys[..] else {
            let message = if keys.is_empty() {
                "the response has no kind"
            } else {
                "the response has two kinds"
            };
            let known = KINDS.map(|(name, _)| name).join(", ");
            let hint = format!("write one table `[item-model.response.KIND]`, where KIND is one of: {known}");
            problems.note("bank-response-kind", table.span(), message, Some(hint));
            return None;
        };
        let Some(&(key, kind)) = KINDS.iter().find(|(known, _)| *known == name) else {
            let hint = nearest(name, KINDS.map(|(name, _)| name)).map_or_else(
                || format!("response kinds: {}", KINDS.map(|(name, _)| name).join(", ")),
                |near| format!("did you mean `{near}`?"),
            );
            let at = table.key_span(name);
            problems.note(
                "bank-response-kind",
                at,
                format!("`{name}` is no response kind"),
                Some(hint),
            );
            return None;
        };
        let mut inner = table.table(key, problems)?;
        let reader = Reader { binds };
        let model = reader.kind(kind, &mut inner, problems);
        inner.finish(problems);
        model
    }
}

/// Reads response tables; knows the binds that their paths may use.
struct Reader<'b> {
    binds: &'b [Bind],
}

impl Reader<'_> {
    fn kind(&self, kind: Kind, table: &mut Table<'_, '_>, problems: &mut Problems) -> Option<ResponseModel> {
        match kind {
            Kind::Choice => {
                let key = self.one("key", table, problems);
                let reason = self.template("reason", table, problems);
                let distractors = self.draws("distractors", table, problems);
                let filler = if table.has("filler") {
                    Some(self.filler(table, problems)?)
                } else {
                    None
                };
                Some(ResponseModel::Choice {
                    key: key?,
                    reason: reason?,
                    distractors: distractors?,
                    filler,
                })
            }
            Kind::Choices => {
                let keys = self.many("keys", table, problems);
                let reason = self.template("reason", table, problems);
                let lures = self.draws("lures", table, problems);
                let absence = match table.maybe_words("absence", problems) {
                    Some(words) => Some(Template::check(&words, self.binds, problems)?),
                    None => None,
                };
                Some(ResponseModel::Choices {
                    keys: keys?,
                    reason: reason?,
                    lures: lures?,
                    absence,
                })
            }
            Kind::Truth => {
                let tables = table.tables("statements", problems);
                let statements = tables
                    .into_iter()
                    .map(|row| self.statement(row, problems))
                    .collect::<Vec<_>>();
                Some(ResponseModel::Truth {
                    statements: statements.into_iter().collect::<Option<_>>()?,
                })
            }
            Kind::Text => Some(ResponseModel::Text {
                key: self.one("key", table, problems)?,
            }),
            Kind::Match => {
                let left = self.many("left", table, problems);
                let right = self.many("right", table, problems);
                let reason = self.template("reason", table, problems);
                let extra = self.draws("extra", table, problems);
                let (left, right) = (left?, right?);
                if left.bind != right.bind {
                    let hint = "both must be slots of one bind, as `claims.content.present` and `claims.source.name`";
                    problems.note(
                        "bank-match",
                        right.span,
                        "left and right do not belong together",
                        Some(hint.into()),
                    );
                    return None;
                }
                Some(ResponseModel::Match(MatchModel {
                    left,
                    right,
                    reason: reason?,
                    extra: extra?,
                }))
            }
            Kind::Sort => {
                let least = table.count("least-categories", 3, problems);
                let tables = table.tables("categories", problems);
                let categories = tables
                    .into_iter()
                    .map(|row| self.category(row, problems))
                    .collect::<Vec<_>>();
                let categories = categories.into_iter().collect::<Option<_>>()?;
                Some(ResponseModel::Sort { categories, least })
            }
            Kind::Select => {
                let key = self.one("key", table, problems);
                let reason = self.template("reason", table, problems);
                let lures = self.draws("lures", table, problems);
                Some(ResponseModel::Select(SelectModel {
                    key: key?,
                    reason: reason?,
                    lures: lures?,
                }))
            }
            Kind::Open => {
                let lines = table.count("lines", 5, problems);
                let levels = self.scale("levels", "shows", table, problems);
                let anchors = self.scale("anchors", "answer", table, problems);
                Some(ResponseModel::Open(OpenModel {
                    lines,
                    levels: levels?,
                    anchors: anchors?,
                }))
            }
        }
    }

    fn path(&self, key: &'static str, table: &mut Table<'_, '_>, problems: &mut Problems) -> Option<Path> {
        let words = table.words(key, problems)?;
        self.option_path(&words, problems)
    }

    /// A path whose end stands in the article and prints.
    fn option_path(&self, words: &Words, problems: &mut Problems) -> Option<Path> {
        let path = Path::check(words, self.binds, problems)?;
        if path.stands_in_article() {
            return Some(path);
        }
        let message = format!("`{path}` has no place in the article, so it cannot be a key or an option");
        problems.note(
            "bank-no-place",
            path.span,
            message,
            Some("use a slot that holds words of the article".into()),
        );
        None
    }

    fn one(&self, key: &'static str, table: &mut Table<'_, '_>, problems: &mut Problems) -> Option<Path> {
        let path = self.path(key, table, problems)?;
        self.number_fits(path, false, problems)
    }

    fn many(&self, key: &'static str, table: &mut Table<'_, '_>, problems: &mut Problems) -> Option<Path> {
        let path = self.path(key, table, problems)?;
        self.number_fits(path, true, problems)
    }

    fn number_fits(&self, path: Path, many: bool, problems: &mut Problems) -> Option<Path> {
        if path.ends.many == many {
            return Some(path);
        }
        let (is, take) = if many {
            ("one fact", "all")
        } else {
            ("all facts", "one")
        };
        let name = &self.binds[path.bind].name;
        let hint = format!("bind `{name}` with `take = \"{take}\"`");
        problems.note(
            "bank-number",
            path.span,
            format!("`{path}` stands for {is} here"),
            Some(hint),
        );
        None
    }

    fn template(
        &self,
        key: &'static str,
        table: &mut Table<'_, '_>,
        problems: &mut Problems,
    ) -> Option<Template> {
        let words = table.words(key, problems)?;
        Template::check(&words, self.binds, problems)
    }

    /// The filler; nothing where it is at fault.
    fn filler(&self, table: &mut Table<'_, '_>, problems: &mut Problems) -> Option<Filler> {
        let mut inner = table.table("filler", problems)?;
        let words = inner.words("words", problems);
        let reason = self.template("reason", &mut inner, problems);
        inner.finish(problems);
        Some(Filler {
            words: words?.text,
            reason: reason?,
        })
    }

    fn draws(
        &self,
        key: &'static str,
        table: &mut Table<'_, '_>,
        problems: &mut Problems,
    ) -> Option<Vec<Draw>> {
        let tables = table.tables(key, problems);
        let mut draws = Vec::new();
        for mut row in tables {
            let from = self.path("from", &mut row, problems);
            let role = role(&mut row, problems);
            let reason = self.template("reason", &mut row, problems);
            row.finish(problems);
            draws.push(
                from.zip(role)
                    .zip(reason)
                    .map(|((from, role), reason)| Draw { from, role, reason }),
            );
        }
        draws.into_iter().collect()
    }

    fn statement(&self, mut row: Table<'_, '_>, problems: &mut Problems) -> Option<StatementModel> {
        let of = self.path("of", &mut row, problems);
        let replaced = row.maybe_words("replace", problems);
        let with = row.maybe_words("with", problems);
        let truth = truth(&mut row, problems);
        let most = row.count("most", 1, problems);
        let reason = self.template("reason", &mut row, problems);
        let span = row.span();
        row.finish(problems);
        let change = match (replaced, with) {
            (None, None) => None,
            (Some(replaced), Some(with)) => {
                let replaced = self.option_path(&replaced, problems);
                let with = self.option_path(&with, problems);
                Some((replaced?, with?))
            }
            _ => {
                let hint = "give both: what is replaced, and what it is replaced with".to_owned();
                problems.note(
                    "bank-change",
                    span,
                    "`replace` and `with` go together",
                    Some(hint),
                );
                return None;
            }
        };
        Some(StatementModel {
            of: of?,
            change,
            truth: truth?,
            most,
            reason: reason?,
        })
    }

    fn category(&self, mut row: Table<'_, '_>, problems: &mut Problems) -> Option<Category> {
        let label = row.words("label", problems);
        let of = self.many("of", &mut row, problems);
        let most = row.count("most", 2, problems);
        let reason = self.template("reason", &mut row, problems);
        row.finish(problems);
        Some(Category {
            label: label?.text,
            of: of?,
            reason: reason?,
            most,
        })
    }

    fn scale(
        &self,
        key: &'static str,
        says: &'static str,
        table: &mut Table<'_, '_>,
        problems: &mut Problems,
    ) -> Option<Anchors> {
        let tables = table.tables(key, problems);
        let mut rows = Vec::new();
        for mut row in tables {
            let points = row.count("points", 0, problems);
            let words = self.template(says, &mut row, problems);
            row.finish(problems);
            rows.push(words.map(|words| (u32::try_from(points).unwrap_or(u32::MAX), words)));
        }
        rows.into_iter().collect()
    }
}

fn role(row: &mut Table<'_, '_>, problems: &mut Problems) -> Option<Role> {
    let known = [
        ("misreading", Role::Misreading),
        ("true elsewhere", Role::TrueElsewhere),
        ("unsupported", Role::Unsupported),
    ];
    named("role", &known, row, problems)
}

fn truth(row: &mut Table<'_, '_>, problems: &mut Problems) -> Option<Truth> {
    let known = [
        ("says", Truth::Says),
        ("opposite", Truth::Opposite),
        ("not said", Truth::NotSaid),
    ];
    named("truth", &known, row, problems)
}

/// One of a closed list of words.
pub(super) fn named<T: Copy>(
    key: &'static str,
    known: &[(&'static str, T)],
    row: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<T> {
    let words = row.words(key, problems)?;
    one_of(key, known, &words, problems)
}

/// The meaning of a word from a closed list; a problem names the nearest one.
pub(super) fn one_of<T: Copy>(
    key: &str,
    known: &[(&'static str, T)],
    words: &Words,
    problems: &mut Problems,
) -> Option<T> {
    let found = known.iter().find(|(name, _)| *name == words.text);
    if found.is_none() {
        let names = known.iter().map(|(name, _)| *name);
        let hint = nearest(&words.text, names.clone()).map_or_else(
            || format!("it is one of: {}", names.collect::<Vec<_>>().join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        problems.note(
            "bank-unknown-word",
            words.span,
            format!("`{key}` is never `{}`", words.text),
            Some(hint),
        );
    }
    found.map(|(_, meaning)| *meaning)
}
