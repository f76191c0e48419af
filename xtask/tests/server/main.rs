//! The server answers as any good host of the explorer should, and never falls over.

mod answers;
mod rules;

use std::{
    error::Error,
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::PathBuf,
};
use xtask::server::{RunningServer, Server, ServerOptions};

type Outcome = Result<(), Box<dyn Error>>;

/// An answer, taken apart.
struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A small built folder; every test has its own.
fn folder(name: &str) -> Result<PathBuf, Box<dyn Error>> {
    let folder = xtask::project::scratch("server-tests").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("data"))?;
    fs::create_dir_all(folder.join("staedte/goerlitz"))?;
    fs::write(folder.join("index.html"), "<p>shell")?;
    fs::write(folder.join("staedte/goerlitz/index.html"), "<p>Görlitz")?;
    fs::write(folder.join("data/cities.json"), "[\"0123456789\"]")?;
    fs::write(folder.join("main-0123456789abcdef.css"), "p { color: red }")?;
    fs::write(folder.join("main-0123456789abcdef.css.br"), "as brotli")?;
    fs::write(folder.join("main-0123456789abcdef.css.gz"), "as gzip")?;
    Ok(folder)
}

fn serve(name: &str) -> Result<RunningServer, Box<dyn Error>> {
    Ok(Server::start(ServerOptions::new(folder(name)?))?)
}

/// Sends exactly these bytes as method and path, without any client's tidying.
fn ask(
    server: &RunningServer,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
) -> Result<Answer, Box<dyn Error>> {
    let host = server
        .url()
        .trim_start_matches("http://")
        .split('/')
        .next()
        .unwrap_or_default();
    let mut stream = TcpStream::connect(host)?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n"
    )?;
    for (name, value) in headers {
        write!(stream, "{name}: {value}\r\n")?;
    }
    stream.write_all(b"\r\n")?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    let end = bytes
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .ok_or("no end of the head")?;
    let body = bytes.split_off(end + 4);
    let head = String::from_utf8(bytes)?;
    let status = head.split_whitespace().nth(1).ok_or("no status")?.parse()?;
    Ok(Answer { status, head, body })
}

fn get(server: &RunningServer, path: &str) -> Result<Answer, Box<dyn Error>> {
    ask(server, "GET", path, &[])
}
