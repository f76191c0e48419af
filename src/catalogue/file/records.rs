//! The order of fields in the compact files. Whoever changes it raises [`FORMAT`](super::FORMAT).

use super::{
    CatalogueFile, Edition, EvidenceFile,
    packed::{Packed, next, packed},
    reader::Reader,
};
use crate::catalogue::{
    Actor, City, Conflict, ConflictValue, Event, Figure, Item, Link, Membership, Office, Period, Population,
    Programme, Project, Section, SizeClassNote, SizeClassTerm, Source, Term, Theme, Vocabulary,
};

packed! {
    CatalogueFile { edition, vocabulary, cities, projects, programmes, themes, events }
    EvidenceFile { sources, conflicts }
    Edition { version, as_of }
    Vocabulary {
        topics, instruments, states, city_kinds, membership_roles, programme_kinds, theme_kinds, theme_bases,
        event_formats, event_statuses, actor_kinds, figure_units, figure_qualifiers, record_kinds, size_classes,
        size_classes_note,
    }
    SizeClassTerm { id, label, min, max }
    SizeClassNote { text, sources }
    City {
        id, name, name_en, kind, state, part_of, lat, lon, population, website, summary, memberships, sources,
    }
    Population { value, year, source }
    Membership { programme, role, year, note, sources }
    Project {
        id, title, cities, programmes, themes, theme_basis, topics, instruments, form, period, actors, summary,
        links, sources,
    }
    Actor { name, kind }
    Link { label, url }
    Programme {
        id, title, kind, period, organisers, summary, figures, sections, office, links, sources,
    }
    Figure { label, value, unit, qualifier, sources }
    Section { id, title, items }
    Item { title, text, sources }
    Office { name, address, email, as_of, sources }
    Period { start, end }
    Theme { id, title, programme, kind, parent, order, earlier_names, summary, sources }
    Event {
        id, title, programme, format, status, start, end, time, place, online, host, cities, themes,
        programme_year, part_of, replaced_by, summary, sources,
    }
    Source { id, title, publisher, url, published, note }
    Conflict { record, record_kind, field, topic, values, kept, why }
    ConflictValue { value, sources }
}

impl<K: Packed> Packed for Term<K> {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.open();
        let term = Self {
            id: next(from),
            label: next(from),
            description: next(from),
        };
        from.close();
        term
    }

    #[cfg(feature = "check")]
    fn pack(&self) -> serde_json::Value {
        let Self {
            id,
            label,
            description,
        } = self;
        serde_json::Value::Array(vec![id.pack(), label.pack(), description.pack()])
    }
}
