//! The project's own server: a built folder, under `/` or under a sub-path, answered as [`crate::hosting`] says that
//! any host of the explorer should. `cargo xtask serve` runs it, and so do the end-to-end tests, so that every
//! journey happens under the strict policy.
//!
//! ```no_run
//! use xtask::server::{Server, ServerOptions};
//! let server = Server::start(ServerOptions::new("dist"))?;
//! println!("{}", server.url());
//! server.stop();
//! # Ok::<(), xtask::server::ServerError>(())
//! ```

mod address;
mod alteration;
mod answer;
mod lookup;

pub use alteration::{Alter, Alteration};

use answer::Site;
use axum::{Router, body::Body, extract::Request, middleware::Next};
use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::PathBuf,
    sync::Arc,
};
use tokio::{net::TcpListener, runtime::Runtime};

/// Why the server does not start.
#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    /// The folder is not there.
    #[error("there is no built explorer in {0}")]
    NoFolder(PathBuf),
    /// The base path is not of the form `/explorer/`.
    #[error("the path \"{0}\" must begin and end with a slash")]
    BasePath(String),
    /// The port is taken, or may not be used.
    #[error("cannot listen on {address}: {source}")]
    Listen {
        /// The address that was tried.
        address: SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
    /// The system gives no threads.
    #[error("cannot start the server: {0}")]
    Start(#[from] std::io::Error),
}

/// What to serve, and how.
pub struct ServerOptions {
    /// The built folder.
    pub folder: PathBuf,
    /// The path under which the folder was built: `/` or `/explorer/`.
    pub base_path: String,
    /// The address to listen on; this machine only, unless told otherwise.
    pub ip: IpAddr,
    /// The port; 0 takes any free one.
    pub port: u16,
    /// Changes that a test makes to what is served.
    pub alter: Option<Alter>,
    /// Routes that are asked before the folder.
    pub routes: Router,
}

impl ServerOptions {
    /// Serves `folder` under `/` on a free port of this machine.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            base_path: "/".to_owned(),
            ip: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            alter: None,
            routes: Router::new(),
        }
    }

    /// Serves under this path instead.
    #[must_use]
    pub fn under(mut self, base_path: impl Into<String>) -> Self {
        self.base_path = base_path.into();
        self
    }

    /// Serves what `alter` makes of every file.
    #[must_use]
    pub fn altered_by(mut self, alter: impl Fn(&str, Vec<u8>) -> Alteration + Send + Sync + 'static) -> Self {
        self.alter = Some(Arc::new(alter));
        self
    }
}

/// Starts servers; see [`RunningServer`].
pub struct Server;

impl Server {
    /// Starts a server on threads of its own, so that it answers whatever its caller waits for, and ends
    /// with all its connections at once.
    ///
    /// # Errors
    /// [`ServerError`] when the folder is missing or the port cannot be used.
    pub fn start(options: ServerOptions) -> Result<RunningServer, ServerError> {
        if !options.folder.is_dir() {
            return Err(ServerError::NoFolder(options.folder));
        }
        if !(options.base_path.starts_with('/') && options.base_path.ends_with('/')) {
            return Err(ServerError::BasePath(options.base_path));
        }
        let wanted = SocketAddr::new(options.ip, options.port);
        let listener = std::net::TcpListener::bind(wanted).map_err(|source| ServerError::Listen {
            address: wanted,
            source,
        })?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()?;
        let base_path = options.base_path.clone();
        let router = router(options);
        let guard = runtime.enter();
        let listener = TcpListener::from_std(listener)?;
        drop(guard);
        runtime.spawn(async move { axum::serve(listener, router).await });
        Ok(RunningServer {
            url: format!("http://{address}{base_path}"),
            runtime: Some(runtime),
        })
    }
}

fn router(options: ServerOptions) -> Router {
    let base_path = options.base_path.clone();
    let site = Arc::new(Site {
        folder: options.folder,
        base_path: options.base_path,
        alter: options.alter,
    });
    options
        .routes
        .fallback(move |request: Request<Body>| {
            let site = Arc::clone(&site);
            async move { answer::answer(&site, request).await }
        })
        .layer(axum::middleware::from_fn(move |request: Request, next: Next| {
            let place = answer::place(&base_path, request.uri().path());
            async move { answer::with_headers(next.run(request).await, place) }
        }))
}

/// A server that runs until it is stopped or dropped.
pub struct RunningServer {
    url: String,
    runtime: Option<Runtime>,
}

impl RunningServer {
    /// The address of the start page, with the base path and a slash at the end.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Ends the server and closes all connections, also those that browsers keep open.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for RunningServer {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
