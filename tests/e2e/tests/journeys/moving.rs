//! From page to page: title, focus and announcement follow (acc-2).

use koopstadt_e2e::{Focus, Journey, eventually};
use koopstadt_explorer::{catalogue::RecordKind, locale::Lang, route::Route};

#[test]
fn after_each_change_of_page_the_title_is_right_focus_is_on_the_heading_and_the_page_is_announced_once() {
    Journey::at_root().run(async |visitor| {
        for lang in Lang::ALL {
            let words = &lang.words().shell;
            visitor.open(lang, &Route::Start, "").await?;
            assert_eq!(visitor.title().await?, words.site_name);
            for (kind, title) in [
                (RecordKind::Project, words.projects),
                (RecordKind::Theme, words.themes),
            ] {
                let announced = visitor.announced().await?.len();
                visitor.click(".site-nav a", title).await?;
                visitor.arrives_at(title).await?;
                let expected = format!("{title} · {}", words.site_name);
                eventually(
                    "the title follows",
                    async || visitor.title().await,
                    |now| *now == expected,
                )
                .await?;
                let on_heading = |focus: &Focus| focus.element == "h1" && focus.text == title;
                eventually(
                    "focus is on the heading",
                    async || visitor.focus().await,
                    on_heading,
                )
                .await?;
                let said = eventually(
                    "the page is announced",
                    async || visitor.announced().await,
                    |all| all.len() > announced,
                );
                let said = said.await?;
                assert_eq!(
                    said.get(announced..),
                    Some(&[format!("{} {expected}", words.page_loaded)][..])
                );
                assert!(visitor.address().await?.ends_with(&Route::List(kind).path(lang)));
            }
        }
        Ok(())
    });
}

#[test]
fn the_navigation_says_where_one_is() {
    Journey::at_root().run(async |visitor| {
        visitor.open(Lang::De, &Route::List(RecordKind::City), "").await?;
        assert_eq!(visitor.texts(".site-nav [aria-current=page]").await?, ["Städte"]);
        visitor
            .open(
                Lang::De,
                &Route::Record(RecordKind::City, "aachen".to_owned()),
                "",
            )
            .await?;
        assert_eq!(visitor.texts(".site-nav [aria-current=true]").await?, ["Städte"]);
        visitor.click(".breadcrumbs a", "Städte").await?;
        visitor.arrives_at("Städte").await
    });
}

#[test]
fn back_returns_to_the_place_on_the_list_from_which_one_left() {
    Journey::at_root().run(async |visitor| {
        let projects = visitor.list(Lang::De, RecordKind::Project);
        let seen = projects.open("").await?;
        let far = seen.hits.get(60).unwrap();
        visitor.click_first(&format!("#hits a[href$='/{far}']")).await?;
        let trail = async || visitor.texts(".breadcrumbs a").await;
        eventually("the record is there", trail, |trail| !trail.is_empty()).await?;
        let top: f64 = visitor.evaluate("return scrollY", vec![]).await?;
        assert!(top < 400.0, "the record begins at {top} pixels from its top");
        visitor.go_back().await?;
        projects.says(&seen.sentence).await?;
        let script = "const box = document.querySelector(arguments[0])?.getBoundingClientRect();
            return Boolean(box) && box.bottom > 0 && box.top < innerHeight";
        let link = serde_json::json!(format!("#hits a[href$='/{far}']"));
        let in_window = async || visitor.evaluate::<bool>(script, vec![link.clone()]).await;
        eventually(
            "the link that was followed is in the window",
            in_window,
            |there| *there,
        )
        .await?;
        Ok(())
    });
}
