//! Everything by keyboard, with focus that is always visible (acc-7).

use koopstadt_e2e::{Focus, Journey, Key, Trouble, Visitor, eventually};
use koopstadt_explorer::{catalogue::RecordKind, locale::Lang};

/// More presses of Tab than any page of the journeys needs.
const ENOUGH: usize = 90;

/// Presses Tab until focus stands where it should; it must be visible at every stop.
async fn tab_to(visitor: &Visitor, what: &str, there: impl Fn(&Focus) -> bool) -> Result<Focus, Trouble> {
    for _ in 0..ENOUGH {
        visitor.press(Key::Tab).await?;
        let focus = eventually(
            "focus is visible",
            async || visitor.focus().await,
            |focus| focus.visible,
        )
        .await?;
        if there(&focus) {
            return Ok(focus);
        }
    }
    panic!("{ENOUGH} presses of Tab do not lead to {what}");
}

#[test]
fn the_first_stop_leads_over_the_navigation_into_the_content() {
    Journey::at_root().run(async |visitor| {
        let words = &Lang::De.words().shell;
        visitor.list(Lang::De, RecordKind::City).open("").await?;
        visitor.press(Key::Tab).await?;
        let first = visitor.focus().await?;
        assert_eq!(
            (first.text.as_str(), first.visible),
            (words.skip_to_content, true)
        );
        let colour = "return getComputedStyle(document.querySelector('main')).backgroundColor";
        let before: String = visitor.evaluate(colour, vec![]).await?;
        visitor.press(Key::Enter).await?;
        assert_eq!(
            visitor.evaluate::<String>(colour, vec![]).await?,
            before,
            "the page keeps its colour"
        );
        visitor.press(Key::Tab).await?;
        let in_content = "return document.activeElement.closest('main') !== null";
        assert!(visitor.evaluate::<bool>(in_content, vec![]).await?);
        assert!(visitor.address().await?.contains("/staedte"));
        Ok(())
    });
}

#[test]
fn a_facet_is_chosen_by_keyboard_and_focus_stays_on_it() {
    Journey::at_root().run(async |visitor| {
        let projects = visitor.list(Lang::De, RecordKind::Project);
        let all = projects.open("").await?;
        tab_to(visitor, "the value", |focus| focus.text.starts_with("Bayern")).await?;
        visitor.press(Key::Enter).await?;
        let some = projects
            .becomes("it is chosen", |seen| seen.sentence.ends_with("in Bayern"))
            .await?;
        assert!(some.count < all.count);
        let stays = |focus: &Focus| focus.text.starts_with("Bayern") && focus.visible;
        eventually("focus stays on the value", async || visitor.focus().await, stays).await?;
        visitor.press(Key::Enter).await?;
        assert_eq!(projects.says(&all.sentence).await?, all);
        eventually("focus stays on the value", async || visitor.focus().await, stays).await?;
        Ok(())
    });
}

#[test]
fn a_part_of_the_sentence_is_removed_by_keyboard_and_focus_is_not_lost() {
    Journey::at_root().run(async |visitor| {
        let projects = visitor.list(Lang::De, RecordKind::Project);
        projects.open("state=DE-NW&topic=quartier").await?;
        let remove = "return document.activeElement.matches('.sentence-part')";
        let mut presses = 0;
        while !visitor.evaluate::<bool>(remove, vec![]).await? {
            visitor.press(Key::Tab).await?;
            presses += 1;
            assert!(presses < 2 * ENOUGH, "Tab does not lead to the sentence");
        }
        visitor.press(Key::Enter).await?;
        projects.becomes("it is removed", |seen| seen.sentence.ends_with("zum Thema „Quartier“")).await?;
        let in_main = "return document.activeElement !== document.body && document.activeElement.closest('main') !== null";
        let kept = async || visitor.evaluate::<bool>(in_main, vec![]).await;
        eventually("focus stays in the content", kept, |kept| *kept).await?;
        Ok(())
    });
}

#[test]
fn a_record_is_found_and_opened_by_keyboard_alone() {
    Journey::at_root().run(async |visitor| {
        let cities = visitor.list(Lang::De, RecordKind::City);
        cities.open("").await?;
        tab_to(visitor, "the search field", |focus| {
            focus.element == "input" && focus.text.is_empty()
        })
        .await?;
        while !visitor
            .evaluate::<bool>("return document.activeElement.type === 'search'", vec![])
            .await?
        {
            visitor.press(Key::Tab).await?;
        }
        visitor.write("Aachen").await?;
        cities
            .becomes("it is found", |seen| seen.hits == ["aachen"])
            .await?;
        tab_to(visitor, "the hit", |focus| {
            focus.element == "a" && focus.text == "Aachen"
        })
        .await?;
        visitor.press(Key::Enter).await?;
        visitor.arrives_at("Aachen").await?;
        eventually(
            "focus is on the heading",
            async || visitor.focus().await,
            |focus| focus.element == "h1",
        )
        .await?;
        Ok(())
    });
}
