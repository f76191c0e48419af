//! JSON Schemas (draft 2020-12) of all files, generated from the types, so that they cannot disagree with them.
//!
//! The hand-edited files are stricter than what the types can read: every field is there (null says that nothing
//! is known), no text is empty, and no list has the same entry twice.

mod fields;
mod strict;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use serde_json::Value;

use super::dataset::DataFile;
use super::{
    Bilingual, City, Conflict, Edition, Event, PlainTexts, Programme, Project, Source, Theme, Vocabulary,
};
use crate::settings::{self, Settings};

pub use fields::fields;

/// The schema of every file with the name under which it is published, such as `cities.schema.json`.
#[must_use]
pub fn schemas() -> Vec<(String, Value)> {
    let mut schemas: Vec<_> = DataFile::ALL
        .into_iter()
        .map(|file| (file_name(file.name()), of_file(file)))
        .collect();
    schemas.push((file_name(settings::FILE), of_settings()));
    schemas
}

/// The schema of a file of the hand-edited folder.
#[must_use]
pub fn of_file(file: DataFile) -> Value {
    match file {
        DataFile::Cities => edited::<Vec<City<Bilingual>>>(file.name()),
        DataFile::Conflicts => edited::<Vec<Conflict<Bilingual>>>(file.name()),
        DataFile::Edition => edited::<Edition>(file.name()),
        DataFile::Events => edited::<Vec<Event<Bilingual>>>(file.name()),
        DataFile::Plain => edited::<PlainTexts>(file.name()),
        DataFile::Programmes => edited::<Vec<Programme<Bilingual>>>(file.name()),
        DataFile::Projects => edited::<Vec<Project<Bilingual>>>(file.name()),
        DataFile::Sources => edited::<Vec<Source<Bilingual>>>(file.name()),
        DataFile::Themes => edited::<Vec<Theme<Bilingual>>>(file.name()),
        DataFile::Vocabulary => edited::<Vocabulary<Bilingual>>(file.name()),
    }
}

/// The schema of the settings. There, a field that is missing is not set.
#[must_use]
pub fn of_settings() -> Value {
    titled::<Settings>(settings::FILE, SchemaSettings::draft2020_12())
}

fn edited<T: JsonSchema>(name: &str) -> Value {
    let all_fields = RecursiveTransform(strict::all_fields);
    titled::<T>(name, SchemaSettings::draft2020_12().with_transform(all_fields))
}

fn titled<T: JsonSchema>(name: &str, settings: SchemaSettings) -> Value {
    let settings = settings
        .with_transform(RecursiveTransform(strict::filled))
        .with_transform(RecursiveTransform(strict::prose));
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    schema.insert("title".to_owned(), name.into());
    schema.to_value()
}

fn file_name(name: &str) -> String {
    format!("{}.schema.json", name.trim_end_matches(".json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schema(name: &str) -> Value {
        schemas()
            .into_iter()
            .find(|(file, _)| file == name)
            .map(|(_, schema)| schema)
            .unwrap_or_default()
    }

    #[test]
    fn there_is_a_valid_schema_for_every_file() {
        for (name, schema) in schemas() {
            assert!(jsonschema::meta::is_valid(&schema), "{name}");
            assert!(
                schema["description"].is_string() || schema["items"].is_object(),
                "{name}"
            );
        }
        assert_eq!(schemas().len(), 11);
    }

    #[test]
    fn fields_that_may_be_null_must_be_there() {
        let city = &schema("cities.schema.json")["$defs"]["City"];
        let fields = city["properties"].as_object().map(serde_json::Map::len);
        assert_eq!(city["required"].as_array().map(Vec::len), fields);
        assert_eq!(
            city["properties"]["website"]["type"],
            serde_json::json!(["string", "null"])
        );
    }

    #[test]
    fn a_description_of_a_term_may_be_missing() {
        let topic = &schema("vocabulary.schema.json")["$defs"]["TopicTerm"];
        assert_eq!(topic["required"], serde_json::json!(["id", "label"]));
    }

    #[test]
    fn settings_may_be_missing() {
        assert_eq!(schema("settings.schema.json").get("required"), None);
    }
}
