//! The table of commands.

mod arguments;
mod build;
mod post_build;
mod serve;

use arguments::Arguments;
use std::{ffi::OsString, process::ExitCode};

/// What any command can end with.
type Outcome = Result<(), Box<dyn std::error::Error>>;

/// A command of the table.
struct Command {
    /// As it is typed.
    name: &'static str,
    /// What may follow it.
    options: &'static str,
    /// What it does, in one line.
    about: &'static str,
    /// What is run.
    run: fn(&mut Arguments) -> Outcome,
}

const COMMANDS: &[Command] = &[
    Command {
        name: "serve",
        options: "[--dev] [--open] [--port N] [--public-url /path/]",
        about: "build the explorer and serve it on this machine; --dev rebuilds after every change",
        run: serve::run,
    },
    Command {
        name: "build",
        options: "[--public-url /path/] [--out FOLDER]",
        about: "build the explorer as a folder for any web host",
        run: build::run,
    },
];

/// Called by Trunk, not by people.
const HIDDEN: &[Command] = &[Command {
    name: "post-build",
    options: "",
    about: "",
    run: post_build::run,
}];

/// Runs the command that the arguments name.
pub(crate) fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let mut arguments = Arguments::new(arguments);
    let name = match arguments.command() {
        Ok(Some(name)) => name,
        Ok(None) => {
            print_commands();
            return ExitCode::SUCCESS;
        }
        Err(error) => return failed(&error),
    };
    let Some(command) = COMMANDS.iter().chain(HIDDEN).find(|command| command.name == name) else {
        eprintln!("There is no command \"{name}\".\n");
        print_commands();
        return ExitCode::FAILURE;
    };
    match (command.run)(&mut arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(error.as_ref()),
    }
}

fn failed(error: &dyn std::error::Error) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::FAILURE
}

fn print_commands() {
    println!("cargo xtask <command>\n");
    for Command {
        name, options, about, ..
    } in COMMANDS
    {
        println!("  {name} {options}\n      {about}");
    }
}
