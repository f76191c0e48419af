//! Which tools which command needs.

use super::{
    browser::Browser,
    cargo_tool::CargoTool,
    npm_tool::NpmTool,
    rust_target::RustTarget,
    tool::Tool,
    versions::{self, LockFileError},
};
use crate::project;
use std::time::Duration;

/// Tools, in the order in which they are installed.
pub type ToolSet = Vec<Box<dyn Tool>>;

/// Trunk, which drives the build for the browser. It is built without its download manager: all other
/// tools are in place before it runs.
#[must_use]
pub fn trunk() -> CargoTool {
    CargoTool {
        package: "trunk",
        version: versions::TRUNK.to_owned(),
        programs: &["trunk"],
        default_features: false,
        opt_level: "0",
        estimate: Duration::from_secs(220),
    }
}

/// wasm-bindgen with its test runner, in the version of `Cargo.lock`.
///
/// # Errors
/// [`LockFileError`] when `Cargo.lock` names no version.
pub fn wasm_bindgen() -> Result<CargoTool, LockFileError> {
    Ok(CargoTool {
        package: "wasm-bindgen-cli",
        version: versions::wasm_bindgen(&project::root().join("Cargo.lock"))?,
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        default_features: true,
        opt_level: "1",
        estimate: Duration::from_secs(100),
    })
}

/// geckodriver.
#[must_use]
pub fn geckodriver() -> CargoTool {
    CargoTool {
        package: "geckodriver",
        version: versions::GECKODRIVER.to_owned(),
        programs: &["geckodriver"],
        default_features: true,
        opt_level: "1",
        estimate: Duration::from_secs(80),
    }
}

/// wasm-opt.
#[must_use]
pub fn wasm_opt() -> NpmTool {
    NpmTool {
        package: "binaryen",
        version: versions::BINARYEN,
        file: "bin/wasm-opt",
        estimate: Duration::from_secs(5),
    }
}

/// axe-core.
#[must_use]
pub fn axe_core() -> NpmTool {
    NpmTool {
        package: "axe-core",
        version: versions::AXE_CORE,
        file: "axe.min.js",
        estimate: Duration::from_secs(3),
    }
}

/// Lighthouse.
#[must_use]
pub fn lighthouse() -> NpmTool {
    NpmTool {
        package: "lighthouse",
        version: versions::LIGHTHOUSE,
        file: "cli/index.js",
        estimate: Duration::from_secs(15),
    }
}

/// puppeteer-core, which speaks Chromium's own protocol.
#[must_use]
pub fn puppeteer() -> NpmTool {
    NpmTool {
        package: "puppeteer-core",
        version: versions::PUPPETEER,
        file: "lib/esm/puppeteer/puppeteer-core.js",
        estimate: Duration::from_secs(10),
    }
}

/// What a build for the browser cannot do without.
///
/// # Errors
/// [`LockFileError`] when `Cargo.lock` does not name the version of wasm-bindgen.
pub fn for_building() -> Result<ToolSet, LockFileError> {
    Ok(vec![
        Box::new(RustTarget),
        Box::new(trunk()),
        Box::new(wasm_bindgen()?),
    ])
}

/// What makes the build smaller where Node.js is there.
#[must_use]
pub fn for_shrinking() -> ToolSet {
    vec![Box::new(wasm_opt())]
}

/// What the component tests need, beside the tools for building.
///
/// # Errors
/// [`LockFileError`] when `Cargo.lock` does not name the version of wasm-bindgen.
pub fn for_component_tests() -> Result<ToolSet, LockFileError> {
    Ok(vec![
        Box::new(RustTarget),
        Box::new(wasm_bindgen()?),
        Box::new(Browser::Chromium),
    ])
}

/// What the end-to-end tests in these browsers need, beside the tools for building.
#[must_use]
pub fn for_journeys(browsers: &[Browser]) -> ToolSet {
    let mut tools: ToolSet = vec![Box::new(axe_core())];
    for browser in browsers {
        tools.push(Box::new(*browser));
        if *browser == Browser::Firefox {
            tools.push(Box::new(geckodriver()));
        }
    }
    tools
}

/// What `bench page` needs, beside the tools for building.
#[must_use]
pub fn for_page_bench() -> ToolSet {
    vec![Box::new(Browser::Chromium), Box::new(lighthouse())]
}

/// What `bench inp` needs, beside the tools for building.
#[must_use]
pub fn for_inp_bench() -> ToolSet {
    vec![Box::new(Browser::Chromium), Box::new(puppeteer())]
}

/// What no command but `bench` needs.
#[must_use]
pub fn only_for_benches() -> ToolSet {
    vec![Box::new(lighthouse()), Box::new(puppeteer())]
}
