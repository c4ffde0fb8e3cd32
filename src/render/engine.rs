use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Serde, Value};
use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, escape_formatter,
};
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::labels::{Argument, Labels};
use crate::render::hang::{MEASURE, hang};
use crate::render::{Escape, Format, Paper, markdown};
use crate::source::Span;

/// Prints a view by the format's template of `paper`.
///
/// Strict: an unknown name and a value that is not there are errors, never empty places on a paper.
pub(super) fn print(
    format: &Format,
    paper: Paper,
    view: &impl Serialize,
    labels: &Labels,
) -> Result<String, Diagnostics> {
    fill(format, &format.template(paper), view, labels)
}

/// Prints a view by one of the format's templates, as strictly as [`print`].
pub(super) fn fill(
    format: &Format,
    template: &str,
    view: &impl Serialize,
    labels: &Labels,
) -> Result<String, Diagnostics> {
    let fault = |error: &Error| Diagnostics::from(template_fault(format, error));
    let environment = environment(format, labels).map_err(|error| fault(&error))?;
    environment
        .get_template(template)
        .and_then(|template| template.render(Serde(view)))
        .map_err(|error| fault(&error))
}

fn environment<'a>(format: &'a Format, labels: &Labels) -> Result<Environment<'a>, Error> {
    let mut environment = Environment::new();
    // A fault names the value that is missing, in every build.
    environment.set_debug(true);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_syntax(
        SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .keep_trailing_newline(true)
            .build()?,
    );
    let escape = format.escape();
    environment.set_auto_escape_callback(move |_| match escape {
        Escape::Html => AutoEscape::Html,
        Escape::Markdown => AutoEscape::Custom("markdown".into()),
        Escape::Text => AutoEscape::None,
    });
    environment.set_formatter(write);
    environment.add_filter("hang", |text: String, lead: String, columns: Option<usize>| {
        hang(&text, &lead, columns.unwrap_or(MEASURE))
    });
    environment.add_filter("css", |text: String| Value::from_safe_string(css_string(&text)));
    environment.add_filter("pad", |text: String, columns: usize| pad(text, columns));
    environment.add_filter("width", |text: String| text.width());
    let labels = labels.clone();
    environment.add_function("label", move |id: &str, given: Kwargs| label(&labels, id, &given));
    for file in format.files() {
        environment.add_template(file.name(), file.text())?;
    }
    Ok(environment)
}

/// Writes a value, escaped for the format that is being printed.
fn write(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    if value.is_none() {
        return Err(Error::new(
            ErrorKind::UndefinedError,
            "the value printed here is not there",
        ));
    }
    match (state.auto_escape(), value.as_str()) {
        (AutoEscape::Custom(_), Some(text)) if !value.is_safe() => {
            out.write_str(&markdown::escape(text)).map_err(Error::from)
        }
        (AutoEscape::Custom(_), Some(text)) => out.write_str(text).map_err(Error::from),
        (AutoEscape::Custom(_), None) => write!(out, "{value}").map_err(Error::from),
        _ => escape_formatter(out, state, value),
    }
}

/// The message `id` with the arguments that the template gives.
fn label(labels: &Labels, id: &str, given: &Kwargs) -> Result<String, Error> {
    let values: Vec<(&str, Value)> = given
        .args()
        .map(|name| Ok((name, given.get(name)?)))
        .collect::<Result<_, Error>>()?;
    let arguments: Vec<(&str, Argument<'_>)> = values
        .iter()
        .map(|(name, value)| Ok((*name, argument(name, value)?)))
        .collect::<Result<_, Error>>()?;
    labels
        .say(id, &arguments)
        .map_err(|fault| Error::new(ErrorKind::InvalidOperation, fault.to_string()))
}

fn argument<'a>(name: &str, value: &'a Value) -> Result<Argument<'a>, Error> {
    if let Some(text) = value.as_str() {
        return Ok(Argument::Text(text));
    }
    if value.is_number()
        && let Ok(number) = f64::try_from(value.clone())
    {
        return Ok(Argument::Number(number));
    }
    let problem = format!("`{name}` of a label is neither a text nor a number");
    Err(Error::new(ErrorKind::InvalidOperation, problem))
}

