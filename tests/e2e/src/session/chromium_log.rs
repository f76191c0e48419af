//! What Chromium itself writes down: messages that no script of the page can see, and every request.

use crate::{
    Trouble,
    served::{Kind, Probe},
};
use serde::Deserialize;
use thirtyfour::WebDriver;

#[derive(Deserialize)]
struct Entry {
    message: Message,
}

#[derive(Deserialize)]
struct Message {
    method: String,
    params: Params,
}

#[derive(Deserialize)]
struct Params {
    request: Option<Request>,
    url: Option<String>,
}

#[derive(Deserialize)]
struct Request {
    url: String,
}

/// Hands warnings, errors and requests to other hosts than `home` to the probe.
pub(super) async fn read(driver: &WebDriver, home: &str, probe: &Probe) -> Result<(), Trouble> {
    for entry in driver.get_log("browser").await? {
        if matches!(entry.level.as_str(), "SEVERE" | "WARNING") {
            probe.add(Kind::Console, "Chromium's log", entry.message);
        }
    }
    for entry in driver.get_log("performance").await? {
        // Entries of other shapes are about something else than requests.
        let Ok(Entry { message }) = serde_json::from_str::<Entry>(&entry.message) else {
            continue;
        };
        let url = match message.method.as_str() {
            "Network.requestWillBeSent" => message.params.request.map(|request| request.url),
            "Network.webSocketCreated" => message.params.url,
            _ => None,
        };
        if let Some(url) = url
            && is_foreign(&url, home)
        {
            probe.add(Kind::Foreign, "Chromium's log", url);
        }
    }
    Ok(())
}

/// Forgets what was written down so far.
pub(super) async fn forget(driver: &WebDriver) -> Result<(), Trouble> {
    for log in ["browser", "performance"] {
        driver.get_log(log).await?;
    }
    Ok(())
}

fn is_foreign(url: &str, home: &str) -> bool {
    ["http:", "https:", "ws:", "wss:"]
        .iter()
        .any(|scheme| url.starts_with(scheme))
        && !url.starts_with(home)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_requests_over_the_network_to_other_hosts_are_foreign() {
        let home = "http://127.0.0.1:4000/";
        assert!(is_foreign("https://example.org/a.png", home));
        assert!(is_foreign("http://127.0.0.1:4001/", home));
        assert!(!is_foreign("http://127.0.0.1:4000/data/a.json", home));
        assert!(!is_foreign("data:image/png;base64,", home));
    }
}
