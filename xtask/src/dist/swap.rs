//! Puts a finished folder in the place of the old one.

use super::{DistError, at};
use std::{fs, io, path::Path};

/// Replaces `target` by `finished`: two renames, so that a server never sees half a build.
pub(super) fn swap_in(finished: &Path, target: &Path) -> Result<(), DistError> {
    let old = finished.with_extension("old");
    remove(&old)?;
    match fs::rename(target, &old) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(at(target)(error)),
        _ => {}
    }
    fs::rename(finished, target).map_err(at(target))?;
    remove(&old)
}

/// Removes a folder that may not be there.
pub(super) fn remove(folder: &Path) -> Result<(), DistError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(at(folder)(error)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_new_folder_replaces_the_old_one_whole() -> Result<(), Box<dyn std::error::Error>> {
        let place = crate::project::scratch("unit-tests").join("swap");
        remove(&place)?;
        fs::create_dir_all(place.join("dist"))?;
        fs::write(place.join("dist/old.html"), "")?;
        for _ in 0..2 {
            fs::create_dir_all(place.join("new"))?;
            fs::write(place.join("new/index.html"), "")?;
            swap_in(&place.join("new"), &place.join("dist"))?;
        }
        let names: Vec<_> = fs::read_dir(place.join("dist"))?
            .flatten()
            .map(|entry| entry.file_name())
            .collect();
        assert_eq!(names, ["index.html"]);
        assert!(!place.join("new").exists() && !place.join("new.old").exists());
        Ok(())
    }
}
