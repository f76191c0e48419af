//! Caddy 2: a file to be imported inside the block of a site.

use super::{
    CADDY, Place, TRANSPORT_SECURITY, caching, kinds, own_headers,
    place::embed_pattern,
    shared_headers,
    site::{Missing, Site},
    spelled,
};
use std::fmt::Write as _;

/// The text of the file.
pub(super) fn configuration(site: &Site) -> String {
    let base = &site.base_path;
    let mut text = format!(
        "# Koop.Stadt explorer under {base}; made by the build, see docs/hosting.md.\n\
         # Inside the block of the site, beside its own root:  import /path/to/{CADDY}\n\n\
         # Widgets may be shown in frames; everything else only on this host.\n\
         @koopstadt_embed path_regexp ^{}$\n\
         # A name with a fingerprint never stands for other bytes.\n\
         @koopstadt_kept {{\n\tpath_regexp {}\n\tnot path *.html\n\tfile\n}}\n",
        embed_pattern(base),
        caching::fingerprint_pattern()
    );
    for (ending, _) in kinds::KINDS {
        let _ = writeln!(text, "@koopstadt_{ending} {{\n\tpath *.{ending}\n\tfile\n}}");
    }
    text.push('\n');
    if base != "/" {
        let _ = writeln!(text, "redir {} {base} 308\n", base.trim_end_matches('/'));
    }
    // In a route things happen in the order in which they are written.
    let _ = writeln!(text, "route {base}* {{");
    headers(&mut text);
    serving(&mut text, site);
    text.push_str("}\n");
    if site.missing == Missing::NotFound {
        let _ = writeln!(text, "\nhandle_errors {{");
        for (index, (folder, page)) in site.stand_ins().into_iter().enumerate() {
            let _ = writeln!(
                text,
                "\t@koopstadt_missing_{index} {{\n\t\tpath {folder}*\n\t\texpression {{http.error.status_code}} == 404\n\t}}\n\t\
                 handle @koopstadt_missing_{index} {{\n\t\trewrite * {page}\n\t\tfile_server {{\n\t\t\tprecompressed br gzip\n\t\t}}\n\t}}"
            );
        }
        text.push_str("}\n");
    }
    text
}

fn headers(text: &mut String) {
    let block = |text: &mut String, matcher: &str, headers: &[(String, String)]| {
        let _ = writeln!(text, "\theader {matcher}{{");
        for (name, value) in headers {
            let _ = writeln!(text, "\t\t{name} \"{value}\"");
        }
        text.push_str("\t}\n");
    };
    let mut everywhere = shared_headers();
    everywhere.extend(own_headers(Place::Page));
    everywhere.push(("Cache-Control".to_owned(), caching::ASK_AGAIN.to_owned()));
    block(text, "", &everywhere);
    let (name, value) = TRANSPORT_SECURITY;
    let _ = writeln!(
        text,
        "\t# Only when every name of this host speaks HTTPS for good (browsers do not forget it):\n\t# header {} \"{value}\"",
        spelled(name)
    );
    block(text, "@koopstadt_embed ", &own_headers(Place::Embed));
    let _ = writeln!(
        text,
        "\theader @koopstadt_kept Cache-Control \"{}\"",
        caching::FOR_EVER
    );
    for (ending, kind) in kinds::KINDS {
        let _ = writeln!(text, "\theader @koopstadt_{ending} Content-Type \"{kind}\"");
    }
}

fn serving(text: &mut String, site: &Site) {
    match site.missing {
        Missing::NotFound => text.push_str("\ttry_files {path} {path}/index.html =404\n"),
        Missing::Shell => {
            for (index, (folder, page)) in site.stand_ins().into_iter().enumerate() {
                let _ = writeln!(
                    text,
                    "\t@koopstadt_shell_{index} {{\n\t\tpath {folder}*\n\t\tnot file {{path}} {{path}}/index.html\n\t\tnot path_regexp [.][^/]*$\n\t}}\n\t\
                     rewrite @koopstadt_shell_{index} {page}"
                );
            }
            text.push_str("\ttry_files {path} {path}/index.html =404\n");
        }
    }
    text.push_str("\t# The build has made a .gz and a .br beside every file.\n");
    text.push_str("\tfile_server {\n\t\tprecompressed br gzip\n\t\thide .htaccess .git\n\t}\n");
}
