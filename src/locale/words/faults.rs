//! What can go wrong, and what a person can do.

/// What can go wrong, and what a person can do.
#[derive(Debug)]
pub struct Faults {
    /// The settings file cannot be read.
    pub settings_damaged: &'static str,
    /// Title of the not-found page.
    pub not_found_title: &'static str,
    /// What happened.
    pub not_found_text: &'static str,
    /// Before the nearest names.
    pub nearest: &'static str,
    /// Title when the data cannot be read.
    pub data_title: &'static str,
    /// The file is not there.
    pub missing: &'static str,
    /// No network.
    pub unreachable: &'static str,
    /// The file is empty.
    pub empty: &'static str,
    /// The file is cut off.
    pub truncated: &'static str,
    /// The file is damaged.
    pub damaged: &'static str,
    /// The file is newer than the program.
    pub newer: &'static str,
    /// Button: try again.
    pub retry: &'static str,
    /// What still works.
    pub meanwhile: &'static str,
    /// Before the status of the server.
    pub server_said: &'static str,
    /// When only the sources cannot be loaded.
    pub evidence_missing: &'static str,
}

pub(super) const GERMAN: Faults = Faults {
    settings_damaged: "Die Angaben des Betreibers lassen sich nicht lesen.",
    not_found_title: "Diese Seite gibt es nicht",
    not_found_text: "Unter dieser Adresse liegt nichts. Vielleicht hat sich ein Tippfehler eingeschlichen, oder der Eintrag heißt anders.",
    nearest: "Am ähnlichsten heißen:",
    data_title: "Die Daten lassen sich gerade nicht lesen",
    missing: "Die Datei mit dem Bestand fehlt auf dem Server.",
    unreachable: "Der Server ist nicht zu erreichen. Vielleicht fehlt die Verbindung zum Netz.",
    empty: "Die Datei mit dem Bestand ist leer angekommen.",
    truncated: "Die Datei mit dem Bestand ist nur zum Teil angekommen.",
    damaged: "Die Datei mit dem Bestand ist beschädigt.",
    newer: "Der Bestand ist neuer als dieses Programm. Bitte laden Sie die Seite neu.",
    retry: "Noch einmal versuchen",
    meanwhile: "Nichts ging verloren: Die Adresse dieser Ansicht bleibt gültig. Die Ausgangsdaten können Sie einzeln herunterladen:",
    server_said: "Der Server antwortete mit Status",
    evidence_missing: "Die Quellen lassen sich gerade nicht laden.",
};

pub(super) const ENGLISH: Faults = Faults {
    settings_damaged: "The operator’s settings cannot be read.",
    not_found_title: "This page does not exist",
    not_found_text: "There is nothing at this address. Perhaps it holds a typing error, or the record has another name.",
    nearest: "The nearest names are:",
    data_title: "The data cannot be read right now",
    missing: "The file with the collection is missing on the server.",
    unreachable: "The server cannot be reached. Perhaps the network is down.",
    empty: "The file with the collection arrived empty.",
    truncated: "The file with the collection arrived only in part.",
    damaged: "The file with the collection is damaged.",
    newer: "The collection is newer than this program. Please reload the page.",
    retry: "Try again",
    meanwhile: "Nothing is lost: the address of this view stays valid. You can download the original data files:",
    server_said: "The server answered with status",
    evidence_missing: "The sources cannot be loaded right now.",
};
