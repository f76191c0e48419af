//! What is measured, built and served.

use super::{BenchError, Site, peers, peers::Peers};
use crate::{
    dist::{self, BuildOptions},
    project,
    server::{Alteration, RunningServer, Server, ServerOptions},
};
use koopstadt_explorer::{
    catalogue::{Dataset, compact},
    locale::Lang,
};
use std::path::{Path, PathBuf};

/// The built folders, ready to be served.
#[derive(Debug)]
pub(super) struct Stage {
    dist: PathBuf,
    peers: Option<Peers>,
}

/// The hand-edited dataset.
pub(super) fn dataset() -> Result<Dataset, BenchError> {
    Dataset::read(&project::data_folder()).map_err(|report| BenchError::Data(Box::new(report)))
}

impl Stage {
    /// Builds what is missing: the explorer only when there is none, the peers always, for they take seconds.
    pub(super) fn build(dataset: &Dataset, sites: &[Site]) -> Result<Self, BenchError> {
        let dist = project::default_dist();
        if sites.contains(&Site::Ours) && !dist.join("index.html").is_file() {
            println!("Building the explorer");
            dist::build(&BuildOptions::default())?;
        }
        let has_peer = sites.iter().any(|site| *site != Site::Ours);
        if has_peer {
            println!("Building the peers");
        }
        Ok(Self {
            dist,
            peers: has_peer.then(|| peers::build(dataset)).transpose()?,
        })
    }

    fn folder(&self, site: Site) -> PathBuf {
        match (site, &self.peers) {
            (Site::React, Some(peers)) => peers.react.clone(),
            (Site::DataTables, Some(peers)) => peers.datatables.clone(),
            _ => self.dist.clone(),
        }
    }

    /// Serves a site as it was built.
    pub(super) fn serve(&self, site: Site) -> Result<RunningServer, BenchError> {
        Ok(Server::start(ServerOptions::new(self.folder(site)))?)
    }

    /// Serves a site with another dataset in the place of its own. What is replaced goes over uncompressed.
    pub(super) fn serve_with(&self, site: Site, dataset: &Dataset) -> Result<RunningServer, BenchError> {
        let files = files_of(site, dataset)?;
        let alter = move |name: &str, _: Vec<u8>| {
            let is_json = Path::new(name)
                .extension()
                .is_some_and(|extension| extension == "json");
            let replaced = files
                .iter()
                .find(|(stem, _)| is_json && name.starts_with(stem.as_str()));
            replaced.map_or(Alteration::Keep, |(_, bytes)| Alteration::Replace(bytes.clone()))
        };
        Ok(Server::start(
            ServerOptions::new(self.folder(site)).altered_by(alter),
        )?)
    }
}

/// The files that a dataset gives on a site, by what their names begin with, before the hash.
fn files_of(site: Site, dataset: &Dataset) -> Result<Vec<(String, Vec<u8>)>, BenchError> {
    if site == Site::Ours {
        let german = format!("catalogue.{}", Lang::De.tag());
        let files = compact::files(dataset)?.into_iter();
        return Ok(files
            .filter(|file| file.stem == german)
            .map(|file| (format!("data/{}", file.stem), file.bytes))
            .collect());
    }
    let files = peers::react_files(dataset)?.into_iter();
    Ok(files
        .map(|(name, bytes)| (format!("assets/{name}-"), bytes))
        .collect())
}
