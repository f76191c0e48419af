//! What an editor reads.

use koopstadt_explorer::catalogue::check::{Finding, Report, check_draft};
use koopstadt_explorer::catalogue::dataset::DataFile::{Cities, Conflicts, Events, Programmes, Projects};
use koopstadt_explorer::locale::Lang;
use serde_json::json;

use crate::damage::{changed, changed_record, draft};

fn says(found: &[Finding], german: &str, english: &str) {
    let said = |lang| {
        found
            .iter()
            .map(|finding| finding.sentence(lang))
            .collect::<Vec<_>>()
            .join("\n")
    };
    assert_eq!(said(Lang::De), german);
    assert_eq!(said(Lang::En), english);
}

#[test]
fn a_wrong_reference_reads_like_an_editor_would_say_it() {
    says(
        &changed_record(Cities, "augsburg", |c| {
            c["memberships"][0]["programme"] = json!("stadtmacher-academie");
        }),
        "cities.json, Eintrag „augsburg“, Feld „memberships[0].programme“: Es gibt kein Programm mit der Kennung \
         „stadtmacher-academie“. Meinten Sie „stadtmacher-akademie“?",
        "cities.json, entry “augsburg”, field “memberships[0].programme”: There is no programme with the id \
         “stadtmacher-academie”. Did you mean “stadtmacher-akademie”?",
    );
}

#[test]
fn shapes_are_explained_without_the_words_of_a_validator() {
    says(
        &changed_record(Events, "gfdq-bilanz-2020", |event| {
            event["start"] = json!("3.12.2020");
        }),
        "events.json, Eintrag „gfdq-bilanz-2020“, Feld „start“: „3.12.2020“ hat nicht die Form, die hier stehen \
         muss. Schreiben Sie ein Datum der Form JJJJ, JJJJ-MM oder JJJJ-MM-TT.",
        "events.json, entry “gfdq-bilanz-2020”, field “start”: “3.12.2020” does not have the form that is needed \
         here. Write a date of the form YYYY, YYYY-MM or YYYY-MM-DD.",
    );
    says(
        &changed_record(Cities, "aachen", |city| city["name"] = json!(5)),
        "cities.json, Eintrag „aachen“, Feld „name“: Hier muss ein Text in Anführungszeichen stehen. Schreiben Sie \
         hier einen Text in Anführungszeichen.",
        "cities.json, entry “aachen”, field “name”: There must be a text in quotation marks here. Write a text in \
         quotation marks here.",
    );
}

#[test]
fn a_note_is_called_a_note() {
    says(
        &changed_record(Programmes, "koopstadt", |p| {
            p["title"]["de"] = json!("K".repeat(121));
        }),
        "Hinweis zu programmes.json, Eintrag „koopstadt“, Feld „title.de“: Der Text ist 121 Zeichen lang; mehr als \
         120 liest niemand gern. Kürzen Sie ihn, wenn möglich.",
        "Note on programmes.json, entry “koopstadt”, field “title.de”: The text has 121 characters; nobody likes to \
         read more than 120. Make it shorter if you can.",
    );
}

#[test]
fn disagreements_are_called_after_record_and_field() {
    says(
        &changed(Conflicts, |conflicts| conflicts[3]["field"] = json!("figure")),
        "conflicts.json, Eintrag „bundespreis-koop-stadt/figure“, Feld „field“: Programme haben kein Feld „figure“. \
         Meinten Sie „figures“?",
        "conflicts.json, entry “bundespreis-koop-stadt/figure”, field “field”: Programmes have no field “figure”. \
         Did you mean “figures”?",
    );
}

#[test]
fn themes_and_programmes_are_told_apart() {
    says(
        &changed_record(Projects, "altstadt-fuer-alle-nuernberg", |project| {
            project["programmes"] = json!([]);
        }),
        "projects.json, Eintrag „altstadt-fuer-alle-nuernberg“, Feld „themes[0]“: Das Thema \
         „koopstadt-pf-innenstadt“ gehört zum Programm „koopstadt“, dieser Eintrag nicht. Streichen Sie das Thema \
         oder ordnen Sie den Eintrag auch „koopstadt“ zu.",
        "projects.json, entry “altstadt-fuer-alle-nuernberg”, field “themes[0]”: The theme \
         “koopstadt-pf-innenstadt” belongs to the programme “koopstadt”, this entry does not. Take the theme out, \
         or assign the entry to “koopstadt” as well.",
    );
}

#[test]
fn the_report_closes_with_what_was_read() {
    let report = check_draft(&draft());
    assert_eq!(report.sentences(Lang::De), Vec::<String>::new());
    assert_eq!(
        report.summary(Lang::De),
        "65 Städte, 46 Widersprüche, 79 Veranstaltungen, 8 Programme, 176 Projekte, 586 Quellen, 36 Themen, \
         0 Fehler, 0 Hinweise"
    );
    assert_eq!(Report::default().summary(Lang::En), "0 errors, 0 notes");
}
