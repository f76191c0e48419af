//! What no editor writes, but data may hold.

use super::*;

/// Sheets that no editor writes, but data may hold.
fn odd_sheets() -> Vec<(&'static str, Sheet)> {
    let usual = Sheet {
        houses: vec![House::of_the_explorer(); 5],
        site_name: "Kooperative Städte".to_owned(),
        motto: "Jede Angabe mit Quelle".to_owned(),
        ..Sheet::default()
    };
    let of = |title: &str, text: &str| Sheet {
        kicker: vec![title.to_owned(), text.to_owned()],
        title: title.to_owned(),
        claim: text.to_owned(),
        text: text.to_owned(),
        ..usual.clone()
    };
    vec![
        ("nothing", usual.clone()),
        (
            "no house",
            Sheet {
                houses: Vec::new(),
                ..of("Ort", "Satz.")
            },
        ),
        (
            "many houses",
            Sheet {
                houses: vec![House::default(); 99],
                ..of("Ort", "Satz.")
            },
        ),
        (
            "markup",
            of(
                "<b onload=\"x()\">&amp;</text> ]]> ' \"",
                "</svg><script>1</script>",
            ),
        ),
        (
            "one long word",
            of(&"Donaudampfschiff".repeat(700), &"x".repeat(10_000)),
        ),
        (
            "ten kilobytes",
            of(&"Stadt und Land ".repeat(700), &"Wort für Wort. ".repeat(700)),
        ),
        (
            "right to left",
            of(
                "בית הסטטיסטיקה, فريق المدينة",
                &"مرحبا بكم في مدينة لايبزيغ ".repeat(30),
            ),
        ),
        (
            "both directions",
            of("Haus \u{202e}שלום\u{202c} 2021 Leipzig", "שלום Berlin שלום"),
        ),
        (
            "no such letters",
            of("東京 🏠 \u{0}\u{7}\u{fffe}", "\u{301}\u{301}\u{301}"),
        ),
    ]
}

#[test]
fn odd_data_makes_an_ordinary_image() -> Outcome {
    let (renderer, rulers, colours) = (Renderer::new(), Rulers::new()?, colours());
    for (name, sheet) in odd_sheets() {
        let svg = draw(&sheet, &colours, &rulers);
        assert_eq!(faults(&renderer, name, &svg)?, Vec::<String>::new());
        assert!(svg.len() < 60_000, "{name}: {} bytes", svg.len());
        assert_eq!(svg.matches("<svg").count(), 1, "{name}");
    }
    Ok(())
}
