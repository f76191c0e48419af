//! `cargo xtask doctor`

use super::{Outcome, arguments::Arguments};
use xtask::tools::{self, Browser, Remedy, ToolSet, npm_tool};

pub(super) fn run(arguments: &mut Arguments) -> Outcome {
    arguments.end()?;
    let building = tools::for_building()?;
    println!("To build and serve:");
    let can_serve = report(&building);
    println!("For a smaller program and for the tests:");
    match npm_tool::node_version() {
        Some(version) => println!("  present  Node.js {version}"),
        None => println!("  missing  Node.js: {}", npm_tool::GET_NODE),
    }
    report(&tools::for_shrinking());
    report(&tools::for_journeys(&Browser::ALL));
    println!("Only for `cargo xtask bench`, with Chromium:");
    report(&tools::only_for_benches());
    if can_serve {
        println!("`cargo xtask serve` can run.");
        Ok(())
    } else {
        Err("`cargo xtask serve` cannot run before the missing tools are installed.".into())
    }
}

/// One line for each tool; whether all are there or can be installed by the commands.
fn report(tools: &ToolSet) -> bool {
    let mut ready = true;
    for tool in tools {
        match (tool.locate(), tool.remedy()) {
            (Some(located), _) => println!("  present  {}: {located}", tool.name()),
            (None, Remedy::Automatic(_)) => {
                println!(
                    "  missing  {}: installed by the command that needs it",
                    tool.name()
                );
            }
            (None, Remedy::ByHand(how)) => {
                ready = false;
                println!("  missing  {}: {how}", tool.name());
            }
        }
    }
    ready
}
