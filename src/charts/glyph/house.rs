//! What a house says about a city.

use crate::catalogue::{Catalogue, City, Instrument, MembershipRole, SizeClass};

/// The award whose winners fly a flag and whose commended places fly a pennant.
const AWARD: &str = "bundespreis-koop-stadt";
/// The network whose partners are coupled.
const NETWORK: &str = "koopstadt";

/// What the award of 2021 gave to a city.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Honour {
    /// Awarded: a flag.
    Awarded,
    /// Commended: an open pennant.
    Recognised,
}

/// What is drawn of a city.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct House {
    /// Size class; `None` is drawn as a dashed outline, never guessed.
    pub size: Option<SizeClass>,
    /// Kinds of instrument in use; their windows are lit.
    pub instruments: Vec<Instrument>,
    /// What the award gave.
    pub honour: Option<Honour>,
    /// Partner in the koopstadt network.
    pub network: bool,
}

impl House {
    /// The house of the house, the explorer's own sign: a small town with its flag and a light in every window
    /// but one.
    #[must_use]
    pub fn of_the_explorer() -> Self {
        Self {
            size: Some(SizeClass::Kleinstadt),
            instruments: vec![
                Instrument::Legal,
                Instrument::Structural,
                Instrument::Financial,
                Instrument::Spatial,
                Instrument::Communicative,
            ],
            honour: Some(Honour::Awarded),
            network: false,
        }
    }

    /// The explorer's own house without its flag, for where it stands among the houses of cities: nobody shall read an
    /// honour there that nobody gave.
    #[must_use]
    pub fn of_no_city() -> Self {
        Self {
            honour: None,
            ..Self::of_the_explorer()
        }
    }

    /// The house of a city of the catalogue.
    #[must_use]
    pub fn of(catalogue: &Catalogue, city: &City) -> Self {
        let awarded = Catalogue::has_role(city, AWARD, MembershipRole::Awarded);
        let recognised = Catalogue::has_role(city, AWARD, MembershipRole::Recognised);
        Self {
            size: catalogue.size_class(city),
            instruments: catalogue.instruments_of(city),
            honour: match (awarded, recognised) {
                (true, _) => Some(Honour::Awarded),
                (false, true) => Some(Honour::Recognised),
                (false, false) => None,
            },
            network: Catalogue::has_role(city, NETWORK, MembershipRole::Partner),
        }
    }
}
