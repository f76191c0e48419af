//! Head and foot of every page.

/// Head and foot of every page.
#[derive(Debug)]
pub struct Shell {
    /// Announced after a change of page, before its title.
    pub page_loaded: &'static str,
    /// Name of the explorer.
    pub site_name: &'static str,
    /// Link before everything.
    pub skip_to_content: &'static str,
    /// Name of the main navigation.
    pub navigation: &'static str,
    /// Navigation: cities.
    pub cities: &'static str,
    /// Navigation: projects.
    pub projects: &'static str,
    /// Navigation: programmes.
    pub programmes: &'static str,
    /// Navigation: themes.
    pub themes: &'static str,
    /// Navigation: events.
    pub events: &'static str,
    /// Navigation: sources.
    pub sources: &'static str,
    /// The other language, in its own words.
    pub other_language: &'static str,
    /// What the language link does, in the other language.
    pub other_language_hint: &'static str,
    /// Name of the choice of light and dark.
    pub theme: &'static str,
    /// As the device is set.
    pub theme_auto: &'static str,
    /// Light.
    pub theme_light: &'static str,
    /// Dark.
    pub theme_dark: &'static str,
    /// Name of the navigation at the foot.
    pub footer_navigation: &'static str,
    /// What this is, honestly.
    pub footer_claim: &'static str,
    /// Before the date of the data.
    pub data_as_of: &'static str,
    /// Credit for the populations.
    pub population_credit: &'static str,
    /// Licence of data and texts.
    pub licence: &'static str,
    /// Breadcrumb: start page.
    pub home: &'static str,
    /// Name of the breadcrumb navigation.
    pub breadcrumbs: &'static str,
    /// Said after links to other sites.
    pub opens_elsewhere: &'static str,
    /// While the data comes.
    pub loading: &'static str,
}

pub(super) const GERMAN: Shell = Shell {
    page_loaded: "Seite geladen:",
    site_name: "Kooperative Städte",
    skip_to_content: "Zum Inhalt springen",
    navigation: "Hauptnavigation",
    cities: "Städte",
    projects: "Projekte",
    programmes: "Programme",
    themes: "Themen",
    events: "Termine",
    sources: "Quellen",
    other_language: "English",
    other_language_hint: "This page in English",
    theme: "Darstellung",
    theme_auto: "Automatisch",
    theme_light: "Hell",
    theme_dark: "Dunkel",
    footer_navigation: "Über diese Seite",
    footer_claim: "Ein unabhängiger Explorer der kooperativen Städte in Deutschland. Nicht die Website des Bundespreises.",
    data_as_of: "Datenstand",
    population_credit: "Einwohnerzahlen: Statistisches Bundesamt (Destatis)",
    licence: "Daten und Texte: CC BY 4.0",
    home: "Start",
    breadcrumbs: "Sie sind hier",
    opens_elsewhere: "andere Website",
    loading: "Die Daten werden geladen …",
};

pub(super) const ENGLISH: Shell = Shell {
    page_loaded: "Page loaded:",
    site_name: "Cooperative Cities",
    skip_to_content: "Skip to content",
    navigation: "Main navigation",
    cities: "Cities",
    projects: "Projects",
    programmes: "Programmes",
    themes: "Themes",
    events: "Events",
    sources: "Sources",
    other_language: "Deutsch",
    other_language_hint: "Diese Seite auf Deutsch",
    theme: "Appearance",
    theme_auto: "Automatic",
    theme_light: "Light",
    theme_dark: "Dark",
    footer_navigation: "About this site",
    footer_claim: "An independent explorer of cooperative cities in Germany. Not the website of the award.",
    data_as_of: "Data as of",
    population_credit: "Populations: Federal Statistical Office of Germany (Destatis)",
    licence: "Data and texts: CC BY 4.0",
    home: "Home",
    breadcrumbs: "You are here",
    opens_elsewhere: "other website",
    loading: "Loading the data …",
};
