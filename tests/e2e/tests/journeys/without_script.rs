//! With scripts switched off every page can be read, and links lead where they promise.
//!
//! In Chromium only: the other drivers ask pages by scripts, which then do not run either.

use crate::places;
use koopstadt_e2e::{Browser, Conditions, Journey, Program, Trouble, Visitor, browser};
use koopstadt_explorer::{catalogue::RecordKind, locale::Lang, route::Route, view_state::Facet};

fn scriptless(travel: impl AsyncFnMut(&Visitor) -> Result<(), Trouble>) {
    if browser().unwrap() != Browser::Chromium {
        println!("without scripts only Chromium's driver can ask a page anything");
        return;
    }
    Journey::at_root().under(Conditions::WithoutScript).run(travel);
}

fn every_kind_of_page_can_be_read(lang: Lang) {
    scriptless(async |visitor| {
        let words = &lang.words().shell;
        for place in places::written() {
            let path = place.path(lang);
            visitor.goto(&path).await?;
            assert_eq!(visitor.program().await?, Program::Silent, "{path}");
            assert_eq!(visitor.language().await?, lang.tag(), "{path}");
            assert!(!visitor.heading().await?.is_empty(), "{path}");
            let navigation = visitor.texts(".site-nav a").await?;
            assert_eq!(navigation.len(), RecordKind::ALL.len(), "{path}");
            assert!(
                navigation.contains(&words.cities.to_owned()),
                "{path}: {navigation:?}"
            );
            match place.route() {
                Route::Record(..) => {
                    assert!(!visitor.texts(".fact-list dd").await?.is_empty(), "{path}");
                }
                Route::List(kind) | Route::Landing(kind, ..) => {
                    let seen = visitor.list(lang, *kind).seen().await?;
                    assert!(seen.count > 0, "{path}: {seen:?}");
                }
                Route::Text(_) => assert!(!visitor.texts("main p").await?.is_empty(), "{path}"),
                Route::Start | Route::NotFound(_) => {
                    assert!(!visitor.texts(".ways a").await?.is_empty(), "{path}");
                }
            }

            let other = lang.other();
            visitor.click(".language-link", words.other_language).await?;
            visitor.speaks(other).await?;
            assert!(visitor.address().await?.ends_with(&place.path(other)), "{path}");
        }
        Ok(())
    });
}

#[test]
fn every_kind_of_german_page_can_be_read_without_scripts() {
    every_kind_of_page_can_be_read(Lang::De);
}

#[test]
fn every_kind_of_english_page_can_be_read_without_scripts() {
    every_kind_of_page_can_be_read(Lang::En);
}

#[test]
fn a_value_of_a_facet_leads_to_the_records_that_have_it_without_scripts() {
    scriptless(async |visitor| {
        for (lang, kind, facet) in [
            (Lang::De, RecordKind::Project, Facet::Topic),
            (Lang::En, RecordKind::City, Facet::State),
            (Lang::De, RecordKind::Event, Facet::Format),
            (Lang::En, RecordKind::Theme, Facet::Programme),
            (Lang::De, RecordKind::Programme, Facet::Kind),
            (Lang::En, RecordKind::Source, Facet::Period),
        ] {
            let list = visitor.list(lang, kind);
            visitor.goto(&Route::List(kind).path(lang)).await?;
            let offered = list.facet(facet).offered().await?;
            let value = offered.iter().find(|value| value.count > 0).unwrap();
            let promised = list.facet(facet).choose(&value.label).await?;
            let seen = list
                .becomes("the promise is kept", |seen| seen.count == promised)
                .await?;
            let address = visitor.address().await?;
            assert!(
                matches!(visitor.route_of(&address), (_, Route::Landing(of, ..)) if of == kind),
                "{address}"
            );
            assert!(
                visitor.title().await?.starts_with(&seen.sentence),
                "\"{}\" is the title of \"{}\"",
                visitor.title().await?,
                seen.sentence
            );
        }
        Ok(())
    });
}

#[test]
fn a_fact_leads_to_the_records_that_share_it_without_scripts() {
    scriptless(async |visitor| {
        for lang in Lang::ALL {
            let record = Route::Record(RecordKind::City, "aachen".to_owned());
            visitor.goto(&record.path(lang)).await?;
            let mut lists = 0;
            for address in visitor.addresses(".fact-list a, .membership-role a").await? {
                let (_, Route::Landing(kind, ..)) = visitor.route_of(&address) else {
                    continue;
                };
                visitor.follow(&address).await?;
                let seen = visitor.list(lang, kind).seen().await?;
                assert!(seen.hits.iter().any(|hit| hit == "aachen"), "{address}: {seen:?}");
                lists += 1;
            }
            assert!(lists >= 6, "only {lists} facts lead to lists");
        }
        Ok(())
    });
}
