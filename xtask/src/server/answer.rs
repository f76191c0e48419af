//! The answer to one request.

use super::{
    address,
    alteration::{Alter, Alteration},
    lookup::{self, Found},
};
use crate::hosting::{self, Place, caching, kinds};
use axum::{
    body::Body,
    http::{HeaderName, HeaderValue, Request, Response, StatusCode, Uri, header},
    response::{IntoResponse, Redirect},
};
use std::path::{Path, PathBuf};
use tower::ServiceExt;
use tower_http::services::ServeFile;

/// What is served, and under which path.
pub(super) struct Site {
    /// The built folder.
    pub(super) folder: PathBuf,
    /// `/` or `/explorer/`.
    pub(super) base_path: String,
    /// Changes that a test makes to what is served.
    pub(super) alter: Option<Alter>,
}

/// What the path of a request is for.
pub(super) fn place(base_path: &str, path: &str) -> Place {
    let inside = path.strip_prefix(base_path).map(address::relative_path);
    match inside {
        Some(Ok(relative)) => relative.to_str().map_or(Place::Page, Place::of),
        _ => Place::Page,
    }
}

/// The same answer with the headers of its place.
pub(super) fn with_headers(mut response: Response<Body>, place: Place) -> Response<Body> {
    for (name, value) in hosting::headers(place) {
        if let Ok(value) = HeaderValue::try_from(value) {
            response
                .headers_mut()
                .insert(HeaderName::from_static(name), value);
        }
    }
    response
}

/// Answers a request from the folder.
pub(super) async fn answer(site: &Site, request: Request<Body>) -> Response<Body> {
    let path = request.uri().path();
    if site.base_path.trim_end_matches('/') == path && path != "/" {
        let query = request.uri().query().map(|query| format!("?{query}"));
        return Redirect::permanent(&format!("{}{}", site.base_path, query.unwrap_or_default()))
            .into_response();
    }
    let Some(inside) = path.strip_prefix(site.base_path.as_str()) else {
        return plain(
            StatusCode::NOT_FOUND,
            &format!("The explorer is served under {}", site.base_path),
        );
    };
    let relative = match address::relative_path(inside) {
        Ok(relative) => relative,
        Err(refusal) => return plain(refusal.status(), &format!("400: {refusal}.")),
    };
    match lookup::look_up(&site.folder, &relative).await {
        Found::File(file, status) => file_answer(site, file, status, request).await,
        Found::Nothing => plain(StatusCode::NOT_FOUND, "404: there is no such file here."),
    }
}

async fn file_answer(
    site: &Site,
    file: PathBuf,
    status: StatusCode,
    request: Request<Body>,
) -> Response<Body> {
    let altered = match &site.alter {
        Some(alter) => altered(alter, &site.folder, &file).await,
        None => None,
    };
    let mut response = match altered {
        Some(Alteration::Missing) => return plain(StatusCode::NOT_FOUND, "404: taken away by a test."),
        Some(Alteration::Replace(bytes)) => bytes.into_response(),
        Some(Alteration::Keep) | None => from_disk(&file, status, request).await,
    };
    if status != StatusCode::OK {
        *response.status_mut() = status;
    }
    let kept = HeaderValue::from_static(caching::cache_control(&file));
    response.headers_mut().insert(header::CACHE_CONTROL, kept);
    // The library knows the kinds of most files, but not of all that are made here.
    if response.headers().contains_key(header::CONTENT_TYPE) {
        let kind = HeaderValue::from_static(kinds::content_type(&file));
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
    }
    response
}

async fn altered(alter: &Alter, folder: &Path, file: &Path) -> Option<Alteration> {
    let name = file
        .strip_prefix(folder)
        .ok()?
        .to_string_lossy()
        .replace('\\', "/");
    let bytes = tokio::fs::read(file).await.ok()?;
    Some(alter(&name, bytes))
}

/// Ranges, conditions, HEAD and the precompressed neighbours are the library's work.
async fn from_disk(file: &Path, status: StatusCode, mut request: Request<Body>) -> Response<Body> {
    let headers = request.headers_mut();
    // The library knows no If-Range; leaving the range away is always a right answer.
    if headers.contains_key(header::IF_RANGE) {
        headers.remove(header::RANGE);
    }
    if status != StatusCode::OK {
        // A page that says "not found" has no parts, and the browser has no older copy of it.
        for condition in [header::RANGE, header::IF_NONE_MATCH, header::IF_MODIFIED_SINCE] {
            headers.remove(condition);
        }
    }
    // The file is already chosen; the address only serves to be refused again.
    *request.uri_mut() = Uri::from_static("/");
    match ServeFile::new(file)
        .precompressed_br()
        .precompressed_gzip()
        .oneshot(request)
        .await
    {
        Ok(response) => response.map(Body::new),
        Err(never) => match never {},
    }
}

/// A short answer in plain text.
fn plain(status: StatusCode, sentence: &str) -> Response<Body> {
    let headers = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (status, headers, format!("{sentence}\n")).into_response()
}
