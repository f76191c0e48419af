//! The fonts that pictures are drawn with: those of the project, never those of the machine.

use super::PictureError;
use harfrust::{FontRef, GlyphBuffer, GlyphPosition, ShapeOptions, ShaperData, UnicodeBuffer};
use koopstadt_explorer::charts::share_image::{Face, Measure};
use resvg::usvg::fontdb;
use skrifa::MetadataProvider;
use std::{cell::RefCell, collections::HashMap, sync::Arc};

/// Name and bytes of every font.
pub(super) const FILES: [(&str, &[u8]); 2] = [
    (
        "vollkorn.ttf",
        include_bytes!("../../../../assets/fonts/vollkorn.ttf"),
    ),
    (
        "noto-sans.ttf",
        include_bytes!("../../../../assets/fonts/noto-sans.ttf"),
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

/// Place of the font of a face in [`FILES`].
const fn own(face: Face) -> usize {
    match face {
        Face::Serif => 0,
        Face::Sans => 1,
    }
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
    /// What has been measured: the search for a size that fits asks for the same parts again and again.
    known: RefCell<HashMap<(Face, String), f32>>,
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
        Ok(Self {
            rulers,
            known: RefCell::default(),
        })
    }

    /// Which font a character is set in: that of the face, or the first that has it.
    fn font_of(&self, c: char, face: Face) -> usize {
        let own = own(face);
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

    fn shape(&self, text: &str) -> GlyphBuffer {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        let shaper = self.shaper.shaper(&self.font).build();
        shaper.shape(buffer, ShapeOptions::new())
    }

    /// Width of each glyph at a font size of 1.
    fn advances(&self, shaped: &GlyphBuffer) -> impl Iterator<Item = f32> {
        let width =
            |glyph: &GlyphPosition| i16::try_from(glyph.x_advance).map_or(0.0, f32::from) / self.units;
        shaped.glyph_positions().iter().map(width)
    }

    fn width(&self, text: &str) -> f32 {
        self.advances(&self.shape(text)).sum()
    }

    /// Where each character begins, if each is one glyph, and the glyphs stand in the order of the characters.
    fn starts(&self, text: &str) -> Option<Vec<f32>> {
        let shaped = self.shape(text);
        let clusters = shaped.glyph_infos().iter().map(|glyph| glyph.cluster);
        let places = text
            .char_indices()
            .map(|(at, _)| u32::try_from(at).unwrap_or(u32::MAX));
        let begin = |sum: &mut f32, width: f32| Some(std::mem::replace(sum, *sum + width));
        clusters
            .eq(places)
            .then(|| self.advances(&shaped).scan(0.0, begin).collect())
    }
}

impl Measure for Rulers {
    fn width(&self, text: &str, face: Face) -> f32 {
        let key = (face, text.to_owned());
        if let Some(width) = self.known.borrow().get(&key) {
            return *width;
        }
        let width = self.measure(text, face);
        self.known.borrow_mut().insert(key, width);
        width
    }

    fn starts(&self, text: &str, face: Face) -> Option<Vec<f32>> {
        let ruler = self.rulers.get(own(face))?;
        ruler.starts(text).filter(|_| text.chars().all(|c| ruler.has(c)))
    }
}

impl Rulers {
    fn measure(&self, text: &str, face: Face) -> f32 {
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
