//! Apache 2.4: `.htaccess`, read by the server where it lies.

use super::{
    Place, TRANSPORT_SECURITY, caching, kinds, own_headers,
    place::{embed_pattern, escaped},
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
         # Needs AllowOverride All (or the same lines inside <Directory>), mod_headers, mod_mime and mod_rewrite.\n\n\
         Options -Indexes -MultiViews\n\
         DirectorySlash Off\n\
         DirectoryIndex index.html\n\
         FileETag MTime Size\n\n"
    );
    headers(&mut text, base);
    kinds_and_packing(&mut text);
    rewriting(&mut text, site);
    text
}

fn headers(text: &mut String, base: &str) {
    text.push_str("<IfModule mod_headers.c>\n");
    for (name, value) in shared_headers() {
        let _ = writeln!(text, "    Header always set {name} \"{value}\"");
    }
    // The request line as it was sent, so that the rule holds for the page of a missing widget too.
    let embed = format!("m#^[A-Z]+ {}([?][^ ]*)? #", embed_pattern(base));
    text.push_str("    # Widgets may be shown in frames; everything else only on this host.\n");
    for (place, sign) in [(Place::Page, "!~"), (Place::Embed, "=~")] {
        for (name, value) in own_headers(place) {
            let _ = writeln!(
                text,
                "    Header always set {name} \"{value}\" \"expr=%{{THE_REQUEST}} {sign} {embed}\""
            );
        }
    }
    let (name, value) = TRANSPORT_SECURITY;
    let _ = writeln!(
        text,
        "    # Only when every name of this host speaks HTTPS for good (browsers do not forget it):\n    \
         # Header always set {} \"{value}\"\n\n    \
         Header always merge Vary Accept-Encoding\n    \
         Header always set Cache-Control \"{}\"\n    \
         # A name with a fingerprint never stands for other bytes.\n    \
         <FilesMatch \"(^|[^0-9A-Za-z]){}\">\n        \
         Header always set Cache-Control \"{}\"\n    \
         </FilesMatch>\n    \
         <FilesMatch \"[.]html([.](br|gz))?$\">\n        \
         Header always set Cache-Control \"{}\"\n    \
         </FilesMatch>\n\
         </IfModule>\n",
        spelled(name),
        caching::ASK_AGAIN,
        caching::fingerprint_pattern().trim_start_matches("[^0-9A-Za-z]"),
        caching::FOR_EVER,
        caching::ASK_AGAIN,
    );
}

fn kinds_and_packing(text: &mut String) {
    text.push_str("<IfModule mod_mime.c>\n");
    for (ending, kind) in kinds::KINDS {
        let _ = writeln!(text, "    AddType \"{kind}\" .{ending}");
    }
    text.push_str(
        "    # The build has made a .gz and a .br beside every file. Elsewhere .br means Breton, .gz a kind of file.\n    \
         RemoveLanguage .br\n    \
         RemoveType .br .gz\n    \
         AddEncoding br .br\n    \
         AddEncoding gzip .gz\n\
         </IfModule>\n\n",
    );
}

fn rewriting(text: &mut String, site: &Site) {
    let base = &site.base_path;
    let _ = writeln!(
        text,
        "<IfModule mod_rewrite.c>\n    RewriteEngine On\n    RewriteBase {base}\n    RewriteOptions AllowNoSlash"
    );
    if base != "/" {
        let bare = escaped(base.trim_end_matches('/'));
        let _ = writeln!(
            text,
            "    RewriteCond %{{THE_REQUEST}} \"^[A-Z]+ {bare}[? ]\"\n    RewriteRule ^ {base} [R=308,L]"
        );
    }
    text.push_str(
        "    # A folder is answered by its page, with and without a slash at the end, and without a redirect.\n    \
         RewriteRule ^$ index.html\n    \
         RewriteCond %{REQUEST_FILENAME} -d\n    \
         RewriteCond %{REQUEST_FILENAME}/index.html -f\n    \
         RewriteRule ^(.+?)/?$ $1/index.html\n",
    );
    match site.missing {
        Missing::NotFound => text.push_str(
            "    RewriteCond %{REQUEST_FILENAME} -d\n    \
             RewriteCond %{REQUEST_FILENAME}/index.html !-f\n    \
             RewriteRule . - [R=404,L]\n",
        ),
        Missing::Shell => {
            for (folder, page) in site.stand_ins() {
                let below = folder.strip_prefix(base.as_str()).unwrap_or_default();
                let _ = writeln!(
                    text,
                    "    RewriteCond %{{REQUEST_FILENAME}} !-f\n    RewriteRule ^{below}(?!.*[.][^/]*$) {page}"
                );
            }
        }
    }
    for (packing, ending) in [("br", "br"), ("gzip", "gz")] {
        let _ = writeln!(
            text,
            "    RewriteCond %{{HTTP:Accept-Encoding}} (^|[,\\s]){packing}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))\n    \
             RewriteCond %{{REQUEST_FILENAME}}.{ending} -f\n    \
             RewriteRule ^(.+)$ $1.{ending} [L]"
        );
    }
    text.push_str("</IfModule>\n");
    if site.missing == Missing::NotFound {
        let stand_ins = site.stand_ins();
        for (folder, page) in stand_ins.iter().rev() {
            if folder == base {
                let _ = writeln!(text, "\nErrorDocument 404 {page}");
            } else {
                let _ = writeln!(
                    text,
                    "<If \"%{{REQUEST_URI}} =~ m#^{folder}#\">\n    ErrorDocument 404 {page}\n</If>"
                );
            }
        }
    }
}
