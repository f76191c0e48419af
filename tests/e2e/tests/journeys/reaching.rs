//! Who only reads gets the page and nothing else; the program comes when somebody reaches for the page.

use crate::places;
use koopstadt_e2e::{Journey, Key, Program, Trouble, Visitor, eventually};
use koopstadt_explorer::{
    catalogue::RecordKind,
    locale::Lang,
    route::{Route, TextPage},
};
use serde_json::json;

/// What has been fetched for the page beyond itself, as the ends of its addresses.
async fn fetched(visitor: &Visitor) -> Result<Vec<String>, Trouble> {
    let script = "const kind = (name) => name.replace(/-[0-9a-f]{16}(?=\\.)/, '').split('/').pop();
        return performance.getEntriesByType('resource').map(({ name }) => kind(name))
          .filter((name) => name !== '__probe').sort()";
    visitor.evaluate(script, vec![]).await
}

/// Waits as long as any browser may take to begin what it will do on its own.
async fn a_while(visitor: &Visitor) -> Result<(), Trouble> {
    let script = "return new Promise((done) => {
        let frames = 0;
        const next = () => (++frames < 40 ? requestAnimationFrame(next) : setTimeout(() => done(true), 200));
        next();
      })";
    let _: bool = visitor.evaluate(script, vec![]).await?;
    Ok(())
}

#[test]
fn who_only_reads_gets_no_program() {
    Journey::at_root().run(async |visitor| {
        for place in places::written() {
            let path = place.path(Lang::De);
            visitor.goto(&path).await?;
            a_while(visitor).await?;
            let fetched = fetched(visitor).await?;
            let is_light = |name: &String| {
                let end = name.rsplit('.').next().unwrap_or_default();
                let is_known = matches!(name.as_str(), "start.js" | "__probe.js" | "manifest.webmanifest");
                is_known || matches!(end, "css" | "woff2" | "ico" | "svg" | "png")
            };
            assert!(fetched.iter().all(is_light), "{path}: {fetched:?}");
            assert_eq!(visitor.program().await?, Program::Silent, "{path}");
        }
        Ok(())
    });
}

#[test]
fn the_program_comes_with_the_first_key() {
    Journey::at_root().run(async |visitor| {
        visitor
            .goto(&Route::List(RecordKind::City).path(Lang::De))
            .await?;
        // A driver may hand over the page a moment before it hears the keyboard.
        let pressed = async || {
            visitor.press(Key::Tab).await?;
            visitor.program().await
        };
        let has_come = |now: &Program| *now == Program::TakenOver;
        eventually("the program comes with a key", pressed, has_come).await?;
        Ok(())
    });
}

#[test]
fn the_program_comes_by_itself_where_the_address_asks_for_more_than_was_served() {
    Journey::at_root().run(async |visitor| {
        let list = visitor.list(Lang::En, RecordKind::Project);
        visitor
            .goto(&[&Route::List(RecordKind::Project).path(Lang::En), "?topic=wohnen"].concat())
            .await?;
        let all = "return document.querySelectorAll('#hits h3').length";
        let script = format!(
            "return new Promise((done) => {{
                const root = document.documentElement;
                const look = () => root.dataset.program === 'taken-over' && done((() => {{ {all} }})());
                new MutationObserver(look).observe(root, {{ attributeFilter: ['data-program'] }});
                look();
              }})"
        );
        let shown: usize = visitor.evaluate(&script, vec![]).await?;
        let seen = list.seen().await?;
        let all = visitor.served().known(Lang::En)?.catalogue.projects.len();
        assert!(0 < seen.count && seen.count < all, "{seen:?}");
        assert_eq!(shown, seen.count);
        Ok(())
    });
}

/// What a person has begun on a page before its program came, all in one task.
const BEGIN: &str = r"
    const field = document.querySelector('#search');
    field.value = 'leer';
    field.focus({ preventScroll: true });
    field.setSelectionRange(1, 3);
    const folded = document.querySelector('details:not([open])');
    folded.open = true;
    scrollTo(0, 240);
    return [...document.querySelectorAll('details')].indexOf(folded);
";

/// What of it is still there.
const LEFT: &str = r"
    const field = document.querySelector('#search');
    return [field.value, document.activeElement === field, [field.selectionStart, field.selectionEnd],
      document.querySelectorAll('details')[arguments[0]].open, Math.round(scrollY)];
";

#[test]
fn what_was_typed_and_folded_out_before_the_program_came_is_still_there() {
    Journey::at_root().run(async |visitor| {
        for lang in Lang::ALL {
            visitor.goto(&Route::List(RecordKind::Project).path(lang)).await?;
            let folded: usize = visitor.evaluate(BEGIN, vec![]).await?;
            visitor.program_runs().await?;
            // The program searches for what was typed.
            let list = visitor.list(lang, RecordKind::Project);
            list.becomes("the words are searched for", |seen| seen.count < 100)
                .await?;
            let left: (String, bool, (u32, u32), bool, u32) =
                visitor.evaluate(LEFT, vec![json!(folded)]).await?;
            assert_eq!(left, ("leer".to_owned(), true, (1, 3), true, 240), "{lang:?}");
        }
        Ok(())
    });
}

/// Selects the second paragraph of the page and scrolls to it.
const SELECT: &str = r"
    const isLong = (one) => one.getClientRects().length > 0 && one.textContent.trim().length > 40;
    const paragraph = [...document.querySelectorAll('main p')].filter(isLong)[1];
    paragraph.scrollIntoView({ block: 'start', behavior: 'instant' });
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return [getSelection().toString(), Math.round(scrollY)];
";

#[test]
fn what_was_selected_and_where_one_read_stays_when_the_program_takes_over() {
    Journey::at_root().run(async |visitor| {
        for route in [
            Route::Start,
            Route::List(RecordKind::Project),
            Route::Record(RecordKind::City, "nuernberg".to_owned()),
            Route::Record(RecordKind::Programme, "koopstadt".to_owned()),
            Route::Text(TextPage::About),
        ] {
            let path = route.path(Lang::De);
            visitor.goto(&path).await?;
            let begun: (String, u32) = visitor.evaluate(SELECT, vec![]).await?;
            visitor.program_runs().await?;
            let left: (String, u32) = visitor
                .evaluate("return [getSelection().toString(), Math.round(scrollY)]", vec![])
                .await?;
            assert!(begun.0.len() > 40, "{path}: {begun:?}");
            // Browsers disagree on the breaks between the blocks of a selection.
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            assert_eq!(words(&left.0), words(&begun.0), "{path}");
            // Where a browser scrolls by parts of a pixel, one of them may be rounded the other way.
            assert!(
                left.1.abs_diff(begun.1) <= 1,
                "{path}: {} and {}",
                left.1,
                begun.1
            );
        }
        Ok(())
    });
}
