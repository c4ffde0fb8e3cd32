use docx_rs::{
    AbstractNumbering, IndentLevel, Level, LevelJc, LevelOverride, LevelText, NumberFormat, Numbering,
    NumberingId, Numberings, Paragraph, SpecialIndentType, Start,
};

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
}

/// The numbering of questions, 1. 2. 3. through the paper. `styles.xml` knows it by this number; those below are taken.
const QUESTIONS: usize = 2;

impl List {
    const ALL: [Self; 5] = [
        Self::Options,
        Self::Elements,
        Self::Rows,
        Self::Pairs,
        Self::Choices,
    ];

    fn pattern(self) -> usize {
        QUESTIONS + 1 + self as usize
    }

    fn level(self) -> Level {
        match self {
            Self::Options => level("upperLetter", "%1)", 879, 425),
            Self::Elements => level("lowerLetter", "%1)", 879, 425),
            Self::Rows => level("lowerLetter", "%1)", 369, 369),
            Self::Pairs => level("decimal", "%1)", 369, 369),
            Self::Choices => level("upperLetter", "%1)", 369, 369),
        }
    }
}

/// All numbering of a paper.
pub(super) struct Lists {
    numberings: Numberings,
    next: usize,
}

impl Lists {
    pub(super) fn new() -> Self {
        let questions = level("decimal", "%1.", 454, 454).paragraph_style(QUESTION);
        let mut numberings =
            Numberings::new().add_abstract_numbering(AbstractNumbering::new(QUESTIONS).add_level(questions));
        for list in List::ALL {
            let pattern = AbstractNumbering::new(list.pattern()).add_level(list.level());
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

fn level(format: &str, text: &str, left: i32, hanging: i32) -> Level {
    Level::new(
        0,
        Start::new(1),
        NumberFormat::new(format),
        LevelText::new(text),
        LevelJc::new("left"),
    )
    .indent(Some(left), Some(SpecialIndentType::Hanging(hanging)), None, None)
}
