//! Hosts that are not ours.

use axum::{
    Router,
    http::{HeaderName, HeaderValue},
    response::Html,
};
use koopstadt_e2e::Probe;
use std::net::{Ipv4Addr, TcpListener};

/// A host without any policy, whose pages carry a probe.
pub(crate) struct Unguarded {
    pub(crate) url: String,
    pub(crate) probe: Probe,
    runtime: Option<tokio::runtime::Runtime>,
}

impl Unguarded {
    /// Answers every address with this page.
    pub(crate) fn start(html: &str) -> Self {
        Self::start_with(html, None)
    }

    /// The same with one header.
    pub(crate) fn start_with(html: &str, header: Option<(&'static str, &'static str)>) -> Self {
        let probe = Probe::default();
        let html = Probe::put_into(html);
        let router: Router = probe.routes().fallback(async move || {
            let mut response = axum::response::IntoResponse::into_response(Html(html));
            if let Some((name, value)) = header {
                let value = HeaderValue::from_static(value);
                response
                    .headers_mut()
                    .insert(HeaderName::from_static(name), value);
            }
            response
        });
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        listener.set_nonblocking(true).unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.spawn(async move {
            axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), router)
                .await
                .unwrap();
        });
        Self {
            url,
            probe,
            runtime: Some(runtime),
        }
    }
}

impl Drop for Unguarded {
    fn drop(&mut self) {
        // A journey may end it while its own runtime waits for it, where no other may be waited for.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
