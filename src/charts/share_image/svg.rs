//! Writing SVG: text with markup characters in it stays text.

use std::fmt::Write as _;

use super::{Palette, lines::Face};
use crate::charts::glyph::{
    Drawing, DrawnSize, Ground, House, Rect, RoofMark, Wall, circles, draw, open, polygon, polygons, rects,
};

/// An SVG being written.
pub(super) struct Picture {
    svg: String,
}

/// A line of text with its place.
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    /// Left end of the line, in pixels.
    pub(super) x: f32,
    /// Where its characters begin from there, if they do not simply follow each other, in pixels.
    pub(super) starts: &'a [f32],
    /// Its base line, in pixels.
    pub(super) y: f32,
    /// Font size in pixels.
    pub(super) size: f32,
    pub(super) face: Face,
    /// Colour.
    pub(super) fill: &'a str,
}

impl Picture {
    /// An empty picture of this size, in pixels.
    pub(super) fn new(width: i16, height: i16) -> Self {
        let mut svg = String::with_capacity(8 * 1024);
        // Writing to a String cannot fail, here and below.
        let _ = write!(
            svg,
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">"#
        );
        Self { svg }
    }

    pub(super) fn finish(mut self) -> String {
        self.svg.push_str("</svg>");
        self.svg
    }

    /// A filled outline; nothing where there is none.
    pub(super) fn path(&mut self, d: &str, fill: &str) {
        if !d.is_empty() {
            let _ = write!(self.svg, r#"<path d="{d}" fill="{fill}"/>"#);
        }
    }

    /// A line along a path; nothing where there is none.
    fn stroke(&mut self, d: &str, colour: &str, width: i16, dashes: &str) {
        if !d.is_empty() {
            let _ = write!(
                self.svg,
                r#"<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-linejoin="round"{dashes}/>"#
            );
        }
    }

    pub(super) fn line(&mut self, line: &Line<'_>) {
        let family = line.face.family();
        let mut xs = format!("{:.1}", line.x);
        for start in line.starts.iter().skip(1) {
            let _ = write!(xs, " {}", line.x + start);
        }
        let _ = write!(
            self.svg,
            r#"<text x="{}" y="{:.1}" font-family="{family}" font-size="{:.1}" fill="{}">{}</text>"#,
            xs,
            line.y,
            line.size,
            line.fill,
            Escaped(line.text)
        );
    }

    /// A house with the upper left corner of its grid at `(x, y)`; `scale` pixels to one of the grid.
    pub(super) fn house(
        &mut self,
        house: &House,
        grid: DrawnSize,
        (x, y): (i16, i16),
        scale: i16,
        colours: &Palette,
    ) {
        let drawing = draw(house, grid);
        // Numbers of a drawing are half pixels.
        let half = f32::from(scale) / 2.0;
        let _ = write!(self.svg, r#"<g transform="translate({x} {y}) scale({half})">"#);
        self.drawing(&drawing, colours);
        self.svg.push_str("</g>");
    }

    /// The same order and colours as on the pages (`style/components/house.css`).
    fn drawing(&mut self, drawing: &Drawing, colours: &Palette) {
        match &drawing.wall {
            Wall::Solid(points) => self.path(&polygon(points), &colours.wall),
            Wall::Dashed(points) => {
                self.stroke(&open(points), &colours.edge, 3, r#" stroke-dasharray="7 5""#);
            }
        }
        self.path(&polygons(&drawing.roofs), &colours.roof);
        self.path(&rects(&drawing.dark), &colours.pane);
        self.path(&rects(&drawing.lit), &colours.lamp);
        self.path(
            &drawing.pole.map(|pole| rects(&[pole])).unwrap_or_default(),
            &colours.edge,
        );
        match &drawing.ground {
            Ground::Plain(line) => self.path(&rects(&[*line]), &colours.edge),
            Ground::Coupled { bar, rings } => {
                self.path(&rects(&[*bar]), &colours.flag);
                self.stroke(&circles(rings), &colours.flag, drawing.line, "");
            }
        }
        match &drawing.mark {
            Some(RoofMark::Flag(points)) => self.path(&polygon(points), &colours.flag),
            Some(RoofMark::Pennant(points)) => self.stroke(&polygon(points), &colours.flag, drawing.line, ""),
            None => {}
        }
    }
}

/// A square icon: a house in the middle of the paper, `scale` pixels to one of its grid.
#[must_use]
pub fn icon(house: &House, side: i16, scale: i16, colours: &Palette) -> String {
    let mut picture = Picture::new(side, side);
    let whole = Rect {
        x: 0,
        y: 0,
        width: side,
        height: side,
    };
    picture.path(&rects(&[whole]), &colours.paper);
    let (width, height) = DrawnSize::Large.grid();
    let corner = ((side - scale * width) / 2, (side - scale * height) / 2);
    picture.house(house, DrawnSize::Large, corner, scale, colours);
    picture.finish()
}

/// Text in which nothing is markup.
struct Escaped<'a>(&'a str);

impl std::fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.chars().try_for_each(|c| match c {
            '&' => f.write_str("&amp;"),
            '<' => f.write_str("&lt;"),
            '>' => f.write_str("&gt;"),
            c => f.write_char(c),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_a_text_stays_text() {
        assert_eq!(Escaped("<b> & ]]>").to_string(), "&lt;b&gt; &amp; ]]&gt;");
    }
}
