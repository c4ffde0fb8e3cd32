use docx_rs::{
    AbstractNumbering, IndentLevel, Level, LevelJc, LevelOverride, LevelText, NumberFormat, Numbering,
    NumberingId, Numberings, Paragraph, SpecialIndentType, Start,
};

use crate::render::docx::sheet::Sheet;
use crate::render::docx::style::QUESTION;

/// What a list's entries are called.
#[derive(Clone, Copy)]
pub(super) enum List {
    /// A) B) C), below a question.
    Options,
    /// a) b) c), below a question.
    Elements,
    /// a) b) c), in a table.
    Rows,
    /// 1) 2) 3), in a table.
    Pairs,
    /// A) B) C), in a table.
    Choices,
    /// 1. 2. 3., of what to talk about.
    Prompts,
}

/// The numbering of questions, 1. 2. 3. through the paper. `styles.xml` knows it by this number; those below are taken.
const QUESTIONS: usize = 2;

impl List {
    const ALL: [Self; 6] = [
        Self::Options,
        Self::Elements,
        Self::Rows,
        Self::Pairs,
        Self::Choices,
        Self::Prompts,
    ];

    fn pattern(self) -> usize {
        QUESTIONS + 1 + self as usize
    }

    fn level(self, sheet: Sheet) -> Level {
        let (below, in_table) = ((879, 425), (369, 369));
        let (format, text, (left, hanging)) = match self {
            Self::Options => ("upperLetter", "%1)", below),
            Self::Elements => ("lowerLetter", "%1)", below),
            Self::Rows => ("lowerLetter", "%1)", in_table),
            Self::Pairs => ("decimal", "%1)", in_table),
            Self::Choices => ("upperLetter", "%1)", in_table),
            Self::Prompts => ("decimal", "%1.", (454, 454)),
        };
        level(format, text, sheet.wide(left), sheet.wide(hanging))
    }
}

/// All numbering of a paper.
pub(super) struct Lists {
    numberings: Numberings,
    next: usize,
}

impl Lists {
    pub(super) fn new(sheet: Sheet) -> Self {
        let questions = level("decimal", "%1.", sheet.indent(), sheet.indent()).paragraph_style(QUESTION);
        let mut numberings =
            Numberings::new().add_abstract_numbering(AbstractNumbering::new(QUESTIONS).add_level(questions));
        for list in List::ALL {
            let pattern = AbstractNumbering::new(list.pattern()).add_level(list.level(sheet));
            numberings = numberings.add_abstract_numbering(pattern);
        }
        Self {
            numberings: numberings.add_numbering(Numbering::new(QUESTIONS, QUESTIONS)),
            next: QUESTIONS + 1,
        }
    }

    /// Numbers a question, after the one before it.
    pub(super) fn question(paragraph: Paragraph) -> Paragraph {
        entry(paragraph, QUESTIONS)
    }

    /// Begins a list, whose entries [`entry`] numbers from the first letter or figure on.
    pub(super) fn begin(&mut self, list: List) -> usize {
        let id = self.next;
        self.next += 1;
        let from_start = Numbering::new(id, list.pattern()).add_override(LevelOverride::new(0).start(1));
        self.numberings.numberings.push(from_start);
        id
    }

    /// The definitions for the file.
    pub(super) fn numberings(self) -> Numberings {
        self.numberings
    }
}

/// Makes `paragraph` the next entry of a list.
pub(super) fn entry(paragraph: Paragraph, list: usize) -> Paragraph {
    paragraph.numbering(NumberingId::new(list), IndentLevel::new(0))
}

fn level(format: &str, text: &str, left: usize, hanging: usize) -> Level {
    // Distances on a page are small.
    let signed = |distance| i32::try_from(distance).unwrap_or(i32::MAX);
    Level::new(
        0,
        Start::new(1),
        NumberFormat::new(format),
        LevelText::new(text),
        LevelJc::new("left"),
    )
    .indent(
        Some(signed(left)),
        Some(SpecialIndentType::Hanging(signed(hanging))),
        None,
        None,
    )
}
