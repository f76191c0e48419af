//! The style sheets: `style/main.css`, `record.css` and `print.css`, each with everything that it imports as one small
//! file.
//!
//! Trunk copies style sheets without resolving `@import`, which would cost the visitor one request after the
//! other. Nothing is rewritten for old browsers: the sheet uses what the supported browsers understand.

use super::{
    DistError, at,
    program::{self, Stamped},
};
use crate::project;
use lightningcss::{
    bundler::{Bundler, FileProvider},
    dependencies::{Dependency, DependencyOptions},
    printer::PrinterOptions,
    stylesheet::{MinifyOptions, ParserOptions},
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The sheets and their tags. A page has one of the first two; where it has the smaller one, the larger one comes with
/// the program, which may go on to any page. Paper can wait: a sheet for print only keeps no screen waiting.
const SHEETS: [(&str, &str); 3] = [
    ("main.css", "rel=\"stylesheet\" data-sheet=\"main\""),
    (
        "record.css",
        "rel=\"alternate\" type=\"text/css\" data-sheet=\"record\"",
    ),
    ("print.css", "rel=\"stylesheet\" media=\"print\""),
];

/// Bundles the style sheets into the staged folder, with the fonts and pictures that they name, and returns
/// the tags: the sheets themselves, and the fonts, which the browser would otherwise find only after them.
pub(super) fn finish(staging: &Path, public_url: &str) -> Result<String, DistError> {
    let (mut sheets, mut fonts) = (Vec::new(), Vec::new());
    for (sheet, attributes) in SHEETS {
        let Bundle { mut css, named } = bundle(&project::root().join("style").join(sheet))?;
        for NamedFile { file, place } in named {
            let name = copy(staging, &file)?;
            css = css.replace(&place, &name);
            let font = format!(
                "<link rel=\"preload\" href=\"{public_url}{name}\" as=\"font\" type=\"font/woff2\" \
                 crossorigin=\"anonymous\">"
            );
            if file.extension().is_some_and(|extension| extension == "woff2") && !fonts.contains(&font) {
                fonts.push(font);
            }
        }
        let Stamped { name, integrity } = program::write(staging, sheet, css.as_bytes())?;
        sheets.push(format!(
            "<link {attributes} href=\"{public_url}{name}\" integrity=\"{integrity}\">"
        ));
    }
    Ok([sheets, fonts].concat().join("\n"))
}

/// The style sheet and its imports as one minified text.
struct Bundle {
    css: String,
    named: Vec<NamedFile>,
}

/// A file that the sheet names, and the text that stands for its address.
struct NamedFile {
    file: PathBuf,
    place: String,
}

fn bundle(entry: &Path) -> Result<Bundle, DistError> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler
        .bundle(entry)
        .map_err(|error| DistError::Style(error.to_string()))?;
    sheet
        .minify(MinifyOptions::default())
        .map_err(|error| DistError::Style(error.to_string()))?;
    let options = PrinterOptions {
        minify: true,
        analyze_dependencies: Some(DependencyOptions {
            remove_imports: false,
        }),
        ..PrinterOptions::default()
    };
    let printed = sheet
        .to_css(options)
        .map_err(|error| DistError::Style(error.to_string()))?;
    let mut bundle = Bundle {
        css: printed.code,
        named: Vec::new(),
    };
    for dependency in printed.dependencies.unwrap_or_default() {
        let Dependency::Url(url) = dependency else {
            continue;
        };
        if url.url.contains(':') || url.url.starts_with(['/', '#']) {
            bundle.css = bundle.css.replace(&url.placeholder, &url.url);
        } else {
            let folder = Path::new(&url.loc.file_path).parent().unwrap_or(Path::new(""));
            bundle.named.push(NamedFile {
                file: folder.join(&url.url),
                place: url.placeholder,
            });
        }
    }
    Ok(bundle)
}

/// Copies a named file under its fingerprint and returns its address beside the sheet.
fn copy(staging: &Path, file: &Path) -> Result<String, DistError> {
    let kept_in = file.parent().and_then(Path::file_name).unwrap_or_default();
    let folder = staging.join(kept_in);
    fs::create_dir_all(&folder).map_err(at(&folder))?;
    let bytes = fs::read(file).map_err(at(file))?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let stamped = program::write(&folder, &name, &bytes)?;
    Ok(format!("{}/{}", kept_in.to_string_lossy(), stamped.name))
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
        assert_eq!(bundle(&main)?.css, "@layer base{p{color:red}}");
        Ok(())
    }

    #[test]
    fn modern_notation_is_left_as_it_is() -> Result<(), Box<dyn std::error::Error>> {
        let css = ":root{color-scheme:light dark;--ink:light-dark(#111,#eee)}\
                   @view-transition{navigation:auto}\
                   a{color:oklch(62% .15 40);&:hover{text-decoration:none}}";
        let bundled = bundle(&sheets("style-modern", &[("main.css", css)])?)?.css;
        for notation in ["light-dark(#111,#eee)", "@view-transition", "oklch(", "&:hover"] {
            assert!(bundled.contains(notation), "{notation} in {bundled}");
        }
        Ok(())
    }

    #[test]
    fn files_that_the_sheet_names_are_found_beside_the_sheet_that_names_them()
    -> Result<(), Box<dyn std::error::Error>> {
        let css = "@import \"base.css\";\na{background:url(data:image/gif;base64,R0lG)}";
        let base = "@font-face{font-family:F;src:url(\"fonts/f.woff2\")}";
        let main = sheets("style-fonts", &[("main.css", css), ("base.css", base)])?;
        let bundle = bundle(&main)?;
        let files: Vec<_> = bundle.named.iter().map(|named| named.file.clone()).collect();
        assert_eq!(files, [main.with_file_name("fonts").join("f.woff2")]);
        assert!(bundle.named.iter().all(|named| bundle.css.contains(&named.place)));
        assert!(
            bundle.css.contains("data:image/gif;base64,R0lG"),
            "{}",
            bundle.css
        );
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
