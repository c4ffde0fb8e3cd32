use std::time::{Duration, Instant};

/// Counts a time down.
#[derive(Clone, Copy, Debug)]
pub struct Countdown {
    end: Option<Instant>,
}

impl Countdown {
    /// Counts these minutes down from now.
    pub fn minutes(minutes: u32) -> Self {
        Self {
            end: now().checked_add(Duration::from_secs(u64::from(minutes) * 60)),
        }
    }

    /// The time that is left; zero once it is over.
    pub fn left(self) -> Duration {
        self.end
            .map_or(Duration::MAX, |end| end.saturating_duration_since(now()))
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the clock is read here, in `cli`, and nowhere below"
)]
fn now() -> Instant {
    Instant::now()
}
