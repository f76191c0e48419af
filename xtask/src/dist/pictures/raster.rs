//! From SVG to pixels.

use super::{PictureError, fonts};
use resvg::{
    tiny_skia::{Pixmap, PremultipliedColorU8, Transform},
    usvg::{Options, Tree},
};

/// The pixels of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pixels {
    /// Width in pixels.
    pub(super) width: u32,
    /// Height in pixels.
    pub(super) height: u32,
    /// Rows from the top, one after the other, as runs of one colour: the pictures are mostly plain ground, and
    /// this is read by a program that is not optimised.
    pub(super) runs: Vec<Run>,
}

/// Neighbouring pixels of one colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    /// Red, green, blue and opacity, not multiplied.
    pub(super) colour: [u8; 4],
    /// Number of pixels.
    pub(super) length: usize,
}

impl Run {
    fn of(pixel: PremultipliedColorU8) -> Self {
        let colour = pixel.demultiply();
        Self {
            colour: [colour.red(), colour.green(), colour.blue(), colour.alpha()],
            length: 1,
        }
    }
}

/// Renders SVGs with the fonts of the project and nothing from outside.
pub(super) struct Renderer {
    options: Options<'static>,
}

impl Renderer {
    pub(super) fn new() -> Self {
        let options = Options {
            fontdb: fonts::database(),
            ..Options::default()
        };
        Self { options }
    }

    /// Reads an SVG, with its text already turned into outlines.
    ///
    /// # Errors
    /// [`PictureError::Svg`] when it is none.
    pub(super) fn tree(&self, svg: &str) -> Result<Tree, PictureError> {
        Ok(Tree::from_str(svg, &self.options)?)
    }

    /// Renders an SVG at its own size.
    ///
    /// # Errors
    /// [`PictureError`] when it is no SVG or has no area.
    pub(super) fn render(&self, svg: &str) -> Result<Pixels, PictureError> {
        let tree = self.tree(svg)?;
        let size = tree.size().to_int_size();
        render(&tree, size.width(), size.height(), Transform::default())
    }

    /// Renders a square SVG as a square of `side` pixels.
    ///
    /// # Errors
    /// [`PictureError`] when it is no SVG or has no area.
    pub(super) fn render_square(&self, svg: &str, side: u16) -> Result<Pixels, PictureError> {
        let tree = self.tree(svg)?;
        let scale = f32::from(side) / tree.size().width();
        render(
            &tree,
            side.into(),
            side.into(),
            Transform::from_scale(scale, scale),
        )
    }
}

fn render(tree: &Tree, width: u32, height: u32, transform: Transform) -> Result<Pixels, PictureError> {
    let mut pixmap = Pixmap::new(width, height).ok_or(PictureError::Size(width, height))?;
    resvg::render(tree, transform, &mut pixmap.as_mut());
    let mut runs: Vec<Run> = Vec::new();
    let mut last = None;
    for &pixel in pixmap.pixels() {
        match runs.last_mut() {
            Some(run) if last == Some(pixel) => run.length += 1,
            _ => runs.push(Run::of(pixel)),
        }
        last = Some(pixel);
    }
    Ok(Pixels { width, height, runs })
}
