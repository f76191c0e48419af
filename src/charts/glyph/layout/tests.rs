use super::*;

fn every_size() -> impl Iterator<Item = Option<SizeClass>> {
    SizeClass::ALL.iter().copied().map(Some).chain([None])
}

fn house(size: Option<SizeClass>, honour: Option<Honour>, network: bool) -> House {
    House {
        size,
        instruments: vec![Instrument::Legal, Instrument::Communicative],
        honour,
        network,
    }
}

fn all_points(drawing: &Drawing) -> Vec<Point> {
    let (Wall::Solid(wall) | Wall::Dashed(wall)) = &drawing.wall;
    let mut points = wall.clone();
    points.extend(drawing.roofs.iter().flatten());
    match &drawing.mark {
        Some(RoofMark::Flag(mark) | RoofMark::Pennant(mark)) => points.extend(mark),
        None => {}
    }
    points.extend(drawing.pole.iter().map(|pole| Point { x: pole.x, y: pole.y }));
    match &drawing.ground {
        Ground::Plain(line) => points.push(Point {
            x: line.x + line.width,
            y: line.y + line.height,
        }),
        Ground::Coupled { rings, .. } => points.extend(rings.iter().flat_map(|ring| {
            let (centre, outer) = (
                ring.centre,
                ring.radius + drawing.line.div_euclid(2) + drawing.line % 2,
            );
            [
                Point {
                    x: centre.x - outer,
                    y: centre.y - outer,
                },
                Point {
                    x: centre.x + outer,
                    y: centre.y + outer,
                },
            ]
        })),
    }
    points
}

#[test]
fn every_drawing_stays_inside_its_box() {
    for grid in DrawnSize::ALL {
        for size in every_size() {
            for honour in [None, Some(Honour::Awarded), Some(Honour::Recognised)] {
                for network in [false, true] {
                    let drawing = draw(&house(size, honour, network), grid);
                    for point in all_points(&drawing) {
                        assert!(
                            (0..=drawing.width).contains(&point.x) && (0..=drawing.height).contains(&point.y),
                            "{grid:?} {size:?} {honour:?} {network} {point:?}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn walls_and_windows_stand_on_whole_pixels() {
    for grid in DrawnSize::ALL {
        for size in every_size() {
            let drawing = draw(&house(size, None, false), grid);
            let (Wall::Solid(wall) | Wall::Dashed(wall)) = &drawing.wall;
            assert!(
                wall.iter().all(|p| p.x % 2 == 0 && p.y % 2 == 0),
                "{grid:?} {size:?}"
            );
            let windows = drawing.lit.iter().chain(&drawing.dark);
            assert!(
                windows
                    .flat_map(|w| [w.x, w.y, w.width, w.height])
                    .all(|n| n % 2 == 0)
            );
        }
    }
}

#[test]
fn the_six_windows_are_at_the_same_places_in_every_house() {
    for grid in [DrawnSize::Medium, DrawnSize::Large] {
        let place = |size| {
            draw(
                &House {
                    size,
                    ..House::default()
                },
                grid,
            )
            .dark
        };
        let places: Vec<_> = every_size().map(place).collect();
        assert!(
            places.iter().all(|p| p.len() == 6 && Some(p) == places.first()),
            "{grid:?}"
        );
    }
}

#[test]
fn a_window_is_lit_exactly_where_the_instrument_is_used() {
    let drawing = draw(&house(Some(SizeClass::Kleinstadt), None, false), DrawnSize::Large);
    assert_eq!((drawing.lit.len(), drawing.dark.len()), (2, 4));
    let (first, last) = (rect(13, 37, 4, 5), rect(27, 45, 4, 5));
    assert_eq!(
        drawing.lit,
        vec![first, last],
        "legal is the first window, communicative the last"
    );
}

#[test]
fn the_smallest_drawing_has_no_windows_but_flag_and_coupling() {
    let drawing = draw(
        &house(Some(SizeClass::Metropole), Some(Honour::Awarded), true),
        DrawnSize::Small,
    );
    assert!(drawing.lit.is_empty() && drawing.dark.is_empty() && drawing.roofs.is_empty());
    assert!(matches!(drawing.mark, Some(RoofMark::Flag(_))));
    assert!(matches!(drawing.ground, Ground::Coupled { .. }));
}

#[test]
fn every_size_class_has_a_silhouette_of_its_own_in_every_grid() {
    for grid in DrawnSize::ALL {
        let walls: Vec<_> = every_size().map(|size| wall(grid, size)).collect();
        for (at, one) in walls.iter().enumerate() {
            assert!(!walls.iter().skip(at + 1).any(|other| one == other), "{grid:?}");
        }
    }
}

#[test]
fn an_unknown_size_is_an_outline_and_never_a_guess() {
    assert!(matches!(
        draw(&house(None, None, false), DrawnSize::Large).wall,
        Wall::Dashed(_)
    ));
}

#[test]
fn silhouettes_are_mirror_images_of_themselves() {
    for grid in DrawnSize::ALL {
        for size in every_size() {
            let corners = wall(grid, size);
            let middle: i16 = corners.iter().map(|c| c.0).min().unwrap_or_default()
                + corners.iter().map(|c| c.0).max().unwrap_or_default();
            let mirrored = corners.iter().rev().map(|&(x, y)| (middle - x, y));
            assert!(mirrored.eq(corners.iter().copied()), "{grid:?} {size:?}");
        }
    }
}
