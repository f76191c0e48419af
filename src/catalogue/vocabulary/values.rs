//! The closed vocabularies of the dataset as enums. Their labels and descriptions are data (`vocabulary.json`).

use serde::{Deserialize, Serialize};

use crate::catalogue::{Packed, Reader};

macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident {
        $(#[$fdoc:meta])* $first:ident = $fid:literal,
        $($(#[$vdoc:meta])* $variant:ident = $id:literal,)*
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
        pub enum $name {
            $(#[$fdoc])* #[serde(rename = $fid)] $first,
            $($(#[$vdoc])* #[serde(rename = $id)] $variant,)*
        }

        impl $name {
            /// All values, in the order of declaration.
            pub const ALL: &'static [Self] = &[Self::$first, $(Self::$variant),*];

            /// The id, as it stands in the data and in addresses.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { Self::$first => $fid, $(Self::$variant => $id),* }
            }

            /// The value with this id.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.id() == id)
            }
        }

        impl Packed for $name {
            fn unpack(from: &mut Reader<'_>) -> Self {
                Self::from_id(&from.text()).unwrap_or_else(|| {
                    from.fail();
                    Self::$first
                })
            }

            #[cfg(feature = "check")]
            fn pack(&self) -> serde_json::Value {
                self.id().into()
            }
        }
    };
}

vocabulary! {
    /// What a project is about.
    Topic {
        /// Co-production: Administration, politics and urban society develop something together and decide on it jointly.
        Koproduktion = "koproduktion",
        /// Governance: Rules, bodies and procedures in which municipality and civil society work together.
        Governance = "governance",
        /// Neighbourhood: Schemes that move a whole neighbourhood forward.
        Quartier = "quartier",
        /// Town centre: New roles for town centres, old towns and village cores.
        Innenstadt = "innenstadt",
        /// Interim use: Empty buildings, shops and sites are used for a time.
        Zwischennutzung = "zwischennutzung",
        /// Culture and creative economy: Space and networks for art, culture and creative businesses.
        Kreativwirtschaft = "kreativwirtschaft",
        /// Open space: Squares, parks, gardens and play areas, designed and tended together.
        Freiraum = "freiraum",
        /// Climate and environment: Climate protection, adaptation to heat and heavy rain, careful use of resources.
        Klima = "klima",
        /// Education: Schools, places of learning and education networks as part of urban development.
        Bildung = "bildung",
        /// Mobility: Getting around on foot, by bicycle, by bus and train and with shared cars.
        Mobilitaet = "mobilitaet",
        /// Housing: Community-led and affordable housing, cooperatives and self-build groups.
        Wohnen = "wohnen",
        /// Region: Cooperation between a city and its surroundings.
        Region = "region",
        /// Water: Rivers, lakes and harbours as places in the city.
        Wasser = "wasser",
        /// Small towns and villages: Approaches for small towns and rural areas.
        Kleinstadt = "kleinstadt",
        /// Transformation: Old factories, barracks, railway land and structures are given new roles.
        Transformation = "transformation",
        /// Social cohesion: Encounter, participation and neighbourliness across differences.
        Zusammenhalt = "zusammenhalt",
        /// Digital participation: Online portals, apps and digital formats of taking part.
        Digital = "digital",
    }
}

vocabulary! {
    /// A kind of instrument of cooperation; the six windows of the house glyph.
    Instrument {
        /// Legal: Contracts and legal forms such as ground leases, concept-based allocation and cooperation agreements.
        Legal = "legal",
        /// Political: Resolutions, guidelines, visions and bodies involving elected politicians.
        Political = "political",
        /// Structural: Permanent offices, networks, operators and procedures inside and outside the administration.
        Structural = "structural",
        /// Financial: Funds, grants, rent waivers, participatory budgets and start-up money.
        Financial = "financial",
        /// Spatial: Buildings, shops, squares and sites opened up for projects.
        Spatial = "spatial",
        /// Communicative: Workshops, talks, exhibitions, platforms and festivals.
        Communicative = "communicative",
    }
}

vocabulary! {
    /// A Land of Germany, by ISO 3166-2.
    State {
        /// Brandenburg.
        Brandenburg = "DE-BB",
        /// Berlin.
        Berlin = "DE-BE",
        /// Baden-Württemberg.
        BadenWuerttemberg = "DE-BW",
        /// Bayern.
        Bayern = "DE-BY",
        /// Bremen.
        Bremen = "DE-HB",
        /// Hessen.
        Hessen = "DE-HE",
        /// Hamburg.
        Hamburg = "DE-HH",
        /// Mecklenburg-Vorpommern.
        MecklenburgVorpommern = "DE-MV",
        /// Niedersachsen.
        Niedersachsen = "DE-NI",
        /// Nordrhein-Westfalen.
        NordrheinWestfalen = "DE-NW",
        /// Rheinland-Pfalz.
        RheinlandPfalz = "DE-RP",
        /// Schleswig-Holstein.
        SchleswigHolstein = "DE-SH",
        /// Saarland.
        Saarland = "DE-SL",
        /// Sachsen.
        Sachsen = "DE-SN",
        /// Sachsen-Anhalt.
        SachsenAnhalt = "DE-ST",
        /// Thüringen.
        Thueringen = "DE-TH",
    }
}

vocabulary! {
    /// Legal kind of a place.
    CityKind {
        /// Town or city: Municipality with town status.
        City = "city",
        /// Municipality: Municipality without town status.
        Municipality = "municipality",
        /// Borough: Part of a city with a borough administration of its own.
        District = "district",
    }
}

vocabulary! {
    /// What a city is in a programme.
    MembershipRole {
        /// Awarded: Awarded as Koop.Stadt.
        Awarded = "awarded",
        /// Commended: Given a commendation.
        Recognised = "recognised",
        /// Partner: Helps to run the programme or is a partner in a funded project.
        Partner = "partner",
        /// Host: Venue of events or seat of an office.
        Host = "host",
        /// Participant: Taking part with a project, an initiative or a contribution.
        Participant = "participant",
    }
}

vocabulary! {
    /// Kind of a programme.
    ProgrammeKind {
        /// Award: Competition with an award.
        Award = "award",
        /// Network: Alliance of cities or organisations that learn from each other.
        Network = "network",
        /// Talk series: Series of public talks.
        TalkSeries = "talk-series",
        /// Policy: Joint policy of several levels of government.
        Policy = "policy",
        /// Funding: Scheme that supports projects with money.
        Funding = "funding",
        /// Academy: Training and support for initiatives.
        Academy = "academy",
    }
}

vocabulary! {
    /// Kind of a theme.
    ThemeKind {
        /// Field: Top-level division of a programme.
        Field = "field",
        /// Project family: Group of related projects within a programme.
        ProjectFamily = "project-family",
        /// Field of action: Area in which a programme becomes active.
        ActionField = "action-field",
        /// Topic: Guiding question or focus of a programme.
        Topic = "topic",
    }
}

vocabulary! {
    /// How a project came to its themes.
    ThemeBasis {
        /// Stated: A source expressly assigns the project to the theme.
        Stated = "stated",
        /// Inferred: The assignment follows from the content of the sources.
        Inferred = "inferred",
    }
}

vocabulary! {
    /// Format of an event.
    EventFormat {
        /// Talk: Lecture, conversation or guided walk.
        Talk = "talk",
        /// Workshop: Working meeting with a result.
        Workshop = "workshop",
        /// Conference: Larger meeting or congress.
        Conference = "conference",
        /// Award ceremony: Public presentation of an award.
        AwardCeremony = "award-ceremony",
        /// Council meeting: Meeting of elected councillors from several cities.
        CouncilMeeting = "council-meeting",
        /// Publication: Publication of a booklet, report or article.
        Publication = "publication",
        /// Online event: Event on the internet.
        Online = "online",
        /// Exchange: Mutual visit, work visit or exchange of experience.
        Exchange = "exchange",
        /// Call: Invitation to enter a competition or apply for funding.
        Call = "call",
    }
}

vocabulary! {
    /// What a source says of an event.
    EventStatus {
        /// Held: A source reports that it took place.
        Held = "held",
        /// Published: Booklet, report or call has come out.
        Published = "published",
        /// Planned: Listed in a programme; not documented as held.
        Planned = "planned",
        /// Announced: Announced with a date; not documented as held.
        Announced = "announced",
        /// Cancelled: A source reports the cancellation.
        Cancelled = "cancelled",
    }
}

vocabulary! {
    /// Which part of society an actor comes from.
    ActorKind {
        /// Municipality: Town, municipality or borough with its departments, enterprises and development companies.
        Municipality = "municipality",
        /// Civil society: Associations, initiatives, cooperatives, foundations and groups of citizens.
        CivilSociety = "civil-society",
        /// Business: Companies, offices, chambers and housing companies, including publicly owned ones.
        Business = "business",
        /// Academia: Universities and research institutes.
        Academia = "academia",
        /// Federal government: Federal ministries, authorities and programmes.
        Federal = "federal",
        /// State government: State governments and state authorities.
        State = "state",
        /// Other: Schools, city marketing, building exhibitions, federations and European bodies.
        Other = "other",
    }
}

vocabulary! {
    /// Unit of a figure.
    FigureUnit {
        /// euros.
        Euro = "EUR",
        /// years.
        Years = "years",
        /// inhabitants.
        Inhabitants = "inhabitants",
    }
}

vocabulary! {
    /// How exact a figure is.
    FigureQualifier {
        /// about.
        About = "about",
        /// more than.
        Over = "over",
        /// just under.
        Under = "under",
    }
}

vocabulary! {
    /// Kind of a record.
    RecordKind {
        /// Town or municipality.
        City = "city",
        /// Project.
        Project = "project",
        /// Programme.
        Programme = "programme",
        /// Theme.
        Theme = "theme",
        /// Event.
        Event = "event",
        /// Source.
        Source = "source",
    }
}

vocabulary! {
    /// Class of size by inhabitants; the silhouette of the house glyph.
    SizeClass {
        /// Municipality under 10,000.
        Gemeinde = "gemeinde",
        /// Small town.
        Kleinstadt = "kleinstadt",
        /// Medium-sized town.
        Mittelstadt = "mittelstadt",
        /// City.
        Grossstadt = "grossstadt",
        /// Large city.
        Metropole = "metropole",
    }
}
