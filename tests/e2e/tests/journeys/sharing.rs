//! The whole view is in the address (vis-3).

use koopstadt_e2e::Journey;
use koopstadt_explorer::{catalogue::RecordKind, locale::Lang, view_state::Facet};

#[test]
fn an_address_shows_somebody_else_the_same_view() {
    Journey::at_root().run(async |visitor| {
        let projects = visitor.list(Lang::De, RecordKind::Project);
        projects.open("").await?;
        projects.facet(Facet::State).choose("Sachsen").await?;
        projects.facet(Facet::Instrument).choose("Räumlich").await?;
        let by_rank = projects.search("Haus").await?;
        assert!(by_rank.count > 2, "there is nothing to put in another order");
        visitor
            .click(".sort-control a", Lang::De.words().lists.sort_newest)
            .await?;
        let mine = projects
            .becomes("the newest come first", |seen| {
                seen.count == by_rank.count && seen.hits != by_rank.hits
            })
            .await?;
        let address = visitor.address().await?;

        let other = visitor.somebody_else().await?;
        other.follow(&address).await?;
        other.program_runs().await?;
        let theirs = other
            .list(Lang::De, RecordKind::Project)
            .says(&mine.sentence)
            .await?;
        assert_eq!(theirs, mine);
        assert_eq!(other.address().await?, address);
        other.say_goodbye().await
    });
}

#[test]
fn a_reload_keeps_the_view() {
    Journey::at_root().run(async |visitor| {
        let cities = visitor.list(Lang::En, RecordKind::City);
        let before = cities.open("size=mittelstadt&sort=smallest").await?;
        visitor.reload().await?;
        visitor.program_runs().await?;
        assert_eq!(cities.says(&before.sentence).await?, before);
        Ok(())
    });
}
