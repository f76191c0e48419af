//! The colours of the day, read from the tokens of the style sheet, so that they stand in one place.

/// Says that the style sheet lacks a colour.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the tokens of the style sheet have no colour --{0}: light-dark(#…, #…)")]
pub struct PaletteError(pub &'static str);

/// The colours of a share image, each as `#rrggbb`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Palette {
    /// Ground of the sheet.
    pub paper: String,
    /// Text.
    pub ink: String,
    /// Text beside the text.
    pub soft: String,
    /// The one warm colour.
    pub accent: String,
    /// Walls of houses.
    pub wall: String,
    /// Their edges, poles and ground.
    pub edge: String,
    /// Roofs.
    pub roof: String,
    /// Dark windows.
    pub pane: String,
    /// Lit windows.
    pub lamp: String,
    /// Flag, pennant and coupling.
    pub flag: String,
}

impl Palette {
    /// The colours of the day from `style/tokens.css`.
    ///
    /// # Errors
    /// [`PaletteError`] with the first name that is missing.
    pub fn of_day(tokens: &str) -> Result<Self, PaletteError> {
        let colour = |name| day(tokens, name).map(str::to_owned).ok_or(PaletteError(name));
        Ok(Self {
            paper: colour("paper")?,
            ink: colour("ink")?,
            soft: colour("soft")?,
            accent: colour("accent")?,
            wall: colour("wall")?,
            edge: colour("edge")?,
            roof: colour("roof")?,
            pane: colour("pane")?,
            lamp: colour("lamp")?,
            flag: colour("flag")?,
        })
    }
}

/// The first colour of the first declaration of a name.
fn day<'a>(tokens: &'a str, name: &str) -> Option<&'a str> {
    let mut declarations = tokens
        .lines()
        .filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'));
    let (_, value) = declarations.find(|(found, _)| *found == name)?;
    let (colour, _) = value.trim().strip_prefix("light-dark(")?.split_once(',')?;
    let digits = colour.strip_prefix('#')?;
    (digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit())).then_some(colour)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKENS: &str = include_str!("../../../style/tokens.css");

    #[test]
    fn the_style_sheet_has_every_colour() -> Result<(), PaletteError> {
        let palette = Palette::of_day(TOKENS)?;
        assert_ne!(palette.paper, palette.ink);
        Ok(())
    }

    #[test]
    fn a_missing_colour_is_named() {
        let tokens = TOKENS.replace("--lamp: light-dark(", "--lamp: var(--x, ");
        assert_eq!(Palette::of_day(&tokens), Err(PaletteError("lamp")));
    }
}
