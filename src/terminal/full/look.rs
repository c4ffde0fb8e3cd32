use ratatui::style::{Color, Modifier, Style};

/// How parts of a screen are told apart: by bold, reverse and underline, which every terminal has; colours are added
/// where they are wanted, and never say anything by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    colored: bool,
}

impl Look {
    /// With colours or without.
    #[must_use]
    pub fn new(colored: bool) -> Self {
        Self { colored }
    }

    fn with(self, modifier: Modifier, color: Color) -> Style {
        let style = Style::new().add_modifier(modifier);
        if self.colored { style.fg(color) } else { style }
    }

    /// Words as they are.
    #[must_use]
    pub fn plain(self) -> Style {
        Style::new()
    }

    /// Headings, and what is asked.
    #[must_use]
    pub fn strong(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// What the cursor stands on.
    #[must_use]
    pub fn cursor(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// What is chosen; a mark beside it says so too.
    #[must_use]
    pub fn chosen(self) -> Style {
        self.with(Modifier::BOLD, Color::Cyan)
    }

    /// Words of the article that show something.
    #[must_use]
    pub fn evidence(self) -> Style {
        self.with(Modifier::UNDERLINED, Color::Green)
    }

    /// What is right, or done; the words say so too.
    #[must_use]
    pub fn good(self) -> Style {
        self.with(Modifier::BOLD, Color::Green)
    }

    /// What needs a person's eye; the words say so too.
    #[must_use]
    pub fn warning(self) -> Style {
        self.with(Modifier::BOLD, Color::Red)
    }

    /// What may be overlooked, for some terminals hardly show it: lines between panes.
    #[must_use]
    pub fn faint(self) -> Style {
        if self.colored {
            Style::new().fg(Color::DarkGray)
        } else {
            Style::new()
        }
    }

    /// Keys that can be pressed.
    #[must_use]
    pub fn key(self) -> Style {
        self.with(Modifier::BOLD, Color::Cyan)
    }
}
