//! The real dataset in one language, for tests.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use serde_json::{Value, json};

use crate::catalogue::{Catalogue, CatalogueFile, Evidence, EvidenceFile};
use crate::locale::Lang;
use crate::search::Engine;

/// The catalogue in German.
pub(in crate::search) fn german() -> &'static Catalogue {
    shared()
}

fn shared() -> &'static Arc<Catalogue> {
    static CATALOGUE: OnceLock<Arc<Catalogue>> = OnceLock::new();
    CATALOGUE.get_or_init(|| Arc::new(catalogue(Lang::De)))
}

/// The engine over the German catalogue and its sources.
pub(in crate::search) fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::new(Arc::clone(shared())).with_evidence(Arc::new(evidence(Lang::De))))
}

/// The catalogue in one language.
pub(in crate::search) fn catalogue(lang: Lang) -> Catalogue {
    let file = |name: &str| file(name, lang);
    let all = json!({
        "edition": file("edition"),
        "vocabulary": file("vocabulary"),
        "cities": file("cities"),
        "projects": file("projects"),
        "programmes": file("programmes"),
        "themes": file("themes"),
        "events": file("events"),
    });
    serde_json::from_value::<CatalogueFile>(all)
        .expect("the dataset is valid")
        .into()
}

/// The evidence in one language.
pub(in crate::search) fn evidence(lang: Lang) -> Evidence {
    let all = json!({
        "sources": file("sources", lang),
        "conflicts": file("conflicts", lang),
    });
    serde_json::from_value::<EvidenceFile>(all)
        .expect("the dataset is valid")
        .into()
}

fn file(name: &str, lang: Lang) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("public/data")
        .join(name)
        .with_extension("json");
    let text = std::fs::read_to_string(path).expect("the dataset is there");
    in_language(serde_json::from_str(&text).expect("the dataset is JSON"), lang)
}

/// Puts the text of one language in the place of each pair of texts.
fn in_language(value: Value, lang: Lang) -> Value {
    match value {
        Value::Array(list) => list.into_iter().map(|value| in_language(value, lang)).collect(),
        Value::Object(mut object)
            if object.len() == 2 && object.contains_key("de") && object.contains_key("en") =>
        {
            object.remove(lang.tag()).unwrap_or_default()
        }
        Value::Object(object) => object
            .into_iter()
            .map(|(key, value)| (key, in_language(value, lang)))
            .collect(),
        other => other,
    }
}
