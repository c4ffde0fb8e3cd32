//! How far a long run is, on standard error.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressFinish, ProgressStyle};

/// From this many steps on it is worth looking at.
const SHOWN_FROM: usize = 8;

/// A bar of `steps` steps, such as `copies`: in a terminal only, without colours, and gone when the work is over.
pub fn progress(steps: usize, what: &str) -> ProgressBar {
    let target = if steps < SHOWN_FROM {
        ProgressDrawTarget::hidden()
    } else {
        // Hides itself where standard error is no terminal, or one that cannot move its cursor.
        ProgressDrawTarget::stderr()
    };
    let style = ProgressStyle::with_template("[{bar:40}] {pos} of {len} {msg}")
        .expect("the template is fixed and well made")
        .progress_chars("#> ");
    ProgressBar::with_draw_target(Some(steps as u64), target)
        .with_style(style)
        .with_message(what.to_owned())
        .with_finish(ProgressFinish::AndClear)
}

/// A bar of bytes that are read, or a count of them where their number is not known; shown as [`progress`] shows its bar,
/// and not at all where `hidden`.
pub fn progress_bytes(bytes: Option<u64>, hidden: bool) -> ProgressBar {
    let target = if hidden {
        ProgressDrawTarget::hidden()
    } else {
        ProgressDrawTarget::stderr()
    };
    let template = match bytes {
        Some(_) => "[{bar:40}] {binary_bytes} of {binary_total_bytes}, {eta} left",
        None => "{binary_bytes} read",
    };
    let style = ProgressStyle::with_template(template)
        .expect("the templates are fixed and well made")
        .progress_chars("#> ");
    ProgressBar::with_draw_target(bytes, target)
        .with_style(style)
        .with_finish(ProgressFinish::AndClear)
}
