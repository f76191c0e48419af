//! Reading JSON as strictly as an editor needs it: a field that stands twice is noticed (serde would silently
//! keep the last), and a fault in the syntax comes with its place and a guess at its cause.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::{Pointer, Step, SyntaxFault};

/// A JSON text that could be read.
#[derive(Debug)]
pub(in super::super) struct Parsed {
    /// What it says.
    pub(in super::super) value: Value,
    /// Fields that stand twice in their object.
    pub(in super::super) twice: Vec<Pointer>,
}

/// Reads a JSON text.
pub(in super::super) fn parse(text: &str) -> Result<Parsed, SyntaxFault> {
    let (mut at, mut twice) = (Pointer::default(), Vec::new());
    let mut reader = serde_json::Deserializer::from_str(text);
    let node = Node {
        at: &mut at,
        twice: &mut twice,
    };
    node.deserialize(&mut reader)
        .and_then(|value| reader.end().map(|()| value))
        .map(|value| Parsed { value, twice })
        .map_err(|fault| SyntaxFault::guess(text, &fault))
}

/// Reads one value and all below it.
struct Node<'a> {
    at: &'a mut Pointer,
    twice: &'a mut Vec<Pointer>,
}

impl Node<'_> {
    /// The reader of what stands one step down.
    fn below(&mut self, step: Step) -> Node<'_> {
        self.at.push(step);
        Node {
            at: self.at,
            twice: self.twice,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom("number out of range"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut entries: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = entries.next_element_seed(self.below(Step::Entry(list.len())))? {
            self.at.pop();
            list.push(value);
        }
        self.at.pop();
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut fields: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = fields.next_key::<String>()? {
            let value = fields.next_value_seed(self.below(Step::Field(name.clone())))?;
            if object.insert(name, value).is_some() {
                self.twice.push(self.at.clone());
            }
            self.at.pop();
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_that_stands_twice_is_noticed_with_its_way() {
        let read = parse(r#"{"a": [{"b": 1}, {"c": 1, "c": {"d": [2]}}], "e": 1.5, "f": -1}"#);
        let twice = read.map(|parsed| parsed.twice.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(twice, Ok(vec!["a[1].c".to_owned()]));
    }

    #[test]
    fn the_value_is_the_one_serde_reads() {
        let text = r#" {"a": [null, true, "ü\n", 1, -2, 0.5, {}], "b": {"c": []}} "#;
        assert_eq!(
            parse(text).map(|parsed| Some(parsed.value)),
            Ok(serde_json::from_str(text).ok())
        );
    }
}
