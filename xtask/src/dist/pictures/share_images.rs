//! One share image for every record and language, and one for the start page.

use super::{DistError, PictureError, cache::Cache, fonts::Rulers, png, raster::Renderer, write_file};
use koopstadt_explorer::{
    catalogue::{Catalogue, Dataset, compact},
    charts::share_image::{Palette, draw, sheets},
    locale::Lang,
};
use std::{
    collections::BTreeSet,
    ffi::OsString,
    fmt,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

/// What writing the images came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Tally {
    /// Images made now.
    made: usize,
    /// Images taken from an earlier build.
    kept: usize,
    /// Size of all together, in bytes.
    bytes: usize,
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kilobytes = self.bytes / 1000;
        let Self { made, kept, .. } = self;
        write!(
            f,
            "Share images: {made} made, {kept} unchanged, {kilobytes} kB together."
        )
    }
}

/// An image that is to be there.
pub(super) struct Drawing {
    /// Its path below the built folder.
    pub(super) path: String,
    /// How it looks.
    pub(super) svg: String,
}

/// The drawings of all share images in both languages.
///
/// # Errors
/// [`DistError`] when a font or a text of the dataset cannot be read.
pub(super) fn drawings(dataset: &Dataset, colours: &Palette) -> Result<Vec<Drawing>, DistError> {
    let rulers = Rulers::new()?;
    let mut drawings = Vec::new();
    for lang in Lang::ALL {
        let catalogue = Catalogue::from(compact::records(dataset, lang)?);
        let drawing = |(route, sheet): (koopstadt_explorer::route::Route, _)| Drawing {
            path: route.share_image(lang),
            svg: draw(&sheet, colours, &rulers),
        };
        drawings.extend(sheets(&catalogue, lang).into_iter().map(drawing));
    }
    Ok(drawings)
}

/// Writes all share images into a built folder, on all processors.
pub(super) fn write(dist: &Path, dataset: &Dataset, colours: &Palette) -> Result<Tally, DistError> {
    let drawings = drawings(dataset, colours)?;
    let (renderer, cache, next) = (Renderer::new(), Cache::open(), AtomicUsize::new(0));
    let work = || -> Result<Tally, DistError> {
        let mut tally = Tally::default();
        while let Some(drawing) = drawings.get(next.fetch_add(1, Ordering::Relaxed)) {
            tally = tally + write_one(dist, drawing, &renderer, &cache)?;
        }
        Ok(tally)
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let tally = thread::scope(|scope| {
        let running: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        running.into_iter().try_fold(Tally::default(), |sum, worker| {
            let one = worker.join().map_err(|_| PictureError::Interrupted)??;
            Ok::<_, DistError>(sum + one)
        })
    })?;
    let names: BTreeSet<_> = drawings
        .iter()
        .map(|drawing| OsString::from(cache.name(&drawing.svg)))
        .collect();
    cache.keep_only(&names);
    Ok(tally)
}

fn write_one(dist: &Path, drawing: &Drawing, renderer: &Renderer, cache: &Cache) -> Result<Tally, DistError> {
    let name = cache.name(&drawing.svg);
    let known = cache.get(&name);
    let mut tally = Tally {
        made: usize::from(known.is_none()),
        kept: usize::from(known.is_some()),
        bytes: 0,
    };
    let bytes = match known {
        Some(bytes) => bytes,
        None => {
            let bytes = png::encode(&renderer.render(&drawing.svg)?)?;
            cache.put(&name, &bytes);
            bytes
        }
    };
    tally.bytes = bytes.len();
    write_file(&dist.join(PathBuf::from(&drawing.path)), &bytes)?;
    Ok(tally)
}

impl std::ops::Add for Tally {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            made: self.made + other.made,
            kept: self.kept + other.kept,
            bytes: self.bytes + other.bytes,
        }
    }
}
