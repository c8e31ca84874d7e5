//! Running other programs: what runs is shown as one could type it, and a failure says which command failed
//! and how.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

use anyhow::{Context, Result, bail};

/// One command to run, and the text that shows it.
#[derive(Debug)]
pub struct Run {
    command: Command,
    shown: Vec<String>,
}

impl Run {
    /// A program, by name or by path. It gets no standard input: nothing here may wait for an answer.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        let program = program.as_ref();
        let mut command = Command::new(program);
        command.stdin(Stdio::null());
        let name = Path::new(program).file_name().unwrap_or(program);
        Self { command, shown: vec![quoted(name)] }
    }

    /// Adds one argument.
    #[must_use]
    pub fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.shown.push(quoted(argument.as_ref()));
        self.command.arg(argument);
        self
    }

    /// Adds arguments.
    #[must_use]
    pub fn args<A: AsRef<OsStr>>(self, arguments: impl IntoIterator<Item = A>) -> Self {
        arguments.into_iter().fold(self, Self::arg)
    }

    /// Sets a variable of the environment, and shows it in front of the command.
    #[must_use]
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.shown.insert(0, format!("{name}={}", quoted(value.as_ref())));
        self.command.env(name, value);
        self
    }

    /// Sets a variable of the environment that would only be noise when shown, such as `PATH`.
    #[must_use]
    pub fn quiet_env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Hides a variable of the environment.
    #[must_use]
    pub fn without_env(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Runs in this folder instead of the current one.
    #[must_use]
    pub fn in_folder(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Lets the program ask on the terminal: for `sudo` only.
    #[must_use]
    pub fn with_terminal(mut self) -> Self {
        self.command.stdin(Stdio::inherit());
        self
    }

    /// Shows the command, runs it, and passes its output on.
    ///
    /// # Errors
    /// When it can't be started or does not end with success.
    pub fn visibly(mut self) -> Result<()> {
        self.echo();
        let status = self.command.status();
        self.judge(status)
    }

    /// As [`visibly`](Self::visibly), and returns what it wrote to standard output.
    ///
    /// # Errors
    /// When it can't be started or does not end with success.
    pub fn visibly_keeping_output(mut self) -> Result<String> {
        self.echo();
        self.command.stdout(Stdio::piped());
        let mut kept = Vec::new();
        let status = self.command.spawn().and_then(|mut child| {
            if let Some(mut output) = child.stdout.take() {
                pass_on(&mut output, &mut kept)?;
            }
            child.wait()
        });
        self.judge(status)?;
        Ok(String::from_utf8_lossy(&kept).into_owned())
    }

    /// Runs without a word and returns standard output without the white space around it.
    ///
    /// # Errors
    /// When it can't be started or does not end with success; the error carries what it wrote to standard
    /// error.
    pub fn silently(mut self) -> Result<String> {
        let output = self.command.output();
        let (status, text, complaint) = match output {
            Ok(output) => (Ok(output.status), output.stdout, output.stderr),
            Err(error) => (Err(error), Vec::new(), Vec::new()),
        };
        let complaint = String::from_utf8_lossy(&complaint);
        match self.judge(status) {
            Err(error) if complaint.trim().is_empty() => return Err(error),
            Err(error) => bail!("{error:#}; it said: {}", complaint.trim()),
            Ok(()) => {}
        }
        Ok(String::from_utf8_lossy(&text).trim().to_owned())
    }

    /// Runs without a word, while all that it writes goes into this file. Returns whether it ended with
    /// success.
    ///
    /// # Errors
    /// When it can't be started or the file can't be written.
    pub fn logged(mut self, log: &Path) -> Result<bool> {
        let output = File::create(log).with_context(|| format!("can't write {}", log.display()))?;
        let errors = output.try_clone()?;
        let status = self.command.stdout(output).stderr(errors).status();
        match status {
            Ok(status) => Ok(status.success()),
            failed => self.judge(failed).map(|()| true),
        }
    }

    /// Becomes the program: it gets this process's id, and so Ctrl-C and every signal meant for it. Returns
    /// only if that fails; where a process can't become another, runs it and returns at its end.
    ///
    /// # Errors
    /// When it can't be started or, where it is waited for, does not end with success.
    pub fn instead_of_this_process(mut self) -> Result<()> {
        self.echo();
        io::stdout().flush()?;
        #[cfg(unix)]
        let status = Err(std::os::unix::process::CommandExt::exec(&mut self.command));
        #[cfg(not(unix))]
        let status = self.command.status();
        self.judge(status)
    }

    /// The command as one could type it.
    pub fn shown(&self) -> String {
        self.shown.join(" ")
    }

    fn echo(&self) {
        println!("$ {}", self.shown());
    }

    fn judge(&self, status: io::Result<ExitStatus>) -> Result<()> {
        let status = match status {
            Ok(status) => status,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let name = Path::new(self.command.get_program()).display();
                bail!(
                    "`{name}` is not installed or not on PATH; `cargo xtask setup` installs what is missing"
                )
            }
            Err(error) => {
                return Err(error).with_context(|| format!("can't run `{}`", self.shown()));
            }
        };
        match status.code() {
            Some(0) => Ok(()),
            Some(code) => bail!("`{}` ended with exit code {code}", self.shown()),
            None => bail!("`{}` was ended by a signal", self.shown()),
        }
    }
}

/// Joins folders into a value for `PATH`, leaving out those that can't stand in one.
pub fn search_path(folders: &[PathBuf]) -> OsString {
    let separator = if cfg!(windows) { ';' } else { ':' };
    let usable = folders.iter().filter(|folder| !folder.to_string_lossy().contains(separator));
    std::env::join_paths(usable).unwrap_or_default()
}

/// Copies output piece by piece, not line by line: a test's name is seen while the test still runs.
fn pass_on(from: &mut impl Read, kept: &mut Vec<u8>) -> io::Result<()> {
    let mut piece = [0; 8192];
    loop {
        let length = match from.read(&mut piece) {
            Ok(0) => return Ok(()),
            Ok(length) => length,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let mut screen = io::stdout().lock();
        screen.write_all(&piece[..length])?;
        screen.flush()?;
        kept.extend_from_slice(&piece[..length]);
    }
}

fn quoted(argument: &OsStr) -> String {
    let text = argument.to_string_lossy();
    let plain = |letter: char| letter.is_alphanumeric() || "-_./=:,+@%~".contains(letter);
    if !text.is_empty() && text.chars().all(plain) {
        text.into_owned()
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::Run;

    #[test]
    fn a_command_is_shown_as_it_could_be_typed() {
        let run = Run::new("/usr/bin/cargo").args(["test", "--test", "e2e_*"]).env("MODE", "a b");
        assert_eq!(run.shown(), "MODE='a b' cargo test --test 'e2e_*'");
    }

    #[test]
    fn output_is_returned_without_the_white_space_around_it() {
        let text = Run::new("sh").args(["-c", "echo ' word '"]).silently().unwrap();
        assert_eq!(text, "word");
    }

    #[test]
    fn a_failure_names_the_command_and_its_exit_code() {
        let error = Run::new("sh").args(["-c", "exit 3"]).silently().unwrap_err();
        assert!(format!("{error:#}").contains("`sh -c 'exit 3'` ended with exit code 3"), "{error:#}");
    }

    #[test]
    fn a_program_that_is_not_there_is_named_with_the_remedy() {
        let error = Run::new("waymark-no-such-program").silently().unwrap_err();
        let text = format!("{error:#}");
        assert!(text.contains("`waymark-no-such-program` is not installed"), "{text}");
        assert!(text.contains("cargo xtask setup"), "{text}");
    }
}
