use crate::quiz::QuizFile;
use crate::submission::Outcome;
use crate::take::Stand;
use crate::take::remarks::{Told, headline, told};
use crate::terminal::{Look, Page, words};

/// Writes on a page what practice says of the last try.
pub fn write(page: &mut Page, stand: Stand, quiz: &QuizFile, look: Look) {
    let (remark, done) = match stand {
        Stand::Untried => return,
        Stand::TryAgain(remark) => (remark, false),
        Stand::Done(remark) => (remark, true),
    };
    page.gap();
    page.text(&"\u{2500}".repeat(page.width().min(30)), look.faint());
    let style = match remark.outcome {
        Outcome::Right => look.good(),
        Outcome::Partly | Outcome::Wrong => look.warning(),
        Outcome::Unmarked => look.strong(),
    };
    page.text(headline(remark.outcome), style);
    for line in told(remark, done, quiz) {
        match line {
            Told::Words(text) => page.text(&text, look.plain()),
            Told::Part(text) => page.labelled(&words("  ", look.plain()), &[words(&text, look.plain())]),
            Told::Sentence(number, text) => page.labelled(
                &words(&format!("  \u{25b8}[{number}] "), look.strong()),
                &[words(text, look.evidence())],
            ),
        };
    }
    if !done {
        page.gap();
        page.text(
            "Change your answer and press Enter to try once more.",
            look.strong(),
        );
    }
}
