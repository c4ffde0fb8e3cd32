//! Many files, written beside the work that makes them: a disk that is slow to confirm does not hold the work up.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use crate::cli::files::Files;
use crate::cli::outcome::Failure;
use crate::diagnostic::Diagnostic;

/// How many files are written at once.
const WRITERS: usize = 4;

/// A file to be written: where, and what.
type Work = (PathBuf, Vec<u8>);

/// Runs `make`, which hands each file to its argument as soon as it is made, and waits until all are written.
///
/// A few files at most are held in memory. After a failure to write nothing more is written: then `make` is told `false`
/// and should end, and the failure is returned.
pub fn write_beside(
    files: &Files,
    make: impl FnOnce(&dyn Fn(PathBuf, Vec<u8>) -> bool) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let (queue, work) = sync_channel::<Work>(WRITERS);
    let work = Mutex::new(work);
    let failed = AtomicBool::new(false);
    thread::scope(|scope| {
        let writers: Vec<_> = (0..WRITERS)
            .map(|_| scope.spawn(|| write(files, &work, &failed)))
            .collect();
        let made = make(&|path, bytes| !failed.load(Ordering::Relaxed) && queue.send((path, bytes)).is_ok());
        drop(queue);
        let mut written = Ok(());
        for writer in writers {
            written = written.and(writer.join().expect("writing a file does not panic"));
        }
        made.and(written.map_err(Failure::from))
    })
}

/// Writes what comes until nothing more comes; after a failure the rest is let go, so that nobody waits to hand it over.
fn write(files: &Files, work: &Mutex<Receiver<Work>>, failed: &AtomicBool) -> Result<(), Diagnostic> {
    let mut outcome = Ok(());
    loop {
        // Who waits for work holds the lock, and the others wait for the lock.
        let next = work.lock().expect("nobody panics while waiting").recv();
        let Ok((path, bytes)) = next else {
            return outcome;
        };
        if !failed.load(Ordering::Relaxed) {
            outcome = files.write(&path, &bytes);
            failed.fetch_or(outcome.is_err(), Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
#[allow(
    clippy::disallowed_methods,
    reason = "the tests look at the files behind the writers' back"
)]
mod tests {
    use std::cell::Cell;
    use std::fs;
    use std::path::PathBuf;

    use super::write_beside;
    use crate::cli::files::Files;
    use crate::cli::outcome::Failure;
    use crate::diagnostic::Diagnostic;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("newsquiz-writers-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder to work in");
        folder
    }

    #[test]
    fn every_file_is_written_before_it_ends() {
        let folder = folder("all");
        let made = write_beside(&Files::default(), |put| {
            for number in 0..50 {
                assert!(put(
                    folder.join(number.to_string()),
                    number.to_string().into_bytes()
                ));
            }
            Ok(())
        });
        assert!(made.is_ok());
        for number in 0..50 {
            assert_eq!(
                fs::read_to_string(folder.join(number.to_string())).unwrap(),
                number.to_string()
            );
        }
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_failure_ends_the_work_and_is_told() {
        let folder = folder("none");
        let handed = Cell::new(0);
        let made = write_beside(&Files::default(), |put| {
            while put(folder.join("no/such/folder"), b"x".to_vec()) {
                handed.set(handed.get() + 1);
            }
            Ok(())
        });
        match made {
            Err(Failure::Problems(problems)) => assert!(problems.0[0].message.contains("cannot be written")),
            other => panic!("{other:?}"),
        }
        let stopped = write_beside(&Files::default(), |put| {
            assert!(put(folder.join("whole"), b"x".to_vec()));
            Err(Diagnostic::error("x", "no more").into())
        });
        assert!(matches!(stopped, Err(Failure::Problems(problems)) if problems.0[0].message == "no more"));
        assert_eq!(fs::read(folder.join("whole")).unwrap(), b"x");
        fs::remove_dir_all(folder).unwrap();
    }
}
