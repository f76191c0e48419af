//! Whether a file has the shape its schema asks for, and what the validator's errors mean to an editor.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::paths::{Location, LocationSegment};
use jsonschema::{ValidationError, Validator};
use serde_json::Value;

use super::fault::Fault;
use super::nearest::nearest;
use super::{Cure, Form, JsonKind, What};
use crate::catalogue::dataset::{DataFile, Pointer, Step};
use crate::catalogue::schema;

/// A schema, ready to be compared with files.
pub(super) struct Shape {
    schema: Value,
    validator: Result<Validator, String>,
}

/// The shape of each file; made once, since that takes longer than to compare.
static SHAPES: LazyLock<BTreeMap<DataFile, Shape>> = LazyLock::new(|| {
    DataFile::ALL
        .into_iter()
        .map(|file| (file, Shape::new(schema::of_file(file))))
        .collect()
});

/// The shape of a file of the hand-edited folder.
pub(super) fn of_file(file: DataFile) -> Option<&'static Shape> {
    SHAPES.get(&file)
}

impl Shape {
    /// The shape that a schema describes.
    pub(super) fn new(schema: Value) -> Self {
        let validator = jsonschema::validator_for(&schema).map_err(|error| error.to_string());
        Self { schema, validator }
    }

    /// The schema.
    pub(super) const fn schema(&self) -> &Value {
        &self.schema
    }

    /// Everything in which a file differs from the schema.
    pub(super) fn faults(&self, file: &Value) -> Vec<Fault> {
        match &self.validator {
            Ok(validator) => validator
                .iter_errors(file)
                .flat_map(|error| translate(&self.schema, &error))
                .collect(),
            Err(detail) => {
                let what = What::NotTypable(detail.clone());
                vec![Fault::error(Pointer::default(), what, Cure::CompareWithSchema)]
            }
        }
    }
}

fn translate(schema: &Value, error: &ValidationError) -> Vec<Fault> {
    let at = pointer(error.instance_path());
    let value = error.instance().as_ref();
    let one = |what, cure| vec![Fault::error(at.clone(), what, cure)];
    match error.kind() {
        Kind::AnyOf { context } => without_null(context)
            .flat_map(|error| translate(schema, error))
            .collect(),
        Kind::OneOfNotValid { context } => {
            let errors = context.iter().flatten();
            let options: Vec<&str> = errors.filter_map(expected_text).collect();
            not_one_of(at, value, &options)
        }
        Kind::Constant { .. } => not_one_of(at, value, &expected_text(error).into_iter().collect::<Vec<_>>()),
        Kind::Type { .. } if value.is_null() => one(What::Null, fill_in(expected_kind(error))),
        Kind::Type { .. } => {
            let expected = expected_kind(error);
            one(What::WrongKind { expected }, Cure::Write(expected))
        }
        Kind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            let cure = if may_be_null(object_schema(schema, error), name) {
                Cure::AddFieldOrNull
            } else {
                Cure::AddField
            };
            vec![Fault::error(at.field(name), What::FieldMissing, cure)]
        }
        Kind::AdditionalProperties { unexpected } => unexpected
            .iter()
            .map(|name| unknown_field(object_schema(schema, error), &at, value, name))
            .collect(),
        Kind::MinLength { .. } => one(What::Empty, Cure::FillIn),
        Kind::MinItems { limit: 1 } => one(What::Empty, Cure::NameAtLeast(1)),
        Kind::MinItems { limit } => one(What::TooFew { least: *limit }, Cure::NameAtLeast(*limit)),
        Kind::UniqueItems => twice(&at, value),
        Kind::Pattern { pattern } => one(
            wrong_form(value, pattern),
            Cure::Follow(Form::of_pattern(pattern)),
        ),
        Kind::Minimum { .. } | Kind::Maximum { .. } => {
            let (least, most) = range(schema, error);
            one(
                What::OutOfRange {
                    value: value.to_string(),
                },
                Cure::StayBetween { least, most },
            )
        }
        _ => one(What::NotTypable(error.to_string()), Cure::CompareWithSchema),
    }
}

/// Of "this or null": the errors of "this".
fn without_null<'e>(
    context: &'e [Vec<ValidationError<'static>>],
) -> impl Iterator<Item = &'e ValidationError<'static>> {
    let is_null_branch = |errors: &&Vec<ValidationError>| match errors.as_slice() {
        [error] => matches!(error.kind(), Kind::Type { .. }) && expected_kind(error) == JsonKind::Null,
        _ => false,
    };
    context
        .iter()
        .filter(move |errors| !is_null_branch(errors))
        .flatten()
}

