//! The index of names: what a search text can mean besides words.

use crate::catalogue::{
    ActorKind, Catalogue, EventFormat, Instrument, MembershipRole, Named, Record, RecordKind, State, Term,
    Topic,
};
use crate::search::index::{Builder, Document, Field, Index};
use crate::view_state::{Facet, Sort, Value};

/// What a name stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A value of a facet.
    Facet(Facet, Value),
    /// A record: its kind and its id.
    Record(RecordKind, String),
}

/// All names and what each stands for. The shorter of two equal matches comes first, a facet before a record.
pub(in crate::search) fn names(catalogue: &Catalogue) -> (Index, Vec<Target>) {
    let words = &catalogue.vocabulary;
    let mut all = All::default();
    all.terms(Facet::State, &words.states, State::id);
    for class in &words.size_classes {
        all.value(Facet::Size, class.id.id(), vec![&class.label]);
    }
    all.terms(Facet::Topic, &words.topics, Topic::id);
    all.terms(Facet::Instrument, &words.instruments, Instrument::id);
    all.terms(Facet::Role, &words.membership_roles, MembershipRole::id);
    all.terms(Facet::Actor, &words.actor_kinds, ActorKind::id);
    all.terms(Facet::Format, &words.event_formats, EventFormat::id);
    for city in &catalogue.cities {
        all.both(Facet::City, city, vec![&city.name, &city.name_en]);
    }
    for programme in &catalogue.programmes {
        all.both(Facet::Programme, programme, vec![&programme.title]);
    }
    for theme in &catalogue.themes {
        let mut titles = vec![theme.title.as_str()];
        titles.extend(theme.earlier_names.iter().map(String::as_str));
        all.both(Facet::Theme, theme, titles);
    }
    all.finish()
}

/// The names collected so far, each with its target and other words for it.
#[derive(Default)]
struct All<'a> {
    names: Vec<(Vec<&'a str>, Target)>,
}

impl<'a> All<'a> {
    fn terms<K: Named>(&mut self, facet: Facet, terms: &'a [Term<K>], id: fn(K) -> &'static str) {
        for term in terms {
            self.value(facet, id(term.id), vec![&term.label]);
        }
    }

    fn value(&mut self, facet: Facet, id: &str, names: Vec<&'a str>) {
        if let Some(value) = Value::new(id) {
            self.names.push((names, Target::Facet(facet, value)));
        }
    }

    /// A record that is also a value of a facet.
    fn both<R: Record>(&mut self, facet: Facet, record: &R, names: Vec<&'a str>) {
        self.value(facet, record.id(), names.clone());
        self.names
            .push((names, Target::Record(R::KIND, record.id().to_owned())));
    }

    fn finish(self) -> (Index, Vec<Target>) {
        let no_facets = std::iter::empty::<(Facet, std::iter::Empty<&str>)>();
        let mut builder = Builder::new(self.names.len(), no_facets);
        for (names, _) in &self.names {
            let name = names.first().copied().unwrap_or_default();
            builder.document(Document {
                name,
                size: u32::try_from(name.len()).ok(),
                ..Document::default()
            });
            for other in names.iter().skip(1) {
                builder.text(Field::Title, other);
            }
        }
        let targets = self.names.into_iter().map(|(_, target)| target).collect();
        (builder.finish(&[Sort::Smallest]), targets)
    }
}
