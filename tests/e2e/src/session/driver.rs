//! The program that drives the browser, one for each session: Firefox and `WebKit` allow no second session.

use super::{kept::Kept, screen::Screen};
use crate::{Trouble, wait};
use std::{
    fs::File,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::Path,
    time::Duration,
};
use xtask::tools::Browser;

/// How often another port is tried when somebody else was faster.
const ATTEMPTS: usize = 3;

/// A running driver. It ends with this value, and its browser with it.
pub(super) struct Driver {
    _process: Kept,
    _screen: Option<Screen>,
    /// Where it listens.
    pub(super) url: String,
}

impl Driver {
    /// Starts the driver of a browser; what it writes goes into a folder.
    pub(super) async fn start(browser: Browser, logs: &Path) -> Result<Self, Trouble> {
        let program = browser.driver().ok_or_else(|| {
            let name = browser.as_str();
            Trouble::Surroundings(format!(
                "the driver of {name} is missing; `cargo xtask doctor` says how to get it"
            ))
        })?;
        let screen = match browser {
            Browser::WebKit => Some(Screen::start(&logs.join("screen.log"))?),
            Browser::Chromium | Browser::Firefox => None,
        };
        let surroundings = screen.as_ref().map(Screen::surroundings);
        let log = logs.join("driver.log");
        for _ in 0..ATTEMPTS {
            let port = free_port()?;
            let writer = File::create(&log)?;
            let mut process = Kept::start(
                program.as_os_str(),
                &[format!("--port={port}")],
                surroundings.as_ref().map_or(&[], |known| known.as_slice()),
                writer.try_clone()?,
                writer,
            )?;
            if listens(port, &mut process).await {
                let url = format!("http://127.0.0.1:{port}");
                return Ok(Self {
                    _process: process,
                    _screen: screen,
                    url,
                });
            }
        }
        Err(Trouble::Start {
            program: program.display().to_string(),
            log,
        })
    }
}

fn free_port() -> Result<u16, Trouble> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// Whether the driver accepts connections before it ends.
async fn listens(port: u16, process: &mut Kept) -> bool {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let answers = || TcpStream::connect_timeout(&address, Duration::from_secs(1)).is_ok();
    let started = wait::eventually(
        "the driver listens",
        async || Ok((answers(), process.has_ended())),
        |(answers, ended)| *answers || *ended,
    );
    matches!(started.await, Ok((true, false)))
}
