//! Loading files from the own server.

use gloo_net::http::Request;
use web_sys::RequestCache;

/// Why a file did not come.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FetchFault {
    /// The server answered, but not with the file.
    #[error("the server answered with status {0}")]
    Status(u16),
    /// No answer came, or it broke off.
    #[error("the server cannot be reached")]
    Unreachable,
}

/// Where a file may come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Freshness {
    /// The browser's own copy will do.
    #[default]
    Kept,
    /// Only from the server: the copy that the browser keeps is known to be bad.
    FromServer,
}

/// Loads a text file.
///
/// # Errors
/// [`FetchFault`] when the server does not answer with the file.
pub async fn fetch_text(href: &str, freshness: Freshness) -> Result<String, FetchFault> {
    let cache = match freshness {
        Freshness::Kept => RequestCache::Default,
        Freshness::FromServer => RequestCache::Reload,
    };
    let answer = Request::get(href)
        .cache(cache)
        .send()
        .await
        .map_err(|_| FetchFault::Unreachable)?;
    if !answer.ok() {
        return Err(FetchFault::Status(answer.status()));
    }
    answer.text().await.map_err(|_| FetchFault::Unreachable)
}
