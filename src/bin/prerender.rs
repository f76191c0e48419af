//! Writes the static pages into a built folder: `prerender FOLDER [ADDRESS]`.

use std::{env, path::PathBuf, process::ExitCode};

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let Some(dist) = arguments.next().map(PathBuf::from) else {
        eprintln!("Which folder? prerender FOLDER [ADDRESS]");
        return ExitCode::from(2);
    };
    match koopstadt_explorer::prerender::write(&dist, arguments.next().as_deref()) {
        Ok(written) => {
            println!("{} pages, {} kB", written.pages, written.bytes / 1000);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("The static pages could not be written: {error}");
            ExitCode::FAILURE
        }
    }
}
