//! Requests to other hosts are seen also where no policy stops them.

use crate::{
    pages::{Pages, page},
    unguarded::Unguarded,
};
use koopstadt_e2e::{Browser, Finding, Journey, Kind, eventually};

#[test]
fn a_picture_from_another_host_is_seen_without_a_policy() {
    let other = Unguarded::start(&page("no picture"));
    let picture = format!("{}picture.png", other.url);
    let script = "<script>onload = () => { document.title = 'loaded' }</script>";
    let unguarded = Unguarded::start(&page(&format!("<img alt=\"\" src=\"{picture}\">{script}")));
    let pages = Pages::with_script("");
    let findings = Journey::through(pages.folder()).reported(async |visitor| {
        visitor.follow(&unguarded.url).await?;
        eventually(
            "the picture was asked for",
            async || visitor.title().await,
            |title| title == "loaded",
        )
        .await?;
        visitor.goto("/").await
    });
    let seen = unguarded.probe.findings();
    assert!(
        seen.iter()
            .any(|finding| finding.kind == Kind::Foreign && finding.text == picture),
        "{seen:?}"
    );
    if koopstadt_e2e::browser().unwrap() == Browser::Chromium {
        for address in [&picture, &unguarded.url] {
            let seen = |finding: &Finding| finding.kind == Kind::Foreign && finding.text == *address;
            assert!(findings.iter().any(seen), "{findings:?}");
        }
    }
}

#[test]
fn being_led_to_another_host_is_seen() {
    let unguarded = Unguarded::start(&page("elsewhere"));
    let pages = Pages::with_script(&format!("location.href = '{}'", unguarded.url));
    let findings = Journey::through(pages.folder()).reported(async |visitor| {
        visitor.goto("/").await?;
        koopstadt_e2e::eventually(
            "the other host is there",
            async || visitor.address().await,
            |a| *a == unguarded.url,
        )
        .await?;
        Ok(())
    });
    assert!(
        findings
            .iter()
            .any(|f| f.kind == Kind::Foreign && f.text.contains(&unguarded.url)),
        "{findings:?}"
    );
}
