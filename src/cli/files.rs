mod limit;

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use crate::cli::draft::Draft;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{DecodeError, SourceFile};

pub use limit::Limit;

/// Lines of an input that is read as it comes in.
pub type Lines = io::Lines<Box<dyn BufRead>>;
/// What stands for bytes that could not be read.
const REPLACED: char = char::REPLACEMENT_CHARACTER;

/// The only access to files: reads them whole, writes them whole or not at all, and never over a file that it read.
#[derive(Debug, Default)]
pub struct Files {
    /// The files read so far, as resolved paths.
    read: Vec<PathBuf>,
    /// Whether standard input was read: it gives what it holds once.
    piped: bool,
}

impl Files {
    /// The bytes of a file, or of standard input for `-`.
    pub fn read(&mut self, path: &Path, limit: Limit) -> Result<Vec<u8>, Diagnostic> {
        let mut bytes = Vec::new();
        let outcome = if is_stdin(path) {
            self.pipe()?;
            io::stdin().lock().take(limit.bytes + 1).read_to_end(&mut bytes)
        } else {
            if path.is_dir() {
                return Err(Diagnostic::error("file", format!("`{}` is a folder", name(path)))
                    .hint("name a file inside it"));
            }
            File::open(path).and_then(|file| file.take(limit.bytes + 1).read_to_end(&mut bytes))
        };
        outcome.map_err(|error| unreadable(path, &error))?;
        if bytes.len() as u64 > limit.bytes {
            let problem = format!("`{}` is larger than {} MiB", name(path), limit.bytes >> 20);
            let hint = format!("is it the right file? {}", limit.else_do);
            return Err(Diagnostic::error("file", problem).hint(hint.trim_end()));
        }
        if let Ok(resolved) = path.canonicalize() {
            self.read.push(resolved);
        }
        Ok(bytes)
    }

    /// Takes standard input, for whoever is the first to ask for it.
    fn pipe(&mut self) -> Result<(), Diagnostic> {
        if std::mem::replace(&mut self.piped, true) {
            let problem = "`-` is given twice, and standard input can be read once only";
            return Err(Diagnostic::error("file", problem).hint("name a file in one of these places"));
        }
        Ok(())
    }

    /// The lines of a file or of standard input, as they come in and without any limit, under the name to report.
    pub fn lines(path: &Path) -> Result<(String, Lines), Diagnostic> {
        let input: Box<dyn BufRead> = if is_stdin(path) {
            Box::new(io::stdin().lock())
        } else {
            Box::new(BufReader::new(
                File::open(path).map_err(|error| unreadable(path, &error))?,
            ))
        };
        Ok((name(path), input.lines()))
    }

    /// A file, or standard input for `-`, to be read as it comes in and without any limit; with its size where it has one.
    pub fn open(&mut self, path: &Path) -> Result<(Box<dyn Read>, Option<u64>), Diagnostic> {
        if is_stdin(path) {
            self.pipe()?;
            return Ok((Box::new(io::stdin().lock()), None));
        }
        if path.is_dir() {
            return Err(Diagnostic::error("file", format!("`{}` is a folder", name(path)))
                .hint("name a file inside it"));
        }
        let file = File::open(path).map_err(|error| unreadable(path, &error))?;
        if let Ok(resolved) = path.canonicalize() {
            self.read.push(resolved);
        }
        let size = file.metadata().ok().filter(fs::Metadata::is_file);
        Ok((Box::new(file), size.map(|file| file.len())))
    }

    /// A text file, or standard input for `-`, decoded; with a warning where bytes could not be read as text.
    pub fn read_text(&mut self, path: &Path, limit: Limit) -> Result<(SourceFile, Diagnostics), Diagnostic> {
        let bytes = self.read(path, limit)?;
        let decoded = SourceFile::decode(name(path), &bytes).map_err(|error| undecodable(path, &error))?;
        let mut warnings = Diagnostics::default();
        if decoded.replaced > 0 {
            let problem = match decoded.replaced {
                1 => format!(
                    "1 place in `{}` could not be read as {} and now shows as {REPLACED}",
                    name(path),
                    decoded.encoding
                ),
                places => format!(
                    "{places} places in `{}` could not be read as {} and now show as {REPLACED}",
                    name(path),
                    decoded.encoding
                ),
            };
            warnings.0.push(
                Diagnostic::warning("text-replaced", problem)
                    .hint("save the file as UTF-8 text and try again"),
            );
        }
        Ok((decoded.file, warnings))
    }

