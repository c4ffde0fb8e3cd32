//! The names of styles in `styles.xml`, by which paragraphs, runs and tables ask for their looks.

/// Between the name of a run's style and the tag of the language that its words are in, where that is not the paper's:
/// `schema` makes two properties of it.
pub(super) const IN_LANGUAGE: char = '|';

pub(super) const ANSWER: &str = "Answer";
pub(super) const ANSWER_LINE: &str = "AnswerLine";
pub(super) const ARTICLE: &str = "Article";
pub(super) const BOX: &str = "Box";
pub(super) const CREDITS: &str = "Credits";
pub(super) const END: &str = "End";
pub(super) const FOOTER: &str = "Footer";
pub(super) const GRID_TABLE: &str = "GridTable";
pub(super) const GUIDE: &str = "Guide";
pub(super) const HEADING_1: &str = "Heading1";
pub(super) const HEADING_2: &str = "Heading2";
pub(super) const INSTRUCTION: &str = "Instruction";
pub(super) const KEY_BANNER: &str = "KeyBanner";
pub(super) const KEY_LABEL: &str = "KeyLabel";
pub(super) const KEY_LINE: &str = "KeyLine";
pub(super) const KEY_NOTE: &str = "KeyNote";
pub(super) const KEY_QUESTION: &str = "KeyQuestion";
pub(super) const KEY_TEXT: &str = "KeyText";
pub(super) const LABEL: &str = "Label";
pub(super) const OPTION: &str = "Option";
pub(super) const PASSAGE: &str = "Passage";
pub(super) const PLAIN_TABLE: &str = "PlainTable";
pub(super) const POINTS: &str = "Points";
pub(super) const PROMPT: &str = "Prompt";
pub(super) const PROMPT_NOTE: &str = "PromptNote";
pub(super) const QUESTION: &str = "Question";
pub(super) const REVIEW: &str = "Review";
pub(super) const RULED_TABLE: &str = "RuledTable";
pub(super) const SENTENCE_NUMBER: &str = "SentenceNumber";
pub(super) const SENTENCE_OPTION: &str = "SentenceOption";
pub(super) const STRONG: &str = "Strong";
pub(super) const SUBTITLE: &str = "Subtitle";
/// Also the mark by which a row is known as a header row.
pub(super) const TABLE_HEAD: &str = "TableHead";
pub(super) const TABLE_ROW: &str = "TableRow";
pub(super) const TABLE_TEXT: &str = "TableText";
pub(super) const TAGS: &str = "Tags";
pub(super) const TICK: &str = "Tick";
pub(super) const TITLE: &str = "Title";
pub(super) const WORD_BANK: &str = "WordBank";
