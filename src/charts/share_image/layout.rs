//! From a sheet to an SVG: an atlas page with text at the left, houses at the right, the name of the site below.

use super::{
    Face, Measure, Palette, Sheet,
    cut::{cut_at_word, shortened},
    lines::Setting,
    plate::{MOST, Plate, arrange},
    sheet::{LONGEST_TEXT, LONGEST_TITLE, clean},
    svg::{Line, Picture},
};
use crate::charts::glyph::{DrawnSize, House, Rect, rects};

/// Width of a share image in pixels.
pub const WIDTH: i16 = 1200;
/// Height of a share image in pixels.
pub const HEIGHT: i16 = 630;

/// Left and right end of what stands on the page.
const LEFT: i16 = 80;
const RIGHT: i16 = 1120;
/// Upper end of the text.
const TOP: f32 = 78.0;
/// Lower end of the text, above the ground line.
const BOTTOM: f32 = 484.0;
/// The line the houses stand on.
const GROUND: i16 = 508;
/// Free space between title, claim and text.
const GAP: f32 = 14.0;
/// Free space between text and houses.
const GUTTER: i16 = 48;

/// From the outer edge to the edge of the map sheet, and how thick that is.
const FRAME: i16 = 24;
const BAND: i16 = 12;
/// Length of one of its parts, as near as whole parts allow.
const PART: i16 = 48;

/// Font sizes of a title, the first that fits is taken.
const TITLE_SIZES: [f32; 14] = [
    128.0, 118.0, 108.0, 98.0, 90.0, 82.0, 76.0, 70.0, 64.0, 58.0, 54.0, 50.0, 46.0, 42.0,
];
/// From one base line to the next, in font sizes.
const TITLE_LEADING: f32 = 1.06;
const CLAIM_LEADING: f32 = 1.2;
const TEXT_LEADING: f32 = 1.38;
const KICKER_SIZE: f32 = 27.0;
const CLAIM_SIZE: f32 = 38.0;
const TEXT_SIZE: f32 = 30.0;
const CLAIM_LINES: usize = 2;
/// Lines of text: what can be read at a glance. A title may not take the room for the first of them.
const TEXT_LINES: usize = 2;

/// Draws a share image as SVG. Equal sheets make equal text.
#[must_use]
pub fn draw(sheet: &Sheet, colours: &Palette, measure: &dyn Measure) -> String {
    let mut picture = Picture::new(WIDTH, HEIGHT);
    frame(&mut picture, colours);
    let houses = sheet.houses.get(..MOST).unwrap_or(&sheet.houses);
    let plate = arrange(houses.len());
    let width = RIGHT - LEFT - plate.width - if houses.is_empty() { 0 } else { GUTTER };
    let mut column = Column {
        measure,
        width: f32::from(width),
        y: TOP,
        picture: &mut picture,
    };
    column.text(sheet, colours);
    stand(&mut picture, houses, &plate, colours);
    foot(&mut picture, sheet, colours, measure);
    picture.finish()
}

const fn rect(x: i16, y: i16, width: i16, height: i16) -> Rect {
    Rect { x, y, width, height }
}

/// Paper with the edge of a map sheet: dark and light parts in turn.
fn frame(picture: &mut Picture, colours: &Palette) {
    picture.path(&rects(&[rect(0, 0, WIDTH, HEIGHT)]), &colours.paper);
    let (width, height) = (WIDTH - 2 * FRAME, HEIGHT - 2 * FRAME);
    picture.path(&rects(&[rect(FRAME, FRAME, width, height)]), &colours.ink);
    let mut light = vec![rect(
        FRAME + BAND,
        FRAME + BAND,
        width - 2 * BAND,
        height - 2 * BAND,
    )];
    for (from, length) in light_parts(width) {
        for y in [FRAME, HEIGHT - FRAME - BAND] {
            light.push(rect(FRAME + from, y + 2, length, BAND - 4));
        }
    }
    for (from, length) in light_parts(height) {
        for x in [FRAME, WIDTH - FRAME - BAND] {
            light.push(rect(x + 2, FRAME + from, BAND - 4, length));
        }
    }
    picture.path(&rects(&light), &colours.paper);
    let inner = FRAME + BAND;
    // The thin line along the inside of the band.
    picture.path(
        &rects(&[
            rect(inner, inner - 2, width - 2 * BAND, 2),
            rect(inner, HEIGHT - inner, width - 2 * BAND, 2),
            rect(inner - 2, inner - 2, 2, height - 2 * BAND + 4),
            rect(WIDTH - inner, inner - 2, 2, height - 2 * BAND + 4),
        ]),
        &colours.ink,
    );
}

