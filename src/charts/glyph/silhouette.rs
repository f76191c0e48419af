//! The drawn grids and the outlines of the six houses on each of them, in whole pixels.

use crate::catalogue::SizeClass;

/// A point in pixels of a grid, from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// To the right.
    pub x: i16,
    /// Downwards.
    pub y: i16,
}

/// The three drawn sizes. Each stands on its own pixel grid, so that edges stay sharp.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum DrawnSize {
    /// 20 pixels wide: silhouette, flag and coupling.
    Small,
    /// 28 pixels wide: with windows.
    Medium,
    /// 44 pixels wide: everything, with roofs.
    #[default]
    Large,
}

impl DrawnSize {
    /// All drawn sizes, small first.
    pub const ALL: [Self; 3] = [Self::Small, Self::Medium, Self::Large];

    /// The largest drawing that fits a width in pixels.
    #[must_use]
    pub const fn for_width(pixels: u16) -> Self {
        match pixels {
            0..28 => Self::Small,
            28..44 => Self::Medium,
            _ => Self::Large,
        }
    }

    /// Width and height of the grid in pixels.
    #[must_use]
    pub const fn grid(self) -> (i16, i16) {
        match self {
            Self::Small => (20, 26),
            Self::Medium => (29, 37),
            Self::Large => (44, 58),
        }
    }

    /// The word in class names.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
        }
    }
}

/// Corners of an outline as `(x, y)`.
pub(super) type Corners = &'static [(i16, i16)];

/// The wall from its left foot to its right foot.
pub(super) const fn wall(grid: DrawnSize, size: Option<SizeClass>) -> Corners {
    match grid {
        DrawnSize::Small => small(size),
        DrawnSize::Medium => medium(size),
        DrawnSize::Large => large(size),
    }
}

const fn small(size: Option<SizeClass>) -> Corners {
    match size {
        Some(SizeClass::Gemeinde) => &[
            (4, 23),
            (4, 16),
            (2, 16),
            (6, 12),
            (14, 12),
            (18, 16),
            (16, 16),
            (16, 23),
        ],
        Some(SizeClass::Kleinstadt) => &[(4, 23), (4, 15), (2, 15), (10, 7), (18, 15), (16, 15), (16, 23)],
        Some(SizeClass::Mittelstadt) => &[
            (4, 23),
            (4, 14),
            (6, 14),
            (6, 11),
            (8, 11),
            (8, 8),
            (12, 8),
            (12, 11),
            (14, 11),
            (14, 14),
            (16, 14),
            (16, 23),
        ],
        Some(SizeClass::Grossstadt) => &[
            (3, 23),
            (3, 14),
            (8, 14),
            (8, 10),
            (10, 7),
            (12, 10),
            (12, 14),
            (17, 14),
            (17, 23),
        ],
        Some(SizeClass::Metropole) => &[
            (2, 23),
            (2, 10),
            (4, 7),
            (6, 10),
            (6, 14),
            (14, 14),
            (14, 10),
            (16, 7),
            (18, 10),
            (18, 23),
        ],
        None => &[(4, 23), (4, 12), (16, 12), (16, 23)],
    }
}

const fn medium(size: Option<SizeClass>) -> Corners {
    match size {
        Some(SizeClass::Gemeinde) => &[
            (5, 32),
            (5, 19),
            (3, 19),
            (8, 14),
            (21, 14),
            (26, 19),
            (24, 19),
            (24, 32),
        ],
        Some(SizeClass::Kleinstadt) => &[
            (5, 32),
            (5, 19),
            (3, 19),
            (14, 8),
            (15, 8),
            (26, 19),
            (24, 19),
            (24, 32),
        ],
        Some(SizeClass::Mittelstadt) => &[
            (5, 32),
            (5, 18),
            (7, 18),
            (7, 15),
            (9, 15),
            (9, 12),
            (11, 12),
            (11, 9),
            (18, 9),
            (18, 12),
            (20, 12),
            (20, 15),
            (22, 15),
            (22, 18),
            (24, 18),
            (24, 32),
        ],
        Some(SizeClass::Grossstadt) => &[
            (4, 32),
            (4, 18),
            (11, 18),
            (11, 12),
            (14, 8),
            (15, 8),
            (18, 12),
            (18, 18),
            (25, 18),
            (25, 32),
        ],
        Some(SizeClass::Metropole) => &[
            (3, 32),
            (3, 12),
            (6, 8),
            (7, 8),
            (10, 12),
            (10, 18),
            (19, 18),
            (19, 12),
            (22, 8),
            (23, 8),
            (26, 12),
            (26, 32),
        ],
        None => &[(5, 32), (5, 16), (24, 16), (24, 32)],
    }
}

