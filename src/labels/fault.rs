use thiserror::Error;

/// Why a message cannot be said, or a file of messages not be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LabelFault {
    /// The code names no language.
    #[error("`{0}` is no language code, such as `en` or `pt-BR`")]
    Language(String),
    /// The file is no Fluent, or a message cannot be filled in.
    #[error("the labels are malformed: {0}")]
    Malformed(String),
    /// The mark for decimals is none that is known.
    #[error("`decimal-mark` is `{0}`, but should be `.`, `,` or `٫`")]
    DecimalMark(String),
    /// There is no such message.
    #[error("there is no label `{0}`")]
    Unknown(String),
    /// The message needs an argument that was not given.
    #[error("the label `{0}` needs `{1}`: `label(\"{0}\", {1}=...)`")]
    Missing(String, String),
    /// The message has no place for an argument that was given.
    #[error("the label `{0}` takes no `{1}`")]
    Excess(String, String),
}
