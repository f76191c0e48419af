//! Pictures made by the build: share images, icons, and the web manifests that name the icons.

mod cache;
mod fonts;
mod icons;
mod manifest;
mod png;
mod raster;
mod share_images;
#[cfg(test)]
mod tests;

use super::{DistError, at, catalogue};
use crate::project;
use koopstadt_explorer::charts::share_image::{Palette, PaletteError};
use std::{fs, path::Path};

/// Why a picture cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The style sheet lacks a colour.
    #[error(transparent)]
    Palette(#[from] PaletteError),
    /// A font of the build is damaged.
    #[error("the font {0} cannot be read")]
    Font(&'static str),
    /// What was drawn is not an SVG that the renderer takes.
    #[error("the drawing cannot be rendered: {0}")]
    Svg(#[from] resvg::usvg::Error),
    /// A picture without area.
    #[error("a picture of {0} by {1} pixels cannot be made")]
    Size(u32, u32),
    /// The pixels cannot be written as PNG.
    #[error("the picture cannot be written: {0}")]
    Png(#[from] ::png::EncodingError),
    /// A thread that made pictures has stopped.
    #[error("drawing the pictures was interrupted")]
    Interrupted,
}

/// Writes share images, icons and web manifests into a built folder that will be served under `public_url`.
///
/// # Errors
/// [`DistError`] with the picture that cannot be made or written.
pub fn write_all(dist: &Path, public_url: &str) -> Result<(), DistError> {
    let tokens = project::root().join("style").join("tokens.css");
    let tokens = fs::read_to_string(&tokens).map_err(at(tokens))?;
    let colours = Palette::of_day(&tokens).map_err(PictureError::from)?;
    let tally = share_images::write(dist, &catalogue::check()?, &colours)?;
    println!("{tally}");
    icons::write(dist, &colours)?;
    manifest::write(dist, public_url, &colours)
}

/// Writes a file and the folders above it.
fn write_file(path: &Path, bytes: &[u8]) -> Result<(), DistError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(at(folder))?;
    }
    fs::write(path, bytes).map_err(at(path))
}
