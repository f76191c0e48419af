//! The web manifests: what a system shows of the explorer when somebody puts it on a home screen.

use super::{DistError, icons::ICONS, write_file};
use koopstadt_explorer::{
    charts::share_image::Palette,
    locale::Lang,
    route::{Links, Route},
};
use serde::Serialize;
use std::path::Path;

/// Name of the file, in the folder of its language.
const FILE: &str = "manifest.webmanifest";

#[derive(Serialize)]
struct Manifest<'a> {
    id: &'a str,
    name: &'a str,
    short_name: &'a str,
    description: &'a str,
    lang: &'a str,
    dir: &'a str,
    start_url: &'a str,
    scope: &'a str,
    display: &'a str,
    theme_color: &'a str,
    background_color: &'a str,
    icons: Vec<Icon>,
}

#[derive(Serialize)]
struct Icon {
    src: String,
    sizes: String,
    #[serde(rename = "type")]
    media_type: &'static str,
    purpose: &'static str,
}

/// Writes the manifest of each language into a built folder.
pub(super) fn write(dist: &Path, public_url: &str, colours: &Palette) -> Result<(), DistError> {
    for lang in Lang::ALL {
        let folder = match lang {
            Lang::De => dist.to_owned(),
            Lang::En => dist.join(lang.tag()),
        };
        let file = folder.join(FILE);
        let text = manifest(public_url, lang, colours).map_err(|cause| super::at(&file)(cause.into()))?;
        write_file(&file, text.as_bytes())?;
    }
    Ok(())
}

fn manifest(public_url: &str, lang: Lang, colours: &Palette) -> serde_json::Result<String> {
    let words = lang.words();
    let links = Links::new(public_url, lang);
    let start = links.to(&Route::Start);
    let icon = |icon: &super::icons::Icon| {
        Some(Icon {
            src: links.file(icon.path),
            sizes: format!("{0}x{0}", icon.side),
            media_type: "image/png",
            purpose: icon.purpose?,
        })
    };
    serde_json::to_string_pretty(&Manifest {
        id: &start,
        name: words.shell.site_name,
        short_name: words.share.short_name,
        description: words.share.description,
        lang: lang.tag(),
        dir: "ltr",
        start_url: &start,
        // Both languages: who changes the language stays in the same window.
        scope: &links.in_lang(Lang::De).to(&Route::Start),
        // With a bar for the address: it carries the view, and people pass it on.
        display: "minimal-ui",
        theme_color: &colours.paper,
        background_color: &colours.paper,
        icons: ICONS.iter().filter_map(icon).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_names_its_language_its_start_and_icons_below_the_base()
    -> Result<(), Box<dyn std::error::Error>> {
        let colours = Palette::of_day(include_str!("../../../../style/tokens.css"))?;
        for (lang, start) in [(Lang::De, "/explorer/"), (Lang::En, "/explorer/en/")] {
            let read: serde_json::Value = serde_json::from_str(&manifest("/explorer/", lang, &colours)?)?;
            assert_eq!(read["lang"], lang.tag());
            assert_eq!(read["start_url"], start);
            assert_eq!(read["scope"], "/explorer/");
            assert_eq!(read["name"], lang.words().shell.site_name);
            assert!(
                read["short_name"]
                    .as_str()
                    .is_some_and(|name| name.chars().count() <= 12)
            );
            let icons = read["icons"].as_array().map_or(&[][..], Vec::as_slice);
            assert_eq!(icons.len(), 4);
            for purpose in ["any", "maskable"] {
                let sizes: Vec<_> = icons
                    .iter()
                    .filter(|icon| icon["purpose"] == purpose)
                    .map(|icon| &icon["sizes"])
                    .collect();
                assert_eq!(sizes, ["192x192", "512x512"]);
            }
            assert!(icons.iter().all(|icon| {
                icon["src"]
                    .as_str()
                    .is_some_and(|src| src.starts_with("/explorer/icons/"))
            }));
        }
        Ok(())
    }
}
