//! A journey: everything around what one test does in the browser.

use crate::{
    Conditions, Finding, Kind, Served, Trouble, Visitor,
    evidence::Evidence,
    session::{Seat, Session},
    surroundings, wait,
};
use futures_util::FutureExt as _;
use std::{
    any::Any,
    panic::AssertUnwindSafe,
    path::PathBuf,
    sync::{Arc, OnceLock},
};
use tokio::runtime::Runtime;

/// A journey that has not begun.
pub struct Journey {
    folder: Result<PathBuf, Trouble>,
    below: &'static str,
    conditions: Conditions,
    expected: Vec<(Kind, String)>,
}

/// How a journey ended, apart from its findings.
enum End {
    Arrived,
    Trouble(Trouble),
    Panic(Box<dyn Any + Send>),
}

impl Journey {
    /// Through the explorer at the root of a host.
    #[must_use]
    pub fn at_root() -> Self {
        Self {
            folder: surroundings::dist(),
            below: "/",
            conditions: Conditions::Usual,
            expected: Vec::new(),
        }
    }

    /// Through the explorer below `/explorer/`.
    #[must_use]
    pub fn below_explorer() -> Self {
        Self {
            folder: surroundings::dist_below(),
            below: "/explorer/",
            conditions: Conditions::Usual,
            expected: Vec::new(),
        }
    }

    /// Through any folder of pages.
    #[must_use]
    pub fn through(folder: PathBuf) -> Self {
        Self {
            folder: Ok(folder),
            below: "/",
            conditions: Conditions::Usual,
            expected: Vec::new(),
        }
    }

    /// In a browser that can do less than others.
    #[must_use]
    pub const fn under(mut self, conditions: Conditions) -> Self {
        self.conditions = conditions;
        self
    }

    /// Something that is rightly reported on this journey, by its kind and a part of its text.
    #[must_use]
    pub fn expecting(mut self, kind: Kind, part: &'static str) -> Self {
        self.expected.push((kind, part.to_owned()));
        self
    }

    /// An address that no page has, given below the start page. Chromium writes down that it was answered so.
    #[must_use]
    pub fn losing_its_way_to(mut self, path: &str) -> Self {
        let path = path.trim_start_matches('/');
        let answer = format!(
            "/{path} - Failed to load resource: the server responded with a status of 404 (Not Found)"
        );
        self.expected.push((Kind::Console, answer));
        self
    }

    /// Makes the journey.
    ///
    /// # Panics
    /// When it cannot be made, when it fails, and when anything was reported that was not expected.
    pub fn run<F>(self, travel: F)
    where
        F: AsyncFnOnce(&Visitor) -> Result<(), Trouble>,
    {
        let expected = self.expected.clone();
        let test = name_of_test::<F>();
        let (findings, folder) = self.travelled(&test, travel);
        let unexpected: Vec<String> = findings
            .iter()
            .filter(|finding| {
                !expected
                    .iter()
                    .any(|(kind, part)| *kind == finding.kind && finding.text.contains(part.as_str()))
            })
            .map(ToString::to_string)
            .collect();
        assert!(
            unexpected.is_empty(),
            "the journey arrived, but this was reported on the way:\n  {}\nSee {}",
            unexpected.join("\n  "),
            folder.display()
        );
    }

    /// Makes the journey and gives what was reported instead of failing on it.
    ///
    /// # Panics
    /// When it cannot be made or fails.
    pub fn reported<F>(self, travel: F) -> Vec<Finding>
    where
        F: AsyncFnOnce(&Visitor) -> Result<(), Trouble>,
    {
        let test = name_of_test::<F>();
        self.travelled(&test, travel).0
    }

    fn travelled<F>(self, test: &str, travel: F) -> (Vec<Finding>, PathBuf)
    where
        F: AsyncFnOnce(&Visitor) -> Result<(), Trouble>,
    {
        match runtime().block_on(self.travel(test, travel)) {
            Ok(result) => result,
            Err(trouble) => stop(&format!("the journey could not be made: {trouble}")),
        }
    }

    async fn travel<F>(self, test: &str, travel: F) -> Result<(Vec<Finding>, PathBuf), Trouble>
    where
        F: AsyncFnOnce(&Visitor) -> Result<(), Trouble>,
    {
        let browser = surroundings::browser()?;
        let (seat, waiting) = Seat::take(browser, self.conditions);
        let evidence = Evidence::prepare(browser, test)?;
        let folder = evidence.folder().to_owned();
        let served = Served::start(self.folder?, self.below)?;
        let session = match waiting {
            Some(session) => session,
            None => Session::start(browser, self.conditions, &folder).await?,
        };
        session.refresh().await?;
        let visitor = Visitor::new(session, Arc::new(served), folder.clone());
        let end = match AssertUnwindSafe(travel(&visitor)).catch_unwind().await {
            Ok(Ok(())) => match collect(&visitor).await {
                Ok(()) => End::Arrived,
                Err(trouble) => End::Trouble(trouble),
            },
            Ok(Err(trouble)) => End::Trouble(trouble),
            Err(panic) => End::Panic(panic),
        };
        if !matches!(end, End::Arrived) {
            let _ = collect(&visitor).await; // the journey has failed already; this is for the traces only
        }
        let findings = visitor.served().probe().findings();
        evidence.keep_findings(&findings);
        if !matches!(end, End::Arrived) || !findings.is_empty() {
            evidence.keep_page(visitor.session()).await;
        }
        let session = visitor.into_session();
        match end {
            End::Arrived => {
                seat.leave_to_the_next(session);
                Ok((findings, folder))
            }
            End::Trouble(trouble) => {
                session.end().await?;
                stop(&format!("{trouble}\nSee {}", folder.display()))
            }
            End::Panic(panic) => {
                session.end().await?;
                eprintln!("See {}", folder.display());
                std::panic::resume_unwind(panic)
            }
        }
    }
}

/// All journeys of a process share it, because they share browsers and the connections to them.
fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| match Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => stop(&format!("the system gives no threads: {error}")),
    })
}

/// Gathers what the pages and the browser know: the open page is asked, pages left earlier have sent theirs.
async fn collect(visitor: &Visitor) -> Result<(), Trouble> {
    let probe = visitor.served().probe();
    let page = visitor.ask_probe().await?;
    let others = async || Ok(probe.pages_open_beside(page.as_deref()));
    if let Err(trouble) = wait::eventually("all pages have reported", others, |open| *open == 0).await {
        probe.add(Kind::Silent, visitor.served().url(), trouble.to_string());
    }
    visitor.session().report(visitor.served()).await
}

/// The path of the test function: the name of its thread, or, where tests share the main thread, what the compiler
/// puts into the name of the closure.
fn name_of_test<F>() -> String {
    let thread = std::thread::current();
    let named = thread.name().filter(|name| name.contains("::"));
    let name = named.unwrap_or(std::any::type_name::<F>());
    name.split("::{{closure}}")
        .next()
        .unwrap_or(name)
        .replace("::", ".")
}

#[expect(clippy::panic, reason = "this is how a test fails")]
fn stop(why: &str) -> ! {
    panic!("{why}")
}