const fn large(size: Option<SizeClass>) -> Corners {
    match size {
        Some(SizeClass::Gemeinde) => &[
            (8, 52),
            (8, 36),
            (5, 36),
            (13, 28),
            (31, 28),
            (39, 36),
            (36, 36),
            (36, 52),
        ],
        Some(SizeClass::Kleinstadt) => &[(9, 52), (9, 35), (6, 35), (22, 19), (38, 35), (35, 35), (35, 52)],
        Some(SizeClass::Mittelstadt) => &[
            (9, 52),
            (9, 34),
            (12, 34),
            (12, 29),
            (15, 29),
            (15, 24),
            (18, 24),
            (18, 19),
            (26, 19),
            (26, 24),
            (29, 24),
            (29, 29),
            (32, 29),
            (32, 34),
            (35, 34),
            (35, 52),
        ],
        Some(SizeClass::Grossstadt) => &[
            (8, 52),
            (8, 32),
            (17, 32),
            (17, 21),
            (22, 14),
            (27, 21),
            (27, 32),
            (36, 32),
            (36, 52),
        ],
        Some(SizeClass::Metropole) => &[
            (6, 52),
            (6, 20),
            (10, 14),
            (14, 20),
            (14, 32),
            (30, 32),
            (30, 20),
            (34, 14),
            (38, 20),
            (38, 52),
        ],
        None => &[(9, 52), (9, 30), (35, 30), (35, 52)],
    }
}

/// The roofs that the large drawing sets off from the wall.
pub(super) const fn roofs(size: Option<SizeClass>) -> &'static [Corners] {
    match size {
        Some(SizeClass::Gemeinde) => &[&[(5, 36), (13, 28), (31, 28), (39, 36)]],
        Some(SizeClass::Kleinstadt) => &[&[(6, 35), (22, 19), (38, 35)]],
        Some(SizeClass::Grossstadt) => &[&[(17, 21), (22, 14), (27, 21)]],
        Some(SizeClass::Metropole) => &[&[(6, 20), (10, 14), (14, 20)], &[(30, 20), (34, 14), (38, 20)]],
        // The stepped gable is all front; of an unknown house nothing is known.
        Some(SizeClass::Mittelstadt) | None => &[],
    }
}

/// Where the pole of a flag leaves the roof.
pub(super) const fn pole_foot(grid: DrawnSize, size: Option<SizeClass>) -> i16 {
    let feet: [i16; 6] = match grid {
        DrawnSize::Small => [12, 8, 8, 8, 14, 12],
        DrawnSize::Medium => [14, 8, 9, 8, 18, 16],
        DrawnSize::Large => [28, 20, 19, 15, 32, 30],
    };
    let [gemeinde, kleinstadt, mittelstadt, grossstadt, metropole, unknown] = feet;
    match size {
        Some(SizeClass::Gemeinde) => gemeinde,
        Some(SizeClass::Kleinstadt) => kleinstadt,
        Some(SizeClass::Mittelstadt) => mittelstadt,
        Some(SizeClass::Grossstadt) => grossstadt,
        Some(SizeClass::Metropole) => metropole,
        None => unknown,
    }
}
