//! One share image for every record and language, and one for the start page.

use super::{DistError, PictureError, cache::Cache, fonts::Rulers, png, raster::Renderer, write_file};
use koopstadt_explorer::{
    catalogue::{Catalogue, Dataset, compact},
    charts::share_image::{Palette, Sheet, draw, sheets},
    locale::Lang,
    route::Route,
};
use std::{
    collections::BTreeSet,
    ffi::OsString,
    fmt,
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

/// What writing the images came to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Tally {
    /// Images made now.
    made: usize,
    /// Images taken from an earlier build.
    kept: usize,
    /// Size of all together, in bytes.
    bytes: usize,
    /// Their names in the cache.
    names: BTreeSet<OsString>,
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
#[derive(Debug)]
pub(super) struct Plan {
    /// Its path below the built folder.
    pub(super) path: String,
    /// What is on it.
    pub(super) sheet: Sheet,
}

/// All share images, in both languages.
///
/// # Errors
/// [`DistError`] when a text of the dataset cannot be read.
pub(super) fn plans(dataset: &Dataset) -> Result<Vec<Plan>, DistError> {
    let mut plans = Vec::new();
    for lang in Lang::ALL {
        let catalogue = Catalogue::from(compact::records(dataset, lang)?);
        let plan = |(route, sheet): (Route, Sheet)| Plan {
            path: route.share_image(lang),
            sheet,
        };
        plans.extend(sheets(&catalogue, lang).into_iter().map(plan));
    }
    Ok(plans)
}

/// Writes all share images into a built folder, on all processors.
pub(super) fn write(dist: &Path, dataset: &Dataset, colours: &Palette) -> Result<Tally, DistError> {
    let (plans, renderer, cache) = (plans(dataset)?, Renderer::new(), Cache::open());
    let next = AtomicUsize::new(0);
    let work = || -> Result<Tally, DistError> {
        let rulers = Rulers::new()?;
        let mut tally = Tally::default();
        while let Some(plan) = plans.get(next.fetch_add(1, Ordering::Relaxed)) {
            let svg = draw(&plan.sheet, colours, &rulers);
            tally.write(&dist.join(&plan.path), &svg, &renderer, &cache)?;
        }
        Ok(tally)
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let tally = thread::scope(|scope| {
        let running: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        running.into_iter().try_fold(Tally::default(), |sum, worker| {
            let one = worker.join().map_err(|_| PictureError::Interrupted)??;
            Ok::<_, DistError>(sum.and(one))
        })
    })?;
    cache.keep_only(&tally.names);
    Ok(tally)
}

impl Tally {
    /// Writes one image, taken from the cache or made now.
    fn write(&mut self, path: &Path, svg: &str, renderer: &Renderer, cache: &Cache) -> Result<(), DistError> {
        let name = cache.name(svg);
        let bytes = if let Some(bytes) = cache.get(&name) {
            self.kept += 1;
            bytes
        } else {
            let bytes = png::encode(&renderer.render(svg)?)?;
            cache.put(&name, &bytes);
            self.made += 1;
            bytes
        };
        self.bytes += bytes.len();
        self.names.insert(name.into());
        write_file(path, &bytes)
    }

    /// Both together.
    fn and(mut self, other: Self) -> Self {
        self.names.extend(other.names);
        Self {
            made: self.made + other.made,
            kept: self.kept + other.kept,
            bytes: self.bytes + other.bytes,
            names: self.names,
        }
    }
}
