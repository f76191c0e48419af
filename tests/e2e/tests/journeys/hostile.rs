//! Addresses that somebody wrote in error or malice: the nearest sensible view, and nothing reaches HTML unescaped.

use koopstadt_e2e::{Journey, Kind, Seen, Trouble, Visitor, eventually};
use koopstadt_explorer::{catalogue::RecordKind, locale::Lang};
use serde_json::json;

/// Goes to a query without asking the server, as a link on the page would.
async fn turn_to(visitor: &Visitor, query: &str) -> Result<(), Trouble> {
    let script =
        "history.pushState(null, '', '?' + arguments[0]); dispatchEvent(new PopStateEvent('popstate'));";
    visitor.evaluate(script, vec![json!(query)]).await
}

/// Elements that no page of the explorer has, and signs that a foreign script ran.
async fn intruders(visitor: &Visitor) -> Result<Vec<String>, Trouble> {
    let script = "const found = [...document.querySelectorAll('main script, main img, main iframe, main object, main [onerror], main [onload], main b, main a[href^=\"javascript:\" i]')];
        return [...found.map((element) => element.outerHTML), ...(window.intruder ? ['a script ran'] : [])]";
    visitor.evaluate(script, vec![]).await
}

fn project_list(query: &'static str, good: impl Fn(&Seen)) {
    Journey::at_root().run(async |visitor| {
        let seen = visitor.list(Lang::De, RecordKind::Project).open(query).await?;
        good(&seen);
        assert_eq!(intruders(visitor).await?, <[String; 0]>::default());
        Ok(())
    });
}

#[test]
fn what_is_not_understood_is_left_out_and_named() {
    project_list(
        "topic=quartier&state=DE-XX&foo=1&utm_source=news&size=riesig",
        |seen| {
            assert!(
                seen.sentence.ends_with("Projekte zum Thema „Quartier“"),
                "{seen:?}"
            );
            assert!(
                seen.ignored.starts_with(Lang::De.words().lists.ignored),
                "{seen:?}"
            );
            for part in ["state=DE-XX", "foo=1", "utm_source=news", "size=riesig"] {
                assert!(seen.ignored.contains(part), "{part} is not in {}", seen.ignored);
            }
        },
    );
}

#[test]
fn a_script_in_the_search_text_is_text() {
    let query = "q=%3Cscript%3Eintruder%3D1%3C%2Fscript%3E%3Cimg%20src%3Dx%20onerror%3Dintruder%3D1%3E";
    project_list(query, |seen| {
        assert!(seen.sentence.contains("<script>"), "{seen:?}");
    });
}

#[test]
fn a_script_in_keys_and_values_is_text() {
    let query = "%3Cimg%20src%3Dx%20onerror%3Dintruder%3D1%3E=%3Cb%3Ebold&topic=%3Cscript%3Eintruder%3D1%3C/script%3E";
    project_list(query, |seen| {
        assert!(seen.ignored.contains("<b>bold"), "{seen:?}");
    });
}

#[test]
fn marks_that_turn_the_writing_around_are_taken_out() {
    project_list("q=Haus%E2%80%AE%E2%81%A6%00%1B", |seen| {
        assert!(seen.sentence.contains("„Haus“"), "{seen:?}");
        let unseen = ['\u{202E}', '\u{2066}', '\0', '\u{1B}'];
        assert!(
            !seen.sentence.contains(unseen) && !seen.ignored.contains(unseen),
            "{seen:?}"
        );
        assert!(!seen.ignored.is_empty());
    });
}

#[test]
fn percent_nonsense_leaves_the_list_standing() {
    project_list("%&%zz=%ff%fe&topic=%E0%A4%A&state=%00,,,&&&==&q=%", |seen| {
        assert!(seen.count > 0, "{seen:?}");
    });
}

#[test]
fn a_hundred_thousand_bytes_of_rubbish_leave_the_page_quick_and_short() {
    Journey::at_root().run(async |visitor| {
        let projects = visitor.list(Lang::De, RecordKind::Project);
        let all = projects.open("").await?;
        for rubbish in [
            "x%3Cb%3E&".repeat(12_500),
            format!("q={}", "%F0%9F%8F%A0 ".repeat(8_000)),
            "=,%".repeat(34_000),
        ] {
            assert!(rubbish.len() > 100_000);
            turn_to(visitor, &rubbish).await?;
            let seen = projects
                .becomes("something is ignored", |seen| !seen.ignored.is_empty())
                .await?;
            assert!(
                seen.ignored.chars().count() < 600 && seen.sentence.chars().count() < 600,
                "{seen:?}"
            );
            assert_eq!(intruders(visitor).await?, <[String; 0]>::default());
            turn_to(visitor, "").await?;
            assert_eq!(projects.says(&all.sentence).await?, all);
        }
        Ok(())
    });
}

#[test]
fn thirty_thousand_bytes_of_rubbish_in_a_typed_address_leave_the_page_standing() {
    let query: &'static str = Box::leak("topic=rubbish,&".repeat(2_000).into_boxed_str());
    project_list(query, |seen| {
        assert!(seen.count > 0 && !seen.ignored.is_empty(), "{}", seen.ignored);
    });
}

#[test]
fn hostile_paths_lead_to_the_page_that_helps() {
    // The refusals of the server stand in the browser's own log, and they are text without an icon.
    let journey = Journey::at_root()
        .expecting(Kind::Console, "400 (Bad Request)")
        .expecting(Kind::Console, "404 (Not Found)")
        .expecting(Kind::Console, "favicon.ico - Failed to load resource");
    journey.run(async |visitor| {
        for path in [
            "/%3Cimg%20src=x%20onerror=intruder=1%3E",
            "/staedte/%3Cscript%3Eintruder=1%3C%2Fscript%3E",
            "/%zz",
            "/staedte/%E2%80%AEgrebnrun",
            "/en/cities/javascript:intruder=1",
        ] {
            // The server may refuse what can be no path; then there is no page that could be harmed.
            visitor.goto(path).await?;
            let page = async || visitor.texts("h1, body > pre").await;
            let shown = eventually("there is a page or a refusal", page, |texts| !texts.is_empty()).await?;
            if !shown.iter().any(|text| text.starts_with("400")) {
                visitor.program_runs().await?;
                let titles = Lang::ALL.map(|lang| lang.words().faults.not_found_title.to_owned());
                assert!(titles.contains(&visitor.heading().await?), "{path}");
            }
            assert_eq!(intruders(visitor).await?, <[String; 0]>::default(), "{path}");
        }
        Ok(())
    });
}
