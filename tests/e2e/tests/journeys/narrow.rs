//! On the narrowest phones, and with wide-set text, nothing has to be scrolled sideways (acc-6), and what is touched
//! is large enough (acc-7).

use crate::places;
use koopstadt_e2e::{Journey, Trouble, Visitor};
use koopstadt_explorer::{catalogue::RecordKind, locale::Lang};

/// What sticks out of the window to the right; nothing where the page needs no scrolling sideways.
async fn sticks_out(visitor: &Visitor) -> Result<Vec<String>, Trouble> {
    let script = "const root = document.documentElement;
        if (root.scrollWidth <= root.clientWidth) return [];
        const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5);
        return [`${root.scrollWidth} of ${root.clientWidth} pixels`, ...wide.slice(0, 6).map((element) => `${element.localName}.${element.className.baseVal ?? element.className} (${element.textContent.trim().slice(0, 40)})`)]";
    visitor.evaluate(script, vec![]).await
}

/// Sets text wider, as WCAG 1.4.12 allows readers to.
async fn set_wide(visitor: &Visitor) -> Result<(), Trouble> {
    let script = "const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
        document.adoptedStyleSheets = [sheet]";
    visitor.evaluate(script, vec![]).await
}

#[test]
fn no_page_is_wider_than_the_narrowest_phone() {
    places::journey_to_all().run(async |visitor| {
        visitor.resize(320, 640).await?;
        let mut wide = Vec::new();
        for place in places::all() {
            for lang in Lang::ALL {
                let path = place.path(lang);
                visitor.goto(&path).await?;
                visitor.program_runs().await?;
                let out = sticks_out(visitor).await?;
                if !out.is_empty() {
                    wide.push(format!("{path}: {}", out.join(", ")));
                }
            }
        }
        assert!(wide.is_empty(), "wider than 320 pixels:\n{}", wide.join("\n"));
        Ok(())
    });
}

#[test]
fn wide_set_text_fits_on_the_narrowest_phone() {
    Journey::at_root().run(async |visitor| {
        visitor.resize(320, 640).await?;
        for path in [
            "/",
            "/projekte/thema/quartier",
            "/programme/koopstadt",
            "/staedte/nuernberg",
            "/veranstaltungen",
        ] {
            visitor.goto(path).await?;
            visitor.program_runs().await?;
            set_wide(visitor).await?;
            assert_eq!(sticks_out(visitor).await?, <[String; 0]>::default(), "{path}");
        }
        Ok(())
    });
}

#[test]
fn what_is_touched_is_at_least_24_pixels_wide_and_high() {
    Journey::at_root().run(async |visitor| {
        visitor.resize(360, 740).await?;
        visitor.list(Lang::De, RecordKind::Project).open("topic=quartier,wohnen&state=DE-NW").await?;
        let script = "document.querySelector('#facets-switch').checked = true;
            document.querySelectorAll('.facet').forEach((facet) => { facet.open = true });
            return ['.site-nav a', '.language-link', '.theme-choice', 'form button', 'input[type=search]', '.facets-open', '.facet summary', '.facet-value', '.facet-mode a', '.sentence-part', '.sort-control a', '.card-title a']
              .flatMap((selector) => {
                const boxes = [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect()).filter((box) => box.width > 0);
                if (boxes.length === 0) return [`${selector}: not there`];
                const small = boxes.filter((box) => box.width < 23.9 || box.height < 23.9);
                return small.slice(0, 1).map((box) => `${selector}: ${small.length} of ${boxes.length}, ${box.width} x ${box.height}`);
              })";
        let small: Vec<String> = visitor.evaluate(script, vec![]).await?;
        assert_eq!(small, <[String; 0]>::default());
        Ok(())
    });
}

#[test]
fn facets_fold_away_on_a_phone_and_lead_back_to_the_hits() {
    Journey::at_root().run(async |visitor| {
        visitor.resize(360, 740).await?;
        let words = &Lang::De.words().lists;
        let projects = visitor.list(Lang::De, RecordKind::Project);
        let all = projects.open("").await?;
        let folded = "return document.querySelector('.facets-sheet').checkVisibility() === false";
        assert!(visitor.evaluate::<bool>(folded, vec![]).await?);
        visitor.click(".facets-open", words.show_filters).await?;
        let value = ".facet-value .facet-text";
        visitor.click(value, "Bayern").await?;
        let some = projects.becomes("it is chosen", |seen| seen.count < all.count).await?;
        visitor.click_first(".facets-done").await?;
        let script = "const box = document.querySelector('.result-sentence').getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight";
        let seen = async || visitor.evaluate::<bool>(script, vec![]).await;
        koopstadt_e2e::eventually("the sentence is in the window", seen, |seen| *seen).await?;
        assert_eq!(projects.seen().await?, some);
        Ok(())
    });
}
