//! The time beside a mark: whole seconds, as in RFC 3339.

use jiff::Timestamp;

/// Now.
pub(super) fn now() -> String {
    whole_seconds(Timestamp::now())
}

/// A time that was given, so that a run can be repeated.
pub(super) fn read(text: &str) -> Result<String, String> {
    text.parse::<Timestamp>()
        .map(whole_seconds)
        .map_err(|_| "this is no time such as 2026-03-09T14:05:00Z".to_owned())
}

fn whole_seconds(time: Timestamp) -> String {
    // A time's own second is always a time.
    Timestamp::from_second(time.as_second())
        .unwrap_or(time)
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::{now, read};

    #[test]
    fn times_are_whole_seconds() {
        assert_eq!(
            read("2026-03-09T14:05:00.7Z").as_deref(),
            Ok("2026-03-09T14:05:00Z")
        );
        assert_eq!(
            read("2026-03-09T15:05:00+01:00").as_deref(),
            Ok("2026-03-09T14:05:00Z")
        );
        assert!(read("yesterday").is_err());
        let now = now();
        assert_eq!(read(&now), Ok(now));
    }
}
