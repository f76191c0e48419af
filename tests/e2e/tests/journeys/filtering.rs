//! Facets, the sentence that says what is shown, and Back (vis-2, vis-3, vis-4).

use koopstadt_e2e::Journey;
use koopstadt_explorer::{
    catalogue::RecordKind,
    locale::{Lang, counted},
    view_state::Facet,
};

#[test]
fn three_facets_read_as_a_sentence_whose_parts_can_go_and_back_undoes_each_step() {
    Journey::at_root().run(async |visitor| {
        let projects = visitor.list(Lang::De, RecordKind::Project);
        let all = projects.open("").await?;

        let said =
            |count: usize, rest: &str| format!("{} {rest}", counted(Lang::De, RecordKind::Project, count));
        let count = projects.facet(Facet::State).choose("Nordrhein-Westfalen").await?;
        projects.says(&said(count, "in Nordrhein-Westfalen")).await?;
        let count = projects.facet(Facet::Topic).choose("Quartier").await?;
        let two = projects
            .says(&said(count, "in Nordrhein-Westfalen zum Thema „Quartier“"))
            .await?;
        let count = projects.facet(Facet::Size).choose("Großstadt").await?;
        let three = projects
            .says(&said(
                count,
                "in Großstädten in Nordrhein-Westfalen zum Thema „Quartier“",
            ))
            .await?;
        assert!(0 < three.count && three.count < two.count && two.count < all.count);
        assert!(
            visitor
                .address()
                .await?
                .ends_with("/projekte?state=DE-NW&size=grossstadt&topic=quartier")
        );

        let without = projects.remove("in Nordrhein-Westfalen").await?;
        assert!(
            without.sentence.ends_with("in Großstädten zum Thema „Quartier“"),
            "{without:?}"
        );
        assert!(three.hits.iter().all(|hit| without.hits.contains(hit)));

        for before in [&three, &two] {
            visitor.go_back().await?;
            assert_eq!(projects.says(&before.sentence).await?, *before);
        }
        visitor.go_forward().await?;
        assert_eq!(projects.says(&three.sentence).await?, three);
        Ok(())
    });
}

#[test]
fn values_of_one_facet_add_up_unless_all_are_asked_for() {
    Journey::at_root().run(async |visitor| {
        let projects = visitor.list(Lang::De, RecordKind::Project);
        projects.open("topic=quartier").await?;
        let topics = projects.facet(Facet::Topic);
        topics.choose("Wohnen").await?;
        let any = projects
            .becomes("either is enough", |seen| seen.sentence.contains("oder"))
            .await?;
        assert!(
            any.sentence.ends_with("zu den Themen „Quartier“ oder „Wohnen“"),
            "{any:?}"
        );
        visitor.click_first(".facet-mode a").await?;
        let all = projects
            .becomes("both are needed", |seen| {
                seen.sentence.contains("„Quartier“ und „Wohnen“")
            })
            .await?;
        assert!(0 < all.count && all.count < any.count);
        assert!(all.hits.iter().all(|hit| any.hits.contains(hit)));
        Ok(())
    });
}

#[test]
fn all_filters_go_with_one_click() {
    Journey::at_root().run(async |visitor| {
        let cities = visitor.list(Lang::De, RecordKind::City);
        let some = cities.open("state=DE-NW&size=mittelstadt&q=platz").await?;
        visitor
            .click(".sentence-clear", Lang::De.words().lists.all_filters_off)
            .await?;
        let all = cities
            .becomes("all are shown", |seen| seen.sentence.ends_with("Orte"))
            .await?;
        assert!(all.count > some.count);
        assert!(visitor.address().await?.ends_with("/staedte"));
        Ok(())
    });
}

#[test]
fn another_order_shows_the_same_records_and_stands_in_the_address() {
    Journey::at_root().run(async |visitor| {
        let cities = visitor.list(Lang::De, RecordKind::City);
        let by_name = cities.open("state=DE-NW").await?;
        visitor
            .click(".sort-control a", Lang::De.words().lists.sort_size)
            .await?;
        let by_size = cities
            .becomes("another comes first", |seen| {
                seen.hits.first() != by_name.hits.first()
            })
            .await?;
        assert!(visitor.address().await?.ends_with("state=DE-NW&sort=largest"));
        let known = visitor.served().known(Lang::De)?.catalogue;
        let population = |id: &String| {
            known
                .cities
                .get(id)
                .unwrap()
                .population
                .as_ref()
                .map(|people| people.value)
        };
        assert!(
            by_size
                .hits
                .is_sorted_by_key(|id| std::cmp::Reverse(population(id))),
            "{:?}",
            by_size.hits
        );
        let sorted = |mut hits: Vec<String>| {
            hits.sort();
            hits
        };
        assert_eq!(sorted(by_size.hits), sorted(by_name.hits));
        Ok(())
    });
}
