//! Pages of records show all that the dataset holds, each statement with its sources (edi-3, edi-4).

use crate::places::RECORDS;
use koopstadt_e2e::{Journey, Known, Trouble, Visitor};
use koopstadt_explorer::{catalogue::RecordKind, locale::Lang, route::Route};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;

/// All sources that a value names, however deep.
fn sources_in(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => fields
            .iter()
            .for_each(|(name, value)| match (name.as_str(), value) {
                ("source", Value::String(id)) => drop(found.insert(id.clone())),
                ("sources", Value::Array(ids)) => {
                    found.extend(ids.iter().filter_map(Value::as_str).map(str::to_owned));
                }
                _ => sources_in(value, found),
            }),
        Value::Array(values) => values.iter().for_each(|value| sources_in(value, found)),
        _ => {}
    }
}

/// All sources of a record and of the disagreements about it.
fn expected(known: &Known, kind: RecordKind, id: &str) -> BTreeSet<String> {
    fn of(record: Option<&impl Serialize>) -> Value {
        serde_json::to_value(record.expect("the record is known")).unwrap()
    }
    let catalogue = &known.catalogue;
    let record = match kind {
        RecordKind::City => of(catalogue.cities.get(id)),
        RecordKind::Project => of(catalogue.projects.get(id)),
        RecordKind::Programme => of(catalogue.programmes.get(id)),
        RecordKind::Theme => of(catalogue.themes.get(id)),
        RecordKind::Event => of(catalogue.events.get(id)),
        RecordKind::Source => Value::Null,
    };
    let mut found = BTreeSet::new();
    sources_in(&record, &mut found);
    for conflict in known.evidence.conflicts_about(kind, id) {
        sources_in(&serde_json::to_value(conflict).unwrap(), &mut found);
    }
    found
}

/// Waits for nothing: the page stands.
async fn shows(
    visitor: &Visitor,
    selector: &str,
    texts: impl IntoIterator<Item = &str>,
) -> Result<(), Trouble> {
    let all = visitor.texts(selector).await?;
    for text in texts {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            all.iter().any(|shown| shown.contains(&text)),
            "\"{text}\" is not in {selector}: {all:?}"
        );
    }
    Ok(())
}

#[test]
fn every_source_of_a_record_is_listed_and_every_mark_leads_to_one() {
    Journey::at_root().run(async |visitor| {
        let known = visitor.served().known(Lang::De)?;
        for (kind, id) in RECORDS {
            visitor.open(Lang::De, &Route::Record(kind, id.to_owned()), "").await?;
            let links = visitor.addresses(".source-list .source-title").await?;
            let listed: BTreeSet<_> = links.iter().filter_map(|link| link.rsplit('/').next()).map(str::to_owned).collect();
            assert_eq!(listed, expected(&known, kind, id), "{id}");
            assert_eq!(links.len(), listed.len(), "a source of {id} is listed twice");
            let script = "return [...document.querySelectorAll('.source-marks a')]
                .filter((mark) => !document.querySelector(`.source-list ${mark.hash}`)).map((mark) => mark.outerHTML)";
            let lost: Vec<String> = visitor.evaluate(script, vec![]).await?;
            assert_eq!(lost, <[String; 0]>::default(), "{id}");
        }
        Ok(())
    });
}

#[test]
fn every_disagreement_of_sources_is_shown_with_all_values_and_the_reason() {
    Journey::at_root().run(async |visitor| {
        for lang in Lang::ALL {
            let known = visitor.served().known(lang)?;
            for (kind, id) in RECORDS {
                visitor
                    .open(lang, &Route::Record(kind, id.to_owned()), "")
                    .await?;
                let conflicts: Vec<_> = known.evidence.conflicts_about(kind, id).collect();
                assert_eq!(visitor.texts(".conflict").await?.len(), conflicts.len(), "{id}");
                for conflict in conflicts {
                    let values = conflict.values.iter().map(|value| value.value.as_str());
                    let rest = [&conflict.topic, &conflict.kept, &conflict.why].map(String::as_str);
                    shows(visitor, ".conflict", values.chain(rest)).await?;
                }
            }
        }
        Ok(())
    });
}

#[test]
fn a_programme_shows_chapters_figures_its_historical_office_and_its_tree_of_themes() {
    Journey::at_root().run(async |visitor| {
        for lang in Lang::ALL {
            let known = visitor.served().known(lang)?.catalogue;
            let koopstadt = known.programmes.get("koopstadt").unwrap();
            visitor
                .open(
                    lang,
                    &Route::Record(RecordKind::Programme, "koopstadt".to_owned()),
                    "",
                )
                .await?;
            shows(
                visitor,
                "h2",
                koopstadt.sections.iter().map(|section| section.title.as_str()),
            )
            .await?;
            let items = koopstadt.sections.iter().flat_map(|section| &section.items);
            shows(visitor, ".prose-item", items.map(|item| item.text.as_str())).await?;
            shows(
                visitor,
                ".figures dt",
                koopstadt.figures.iter().map(|figure| figure.label.as_str()),
            )
            .await?;
            let office = koopstadt.office.as_ref().unwrap();
            shows(
                visitor,
                ".office",
                office
                    .address
                    .iter()
                    .map(String::as_str)
                    .chain([office.name.as_str()]),
            )
            .await?;
            shows(visitor, ".office-as-of", [lang.words().record.office_hint]).await?;

            let fields = visitor.texts(".theme-tree > ul > li > a").await?;
            assert_eq!(fields.len(), known.root_themes(koopstadt).len());
            for field in known.root_themes(koopstadt) {
                shows(visitor, ".theme-tree > ul > li > a", [field.title.as_str()]).await?;
                let below = known.children_of_theme(field);
                shows(
                    visitor,
                    ".theme-tree ul ul a",
                    below.iter().map(|theme| theme.title.as_str()),
                )
                .await?;
            }
        }
        Ok(())
    });
}

#[test]
fn a_project_shows_who_took_part_and_says_which_themes_are_inferred() {
    Journey::at_root().run(async |visitor| {
        let known = visitor.served().known(Lang::De)?.catalogue;
        let inferred = known.projects.iter().find(|project| {
            project.theme_basis == Some(koopstadt_explorer::catalogue::ThemeBasis::Inferred)
                && !project.actors.is_empty()
        });
        let project = inferred.expect("the dataset has a project with inferred themes");
        visitor
            .open(
                Lang::De,
                &Route::Record(RecordKind::Project, project.id.as_str().to_owned()),
                "",
            )
            .await?;
        shows(
            visitor,
            ".actor-list dd",
            project.actors.iter().map(|actor| actor.name.as_str()),
        )
        .await?;
        shows(
            visitor,
            "main",
            [Lang::De.words().record.inferred, project.summary.as_str()],
        )
        .await?;
        let themes = project
            .themes
            .iter()
            .map(|id| known.themes.get(id.as_str()).unwrap().title.as_str());
        shows(visitor, ".fact-list a, .theme-tree a", themes).await
    });
}

#[test]
fn what_no_source_says_is_shown_as_not_known() {
    Journey::at_root().run(async |visitor| {
        let known = visitor.served().known(Lang::De)?.catalogue;
        let silent = known
            .projects
            .iter()
            .find(|project| project.period.start.is_none() && project.period.end.is_none());
        let project = silent.expect("the dataset has a project without a period");
        visitor
            .open(
                Lang::De,
                &Route::Record(RecordKind::Project, project.id.as_str().to_owned()),
                "",
            )
            .await?;
        shows(visitor, ".fact-list dd", [Lang::De.words().record.not_known]).await
    });
}
