//! Lists, facets and search.

use crate::charts::glyph::Honour;

/// Lists, facets and search.
#[derive(Debug)]
pub struct Lists {
    /// Before the hits in other lists.
    pub elsewhere: &'static str,
    /// Order: by name, Z first.
    pub sort_name_reversed: &'static str,
    /// Order: few projects first.
    pub sort_fewest: &'static str,
    /// Heading of the hits.
    pub hits: &'static str,
    /// Read aloud before the count of a facet value.
    pub count_word: &'static str,
    /// After the number of chosen values.
    pub chosen_count: &'static str,
    /// Link from the facets to the hits: after their number.
    pub show_hits: &'static str,
    /// Line below the search field without the program.
    pub needs_program: &'static str,
    /// Opens the rest of a long facet, after the number.
    pub more_of: &'static str,
    /// Before the other mode of a facet.
    pub other_mode: &'static str,
    /// Announced before the sentence.
    pub found: &'static str,
    /// Name of the search form.
    pub search: &'static str,
    /// Label of the search field above the cities.
    pub search_cities: &'static str,
    /// Label of the search field above the projects.
    pub search_projects: &'static str,
    /// Label of the search field above the programmes.
    pub search_programmes: &'static str,
    /// Label of the search field above the themes.
    pub search_themes: &'static str,
    /// Label of the search field above the events.
    pub search_events: &'static str,
    /// Label of the search field above the sources.
    pub search_sources: &'static str,
    /// An example in the search field.
    pub search_placeholder: &'static str,
    /// Button of the search form.
    pub find: &'static str,
    /// Name of the suggestions below the search field.
    pub suggestions: &'static str,
    /// After a suggested facet value.
    pub as_filter: &'static str,
    /// Heading of the facets.
    pub filters: &'static str,
    /// Opens the facets on phones.
    pub show_filters: &'static str,
    /// Removes all filters.
    pub all_filters_off: &'static str,
    /// Mode of a facet: OR.
    pub any_of: &'static str,
    /// Mode of a facet: AND.
    pub all_of: &'static str,
    /// Name of the choice of mode.
    pub mode: &'static str,
    /// Said of a chosen facet value.
    pub chosen: &'static str,
    /// Opens the rest of a long facet.
    pub more_values: &'static str,
    /// Said of a removable part of the sentence.
    pub remove: &'static str,
    /// Name of the choice of order.
    pub sort: &'static str,
    /// Order: best hit first.
    pub sort_relevance: &'static str,
    /// Order: by name.
    pub sort_name: &'static str,
    /// Order: by population, large first.
    pub sort_size: &'static str,
    /// Order: by population, small first.
    pub sort_size_up: &'static str,
    /// Order: by start, late first.
    pub sort_newest: &'static str,
    /// Order: by start, early first.
    pub sort_oldest: &'static str,
    /// Order: by number of projects.
    pub sort_projects: &'static str,
    /// Heading of an empty result.
    pub no_hits: &'static str,
    /// Before the filter whose removal helps most.
    pub relief_before: &'static str,
    /// After it, before the number of hits.
    pub relief_gives: &'static str,
    /// Before what the address held and the page ignored.
    pub ignored: &'static str,
    /// Heading of events or projects without a year.
    pub year_unknown: &'static str,
    /// What the award gave: awarded.
    pub awarded: &'static str,
    /// What the award gave: commended.
    pub recognised: &'static str,
    /// Quotation marks.
    pub quotes: (&'static str, &'static str),
    /// In the sentence, before the words searched for.
    pub matches_for: &'static str,
}

