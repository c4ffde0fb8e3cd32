use typst::diag::{Severity, SourceDiagnostic};
use typst::syntax::DiagSpan;
use typst::{World, WorldExt};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::render::Format;
use crate::render::pdf::world::TemplateWorld;
use crate::source::Span;

/// What is wrong with a template, at its places: never empty where `found` is not.
pub(super) fn faults(world: &TemplateWorld<'_>, format: &Format, found: &[SourceDiagnostic]) -> Diagnostics {
    Diagnostics(found.iter().map(|fault| one(world, format, fault)).collect())
}

fn one(world: &TemplateWorld<'_>, format: &Format, found: &SourceDiagnostic) -> Diagnostic {
    let message = &found.message;
    let diagnostic = match found.severity {
        Severity::Error => Diagnostic::error(
            "render-template",
            format!("the format `{}` is at fault: {message}", format.name()),
        ),
        Severity::Warning => Diagnostic::warning(
            "render-template",
            format!("in the format `{}`: {message}", format.name()),
        ),
    };
    // A fault inside the engine's own library is told at the call in the template that led there.
    let calls = found.trace.iter().map(|call| DiagSpan::from(call.span));
    let placed = std::iter::once(found.span)
        .chain(calls)
        .find_map(|span| place(world, format, span));
    let diagnostic = match placed {
        Some((file, span)) => diagnostic.at(file, span, ""),
        None => diagnostic,
    };
    found
        .hints
        .iter()
        .fold(diagnostic, |diagnostic, hint| diagnostic.hint(hint.v.as_str()))
}

fn place<'a>(
    world: &TemplateWorld<'_>,
    format: &'a Format,
    span: DiagSpan,
) -> Option<(&'a std::sync::Arc<crate::source::SourceFile>, Span)> {
    let name = span.id()?.get().vpath().get_without_slash();
    let file = format.known(name)?;
    let range = (world as &dyn World).range(span)?;
    Some((file, Span::new(range.start, range.end)))
}
