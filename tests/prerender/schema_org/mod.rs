//! Whether JSON-LD says only what schema.org has words for. Where the words come from stands in `README.md`.

mod value;

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

/// The excerpt of the vocabulary.
#[derive(Deserialize)]
pub(crate) struct Vocabulary {
    /// Each type with those directly above it.
    types: BTreeMap<String, Vec<String>>,
    properties: BTreeMap<String, Property>,
    /// Each enumeration with its members.
    members: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Property {
    /// On which types it may stand, and on those below them.
    domains: Vec<String>,
    /// What its value may be.
    ranges: Vec<String>,
}

impl Vocabulary {
    pub(crate) fn read() -> Self {
        serde_json::from_str(include_str!("vocabulary.json")).unwrap()
    }

    /// Everything that is wrong with the JSON-LD of a page.
    pub(crate) fn faults(&self, document: &Value) -> Vec<String> {
        let mut faults = Vec::new();
        if document["@context"] != "https://schema.org" {
            faults.push("the context is not schema.org".to_owned());
        }
        match document["@graph"].as_array() {
            Some(nodes) if !nodes.is_empty() => {
                for node in nodes {
                    self.node(node, "@graph", &mut faults);
                }
            }
            _ => faults.push("there is nothing in @graph".to_owned()),
        }
        faults
    }

    /// What is wrong with a node and with those in it.
    fn node(&self, node: &Value, at: &str, faults: &mut Vec<String>) {
        let Some(node) = node.as_object() else {
            faults.push(format!("{at}: {node} is not a node"));
            return;
        };
        let Some(class) = self.class(node) else {
            faults.push(format!("{at}: {:?} is not a known type", node.get("@type")));
            return;
        };
        for (name, value) in node {
            let at = format!("{at} > {class}.{name}");
            match name.as_str() {
                "@type" => {}
                "@id" if value.as_str().is_some_and(value::is_address) => {}
                name => match self.properties.get(name) {
                    None => faults.push(format!("{at}: schema.org has no such property")),
                    Some(property) if !property.domains.iter().any(|domain| self.is_a(class, domain)) => {
                        faults.push(format!("{at}: belongs to {}", property.domains.join(", ")));
                    }
                    Some(property) => self.values(value, &property.ranges, &at, faults),
                },
            }
        }
    }

    /// One value or a list of them; an empty list says nothing and should not be there.
    fn values(&self, value: &Value, ranges: &[String], at: &str, faults: &mut Vec<String>) {
        let values = value
            .as_array()
            .map_or(std::slice::from_ref(value), Vec::as_slice);
        if values.is_empty() {
            faults.push(format!("{at}: is empty"));
        }
        for value in values {
            if !ranges.iter().any(|range| self.is_in(value, range)) {
                faults.push(format!("{at}: {value} is none of {}", ranges.join(", ")));
            } else if value::is_reference(value).is_none() && value.is_object() {
                self.node(value, at, faults);
            }
        }
    }

    fn is_in(&self, value: &Value, range: &str) -> bool {
        if let Some(is_in) = value::is_datum(value, range) {
            return is_in;
        }
        match value {
            Value::Object(node) => match value::is_reference(value) {
                Some(address) => value::is_address(address),
                None => self.class(node).is_some_and(|class| self.is_a(class, range)),
            },
            Value::String(text) => {
                let members = self.members.get(range).into_iter().flatten();
                text.strip_prefix("https://schema.org/")
                    .is_some_and(|name| members.into_iter().any(|member| member == name))
            }
            _ => false,
        }
    }

    /// The type of a node, if the excerpt has it.
    fn class<'n>(&self, node: &'n Map<String, Value>) -> Option<&'n str> {
        let class = node.get("@type")?.as_str()?;
        self.types.contains_key(class).then_some(class)
    }

    /// Whether a type is another or stands below it.
    fn is_a(&self, class: &str, other: &str) -> bool {
        let above = self.types.get(class).into_iter().flatten();
        class == other || above.into_iter().any(|class| self.is_a(class, other))
    }
}
