//! Small pages written by hand.

use tempfile::TempDir;

/// A folder with these files; it lasts as long as the value.
pub(crate) struct Pages(TempDir);

impl Pages {
    /// A start page with a script of this text.
    pub(crate) fn with_script(script: &str) -> Self {
        let pages = Self(tempfile::tempdir().unwrap());
        let pages = pages.add("index.html", &page("<script src=\"/main.js\"></script>"));
        pages.add("main.js", script)
    }

    /// The same with one more file.
    pub(crate) fn add(self, name: &str, text: &str) -> Self {
        let file = self.0.path().join(name);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
        self
    }

    /// Where they lie.
    pub(crate) fn folder(&self) -> std::path::PathBuf {
        self.0.path().to_owned()
    }
}

/// A page with this content.
pub(crate) fn page(body: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\"><title>t</title></head><body>{body}</body></html>"
    )
}
