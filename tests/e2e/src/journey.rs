//! A journey: everything around what one test does in the browser.

use crate::{
    Conditions, Finding, Kind, Served, Trouble, Visitor, engine,
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

/// A journey that has been made.
pub(crate) struct Attempt {
    /// How it ended.
    pub(crate) end: End,
    /// What was reported on the way.
    pub(crate) findings: Vec<Finding>,
    /// Where its traces lie.
    folder: PathBuf,
}

/// How a journey ended, apart from its findings.
pub(crate) enum End {
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
    pub fn run<F>(self, mut travel: F)
    where
        F: AsyncFnMut(&Visitor) -> Result<(), Trouble>,
    {
        let expected = self.expected.clone();
        let test = name_of_test::<F>();
        let (findings, folder) = self.travelled(&test, &mut travel);
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
    pub fn reported<F>(self, mut travel: F) -> Vec<Finding>
    where
        F: AsyncFnMut(&Visitor) -> Result<(), Trouble>,
    {
        let test = name_of_test::<F>();
        self.travelled(&test, &mut travel).0
    }

    /// Makes the journey; once more where the browser itself broke on the way ([`engine::has_broken`]).
    fn travelled<F>(&self, test: &str, travel: &mut F) -> (Vec<Finding>, PathBuf)
    where
        F: AsyncFnMut(&Visitor) -> Result<(), Trouble>,
    {
        for is_last in [false, true] {
            let attempt = match runtime().block_on(self.travel(test, travel)) {
                Ok(attempt) => attempt,
                Err(trouble) => stop(&format!("the journey could not be made: {trouble}")),
            };
            if !is_last && engine::has_broken(&attempt) {
                eprintln!("{test}: the browser broke on the way; the journey is made once more");
                continue;
            }
            let Attempt {
                end,
                findings,
                folder,
            } = attempt;
            match end {
                End::Arrived => return (findings, folder),
                End::Trouble(trouble) => stop(&format!("{trouble}\nSee {}", folder.display())),
                End::Panic(panic) => {
                    eprintln!("See {}", folder.display());
                    std::panic::resume_unwind(panic)
                }
            }
        }
        stop("a journey has a last attempt")
    }

    async fn travel<F>(&self, test: &str, travel: &mut F) -> Result<Attempt, Trouble>
    where
        F: AsyncFnMut(&Visitor) -> Result<(), Trouble>,
    {
        let browser = surroundings::browser()?;
        let (seat, waiting) = Seat::take(browser, self.conditions);
        let evidence = Evidence::prepare(browser, test)?;
        let folder = evidence.folder().to_owned();
        let root = match &self.folder {
            Ok(folder) => folder.clone(),
            Err(trouble) => return Err(Trouble::Surroundings(trouble.to_string())),
        };
        let served = Served::start(root, self.below)?;
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
        if matches!(end, End::Arrived) {
            seat.leave_to_the_next(session);
        } else if let Err(trouble) = session.end().await {
            eprintln!("{test}: the browser could not be closed: {trouble}");
        }
        Ok(Attempt {
            end,
            findings,
            folder,
        })
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
