use clap::ValueEnum;

/// When messages are coloured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ColorChoice {
    /// In a terminal, unless the variable `NO_COLOR` is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl ColorChoice {
    /// Whether to colour what goes to a stream that is, or is not, a terminal.
    pub fn colored(self, terminal: bool) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => terminal && !set("NO_COLOR") && !dumb(),
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the environment is read here, in `cli`, and nowhere below"
)]
fn set(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|value| !value.is_empty())
}

#[expect(
    clippy::disallowed_methods,
    reason = "the environment is read here, in `cli`, and nowhere below"
)]
fn dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|value| value == "dumb")
}
