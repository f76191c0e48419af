//! The probe sees everything that should not happen on a page, in every browser.

use crate::pages::Pages;
use koopstadt_e2e::{Finding, Journey, Kind, eventually};

/// A page with this script reports a finding of this kind with this text.
fn sees(script: &str, kind: Kind, text: &str) {
    let pages = Pages::with_script(script);
    let findings = Journey::through(pages.folder()).reported(async |visitor| {
        visitor.goto("/").await?;
        eventually(
            "something is reported",
            async || visitor.reported_so_far().await,
            |seen| !seen.is_empty(),
        )
        .await?;
        Ok(())
    });
    let fits = |finding: &Finding| finding.kind == kind && finding.text.contains(text);
    assert!(
        findings.iter().any(fits),
        "{kind:?} \"{text}\" is not among {findings:?}"
    );
}

#[test]
fn a_quiet_page_has_nothing_to_report() {
    let pages = Pages::with_script("console.log('good morning');");
    Journey::through(pages.folder()).run(async |visitor| visitor.goto("/").await);
}

#[test]
fn an_error_in_the_console_is_seen() {
    sees("console.error('broken', 7);", Kind::Console, "broken 7");
}

#[test]
fn a_warning_in_the_console_is_seen() {
    sees("console.warn('odd');", Kind::Console, "odd");
}

#[test]
fn an_uncaught_error_is_seen() {
    sees("nobody.knows();", Kind::Error, "nobody");
}

#[test]
fn a_trap_of_a_program_in_webassembly_is_seen() {
    // (module (func (export "f") unreachable))
    let script = "const bytes = new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,7,5,1,1,102,0,0,10,5,1,3,0,0,11]);
        WebAssembly.instantiate(bytes).then(({ instance }) => instance.exports.f());";
    sees(script, Kind::Error, "nreachable");
}

#[test]
fn a_rejected_promise_is_seen() {
    sees("Promise.reject(new Error('no'));", Kind::Error, "no");
}

#[test]
fn a_missing_file_is_seen() {
    let script = "const i = new Image(); i.src = '/gone.png'; document.body.append(i);";
    sees(script, Kind::Error, "gone.png");
}

#[test]
fn a_breach_of_the_policy_is_seen() {
    let script =
        "const s = document.createElement('style'); s.textContent = 'p {}'; document.head.append(s);";
    sees(script, Kind::Policy, "inline");
}

#[test]
fn a_picture_from_another_host_is_seen() {
    let script = "const i = new Image(); i.src = 'http://localhost:9/x.png'; document.body.append(i);";
    sees(script, Kind::Policy, "localhost:9");
}

#[test]
fn a_cookie_is_seen() {
    sees("document.cookie = 'a=1';", Kind::Cookie, "a=1");
}

#[test]
fn a_key_in_storage_is_seen() {
    sees(
        "localStorage.setItem('seen', '1');",
        Kind::Storage,
        "localStorage: seen",
    );
    sees(
        "sessionStorage.setItem('seen', '1');",
        Kind::Storage,
        "sessionStorage: seen",
    );
}
