//! From pixels to a small PNG.
//!
//! The pictures have few colours and the steps between them at the edges. A palette of the most frequent ones
//! makes them a quarter as large as true colour, and nobody sees a difference.

use super::{
    PictureError,
    raster::{Pixels, Run},
};
use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};
use std::collections::HashMap;

/// Colours of a palette. Measured over all share images: see `docs` of [`super::share_images`].
const COLOURS: usize = 32;

/// A colour: red, green, blue, opacity.
type Colour = [u8; 4];

/// The PNG of a picture. Equal pixels make equal bytes.
///
/// # Errors
/// [`PictureError::Png`] when the pixels are not as many as width and height say.
pub(super) fn encode(pixels: &Pixels) -> Result<Vec<u8>, PictureError> {
    let palette = Palette::of(&pixels.runs);
    let mut indices = Vec::new();
    for run in &pixels.runs {
        indices.resize(indices.len() + run.length, palette.index(run.colour));
    }
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, pixels.width, pixels.height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(
        palette
            .colours
            .iter()
            .flat_map(|[r, g, b, _]| [*r, *g, *b])
            .collect::<Vec<_>>(),
    );
    if palette.colours.iter().any(|[.., opacity]| *opacity < u8::MAX) {
        encoder.set_trns(
            palette
                .colours
                .iter()
                .map(|[.., opacity]| *opacity)
                .collect::<Vec<_>>(),
        );
    }
    encoder.set_deflate_compression(DeflateCompression::Level(9));
    // Neighbouring indices are not neighbouring colours: differences between them would be noise.
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&indices)?;
    writer.finish()?;
    Ok(bytes)
}

/// The most frequent colours of a picture.
struct Palette {
    colours: Vec<Colour>,
    /// Which of them stands for each colour of the picture.
    places: HashMap<Colour, u8>,
}

impl Palette {
    fn of(runs: &[Run]) -> Self {
        let mut counts: HashMap<Colour, usize> = HashMap::new();
        for run in runs {
            *counts.entry(run.colour).or_default() += run.length;
        }
        let mut by_count: Vec<_> = counts.into_iter().collect();
        // The colour itself decides between equal counts, so that the order of the table does not matter.
        by_count.sort_by_key(|&(colour, count)| (std::cmp::Reverse(count), colour));
        let colours: Vec<_> = by_count.iter().take(COLOURS).map(|(colour, _)| *colour).collect();
        let places = by_count
            .iter()
            .map(|(colour, _)| (*colour, nearest(&colours, *colour)));
        let places = places.collect();
        Self { colours, places }
    }

    fn index(&self, colour: Colour) -> u8 {
        self.places.get(&colour).copied().unwrap_or_default()
    }
}

/// Place of the colour that differs least.
fn nearest(colours: &[Colour], wanted: Colour) -> u8 {
    let difference = |colour: &Colour| -> u32 {
        let channels = colour.iter().zip(wanted);
        channels.map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
    };
    let best = (0..).zip(colours).min_by_key(|(_, colour)| difference(colour));
    best.map_or(0, |(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(rgba: Vec<Colour>) -> Pixels {
        Pixels {
            width: u32::try_from(rgba.len()).expect("a short row"),
            height: 1,
            runs: rgba.into_iter().map(|colour| Run { colour, length: 1 }).collect(),
        }
    }

    fn decoded(bytes: &[u8]) -> Vec<Colour> {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::ALPHA);
        let mut reader = decoder.read_info().expect("a PNG");
        let mut buffer = vec![0; reader.output_buffer_size().expect("a small one")];
        reader.next_frame(&mut buffer).expect("its pixels");
        buffer.chunks(4).map(|c| [c[0], c[1], c[2], c[3]]).collect()
    }

    #[test]
    fn few_colours_come_back_as_they_were() -> Result<(), PictureError> {
        let row = vec![[255, 0, 0, 255], [0, 0, 0, 0], [1, 2, 3, 128], [255, 0, 0, 255]];
        assert_eq!(decoded(&encode(&picture(row.clone()))?), row);
        Ok(())
    }

    #[test]
    fn of_many_colours_the_rare_ones_become_their_nearest_neighbours() -> Result<(), PictureError> {
        let ramp =
            (0..=255).flat_map(|grey| vec![[grey, grey, grey, 255]; if grey % 8 == 0 { 9 } else { 1 }]);
        let row: Vec<Colour> = ramp.collect();
        let back = decoded(&encode(&picture(row.clone()))?);
        let worst = row.iter().zip(&back).map(|(a, b)| a[0].abs_diff(b[0])).max();
        assert!(worst.is_some_and(|worst| worst <= 7), "{worst:?}");
        assert_eq!(back[0], [0, 0, 0, 255]);
        Ok(())
    }
}
