//! The explorer below a path of its host (`/explorer/`): nothing leads out of it.

use koopstadt_e2e::{Journey, Trouble, Visitor};
use koopstadt_explorer::{catalogue::RecordKind, locale::Lang, route::Route, view_state::Facet};

/// All links, forms and loaded files of the page lie below the base.
async fn stays_below(visitor: &Visitor) -> Result<(), Trouble> {
    let script =
        "const here = [...document.querySelectorAll('a[href], form[action], link[href], script[src]')]
          .map((element) => element.href || element.action || element.src);
        const loaded = performance.getEntriesByType('resource').map((entry) => entry.name);
        return [...here, ...loaded].filter((address) => address.startsWith(location.origin))
          .map((address) => new URL(address).pathname).filter((path) => !path.startsWith('/__probe'))";
    let paths: Vec<String> = visitor.evaluate(script, vec![]).await?;
    let outside: Vec<_> = paths
        .iter()
        .filter(|path| !path.starts_with("/explorer/") || path.contains("/explorer/explorer"))
        .collect();
    assert!(paths.len() > 10, "{paths:?}");
    assert!(
        outside.is_empty(),
        "{} leads to {outside:?}",
        visitor.address().await?
    );
    Ok(())
}

#[test]
fn a_whole_visit_stays_below_the_path_of_the_explorer() {
    Journey::below_explorer().run(async |visitor| {
        let words = &Lang::De.words();
        visitor.open(Lang::De, &Route::Start, "").await?;
        stays_below(visitor).await?;
        visitor.click(".site-nav a", words.shell.cities).await?;
        visitor.arrives_at(words.shell.cities).await?;
        stays_below(visitor).await?;

        let cities = visitor.list(Lang::De, RecordKind::City);
        let count = cities.facet(Facet::State).choose("Bayern").await?;
        let seen = cities.becomes("it is chosen", |seen| seen.count == count).await?;
        assert!(visitor.address().await?.ends_with("/explorer/staedte/land/DE-BY"));
        cities.follow("Nürnberg").await?;
        visitor.arrives_at("Nürnberg").await?;
        assert!(visitor.address().await?.ends_with("/explorer/staedte/nuernberg"));
        stays_below(visitor).await?;

        visitor
            .click(".language-link", words.shell.other_language)
            .await?;
        visitor.arrives_at("Nuremberg").await?;
        assert!(
            visitor
                .address()
                .await?
                .ends_with("/explorer/en/cities/nuernberg")
        );
        stays_below(visitor).await?;
        visitor.reload().await?;
        visitor.program_runs().await?;
        assert_eq!(visitor.heading().await?, "Nuremberg");
        visitor.go_back().await?;
        visitor.arrives_at("Nürnberg").await?;
        visitor.go_back().await?;
        assert_eq!(cities.says(&seen.sentence).await?, seen);
        Ok(())
    });
}

#[test]
fn a_deep_address_and_an_unknown_one_open_below_the_path() {
    let journey = Journey::below_explorer().losing_its_way_to("staedte/nuernbreg");
    journey.run(async |visitor| {
        let projects = visitor.list(Lang::En, RecordKind::Project);
        let seen = projects.open("topic=wohnen&sort=newest").await?;
        assert!(seen.sentence.ends_with("on the topic “Housing”"), "{seen:?}");
        stays_below(visitor).await?;
        visitor.goto("staedte/nuernbreg").await?;
        visitor.program_runs().await?;
        assert_eq!(visitor.heading().await?, Lang::De.words().faults.not_found_title);
        stays_below(visitor).await
    });
}

#[test]
fn a_search_on_the_start_page_stays_below_the_path() {
    Journey::below_explorer().run(async |visitor| {
        visitor.open(Lang::De, &Route::Start, "").await?;
        visitor
            .list(Lang::De, RecordKind::Project)
            .search("Leerstand")
            .await?;
        assert!(
            visitor
                .address()
                .await?
                .ends_with("/explorer/projekte?q=Leerstand")
        );
        Ok(())
    });
}
