//! Netlify and Cloudflare Pages read `_headers` and `_redirects` from the published folder.
//!
//! Both send the headers of every rule that fits. Where two rules name the same header, Netlify takes the later
//! one; Cloudflare joins the values, unless a line `! Name` has taken the earlier one away, which Netlify skips.
//! So each rule that differs from the first begins with such lines.

use super::{
    Place, TRANSPORT_SECURITY, caching, embed_folders, own_headers, shared_headers,
    site::{Missing, Site},
    spelled,
};
use std::fmt::Write as _;

/// The deepest path of a widget below its folder, as in `w/stadt/aachen/index.html`. Written out level by level,
/// because `/w/*` also fits `/wie-wir` on Netlify, where the slash before a star may be missing.
const DEPTHS: [&str; 4] = ["", "/:first", "/:first/:second", "/:first/:second/:third"];
/// Cloudflare reads no more rules than this.
const MOST_RULES: usize = 100;

/// The text of `_headers`.
pub(super) fn headers(site: &Site) -> String {
    let base = &site.base_path;
    let mut text = String::from(
        "# Headers for Netlify and Cloudflare Pages; made by the build, see docs/hosting.md.\n\
         # This file belongs into the top folder of what is published, also when the explorer lies below it.\n",
    );
    let (name, value) = TRANSPORT_SECURITY;
    let _ = writeln!(
        text,
        "# Only when every name of this host speaks HTTPS for good (browsers do not forget it):\n#   {}: {value}\n",
        spelled(name)
    );
    let mut everywhere = shared_headers();
    everywhere.extend(own_headers(Place::Page));
    everywhere.push(("Cache-Control".to_owned(), caching::ASK_AGAIN.to_owned()));
    rule(&mut text, &format!("{base}*"), &everywhere, false);
    let mut rules = 1;
    for folder in embed_folders() {
        for (depth, slash) in DEPTHS.into_iter().flat_map(|depth| [(depth, ""), (depth, "/")]) {
            let path = format!("{base}{folder}{depth}{slash}");
            rule(&mut text, &path, &own_headers(Place::Embed), true);
            rules += 1;
        }
    }
    let one = |name: &str, value: &str| vec![(name.to_owned(), value.to_owned())];
    let kinds = site
        .unusual
        .iter()
        .map(|(file, kind)| (file, one("Content-Type", kind)));
    let kept = site
        .kept
        .iter()
        .map(|file| (file, one("Cache-Control", caching::FOR_EVER)));
    let mut left_out = 0;
    for (file, headers) in kept.chain(kinds) {
        if rules < MOST_RULES {
            rule(&mut text, &format!("{base}{file}"), &headers, true);
            rules += 1;
        } else {
            left_out += 1;
        }
    }
    if left_out > 0 {
        let _ = writeln!(
            text,
            "# {left_out} files more have no rule, because Cloudflare reads {MOST_RULES} rules only."
        );
    }
    text
}

fn rule(text: &mut String, path: &str, headers: &[(String, String)], instead: bool) {
    let _ = writeln!(text, "{path}");
    for (name, value) in headers {
        if instead {
            let _ = writeln!(text, "  ! {name}");
        }
        let _ = writeln!(text, "  {name}: {value}");
    }
    text.push('\n');
}

/// The text of `_redirects`. Cloudflare finds the nearest `404.html` by itself and skips what it does not know.
pub(super) fn redirects(site: &Site) -> String {
    let status = match site.missing {
        Missing::NotFound => 404,
        Missing::Shell => 200,
    };
    let mut text = String::from(
        "# The pages for what is not there, on Netlify; made by the build, see docs/hosting.md.\n",
    );
    for (folder, page) in site.stand_ins() {
        let _ = writeln!(text, "{folder}*  {page}  {status}");
    }
    text
}
