//! Writes a brotli and a gzip neighbour for every file that gets smaller by it.

use super::{DistError, at};
use flate2::{Compression, write::GzEncoder};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    sync::Mutex,
    thread,
};

/// Files of these kinds are compressed; pictures and fonts already are.
pub(crate) const COMPRESSIBLE: [&str; 16] = [
    "html",
    "css",
    "js",
    "wasm",
    "json",
    "geojson",
    "jsonld",
    "csv",
    "svg",
    "xml",
    "atom",
    "ics",
    "ttl",
    "txt",
    "webmanifest",
    "map",
];
/// Brotli's best quality.
const BEST: i32 = 11;
/// Brotli's quality for pages, of which there are thousands: close to the best in a quarter of the time.
const QUICK: i32 = 10;
/// Below this size a compressed answer saves no packet.
const SMALLEST: u64 = 256;

/// Compresses everything under `folder`, on all processors.
pub(crate) fn compress(folder: &Path) -> Result<(), DistError> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    let queue = Mutex::new(files);
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let running: Vec<_> = (0..workers).map(|_| scope.spawn(|| work(&queue))).collect();
        running
            .into_iter()
            .try_for_each(|worker| worker.join().unwrap_or(Ok(())))
    })
}

fn work(queue: &Mutex<Vec<PathBuf>>) -> Result<(), DistError> {
    loop {
        let next = queue.lock().ok().and_then(|mut files| files.pop());
        match next {
            Some(file) => compress_file(&file)?,
            None => return Ok(()),
        }
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), DistError> {
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let path = entry.map_err(at(folder))?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if is_compressible(&path) {
            files.push(path);
        }
    }
    Ok(())
}

fn is_compressible(file: &Path) -> bool {
    file.extension()
        .is_some_and(|extension| COMPRESSIBLE.iter().any(|kind| extension == *kind))
}

/// Whether a file of this size is sent as its compressed neighbour.
pub(crate) fn is_sent_compressed(file: &Path, bytes: u64) -> bool {
    is_compressible(file) && bytes >= SMALLEST
}

fn compress_file(file: &Path) -> Result<(), DistError> {
    let bytes = fs::read(file).map_err(at(file))?;
    if !is_sent_compressed(file, bytes.len() as u64) {
        return Ok(());
    }
    let is_page = file.extension().is_some_and(|extension| extension == "html");
    let quality = if is_page { QUICK } else { BEST };
    for (ending, packed) in [
        ("br", brotli(&bytes, quality).map_err(at(file))?),
        ("gz", gzip(&bytes).map_err(at(file))?),
    ] {
        if packed.len() < bytes.len() {
            let mut name = file.as_os_str().to_owned();
            name.push(".");
            name.push(ending);
            fs::write(&name, packed).map_err(at(name))?;
        }
    }
    Ok(())
}

fn brotli(bytes: &[u8], quality: i32) -> std::io::Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality,
        lgwin: 22,
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters)?;
    Ok(packed)
}

fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_that_gain_get_neighbours() -> Result<(), Box<dyn std::error::Error>> {
        let folder = crate::project::scratch("unit-tests").join("compress");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("inner"))?;
        fs::write(folder.join("inner/long.css"), "p { color: red }\n".repeat(100))?;
        fs::write(folder.join("short.css"), "p{}")?;
        fs::write(folder.join("picture.png"), vec![0; 1000])?;
        compress(&folder)?;
        assert!(folder.join("inner/long.css.br").is_file() && folder.join("inner/long.css.gz").is_file());
        assert!(!folder.join("short.css.br").exists());
        assert!(!folder.join("picture.png.br").exists());
        Ok(())
    }
}
