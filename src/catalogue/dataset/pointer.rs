//! Where in a JSON file something stands.

use std::fmt;

use serde_json::Value;

/// One step down: into an object or into a list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// The field with this name.
    Field(String),
    /// The entry at this position, from 0.
    Entry(usize),
}

/// The way from the top of a file to a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Pointer(Vec<Step>);

impl Pointer {
    /// The steps.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The way to a field of the value.
    #[must_use]
    pub fn field(&self, name: &str) -> Self {
        self.with(Step::Field(name.to_owned()))
    }

    /// The way to an entry of the value.
    #[must_use]
    pub fn entry(&self, position: usize) -> Self {
        self.with(Step::Entry(position))
    }

    /// The way with one more step.
    #[must_use]
    pub fn with(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }

    /// The way to what holds the value.
    #[must_use]
    pub fn parent(&self) -> Self {
        let mut above = self.clone();
        above.pop();
        above
    }

    /// Goes one step down.
    pub fn push(&mut self, step: Step) {
        self.0.push(step);
    }

    /// Goes back up.
    pub fn pop(&mut self) {
        self.0.pop();
    }

    /// The name of the last field, if the way ends in one.
    #[must_use]
    pub fn last_field(&self) -> Option<&str> {
        match self.0.last() {
            Some(Step::Field(name)) => Some(name),
            _ => None,
        }
    }

    /// What stands there.
    #[must_use]
    pub fn find<'v>(&self, top: &'v Value) -> Option<&'v Value> {
        self.0.iter().try_fold(top, |value, step| match step {
            Step::Field(name) => value.get(name),
            Step::Entry(position) => value.get(position),
        })
    }
}

impl FromIterator<Step> for Pointer {
    fn from_iter<I: IntoIterator<Item = Step>>(steps: I) -> Self {
        Self(steps.into_iter().collect())
    }
}

/// Written as people write it: `memberships[0].role`.
impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            match step {
                Step::Field(name) if at == 0 => f.write_str(name)?,
                Step::Field(name) => write!(f, ".{name}")?,
                Step::Entry(position) => write!(f, "[{position}]")?,
            }
        }
        Ok(())
    }
}
