//! Which pages other sites may show inside their own.

use koopstadt_explorer::locale::Lang;

/// The folder of the embedded widgets, in every language's folder.
const EMBED_FOLDER: &str = "w";

/// What a path below the base path is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A page of the explorer, or a file.
    Page,
    /// A widget that partners show in a frame on their own pages: below `w/`, in English below `en/w/`.
    Embed,
}

impl Place {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Page, Self::Embed];

    /// Judges a decoded path below the base path, without a slash in front: `w/liste`, `staedte/aachen`.
    #[must_use]
    pub fn of(path: &str) -> Self {
        let is_embed = embed_folders().iter().any(|folder| {
            path.strip_prefix(folder.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        });
        if is_embed { Self::Embed } else { Self::Page }
    }
}

/// The folders of the widgets, one for each language: `w`, `en/w`.
#[must_use]
pub fn embed_folders() -> Vec<String> {
    let folder = |lang| format!("{}{EMBED_FOLDER}", lang_folder(lang));
    Lang::ALL.into_iter().map(folder).collect()
}

/// The folder of a language below the base path, with its slash: nothing for German, `en/` for English.
pub(crate) fn lang_folder(lang: Lang) -> String {
    match lang {
        Lang::De => String::new(),
        Lang::En => format!("{}/", lang.tag()),
    }
}

/// A regular expression, without anchors, for the raw path of a widget's page.
///
/// Hosts match it against the request line, where nothing is decoded yet, so that the rule still holds for the
/// page that is sent instead of a missing widget. Therefore it takes the plain letters of our own names only:
/// `w/..%2fstaedte` is a page in the end, and must not be let into a frame because it begins like a widget.
pub(super) fn embed_pattern(base_path: &str) -> String {
    let folders = embed_folders().join("|");
    format!(
        "{}({folders})(/[0-9A-Za-z_-]+)*(/(index[.]html)?)?",
        escaped(base_path)
    )
}

/// A base path as a regular expression.
pub(super) fn escaped(base_path: &str) -> String {
    base_path.replace('.', "[.]")
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMBEDS: [&str; 5] = ["w", "w/", "w/liste", "en/w/list/", "en/w/city/aachen/index.html"];
    const PAGES: [&str; 8] = [
        "",
        "index.html",
        "wie-wir",
        "windex.html",
        "staedte/w/aachen",
        "en",
        "en/wide",
        "data/w/x.json",
    ];

    #[test]
    fn only_what_lies_in_the_widgets_folders_may_be_framed() {
        for path in EMBEDS {
            assert_eq!(Place::of(path), Place::Embed, "{path}");
        }
        for path in PAGES {
            assert_eq!(Place::of(path), Place::Page, "{path}");
        }
    }

    #[test]
    fn the_pattern_for_hosts_says_the_same_and_lets_nothing_encoded_through()
    -> Result<(), Box<dyn std::error::Error>> {
        for base in ["/", "/explorer/", "/a.b/"] {
            let pattern = regex::Regex::new(&format!("^{}$", embed_pattern(base)))?;
            for path in EMBEDS {
                assert!(pattern.is_match(&format!("{base}{path}")), "{base}{path}");
            }
            let tricks = [
                "w/..%2fstaedte",
                "w/../staedte",
                "w/%2e%2e/staedte",
                "w//x",
                "/w/x",
                "%77/x",
            ];
            for path in PAGES.into_iter().chain(tricks) {
                assert!(!pattern.is_match(&format!("{base}{path}")), "{base}{path}");
            }
        }
        assert!(!regex::Regex::new(&embed_pattern("/a.b/"))?.is_match("/acb/w/x"));
        Ok(())
    }
}
