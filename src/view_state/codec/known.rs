//! What a page knows of facets, values and orders.

use super::super::{Facet, Sort};

/// What a page offers. An address that asks for more is read without it.
pub trait KnownValues {
    /// Whether the page narrows by this facet.
    fn offers(&self, facet: Facet) -> bool;
    /// Whether this is a value of the facet.
    fn knows(&self, facet: Facet, value: &str) -> bool;
    /// Whether the page can stand in this order.
    fn sorts_by(&self, sort: Sort) -> bool;
}

/// Takes every value of good form: for reading an address before the catalogue is there.
#[derive(Debug, Clone, Copy)]
pub struct AnyValue;

impl KnownValues for AnyValue {
    fn offers(&self, _: Facet) -> bool {
        true
    }
    fn knows(&self, _: Facet, _: &str) -> bool {
        true
    }
    fn sorts_by(&self, _: Sort) -> bool {
        true
    }
}

/// Takes no facet and no order: for pages without a list.
#[derive(Debug, Clone, Copy)]
pub struct NoValue;

impl KnownValues for NoValue {
    fn offers(&self, _: Facet) -> bool {
        false
    }
    fn knows(&self, _: Facet, _: &str) -> bool {
        false
    }
    fn sorts_by(&self, _: Sort) -> bool {
        false
    }
}
