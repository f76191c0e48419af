//! Which file of the folder answers a path.

use axum::http::StatusCode;
use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
};

/// What the folder holds for a path.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// This file, with this status.
    File(PathBuf, StatusCode),
    /// Nothing.
    Nothing,
}

/// Looks up a relative path: the file itself, the `index.html` of a folder, then the page that stands in for what
/// is not there.
///
/// That page is the nearest `404.html` upwards, with status 404, where the folder has one, because then every
/// route has its own file; otherwise the nearest shell `index.html` upwards, whose program knows the routes.
/// Nearest, because the English pages have theirs in `en/`. Names with an extension are files, not routes: for a
/// missing one no shell stands in. Files whose names begin with a dot are for hosts, not for visitors.
pub(super) async fn look_up(folder: &Path, relative: &Path) -> Found {
    let path = folder.join(relative);
    let is_hidden = |name: &OsStr| name.as_encoded_bytes().starts_with(b".") && name != ".well-known";
    if !relative.iter().any(is_hidden) {
        for candidate in [path.clone(), path.join("index.html")] {
            if is_file(&candidate).await {
                return Found::File(candidate, StatusCode::OK);
            }
        }
    }
    if let Some(page) = nearest(folder, relative, "404.html").await {
        return Found::File(page, StatusCode::NOT_FOUND);
    }
    if relative.extension().is_none()
        && !relative.iter().any(is_hidden)
        && let Some(shell) = nearest(folder, relative, "index.html").await
    {
        return Found::File(shell, StatusCode::OK);
    }
    Found::Nothing
}

/// The file of this name in the folder of the path or in the nearest above it.
async fn nearest(folder: &Path, relative: &Path, name: &str) -> Option<PathBuf> {
    for above in relative.ancestors() {
        let candidate = folder.join(above).join(name);
        if is_file(&candidate).await {
            return Some(candidate);
        }
    }
    None
}

async fn is_file(path: &Path) -> bool {
    tokio::fs::metadata(path)
        .await
        .is_ok_and(|metadata| metadata.is_file())
}
