//! Two languages, switched in the middle without losing the view (vis-13).

use koopstadt_e2e::Journey;
use koopstadt_explorer::{catalogue::RecordKind, locale::Lang, route::Route};

#[test]
fn the_language_switches_in_the_middle_and_the_view_stays() {
    Journey::at_root().run(async |visitor| {
        let german = visitor.list(Lang::De, RecordKind::City);
        let before = german
            .open("state=DE-NW&size=grossstadt&topic=quartier&sort=largest")
            .await?;
        assert!(
            before
                .sentence
                .ends_with("der Größe „Großstadt“ in Nordrhein-Westfalen zum Thema „Quartier“"),
            "{before:?}"
        );
        assert_eq!(visitor.language().await?, "de");

        visitor.click(".language-link", "English").await?;
        visitor.arrives_at(Lang::En.words().shell.cities).await?;
        let english = visitor.list(Lang::En, RecordKind::City);
        let there = english.seen().await?;
        assert_eq!(there.hits, before.hits);
        assert!(
            there
                .sentence
                .ends_with("of the size “City” in North Rhine-Westphalia on the topic “Neighbourhood”"),
            "{there:?}"
        );
        assert_eq!(visitor.language().await?, "en");
        let title = [&there.sentence, " · ", Lang::En.words().shell.site_name].concat();
        assert_eq!(visitor.title().await?, title);
        assert!(
            visitor
                .address()
                .await?
                .ends_with("/en/cities?state=DE-NW&size=grossstadt&topic=quartier&sort=largest")
        );

        visitor.go_back().await?;
        visitor.arrives_at(Lang::De.words().shell.cities).await?;
        assert_eq!(german.says(&before.sentence).await?, before);
        assert_eq!(visitor.language().await?, "de");
        Ok(())
    });
}

#[test]
fn every_page_leads_to_itself_in_the_other_language() {
    Journey::at_root().run(async |visitor| {
        let record = |kind, id: &str| Route::Record(kind, id.to_owned());
        for (route, german, english) in [
            (record(RecordKind::City, "nuernberg"), "Nürnberg", "Nuremberg"),
            (
                record(RecordKind::Programme, "koopstadt"),
                "koopstadt",
                "koopstadt",
            ),
            (Route::List(RecordKind::Source), "Quellen", "Sources"),
        ] {
            visitor.open(Lang::De, &route, "").await?;
            assert!(visitor.heading().await?.contains(german));
            visitor.click(".language-link", "English").await?;
            visitor.speaks(Lang::En).await?;
            assert!(visitor.heading().await?.contains(english));
            assert!(visitor.address().await?.ends_with(&route.path(Lang::En)));
            visitor.click(".language-link", "Deutsch").await?;
            visitor.speaks(Lang::De).await?;
            assert!(visitor.address().await?.ends_with(&route.path(Lang::De)));
        }
        Ok(())
    });
}

#[test]
fn german_names_on_english_pages_say_that_they_are_german() {
    Journey::at_root().run(async |visitor| {
        visitor
            .open(
                Lang::En,
                &Route::Record(RecordKind::City, "aachen".to_owned()),
                "",
            )
            .await?;
        let german: Option<String> = visitor
            .evaluate("return document.querySelector('h1').lang || null", vec![])
            .await?;
        assert_eq!(german.as_deref(), Some("de"));
        visitor
            .open(
                Lang::En,
                &Route::Record(RecordKind::City, "nuernberg".to_owned()),
                "",
            )
            .await?;
        let english: Option<String> = visitor
            .evaluate("return document.querySelector('h1').lang || null", vec![])
            .await?;
        assert_eq!(english, None);
        Ok(())
    });
}
