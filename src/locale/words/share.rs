//! Words of share images and web manifests.

/// Words of share images and web manifests.
#[derive(Debug)]
pub struct Share {
    /// What the explorer promises, on every image.
    pub motto: &'static str,
    /// Said of a partner city of the koopstadt network.
    pub network: &'static str,
    /// What the explorer is, in a sentence.
    pub description: &'static str,
    /// Name of the explorer below its icon, at most 12 characters.
    pub short_name: &'static str,
}

pub(super) const GERMAN: Share = Share {
    motto: "Jede Angabe mit Quelle",
    network: "Partnerstadt im Netz koopstadt",
    description: "Städte, Projekte und Programme der kooperativen Stadtentwicklung in Deutschland.",
    short_name: "Koop. Städte",
};

pub(super) const ENGLISH: Share = Share {
    motto: "Every statement with its source",
    network: "partner city in the koopstadt network",
    description: "Cities, projects and programmes of cooperative urban development in Germany.",
    short_name: "Coop. Cities",
};
