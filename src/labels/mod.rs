//! What papers say of their own accord, as data: a file of messages for each language, `assets/labels/LANGUAGE.ftl`.
//!
//! The files are written in Fluent and found by listing the folder. They are complete: no language falls back to
//! another. Questions are not among them: a quiz keeps the language of its article.

mod argument;
mod fault;
mod folder;
mod needs;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

pub use argument::Argument;
pub use fault::LabelFault;

/// The messages of one language, with its plural forms and its mark for decimals.
///
/// Copies share the messages.
#[derive(Clone)]
pub struct Labels(Arc<Messages>);

struct Messages {
    language: String,
    bundle: FluentBundle<FluentResource>,
    /// What each message has to be told, by its name.
    needs: BTreeMap<String, BTreeSet<String>>,
}

impl Labels {
    /// The languages that there are, by their codes, sorted.
    #[must_use]
    pub fn languages() -> Vec<&'static str> {
        folder::files().map(|(language, _)| language).collect()
    }

    /// The labels in a language, given by its code; none where there is no such file.
    ///
    /// # Panics
    /// Never: the embedded files are fixed, and a test reads them all.
    #[must_use]
    pub fn of(language: &str) -> Option<Self> {
        let (_, text) = folder::files().find(|(name, _)| *name == language)?;
        Some(Self::parse(language, text).expect("the embedded labels are well made, as a test shows"))
    }

    /// The labels in the language that the program speaks.
    ///
    /// # Panics
    /// Never: the file is embedded, as a test shows.
    #[must_use]
    pub fn english() -> Self {
        Self::of("en").expect("the program comes with English labels, as a test shows")
    }

    /// Reads the messages of a language, given by its code, from the text of a Fluent file.
    ///
    /// # Errors
    /// Where the code is none, the text is no Fluent, a message stands twice, or the mark for decimals is missing.
    pub fn parse(language: &str, text: &str) -> Result<Self, LabelFault> {
        let code = language
            .parse()
            .map_err(|_| LabelFault::Language(language.to_owned()))?;
        let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
            LabelFault::Malformed(errors.first().map_or_else(String::new, ToString::to_string))
        })?;
        let needs = needs::of(&resource);
        let mut bundle = FluentBundle::new_concurrent(vec![code]);
        // Marks of direction around every argument would be hidden text on papers that are searched and compared.
        bundle.set_use_isolating(false);
        bundle
            .add_resource(resource)
            .map_err(|errors| LabelFault::Malformed(first(&errors)))?;
        let mut messages = Messages {
            language: language.to_owned(),
            bundle,
            needs,
        };
        match messages.say("decimal-mark", &[])?.as_str() {
            "." => {}
            "," => messages.bundle.set_formatter(Some(with_comma)),
            "٫" => messages.bundle.set_formatter(Some(with_arabic_mark)),
            other => return Err(LabelFault::DecimalMark(other.to_owned())),
        }
        Ok(Self(Arc::new(messages)))
    }

    /// The language's code: `en`.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.0.language
    }

    /// The message `id` with its arguments filled in.
    ///
    /// # Errors
    /// Where there is no such message, or it needs other arguments than these.
    pub fn say(&self, id: &str, given: &[(&str, Argument<'_>)]) -> Result<String, LabelFault> {
        self.0.say(id, given)
    }

    /// A message that the program itself asks for, which every language has as English has it.
    ///
    /// # Panics
    /// Never for messages and arguments of the English file: a test holds all languages to it.
    pub(crate) fn told(&self, id: &str, given: &[(&str, Argument<'_>)]) -> String {
        self.say(id, given)
            .unwrap_or_else(|fault| panic!("labels are complete, as tests show: {fault}"))
    }

    /// All messages that need no argument, by their names: for engines whose pages cannot ask for them.
    #[must_use]
    pub fn plain(&self) -> BTreeMap<String, String> {
        let plain = self.0.needs.iter().filter(|(_, needs)| needs.is_empty());
        plain.map(|(id, _)| (id.clone(), self.told(id, &[]))).collect()
    }
}

impl fmt::Debug for Labels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Labels").field(&self.0.language).finish()
    }
}

impl Messages {
    fn say(&self, id: &str, given: &[(&str, Argument<'_>)]) -> Result<String, LabelFault> {
        let needs = self
            .needs
            .get(id)
            .ok_or_else(|| LabelFault::Unknown(id.to_owned()))?;
        if let Some(name) = needs.iter().find(|name| given.iter().all(|(own, _)| own != name)) {
            return Err(LabelFault::Missing(id.to_owned(), name.clone()));
        }
        if let Some((name, _)) = given.iter().find(|(name, _)| !needs.contains(*name)) {
            return Err(LabelFault::Excess(id.to_owned(), (*name).to_owned()));
        }
        let message = self.bundle.get_message(id).and_then(|message| message.value());
        let pattern = message.ok_or_else(|| LabelFault::Unknown(id.to_owned()))?;
        let mut arguments = FluentArgs::with_capacity(given.len());
        for (name, value) in given {
            arguments.set((*name).to_owned(), value.fluent());
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        if errors.is_empty() {
            Ok(text.into_owned())
        } else {
            Err(LabelFault::Malformed(first(&errors)))
        }
    }
}

fn first(errors: &[FluentError]) -> String {
    errors.first().map_or_else(String::new, ToString::to_string)
}

fn with_comma<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    with_mark(value, ",")
}

fn with_arabic_mark<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    with_mark(value, "٫")
}

fn with_mark(value: &FluentValue<'_>, mark: &str) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.as_string().replace('.', mark)),
        FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Argument, LabelFault, Labels};

    #[test]
    fn every_language_has_the_messages_of_english_with_their_arguments() {
        let english = Labels::english();
        let mut problems = Vec::new();
        for language in Labels::languages() {
            let labels = Labels::of(language).expect("a language that is listed");
            for (id, needs) in &english.0.needs {
                match labels.0.needs.get(id) {
                    None => problems.push(format!("{language}.ftl lacks `{id}`")),
                    Some(own) if own != needs => {
                        problems.push(format!("{language}.ftl: `{id}` takes {own:?}, not {needs:?}"));
                    }
                    Some(_) => {}
                }
            }
            let more = labels
                .0
                .needs
                .keys()
                .filter(|id| !english.0.needs.contains_key(*id));
            problems.extend(more.map(|id| format!("{language}.ftl has `{id}`, which English has not")));
        }
        assert!(problems.is_empty(), "{}", problems.join("\n"));
        assert!(english.0.needs.len() > 100, "the messages were read");
    }

    #[test]
    fn every_message_can_be_said_of_any_number() {
        for language in Labels::languages() {
            let labels = Labels::of(language).expect("a language that is listed");
            for (id, needs) in &labels.0.needs {
                for number in [0_u32, 1, 2, 5, 11, 21, 1_000_000] {
                    let given: Vec<_> = needs
                        .iter()
                        .map(|name| (name.as_str(), Argument::from(number)))
                        .collect();
                    let said = labels.say(id, &given).expect("a message");
                    assert!(
                        !said.is_empty() && !said.contains(['\n', '{', '}']),
                        "{id}: {said}"
                    );
                    assert!(
                        !said.contains(['\u{2068}', '\u{2069}']),
                        "{id} holds marks of direction"
                    );
                }
            }
        }
    }

    #[test]
    fn numbers_are_said_in_the_way_of_the_language() {
        for (language, said) in [
            (
                "en",
                [
                    "0 points",
                    "1 point",
                    "2 points",
                    "0.5 minutes",
                    "1 minute",
                    "1.5 minutes",
                ],
            ),
            (
                "de",
                [
                    "0 Punkte",
                    "1 Punkt",
                    "2 Punkte",
                    "0,5 Minuten",
                    "1 Minute",
                    "1,5 Minuten",
                ],
            ),
            (
                "es",
                [
                    "0 puntos",
                    "1 punto",
                    "2 puntos",
                    "0,5 minutos",
                    "1 minuto",
                    "1,5 minutos",
                ],
            ),
            (
                "fr",
                [
                    "0 point",
                    "1 point",
                    "2 points",
                    "0,5 minute",
                    "1 minute",
                    "1,5 minute",
                ],
            ),
        ] {
            let labels = Labels::of(language).expect("a language");
            let points = [0_u32, 1, 2].map(|n| labels.told("points", &[("n", n.into())]));
            let minutes = [0.5, 1.0, 1.5].map(|n| labels.told("minutes", &[("n", Argument::Number(n))]));
            assert_eq!([points, minutes].concat(), said);
        }
        let labels = Labels::of("de").expect("a language");
        let readability = labels.told(
            "readability",
            &[
                ("words", 1_u32.into()),
                ("sentences", 1_u32.into()),
                ("average", Argument::Tenths(20.0)),
                ("grade", Argument::Tenths(7.25)),
            ],
        );
        assert!(
            readability.contains("1 Wort in 1 Satz, 20,0 Wörter je Satz: Klassenstufe 7,2 "),
            "{readability}"
        );
    }

    #[test]
    fn what_is_no_message_or_no_argument_is_refused() {
        let labels = Labels::english();
        for (id, given, fault) in [
            ("pionts", vec![], LabelFault::Unknown("pionts".to_owned())),
            (
                "points",
                vec![],
                LabelFault::Missing("points".to_owned(), "n".to_owned()),
            ),
            (
                "name",
                vec![("n", Argument::Number(1.0))],
                LabelFault::Excess("name".to_owned(), "n".to_owned()),
            ),
        ] {
            assert_eq!(labels.say(id, &given), Err(fault));
        }
        for number in [f64::NAN, f64::INFINITY, -1e300, 1e300] {
            assert!(labels.say("points", &[("n", Argument::Number(number))]).is_ok());
        }
        let parse = |text: &str| Labels::parse("en", text).map(|_| ());
        assert_eq!(parse("decimal-mark = ."), Ok(()));
        assert_eq!(
            parse("decimal-mark = x"),
            Err(LabelFault::DecimalMark("x".to_owned()))
        );
        assert!(matches!(parse("what is this"), Err(LabelFault::Malformed(_))));
        assert!(matches!(parse("a = 1\na = 2"), Err(LabelFault::Malformed(_))));
        assert!(matches!(
            Labels::parse("no language", "decimal-mark = ."),
            Err(LabelFault::Language(_))
        ));
    }

    #[test]
    fn plain_messages_are_those_without_arguments() {
        let plain = Labels::of("fr").expect("a language").plain();
        assert_eq!(plain["colon"], "\u{a0}:");
        assert_eq!(plain["name"], "Nom");
        assert!(!plain.contains_key("points"));
    }
}
