//! The fonts that pictures are drawn with: those of the project, never those of the machine.

use super::PictureError;
use harfrust::{FontRef, ShapeOptions, ShaperData, UnicodeBuffer};
use koopstadt_explorer::charts::share_image::{Face, Measure};
use resvg::usvg::fontdb;
use skrifa::MetadataProvider;
use std::sync::Arc;

/// Name and bytes of every font, those of the two faces first.
pub(super) const FILES: [(&str, &[u8]); 4] = [
    (
        "vollkorn.ttf",
        include_bytes!("../../../../assets/fonts/vollkorn.ttf"),
    ),
    (
        "noto-sans.ttf",
        include_bytes!("../../../../assets/fonts/noto-sans.ttf"),
    ),
    (
        "noto-sans-hebrew.ttf",
        include_bytes!("../../../../assets/fonts/noto-sans-hebrew.ttf"),
    ),
    (
        "noto-sans-arabic.ttf",
        include_bytes!("../../../../assets/fonts/noto-sans-arabic.ttf"),
    ),
];

/// The fonts for the renderer.
pub(super) fn database() -> Arc<fontdb::Database> {
    let mut database = fontdb::Database::new();
    for (_, bytes) in FILES {
        database.load_font_data(bytes.to_vec());
    }
    database.set_serif_family(Face::Serif.family());
    database.set_sans_serif_family(Face::Sans.family());
    Arc::new(database)
}

/// One font, ready to measure.
struct Ruler {
    font: FontRef<'static>,
    shaper: ShaperData,
    /// Units of the font to one font size.
    units: f32,
}

/// Measures text as the renderer sets it: the same fonts, shaped by the same library.
pub(super) struct Rulers {
    rulers: Vec<Ruler>,
}

impl Rulers {
    /// Reads the fonts.
    ///
    /// # Errors
    /// [`PictureError::Font`] when one is damaged.
    pub(super) fn new() -> Result<Self, PictureError> {
        let ruler = |(name, bytes): (&'static str, &'static [u8])| {
            let font = FontRef::new(bytes).map_err(|_| PictureError::Font(name))?;
            let shaper = ShaperData::new(&font);
            let units = shaper.shaper(&font).build().units_per_em();
            let units = u16::try_from(units).map_err(|_| PictureError::Font(name))?;
            Ok(Ruler {
                units: f32::from(units.max(1)),
                shaper,
                font,
            })
        };
        let rulers = FILES
            .into_iter()
            .map(ruler)
            .collect::<Result<_, PictureError>>()?;
        Ok(Self { rulers })
    }

    /// Which font a character is set in: that of the face, or the first that has it.
    fn font_of(&self, c: char, face: Face) -> usize {
        let own = match face {
            Face::Serif => 0,
            Face::Sans => 1,
        };
        if self.rulers.get(own).is_some_and(|ruler| ruler.has(c)) {
            return own;
        }
        self.rulers.iter().position(|ruler| ruler.has(c)).unwrap_or(own)
    }

    fn width_in(&self, font: Option<usize>, text: Option<&str>) -> f32 {
        let ruler = font.and_then(|at| self.rulers.get(at));
        ruler.zip(text).map_or(0.0, |(ruler, text)| ruler.width(text))
    }
}

impl Ruler {
    fn has(&self, c: char) -> bool {
        self.font.charmap().map(c).is_some()
    }

    /// Width at a font size of 1.
    fn width(&self, text: &str) -> f32 {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        let shaper = self.shaper.shaper(&self.font).build();
        let shaped = shaper.shape(buffer, ShapeOptions::new());
        let advances = shaped.glyph_positions().iter();
        let sum: f32 = advances
            .map(|glyph| i16::try_from(glyph.x_advance).map_or(0.0, f32::from))
            .sum();
        sum / self.units
    }
}

impl Measure for Rulers {
    fn width(&self, text: &str, face: Face) -> f32 {
        let mut sum = 0.0;
        let (mut start, mut current) = (0, None);
        for (at, c) in text.char_indices() {
            let next = self.font_of(c, face);
            if current != Some(next) {
                sum += self.width_in(current, text.get(start..at));
                (start, current) = (at, Some(next));
            }
        }
        sum + self.width_in(current, text.get(start..))
    }
}
