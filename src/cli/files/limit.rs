/// How many bytes of a file are read at most, so that a wrong file cannot fill the memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    pub(super) bytes: u64,
    /// What else can be done with a file that is larger.
    pub(super) else_do: &'static str,
}

impl Limit {
    /// For articles: 64 MiB, far more than the longest that is accepted with `--max-words`.
    pub const ARTICLE: Self = Self::of(64 << 20);
    /// For files that the program made and for answers: 256 MiB.
    pub const DATA: Self = Self::of(256 << 20);
    /// For templates: 4 MiB each.
    pub const TEMPLATE: Self = Self::of(4 << 20);

    pub(super) const fn of(bytes: u64) -> Self {
        Self { bytes, else_do: "" }
    }

    /// The same; of larger files it is said, in a sentence, what else can be done with them.
    pub const fn or_else(self, else_do: &'static str) -> Self {
        Self { else_do, ..self }
    }
}
