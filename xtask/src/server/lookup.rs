//! Which file of the folder answers a path.

use axum::http::StatusCode;
use std::path::{Path, PathBuf};

/// What the folder holds for a path.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// This file, with this status.
    File(PathBuf, StatusCode),
    /// Nothing.
    Nothing,
}

/// Looks up a relative path: the file itself, the `index.html` of a folder, then the page that stands in for
/// a route without a file.
///
/// That page is the nearest `404.html` upwards, with status 404, where the folder has one, because then every
/// route has its own file; otherwise the nearest shell `index.html` upwards, whose program knows the routes.
/// Nearest, because the English pages have theirs in `en/`. Names with an extension are files, not routes: a
/// missing one is plainly missing.
pub(super) async fn look_up(folder: &Path, relative: &Path) -> Found {
    let path = folder.join(relative);
    for candidate in [path.clone(), path.join("index.html")] {
        if is_file(&candidate).await {
            return Found::File(candidate, StatusCode::OK);
        }
    }
    if relative.extension().is_some() {
        return Found::Nothing;
    }
    for (name, status) in [
        ("404.html", StatusCode::NOT_FOUND),
        ("index.html", StatusCode::OK),
    ] {
        for above in relative.ancestors() {
            let candidate = folder.join(above).join(name);
            if is_file(&candidate).await {
                return Found::File(candidate, status);
            }
        }
    }
    Found::Nothing
}

async fn is_file(path: &Path) -> bool {
    tokio::fs::metadata(path)
        .await
        .is_ok_and(|metadata| metadata.is_file())
}
