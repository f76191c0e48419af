//! Start page and pages of text.

/// Start page and pages of text.
#[derive(Debug)]
pub struct Pages {
    /// Legend: windows.
    pub legend_windows: &'static str,
    /// Legend: flag.
    pub legend_flag: &'static str,
    /// Legend: pennant.
    pub legend_pennant: &'static str,
    /// Legend: coupling.
    pub legend_coupling: &'static str,
    /// The claim of the start page.
    pub claim: &'static str,
    /// Line below the claim: after the numbers of places and projects.
    pub claim_line: &'static str,
    /// Label of the search field on the start page.
    pub start_search: &'static str,
    /// Name of the ways into the collection.
    pub ways: &'static str,
    /// The ways: where the line leads, as title and line; in the order awarded, koopstadt, small towns, talks.
    pub way: [(&'static str, &'static str); 4],
    /// Heading of the picture of all houses.
    pub street: &'static str,
    /// Line below that heading.
    pub street_line: &'static str,
    /// What a house says; heading of the legend.
    pub legend: &'static str,
    /// Title of the data page.
    pub data: Chapter,
    /// Title of the downloads on the data page.
    pub downloads: &'static str,
    /// Line that gives the edition, before its version.
    pub edition: &'static str,
    /// The page about the explorer.
    pub about: Chapter,
    /// Privacy.
    pub privacy: Chapter,
    /// Accessibility.
    pub accessibility: Chapter,
    /// Imprint.
    pub imprint: Chapter,
    /// Operator's data: name.
    pub operator: &'static str,
    /// Operator's data: who answers for the content.
    pub responsible: &'static str,
    /// Operator's data: postal address.
    pub postal: &'static str,
    /// Operator's data: mail.
    pub mail: &'static str,
    /// Operator's data: where barriers can be reported.
    pub feedback: &'static str,
    /// Said of what the operator did not set.
    pub not_set: &'static str,
    /// Heading of the lists of the pages of text.
    pub lists: &'static str,
}

/// A page of text: title, lead and paragraphs under headings.
#[derive(Debug)]
pub struct Chapter {
    /// Title.
    pub title: &'static str,
    /// First sentence.
    pub lead: &'static str,
    /// Headings with their paragraphs.
    pub parts: &'static [(&'static str, &'static [&'static str])],
}

