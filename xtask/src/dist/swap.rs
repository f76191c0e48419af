//! Puts a finished folder in the place of the old one.

use super::{DistError, at};
use std::{fs, io, path::Path};

/// Replaces `target` by `finished`: two renames, so that a server never sees half a build. When the second fails, the
/// first is undone.
pub(super) fn swap_in(finished: &Path, target: &Path) -> Result<(), DistError> {
    let old = finished.with_extension("old");
    remove(&old)?;
    match fs::rename(target, &old) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(at(target)(error)),
        _ => {}
    }
    if let Err(error) = fs::rename(finished, target) {
        // What went wrong first is what is reported; where there was no old folder, there is none to bring back.
        let _ = fs::rename(&old, target);
        return Err(at(target)(error));
    }
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

    #[test]
    fn the_old_folder_stays_when_the_new_one_cannot_take_its_place() -> Result<(), Box<dyn std::error::Error>>
    {
        let place = crate::project::scratch("unit-tests").join("swap-fails");
        remove(&place)?;
        let (new, dist) = (place.join("new"), place.join("dist"));
        fs::create_dir_all(&dist)?;
        fs::write(dist.join("index.html"), "old")?;
        let error = swap_in(&new, &dist).expect_err("there is no new folder");
        assert!(
            error.to_string().starts_with(&format!("{}: ", dist.display())),
            "{error}"
        );
        assert_eq!(fs::read_to_string(dist.join("index.html"))?, "old");
        assert!(!new.with_extension("old").exists());
        Ok(())
    }
}
