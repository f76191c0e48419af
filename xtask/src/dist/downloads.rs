//! The files that are handed out as the person edits them: the dataset and the operator's settings.

use super::{DistError, at};
use crate::project;
use std::{fs, path::Path};

/// Copies everything under `public/` into the staged folder.
pub(super) fn copy(staging: &Path) -> Result<(), DistError> {
    copy_folder(&project::public_folder(), staging)
}

fn copy_folder(from: &Path, to: &Path) -> Result<(), DistError> {
    fs::create_dir_all(to).map_err(at(to))?;
    for entry in fs::read_dir(from).map_err(at(from))? {
        let source = entry.map_err(at(from))?.path();
        let Some(name) = source.file_name() else { continue };
        let target = to.join(name);
        if source.is_dir() {
            copy_folder(&source, &target)?;
        } else {
            // Not fs::copy, which touches the source's access and wakes the watching Trunk.
            fs::write(&target, fs::read(&source).map_err(at(&source))?).map_err(at(&target))?;
        }
    }
    Ok(())
}
