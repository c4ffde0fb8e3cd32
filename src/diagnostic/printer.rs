use std::collections::BTreeSet;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Diagnostics, Label, Severity};
use crate::source::harmless;

/// Shows problems as text: what, where (`path:line:column` with the excerpt and carets), and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Printer {
    colored: bool,
}

impl Printer {
    /// A printer for a terminal that shows colours, or for one that does not.
    #[must_use]
    pub fn new(colored: bool) -> Self {
        Self { colored }
    }

    /// All problems, by file and place, each followed by an empty line; nothing for none.
    ///
    /// Control and direction characters of the input are shown as visible stand-ins, so that no text can hide or
    /// reorder what is printed.
    #[must_use]
    pub fn print(&self, problems: &Diagnostics) -> String {
        let renderer = if self.colored {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(110);
        let mut sorted: Vec<&Diagnostic> = problems.0.iter().collect();
        // Problems of no place keep their order and come first.
        sorted.sort_by_key(|problem| {
            problem
                .labels
                .first()
                .map(|label| (label.source.name(), label.span.start()))
        });
        let mut out = String::new();
        for problem in sorted {
            out.push_str(&renderer.render(&[group(problem)]));
            out.push_str("\n\n");
        }
        out
    }
}

fn group(problem: &Diagnostic) -> Group<'_> {
    let level = match problem.severity {
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let mut group = Group::with_title(level.primary_title(harmless(&problem.message)));
    for snippet in snippets(&problem.labels) {
        group = group.element(snippet);
    }
    for hint in &problem.hints {
        group = group.element(Level::HELP.message(harmless(hint)));
    }
    group
}

/// One excerpt for each file that the labels name, in the order of their first label.
fn snippets(labels: &[Label]) -> Vec<Snippet<'_, annotate_snippets::Annotation<'_>>> {
    let mut seen = BTreeSet::new();
    let files = labels
        .iter()
        .enumerate()
        .filter(|(_, label)| seen.insert(label.source.name()));
    files
        .map(|(first, file)| {
            let snippet = Snippet::source(harmless(file.source.text())).path(one_line(file.source.name()));
            labels
                .iter()
                .enumerate()
                .filter(|(_, label)| label.source.name() == file.source.name())
                .fold(snippet, |snippet, (at, label)| {
                    let kind = if at == first {
                        AnnotationKind::Primary
                    } else {
                        AnnotationKind::Context
                    };
                    let annotation = kind.span(inside(label));
                    snippet.annotation(if label.text.is_empty() {
                        annotation
                    } else {
                        annotation.label(one_line(&label.text))
                    })
                })
        })
        .collect()
}

/// The label's place, held inside the text and at character borders.
fn inside(label: &Label) -> std::ops::Range<usize> {
    let text = label.source.text();
    text.floor_char_boundary(label.span.start())..text.ceil_char_boundary(label.span.end())
}

fn one_line(text: &str) -> String {
    harmless(text).replace(['\r', '\n'], " ")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use pretty_assertions::assert_eq;

    use crate::diagnostic::{Diagnostic, Diagnostics, Printer};
    use crate::source::{SourceFile, Span};

    #[test]
    fn all_problems_are_shown_in_the_order_of_their_places() {
        let file = Arc::new(SourceFile::new("bank.toml", "format = 1\nkey = 'claim.sorce'\n"));
        let problems = Diagnostics(vec![
            Diagnostic::error("unknown-slot", "a claim has no `sorce`")
                .at(&file, Span::new(24, 29), "unknown")
                .hint("did you mean `source`?"),
            Diagnostic::warning("old-format", "format 1 is old").at(&file, Span::new(9, 10), ""),
            Diagnostic::error("file", "there is no file `x.txt`").hint("check the spelling"),
        ]);
        assert_eq!(
            Printer::new(false).print(&problems),
            "error: there is no file `x.txt`
 |
 = help: check the spelling

warning: format 1 is old
 --> bank.toml:1:10
  |
1 | format = 1
  |          ^

error: a claim has no `sorce`
 --> bank.toml:2:14
  |
2 | key = 'claim.sorce'
  |              ^^^^^ unknown
  |
  = help: did you mean `source`?

"
        );
    }

    #[test]
    fn nothing_is_shown_of_no_problem() {
        assert_eq!(Printer::new(true).print(&Diagnostics::default()), "");
    }

    #[test]
    fn hostile_text_is_shown_harmlessly() {
        let file = Arc::new(SourceFile::new("a\u{1b}[2J.txt", "x\u{202e}y \u{9b}31m\u{0} z"));
        let problem = Diagnostic::error("c", "bad \u{202e}\u{1b}]0;t\u{7}")
            .at(&file, Span::new(0, 400), "it\u{200f}\u{1b}[0m")
            .hint("so\u{2066}");
        let shown = Printer::new(false).print(&problem.into());
        assert!(shown.chars().all(|c| c == '\n' || !c.is_control()), "{shown:?}");
        assert!(!shown.contains(['\u{202e}', '\u{200f}', '\u{2066}']), "{shown:?}");
    }

    #[test]
    fn colours_only_where_wanted() {
        let problem = Diagnostics::from(Diagnostic::error("c", "bad"));
        assert!(Printer::new(true).print(&problem).contains("\u{1b}["));
        assert!(!Printer::new(false).print(&problem).contains('\u{1b}'));
    }
}
