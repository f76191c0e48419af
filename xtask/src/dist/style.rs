//! The style sheet: `style/main.css` with everything that it imports, as one small file.
//!
//! Trunk copies style sheets without resolving `@import`, which would cost the visitor one request after the
//! other. Nothing is rewritten for old browsers: the sheet uses what the supported browsers understand.

use super::{
    DistError,
    program::{self, Stamped},
};
use crate::project;
use lightningcss::{
    bundler::{Bundler, FileProvider},
    printer::PrinterOptions,
    stylesheet::{MinifyOptions, ParserOptions},
};
use std::path::Path;

/// Bundles the style sheet into the staged folder and returns its tag.
pub(super) fn finish(staging: &Path, public_url: &str) -> Result<String, DistError> {
    let css = bundle(&project::root().join("style").join("main.css"))?;
    let Stamped { name, integrity } = program::write(staging, "main.css", css.as_bytes())?;
    Ok(format!(
        "<link rel=\"stylesheet\" href=\"{public_url}{name}\" integrity=\"{integrity}\">"
    ))
}

/// The style sheet and its imports as one minified text.
fn bundle(entry: &Path) -> Result<String, DistError> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler
        .bundle(entry)
        .map_err(|error| DistError::Style(error.to_string()))?;
    sheet
        .minify(MinifyOptions::default())
        .map_err(|error| DistError::Style(error.to_string()))?;
    let printed = sheet.to_css(PrinterOptions {
        minify: true,
        ..PrinterOptions::default()
    });
    printed
        .map(|css| css.code)
        .map_err(|error| DistError::Style(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn sheets(name: &str, files: &[(&str, &str)]) -> Result<std::path::PathBuf, Box<dyn std::error::Error>> {
        let folder = project::scratch("unit-tests").join(name);
        fs::create_dir_all(&folder)?;
        for (file, css) in files {
            fs::write(folder.join(file), css)?;
        }
        Ok(folder.join("main.css"))
    }

    #[test]
    fn imports_are_drawn_in_with_their_layers() -> Result<(), Box<dyn std::error::Error>> {
        let main = sheets(
            "style",
            &[
                ("main.css", "@layer base;\n@import \"base.css\" layer(base);"),
                ("base.css", "p { color: red }"),
            ],
        )?;
        assert_eq!(bundle(&main)?, "@layer base{p{color:red}}");
        Ok(())
    }

    #[test]
    fn modern_notation_is_left_as_it_is() -> Result<(), Box<dyn std::error::Error>> {
        let css = ":root{color-scheme:light dark;--ink:light-dark(#111,#eee)}\
                   @view-transition{navigation:auto}\
                   a{color:oklch(62% .15 40);&:hover{text-decoration:none}}";
        let bundled = bundle(&sheets("style-modern", &[("main.css", css)])?)?;
        for notation in ["light-dark(#111,#eee)", "@view-transition", "oklch(", "&:hover"] {
            assert!(bundled.contains(notation), "{notation} in {bundled}");
        }
        Ok(())
    }

    #[test]
    fn a_missing_import_is_named() -> Result<(), Box<dyn std::error::Error>> {
        let main = sheets("style-missing", &[("main.css", "@import \"nowhere.css\";")])?;
        let message = bundle(&main)
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default();
        assert!(message.contains("main.css"), "{message}");
        Ok(())
    }
}
