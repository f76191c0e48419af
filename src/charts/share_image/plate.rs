//! Where the houses stand: in rows, the front row on the ground line, like a plate in an atlas.

use crate::charts::glyph::DrawnSize;

/// Most houses on one image.
pub(super) const MOST: usize = 12;
/// Room for all rows, in pixels.
const WIDTH: i16 = 414;
const HEIGHT: i16 = 380;
/// Largest scale: one house on its own.
const LARGEST: i16 = 6;
/// Free space between two houses of a row, in pixels of the drawn grid.
const GAP: i16 = 3;
/// From the lower edge of the ground to the lower edge of the grid, where the rings of the coupling hang.
const BELOW_GROUND: i16 = 5;

/// Where one house stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// Left edge of its grid, in pixels from the left edge of the plate.
    pub(super) x: i16,
    /// Upper edge of its grid, in pixels from the ground line of the front row; negative.
    pub(super) y: i16,
}

/// The arrangement of some houses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Plate {
    /// Pixels of the image to one pixel of the drawn grid; whole, so that edges stay sharp.
    pub(super) scale: i16,
    /// Width of all in pixels.
    pub(super) width: i16,
    /// One for each house, back row first.
    pub(super) places: Vec<Place>,
}

/// Arranges `count` houses; at most [`MOST`].
pub(super) fn arrange(count: usize) -> Plate {
    let rows = rows(count.min(MOST));
    let (grid_width, grid_height) = DrawnSize::Large.grid();
    let row_width = |houses: i16| houses * (grid_width + GAP) - GAP;
    let (deep, broad) = (length(rows).max(1), rows.iter().copied().max().unwrap_or(1));
    let scale = (WIDTH / row_width(broad))
        .min(HEIGHT / (deep * grid_height))
        .clamp(1, LARGEST);
    let width = scale * row_width(broad);
    let mut places = Vec::new();
    for (at, &houses) in rows.iter().enumerate() {
        let before = deep - rows.get(..at).map_or(0, length);
        let indent = (width - scale * row_width(houses)) / 2;
        let y = scale * (BELOW_GROUND - before * grid_height);
        places.extend((0..houses).map(|house| Place {
            x: indent + house * scale * (grid_width + GAP),
            y,
        }));
    }
    Plate { scale, width, places }
}

fn length(rows: &[i16]) -> i16 {
    i16::try_from(rows.len()).unwrap_or(i16::MAX)
}

/// Houses in each row, back row first.
const fn rows(count: usize) -> &'static [i16] {
    match count {
        0 => &[],
        1 => &[1],
        2 => &[2],
        3 => &[3],
        4 => &[2, 2],
        5 => &[2, 3],
        6 => &[3, 3],
        7 => &[3, 4],
        8 => &[4, 4],
        9 => &[3, 3, 3],
        10 => &[3, 3, 4],
        11 => &[3, 4, 4],
        _ => &[4, 4, 4],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_house_has_a_place_of_its_own_within_the_plate() {
        let (grid_width, grid_height) = DrawnSize::Large.grid();
        for count in 0..=MOST {
            let plate = arrange(count);
            assert_eq!(plate.places.len(), count);
            for (at, place) in plate.places.iter().enumerate() {
                assert!(
                    place.x >= 0 && place.x + plate.scale * grid_width <= plate.width,
                    "{count}"
                );
                assert!(-place.y <= HEIGHT, "{count}: {}", place.y);
                let apart = |other: &Place| {
                    (other.x - place.x).abs() >= plate.scale * grid_width
                        || (other.y - place.y).abs() >= plate.scale * grid_height
                };
                assert!(plate.places.iter().skip(at + 1).all(apart), "{count}");
            }
        }
    }

    #[test]
    fn more_houses_than_there_is_room_for_are_left_out() {
        assert_eq!(arrange(500), arrange(MOST));
    }
}
