//! The built explorer, served for one journey: with the probe in every page, and damaged where the test wants.

mod damage;
mod finding;
mod probe;

pub use damage::Damage;
pub use finding::{Finding, Kind};
pub use probe::Probe;

use crate::{Known, Trouble};
use damage::Damages;
use koopstadt_explorer::locale::Lang;
use std::path::{Path, PathBuf};
use xtask::server::{Alteration, RunningServer, Server, ServerOptions};

/// A built folder that is being served.
pub struct Served {
    server: RunningServer,
    folder: PathBuf,
    probe: Probe,
    damages: Damages,
}

impl Served {
    /// Serves a folder under a path (`/` or `/explorer/`).
    ///
    /// # Errors
    /// [`Trouble::Server`] when the folder is missing or no port is free.
    pub fn start(folder: PathBuf, below: &str) -> Result<Self, Trouble> {
        let (probe, damages) = (Probe::default(), Damages::default());
        let alteration = damages.clone();
        let mut options = ServerOptions::new(folder.clone())
            .under(below)
            .altered_by(move |name, bytes| {
                if Path::new(name)
                    .extension()
                    .is_some_and(|extension| extension == "html")
                {
                    return Alteration::Replace(
                        Probe::put_into(&String::from_utf8_lossy(&bytes)).into_bytes(),
                    );
                }
                alteration.apply(name, bytes)
            });
        options.routes = probe.routes();
        Ok(Self {
            server: Server::start(options)?,
            folder,
            probe,
            damages,
        })
    }

    /// What it knows in a language.
    ///
    /// # Errors
    /// When its files cannot be read.
    pub fn known(&self, lang: Lang) -> Result<Known, Trouble> {
        Known::read(&self.folder, lang)
    }

    /// Address of the start page, with a slash at its end.
    #[must_use]
    pub fn url(&self) -> &str {
        self.server.url()
    }

    /// Address of the host, with a slash at its end.
    #[must_use]
    pub fn origin(&self) -> &str {
        let url = self.url();
        let path = url.match_indices('/').nth(2).map_or(url.len(), |(at, _)| at + 1);
        url.get(..path).unwrap_or(url)
    }

    /// What the pages report.
    #[must_use]
    pub const fn probe(&self) -> &Probe {
        &self.probe
    }

    /// From now on, files whose name contains this text arrive damaged.
    pub fn damage(&self, name: &str, damage: Damage) {
        self.damages.set(Some((name, damage)));
    }

    /// From now on, all files arrive whole.
    pub fn mend(&self) {
        self.damages.set(None);
    }
}