pub(super) const GERMAN: Pages = Pages {
    legend_windows: "Ein Fenster leuchtet, wo mindestens ein Projekt diese Art von Instrument nutzt:",
    legend_flag: "Flagge: ausgezeichnet 2021",
    legend_pennant: "Wimpel: Anerkennung 2021",
    legend_coupling: "Kupplung: Partner im Netz koopstadt",
    claim: "Wo Städte und ihre Leute gemeinsam bauen",
    claim_line: "jede Angabe mit Quelle.",
    start_search: "Wonach suchen Sie?",
    ways: "Wege in die Sammlung",
    way: [
        (
            "Die Ausgezeichneten von 2021",
            "Wer den Bundespreis und wer eine Anerkennung bekam",
        ),
        (
            "Drei Städte, drei Wege, ein Ziel",
            "koopstadt: Bremen, Leipzig, Nürnberg, 2007 bis 2015",
        ),
        ("Orte unserer Größe", "Was Kleinstädte und Gemeinden tun"),
        ("Sechs Gespräche", "Governance des Stadtmachens, 2022"),
    ],
    street: "Alle Orte der Sammlung",
    street_line: "Jeder Ort ein Haus, gezeichnet aus seinen eigenen Daten.",
    legend: "So lesen Sie ein Haus",
    data: Chapter {
        title: "Daten",
        lead: "Alles, was Sie hier sehen, liegt offen: zum Nachlesen, Nachprüfen und Weiterverwenden.",
        parts: &[
            (
                "Was enthalten ist",
                &[
                    "Der Bundespreis kooperative Stadt (Koop.Stadt) 2021 mit allen ausgezeichneten und anerkannten Kommunen, das Städtenetzwerk koopstadt von Bremen, Leipzig und Nürnberg (2007 bis 2015), die Koproduktion in der Nationalen Stadtentwicklungspolitik, die Initiative „Gemeinsam für das Quartier“ und die Gesprächsreihe „Governance des Stadtmachens“ der Stadtmacher Akademie.",
                    "Jede Angabe nennt ihre Quellen. Wo Quellen sich widersprechen, stehen beide Angaben da, mit dem Grund für die, die gilt. Was in keiner Quelle steht, heißt „nicht bekannt“; nichts ist geschätzt.",
                ],
            ),
            (
                "Was fehlt",
                &[
                    "Die Sammlung ist nicht gleichmäßig: Bremen, Leipzig und Nürnberg haben aus den koopstadt-Jahren viele Projekte, viele andere Orte nur eines. Eine Liste aller 80 Bewerbungen um den Bundespreis wurde nicht gefunden.",
                    "Die Einwohnerzahlen gelten für den 31. Dezember 2019, damit sie vergleichbar sind; neuere gibt es.",
                ],
            ),
            (
                "Lizenz",
                &[
                    "Tatsachen wie Namen, Daten und Zahlen sind frei. Die Sätze und die Zusammenstellung stehen unter CC BY 4.0. Bei Einwohnerzahlen ist das Statistische Bundesamt (Destatis) zu nennen.",
                ],
            ),
        ],
    },
    downloads: "Herunterladen",
    edition: "Ausgabe",
    about: Chapter {
        title: "Über diesen Explorer",
        lead: "Ein Nachschlagewerk für alle, die wissen wollen, wie Städte mit ihren Leuten zusammenarbeiten, und woher man das weiß.",
        parts: &[
            (
                "Für wen",
                &[
                    "Für Bürgerinnen und Bürger, Verwaltungen, Räte und die Forschung: Welche Stadt unserer Größe macht das schon, wie, mit wem, und wo steht das?",
                ],
            ),
            (
                "Wie man sucht",
                &[
                    "Filter und Suchwörter lassen sich frei verbinden. Innerhalb eines Filters genügt ein Treffer, zwischen den Filtern müssen alle passen. Die Zahl hinter jedem Wert sagt, wie viele Einträge Sie bekommen, wenn Sie ihn dazunehmen. Umlaute, Wortteile und kleine Tippfehler versteht die Suche.",
                    "Die ganze Ansicht steht in der Adresse. Wer die Adresse weitergibt, gibt die Ansicht weiter.",
                ],
            ),
            (
                "Unabhängig",
                &[
                    "Dieser Explorer ist ein unabhängiges Werk. Er ist nicht die Website des Bundespreises, des Bundes oder einer der genannten Städte.",
                ],
            ),
        ],
    },
    privacy: Chapter {
        title: "Datenschutz",
        lead: "Diese Website setzt keine Cookies, zählt niemanden und fragt keinen anderen Server.",
        parts: &[
            (
                "Was übertragen wird",
                &[
                    "Ihr Browser lädt Seiten, Programm und Daten von diesem einen Server. Suche und Filter laufen auf Ihrem Gerät; was Sie eingeben, steht nur in der Adresse Ihres Browsers.",
                    "Ob der Server Zugriffe protokolliert, bestimmt, wer ihn betreibt; siehe Impressum.",
                ],
            ),
            (
                "Was auf Ihrem Gerät bleibt",
                &["Nichts. Ob hell oder dunkel, steht in der Adresse und nicht in einem Speicher."],
            ),
            (
                "Links nach draußen",
                &[
                    "Quellen und weiterführende Seiten liegen bei anderen. Erst wenn Sie einem solchen Link folgen, erfährt der andere Server von Ihnen.",
                ],
            ),
        ],
    },
    accessibility: Chapter {
        title: "Barrierefreiheit",
        lead: "Diese Website soll für alle benutzbar sein. Maßstab ist WCAG 2.2, Stufe AA, wie EN 301 549 und BITV 2.0 sie verlangen.",
        parts: &[
            (
                "Was geprüft wird",
                &[
                    "Bei jeder Änderung prüft ein Automat (axe-core) jede Art von Seite in beiden Sprachen, hell und dunkel, auf schmalen und breiten Bildschirmen. Wege durch die Seiten werden in Chromium, Firefox und WebKit durchgespielt. Automaten finden nicht alles; eine Prüfung durch Menschen mit Behinderungen gab es noch nicht.",
                ],
            ),
            (
                "Wie die Seite zu bedienen ist",
                &[
                    "Alles geht mit der Tastatur. Nach jedem Seitenwechsel steht der Fokus auf der Überschrift. Ändert sich ein Filter, wird die neue Zahl der Treffer angesagt. Jedes gezeichnete Haus hat eine Beschreibung in Worten.",
                ],
            ),
            (
                "Barriere melden",
                &["Wenn Sie auf eine Barriere stoßen, schreiben Sie bitte an die Adresse unten."],
            ),
        ],
    },
    imprint: Chapter {
        title: "Impressum",
        lead: "Wer diese Website betreibt.",
        parts: &[],
    },
    operator: "Betrieben von",
    responsible: "Verantwortlich für den Inhalt",
    postal: "Anschrift",
    mail: "E-Mail",
    feedback: "Rückmeldung zu Barrieren",
    not_set: "vom Betreiber nicht angegeben",
    lists: "Die Listen",
};

