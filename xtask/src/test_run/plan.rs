//! Which steps a test run has.

use super::{
    scope::{Scope, TestOptions},
    step::{Action, Step},
};
use crate::{
    budget, data,
    dist::{self, BuildOptions},
    project,
    tools::{
        self, Browser, ToolSet,
        rust_target::{self, TARGET},
        versions::LockFileError,
    },
};
use std::{path::PathBuf, process::Command};

/// The tools that the steps need.
pub(super) fn tools(options: &TestOptions) -> Result<ToolSet, LockFileError> {
    let mut set = ToolSet::new();
    if options.scope != Scope::Native {
        set.extend(tools::for_building()?);
    }
    if options.scope.has_component() && has_component_tests() {
        set.push(Box::new(Browser::Chromium));
    }
    if options.scope.has_end_to_end() {
        set.extend(tools::for_shrinking());
        if has_journeys() {
            set.extend(tools::for_journeys(&options.browsers));
        }
    }
    let mut names = Vec::new();
    set.retain(|tool| {
        let is_new = !names.contains(&tool.name());
        names.push(tool.name());
        is_new
    });
    Ok(set)
}

/// The steps, in the order in which they run.
pub(super) fn steps(options: &TestOptions) -> Result<Vec<Step>, LockFileError> {
    let mut steps = Vec::new();
    if options.scope.has_style() {
        steps.extend(style());
    }
    if options.scope.has_native() {
        steps.push(native());
        steps.push(own("the dataset", "data", None, || {
            data::check_and_print(&project::public_folder(), data::spoken_lang())
        }));
    }
    if options.scope.has_component() && has_component_tests() {
        steps.push(component()?);
    }
    if options.scope.has_end_to_end() {
        steps.push(build(BUILD, "/", root_dist()));
        steps.push(build(BUILD_UNDER_PATH, "/explorer/", sub_path_dist()));
        if has_journeys() {
            steps.extend(options.browsers.iter().map(|browser| journeys(*browser)));
        }
        steps.push(own("the budgets", "budget", Some(BUILD), || {
            budget::check_and_print(&root_dist())
        }));
    }
    Ok(steps)
}

const BUILD: &str = "build for /";
const BUILD_UNDER_PATH: &str = "build for /explorer/";

fn root_dist() -> PathBuf {
    project::scratch("dist-root")
}

fn sub_path_dist() -> PathBuf {
    project::scratch("dist-explorer")
}

fn has_component_tests() -> bool {
    let tests = project::root().join("tests");
    tests.join("component.rs").is_file() || tests.join("component").is_dir()
}

fn has_journeys() -> bool {
    project::root().join("tests").join("e2e").join("tests").is_dir()
}

/// Formatting, lints for every way in which the code is compiled, documentation.
fn style() -> Vec<Step> {
    let check = |name: &str, command: Command| Step {
        name: name.to_owned(),
        kind: "style",
        needs: None,
        action: Action::Check(command),
    };
    let lints = |arguments: &[&str]| {
        let mut command = cargo(&["clippy"]);
        command.args(arguments).args(["--", "-D", "warnings"]);
        command
    };
    let mut documentation = cargo(&["doc", "--no-deps", "--workspace", "--features", NATIVE_FEATURES]);
    documentation.env("RUSTDOCFLAGS", "-D warnings");
    // Not all targets: the property tests do not compile for the browser.
    let mut program = vec![
        "-p",
        EXPLORER,
        "--lib",
        "--bins",
        "--target",
        TARGET,
        "--features",
        "csr",
    ];
    if has_component_tests() {
        program.extend(["--test", "component"]);
    }
    vec![
        check("formatting", cargo(&["fmt", "--all", "--check"])),
        check("lints: core alone", lints(&["-p", EXPLORER, "--lib"])),
        check(
            "lints: everything native",
            lints(&["--workspace", "--all-targets", "--features", NATIVE_FEATURES]),
        ),
        check("lints: the program", lints(&program)),
        check("documentation", documentation),
    ]
}

const EXPLORER: &str = "koopstadt-explorer";

/// One set of features for lints, tests and documentation, so that they share what is compiled.
const NATIVE_FEATURES: &str = "koopstadt-explorer/check,koopstadt-explorer/ssr";

fn native() -> Step {
    let command = cargo(&[
        "test",
        "--workspace",
        "--exclude",
        "koopstadt-e2e",
        "--features",
        NATIVE_FEATURES,
        "--no-fail-fast",
    ]);
    Step {
        name: "native tests".to_owned(),
        kind: "native",
        needs: None,
        action: Action::Tests(command),
    }
}

fn component() -> Result<Step, LockFileError> {
    let mut command = cargo(&[
        "test",
        "-p",
        EXPLORER,
        "--target",
        TARGET,
        "--features",
        "csr",
        "--test",
        "component",
    ]);
    let runner = tools::wasm_bindgen()?.program("wasm-bindgen-test-runner");
    command.env(rust_target::cargo_variable("RUNNER"), runner);
    if let Some(driver) = Browser::Chromium.driver() {
        command.env("CHROMEDRIVER", driver);
    }
    Ok(Step {
        name: "component tests in Chromium".to_owned(),
        kind: "component",
        needs: None,
        action: Action::Tests(command),
    })
}

/// Where the tested explorer is said to stand, so that site map and share images are tested too; nothing asks it.
const ADDRESS: &str = "https://koop.example";

fn build(name: &'static str, public_url: &'static str, out: PathBuf) -> Step {
    own(name, "build", None, move || {
        dist::build(&BuildOptions {
            public_url: public_url.to_owned(),
            out,
            address: Some([ADDRESS, public_url.trim_end_matches('/')].concat()),
        })
        .map_err(|error| error.to_string())
    })
}

/// The journeys in one browser; the tests learn everything from the environment.
fn journeys(browser: Browser) -> Step {
    let test = ["test", "-p", "koopstadt-e2e", "--no-fail-fast"];
    let mut command = match browser {
        Browser::WebKit => {
            let mut command = Command::new("xvfb-run");
            command
                .current_dir(project::root())
                .args(["-a", "cargo"])
                .args(test);
            command
        }
        Browser::Chromium | Browser::Firefox => cargo(&test),
    };
    command
        .env("KOOP_BROWSER", browser.as_str())
        .env("KOOP_DIST", root_dist())
        .env("KOOP_DIST_SUBPATH", sub_path_dist())
        .env("KOOP_AXE", tools::axe_core().path());
    if let Some(program) = browser.program() {
        command.env("KOOP_BROWSER_PROGRAM", program);
    }
    if let Some(driver) = browser.driver() {
        command.env("KOOP_DRIVER", driver);
    }
    Step {
        name: format!("journeys in {}", browser.label()),
        kind: "journeys",
        needs: Some(BUILD),
        action: Action::Tests(command),
    }
}

fn own(
    name: &str,
    kind: &'static str,
    needs: Option<&'static str>,
    work: impl FnOnce() -> Result<(), String> + 'static,
) -> Step {
    Step {
        name: name.to_owned(),
        kind,
        needs,
        action: Action::Own(Box::new(work)),
    }
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(project::root()).args(arguments);
    command
}