    /// Writes a file whole or not at all; refuses to write over a file that this run has read.
    pub fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
        self.write_with(path, |file| file.write_all(bytes))
    }

    /// Writes a file whole or not at all, as [`write`](Self::write) does, from what `fill` writes piece by piece.
    pub fn write_with(
        &self,
        path: &Path,
        fill: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<(), Diagnostic> {
        let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if self.read.contains(&target) {
            let problem = format!(
                "`{}` would be overwritten, but it is one of the files read",
                name(path)
            );
            return Err(Diagnostic::error("file", problem).hint("give another name for the output"));
        }
        replace(&target, fill).map_err(|error| unwritable(path, &error))
    }

    /// Writes a file that must not be there yet, whole or not at all.
    #[expect(
        clippy::unused_self,
        reason = "whoever writes files holds the one who knows them"
    )]
    pub fn create(&self, path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
        // Asking for a new file and opening it are one step: no other program can slip in between.
        let mut file = match File::create_new(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                let problem = format!("`{}` is there already", name(path));
                return Err(
                    Diagnostic::error("file", problem).hint("take another name, or move that file away")
                );
            }
            Err(error) => return Err(unwritable(path, &error)),
        };
        let written = file.write_all(bytes).and_then(|()| file.sync_all());
        written.map_err(|error| {
            // The first error is the one to tell; a part that cannot be removed is no second one.
            let _ = fs::remove_file(path);
            unwritable(path, &error)
        })
    }

    /// Writes a file anew whole or not at all, also where this run has read it: for work that is saved as it grows.
    #[expect(
        clippy::unused_self,
        reason = "whoever writes files holds the one who knows them"
    )]
    pub fn update(&self, path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
        let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        replace(&target, |file| file.write_all(bytes)).map_err(|error| unwritable(path, &error))
    }

    /// Writes two files that belong together, each whole or not at all, also over what stands there.
    ///
    /// Both are on the disk as drafts before the first takes its place: want of room leaves an old pair as it was.
    #[expect(
        clippy::unused_self,
        reason = "whoever writes files holds the one who knows them"
    )]
    pub fn write_pair(&self, pair: [(&Path, &[u8]); 2]) -> Result<(), Diagnostic> {
        let mut drafts = Vec::new();
        for (path, bytes) in pair {
            let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
            let draft = Draft::write(&target, |file| file.write_all(bytes));
            drafts.push((path, draft.map_err(|error| unwritable(path, &error))?));
        }
        for (path, draft) in drafts {
            draft.put().map_err(|error| unwritable(path, &error))?;
        }
        Ok(())
    }

    /// The files with this ending one folder down (`folder/*/*.ending`), in the order of their names.
    #[expect(
        clippy::unused_self,
        reason = "whoever reads files holds the one who knows them"
    )]
    pub fn list(&self, folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Diagnostic> {
        let mut found = Vec::new();
        for inner in listed(folder)?.iter().filter(|path| path.is_dir()) {
            let files = listed(inner)?;
            found.extend(
                files
                    .into_iter()
                    .filter(|path| path.extension().is_some_and(|own| own == ending)),
            );
        }
        found.sort();
        Ok(found)
    }

    /// What lies right in a folder, in the order of the names.
    #[expect(
        clippy::unused_self,
        reason = "whoever reads files holds the one who knows them"
    )]
    pub fn list_folder(&self, folder: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
        let mut found = listed(folder)?;
        found.sort();
        Ok(found)
    }

    /// Makes sure that a folder is there, with those above it.
    #[expect(
        clippy::unused_self,
        reason = "whoever writes files holds the one who knows them"
    )]
    pub fn folder(&self, path: &Path) -> Result<(), Diagnostic> {
        fs::create_dir_all(path).map_err(|error| unwritable(path, &error))
    }
}

/// What lies in a folder, in no order.
fn listed(folder: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    let entries = fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect());
    entries.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => missing("folder", folder),
        _ => unreadable(folder, &error),
    })
}

/// The name that problems of a file are reported under.
pub(super) fn name(path: &Path) -> String {
    if is_stdin(path) {
        "<stdin>".to_owned()
    } else {
        path.display().to_string()
    }
}

fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

/// Writes beside the target and renames, so that a reader sees the old file or the new one, never a part.
fn replace(target: &Path, fill: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    if is_stream(target) {
        let mut stream = BufWriter::new(File::options().write(true).open(target)?);
        fill(&mut stream)?;
        return stream.flush();
    }
    Draft::write(target, fill)?.put()
}

/// Whether a pipe or a device stands there, which keeps nothing: to put a file in its place would take it away.
fn is_stream(target: &Path) -> bool {
    fs::metadata(target).is_ok_and(|found| !found.is_file() && !found.is_dir())
}

pub(super) fn missing(what: &str, path: &Path) -> Diagnostic {
    Diagnostic::error("file", format!("there is no {what} `{}`", name(path)))
        .hint("check the spelling, and that you are in the right folder")
}

