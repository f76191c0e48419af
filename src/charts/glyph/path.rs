//! Geometry as SVG path data.

use std::fmt::Write as _;

use super::{Circle, Point, Rect};

/// A closed outline.
#[must_use]
pub fn polygon(points: &[Point]) -> String {
    let mut path = open(points);
    path.push('z');
    path
}

/// An open line.
#[must_use]
pub fn open(points: &[Point]) -> String {
    let mut path = String::new();
    for (at, point) in points.iter().enumerate() {
        let step = if at == 0 { 'M' } else { 'L' };
        // Writing to a String cannot fail.
        let _ = write!(path, "{step}{} {}", point.x, point.y);
    }
    path
}

/// Several closed outlines in one path.
#[must_use]
pub fn polygons(all: &[Vec<Point>]) -> String {
    all.iter().map(|points| polygon(points)).collect()
}

/// Several rectangles in one path.
#[must_use]
pub fn rects(all: &[Rect]) -> String {
    let mut path = String::new();
    for r in all {
        // Writing to a String cannot fail.
        let _ = write!(path, "M{} {}h{}v{}h-{}z", r.x, r.y, r.width, r.height, r.width);
    }
    path
}

/// Several circles in one path.
#[must_use]
pub fn circles(all: &[Circle]) -> String {
    let mut path = String::new();
    for Circle { centre, radius: r } in all {
        let (left, d) = (centre.x - r, 2 * r);
        // Writing to a String cannot fail.
        let _ = write!(
            path,
            "M{left} {}a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0-{d} 0z",
            centre.y
        );
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rectangle_is_one_closed_step() {
        assert_eq!(
            rects(&[Rect {
                x: 2,
                y: 4,
                width: 6,
                height: 8
            }]),
            "M2 4h6v8h-6z"
        );
    }

    #[test]
    fn an_outline_closes_and_a_line_does_not() {
        let points = [Point { x: 0, y: 0 }, Point { x: 2, y: 0 }, Point { x: 2, y: 2 }];
        assert_eq!(polygon(&points), "M0 0L2 0L2 2z");
        assert_eq!(open(&points), "M0 0L2 0L2 2");
    }

    #[test]
    fn a_ring_is_two_arcs() {
        let ring = Circle {
            centre: Point { x: 8, y: 10 },
            radius: 6,
        };
        assert_eq!(circles(&[ring]), "M2 10a6 6 0 1 0 12 0a6 6 0 1 0-12 0z");
    }
}