pub(super) const GERMAN: Lists = Lists {
    needs_program: "Suche, Reihenfolge und mehrere Filter zugleich brauchen JavaScript und WebAssembly. Jeder Filter für sich ist eine eigene Seite und geht auch ohne; sonst steht hier die ganze Liste.",
    elsewhere: "Dazu auch:",
    sort_name_reversed: "Name, Z zuerst",
    sort_fewest: "Wenige Projekte zuerst",
    hits: "Treffer",
    count_word: "Treffer",
    chosen_count: "gewählt",
    show_hits: "zeigen",
    more_of: "weitere",
    other_mode: "Wechseln zu:",
    found: "Gefunden:",
    search: "Suche",
    search_cities: "Orte durchsuchen",
    search_projects: "Projekte durchsuchen",
    search_programmes: "Programme durchsuchen",
    search_themes: "Themen durchsuchen",
    search_events: "Termine durchsuchen",
    search_sources: "Quellen durchsuchen",
    search_placeholder: "zum Beispiel Leerstand, Zwischennutzung, Nürnberg",
    find: "Finden",
    suggestions: "Meinten Sie als Filter oder Seite",
    as_filter: "als Filter",
    filters: "Filtern",
    show_filters: "Filter zeigen",
    all_filters_off: "Alle Filter entfernen",
    any_of: "eines davon genügt",
    all_of: "alle zugleich nötig",
    mode: "Regel:",
    chosen: "gewählt, entfernen",
    more_values: "Mehr zeigen",
    remove: "entfernen",
    sort: "Sortieren",
    sort_relevance: "Beste Treffer",
    sort_name: "Name",
    sort_size: "Größe, große zuerst",
    sort_size_up: "Größe, kleine zuerst",
    sort_newest: "Jahr, neue zuerst",
    sort_oldest: "Jahr, alte zuerst",
    sort_projects: "Zahl der Projekte",
    no_hits: "Dazu ist nichts im Bestand.",
    relief_before: "Am meisten hilft es, diesen Filter zu entfernen:",
    relief_gives: "dann sind es",
    ignored: "Aus der Adresse nicht verstanden und weggelassen oder gekürzt:",
    year_unknown: "Ohne bekanntes Jahr",
    awarded: "ausgezeichnet 2021",
    recognised: "Anerkennung 2021",
    quotes: ("„", "“"),
    matches_for: "zu",
};

pub(super) const ENGLISH: Lists = Lists {
    needs_program: "Search, order and several filters at once need JavaScript and WebAssembly. Each filter by itself is a page of its own and works without them; otherwise this is the whole list.",
    elsewhere: "Also for this:",
    sort_name_reversed: "Name, Z first",
    sort_fewest: "Fewest projects",
    hits: "Hits",
    count_word: "hits",
    chosen_count: "chosen",
    show_hits: "show",
    more_of: "more",
    other_mode: "Switch to:",
    found: "Found:",
    search: "Search",
    search_cities: "Search places",
    search_projects: "Search projects",
    search_programmes: "Search programmes",
    search_themes: "Search themes",
    search_events: "Search events",
    search_sources: "Search sources",
    search_placeholder: "for example vacancy, interim use, Nuremberg",
    find: "Find",
    suggestions: "Use as a filter or open",
    as_filter: "as filter",
    filters: "Filter",
    show_filters: "Show filters",
    all_filters_off: "Remove all filters",
    any_of: "any of them is enough",
    all_of: "all of them are needed",
    mode: "Rule:",
    chosen: "chosen, remove",
    more_values: "Show more",
    remove: "remove",
    sort: "Sort",
    sort_relevance: "Best match",
    sort_name: "Name",
    sort_size: "Size, large first",
    sort_size_up: "Size, small first",
    sort_newest: "Year, newest first",
    sort_oldest: "Year, oldest first",
    sort_projects: "Number of projects",
    no_hits: "Nothing in the collection matches.",
    relief_before: "It helps most to remove this filter:",
    relief_gives: "that gives",
    ignored: "Not understood in the address and left out or shortened:",
    year_unknown: "Year not known",
    awarded: "awarded 2021",
    recognised: "commended 2021",
    quotes: ("“", "”"),
    matches_for: "for",
};

impl Lists {
    /// What the award of 2021 gave to a city.
    #[must_use]
    pub const fn honour(&self, honour: Honour) -> &'static str {
        match honour {
            Honour::Awarded => self.awarded,
            Honour::Recognised => self.recognised,
        }
    }
}
