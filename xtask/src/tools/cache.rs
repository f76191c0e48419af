//! The folder of this user where tools are kept, shared by all clones of the project.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

/// The folder with one sub-folder for each tool and version.
///
/// `$KOOPSTADT_CACHE/tools`, or else `koopstadt-explorer/tools` in the cache folder of the system.
#[must_use]
pub fn folder() -> PathBuf {
    let cache = env::var_os("KOOPSTADT_CACHE")
        .filter(|value| !value.is_empty())
        .map(PathBuf::from);
    cache
        .or_else(|| dirs::cache_dir().map(|folder| folder.join("koopstadt-explorer")))
        .unwrap_or_else(|| crate::project::scratch("cache"))
        .join("tools")
}

/// Where a tool lives, for instance `trunk-0.21.14`.
#[must_use]
pub fn home_of(name: &str, version: &str) -> PathBuf {
    folder().join(format!("{name}-{version}"))
}

/// Where the log of a tool's installation is kept.
#[must_use]
pub fn log_of(name: &str) -> PathBuf {
    folder().join("logs").join(format!("{name}.log"))
}

/// Holds a lock of the whole user while one tool is installed; others wait.
#[derive(Debug)]
pub struct Lock {
    _file: fs::File,
}

impl Lock {
    /// Waits for the lock of `name`; calls `on_wait` once if somebody else holds it.
    ///
    /// # Errors
    /// When the cache folder cannot be written.
    pub fn acquire(name: &str, on_wait: impl FnOnce()) -> io::Result<Self> {
        let locks = folder().join("locks");
        fs::create_dir_all(&locks)?;
        let file = fs::File::create(locks.join(name))?;
        if file.try_lock().is_err() {
            on_wait();
            file.lock()?;
        }
        Ok(Self { _file: file })
    }
}

/// A folder that is filled aside and becomes the tool's home only when it is complete.
#[derive(Debug)]
pub struct Staged {
    aside: PathBuf,
    home: PathBuf,
}

impl Staged {
    /// An empty folder beside `home`; what an interrupted installation left there is removed.
    ///
    /// # Errors
    /// When the cache folder cannot be written.
    pub fn beside(home: &Path) -> io::Result<Self> {
        let mut name = std::ffi::OsString::from(".unfinished-");
        name.push(home.file_name().unwrap_or_default());
        let aside = home.with_file_name(name);
        remove(&aside)?;
        fs::create_dir_all(&aside)?;
        Ok(Self {
            aside,
            home: home.to_owned(),
        })
    }

    /// The folder to fill.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.aside
    }

    /// Puts the filled folder in its place.
    ///
    /// # Errors
    /// When the folder cannot be renamed.
    pub fn complete(self) -> io::Result<()> {
        remove(&self.home)?;
        fs::rename(&self.aside, &self.home)
    }
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn empty_folder(name: &str) -> io::Result<PathBuf> {
        let folder = crate::project::scratch("unit-tests").join(name);
        remove(&folder)?;
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    #[test]
    fn a_tool_appears_only_when_its_folder_is_complete() -> io::Result<()> {
        let home = empty_folder("staged")?.join("tool-1.0");
        let staged = Staged::beside(&home)?;
        fs::write(staged.path().join("tool"), "half")?;
        assert!(!home.exists());
        staged.complete()?;
        assert!(home.join("tool").is_file());
        Ok(())
    }

    #[test]
    fn leftovers_of_an_interrupted_installation_are_removed() -> io::Result<()> {
        let home = empty_folder("interrupted")?.join("tool-1.0");
        fs::write(Staged::beside(&home)?.path().join("leftover"), "")?;
        let again = Staged::beside(&home)?;
        again.complete()?;
        assert!(!home.join("leftover").exists());
        Ok(())
    }
}
