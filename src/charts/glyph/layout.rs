//! From a house to its geometry. All numbers are half pixels of the drawn grid: whole pixels are even, the
//! middle of a line is odd, and no number needs a fraction.

use super::silhouette::{Corners, DrawnSize, Point, pole_foot, roofs, wall};
use super::{Honour, House};
use crate::catalogue::{Instrument, SizeClass};

/// The windows in their order: left to right, upper row first.
pub const WINDOWS: [Instrument; 6] = [
    Instrument::Legal,
    Instrument::Political,
    Instrument::Structural,
    Instrument::Financial,
    Instrument::Spatial,
    Instrument::Communicative,
];

/// An upright rectangle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rect {
    /// Left edge.
    pub x: i16,
    /// Upper edge.
    pub y: i16,
    /// Width.
    pub width: i16,
    /// Height.
    pub height: i16,
}

/// A ring or disc.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Circle {
    /// Middle.
    pub centre: Point,
    /// Radius.
    pub radius: i16,
}

/// The silhouette.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wall {
    /// A house of a known size.
    Solid(Vec<Point>),
    /// A house of unknown size: outline only, dashed, open at the ground.
    Dashed(Vec<Point>),
}

/// What flies from the pole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RoofMark {
    /// A filled, swallow-tailed flag.
    Flag(Vec<Point>),
    /// An open, pointed pennant; drawn as a line.
    Pennant(Vec<Point>),
}

/// What the house stands on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ground {
    /// A plain line.
    Plain(Rect),
    /// The coupling of the network: a bar with a ring at both ends.
    Coupled {
        /// The bar.
        bar: Rect,
        /// Left and right ring, drawn as lines.
        rings: [Circle; 2],
    },
}

/// A house in numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// Width of the box.
    pub width: i16,
    /// Height of the box.
    pub height: i16,
    /// The silhouette.
    pub wall: Wall,
    /// Roofs set off from the wall; large drawing only.
    pub roofs: Vec<Vec<Point>>,
    /// Windows of instruments in use.
    pub lit: Vec<Rect>,
    /// Windows of the others.
    pub dark: Vec<Rect>,
    /// The pole of the flag or pennant.
    pub pole: Option<Rect>,
    /// What flies from it.
    pub mark: Option<RoofMark>,
    /// The ground.
    pub ground: Ground,
    /// How thick pennant and rings are drawn.
    pub line: i16,
}

/// Measures of one grid, in whole pixels.
struct Grid {
    ground: i16,
    ground_ends: (i16, i16),
    coupling: (i16, i16),
    ring: (i16, i16),
    pole: (i16, i16),
    pole_height: i16,
    flag: (i16, i16, i16),
}

const fn measures(size: DrawnSize) -> Grid {
    match size {
        DrawnSize::Small => Grid {
            ground: 23,
            ground_ends: (1, 19),
            coupling: (4, 16),
            ring: (3, 17),
            pole: (9, 2),
            pole_height: 8,
            flag: (7, 2, 6),
        },
        DrawnSize::Medium => Grid {
            ground: 32,
            ground_ends: (1, 28),
            coupling: (5, 24),
            ring: (3, 26),
            pole: (14, 1),
            pole_height: 8,
            flag: (9, 2, 6),
        },
        DrawnSize::Large => Grid {
            ground: 52,
            ground_ends: (2, 42),
            coupling: (7, 37),
            ring: (4, 40),
            pole: (21, 2),
            pole_height: 14,
            flag: (12, 3, 8),
        },
    }
}

/// Draws a house on a grid.
#[must_use]
pub fn draw(house: &House, size: DrawnSize) -> Drawing {
    let (width, height) = size.grid();
    let grid = measures(size);
    let outline = points(wall(size, house.size));
    let (lit, dark) = windows(size, &house.instruments);
    Drawing {
        width: 2 * width,
        height: 2 * height,
        wall: if house.size.is_some() {
            Wall::Solid(outline)
        } else {
            Wall::Dashed(outline)
        },
        roofs: match size {
            DrawnSize::Large => roofs(house.size).iter().copied().map(points).collect(),
            DrawnSize::Small | DrawnSize::Medium => Vec::new(),
        },
        lit,
        dark,
        pole: house.honour.map(|_| pole(&grid, size, house.size)),
        mark: house
            .honour
            .map(|honour| roof_mark(&grid, size, house.size, honour)),
        ground: ground(&grid, size, house.network),
        line: if size == DrawnSize::Large { 3 } else { 2 },
    }
}

