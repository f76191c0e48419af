//! The headers that every answer carries. The only place where they are written down.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

/// The directives of the Content-Security-Policy, in the order in which they are sent.
///
/// Nothing from other hosts, nothing inline; the one exception that a Rust program needs is the permission to
/// compile WebAssembly.
pub const CONTENT_SECURITY_POLICY: &[(&str, &str)] = &[
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
    ("frame-ancestors", "'self'"),
];

/// The other headers, with their values.
pub const FIXED: &[(&str, &str)] = &[
    ("referrer-policy", "strict-origin-when-cross-origin"),
    (
        "permissions-policy",
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), \
         gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=()",
    ),
    ("x-content-type-options", "nosniff"),
    ("cross-origin-opener-policy", "same-origin"),
];

/// The Content-Security-Policy as one header value.
#[must_use]
pub fn content_security_policy() -> String {
    CONTENT_SECURITY_POLICY
        .iter()
        .map(|(directive, sources)| format!("{directive} {sources}"))
        .collect::<Vec<_>>()
        .join("; ")
}

/// Puts the headers of this module on an answer.
pub fn apply(headers: &mut HeaderMap) {
    if let Ok(policy) = HeaderValue::from_str(&content_security_policy()) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    for (name, value) in FIXED {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_allows_nothing_inline_and_no_other_host() {
        let policy = content_security_policy();
        assert!(policy.starts_with("default-src 'none'; script-src 'self'"));
        assert!(!policy.contains("unsafe-inline"));
        assert!(!policy.contains("http"));
    }

    #[test]
    fn every_header_value_can_be_sent() {
        let mut headers = HeaderMap::new();
        apply(&mut headers);
        assert_eq!(headers.len(), FIXED.len() + 1);
    }
}
