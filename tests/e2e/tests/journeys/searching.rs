//! Finding by words, also by misspelt ones (vis-9).

use koopstadt_e2e::Journey;
use koopstadt_explorer::{catalogue::RecordKind, locale::Lang, route::Route};

fn nuremberg_is_found_as(written: &'static str) {
    Journey::at_root().run(async |visitor| {
        let cities = visitor.list(Lang::De, RecordKind::City);
        cities.open("").await?;
        let seen = cities.search(written).await?;
        assert_eq!(
            seen.hits.first().map(String::as_str),
            Some("nuernberg"),
            "{seen:?}"
        );
        cities.follow("Nürnberg").await?;
        visitor.arrives_at("Nürnberg").await?;
        assert!(visitor.address().await?.ends_with("/staedte/nuernberg"));
        Ok(())
    });
}

#[test]
fn a_city_is_found_by_its_misspelt_name() {
    nuremberg_is_found_as("Nürnbreg");
}

#[test]
fn a_city_is_found_by_its_name_without_umlauts() {
    nuremberg_is_found_as("Nuernberg");
}

#[test]
fn words_are_found_inside_compounds_and_marked() {
    Journey::at_root().run(async |visitor| {
        let projects = visitor.list(Lang::De, RecordKind::Project);
        projects.open("").await?;
        projects.search("nutzung").await?;
        let marked = visitor.texts("#hits mark").await?;
        assert!(!marked.is_empty());
        let inside = visitor.texts("#hits .card-summary, #hits .card-title").await?;
        assert!(
            inside.iter().any(|text| text.contains("Zwischennutzung")),
            "{inside:?}"
        );
        Ok(())
    });
}

#[test]
fn a_search_on_the_start_page_leads_to_the_projects_found() {
    Journey::at_root().run(async |visitor| {
        visitor.open(Lang::De, &Route::Start, "").await?;
        let projects = visitor.list(Lang::De, RecordKind::Project);
        let seen = projects.search("Leerstand").await?;
        assert!(seen.count > 0, "{seen:?}");
        assert!(visitor.address().await?.ends_with("/projekte?q=Leerstand"));
        visitor.go_back().await?;
        visitor.arrives_at(Lang::De.words().pages.claim).await
    });
}

#[test]
fn typing_narrows_the_list_and_one_step_back_leads_out_of_it() {
    Journey::at_root().run(async |visitor| {
        visitor.open(Lang::De, &Route::Start, "").await?;
        visitor
            .click(".site-nav a", Lang::De.words().shell.projects)
            .await?;
        let projects = visitor.list(Lang::De, RecordKind::Project);
        let all = projects.seen().await?;
        projects.type_into_search("Quartier").await?;
        let some = projects
            .becomes("the sentence names \"Quartier\"", |seen| {
                seen.sentence.contains("„Quartier“")
            })
            .await?;
        assert!(some.count < all.count, "{} of {}", some.count, all.count);
        visitor.go_back().await?;
        visitor.arrives_at(Lang::De.words().pages.claim).await
    });
}