fn points(corners: Corners) -> Vec<Point> {
    corners
        .iter()
        .map(|&(x, y)| Point { x: 2 * x, y: 2 * y })
        .collect()
}

/// A rectangle from whole pixels.
const fn rect(x: i16, y: i16, width: i16, height: i16) -> Rect {
    Rect {
        x: 2 * x,
        y: 2 * y,
        width: 2 * width,
        height: 2 * height,
    }
}

/// The windows: lit ones, dark ones. The same six places in every house.
fn windows(size: DrawnSize, used: &[Instrument]) -> (Vec<Rect>, Vec<Rect>) {
    let (columns, rows, width, height) = match size {
        DrawnSize::Small => return (Vec::new(), Vec::new()),
        DrawnSize::Medium => ([8, 13, 18], [20, 26], 3, 4),
        DrawnSize::Large => ([13, 20, 27], [37, 45], 4, 5),
    };
    light(columns, rows, (width, height), used)
}

/// The windows of a strip without a house, 22 x 17 pixels: lit ones, dark ones.
#[must_use]
pub fn strip(used: &[Instrument]) -> (Vec<Rect>, Vec<Rect>) {
    light([2, 9, 16], [2, 10], (4, 5), used)
}

fn light(
    columns: [i16; 3],
    rows: [i16; 2],
    (width, height): (i16, i16),
    used: &[Instrument],
) -> (Vec<Rect>, Vec<Rect>) {
    let places = rows
        .iter()
        .flat_map(|&y| columns.iter().map(move |&x| rect(x, y, width, height)));
    let (lit, dark): (Vec<_>, Vec<_>) = WINDOWS
        .iter()
        .zip(places)
        .partition(|(instrument, _)| used.contains(instrument));
    let place = |(_, place)| place;
    (
        lit.into_iter().map(place).collect(),
        dark.into_iter().map(place).collect(),
    )
}

/// Upper end of the pole.
fn pole_top(grid: &Grid, size: DrawnSize, class: Option<SizeClass>) -> i16 {
    // Two towers rise beside the pole of a large city: there it reaches the upper edge, above them.
    if class == Some(SizeClass::Metropole) {
        1
    } else {
        (pole_foot(size, class) - grid.pole_height).max(0)
    }
}

fn pole(grid: &Grid, size: DrawnSize, class: Option<SizeClass>) -> Rect {
    let top = pole_top(grid, size, class);
    let (x, width) = grid.pole;
    rect(x, top, width, pole_foot(size, class) - top)
}

fn roof_mark(grid: &Grid, size: DrawnSize, class: Option<SizeClass>, honour: Honour) -> RoofMark {
    let (length, notch, height) = grid.flag;
    let (left, top) = (2 * (grid.pole.0 + grid.pole.1), 2 * pole_top(grid, size, class));
    let at = |x: i16, y: i16| Point {
        x: left + x,
        y: top + y,
    };
    match honour {
        Honour::Awarded => RoofMark::Flag(vec![
            at(0, 0),
            at(2 * length, 0),
            at(2 * (length - notch), height),
            at(2 * length, 2 * height),
            at(0, 2 * height),
        ]),
        Honour::Recognised => {
            RoofMark::Pennant(vec![at(0, 1), at(2 * length - 1, height), at(0, 2 * height - 1)])
        }
    }
}

fn ground(grid: &Grid, size: DrawnSize, network: bool) -> Ground {
    if !network {
        let (from, to) = grid.ground_ends;
        return Ground::Plain(rect(from, grid.ground, to - from, 1));
    }
    let (from, to) = grid.coupling;
    let radius = match size {
        DrawnSize::Small => 3,
        DrawnSize::Medium => 4,
        DrawnSize::Large => 6,
    };
    let ring = |x: i16| Circle {
        centre: Point {
            x: 2 * x,
            y: 2 * (grid.ground + 1),
        },
        radius,
    };
    Ground::Coupled {
        bar: rect(from, grid.ground, to - from, 2),
        rings: [ring(grid.ring.0), ring(grid.ring.1)],
    }
}

#[cfg(test)]
mod tests;
