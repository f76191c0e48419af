//! What a journey does with what it finds, and that one does not disturb the next.

use crate::pages::{Pages, page};
use koopstadt_e2e::{Finding, Journey, Kind, eventually};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What a failing journey says.
fn complaint(journey: impl FnOnce()) -> String {
    let failure = catch_unwind(AssertUnwindSafe(journey)).expect_err("the journey did not fail");
    failure.downcast_ref::<String>().unwrap().clone()
}

#[test]
fn a_journey_fails_on_what_was_reported_and_names_it() {
    let pages = Pages::with_script("console.error('broken');");
    let complaint =
        complaint(|| Journey::through(pages.folder()).run(async |visitor| visitor.goto("/").await));
    assert!(complaint.contains("error: broken"), "{complaint}");
}

#[test]
fn a_journey_fails_on_no_report_that_it_expects() {
    let pages = Pages::with_script("console.error('broken');");
    Journey::through(pages.folder())
        .expecting(Kind::Console, "broken")
        .run(async |visitor| visitor.goto("/").await);
}

#[test]
fn a_failed_journey_leaves_a_picture_the_page_and_its_console() {
    let pages = Pages::with_script("console.error('broken');");
    let complaint =
        complaint(|| Journey::through(pages.folder()).run(async |visitor| visitor.goto("/").await));
    let folder = complaint.split("See ").nth(1).unwrap();
    for (file, content) in [
        ("page.png", "PNG"),
        ("page.html", "main.js"),
        ("console.log", "broken"),
    ] {
        let bytes = std::fs::read(format!("{folder}/{file}")).unwrap();
        assert!(
            String::from_utf8_lossy(&bytes).contains(content),
            "{folder}/{file}"
        );
    }
}

#[test]
fn a_journey_begins_without_the_history_and_the_keys_of_an_earlier_one() {
    let pages = Pages::with_script("sessionStorage.setItem('seen', '1'); document.cookie = 'a=1';");
    let clean = Pages::with_script("");
    for _ in 0..2 {
        Journey::through(pages.folder()).reported(async |visitor| visitor.goto("/").await);
        Journey::through(clean.folder()).run(async |visitor| {
            visitor.goto("/").await?;
            assert_eq!(
                visitor
                    .evaluate::<String>("return document.cookie", vec![])
                    .await?,
                ""
            );
            assert!(visitor.evaluate::<u32>("return history.length", vec![]).await? <= 2);
            Ok(())
        });
    }
}

#[test]
fn what_happened_on_a_page_that_was_left_is_still_seen() {
    let pages = Pages::with_script("console.error('on the first page');").add("second.html", &page("second"));
    let findings = Journey::through(pages.folder()).reported(async |visitor| {
        visitor.goto("/").await?;
        visitor.goto("/second.html").await?;
        visitor.go_back().await?;
        eventually(
            "the first page is there",
            async || visitor.address().await,
            |a| !a.contains("second"),
        )
        .await?;
        Ok(())
    });
    let first = |finding: &Finding| finding.text.contains("on the first page");
    assert!(findings.iter().any(first), "{findings:?}");
    assert!(
        findings.iter().all(|finding| finding.kind != Kind::Silent),
        "{findings:?}"
    );
}

#[test]
fn the_window_is_as_narrow_as_a_phone_where_a_journey_wants_it() {
    let pages = Pages::with_script("");
    Journey::through(pages.folder()).run(async |visitor| {
        visitor.goto("/").await?;
        visitor.resize(320, 640).await?;
        visitor.resize(1280, 900).await
    });
}

#[test]
fn somebody_else_has_a_browser_of_their_own_and_is_heard_too() {
    let pages = Pages::with_script("if (location.search) console.error('from the other');");
    let findings = Journey::through(pages.folder()).reported(async |visitor| {
        visitor.goto("/").await?;
        let other = visitor.somebody_else().await?;
        other.goto("/?x").await?;
        assert!(!visitor.address().await?.contains('x'));
        other.say_goodbye().await
    });
    assert!(
        findings
            .iter()
            .any(|finding| finding.text.contains("from the other")),
        "{findings:?}"
    );
}

#[test]
fn what_a_live_region_says_is_heard_once() {
    let script = "const region = document.createElement('p'); region.setAttribute('role', 'status');
        document.body.append(region); setTimeout(() => { region.textContent = '23 Projekte'; }, 50);";
    let pages = Pages::with_script(script);
    Journey::through(pages.folder()).run(async |visitor| {
        visitor.goto("/").await?;
        eventually(
            "it is heard",
            async || visitor.announced().await,
            |heard| heard == &["23 Projekte"],
        )
        .await?;
        Ok(())
    });
}
