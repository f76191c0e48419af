//! From the path of a request to a path inside the served folder.

use axum::http::StatusCode;
use percent_encoding::percent_decode_str;
use std::path::{Component, Path, PathBuf};

/// Longer paths are refused; no route of the explorer comes near it.
const LONGEST_PATH: usize = 4096;

/// Why a path is not looked up at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    /// The path is longer than any address of the explorer.
    #[error("this address is too long")]
    TooLong,
    /// The percent encoding does not give text.
    #[error("this address is not valid text")]
    NotText,
    /// The path contains what no file name may contain, or tries to leave the folder.
    #[error("this address contains characters or steps that are not allowed")]
    NotAllowed,
}

impl Refusal {
    /// The status that tells this to the browser.
    #[must_use]
    pub(super) const fn status(self) -> StatusCode {
        match self {
            Self::TooLong => StatusCode::URI_TOO_LONG,
            Self::NotText | Self::NotAllowed => StatusCode::BAD_REQUEST,
        }
    }
}

/// Decodes the path of a request (without its base path) into a relative path that stays in the folder.
///
/// # Errors
/// A [`Refusal`] when the path cannot name a file of the folder.
pub(super) fn relative_path(request_path: &str) -> Result<PathBuf, Refusal> {
    if request_path.len() > LONGEST_PATH {
        return Err(Refusal::TooLong);
    }
    let mut path = PathBuf::new();
    for raw in request_path.split('/').filter(|segment| !segment.is_empty()) {
        let segment = percent_decode_str(raw)
            .decode_utf8()
            .map_err(|_| Refusal::NotText)?;
        path.push(single_name(&segment)?);
    }
    Ok(path)
}

/// A segment that is one plain name on every system, or a refusal.
fn single_name(segment: &str) -> Result<&str, Refusal> {
    if segment
        .chars()
        .any(|c| c.is_control() || matches!(c, '/' | '\\' | ':'))
    {
        return Err(Refusal::NotAllowed);
    }
    let mut components = Path::new(segment).components();
    match (components.next(), components.next()) {
        (Some(Component::Normal(_)), None) => Ok(segment),
        _ => Err(Refusal::NotAllowed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_with_umlauts_and_doubled_slashes_becomes_a_plain_path() {
        assert_eq!(
            relative_path("/staedte//g%C3%B6rlitz/"),
            Ok(PathBuf::from("staedte/görlitz"))
        );
        assert_eq!(relative_path("/"), Ok(PathBuf::new()));
    }

    #[test]
    fn steps_out_of_the_folder_are_refused_however_they_are_written() {
        for path in [
            "/../x",
            "/a/%2e%2e/x",
            "/a/..%2fx",
            "/%2e",
            "/a%5c..%5cx",
            "/c%3a/x",
        ] {
            assert_eq!(relative_path(path), Err(Refusal::NotAllowed), "{path}");
        }
    }

    #[test]
    fn broken_encodings_and_zero_bytes_are_refused() {
        assert_eq!(relative_path("/%ff%fe"), Err(Refusal::NotText));
        assert_eq!(relative_path("/a%00b"), Err(Refusal::NotAllowed));
        assert_eq!(relative_path("/100%zz"), Ok(PathBuf::from("100%zz")));
    }

    #[test]
    fn an_endless_address_is_refused() {
        assert_eq!(relative_path(&"/a".repeat(LONGEST_PATH)), Err(Refusal::TooLong));
    }
}
