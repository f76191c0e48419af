//! What a session asks of its browser.

use super::Conditions;
use crate::Trouble;
use serde_json::{Map, Value, json};
use xtask::tools::Browser;

/// Size of the window, unless a journey wants another.
pub(super) const WINDOW: (u32, u32) = (1280, 900);

/// The capabilities of a fresh session without a screen, with as little of the browser's own traffic as possible.
pub(super) fn capabilities(browser: Browser, conditions: Conditions) -> Result<Map<String, Value>, Trouble> {
    let program = browser.program().ok_or_else(|| {
        let name = browser.as_str();
        Trouble::Surroundings(format!(
            "{name} is missing; `cargo xtask doctor` says how to get it"
        ))
    })?;
    let options = match browser {
        Browser::Chromium => json!({
            "browserName": "chrome",
            "goog:chromeOptions": { "binary": program, "args": chromium_arguments(conditions) },
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        }),
        Browser::Firefox => json!({
            "browserName": "firefox",
            "moz:firefoxOptions": {
                "binary": program,
                "args": ["-headless", format!("--width={}", WINDOW.0), format!("--height={}", WINDOW.1)],
                "prefs": {
                    "intl.accept_languages": "de",
                    "browser.startup.page": 0,
                    "javascript.options.wasm": conditions != Conditions::WithoutWebAssembly,
                },
            },
        }),
        Browser::WebKit => json!({
            "browserName": "MiniBrowser",
            "webkitgtk:browserOptions": { "binary": program, "args": ["--automation"] },
        }),
    };
    let Value::Object(mut options) = options else {
        return Ok(Map::new());
    };
    options.insert(
        "timeouts".to_owned(),
        json!({ "pageLoad": 30_000, "script": 30_000, "implicit": 0 }),
    );
    Ok(options)
}

fn chromium_arguments(conditions: Conditions) -> Vec<String> {
    let mut arguments: Vec<String> = [
        "--headless=new",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--lang=de",
    ]
    .map(str::to_owned)
    .into();
    arguments.push(format!("--window-size={},{}", WINDOW.0, WINDOW.1));
    if conditions == Conditions::WithoutWebAssembly {
        // `--noexpose_wasm` has no effect any more; without a compiler there is no WebAssembly either.
        arguments.push("--js-flags=--jitless".to_owned());
    }
    // Chromium's own sandbox cannot be set up by root, as whom builds in containers run.
    if xtask::process::printed("id", &["-u"]).as_deref() == Some("0") {
        arguments.push("--no-sandbox".to_owned());
    }
    arguments
}