/// Every second part of an edge, as start and length; an odd number of parts, so that both ends are dark.
fn light_parts(length: i16) -> impl Iterator<Item = (i16, i16)> {
    let parts = (length / PART) | 1;
    let start =
        move |part: i16| i16::try_from(i32::from(length) * i32::from(part) / i32::from(parts)).unwrap_or(0);
    (1..parts)
        .step_by(2)
        .map(move |part| (start(part), start(part + 1) - start(part)))
}

/// The text, written from the top down.
struct Column<'a> {
    measure: &'a dyn Measure,
    width: f32,
    y: f32,
    picture: &'a mut Picture,
}

impl<'a> Column<'a> {
    fn setting(&self, face: Face, size: f32) -> Setting<'a> {
        Setting {
            measure: self.measure,
            face,
            size,
            width: self.width,
        }
    }

    fn text(&mut self, sheet: &Sheet, colours: &Palette) {
        let kicker = self.setting(Face::Sans, KICKER_SIZE);
        self.write(&kicker_line(&kicker, &sheet.kicker), &kicker, 1.4, &colours.soft);
        self.y += 4.0;
        let claim = self.setting(face_of_names(&sheet.claim), CLAIM_SIZE);
        let claim_lines = shortened(&claim, &clean(&sheet.claim, LONGEST_TEXT), CLAIM_LINES);
        let body = self.setting(Face::Sans, TEXT_SIZE);
        let text = clean(&sheet.text, LONGEST_TEXT);
        let wanted = body.lines(&text).len().min(TEXT_LINES);
        let free = BOTTOM - self.y - 2.0 * GAP - height(claim_lines.len(), CLAIM_SIZE * CLAIM_LEADING);
        let rest = height(wanted, TEXT_SIZE * TEXT_LEADING);
        let (title, lines) = self.title(&clean(&sheet.title, LONGEST_TITLE), free - rest);
        self.write(&lines, &title, TITLE_LEADING, &colours.ink);
        self.y += GAP;
        self.write(&claim_lines, &claim, CLAIM_LEADING, &colours.accent);
        self.y += if claim_lines.is_empty() { 0.0 } else { GAP };
        let left = BOTTOM - self.y;
        let fits = |&lines: &usize| height(lines, TEXT_SIZE * TEXT_LEADING) <= left;
        let most = (1..=TEXT_LINES).rev().find(fits).unwrap_or(0);
        self.write(&shortened(&body, &text, most), &body, TEXT_LEADING, &colours.ink);
    }

    /// The largest size at which no word is cut and the height is kept; the smallest with its end cut off if
    /// there is none.
    fn title(&self, title: &str, most: f32) -> (Setting<'a>, Vec<String>) {
        let face = face_of_names(title);
        for size in TITLE_SIZES {
            let setting = self.setting(face, size);
            if setting.holds_every_word(title) {
                let lines = setting.lines(title);
                if height(lines.len(), size * TITLE_LEADING) <= most {
                    return (setting, setting.balanced(title));
                }
            }
        }
        let smallest = self.setting(face, TITLE_SIZES.last().copied().unwrap_or(CLAIM_SIZE));
        let fits = |&lines: &usize| height(lines, smallest.size * TITLE_LEADING) <= most;
        let lines = (1..=8).rev().find(fits).unwrap_or(1);
        (smallest, cut_at_word(&smallest, smallest.lines(title), lines))
    }

    /// Writes lines with their base lines `leading` font sizes apart.
    fn write(&mut self, lines: &[String], setting: &Setting<'_>, leading: f32, fill: &str) {
        for text in lines {
            // On whole pixels, so that the feet of the letters are sharp.
            let y = (self.y + setting.size * (0.5 * leading + 0.32)).round();
            put(self.picture, text, setting, (f32::from(LEFT), y), fill);
            self.y += setting.size * leading;
        }
    }
}