fn not_one_of(at: Pointer, value: &Value, options: &[&str]) -> Vec<Fault> {
    let (what, cure) = match value {
        Value::String(text) => {
            let what = What::NotInVocabulary { value: text.clone() };
            let cure = match nearest(text, options.iter().copied()) {
                Some(meant) => Cure::DidYouMean(meant),
                None => Cure::ChooseOneOf(options.iter().map(ToString::to_string).collect()),
            };
            (what, cure)
        }
        Value::Null => (
            What::Null,
            Cure::ChooseOneOf(options.iter().map(ToString::to_string).collect()),
        ),
        _ => (
            What::WrongKind {
                expected: JsonKind::Text,
            },
            Cure::Write(JsonKind::Text),
        ),
    };
    vec![Fault::error(at, what, cure)]
}

fn unknown_field(schema: &Value, at: &Pointer, object: &Value, name: &str) -> Fault {
    if schema.get("patternProperties").is_some() {
        let what = What::WrongForm {
            value: name.to_owned(),
            form: Form::Id,
        };
        return Fault::error(at.field(name), what, Cure::Follow(Form::Id));
    }
    let known = schema.get("properties").and_then(Value::as_object);
    let missing = known
        .into_iter()
        .flat_map(|fields| fields.keys())
        .filter(|field| object.get(field).is_none());
    let cure = match nearest(name, missing.map(String::as_str)) {
        Some(meant) => Cure::RenameField(meant),
        None => Cure::RemoveField,
    };
    Fault::error(at.field(name), What::FieldUnknown, cure)
}

/// The entries of a list that stand there twice. Records are told apart by their ids elsewhere.
fn twice(at: &Pointer, list: &Value) -> Vec<Fault> {
    if at.steps().is_empty() {
        return Vec::new();
    }
    let entries = list.as_array().map(Vec::as_slice).unwrap_or_default();
    let mut faults = Vec::new();
    for (position, entry) in entries.iter().enumerate() {
        if entries.iter().take(position).any(|other| other == entry) {
            let value = entry.as_str().map_or_else(|| entry.to_string(), str::to_owned);
            faults.push(Fault::error(
                at.entry(position),
                What::ListedTwice { value },
                Cure::KeepOne,
            ));
        }
    }
    faults
}

fn wrong_form(value: &Value, pattern: &str) -> What {
    match value.as_str() {
        Some("") | None => What::Empty,
        Some(text) => What::WrongForm {
            value: text.to_owned(),
            form: Form::of_pattern(pattern),
        },
    }
}

fn fill_in(expected: JsonKind) -> Cure {
    match expected {
        JsonKind::Text => Cure::FillIn,
        other => Cure::Write(other),
    }
}

fn expected_text<'e>(error: &'e ValidationError) -> Option<&'e str> {
    match error.kind() {
        Kind::Constant { expected_value } => expected_value.as_str(),
        _ => None,
    }
}

fn expected_kind(error: &ValidationError) -> JsonKind {
    let Kind::Type { kind } = error.kind() else {
        return JsonKind::Null;
    };
    let kinds = match kind {
        TypeKind::Single(kind) => vec![JsonKind::from(*kind)],
        TypeKind::Multiple(kinds) => kinds.iter().map(JsonKind::from).collect(),
    };
    kinds
        .into_iter()
        .rfind(|kind| *kind != JsonKind::Null)
        .unwrap_or(JsonKind::Null)
}

/// The schema of the object that the error is about.
fn object_schema<'s>(schema: &'s Value, error: &ValidationError) -> &'s Value {
    let path = error.schema_path().as_str();
    let owner = path.rsplit_once('/').map_or("", |(owner, _)| owner);
    schema.pointer(owner).unwrap_or(&Value::Null)
}

fn may_be_null(object: &Value, field: &str) -> bool {
    let Some(field) = object.get("properties").and_then(|fields| fields.get(field)) else {
        return false;
    };
    let kinds = field.get("type").and_then(Value::as_array);
    let branches = field.get("anyOf").and_then(Value::as_array);
    kinds.is_some_and(|kinds| kinds.iter().any(|kind| kind == "null"))
        || branches.is_some_and(|branches| {
            branches
                .iter()
                .any(|branch| branch.get("type").is_some_and(|kind| kind == "null"))
        })
}

/// The bounds of a number.
fn range(schema: &Value, error: &ValidationError) -> (Option<String>, Option<String>) {
    let bounds = object_schema(schema, error);
    let bound = |name: &str| bounds.get(name).map(ToString::to_string);
    (bound("minimum"), bound("maximum"))
}

fn pointer(location: &Location) -> Pointer {
    location
        .segments()
        .map(|segment| match segment {
            LocationSegment::Property(name) => Step::Field(name.into_owned()),
            LocationSegment::Index(position) => Step::Entry(position),
        })
        .collect()
}
