//! The pictures as they are: in the frame, the same every time, small enough, and safe from odd data.

mod odd;

use super::{
    fonts::Rulers,
    png,
    raster::Renderer,
    share_images::{Plan, plans},
    *,
};
use koopstadt_explorer::{
    catalogue::{Catalogue, compact},
    charts::{
        glyph::House,
        share_image::{HEIGHT, Sheet, draw},
    },
    locale::Lang,
    route::Route,
};
use resvg::usvg::{Group, Node, Rect, TextChunk};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn colours() -> Palette {
    Palette::of_day(include_str!("../../../../style/tokens.css")).expect("every colour")
}

/// The pieces of text of a drawing as the renderer sets them.
fn texts(renderer: &Renderer, svg: &str) -> Result<Vec<(String, Rect)>, PictureError> {
    fn collect(group: &Group, found: &mut Vec<(String, Rect)>) {
        for node in group.children() {
            match node {
                Node::Group(group) => collect(group, found),
                Node::Text(text) => {
                    let words = text.chunks().iter().map(TextChunk::text);
                    found.push((words.collect(), text.abs_stroke_bounding_box()));
                }
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    collect(renderer.tree(svg)?.root(), &mut found);
    Ok(found)
}

/// Left end of the houses: the text ends before it.
fn houses_begin(svg: &str) -> f32 {
    let corners = svg.split("translate(").skip(1);
    let lefts = corners.filter_map(|rest| rest.split(' ').next()?.parse::<f32>().ok());
    // The house of the foot stands at the left.
    lefts.filter(|left| *left > 100.0).fold(1120.0, f32::min)
}

/// What is wrong with the lines of a drawing: one beyond the frame, over the houses, or over the line above it.
fn faults(renderer: &Renderer, name: &str, svg: &str) -> Result<Vec<String>, PictureError> {
    const GROUND: f32 = 508.0;
    let mut faults = Vec::new();
    let mut above = 36.0;
    for (words, place) in texts(renderer, svg)? {
        let foot = place.top() > GROUND;
        let right = if foot { 1121.0 } else { houses_begin(svg) };
        let bottom = if foot { f32::from(HEIGHT) - 36.0 } else { GROUND };
        if place.left() < 76.0 || place.right() > right || place.top() < 36.0 || place.bottom() > bottom {
            faults.push(format!("{name}: \"{words}\" is out of its place: {place:?}"));
        }
        // Descenders and accents of neighbouring lines may meet; lines may not run into each other.
        if !foot && place.top() < above - 12.0 {
            faults.push(format!("{name}: \"{words}\" stands on the line above: {place:?}"));
        }
        above = if foot { 0.0 } else { place.bottom() };
    }
    Ok(faults)
}

#[test]
fn every_text_of_the_collection_keeps_its_place() -> Outcome {
    let (renderer, rulers, colours) = (Renderer::new(), Rulers::new()?, colours());
    let mut found = Vec::new();
    for Plan { path, sheet } in plans(&catalogue::check()?)? {
        found.extend(faults(&renderer, &path, &draw(&sheet, &colours, &rulers))?);
    }
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
    Ok(())
}

#[test]
fn every_record_of_the_collection_has_an_image_in_both_languages() -> Outcome {
    let dataset = catalogue::check()?;
    let records = dataset.cities.len()
        + dataset.projects.len()
        + dataset.programmes.len()
        + dataset.themes.len()
        + dataset.events.len();
    let mut paths: Vec<_> = plans(&dataset)?.into_iter().map(|plan| plan.path).collect();
    paths.sort();
    paths.dedup();
    assert_eq!(paths.len(), 2 * (records + 1));
    assert!(paths.contains(&Route::Start.share_image(Lang::En)));
    Ok(())
}

#[test]
fn markup_in_a_name_is_drawn_as_it_is_written() -> Outcome {
    let sheet = Sheet {
        title: "<b>&amp;".to_owned(),
        ..Sheet::default()
    };
    let svg = draw(&sheet, &colours(), &Rulers::new()?);
    let found = texts(&Renderer::new(), &svg)?;
    assert!(found.iter().any(|(words, _)| words == "<b>&amp;"), "{found:?}");
    Ok(())
}

#[test]
fn the_ruler_measures_what_the_renderer_sets() -> Outcome {
    use koopstadt_explorer::charts::share_image::{Face, Measure};
    let (renderer, rulers) = (Renderer::new(), Rulers::new()?);
    for (face, text) in [
        (Face::Serif, "Wärme für Straßenzüge, AVATAR To fi 2021"),
        (Face::Sans, "Stadträtetreffen „Große Großstadt“ Łódź"),
        (Face::Sans, "مدينة لايبزيغ"),
        (Face::Sans, "בית הסטטיסטיקה"),
    ] {
        let family = face.family();
        let svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="99"><text y="50" font-family="{family}" font-size="40">{text}</text></svg>"#
        );
        let tree = renderer.tree(&svg)?;
        let set = match tree.root().children() {
            [Node::Text(text)] => text.bounding_box().width(),
            other => panic!("{other:?}"),
        };
        let measured = 40.0 * rulers.width(text, face);
        assert!((set - measured).abs() < 1.0, "{text}: {set} and {measured}");
    }
    Ok(())
}

/// The sheets with the longest titles of each language, a few of either.
fn longest_titles() -> Result<Vec<Sheet>, DistError> {
    let mut plans = plans(&catalogue::check()?)?;
    plans.sort_by_key(|plan| std::cmp::Reverse(plan.sheet.title.chars().count()));
    let (english, german): (Vec<_>, Vec<_>) = plans
        .into_iter()
        .partition(|plan| plan.path.starts_with("share/en/"));
    let longest = [german, english]
        .into_iter()
        .flat_map(|plans| plans.into_iter().take(4));
    Ok(longest.map(|plan| plan.sheet).collect())
}

#[test]
fn the_longest_titles_leave_the_rim_as_it_is_without_any_text() -> Outcome {
    let (renderer, rulers, colours) = (Renderer::new(), Rulers::new()?, colours());
    let empty = rim(&renderer.render(&draw(&Sheet::default(), &colours, &rulers))?);
    for sheet in longest_titles()? {
        let pixels = renderer.render(&draw(&sheet, &colours, &rulers))?;
        assert_eq!((pixels.width, pixels.height), (1200, 630));
        assert!(rim(&pixels) == empty, "{}", sheet.title);
    }
    let beyond = draw(&Sheet::default(), &colours, &rulers).replace(
        "</svg>",
        r#"<text x="1100" y="300" font-size="40">Rand</text></svg>"#,
    );
    assert!(
        rim(&renderer.render(&beyond)?) != empty,
        "a text on the rim is seen"
    );
    Ok(())
}

/// The pixels outside of what holds text and houses: the frame, and what lies between them.
fn rim(pixels: &raster::Pixels) -> Vec<[u8; 4]> {
    let all = pixels.runs.iter().flat_map(|run| vec![run.colour; run.length]);
    let width = usize::try_from(pixels.width).expect("a small picture");
    let outside = |&(at, _): &(usize, [u8; 4])| {
        let (x, y) = (at % width, at / width);
        !((76..1124).contains(&x) && (60..580).contains(&y))
    };
    all.enumerate()
        .filter(outside)
        .map(|(_, colour)| colour)
        .collect()
}

#[test]
fn a_text_out_of_its_place_is_found() -> Outcome {
    let renderer = Renderer::new();
    let svg = |x: i16, y: i16| {
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><text x="{x}" y="{y}" font-size="40">Stadt</text></svg>"#
        )
    };
    assert!(faults(&renderer, "in its place", &svg(80, 200))?.is_empty());
    for (x, y) in [(20, 200), (1080, 200), (80, 20), (80, 515), (80, 625)] {
        assert!(!faults(&renderer, "moved", &svg(x, y))?.is_empty(), "{x} {y}");
    }
    Ok(())
}

#[test]
fn a_flag_flies_on_the_houses_of_honoured_cities_alone() -> Outcome {
    let dataset = catalogue::check()?;
    let cities = Catalogue::from(compact::records(&dataset, Lang::De)?);
    let houses: Vec<_> = cities
        .cities
        .iter()
        .map(|city| House::of(&cities, city))
        .collect();
    let plans = plans(&dataset)?;
    assert!(
        plans
            .iter()
            .any(|plan| plan.sheet.houses == [House::of_no_city()])
    );
    for Plan { path, sheet } in plans {
        let flags = sheet.houses.iter().filter(|house| house.honour.is_some());
        assert!(flags.into_iter().all(|house| houses.contains(house)), "{path}");
    }
    // Nor has the sign of the explorer in the foot one.
    let sheet = Sheet {
        houses: vec![House::of_no_city()],
        site_name: "Städte".to_owned(),
        ..Sheet::default()
    };
    let colours = colours();
    assert!(!draw(&sheet, &colours, &Rulers::new()?).contains(&colours.flag));
    Ok(())
}

#[test]
fn the_same_sheet_makes_the_same_bytes() -> Outcome {
    let image = |sheet: &Sheet| -> Result<_, PictureError> {
        png::encode(&Renderer::new().render(&draw(sheet, &colours(), &Rulers::new()?))?)
    };
    for sheet in longest_titles()? {
        let (first, second) = (image(&sheet)?, image(&sheet)?);
        assert!(first == second, "{}", sheet.title);
        // Width and height in the head of the file.
        assert_eq!(first.get(16..24), Some(&[0, 0, 4, 176, 0, 0, 2, 118][..]));
    }
    Ok(())
}
