//! Building an index, document by document.

use super::collect::Collector;
use super::{Column, Field, Index};
use crate::order::{sorted_by, sorted_by_key};
use crate::search::text::{Collated, Spelling, Token, collated, fold, has_two_spellings, tokens};
use crate::view_state::{Facet, Sort};

/// What a document is sorted by, apart from its text and facets.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::search) struct Document<'a> {
    /// Name or title; it is also put into the text as [`Field::Title`].
    pub(in crate::search) name: &'a str,
    /// Inhabitants.
    pub(in crate::search) size: Option<u32>,
    /// When it began: year, month, day.
    pub(in crate::search) began: Option<(u16, u8, u8)>,
    /// How many projects it has.
    pub(in crate::search) projects: u32,
}

/// What the orders of one document come from.
struct Keys {
    name: Collated,
    size: Option<u32>,
    began: Option<(u16, u8, u8)>,
    projects: u32,
}

/// Builds the index of one collection.
pub(in crate::search) struct Builder {
    collector: Collector,
    columns: Vec<Column>,
    keys: Vec<Keys>,
    /// Used again for every token.
    folded: String,
}

impl Builder {
    /// For a collection of this many documents, narrowed by these facets with their values.
    pub(in crate::search) fn new<'a, V: Iterator<Item = &'a str>>(
        documents: usize,
        facets: impl Iterator<Item = (Facet, V)>,
    ) -> Self {
        let columns = facets.map(|(facet, values)| Column::new(facet, values)).collect();
        let mut columns = sorted_by_key(columns, Column::facet);
        for column in &mut columns {
            column.resize(documents);
        }
        Self {
            collector: Collector::default(),
            columns,
            keys: Vec::with_capacity(documents),
            folded: String::new(),
        }
    }

    /// Begins the next document. [`text`](Self::text) and [`values`](Self::values) then speak of it.
    pub(in crate::search) fn document(&mut self, document: Document<'_>) {
        self.keys.push(Keys {
            name: collated(document.name),
            size: document.size,
            began: document.began,
            projects: document.projects,
        });
        self.text(Field::Title, document.name);
    }

    /// Adds words to the document.
    pub(in crate::search) fn text(&mut self, field: Field, text: &str) {
        let document = u32::try_from(self.keys.len().saturating_sub(1)).unwrap_or(u32::MAX);
        let (folded, collector) = (&mut self.folded, &mut self.collector);
        tokens(text, |token| {
            let (Token::Part(from, to) | Token::Whole(from, to)) = token;
            let token = text.get(from..to).unwrap_or_default();
            for spelling in [Spelling::Plain, Spelling::Expanded] {
                if spelling == Spelling::Plain || has_two_spellings(token) {
                    folded.clear();
                    fold(token, spelling, folded);
                    if !folded.is_empty() {
                        collector.note(folded, document, field);
                    }
                }
            }
        });
    }

    /// Gives the document its values in a facet; without any it gets the gap.
    pub(in crate::search) fn values<'a>(&mut self, facet: Facet, values: impl Iterator<Item = &'a str>) {
        let document = self.keys.len().saturating_sub(1);
        if let Some(column) = self.columns.iter_mut().find(|column| column.facet() == facet) {
            column.give(document, values);
        }
    }

    /// The index, with these orders, the usual one first.
    pub(in crate::search) fn finish(self, sorts: &[Sort]) -> Index {
        let by_name: Vec<u32> = (0..).zip(&self.keys).map(|(document, _)| document).collect();
        let key = |&document: &u32| self.keys.get(document as usize);
        let by_name = sorted_by(by_name, |a, b| {
            key(a).map(|k| &k.name).cmp(&key(b).map(|k| &k.name))
        });
        Index {
            documents: self.keys.len(),
            vocabulary: self.collector.finish(),
            columns: self.columns,
            orders: sorts
                .iter()
                .map(|&sort| (sort, sorted(sort, &by_name, &self.keys)))
                .collect(),
        }
    }
}

/// The documents in an order. Those without a key stand last, equal ones by name.
fn sorted(sort: Sort, by_name: &[u32], keys: &[Keys]) -> Vec<u32> {
    let mut order = by_name.to_vec();
    let number = |keys: &Keys| -> Option<u32> {
        match sort {
            Sort::Largest | Sort::Smallest => keys.size,
            Sort::Newest | Sort::Oldest => keys
                .began
                .map(|(year, month, day)| u32::from(year) * 10_000 + u32::from(month) * 100 + u32::from(day)),
            Sort::MostProjects | Sort::FewestProjects => Some(keys.projects),
            Sort::Relevance | Sort::Name | Sort::NameReversed => None,
        }
    };
    match sort {
        Sort::Relevance | Sort::Name => {}
        Sort::NameReversed => order.reverse(),
        Sort::Largest
        | Sort::Newest
        | Sort::MostProjects
        | Sort::Smallest
        | Sort::Oldest
        | Sort::FewestProjects => {
            let falling = matches!(sort, Sort::Largest | Sort::Newest | Sort::MostProjects);
            // Stable, so that equal documents keep standing by name.
            order = sorted_by_key(order, |&document| {
                let number = keys.get(document as usize).and_then(number);
                let rank = number.map(|number| if falling { u32::MAX - number } else { number });
                (rank.is_none(), rank)
            });
        }
    }
    order
}
