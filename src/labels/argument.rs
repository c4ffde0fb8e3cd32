use fluent_bundle::FluentValue;

/// Numbers beyond this are said as they stand: no language's plural rules are asked about them.
const LARGEST: f64 = 1e15;

/// What is filled into a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Argument<'a> {
    /// Words, as they stand.
    Text(&'a str),
    /// A number, by which the message may choose a plural form.
    Number(f64),
    /// A number that is shown with one decimal, also where that is a nought.
    Tenths(f64),
}

impl Argument<'_> {
    /// The value that the message's arms are chosen by.
    pub(super) fn fluent(self) -> FluentValue<'static> {
        match self {
            Self::Text(text) => FluentValue::from(text.to_owned()),
            Self::Number(number) | Self::Tenths(number) if number.is_nan() || number.abs() >= LARGEST => {
                FluentValue::from(number.to_string())
            }
            Self::Number(number) => FluentValue::from(number),
            Self::Tenths(number) => FluentValue::try_number(&format!("{number:.1}")).into_owned(),
        }
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Argument<'_> {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<usize> for Argument<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}
