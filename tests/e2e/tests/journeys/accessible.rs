//! axe-core finds nothing on any kind of page, in both languages, light and dark, narrow and wide (acc-8).
//!
//! In Chromium only: the rules ask the document and its computed styles, which do not differ between browsers.

use crate::places;
use koopstadt_e2e::{Browser, Damage, Inspection, Journey, Kind, Trouble, Visitor, browser, eventually};
use koopstadt_explorer::{catalogue::RecordKind, locale::Lang, route::Route};

const WIDTHS: [u32; 2] = [360, 1280];

fn inspected_here() -> bool {
    let here = browser().unwrap() == Browser::Chromium;
    if !here {
        println!("axe-core is run in Chromium only: its rules do not ask the browser's own behaviour");
    }
    here
}

/// Adds what is wrong with the page to the complaints.
async fn inspect(
    visitor: &Visitor,
    inspection: Inspection,
    page: &str,
    complaints: &mut Vec<String>,
) -> Result<(), Trouble> {
    let violations = visitor.inspect(inspection).await?;
    complaints.extend(violations.iter().map(|violation| format!("{page}: {violation}")));
    Ok(())
}

/// All kinds of pages in a language. Everything is checked by day; by night only colours differ.
fn finds_nothing(lang: Lang, width: u32) {
    if !inspected_here() {
        return;
    }
    places::journey_to_all().run(async |visitor| {
        visitor.resize(width, 800).await?;
        let mut complaints = Vec::new();
        for place in places::all() {
            let path = place.path(lang);
            visitor.goto(&path).await?;
            visitor.program_runs().await?;
            let words = &lang.words().shell;
            for (title, scheme, inspection) in [
                (words.theme_light, "light", Inspection::Everything),
                (words.theme_dark, "dark", Inspection::Colours),
            ] {
                visitor
                    .click_first(&format!(".theme-choice[title={title}]"))
                    .await?;
                let chosen = "return document.documentElement.dataset.theme ?? ''";
                eventually(
                    "the colours follow",
                    async || visitor.evaluate::<String>(chosen, vec![]).await,
                    |now| now == scheme,
                )
                .await?;
                inspect(
                    visitor,
                    inspection,
                    &format!("{path} at {width} px, {scheme}"),
                    &mut complaints,
                )
                .await?;
            }
        }
        assert!(
            complaints.is_empty(),
            "{} complaints:\n{}",
            complaints.len(),
            complaints.join("\n")
        );
        Ok(())
    });
}

#[test]
fn axe_finds_nothing_on_german_pages_on_a_phone() {
    finds_nothing(Lang::De, WIDTHS[0]);
}

#[test]
fn axe_finds_nothing_on_german_pages_on_a_desk() {
    finds_nothing(Lang::De, WIDTHS[1]);
}

#[test]
fn axe_finds_nothing_on_english_pages_on_a_phone() {
    finds_nothing(Lang::En, WIDTHS[0]);
}

#[test]
fn axe_finds_nothing_on_english_pages_on_a_desk() {
    finds_nothing(Lang::En, WIDTHS[1]);
}

#[test]
fn axe_finds_nothing_on_a_list_with_all_facets_unfolded() {
    if !inspected_here() {
        return;
    }
    Journey::at_root().run(async |visitor| {
        let mut complaints = Vec::new();
        for width in WIDTHS {
            visitor
                .list(Lang::De, RecordKind::Project)
                .open("topic=quartier,wohnen")
                .await?;
            visitor.resize(width, 800).await?;
            let unfold = "document.querySelector('#facets-switch').checked = true;
                document.querySelectorAll('details').forEach((folded) => { folded.open = true })";
            visitor.evaluate::<()>(unfold, vec![]).await?;
            inspect(
                visitor,
                Inspection::Everything,
                &format!("unfolded at {width} px"),
                &mut complaints,
            )
            .await?;
        }
        assert!(complaints.is_empty(), "{}", complaints.join("\n"));
        Ok(())
    });
}

#[test]
fn axe_finds_nothing_on_pages_that_explain_a_fault() {
    if !inspected_here() {
        return;
    }
    let journey = Journey::at_root().expecting(Kind::Console, "preloaded using link preload but not used");
    journey.run(async |visitor| {
        let mut complaints = Vec::new();
        let notices = async || visitor.texts(".notice-error").await;
        for scheme in ["light", "dark"] {
            visitor.served().damage("catalogue.en", Damage::Empty);
            visitor.goto(&format!("/en/projects?scheme={scheme}")).await?;
            eventually("the fault is explained", notices, |notices| !notices.is_empty()).await?;
            inspect(
                visitor,
                Inspection::Everything,
                &format!("served page, {scheme}"),
                &mut complaints,
            )
            .await?;

            visitor.served().damage("evidence.de", Damage::Truncated);
            visitor
                .open(
                    Lang::De,
                    &Route::List(RecordKind::City),
                    &format!("scheme={scheme}&q=Aachen"),
                )
                .await?;
            visitor.list(Lang::De, RecordKind::City).follow("Aachen").await?;
            eventually("the fault is explained", notices, |notices| !notices.is_empty()).await?;
            inspect(
                visitor,
                Inspection::Everything,
                &format!("page of the program, {scheme}"),
                &mut complaints,
            )
            .await?;
        }
        assert!(complaints.is_empty(), "{}", complaints.join("\n"));
        Ok(())
    });
}

#[test]
fn axe_finds_what_is_wrong_with_a_page() {
    if !inspected_here() {
        return;
    }
    Journey::at_root().run(async |visitor| {
        visitor.open(Lang::De, &Route::Start, "").await?;
        let spoil =
            "document.querySelector('h1').style.color = '#f5f0e6'; document.querySelector('form[role=search] label').remove()";
        visitor.evaluate::<()>(spoil, vec![]).await?;
        let rules: Vec<_> = visitor
            .inspect(Inspection::Everything)
            .await?
            .into_iter()
            .map(|found| found.rule)
            .collect();
        assert!(
            rules.contains(&"color-contrast".to_owned()) && rules.contains(&"label".to_owned()),
            "{rules:?}"
        );
        Ok(())
    });
}
