//! Finished pictures of earlier builds, by what they were made from.
//!
//! A picture is made again when its drawing, a font, the way of making it or a library has changed.

use super::fonts;
use crate::{fingerprint, project};
use std::{
    collections::BTreeSet,
    ffi::OsString,
    fs,
    path::PathBuf,
    process,
    sync::atomic::{AtomicUsize, Ordering},
};

/// The way of making a picture, and the versions of all libraries.
const RECIPE: [&str; 3] = [
    include_str!("raster.rs"),
    include_str!("png.rs"),
    include_str!("../../../../Cargo.lock"),
];

/// A folder of finished pictures.
pub(super) struct Cache {
    folder: PathBuf,
    recipe: String,
    unfinished: AtomicUsize,
}

impl Cache {
    /// The pictures of this clone of the project.
    pub(super) fn open() -> Self {
        Self::at(project::scratch("share-images"))
    }

    fn at(folder: PathBuf) -> Self {
        let mut recipe = RECIPE.concat().into_bytes();
        for (_, bytes) in fonts::FILES {
            recipe.extend_from_slice(bytes);
        }
        Self {
            folder,
            recipe: fingerprint::of(&recipe),
            unfinished: AtomicUsize::new(0),
        }
    }

    /// Under which name the picture of a drawing is kept.
    pub(super) fn name(&self, svg: &str) -> String {
        let made_from = [self.recipe.as_str(), svg].concat();
        [&fingerprint::of(made_from.as_bytes()), ".png"].concat()
    }

    /// A picture, if it is there.
    pub(super) fn get(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.folder.join(name)).ok()
    }

    /// Keeps a picture. A cache that cannot be written costs time in the next build and nothing else.
    pub(super) fn put(&self, name: &str, bytes: &[u8]) {
        let number = self.unfinished.fetch_add(1, Ordering::Relaxed);
        let aside = self.folder.join(format!("unfinished-{}-{number}", process::id()));
        let kept = fs::create_dir_all(&self.folder)
            .and_then(|()| fs::write(&aside, bytes))
            .and_then(|()| fs::rename(&aside, self.folder.join(name)));
        if kept.is_err() {
            let _ = fs::remove_file(aside);
        }
    }

    /// Forgets all pictures but these, which the latest build needed.
    pub(super) fn keep_only(&self, names: &BTreeSet<OsString>) {
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            if !names.contains(&name) && name.to_string_lossy().ends_with(".png") {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_found_again_by_its_drawing_until_it_is_not_needed_any_more() {
        let folder = project::scratch("unit-tests").join("picture-cache");
        let _ = fs::remove_dir_all(&folder);
        let cache = Cache::at(folder);
        let (old, new) = (cache.name("<svg old/>"), cache.name("<svg new/>"));
        assert_ne!(old, new);
        assert_eq!(cache.get(&old), None);
        cache.put(&old, b"old");
        cache.put(&new, b"new");
        assert_eq!(cache.get(&old).as_deref(), Some(&b"old"[..]));
        cache.keep_only(&BTreeSet::from([OsString::from(&new)]));
        assert_eq!(cache.get(&old), None);
        assert_eq!(cache.get(&new).as_deref(), Some(&b"new"[..]));
    }
}