pub(super) fn unreadable(path: &Path, error: &io::Error) -> Diagnostic {
    match error.kind() {
        io::ErrorKind::NotFound => missing("file", path),
        _ => Diagnostic::error("file", format!("`{}` cannot be read: {error}", name(path))),
    }
}

pub(super) fn unwritable(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::error("file", format!("`{}` cannot be written: {error}", name(path)))
        .hint("is there room, and may you write there?")
}

fn undecodable(path: &Path, error: &DecodeError) -> Diagnostic {
    Diagnostic::error("not-text", format!("`{}`: {error}", name(path)))
        .hint("save the article as plain text (UTF-8) and try again")
}

#[cfg(test)]
#[allow(
    clippy::disallowed_methods,
    reason = "the tests look at the files behind the reader's back"
)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::{Files, Limit};

    /// An empty folder for one test.
    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("newsquiz-files-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder to work in");
        folder
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .expect("a folder")
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect();
        names.sort();
        names
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_pipe_takes_what_is_written_and_stays_a_pipe() {
        use std::io::Read;
        use std::os::fd::AsRawFd;

        let (mut end, pipe) = std::io::pipe().expect("a pipe");
        let path = PathBuf::from(format!("/proc/self/fd/{}", pipe.as_raw_fd()));
        Files::default().write(&path, b"whole").expect("written");
        drop(pipe);
        let mut got = String::new();
        end.read_to_string(&mut got).expect("what came through");
        assert_eq!(got, "whole");
    }

    #[test]
    fn files_are_written_whole_and_nothing_else_is_left() {
        let folder = folder("whole");
        let files = Files::default();
        let path = folder.join("out.txt");
        files.write(&path, b"one").expect("written");
        files.write(&path, b"two").expect("written over");
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(names(&folder), ["out.txt"]);
        let problem = files
            .write(&folder.join("no/such/out.txt"), b"x")
            .expect_err("no such folder");
        assert!(problem.message.contains("cannot be written"));
        files.folder(&folder.join("no/such")).expect("made");
        files
            .write(&folder.join("no/such/out.txt"), b"x")
            .expect("written");
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_file_that_was_read_is_never_written_over_by_accident() {
        let folder = folder("read");
        let path = folder.join("story.txt");
        fs::write(&path, "story").unwrap();
        let mut files = Files::default();
        assert_eq!(files.read(&path, Limit::ARTICLE).unwrap(), b"story");
        let roundabout = folder.join(".").join("story.txt");
        let problem = files.write(&roundabout, b"quiz").expect_err("it was read");
        assert!(
            problem.message.contains("would be overwritten"),
            "{}",
            problem.message
        );
        assert_eq!(fs::read(&path).unwrap(), b"story");
        let problem = files.create(&path, b"new").expect_err("it is there");
        assert!(
            problem.message.ends_with("is there already"),
            "{}",
            problem.message
        );
        assert_eq!(fs::read(&path).unwrap(), b"story");
        files.update(&path, b"more").expect("meant");
        assert_eq!(fs::read(&path).unwrap(), b"more");
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn too_large_a_file_is_refused() {
        let folder = folder("large");
        let path = folder.join("story.txt");
        fs::write(&path, "0123456789").unwrap();
        assert!(Files::default().read(&path, Limit::of(10)).is_ok());
        let hints = |limit| {
            let problem = Files::default().read(&path, limit).expect_err("it is larger");
            problem.hints
        };
        assert_eq!(hints(Limit::of(9)), ["is it the right file?"]);
        assert_eq!(
            hints(Limit::of(9).or_else("Cut it")),
            ["is it the right file? Cut it"]
        );
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_pair_that_cannot_take_its_place_leaves_no_drafts() {
        let folder = folder("pair");
        let files = Files::default();
        let [one, other] = ["one.txt", "other.txt"].map(|name| folder.join(name));
        files.write_pair([(&one, b"1"), (&other, b"2")]).expect("written");
        assert_eq!(names(&folder), ["one.txt", "other.txt"]);
        // A folder lies where a file is to be.
        fs::create_dir(folder.join("taken")).unwrap();
        let taken = folder.join("taken");
        for pair in [[&taken, &other], [&one, &taken]] {
            let pair = pair.map(|path| (path.as_path(), b"3".as_slice()));
            let problem = files.write_pair(pair).expect_err("a folder is there");
            assert!(problem.message.contains("taken"), "{}", problem.message);
            assert_eq!(names(&folder), ["one.txt", "other.txt", "taken"]);
        }
        fs::remove_dir_all(folder).unwrap();
    }
}