/// `text` with spaces after it, two at least, so that what follows begins at this column.
fn pad(text: String, columns: usize) -> String {
    let spaces = columns.saturating_sub(text.width()).max(2);
    text + &" ".repeat(spaces)
}

/// `text` as the inside of a quoted string of a style sheet within an HTML page: all but letters and figures as
/// numbers, so that neither the string nor the sheet can be left.
fn css_string(text: &str) -> String {
    text.chars()
        .map(|character| {
            if character.is_ascii_alphanumeric() {
                character.to_string()
            } else {
                format!("\\{:06x}", u32::from(character))
            }
        })
        .collect()
}

/// A template's fault, at its place in the template. The engine's own report would list all values of the view.
fn template_fault(format: &Format, error: &Error) -> Diagnostic {
    let mut innermost = error;
    while let Some(cause) =
        std::error::Error::source(innermost).and_then(<dyn std::error::Error>::downcast_ref)
    {
        innermost = cause;
    }
    let what = innermost
        .detail()
        .map_or_else(|| innermost.kind().to_string(), ToOwned::to_owned);
    let diagnostic = Diagnostic::error(
        "render-template",
        format!("the format `{}` is at fault: {what}", format.name()),
    );
    let file = innermost.name().and_then(|name| format.known(name));
    match (file, innermost.range()) {
        (Some(file), Some(range)) => diagnostic.at(file, Span::new(range.start, range.end), ""),
        (Some(file), None) => diagnostic.at(file, Span::new(0, 0), ""),
        (None, _) => diagnostic,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{css_string, print};
    use crate::labels::Labels;
    use crate::render::{Format, Paper};
    use crate::source::SourceFile;

    fn printed(escape: &str, template: &str) -> Result<String, String> {
        let about = format!("description = ''\nextension = 'x'\nescape = '{escape}'\npapers = ['worksheet']");
        let files = [
            SourceFile::new("format.toml", about),
            SourceFile::new("worksheet.x", template),
        ];
        let format = Format::load("test", files).expect("a format");
        let view = json!({ "text": "<b> *x* | 'y'", "none": null, "number": 3 });
        print(&format, Paper::Worksheet, &view, &Labels::english()).map_err(|problems| {
            let problem = &problems.0[0];
            format!(
                "{} at {:?}",
                problem.message,
                problem.labels.first().map(|label| label.span)
            )
        })
    }

    #[test]
    fn texts_are_escaped_for_the_format() {
        let print = |escape| {
            printed(
                escape,
                "{{ text }} {{ number }} {% set a %}{{ text }}{% endset %}{{ a }}",
            )
        };
        assert_eq!(
            print("html").expect("a text"),
            "&lt;b&gt; *x* | &#x27;y&#x27; 3 &lt;b&gt; *x* | &#x27;y&#x27;"
        );
        assert_eq!(
            print("markdown").expect("a text"),
            r"\<b\> \*x\* \| 'y' 3 \<b\> \*x\* \| 'y'"
        );
        assert_eq!(print("text").expect("a text"), "<b> *x* | 'y' 3 <b> *x* | 'y'");
    }

    #[test]
    fn a_faulty_template_prints_nothing_and_is_pointed_at() {
        for (template, problem) in [
            ("ab {{ txt }}", "`txt` is undefined"),
            ("{{ none }}", "is not there"),
            ("{% include 'other.x' %}", "other.x"),
            ("{{ text | colour }}", "colour"),
            ("{% if %}", "unexpected"),
            ("{{ label('pionts', n=3) }}", "there is no label `pionts`"),
            ("{{ label('points') }}", "the label `points` needs `n`"),
            (
                "{{ label('points', n=3, m=3) }}",
                "the label `points` takes no `m`",
            ),
            ("{{ label('points', n=[3]) }}", "neither a text nor a number"),
        ] {
            let said = printed("html", template).expect_err("a fault");
            assert!(said.contains(problem), "{template}: {said}");
            assert!(said.contains("at Some"), "{template}: {said}");
        }
    }

    #[test]
    fn a_style_sheet_cannot_be_left() {
        assert_eq!(css_string("Q7"), "Q7");
        assert_eq!(css_string("\"</style>"), r"\000022\00003c\00002fstyle\00003e");
    }
}
