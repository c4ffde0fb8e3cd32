use std::sync::Arc;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::article::load::layout::{Mark, RawBlock};
use crate::article::origin::Draft;
use crate::source::{SourceFile, Span};

/// Reads a Markdown text: the article's text is its words without the marks, blocks parted by an empty line.
///
/// Pictures give their description as a block of its own. Tables, code, and raw HTML are no article text and are
/// left out; the last value says where.
pub fn paragraphs(file: &Arc<SourceFile>) -> (Draft, Vec<RawBlock>, Vec<Span>) {
    let mut page = Page {
        draft: Draft::new(Arc::clone(file)),
        blocks: Vec::new(),
        left_out: Vec::new(),
        start: 0,
        at: 0,
        mark: Mark::None,
        set_off: 0,
        skipped: 0,
    };
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    for (event, range) in Parser::new_ext(file.text(), options).into_offset_iter() {
        page.see(event, Span::new(range.start, range.end));
    }
    page.end_block();
    (page.draft, page.blocks, page.left_out)
}

/// The text read so far, and the block that is being read.
struct Page {
    draft: Draft,
    blocks: Vec<RawBlock>,
    left_out: Vec<Span>,
    /// Where the block begins.
    start: usize,
    /// How far the file has been read.
    at: usize,
    mark: Mark,
    /// How many lists and quotations are open.
    set_off: usize,
    /// How many things are open that are left out.
    skipped: usize,
}

impl Page {
    fn see(&mut self, event: Event<'_>, place: Span) {
        self.at = place.end().max(self.at);
        match event {
            Event::Start(tag) => self.open(&tag, place),
            Event::End(tag) => self.close(tag),
            _ if self.skipped > 0 => {}
            Event::Text(words) | Event::Code(words) => self.words(&words, place),
            Event::SoftBreak | Event::HardBreak => self.draft.put(" ", place),
            Event::Html(_)
            | Event::InlineHtml(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
    }

    fn open(&mut self, tag: &Tag<'_>, place: Span) {
        match tag {
            Tag::Paragraph | Tag::Item => self.end_block(),
            Tag::Heading { .. } => self.begin(Mark::Heading),
            // A picture inside a sentence must not part it.
            Tag::Image { .. } if self.skipped > 0 || self.draft.len() > self.start => self.skipped += 1,
            Tag::Image { .. } => self.begin(Mark::Picture),
            Tag::BlockQuote(_) | Tag::List(_) => {
                self.end_block();
                self.set_off += 1;
            }
            // Settings of the program that made the file.
            Tag::MetadataBlock(_) => {
                self.end_block();
                self.skipped += 1;
            }
            Tag::Table(_) | Tag::CodeBlock(_) | Tag::HtmlBlock => {
                self.end_block();
                self.skipped += 1;
                self.left_out.push(place);
            }
            _ => {}
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Image if self.skipped > 0 => self.skipped -= 1,
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Image | TagEnd::Item => self.end_block(),
            TagEnd::BlockQuote(_) | TagEnd::List(_) => {
                self.end_block();
                self.set_off = self.set_off.saturating_sub(1);
            }
            TagEnd::Table | TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::MetadataBlock(_) => {
                self.skipped = self.skipped.saturating_sub(1);
            }
            _ => {}
        }
    }

    /// Words of the file, or what a character reference in it stands for.
    fn words(&mut self, words: &str, place: Span) {
        let file = place.of(self.draft.file());
        let inner = file
            .and_then(|file| file.find(words))
            .map(|at| place.start() + at);
        match inner {
            Some(start) => self.draft.put(words, Span::new(start, start + words.len())),
            None => self.draft.put(words, place),
        }
    }

    fn begin(&mut self, mark: Mark) {
        self.end_block();
        self.mark = mark;
    }

    /// Ends the block that is being read, where it holds any words.
    fn end_block(&mut self) {
        let mark = std::mem::replace(&mut self.mark, Mark::None);
        let mark = if mark == Mark::None && self.set_off > 0 {
            Mark::SetOff
        } else {
            mark
        };
        let words = &self.draft.text()[self.start..];
        let inner = words.trim();
        if !inner.is_empty() {
            let start = self.start + (words.len() - words.trim_start().len());
            let span = Span::new(start, start + inner.len());
            self.blocks.push(RawBlock { span, mark });
            self.draft.put("\n\n", Span::new(self.at, self.at));
        }
        self.start = self.draft.len();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use pretty_assertions::assert_eq;

    use super::paragraphs;
    use crate::article::load::layout::Mark;
    use crate::source::SourceFile;

    fn found(text: &str) -> Vec<(Mark, String)> {
        let (draft, blocks, _) = paragraphs(&Arc::new(SourceFile::new("a.md", text)));
        let words = |span: crate::source::Span| span.of(draft.text()).unwrap().to_owned();
        blocks
            .iter()
            .map(|block| (block.mark, words(block.span)))
            .collect()
    }

    #[test]
    fn marks_are_left_out_of_the_words() {
        let text = "# River *falls*\n\nThe **mayor** said [it](http://x.org/a_b) rose &amp; fell\r\nin `May` \\*again\\*.\n\n\
                    ![The bridge](b.jpg)\n\nA ![dot](d.png)picture.\n\n> We saw it.\n\n- one\n- two\n\n## Rain\n";
        assert_eq!(
            found(text),
            [
                (Mark::Heading, "River falls".to_owned()),
                (
                    Mark::None,
                    "The mayor said it rose & fell in May *again*.".to_owned()
                ),
                (Mark::Picture, "The bridge".to_owned()),
                (Mark::None, "A picture.".to_owned()),
                (Mark::SetOff, "We saw it.".to_owned()),
                (Mark::SetOff, "one".to_owned()),
                (Mark::SetOff, "two".to_owned()),
                (Mark::Heading, "Rain".to_owned()),
            ]
        );
    }

    #[test]
    fn tables_code_and_front_matter_are_left_out() {
        let text = "---\ntitle: x\n---\n\nOne.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n\n<div>\nraw\n</div>\n\nTwo.\n";
        let (_, _, left_out) = paragraphs(&Arc::new(SourceFile::new("a.md", text)));
        assert_eq!(left_out.len(), 3);
        assert_eq!(
            found(text),
            [(Mark::None, "One.".to_owned()), (Mark::None, "Two.".to_owned())]
        );
    }

    #[test]
    fn every_word_goes_back_to_its_place_in_the_file() {
        let text = "A *b* &lt;c&gt; \\_d\\_ `e`\nf";
        let file = Arc::new(SourceFile::new("a.md", text));
        let (draft, _, _) = paragraphs(&file);
        let (source, origin) = draft.finish();
        for (at, letter) in source
            .text()
            .char_indices()
            .filter(|(_, letter)| letter.is_alphabetic())
        {
            let place = origin.place(crate::source::Span::new(at, at + 1));
            assert_eq!(file.slice(place), Some(letter.to_string().as_str()));
        }
    }
}
