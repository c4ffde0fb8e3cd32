//! Runs the program as a person would: in a folder of its own, with arguments, files and typed input; and holds what
//! it printed, its exit status and the files it wrote against what is expected, whole.
//!
//! ```ignore
//! let desk = Desk::new();
//! desk.file("article.txt", "...");
//! desk.run(["make", "article.txt", "-o", "out"]).prints("").says("").ends_with(0);
//! assert_eq!(desk.files(), ["article.txt", "out/article.key.json", ...]);
//! desk.run(["take", "out/article.quiz.json"]).typing("a\nb\n").ends_with(0);
//! ```

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use pretty_assertions::assert_eq;

static DESKS: AtomicU32 = AtomicU32::new(0);

/// An empty folder to work in; removed at the end of the test.
pub struct Desk {
    folder: Arc<Folder>,
}

/// Lives as long as its desk and every run on it.
struct Folder(PathBuf);

impl Desk {
    pub fn new() -> Self {
        let number = DESKS.fetch_add(1, Ordering::Relaxed);
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder to work in");
        Self {
            folder: Arc::new(Folder(folder)),
        }
    }

    /// Puts a file on the desk, with the folders above it.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> &Self {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("inside the desk")).expect("a folder");
        fs::write(path, bytes).expect("a file to work on");
        self
    }

    /// Where a file of the desk really is.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.0.join(name)
    }

    /// The bytes of a file on the desk.
    pub fn bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap_or_else(|error| panic!("`{name}` on the desk: {error}"))
    }

    /// The text of a file on the desk.
    pub fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("`{name}` on the desk: {error}"))
    }

    /// The names of all files on the desk, sorted, with `/` between folders.
    pub fn files(&self) -> Vec<String> {
        let mut names = Vec::new();
        let mut folders = vec![self.folder.0.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder of the desk") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let inside = path.strip_prefix(&self.folder.0).expect("below the desk");
                    let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
                    names.push(parts.join("/"));
                }
            }
        }
        names.sort();
        names
    }

    /// Prepares a run of the program with these arguments.
    pub fn run<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_newsquiz"));
        // Nothing of the tester's own terminal may show in what is compared.
        command.env_clear().args(arguments).current_dir(&self.folder.0);
        Run {
            _folder: Arc::clone(&self.folder),
            command,
            typed: Vec::new(),
            out: None,
            done: None,
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays behind in `target` does no harm.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A run of the program: prepared by [`Run::typing`] and [`Run::with_variable`], started by the first question.
pub struct Run {
    _folder: Arc<Folder>,
    command: Command,
    typed: Vec<u8>,
    /// Where standard output goes, when the test does not want it.
    out: Option<Stdio>,
    done: Option<Output>,
}

impl Run {
    /// What comes from standard input.
    pub fn typing(mut self, bytes: impl AsRef<[u8]>) -> Self {
        self.typed = bytes.as_ref().to_vec();
        self
    }

    /// Sets a variable of the environment.
    pub fn with_variable(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// Standard output is a pipe that nobody reads: closed before the program writes to it.
    pub fn unheard(mut self) -> Self {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        self.out = Some(writer.into());
        self
    }

    /// Standard output is just this.
    pub fn prints(mut self, expected: &str) -> Self {
        assert_eq!(self.stdout(), expected, "standard output");
        self
    }

    /// Standard error is just this.
    pub fn says(mut self, expected: &str) -> Self {
        assert_eq!(self.stderr(), expected, "standard error");
        self
    }

    /// The exit status is this.
    pub fn ends_with(mut self, status: i32) -> Self {
        let output = self.output();
        let shown = String::from_utf8_lossy(&output.stderr);
        assert_eq!(
            output.status.code(),
            Some(status),
            "exit status; it said:\n{shown}"
        );
        self
    }

    /// Standard output, for a closer look.
    pub fn stdout(&mut self) -> String {
        text(&self.output().stdout)
    }

    /// Standard error, for a closer look.
    pub fn stderr(&mut self) -> String {
        text(&self.output().stderr)
    }

    fn output(&mut self) -> &Output {
        let (command, typed, out) = (&mut self.command, &self.typed, &mut self.out);
        self.done.get_or_insert_with(|| {
            let pipes = command
                .stdin(Stdio::piped())
                .stdout(out.take().unwrap_or_else(Stdio::piped))
                .stderr(Stdio::piped());
            let mut child = pipes.spawn().expect("the program can be started");
            let mut stdin = child.stdin.take().expect("a pipe");
            let typed = typed.clone();
            // Typed beside the reading, so that neither side waits for the other; a program may well stop
            // before it has read everything.
            let typist = std::thread::spawn(move || drop(stdin.write_all(&typed)));
            let output = child.wait_with_output().expect("the program ends");
            typist.join().expect("typing ends");
            output
        })
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("the program prints UTF-8")
}

/// Holds `actual` against a file under `tests/golden/`; with `NEWSQUIZ_BLESS=1` the file is written anew instead.
pub fn golden(name: &str, actual: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name);
    if std::env::var_os("NEWSQUIZ_BLESS").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("the golden folder");
        fs::write(&path, actual).expect("the golden file can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(
        actual, expected,
        "`tests/golden/{name}`; if the change is meant, run the tests with NEWSQUIZ_BLESS=1 and look at the difference"
    );
}

#[test]
fn a_desk_keeps_its_files() {
    let desk = Desk::new();
    desk.file("b/c.txt", "c").file("a.txt", "a");
    assert_eq!(desk.files(), ["a.txt", "b/c.txt"]);
    assert_eq!(desk.text("b/c.txt"), "c");
}
