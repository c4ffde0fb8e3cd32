use std::ops::Range;

use crate::language::SentenceNo;
use crate::quiz::ArticleText;
use crate::take::draft::Sentences;
use crate::terminal::ratatui::Frame;
use crate::terminal::ratatui::layout::Rect;
use crate::terminal::{Look, Page, Piece, Scroll, pane, words};

/// The pane of the article.
#[derive(Clone, Debug, Default)]
pub struct ArticlePane {
    pub scroll: Scroll,
    laid_out: Option<LaidOut>,
    /// Digits typed so far, of the number of a sentence to go to.
    typed: u32,
}

/// What is marked in the article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Sentences to be chosen from.
    pub choice: Option<Sentences>,
    /// Sentences that show why an answer is right, in practice.
    pub evidence: Vec<SentenceNo>,
}

/// The article as it was laid out last; long ones are not laid out at every key.
#[derive(Clone, Debug)]
struct LaidOut {
    width: u16,
    marks: Marks,
    page: Page,
    places: Vec<(SentenceNo, Range<usize>)>,
}

impl ArticlePane {
    /// Goes to the sentence whose number is typed, digit by digit; says whether there is one.
    pub fn digit(&mut self, digit: u32) -> bool {
        let places = self.laid_out.iter().flat_map(|known| &known.places);
        let line = |number: u32| {
            let found = places.clone().find(|(sentence, _)| sentence.0 == number);
            found.map(|(_, lines)| lines.start)
        };
        for number in [self.typed.saturating_mul(10).saturating_add(digit), digit] {
            if let Some(line) = line(number) {
                self.typed = number;
                self.scroll.to_top();
                self.scroll.by(line.cast_signed());
                return true;
            }
        }
        self.typed = 0;
        false
    }

    /// Begins another number with the next digit.
    pub fn forget_digits(&mut self) {
        self.typed = 0;
    }

    /// Draws the article with its marks; with `follow` the sentence that the cursor stands on is brought into sight.
    pub fn draw(
        &mut self,
        frame: &mut Frame,
        area: Rect,
        articles: &[ArticleText],
        marks: Marks,
        (active, follow): (bool, bool),
        look: Look,
    ) {
        let width = area.width.saturating_sub(1);
        let known = self
            .laid_out
            .take()
            .filter(|known| known.width == width && known.marks == marks);
        let laid_out = known.unwrap_or_else(|| lay_out(width, articles, marks, look));
        if follow && let Some(cursor) = laid_out.marks.choice.as_ref().and_then(Sentences::cursor) {
            self.scroll
                .fit(usize::from(area.height.saturating_sub(1)), laid_out.page.height());
            if let Some((_, lines)) = laid_out.places.iter().find(|(number, _)| *number == cursor) {
                self.scroll.show(lines);
            }
        }
        pane(
            frame,
            area,
            "Article",
            &laid_out.page,
            &mut self.scroll,
            active,
            look,
        );
        self.laid_out = Some(laid_out);
    }
}

fn lay_out(width: u16, articles: &[ArticleText], marks: Marks, look: Look) -> LaidOut {
    let mut page = Page::new(width);
    let mut places = Vec::new();
    for article in articles {
        if let Some(headline) = &article.headline {
            page.text(headline, look.strong());
        }
        let others = [&article.byline, &article.dateline, &article.outlet, &article.date];
        for line in others.into_iter().flatten() {
            page.text(line, look.plain());
        }
        for paragraph in &article.paragraphs {
            page.gap();
            let mut pieces = Vec::new();
            let mut numbers = Vec::new();
            for sentence in paragraph {
                numbers.push((sentence.number, pieces.len()));
                pieces.extend(pieces_of(sentence.number, &sentence.text, &marks, look));
            }
            let lines = page.flow(&words("", look.plain()), &pieces);
            for (at, (number, first)) in numbers.iter().enumerate() {
                let end = numbers.get(at + 1).map_or(pieces.len(), |(_, next)| *next);
                let start = lines.get(*first).map_or(0, |range| range.start);
                let end = lines.get(end.saturating_sub(1)).map_or(start, |range| range.end);
                places.push((*number, start..end));
            }
        }
        page.gap();
    }
    LaidOut {
        width,
        marks,
        page,
        places,
    }
}

/// A sentence behind its number, and behind a box where it may be chosen.
fn pieces_of(number: SentenceNo, text: &str, marks: &Marks, look: Look) -> [Piece; 3] {
    let mut style = look.plain();
    let mut number_style = look.plain();
    let mut label = format!("[{number}]");
    if let Some(choice) = marks
        .choice
        .as_ref()
        .filter(|choice| choice.candidates().contains(&number))
    {
        let chosen = choice.chosen().contains(&number);
        let here = choice.cursor() == Some(number);
        number_style = look.strong();
        if chosen {
            style = look.chosen();
            number_style = look.chosen();
        }
        if here {
            style = look.cursor();
            number_style = look.cursor();
        }
        let tick = if chosen { 'x' } else { '_' };
        let mark = if here { "\u{25b8}" } else { "" };
        label = format!("{mark}[{tick}]{number}.");
    }
    if marks.evidence.contains(&number) {
        style = look.evidence();
        label = format!("\u{25b8}[{number}]");
    }
    [
        words(&format!("{label} "), number_style),
        words(text, style),
        words(" ", look.plain()),
    ]
}
