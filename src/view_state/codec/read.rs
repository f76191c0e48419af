//! From an address to a view state.

use super::super::filter::{VALUE_BYTES, VALUES_PER_FACET};
use super::super::text::{TEXT_CHARS, is_unseen};
use super::super::{Facet, Mode, Scheme, Sort, Value, ViewState};
use super::ignored::Report;
use super::{Key, KnownValues, Parsed, Reason, percent};

/// Most bytes of a query string that are read.
pub const QUERY_BYTES: usize = 40 * 1024;

/// Most values of facets that are looked up.
pub const VALUES_READ: usize = 1024;

// Whatever the editing methods can make is read back in full: the longest text, every facet full of the longest
// values, and 1000 bytes for the other keys.
const _: () = assert!(
    12 * TEXT_CHARS + Facet::ALL.len() * (16 + VALUES_PER_FACET * (VALUE_BYTES + 1)) + 1000 <= QUERY_BYTES
);
const _: () = assert!(Facet::ALL.len() * VALUES_PER_FACET <= VALUES_READ);

impl ViewState {
    /// Reads the query string of an address, with or without `?`.
    ///
    /// Anything goes in: what is not understood, not known or too much is left out and reported. A facet's key
    /// may repeat, as plain HTML forms write it; of any other key the first counts.
    #[must_use]
    pub fn from_query(query: &str, known: &impl KnownValues) -> Parsed {
        // One concrete reader for all pages: the code is not multiplied by the kinds of `known`.
        read(query, known)
    }
}

fn read(query: &str, known: &dyn KnownValues) -> Parsed {
    let mut reader = Reader {
        known,
        state: ViewState::default(),
        report: Report::default(),
        seen: [false; 3],
        all: Vec::new(),
        budget: VALUES_READ,
    };
    let query = query.strip_prefix('?').unwrap_or(query);
    for pair in reader.cut(query).split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (percent::decode(name), percent::decode(value));
        match Key::from_name(&name) {
            Some(key) => reader.pair(key, &value),
            None => reader.report.note(Reason::UnknownKey, &name, &value),
        }
    }
    reader.finish()
}

struct Reader<'a> {
    known: &'a dyn KnownValues,
    state: ViewState,
    report: Report,
    /// Whether text, order and colours were there before.
    seen: [bool; 3],
    /// Facets named by `all`, applied when all values are known.
    all: Vec<Facet>,
    budget: usize,
}

impl Reader<'_> {
    /// The part of the query that is read: no more than [`QUERY_BYTES`], ending with a whole pair.
    fn cut<'q>(&mut self, query: &'q str) -> &'q str {
        if query.len() <= QUERY_BYTES {
            return query;
        }
        let head = query.get(..query.floor_char_boundary(QUERY_BYTES)).unwrap_or("");
        let (head, tail) = head.rsplit_once('&').unwrap_or(("", head));
        self.report.note(Reason::TooMuch, "", tail);
        head
    }

    fn pair(&mut self, key: Key, value: &str) {
        match key {
            Key::Text if self.first(0, key, value) => self.text(value),
            Key::Facet(facet) => self.values(facet, value),
            Key::All => self.modes(value),
            Key::Sort if self.first(1, key, value) => {
                let sort = Sort::from_id(value).filter(|&sort| self.known.sorts_by(sort));
                self.unless_known(sort.is_some(), key, value);
                self.state = self.state.with_sort(sort);
            }
            Key::Scheme if self.first(2, key, value) => {
                let scheme = Scheme::from_id(value);
                self.unless_known(scheme.is_some(), key, value);
                self.state = self.state.with_scheme(scheme.unwrap_or_default());
            }
            Key::Text | Key::Sort | Key::Scheme => {}
        }
    }

    fn first(&mut self, slot: usize, key: Key, value: &str) -> bool {
        let seen = self
            .seen
            .get_mut(slot)
            .is_some_and(|seen| std::mem::replace(seen, true));
        if seen {
            self.report.note(Reason::Repeated, key.name(), value);
        }
        !seen
    }

    fn unless_known(&mut self, known: bool, key: Key, value: &str) {
        if !known {
            self.report.note(Reason::UnknownValue, key.name(), value);
        }
    }

    fn text(&mut self, text: &str) {
        if text.contains(is_unseen) {
            self.report.note(Reason::Unseen, Key::Text.name(), text);
        }
        self.state = self.state.with_text(text);
        let taken = self.state.text().chars().count();
        if taken == TEXT_CHARS && text.chars().nth(TEXT_CHARS).is_some() {
            self.report.note(Reason::TooMuch, Key::Text.name(), text);
        }
    }

    fn values(&mut self, facet: Facet, list: &str) {
        if !self.known.offers(facet) {
            return self.report.note(Reason::NotHere, facet.key(), list);
        }
        for text in list.split(',').filter(|text| !text.is_empty()) {
            if self.budget == 0 {
                return self.report.note(Reason::TooMuch, facet.key(), text);
            }
            self.budget -= 1;
            let value = Value::new(text).filter(|value| self.known.knows(facet, value.as_str()));
            match value.map(|value| self.state.filter_mut().add(facet, value)) {
                Some(true) => {}
                Some(false) => self.report.note(Reason::TooMuch, facet.key(), text),
                None => self.report.note(Reason::UnknownValue, facet.key(), text),
            }
        }
    }

    fn modes(&mut self, list: &str) {
        for text in list.split(',').filter(|text| !text.is_empty()) {
            match Facet::from_key(text) {
                Some(facet) if !self.all.contains(&facet) => self.all.push(facet),
                Some(_) => {}
                None => self.report.note(Reason::UnknownValue, Key::All.name(), text),
            }
        }
    }

    fn finish(mut self) -> Parsed {
        for facet in std::mem::take(&mut self.all) {
            if !self.state.filter_mut().set_mode(facet, Mode::All) {
                self.report.note(Reason::NoEffect, Key::All.name(), facet.key());
            }
        }
        Parsed {
            state: self.state,
            ignored: self.report.into_entries(),
        }
    }
}
