//! Addresses that lead nowhere.

use koopstadt_e2e::Journey;
use koopstadt_explorer::{catalogue::RecordKind, locale::Lang, route::Route};

#[test]
fn a_misspelt_id_leads_to_a_page_that_names_the_nearest_records() {
    let journey = ["/staedte/nuernbreg", "/en/cities/ahchen", "/programme/koopstatd"]
        .into_iter()
        .fold(Journey::at_root(), Journey::losing_its_way_to);
    journey.run(async |visitor| {
        for (lang, kind, id, nearest) in [
            (Lang::De, RecordKind::City, "nuernbreg", "Nürnberg"),
            (Lang::En, RecordKind::City, "ahchen", "Aachen"),
            (Lang::De, RecordKind::Programme, "koopstatd", "koopstadt"),
        ] {
            let words = &lang.words().faults;
            visitor
                .open(lang, &Route::Record(kind, id.to_owned()), "")
                .await?;
            assert_eq!(visitor.heading().await?, words.not_found_title);
            assert!(visitor.title().await?.starts_with(words.not_found_title));
            let offered = visitor.texts("section[aria-labelledby=nearest] a").await?;
            assert!(offered.iter().any(|name| name.contains(nearest)), "{offered:?}");
            let first = offered.first().unwrap();
            visitor.click("section[aria-labelledby=nearest] a", first).await?;
            visitor.arrives_at(first).await?;
        }
        Ok(())
    });
}

#[test]
fn an_unknown_path_leads_to_a_helpful_page_with_all_lists() {
    let paths = [
        (Lang::De, "/nirgendwo"),
        (Lang::En, "/en/nowhere/at/all"),
        (Lang::De, "/staedte/a/b"),
    ];
    let journey = paths.iter().fold(Journey::at_root(), |journey, (_, path)| {
        journey.losing_its_way_to(path)
    });
    journey.run(async |visitor| {
        for (lang, path) in paths {
            visitor.goto(path).await?;
            visitor.program_runs().await?;
            assert_eq!(visitor.heading().await?, lang.words().faults.not_found_title);
            assert_eq!(visitor.language().await?, lang.tag());
            let lists = visitor.addresses("section[aria-labelledby=lists] a").await?;
            assert_eq!(lists.len(), RecordKind::ALL.len());
            visitor
                .click("section[aria-labelledby=lists] a", lang.words().shell.projects)
                .await?;
            visitor.arrives_at(lang.words().shell.projects).await?;
        }
        Ok(())
    });
}