/// The face for a name or a claim: the serif has no Hebrew and no Arabic letters.
fn face_of_names(text: &str) -> Face {
    if text.chars().any(|c| ('\u{590}'..='\u{6ff}').contains(&c)) {
        Face::Sans
    } else {
        Face::Serif
    }
}

/// Height of some lines that are each this high.
fn height(lines: usize, each: f32) -> f32 {
    u16::try_from(lines).map_or(f32::MAX, f32::from) * each
}

/// As many of the parts as fit on one line, but two in any case, the second cut where it is too long.
fn kicker_line(setting: &Setting<'_>, parts: &[String]) -> Vec<String> {
    let mut parts: Vec<_> = parts.iter().map(|part| clean(part, LONGEST_TITLE)).collect();
    parts.retain(|part| !part.is_empty());
    while parts.len() > 2 && setting.width_of(&parts.join(DOT)) > setting.width {
        parts.pop();
    }
    shortened(setting, &parts.join(DOT), 1)
}

const DOT: &str = " · ";

/// The ground line and the houses on it.
fn stand(picture: &mut Picture, houses: &[House], plate: &Plate, colours: &Palette) {
    picture.path(&rects(&[rect(LEFT, GROUND, RIGHT - LEFT, 2)]), &colours.ink);
    for (house, place) in houses.iter().zip(&plate.places) {
        let corner = (RIGHT - plate.width + place.x, GROUND + place.y);
        picture.house(house, DrawnSize::Large, corner, plate.scale, colours);
    }
}

/// The name of the site with its house, and what it promises. The house flies no flag, as it stands on the images of
/// cities without the award, too.
fn foot(picture: &mut Picture, sheet: &Sheet, colours: &Palette, measure: &dyn Measure) {
    const BASE: f32 = 562.0;
    picture.house(&House::of_no_city(), DrawnSize::Medium, (LEFT, 530), 1, colours);
    let site = Setting {
        measure,
        face: Face::Serif,
        size: 30.0,
        width: 600.0,
    };
    let motto = Setting {
        face: Face::Sans,
        size: 22.0,
        width: 360.0,
        ..site
    };
    let name = clean(&sheet.site_name, LONGEST_TITLE);
    for text in cut_at_word(&site, site.lines(&name), 1) {
        put(
            picture,
            &text,
            &site,
            (f32::from(LEFT) + 40.0, BASE),
            &colours.ink,
        );
    }
    for text in cut_at_word(&motto, motto.lines(&clean(&sheet.motto, LONGEST_TITLE)), 1) {
        let left = (f32::from(RIGHT) - motto.width_of(&text)).floor();
        put(picture, &text, &motto, (left, BASE), &colours.soft);
    }
}

/// Writes a line. Letters stand on whole pixels where they can: equal letters then look the same everywhere,
/// which makes the files smaller.
fn put(picture: &mut Picture, text: &str, setting: &Setting<'_>, (x, y): (f32, f32), fill: &str) {
    let starts = setting.measure.starts(text, setting.face).unwrap_or_default();
    let starts: Vec<_> = starts
        .iter()
        .map(|start| (start * setting.size).round())
        .collect();
    picture.line(&Line {
        text,
        x,
        starts: &starts,
        y,
        size: setting.size,
        face: setting.face,
        fill,
    });
}
