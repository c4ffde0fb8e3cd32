use crate::bank::model::Bind;
use crate::bank::path::Path;
use crate::bank::problems::Problems;
use crate::bank::table::{Table, Words};
use crate::bank::template::Template;
use crate::vocabulary::{FactKind, SlotType};

/// Reads the parts of response tables; knows the binds that their paths may use.
pub(super) struct Reader<'b> {
    pub(super) binds: &'b [Bind],
}

impl Reader<'_> {
    pub(super) fn path(
        &self,
        key: &'static str,
        table: &mut Table<'_, '_>,
        problems: &mut Problems,
    ) -> Option<Path> {
        let words = table.words(key, problems)?;
        self.option_path(&words, problems)
    }

    /// A path whose end stands in the article and prints.
    pub(super) fn option_path(&self, words: &Words, problems: &mut Problems) -> Option<Path> {
        let path = Path::check(words, self.binds, problems)?;
        if path.stands_in_article() {
            return Some(path);
        }
        let message = format!("`{path}` has no place in the article, so it cannot be a key or an option");
        problems.note(
            "bank-no-place",
            path.span,
            message,
            Some("use a slot that holds words of the article".into()),
        );
        None
    }

    pub(super) fn one(
        &self,
        key: &'static str,
        table: &mut Table<'_, '_>,
        problems: &mut Problems,
    ) -> Option<Path> {
        let path = self.path(key, table, problems)?;
        self.number_fits(path, false, problems)
    }

    pub(super) fn many(
        &self,
        key: &'static str,
        table: &mut Table<'_, '_>,
        problems: &mut Problems,
    ) -> Option<Path> {
        let path = self.path(key, table, problems)?;
        self.number_fits(path, true, problems)
    }

    pub(super) fn number_fits(&self, path: Path, many: bool, problems: &mut Problems) -> Option<Path> {
        if path.ends.many == many {
            return Some(path);
        }
        let (is, take) = if many {
            ("one fact", "all")
        } else {
            ("all facts", "one")
        };
        let name = &self.binds[path.bind].name;
        let hint = format!("bind `{name}` with `take = \"{take}\"`");
        problems.note(
            "bank-number",
            path.span,
            format!("`{path}` stands for {is} here"),
            Some(hint),
        );
        None
    }

    pub(super) fn template(
        &self,
        key: &'static str,
        table: &mut Table<'_, '_>,
        problems: &mut Problems,
    ) -> Option<Template> {
        let words = table.words(key, problems)?;
        Template::check(&words, self.binds, problems)
    }

    /// A path to one phrase of the article.
    pub(super) fn phrase(
        &self,
        key: &'static str,
        table: &mut Table<'_, '_>,
        problems: &mut Problems,
    ) -> Option<Path> {
        let words = table.words(key, problems)?;
        let path = Path::check(&words, self.binds, problems)?;
        if path.ends.holds != SlotType::Fact(FactKind::Phrase) {
            let hint = "use a slot that holds a phrase, such as `sentence.words` or `event.time`".to_owned();
            problems.note(
                "bank-no-phrase",
                path.span,
                format!("`{path}` is no phrase"),
                Some(hint),
            );
            return None;
        }
        self.number_fits(path, false, problems)
    }
}
