//! nginx: a file to be included inside `server { … }`.

use super::{
    NGINX, Place, TRANSPORT_SECURITY, caching, kinds, own_headers,
    place::{embed_pattern, escaped},
    shared_headers,
    site::{Missing, Site},
    spelled,
};
use std::fmt::Write as _;

/// The variable for a header whose value depends on the path. nginx forgets all headers of an outer block as soon
/// as an inner one adds a header, so there is one block, and variables.
fn variable(header: &str) -> String {
    format!("$koopstadt_{}", header.to_ascii_lowercase().replace('-', "_"))
}

/// The text of the file.
pub(super) fn configuration(site: &Site) -> String {
    let base = &site.base_path;
    let mut text = format!(
        "# Koop.Stadt explorer under {base}; made by the build, see docs/hosting.md.\n\
         # Inside server {{ … }}, beside its own root:  include /path/to/{NGINX};\n\n"
    );
    let mut variables = own_headers(Place::Page);
    variables.push(("Cache-Control".to_owned(), caching::ASK_AGAIN.to_owned()));
    set(&mut text, "", &variables);
    let _ = writeln!(
        text,
        "# Widgets may be shown in frames. The address as it was sent, so that this holds for the page of a missing one too.\n\
         if ($request_uri ~ \"^{}([?]|$)\") {{",
        embed_pattern(base)
    );
    set(&mut text, "    ", &own_headers(Place::Embed));
    let kept = [("Cache-Control".to_owned(), caching::FOR_EVER.to_owned())];
    let _ = writeln!(
        text,
        "}}\n# A name with a fingerprint never stands for other bytes.\nif ($uri ~ \"{}\") {{",
        caching::fingerprint_pattern()
    );
    set(&mut text, "    ", &kept);
    let _ = writeln!(text, "}}\nif ($uri ~ \"[.]html$\") {{");
    set(&mut text, "    ", variables.get(2..).unwrap_or_default());
    text.push_str("}\n\n");
    if base != "/" {
        let bare = base.trim_end_matches('/');
        let _ = writeln!(
            text,
            "location = {bare} {{\n    return 308 {base}$is_args$args;\n}}\n"
        );
    }
    location(&mut text, site, &variables);
    text
}

fn set(text: &mut String, indent: &str, headers: &[(String, String)]) {
    for (name, value) in headers {
        let _ = writeln!(text, "{indent}set {} \"{value}\";", variable(name));
    }
}

fn location(text: &mut String, site: &Site, variables: &[(String, String)]) {
    let base = &site.base_path;
    let _ = writeln!(text, "location {base} {{\n    types {{");
    for (ending, kind) in kinds::KINDS {
        let _ = writeln!(text, "        \"{kind}\" {ending};");
    }
    let _ = writeln!(
        text,
        "    }}\n    default_type {};\n\n    # The build has made a .gz and a .br beside every file.\n    gzip_static on;\n    gzip_vary on;\n    \
         # With the module ngx_brotli, which most packages do not have, also:\n    # brotli_static on;\n",
        kinds::UNKNOWN
    );
    for (name, _) in variables {
        let _ = writeln!(text, "    add_header {name} {} always;", variable(name));
    }
    for (name, value) in shared_headers() {
        let _ = writeln!(text, "    add_header {name} \"{value}\" always;");
    }
    let (name, value) = TRANSPORT_SECURITY;
    let _ = writeln!(
        text,
        "    # Only when every name of this host speaks HTTPS for good (browsers do not forget it):\n    \
         # add_header {} \"{value}\" always;\n",
        spelled(name)
    );
    let _ = writeln!(
        text,
        "    location ~ \"^{}(.*/)?[.](?!well-known/)\" {{\n        return 404;\n    }}",
        escaped(base)
    );
    for (folder, page) in site.stand_ins() {
        let found = "$uri $uri/index.html";
        let indent = if folder == *base { "    " } else { "        " };
        if folder != *base {
            let _ = writeln!(text, "    location {folder} {{");
        }
        let _ = match site.missing {
            Missing::NotFound => {
                writeln!(
                    text,
                    "{indent}error_page 404 {page};\n{indent}try_files {found} =404;"
                )
            }
            Missing::Shell => writeln!(text, "{indent}try_files {found} {page};"),
        };
        if folder != *base {
            text.push_str("    }\n");
        }
    }
    text.push_str("}\n");
}
