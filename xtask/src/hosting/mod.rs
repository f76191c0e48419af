//! How any host of the explorer should answer: headers, caching, kinds of files, the page for what is not there.
//!
//! The rules stand here once. The project's own server follows them ([`crate::server`]), the pages carry those
//! that work as tags ([`meta_tags`]), and [`write()`] puts them into the built folder in the words of the common
//! hosts. What to do with these files is told in `docs/hosting.md`.

mod apache;
pub mod caching;
mod caddy;
mod headers;
pub mod kinds;
mod nginx;
mod place;
mod site;
mod underscore;

pub use headers::{CONTENT_SECURITY_POLICY, TRANSPORT_SECURITY, content_security_policy, headers, meta_tags};
pub use place::{Place, embed_folders};

use site::Site;
use std::{fs, io, path::Path, path::PathBuf};

/// The file for nginx, below the built folder.
pub const NGINX: &str = "hosting/nginx.conf";
/// The file for Apache, below the built folder; Apache reads it where it lies.
pub const APACHE: &str = ".htaccess";
/// The file for Caddy, below the built folder.
pub const CADDY: &str = "hosting/Caddyfile";
/// The headers for Netlify and Cloudflare, which read them where they lie.
pub const UNDERSCORE_HEADERS: &str = "_headers";
/// The pages for what is not there, for Netlify.
pub const UNDERSCORE_REDIRECTS: &str = "_redirects";

/// Why the files cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum HostingError {
    /// A file or folder cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The path could not be written into all these files alike.
    #[error(
        "the path \"{0}\" must begin and end with a slash and have only letters, digits and the signs . _ ~ - between them"
    )]
    BasePath(String),
}

/// Writes the files for all hosts into a built folder that will be served under `base_path`.
///
/// To be called when everything else but the compressed neighbours is there: what is in the folder decides what
/// the files say.
///
/// # Errors
/// [`HostingError`] when the folder cannot be read or written, or the path is not of the form `/explorer/`.
pub fn write(folder: &Path, base_path: &str) -> Result<(), HostingError> {
    let site = Site::read(folder, base_path)?;
    for (name, text) in [
        (NGINX, nginx::configuration(&site)),
        (APACHE, apache::configuration(&site)),
        (CADDY, caddy::configuration(&site)),
        (UNDERSCORE_HEADERS, underscore::headers(&site)),
        (UNDERSCORE_REDIRECTS, underscore::redirects(&site)),
    ] {
        let file = folder.join(name);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent).map_err(at(parent))?;
        }
        fs::write(&file, text).map_err(at(&file))?;
    }
    Ok(())
}

/// Turns an error of the system into one that names the file.
fn at(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> HostingError {
    let path = path.into();
    move |source| HostingError::File { path, source }
}

/// `content-security-policy` as people write it: `Content-Security-Policy`.
fn spelled(name: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    name.split('-').map(word).collect::<Vec<_>>().join("-")
}

/// The headers that are the same for both places, spelled as people write them.
fn shared_headers() -> Vec<(String, String)> {
    spelled_headers(Place::Page, |in_embed| in_embed)
}

/// The headers of a place that the other place has with another value.
fn own_headers(place: Place) -> Vec<(String, String)> {
    spelled_headers(place, |in_other| !in_other)
}

fn spelled_headers(place: Place, is_wanted: impl Fn(bool) -> bool) -> Vec<(String, String)> {
    let other = match place {
        Place::Page => headers(Place::Embed),
        Place::Embed => headers(Place::Page),
    };
    headers(place)
        .into_iter()
        .filter(|header| is_wanted(other.contains(header)))
        .map(|(name, value)| (spelled(name), value))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shared_and_the_own_headers_are_all_headers() {
        assert_eq!(spelled("x-content-type-options"), "X-Content-Type-Options");
        for place in Place::ALL {
            let own = own_headers(place);
            assert_eq!(own.len(), 2);
            assert_eq!(own.len() + shared_headers().len(), headers(place).len());
        }
    }
}
