use std::fmt;
use std::str::FromStr;

/// The model that a new one begins as.
const SKELETON: &str = include_str!("skeleton.toml");

/// Longer than this is no name that anybody types.
const LONGEST: usize = 60;

/// Where a new item model stands: `SKILL/NAME`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkeletonName {
    /// The folder.
    pub skill: String,
    /// The file, without its ending, and the model.
    pub name: String,
}

/// A text that names no place for a new item model.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no SKILL/NAME: two names of small letters, digits and dashes, as in `sources/who-promised`"
)]
pub struct NoSkeletonName(String);

impl FromStr for SkeletonName {
    type Err = NoSkeletonName;

    fn from_str(text: &str) -> Result<Self, NoSkeletonName> {
        match text.split_once('/') {
            Some((skill, name)) if is_name(skill) && is_name(name) => Ok(Self {
                skill: skill.to_owned(),
                name: name.to_owned(),
            }),
            _ => Err(NoSkeletonName(text.to_owned())),
        }
    }
}

impl fmt::Display for SkeletonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.skill, self.name)
    }
}

fn is_name(text: &str) -> bool {
    let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=LONGEST).contains(&text.len())
        && text.chars().all(fine)
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
}

/// A bank file with one small item model that works, and comments that tell what to change.
#[must_use]
pub fn skeleton(name: &SkeletonName) -> String {
    SKELETON.replace("NAME", &name.name)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{SkeletonName, skeleton};
    use crate::bank::Bank;
    use crate::source::SourceFile;

    #[test]
    fn a_name_is_a_folder_and_a_file() {
        for (text, fine) in [
            ("sources/who-promised", true),
            ("a/2", true),
            ("who-promised", false),
            ("sources/", false),
            ("/who", false),
            ("a/b/c", false),
            ("../who", false),
            ("sources/Who", false),
            ("sources/-who", false),
            ("sources/who-", false),
            ("sources/who--said", false),
            ("sources/who.toml", false),
        ] {
            assert_eq!(text.parse::<SkeletonName>().is_ok(), fine, "{text}");
        }
    }

    #[test]
    fn the_skeleton_is_a_sound_bank_of_its_name() {
        let name = "talk/who-said".parse().expect("a name");
        let text = skeleton(&name);
        let file = Arc::new(SourceFile::new("talk/who-said.toml", text.as_str()));
        let bank = Bank::load(&[file]).expect("it is sound");
        assert_eq!(bank.models[0].id.0, "who-said");
        assert!(!text.contains("NAME"), "{text}");
    }
}
