//! The table of commands.

mod arguments;
mod bench;
mod budget;
mod build;
mod data;
mod doctor;
mod post_build;
mod serve;
mod test;

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
        options: "[--public-url /path/] [--address https://…] [--out FOLDER]",
        about: "build the explorer as a folder for any web host",
        run: build::run,
    },
    Command {
        name: "test",
        options: "[--quick|native|component|e2e] [--browser chromium|firefox|webkit]",
        about: "prove that everything holds; ends with the line \"N passed, N failed\"",
        run: test::run,
    },
    Command {
        name: "data",
        options: "check [--lang de|en] [FOLDER] | schema [FOLDER]",
        about: "check the dataset and say what to put right; write the JSON Schemas of its files",
        run: data::run,
    },
    Command {
        name: "bench",
        options: "page [--runs N] [--route KIND] [--setting mobile|desktop] [--only ours|react|datatables] | inp [--records N]",
        about: "measure beside what others would put up: pages with Lighthouse, or the wait after a click or a key",
        run: bench::run,
    },
    Command {
        name: "budget",
        options: "[FOLDER]",
        about: "say what each kind of page of a built folder costs, part by part, against what it may cost",
        run: budget::run,
    },
    Command {
        name: "doctor",
        options: "",
        about: "say which tools are there, which are missing and how to get them",
        run: doctor::run,
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
        println!("  {}\n      {about}", format!("{name} {options}").trim_end());
    }
}