pub(super) const ENGLISH: Pages = Pages {
    legend_windows: "A window is lit where at least one project uses this kind of instrument:",
    legend_flag: "Flag: awarded 2021",
    legend_pennant: "Pennant: commended 2021",
    legend_coupling: "Coupling: partner in the koopstadt network",
    claim: "Where cities and their people build together",
    claim_line: "every statement with its source.",
    start_search: "What are you looking for?",
    ways: "Ways into the collection",
    way: [
        (
            "Honoured in 2021",
            "Who won the federal award and who was commended",
        ),
        (
            "Three cities, three ways, one goal",
            "koopstadt: Bremen, Leipzig, Nuremberg, 2007 to 2015",
        ),
        ("Towns of our size", "What small towns and municipalities do"),
        ("Six talks", "Governance of city-making, 2022"),
    ],
    street: "All places of the collection",
    street_line: "Every place is a house, drawn from its own data.",
    legend: "How to read a house",
    data: Chapter {
        title: "Data",
        lead: "Everything you see here lies open: to read, to check and to use again.",
        parts: &[
            (
                "What it contains",
                &[
                    "The federal award for cooperative cities (Koop.Stadt) 2021 with all awarded and commended municipalities, the city network koopstadt of Bremen, Leipzig and Nuremberg (2007 to 2015), co-production in the National Urban Development Policy, the initiative “Gemeinsam für das Quartier” and the talk series “Governance des Stadtmachens” of the Stadtmacher Akademie.",
                    "Every statement names its sources. Where sources disagree, both accounts are shown, with the reason for the one kept. What no source says is “not known”; nothing is estimated.",
                ],
            ),
            (
                "What is missing",
                &[
                    "The collection is uneven: Bremen, Leipzig and Nuremberg have many projects from the koopstadt years, many other places only one. A list of all 80 applications for the award was not found.",
                    "Populations are those of 31 December 2019, so that they compare; newer ones exist.",
                ],
            ),
            (
                "Licence",
                &[
                    "Facts such as names, dates and numbers are free. The sentences and the compilation are under CC BY 4.0. Where populations are shown, name the Federal Statistical Office of Germany (Destatis).",
                ],
            ),
        ],
    },
    downloads: "Download",
    edition: "Edition",
    about: Chapter {
        title: "About this explorer",
        lead: "A reference for everyone who wants to know how cities work together with their people, and how we know.",
        parts: &[
            (
                "For whom",
                &[
                    "For citizens, town staff, councils and research: which town of our size does this already, how, with whom, and where is it written?",
                ],
            ),
            (
                "How to search",
                &[
                    "Filters and words can be combined freely. Within a filter one match is enough; across filters all must match. The number beside each value says how many records you get when you add it. The search understands umlauts, parts of words and small typing errors.",
                    "The whole view is in the address. Pass on the address and you pass on the view.",
                ],
            ),
            (
                "Independent",
                &[
                    "This explorer is an independent work. It is not the website of the award, of the federal government or of any of the cities named.",
                ],
            ),
        ],
    },
    privacy: Chapter {
        title: "Privacy",
        lead: "This website sets no cookies, counts nobody and asks no other server.",
        parts: &[
            (
                "What is transferred",
                &[
                    "Your browser loads pages, program and data from this one server. Search and filters run on your device; what you enter stands only in the address of your browser.",
                    "Whether the server keeps a log of visits is for its operator to say; see the imprint.",
                ],
            ),
            (
                "What stays on your device",
                &["Nothing. Light or dark is part of the address and not of any storage."],
            ),
            (
                "Links to other sites",
                &[
                    "Sources and further pages lie elsewhere. Only when you follow such a link does the other server learn of you.",
                ],
            ),
        ],
    },
    accessibility: Chapter {
        title: "Accessibility",
        lead: "This website is meant to be usable by everyone. The measure is WCAG 2.2, level AA, as EN 301 549 and BITV 2.0 require.",
        parts: &[
            (
                "What is checked",
                &[
                    "With every change an automatic check (axe-core) goes through every kind of page in both languages, light and dark, on narrow and wide screens. Journeys through the pages are played in Chromium, Firefox and WebKit. Automatic checks do not find everything; people with disabilities have not yet tested it.",
                ],
            ),
            (
                "How the site works",
                &[
                    "Everything works by keyboard. After each change of page, focus is on the heading. When a filter changes, the new number of hits is announced. Every house drawn has a description in words.",
                ],
            ),
            (
                "Report a barrier",
                &["If you come across a barrier, please write to the address below."],
            ),
        ],
    },
    imprint: Chapter {
        title: "Imprint",
        lead: "Who runs this website.",
        parts: &[],
    },
    operator: "Run by",
    responsible: "Responsible for the content",
    postal: "Address",
    mail: "E-mail",
    feedback: "Feedback on barriers",
    not_set: "not given by the operator",
    lists: "The lists",
};
