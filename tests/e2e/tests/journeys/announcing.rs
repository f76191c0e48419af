//! The result is announced after a change, once, when the person has stopped changing it (acc-1).

use koopstadt_e2e::{Journey, Trouble, Visitor, eventually, holds};
use koopstadt_explorer::{catalogue::RecordKind, locale::Lang, view_state::Facet};
use std::time::Duration;

/// The one thing that was announced beyond the first `earlier`; nothing follows for a while.
async fn one_more(visitor: &Visitor, earlier: usize) -> Result<String, Trouble> {
    let heard = async || visitor.announced().await;
    let all = eventually("something is announced", heard, |all| all.len() > earlier).await?;
    holds(
        "nothing more is announced",
        Duration::from_millis(1_500),
        heard,
        |now| now.len() == earlier + 1,
    )
    .await?;
    Ok(all.last().cloned().unwrap_or_default())
}

#[test]
fn a_choice_is_announced_once_with_its_number() {
    Journey::at_root().run(async |visitor| {
        for lang in Lang::ALL {
            let projects = visitor.list(lang, RecordKind::Project);
            projects.open("").await?;
            let earlier = visitor.announced().await?.len();
            let label = if lang == Lang::De { "Sachsen" } else { "Saxony" };
            projects.facet(Facet::State).choose(label).await?;
            let said = one_more(visitor, earlier).await?;
            let seen = projects.seen().await?;
            assert_eq!(said, format!("{} {}", lang.words().lists.found, seen.sentence));
        }
        Ok(())
    });
}

#[test]
fn typing_is_announced_once_when_it_ends() {
    Journey::at_root().run(async |visitor| {
        let cities = visitor.list(Lang::De, RecordKind::City);
        cities.open("").await?;
        let earlier = visitor.announced().await?.len();
        cities.type_into_search("Brandenburg").await?;
        let said = one_more(visitor, earlier).await?;
        let seen = cities.seen().await?;
        assert!(said.ends_with("„Brandenburg“"), "{said}");
        assert_eq!(
            said,
            format!("{} {}", Lang::De.words().lists.found, seen.sentence)
        );
        Ok(())
    });
}
