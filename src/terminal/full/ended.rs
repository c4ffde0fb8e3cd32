//! The end that comes from outside: by `kill`, by the system that shuts down, by a window that is closed.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::flag::register_conditional_default;
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;

const ENDS: [i32; 3] = [SIGHUP, SIGINT, SIGTERM];

/// From now on calls `before` where a signal is to end the program, which then ends by it.
///
/// A second signal ends it at once: a terminal that takes no more output must not hold the program up.
pub(super) fn before_the_end(before: fn() -> io::Result<()>) -> io::Result<()> {
    let asked = Arc::new(AtomicBool::new(false));
    let second = Arc::clone(&asked);
    let mut signals = Signals::new(ENDS)?;
    // Where there is no thread, signals end the program as ever.
    thread::Builder::new().spawn(move || {
        for signal in signals.forever() {
            asked.store(true, Ordering::SeqCst);
            // The end is what was asked for, whatever became of the terminal.
            let _ = before();
            let _ = emulate_default_handler(signal);
        }
    })?;
    for signal in ENDS {
        register_conditional_default(signal, Arc::clone(&second))?;
    }
    Ok(())
}
