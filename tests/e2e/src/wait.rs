//! Waiting for something to happen: asking again until a deadline, never sleeping and hoping.

use crate::Trouble;
use std::{
    fmt::Debug,
    time::{Duration, Instant},
};

/// How long anything may take that a visitor waits for. Generous: a slow machine is no fault of the page.
const DEADLINE: Duration = Duration::from_secs(15);
/// How often is asked.
const INTERVAL: Duration = Duration::from_millis(30);

/// Asks until the answer is good, and gives it.
///
/// # Errors
/// [`Trouble::Late`] with the last answer when the deadline passes; what `ask` fails with on its last call.
pub async fn eventually<T: Debug>(
    what: &str,
    mut ask: impl AsyncFnMut() -> Result<T, Trouble>,
    good: impl Fn(&T) -> bool,
) -> Result<T, Trouble> {
    let end = Instant::now() + DEADLINE;
    loop {
        let answer = ask().await;
        match answer {
            Ok(answer) if good(&answer) => return Ok(answer),
            // A page that is just being left or built may refuse an answer; the next one decides.
            _ if Instant::now() < end => tokio::time::sleep(INTERVAL).await,
            Ok(answer) => {
                return Err(Trouble::Late {
                    what: what.to_owned(),
                    seen: format!("{answer:?}"),
                });
            }
            Err(trouble) => return Err(trouble),
        }
    }
}

/// Asks for as long as `span` and fails as soon as an answer is not good: for what must not happen.
///
/// # Errors
/// [`Trouble::Late`] with the first bad answer; what `ask` fails with.
pub async fn holds<T: Debug>(
    what: &str,
    span: Duration,
    mut ask: impl AsyncFnMut() -> Result<T, Trouble>,
    good: impl Fn(&T) -> bool,
) -> Result<(), Trouble> {
    let end = Instant::now() + span;
    while Instant::now() < end {
        let answer = ask().await?;
        if !good(&answer) {
            return Err(Trouble::Late {
                what: what.to_owned(),
                seen: format!("{answer:?}"),
            });
        }
        tokio::time::sleep(INTERVAL).await;
    }
    Ok(())
}
