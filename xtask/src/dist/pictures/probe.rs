use super::{fonts::Rulers, png, raster::Renderer, share_images::plans, *};
use koopstadt_explorer::charts::share_image::{Sheet, draw};
use std::time::Instant;
#[test]
fn probe() {
    let t = Instant::now();
    let data = catalogue::check().unwrap();
    println!("check {:?}", t.elapsed());
    let colours = Palette::of_day(include_str!("../../../../style/tokens.css")).expect("every colour");
    let t = Instant::now();
    let plans = plans(&data).unwrap();
    println!("plans {:?}", t.elapsed());
    let rulers = Rulers::new().unwrap();
    let t = Instant::now();
    let d: Vec<_> = plans
        .iter()
        .map(|p| (p.path.clone(), draw(&p.sheet, &colours, &rulers)))
        .collect();
    println!("draw {} {:?}", d.len(), t.elapsed());
    let t = Instant::now();
    let r = Renderer::new();
    println!("renderer {:?}", t.elapsed());
    let (mut a, mut b, mut c) = (
        std::time::Duration::ZERO,
        std::time::Duration::ZERO,
        std::time::Duration::ZERO,
    );
    let mut n = 0;
    let mut bytes = 0;
    let out = crate::project::scratch("unit-tests").join("probe");
    for (path, svg) in d.iter().step_by(20) {
        n += 1;
        let t = Instant::now();
        let _tree = r.tree(&svg).unwrap();
        a += t.elapsed();
        let t = Instant::now();
        let p = r.render(&svg).unwrap();
        b += t.elapsed();
        let t = Instant::now();
        let e = png::encode(&p).unwrap();
        c += t.elapsed();
        bytes += e.len();
        write_file(&out.join(path), &e).unwrap();
    }
    println!(
        "{n}: parse {a:?} parse+render {b:?} encode {c:?} mean {}",
        bytes / n
    );
    let pick = [
        "staedte/neustadt-an-der-weinstrasse",
        "projekte/bezirkliche-anlaufstelle-pankow",
        "veranstaltungen/",
        "programme/koopstadt",
        "programme/bundespreis-koop-stadt",
        "en/programmes/nationale-stadtentwicklungspolitik",
        "staedte/bremen",
        "staedte/muenchen",
        "themen/gfdq",
    ];
    for (path, svg) in d
        .iter()
        .filter(|(p, _)| pick.iter().any(|x| p.starts_with(&format!("share/{x}"))))
        .take(60)
    {
        write_file(&out.join(path), &png::encode(&r.render(svg).unwrap()).unwrap()).unwrap();
    }
    let house = plans
        .iter()
        .filter(|p| p.sheet.houses.len() == 1)
        .flat_map(|p| p.sheet.houses.clone())
        .step_by(9)
        .take(5)
        .collect::<Vec<_>>();
    let odd = [
        (
            "five",
            Sheet {
                houses: house,
                title: "Fünf Städte und ihre Straßen für Übermorgen".into(),
                kicker: vec!["Projekt".into(), "koopstadt".into()],
                claim: "Bremen, Leipzig, Nürnberg, Weimar und Altenburg, 2007 bis 2015".into(),
                text: "Ein Satz. Noch einer.".into(),
                site_name: "Kooperative Städte".into(),
                motto: "Jede Angabe mit Quelle".into(),
            },
        ),
        (
            "rtl",
            Sheet {
                title: "בית הסטטיסטיקה فريق المدينة <b>&amp;</b>".into(),
                kicker: vec!["مشروع".into()],
                claim: "שלום Berlin 2021 שלום".into(),
                text: "مرحبا بكم في مدينة لايبزيغ ".repeat(9),
                ..plans[0].sheet.clone()
            },
        ),
        (
            "long",
            Sheet {
                title: "Donaudampfschifffahrtsgesellschaft".repeat(300),
                kicker: vec!["x".repeat(10000)],
                claim: "ab ".repeat(5000),
                text: "wort ".repeat(3000),
                ..plans[0].sheet.clone()
            },
        ),
    ];
    for (n, s) in odd {
        let svg = draw(&s, &colours, &rulers);
        write_file(
            &out.join(n).with_extension("png"),
            &png::encode(&r.render(&svg).unwrap()).unwrap(),
        )
        .unwrap();
    }
}
