//! The chosen values of all facets as sets of documents.

use crate::search::index::{Bits, Column, Index};
use crate::view_state::{Choice, Facet, Filter, Mode};

/// For each facet with chosen values the documents that satisfy it.
#[derive(Debug, Default)]
pub(super) struct Selection {
    masks: Vec<Mask>,
    /// How many of the masks are of the present filter; the others are kept for their space.
    used: usize,
}

#[derive(Debug)]
struct Mask {
    facet: Facet,
    mode: Mode,
    set: Bits,
}

impl Selection {
    /// Becomes the selection of a filter. Facets that the collection does not have select nothing.
    pub(super) fn read(&mut self, index: &Index, filter: &Filter) {
        self.used = 0;
        for choice in filter.choices() {
            let Some(column) = index.column(choice.facet()) else {
                continue;
            };
            if self.masks.len() <= self.used {
                self.masks.push(Mask {
                    facet: choice.facet(),
                    mode: choice.mode(),
                    set: Bits::default(),
                });
            }
            if let Some(mask) = self.masks.get_mut(self.used) {
                (mask.facet, mask.mode) = (choice.facet(), choice.mode());
                satisfy(column, choice, None, index.len(), &mut mask.set);
                self.used += 1;
            }
        }
    }

    /// Keeps in `set` what satisfies all facets but `except`.
    pub(super) fn keep(&self, set: &mut Bits, except: Option<Facet>) {
        for mask in self.used().filter(|mask| Some(mask.facet) != except) {
            set.keep(&mask.set);
        }
    }

    /// How the chosen values of a facet combine, with the documents that satisfy it; `None` where none is chosen.
    pub(super) fn of(&self, facet: Facet) -> Option<(Mode, &Bits)> {
        let mask = self.used().find(|mask| mask.facet == facet)?;
        Some((mask.mode, &mask.set))
    }

    fn used(&self) -> impl Iterator<Item = &Mask> {
        self.masks.iter().take(self.used)
    }
}

/// Makes `set` the documents that satisfy a choice, without one of its values if that is asked for.
///
/// A value that the column does not know is one that no document has.
pub(super) fn satisfy(
    column: &Column,
    choice: &Choice,
    without: Option<&str>,
    documents: usize,
    set: &mut Bits,
) {
    match choice.mode() {
        Mode::Any => set.clear(documents),
        Mode::All => set.fill(documents),
    }
    for value in choice
        .values()
        .iter()
        .filter(|value| Some(value.as_str()) != without)
    {
        match (choice.mode(), column.set(value.as_str())) {
            (Mode::Any, Some(documents)) => set.add(documents),
            (Mode::Any, None) => {}
            (Mode::All, Some(documents)) => set.keep(documents),
            (Mode::All, None) => set.clear(documents),
        }
    }
}
