//! From a view state to an address.

use super::super::{Choice, Mode, ViewState};
use super::{Key, percent};
use crate::view_state::Scheme;

impl ViewState {
    /// The canonical query string, without `?`; empty for the state of a page's bare address.
    #[must_use]
    pub fn to_query(&self) -> String {
        let mut out = String::new();
        for key in Key::ALL {
            let before = out.len();
            if before > 0 {
                out.push('&');
            }
            out.push_str(key.name());
            out.push('=');
            let named = out.len();
            self.write(key, &mut out);
            if out.len() == named {
                out.truncate(before);
            }
        }
        out
    }

    /// The value of a key; nothing where it is the default.
    fn write(&self, key: Key, out: &mut String) {
        match key {
            Key::Text => percent::encode(self.text(), out),
            Key::Facet(facet) => {
                let values = self.filter().choice(facet).map_or(&[][..], Choice::values);
                join(values.iter().map(super::super::Value::as_str), out);
            }
            Key::All => {
                let all = self.filter().choices().iter().filter(|c| c.mode() == Mode::All);
                join(all.map(|choice| choice.facet().key()), out);
            }
            Key::Sort => out.push_str(self.sort().map_or("", |sort| sort.id())),
            Key::Scheme if self.scheme() == Scheme::Auto => {}
            Key::Scheme => out.push_str(self.scheme().id()),
        }
    }
}

fn join<'a>(parts: impl Iterator<Item = &'a str>, out: &mut String) {
    for (at, part) in parts.enumerate() {
        if at > 0 {
            out.push(',');
        }
        out.push_str(part);
    }
}
