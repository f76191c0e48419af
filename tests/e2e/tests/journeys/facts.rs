//! Every fact on a record leads to the list of records that share it (vis-5).

use koopstadt_e2e::{Journey, Trouble, Visitor};
use koopstadt_explorer::{catalogue::RecordKind, locale::Lang, route::Route};

/// Follows each link of a selector that leads to a list and asserts that the record stands there.
async fn lead_back(visitor: &Visitor, kind: RecordKind, id: &str, selector: &str) -> Result<usize, Trouble> {
    visitor
        .open(Lang::De, &Route::Record(kind, id.to_owned()), "")
        .await?;
    let addresses = visitor.addresses(selector).await?;
    let is_list = |address: &&String| matches!(visitor.route_of(address), (_, Route::Landing(..)));
    let lists: Vec<_> = addresses.iter().filter(is_list).collect();
    for &address in &lists {
        visitor.follow(address).await?;
        visitor.program_runs().await?;
        let (_, route) = visitor.route_of(address);
        assert!(
            matches!(route, Route::Landing(of, ..) if of == kind),
            "{address} is a list of other records"
        );
        let seen = visitor.list(Lang::De, kind).seen().await?;
        assert!(
            seen.hits.iter().any(|hit| hit == id),
            "{id} is not on {address}: {seen:?}"
        );
        assert_eq!(seen.ignored, "", "{address}");
    }
    Ok(lists.len())
}

#[test]
fn the_facts_of_a_city_lead_to_lists_on_which_it_stands() {
    Journey::at_root().run(async |visitor| {
        let facts = lead_back(visitor, RecordKind::City, "aachen", ".fact-list a").await?;
        assert!(facts >= 6, "only {facts} facts lead to lists");
        let roles = lead_back(visitor, RecordKind::City, "aachen", ".membership-role a").await?;
        assert!(roles >= 2, "only {roles} roles lead to lists");
        Ok(())
    });
}

#[test]
fn the_facts_of_a_project_lead_to_lists_on_which_it_stands() {
    Journey::at_root().run(async |visitor| {
        let facts = lead_back(
            visitor,
            RecordKind::Project,
            "alte-feuerwache-weimar",
            ".fact-list a",
        )
        .await?;
        assert!(facts >= 8, "only {facts} facts lead to lists");
        let actors = lead_back(
            visitor,
            RecordKind::Project,
            "alte-feuerwache-weimar",
            ".actor-list dt a",
        )
        .await?;
        assert_eq!(actors, 4);
        Ok(())
    });
}

#[test]
fn the_facts_of_an_event_lead_to_lists_on_which_it_stands() {
    Journey::at_root().run(async |visitor| {
        let facts = lead_back(
            visitor,
            RecordKind::Event,
            "bundeskongress-nsp-14",
            ".fact-list a",
        )
        .await?;
        assert!(facts >= 2, "only {facts} facts lead to lists");
        Ok(())
    });
}
