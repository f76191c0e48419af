//! Files of data that arrive damaged: the page says what happened, offers to try again, and keeps what it has.

use koopstadt_e2e::{Damage, Journey, Kind, Program, Trouble, Visitor, eventually};
use koopstadt_explorer::{
    catalogue::RecordKind,
    locale::{Faults, Lang},
    route::Route,
};

/// The journey to a list and to a record in both languages, while the file whose name begins so is damaged.
fn is_explained(damage: Damage, sentence: impl Fn(&Faults) -> &'static str) {
    // A file that is missing rightly stands in the browser's own log.
    let journey = Journey::at_root()
        .expecting(Kind::Console, "404 (Not Found)")
        .expecting(Kind::Error, "link did not load")
        .expecting(Kind::Console, "preloaded using link preload but not used");
    journey.run(async |visitor| {
        for lang in Lang::ALL {
            let faults = &lang.words().faults;
            visitor.served().damage("catalogue.", damage);
            visitor.goto(&Route::List(RecordKind::Project).path(lang)).await?;
            reads(visitor, &[faults.data_title, sentence(faults), faults.meanwhile]).await?;
            served_page_stands(visitor, lang).await?;

            visitor.click(".notice-error button", faults.retry).await?;
            reads(visitor, &[sentence(faults)]).await?;
            served_page_stands(visitor, lang).await?;

            visitor.served().mend();
            visitor.click(".notice-error button", faults.retry).await?;
            visitor.program_is(Program::TakenOver).await?;
            assert!(visitor.list(lang, RecordKind::Project).seen().await?.count > 100);
            assert_eq!(visitor.texts(".notice-error").await?, <[String; 0]>::default());
        }
        Ok(())
    });
}

/// The list that was served is still there to be read below the fault.
async fn served_page_stands(visitor: &Visitor, lang: Lang) -> Result<(), Trouble> {
    assert_eq!(visitor.program().await?, Program::Fault);
    assert_eq!(visitor.language().await?, lang.tag());
    assert_eq!(visitor.heading().await?, lang.words().shell.projects);
    let script = "return [...document.querySelectorAll('#app #hits .card-title a')]
        .filter((link) => link.checkVisibility()).length";
    assert!(visitor.evaluate::<usize>(script, vec![]).await? > 100);
    Ok(())
}

/// Waits until an alert says all of this.
async fn reads(visitor: &Visitor, sentences: &[&str]) -> Result<(), Trouble> {
    let what = format!("an alert says {sentences:?}");
    let says_all = |alerts: &Vec<String>| {
        alerts
            .iter()
            .any(|alert| sentences.iter().all(|part| alert.contains(part)))
    };
    let alerts = async || {
        visitor.reach_for_page().await?;
        visitor.texts("[role=alert]").await
    };
    eventually(&what, alerts, says_all).await?;
    Ok(())
}

#[test]
fn a_garbled_catalogue_is_explained_and_read_once_it_is_whole() {
    is_explained(Damage::Garbled, |faults| faults.damaged);
}

#[test]
fn a_truncated_catalogue_is_explained_and_read_once_it_is_whole() {
    is_explained(Damage::Truncated, |faults| faults.truncated);
}

#[test]
fn an_empty_catalogue_is_explained_and_read_once_it_is_whole() {
    is_explained(Damage::Empty, |faults| faults.empty);
}

#[test]
fn a_missing_catalogue_is_explained_and_read_once_it_is_there() {
    is_explained(Damage::Missing, |faults| faults.missing);
}

#[test]
fn a_newer_catalogue_is_explained_and_an_older_one_read() {
    is_explained(Damage::Newer, |faults| faults.newer);
}

#[test]
fn a_damaged_file_on_the_way_leaves_head_and_foot_and_can_be_tried_again() {
    Journey::at_root().run(async |visitor| {
        let (german, english) = (Lang::De.words(), Lang::En.words());
        visitor
            .open(Lang::De, &Route::List(RecordKind::City), "state=DE-SN")
            .await?;
        let before = visitor.list(Lang::De, RecordKind::City).seen().await?;

        visitor.served().damage("catalogue.en", Damage::Truncated);
        visitor
            .click(".language-link", german.shell.other_language)
            .await?;
        visitor.arrives_at(english.faults.data_title).await?;
        reads(visitor, &[english.faults.truncated]).await?;
        assert_eq!(visitor.language().await?, "en");
        assert!(visitor.title().await?.starts_with(english.faults.data_title));
        assert!(
            visitor
                .texts(".site-nav a")
                .await?
                .contains(&english.shell.projects.to_owned())
        );

        visitor.served().mend();
        visitor
            .click(".notice-error button", english.faults.retry)
            .await?;
        visitor.arrives_at(english.shell.cities).await?;
        assert_eq!(
            visitor.list(Lang::En, RecordKind::City).seen().await?.hits,
            before.hits
        );
        Ok(())
    });
}

#[test]
fn a_record_is_shown_without_its_sources_when_only_these_are_missing() {
    let journey = Journey::at_root().expecting(Kind::Console, "404 (Not Found)");
    journey.run(async |visitor| {
        visitor.served().damage("evidence.de", Damage::Missing);
        visitor.open(Lang::De, &Route::List(RecordKind::City), "").await?;
        visitor.list(Lang::De, RecordKind::City).follow("Aachen").await?;
        visitor.arrives_at("Aachen").await?;
        let faults = &Lang::De.words().faults;
        reads(visitor, &[faults.evidence_missing]).await?;
        assert!(!visitor.texts(".fact-list dd").await?.is_empty());

        visitor
            .click(".site-nav a", Lang::De.words().shell.sources)
            .await?;
        visitor.arrives_at(faults.data_title).await?;
        visitor.served().mend();
        visitor
            .open(
                Lang::De,
                &Route::Record(RecordKind::City, "aachen".to_owned()),
                "",
            )
            .await?;
        assert!(!visitor.texts(".source-list .source-title").await?.is_empty());
        assert_eq!(visitor.texts(".notice-error").await?, <[String; 0]>::default());
        Ok(())
    });
}
