//! The icons of the explorer, all drawn from the house that is its sign.

use super::{DistError, png, raster::Renderer, write_file};
use crate::{dist::at, project};
use koopstadt_explorer::charts::{
    glyph::House,
    share_image::{Palette, icon},
};
use std::{fs, path::Path};

/// An icon as PNG, on paper.
#[derive(Debug, Clone, Copy)]
pub(super) struct Icon {
    /// Its path below the built folder.
    pub(super) path: &'static str,
    /// Width and height in pixels.
    pub(super) side: i16,
    /// Pixels to one of the drawn grid; whole, so that edges stay sharp.
    scale: i16,
    /// The word for it in a manifest; `None` for what a manifest does not name.
    pub(super) purpose: Option<&'static str>,
}

/// What systems put on home screens. In a maskable icon the house stays within the middle circle of 80 %.
pub(super) const ICONS: [Icon; 5] = [
    Icon {
        path: "icons/apple-touch-icon.png",
        side: 180,
        scale: 2,
        purpose: None,
    },
    Icon {
        path: "icons/icon-192.png",
        side: 192,
        scale: 3,
        purpose: Some("any"),
    },
    Icon {
        path: "icons/icon-512.png",
        side: 512,
        scale: 8,
        purpose: Some("any"),
    },
    Icon {
        path: "icons/maskable-192.png",
        side: 192,
        scale: 2,
        purpose: Some("maskable"),
    },
    Icon {
        path: "icons/maskable-512.png",
        side: 512,
        scale: 5,
        purpose: Some("maskable"),
    },
];

/// The drawing for tabs: the same house with fewer lines, for a place of 16 pixels.
const FAVICON: &str = "icons/favicon.svg";
/// Where browsers look for an icon that no page names.
const FAVICON_ICO: &str = "favicon.ico";
const FAVICON_SIDES: [u8; 2] = [16, 32];

/// Writes all icons into a built folder.
pub(super) fn write(dist: &Path, colours: &Palette) -> Result<(), DistError> {
    let renderer = Renderer::new();
    let house = House::of_the_explorer();
    for Icon {
        path, side, scale, ..
    } in ICONS
    {
        let pixels = renderer.render(&icon(&house, side, scale, colours))?;
        write_file(&dist.join(path), &png::encode(&pixels)?)?;
    }
    let source = project::public_folder().join(FAVICON);
    let svg = fs::read_to_string(&source).map_err(at(source))?;
    let mut images = Vec::new();
    for side in FAVICON_SIDES {
        let pixels = renderer.render_square(&svg, side.into())?;
        images.push((side, png::encode(&pixels)?));
    }
    write_file(&dist.join(FAVICON_ICO), &ico(&images))
}

/// An icon file that holds PNGs: a head, an entry for each, then their bytes.
fn ico(images: &[(u8, Vec<u8>)]) -> Vec<u8> {
    const HEAD: usize = 6;
    const ENTRY: usize = 16;
    let word = |number: usize| u16::try_from(number).unwrap_or(u16::MAX).to_le_bytes();
    let double = |number: usize| u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes();
    let mut file = [word(0), word(1), word(images.len())].concat();
    let mut offset = HEAD + ENTRY * images.len();
    for (side, png) in images {
        // Width, height, no palette, reserved.
        file.extend([*side, *side, 0, 0]);
        // One plane of 32 bits; readers take the truth from the PNG.
        file.extend([word(1), word(32)].concat());
        file.extend([double(png.len()), double(offset)].concat());
        offset += png.len();
    }
    file.extend(images.iter().flat_map(|(_, png)| png));
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_icon_file_says_where_its_images_begin() {
        let file = ico(&[(16, vec![1; 10]), (32, vec![2; 20])]);
        assert_eq!(file[..6], [0, 0, 1, 0, 2, 0]);
        assert_eq!(file[6..8], [16, 16]);
        assert_eq!(file[14..18], [10, 0, 0, 0]);
        assert_eq!(file[18..22], [38, 0, 0, 0]);
        assert_eq!(file[22 + 8..22 + 16], [20, 0, 0, 0, 48, 0, 0, 0]);
        assert_eq!((file[38], file[48], file.len()), (1, 2, 68));
    }

    #[test]
    fn a_maskable_house_stays_in_the_middle_circle() {
        for icon in ICONS.iter().filter(|icon| icon.purpose == Some("maskable")) {
            let (width, height) = koopstadt_explorer::charts::glyph::DrawnSize::Large.grid();
            let across = f32::from(icon.scale) * f32::from(width).hypot(height.into());
            assert!(across <= 0.8 * f32::from(icon.side), "{}", icon.path);
        }
    }
}
