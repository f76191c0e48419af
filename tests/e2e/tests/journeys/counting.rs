//! The number beside a value is the number of records one gets (vis-1).

use koopstadt_e2e::{Journey, List, Trouble};
use koopstadt_explorer::{
    catalogue::RecordKind,
    locale::{Lang, counted, facet_name},
    route::Route,
    view_state::Facet,
};

/// Chooses the first, a middle and the last value of a facet that promise something, one after the other.
async fn keeps_its_promises(list: &List<'_>, facet: Facet) -> Result<(), Trouble> {
    let values = list.facet(facet).offered().await?;
    let promising: Vec<_> = values
        .iter()
        .filter(|value| value.count > 0 && !value.chosen)
        .collect();
    let name = facet_name(Lang::De, facet);
    assert!(!promising.is_empty(), "{name} promises nothing");
    for at in [0, promising.len() / 2, promising.len() - 1] {
        let value = promising.get(at).unwrap();
        let promised = list.facet(facet).choose(&value.label).await?;
        assert_eq!(promised, value.count);
        let seen = list.seen().await?;
        assert_eq!(seen.count, promised, "{name}: {}; {}", value.label, seen.sentence);
        list.facet(facet).choose(&value.label).await?;
    }
    Ok(())
}

#[test]
fn every_facet_of_the_projects_keeps_its_promises() {
    Journey::at_root().run(async |visitor| {
        let projects = visitor.list(Lang::De, RecordKind::Project);
        projects.open("").await?;
        for facet in [
            Facet::State,
            Facet::Size,
            Facet::Programme,
            Facet::Topic,
            Facet::Instrument,
            Facet::Period,
        ] {
            keeps_its_promises(&projects, facet).await?;
        }
        Ok(())
    });
}

#[test]
fn facets_keep_their_promises_also_where_others_are_chosen_and_words_searched() {
    Journey::at_root().run(async |visitor| {
        let projects = visitor.list(Lang::De, RecordKind::Project);
        projects.open("state=DE-NW,DE-SN&topic=quartier&q=stadt").await?;
        for facet in [Facet::State, Facet::Topic, Facet::Instrument, Facet::Actor] {
            keeps_its_promises(&projects, facet).await?;
        }
        Ok(())
    });
}

#[test]
fn facets_of_the_other_lists_keep_their_promises() {
    Journey::at_root().run(async |visitor| {
        for (kind, facets) in [
            (
                RecordKind::City,
                &[Facet::State, Facet::Size, Facet::Role, Facet::Kind][..],
            ),
            (
                RecordKind::Event,
                &[Facet::Programme, Facet::Format, Facet::Period],
            ),
            (RecordKind::Theme, &[Facet::Programme, Facet::Kind]),
            (RecordKind::Programme, &[Facet::Kind]),
            (RecordKind::Source, &[Facet::Period]),
        ] {
            let list = visitor.list(Lang::De, kind);
            list.open("").await?;
            for &facet in facets {
                keeps_its_promises(&list, facet).await?;
            }
        }
        Ok(())
    });
}

#[test]
fn the_start_page_counts_right_and_every_way_leads_to_something() {
    Journey::at_root().run(async |visitor| {
        visitor.open(Lang::De, &Route::Start, "").await?;
        let lead = visitor.texts(".hero .lead, .hero p").await?.join(" ");
        let mut ways = visitor.addresses(".ways a").await?;
        assert_eq!(ways.len(), Lang::De.words().pages.way.len());
        let signs = visitor.addresses("a.street-sign").await?;
        assert!(signs.len() > 10, "{signs:?}");
        ways.extend(signs.into_iter().take(2));
        for kind in [RecordKind::City, RecordKind::Project] {
            let all = visitor.list(Lang::De, kind).open("").await?;
            let said = counted(Lang::De, kind, all.count);
            assert!(lead.contains(&said), "\"{said}\" is not in \"{lead}\"");
        }
        let leads_to_list =
            |way: &&String| way.contains('?') || matches!(visitor.route_of(way), (_, Route::Landing(..)));
        let lists: Vec<_> = ways.iter().filter(leads_to_list).collect();
        assert!(lists.len() > 2, "{ways:?}");
        for way in lists {
            visitor.follow(way).await?;
            visitor.program_runs().await?;
            assert!(
                visitor.list(Lang::De, RecordKind::City).seen().await?.count > 0,
                "{way}"
            );
        }
        Ok(())
    });
}
