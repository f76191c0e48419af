//! Loading files from the own server.

use gloo_net::http::Request;

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

/// Loads a text file.
///
/// # Errors
/// [`FetchFault`] when the server does not answer with the file.
pub async fn fetch_text(href: &str) -> Result<String, FetchFault> {
    let answer = Request::get(href)
        .send()
        .await
        .map_err(|_| FetchFault::Unreachable)?;
    if !answer.ok() {
        return Err(FetchFault::Status(answer.status()));
    }
    answer.text().await.map_err(|_| FetchFault::Unreachable)
}
