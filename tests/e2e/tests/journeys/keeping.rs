//! What must not be lost between one view and the next: a click, a place in a long list, what the facets say.

use koopstadt_e2e::{Browser, Journey, Trouble, Visitor, browser, eventually};
use koopstadt_explorer::{catalogue::RecordKind, locale::Lang, route::Route, view_state::Facet};

/// What the panel of facets says: every value with its count, its address and whether it is chosen.
async fn panel(visitor: &Visitor) -> Result<Vec<String>, Trouble> {
    let script = "return [...document.querySelectorAll('.facet-value')].map((link) =>
        [link.getAttribute('href'), link.getAttribute('aria-current'), link.className, link.textContent].join(' | '))";
    visitor.evaluate(script, vec![]).await
}

#[test]
fn the_facets_say_the_same_after_a_way_of_clicks_as_on_a_page_loaded_anew() {
    Journey::at_root().run(async |visitor| {
        let list = visitor.list(Lang::De, RecordKind::Project);
        // A city without projects is a value that the panel has only as long as it is chosen.
        list.open("city=gerlingen").await?;
        let click = "[...document.querySelectorAll('.facet-value')].find((value) => value.textContent.includes('Gerlingen')).click()";
        visitor.evaluate::<()>(click, vec![]).await?;
        eventually(
            "the value goes that no record has",
            async || panel(visitor).await,
            |panel| panel.iter().all(|value| !value.contains("Gerlingen")),
        )
        .await?;
        list.facet(Facet::City).choose("Leipzig").await?;
        list.facet(Facet::Topic).choose("Wohnen").await?;
        list.search("haus").await?;
        let address = visitor.address().await?;
        let after_clicks = panel(visitor).await?;
        visitor.follow(&address).await?;
        visitor.program_runs().await?;
        let anew = panel(visitor).await?;
        assert_eq!(after_clicks, anew, "{address}");
        Ok(())
    });
}

/// The first entry of which the whole title is on the screen.
const FIRST_ON_SCREEN: &str = "const all = [...document.querySelectorAll('#hits h3')];
    return all.find((title) => title.getBoundingClientRect().top >= 0)?.textContent ?? ''";

#[test]
fn back_from_a_record_leads_to_the_place_in_a_long_list_where_one_was() {
    if browser().unwrap() == Browser::WebKit {
        println!("WebKitGTK scrolls before the list is there again, and then no more");
        return;
    }
    Journey::at_root().run(async |visitor| {
        visitor
            .open(Lang::De, &Route::List(RecordKind::Project), "")
            .await?;
        let title: String = visitor
            .evaluate(
                &format!("scrollTo({{ top: 12000, behavior: 'instant' }}); {FIRST_ON_SCREEN}"),
                vec![],
            )
            .await?;
        let place: u32 = visitor.evaluate("return Math.round(scrollY)", vec![]).await?;
        let open = "[...document.querySelectorAll('#hits h3 a')].find((link) => link.textContent === arguments[0]).click()";
        visitor.evaluate::<()>(open, vec![title.clone().into()]).await?;
        visitor.arrives_at(&title).await?;
        visitor.go_back().await?;
        eventually(
            "one is where one was",
            async || visitor.evaluate::<u32>("return Math.round(scrollY)", vec![]).await,
            |now| *now == place,
        )
        .await?;
        let now: String = visitor.evaluate(FIRST_ON_SCREEN, vec![]).await?;
        assert_eq!(now, title);
        Ok(())
    });
}

/// Whether the program has taken over a while after the page was pressed, before and after it is let go.
const PRESSED: &str = r"
    const isTakenOver = () => document.documentElement.dataset.program === 'taken-over';
    const a = (name) => new Promise((done) => setTimeout(done, name));
    dispatchEvent(new PointerEvent('pointerdown'));
    await a(1500);
    const before = isTakenOver();
    dispatchEvent(new PointerEvent('pointerup'));
    for (let waited = 0; waited < 200 && !isTakenOver(); waited++) await a(50);
    return [before, isTakenOver()];
";

#[test]
fn a_page_is_not_taken_over_while_something_on_it_is_pressed() {
    Journey::at_root().run(async |visitor| {
        visitor
            .goto(&Route::List(RecordKind::City).path(Lang::De))
            .await?;
        let script = format!("return (async () => {{ {PRESSED} }})()");
        let taken_over: (bool, bool) = visitor.evaluate(&script, vec![]).await?;
        assert_eq!(taken_over, (false, true));
        Ok(())
    });
}

#[test]
fn filters_clicked_one_after_the_other_before_the_program_has_come_are_all_chosen() {
    Journey::at_root().run(async |visitor| {
        let list = visitor.list(Lang::De, RecordKind::Project);
        visitor
            .goto(&Route::List(RecordKind::Project).path(Lang::De))
            .await?;
        // The page loses its patience with a program that is slow to come, as it should; this is about one that comes,
        // however slow the machine. So nothing is timed that the clicks set going.
        let click = "const wait = window.setTimeout;
            window.setTimeout = () => 0;
            const values = [...document.querySelectorAll('.facet-value')];
            for (const name of ['Bayern', 'Wohnen'])
              values.find((value) => value.querySelector('.facet-text').textContent === name).click();
            window.setTimeout = wait";
        visitor.evaluate::<()>(click, vec![]).await?;
        visitor.program_runs().await?;
        let both =
            |seen: &koopstadt_e2e::Seen| seen.sentence.contains("Bayern") && seen.sentence.contains("Wohnen");
        list.becomes("both are chosen", both).await?;
        Ok(())
    });
}

#[test]
fn whoever_types_while_the_program_takes_over_loses_no_letter() {
    Journey::at_root().run(async |visitor| {
        for pause in [10, 40, 90] {
            visitor
                .goto(&Route::List(RecordKind::Project).path(Lang::De))
                .await?;
            // Each letter is put at the end of what stands in the field then, as a keyboard does.
            let script = "const [pause] = arguments;
                const field = () => document.querySelector('#search');
                field().focus();
                return (async () => {
                  for (const letter of 'genossenschaft') {
                    field().value += letter;
                    field().dispatchEvent(new Event('input', { bubbles: true }));
                    await new Promise((done) => setTimeout(done, pause));
                  }
                })()";
            visitor.evaluate::<()>(script, vec![pause.into()]).await?;
            visitor.program_runs().await?;
            let list = visitor.list(Lang::De, RecordKind::Project);
            list.becomes("the whole word is searched for", |seen| {
                seen.sentence.contains("genossenschaft")
            })
            .await?;
            let typed: String = visitor
                .evaluate("return document.querySelector('#search').value", vec![])
                .await?;
            assert_eq!(typed, "genossenschaft", "{pause} ms");
        }
        Ok(())
    });
}
