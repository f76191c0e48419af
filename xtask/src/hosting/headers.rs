//! The headers that every answer carries. The only place where they are written down: the project's own server,
//! the files for other hosts and the tags in the pages are made from it.

use super::place::Place;

/// The header with the Content-Security-Policy.
pub const CONTENT_SECURITY_POLICY: &str = "content-security-policy";
/// The header that says what a link to another site tells about this page.
const REFERRER_POLICY: &str = "referrer-policy";

/// The directives of the Content-Security-Policy but the one on frames, in the order in which they are sent.
///
/// Nothing from other hosts, nothing inline; the one exception that a Rust program needs is the permission to
/// compile WebAssembly. Text becomes markup only through the policy named `default`, which the loader makes
/// (`dist/guard.js`); nobody can make another.
const DIRECTIVES: &[(&str, &str)] = &[
    ("default-src", "'none'"),
    ("script-src", "'self' 'wasm-unsafe-eval'"),
    ("style-src", "'self'"),
    ("img-src", "'self' data:"),
    ("font-src", "'self'"),
    ("connect-src", "'self'"),
    ("manifest-src", "'self'"),
    ("worker-src", "'self'"),
    ("base-uri", "'self'"),
    ("form-action", "'self'"),
    ("require-trusted-types-for", "'script'"),
    ("trusted-types", "default"),
];

/// The headers that are the same everywhere.
const FIXED: &[(&str, &str)] = &[
    // A search stands in the address: other sites learn which site a visitor comes from, not what was looked for.
    (REFERRER_POLICY, "strict-origin-when-cross-origin"),
    (
        "permissions-policy",
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), \
         gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=()",
    ),
    ("x-content-type-options", "nosniff"),
    // Everything here is public and the same for everybody, and partners show share images and run the embed
    // loader on their own pages, also on pages that ask this consent of every file (Cross-Origin-Embedder-Policy).
    ("cross-origin-resource-policy", "cross-origin"),
];

/// Kept out of all files, and put into them as a comment only: whether every name of a host, with all its
/// subdomains, speaks HTTPS for good is for its operator to say, and browsers do not forget it.
pub const TRANSPORT_SECURITY: (&str, &str) = ("strict-transport-security", "max-age=31536000");

/// All headers of an answer, with lower-case names.
#[must_use]
pub fn headers(place: Place) -> Vec<(&'static str, String)> {
    let mut headers = vec![
        (CONTENT_SECURITY_POLICY, content_security_policy(place)),
        // A frame keeps what it may do with its page; a page in a window of its own is alone in there.
        ("cross-origin-opener-policy", opener_policy(place).to_owned()),
    ];
    headers.extend(FIXED.iter().map(|(name, value)| (*name, (*value).to_owned())));
    headers
}

/// The Content-Security-Policy as one header value.
#[must_use]
pub fn content_security_policy(place: Place) -> String {
    let ancestors = match place {
        // A page of the same origin can do with this one what it likes anyway; 'none' would protect from nothing.
        Place::Page => "'self'",
        Place::Embed => "*",
    };
    format!("{}; frame-ancestors {ancestors}", policy_in_page())
}

/// Who shares a group of windows with the page. Browsers ignore it in frames; for a widget that a partner opens
/// in a window, the two may go on talking.
const fn opener_policy(place: Place) -> &'static str {
    match place {
        Place::Page => "same-origin",
        Place::Embed => "unsafe-none",
    }
}

/// What browsers read from the page itself, for hosts that send no headers. The same for every page: who may
/// frame it can only be said in a header.
///
/// The tags come right after `<meta charset>`: a policy holds for what follows it.
#[must_use]
pub fn meta_tags() -> String {
    let referrer = FIXED
        .iter()
        .find_map(|(name, value)| (*name == REFERRER_POLICY).then_some(*value))
        .unwrap_or_default();
    format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n  <meta name=\"referrer\" content=\"{referrer}\">",
        policy_in_page()
    )
}

fn policy_in_page() -> String {
    DIRECTIVES
        .iter()
        .map(|(directive, sources)| format!("{directive} {sources}"))
        .collect::<Vec<_>>()
        .join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_allows_nothing_inline_no_other_host_and_no_text_as_script() {
        for place in Place::ALL {
            let policy = content_security_policy(place);
            assert!(policy.starts_with("default-src 'none'; script-src 'self'"));
            assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
            assert!(!policy.contains("http"));
            assert!(policy.contains("; require-trusted-types-for 'script'; trusted-types default; "));
        }
    }

    #[test]
    fn only_widgets_may_be_framed_by_others_and_nothing_else_differs_but_the_opener() {
        let (page, embed) = (headers(Place::Page), headers(Place::Embed));
        let differing: Vec<_> = page
            .iter()
            .zip(&embed)
            .filter(|(page, embed)| page != embed)
            .map(|((name, _), _)| *name)
            .collect();
        assert_eq!(differing, [CONTENT_SECURITY_POLICY, "cross-origin-opener-policy"]);
        assert!(content_security_policy(Place::Page).ends_with("; frame-ancestors 'self'"));
        assert!(content_security_policy(Place::Embed).ends_with("; frame-ancestors *"));
    }

    #[test]
    fn every_header_can_be_sent_and_none_is_sent_twice() {
        use axum::http::{HeaderName, HeaderValue};
        let all = headers(Place::Page);
        for (name, value) in all
            .iter()
            .map(|(n, v)| (*n, v.as_str()))
            .chain([TRANSPORT_SECURITY])
        {
            assert!(
                HeaderName::try_from(name).is_ok_and(|known| known.as_str() == name),
                "{name}"
            );
            assert!(HeaderValue::from_str(value).is_ok(), "{value}");
        }
        let mut names: Vec<_> = all.iter().map(|(name, _)| name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all.len());
    }

    #[test]
    fn the_tags_say_what_works_in_a_page_and_nothing_that_browsers_would_complain_about() {
        let tags = meta_tags();
        assert!(
            tags.contains("script-src 'self' 'wasm-unsafe-eval'") && tags.contains("trusted-types default")
        );
        assert!(!tags.contains("frame-ancestors"));
        assert!(tags.contains("<meta name=\"referrer\" content=\"strict-origin-when-cross-origin\">"));
        assert_eq!(tags.matches('"').count(), 8, "{tags}");
    }
}
