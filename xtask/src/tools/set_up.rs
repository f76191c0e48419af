//! Installs what is missing, and says so.

use super::{
    cache::{self, Lock},
    install::{InstallError, spoken_duration},
    tool::{Remedy, Tool},
};
use std::time::{Duration, Instant};

/// Why a command cannot begin.
#[derive(Debug, thiserror::Error)]
pub enum SetUpError {
    /// These tools have to be installed by the person.
    #[error("please install:\n{}", .0.join("\n"))]
    ByHand(Vec<String>),
    /// An installation went wrong.
    #[error("{tool} could not be installed: {source}")]
    Install {
        /// The tool.
        tool: String,
        /// What went wrong.
        source: InstallError,
    },
}

/// Makes sure that all of these tools are there. Says nothing when they are.
///
/// # Errors
/// [`SetUpError`] when the person has to do something; before anything is installed, if that is known.
pub fn ensure(tools: &[Box<dyn Tool>]) -> Result<(), SetUpError> {
    let missing: Vec<_> = tools.iter().filter(|tool| tool.locate().is_none()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let by_hand: Vec<_> = missing
        .iter()
        .filter_map(|tool| match tool.remedy() {
            Remedy::ByHand(how) => Some(format!("  {}: {how}", tool.name())),
            Remedy::Automatic(_) => None,
        })
        .collect();
    if !by_hand.is_empty() {
        return Err(SetUpError::ByHand(by_hand));
    }
    let total = missing.iter().map(|tool| estimate(tool.as_ref())).sum();
    println!(
        "{} of {} tools are missing, {}; they go to {}",
        missing.len(),
        tools.len(),
        about(total),
        cache::folder().display()
    );
    for (number, tool) in missing.iter().enumerate() {
        println!(
            "[{}/{}] {} ({})",
            number + 1,
            missing.len(),
            tool.name(),
            about(estimate(tool.as_ref()))
        );
        let start = Instant::now();
        let by = install_once(tool.as_ref()).map_err(|source| SetUpError::Install {
            tool: tool.name(),
            source,
        })?;
        let how = match by {
            By::Us => "installed",
            By::Another => "there, installed by the other command,",
        };
        println!("    {how} in {}", spoken_duration(start.elapsed()));
    }
    Ok(())
}

/// Who installed a tool.
enum By {
    Us,
    Another,
}

/// Installs a tool unless another command of this user does so at the same time.
fn install_once(tool: &dyn Tool) -> Result<By, InstallError> {
    let lock_name = tool.name().replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    let waiting = || println!("    another command is installing it; waiting for that to end");
    let _lock = Lock::acquire(&lock_name, waiting).map_err(InstallError::cache)?;
    if tool.locate().is_some() {
        return Ok(By::Another);
    }
    tool.install()?;
    if tool.locate().is_some() {
        Ok(By::Us)
    } else {
        Err(InstallError::NotThere {
            tool: tool.name(),
            log: cache::folder().join("logs"),
        })
    }
}

fn estimate(tool: &dyn Tool) -> Duration {
    match tool.remedy() {
        Remedy::Automatic(duration) => duration,
        Remedy::ByHand(_) => Duration::ZERO,
    }
}

/// `about 12 minutes`, rounded up, because a wait should not be longer than announced.
fn about(duration: Duration) -> String {
    match duration.as_secs() {
        seconds @ 0..=50 => format!("about {} seconds", (seconds.max(1)).div_ceil(5) * 5),
        seconds @ 51..=60 => format!("about {seconds} seconds"),
        seconds => format!("about {} minutes", seconds.div_ceil(60)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::tool::Located;
    use std::cell::Cell;

    struct Pretended {
        there: Cell<bool>,
        remedy: Remedy,
    }

    impl Tool for Pretended {
        fn name(&self) -> String {
            "a pretended tool".to_owned()
        }
        fn locate(&self) -> Option<Located> {
            self.there.get().then(|| Located {
                version: "1".to_owned(),
                path: "x".into(),
            })
        }
        fn remedy(&self) -> Remedy {
            self.remedy.clone()
        }
        fn install(&self) -> Result<(), InstallError> {
            self.there.set(true);
            Ok(())
        }
    }

    #[test]
    fn a_tool_for_the_person_to_install_stops_the_command_with_the_way_to_get_it() {
        let tool = Pretended {
            there: Cell::new(false),
            remedy: Remedy::ByHand("dnf install it".to_owned()),
        };
        let message = ensure(&[Box::new(tool)]).err().map(|error| error.to_string());
        assert_eq!(
            message.as_deref(),
            Some("please install:\n  a pretended tool: dnf install it")
        );
    }

    #[test]
    fn waits_are_announced_in_round_numbers_and_never_too_short() {
        assert_eq!(about(Duration::from_secs(3)), "about 5 seconds");
        assert_eq!(about(Duration::from_secs(61)), "about 2 minutes");
        assert_eq!(about(Duration::from_mins(12)), "about 12 minutes");
    }
}
