//! No page of any kind leaves anything in the console, asks another host, or sets or stores anything.

use crate::places;
use koopstadt_e2e::{Journey, Trouble, Visitor};
use koopstadt_explorer::{catalogue::RecordKind, locale::Lang, route::Route};

fn walk(lang: Lang) {
    places::journey_to_all().run(async |visitor| {
        for place in places::all() {
            let path = place.path(lang);
            visitor.goto(&path).await?;
            visitor.program_runs().await?;
            assert_eq!(visitor.language().await?, lang.tag(), "{path}");
            assert!(!visitor.heading().await?.is_empty(), "{path}");
            assert!(
                visitor.title().await?.ends_with(lang.words().shell.site_name),
                "{path}"
            );
            one_of_each(visitor, &path).await?;
        }
        Ok(())
    });
}

/// Every page has one main part, one head, one foot, and no id twice.
async fn one_of_each(visitor: &Visitor, path: &str) -> Result<(), Trouble> {
    let script = "const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
        return { twice: ids.filter((id, at) => ids.indexOf(id) !== at),
          parts: ['main', 'header.site-header', 'footer.site-footer'].map((part) => document.querySelectorAll(part).length) }";
    let found: serde_json::Value = visitor.evaluate(script, vec![]).await?;
    assert_eq!(
        found,
        serde_json::json!({ "twice": [], "parts": [1, 1, 1] }),
        "{path}"
    );
    Ok(())
}

#[test]
fn every_kind_of_german_page_is_clean() {
    walk(Lang::De);
}

#[test]
fn every_kind_of_english_page_is_clean() {
    walk(Lang::En);
}

/// A sequence of numbers that looks like chance and is the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % end
    }
}

#[test]
fn records_taken_by_chance_are_clean_and_show_their_titles() {
    Journey::at_root().run(async |visitor| {
        let mut dice = Dice(2021);
        let known = visitor.served().known(Lang::De)?.catalogue;
        for _ in 0..3 {
            let city = known.cities.at(dice.below(known.cities.len())).unwrap();
            let project = known.projects.at(dice.below(known.projects.len())).unwrap();
            let event = known.events.at(dice.below(known.events.len())).unwrap();
            let theme = known.themes.at(dice.below(known.themes.len())).unwrap();
            for (kind, id, title) in [
                (RecordKind::City, city.id.as_str(), &city.name),
                (RecordKind::Project, project.id.as_str(), &project.title),
                (RecordKind::Event, event.id.as_str(), &event.title),
                (RecordKind::Theme, theme.id.as_str(), &theme.title),
            ] {
                visitor
                    .open(Lang::De, &Route::Record(kind, id.to_owned()), "")
                    .await?;
                assert_eq!(visitor.heading().await?, *title, "{id}");
            }
        }
        Ok(())
    });
}
