//! Numbers as people write them.
//!
//! Written here and not with the browser's `Intl`, because the static pages are made where there is no browser,
//! and both must show the same.

use super::Lang;

/// A whole number with separators for thousands: `248.960` in German, `248,960` in English. German leaves four
/// digits unseparated in running text (DIN 5008 allows both); here every thousand is separated, for one look.
#[must_use]
pub fn number(lang: Lang, value: u64) -> String {
    let digits = value.to_string();
    let separator = match lang {
        Lang::De => '.',
        Lang::En => ',',
    };
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// Latitude and longitude in degrees, WGS84: `50,776° N, 6,084° O` in German, `50.776° N, 6.084° E` in English.
/// Germany lies north of the equator and east of Greenwich.
#[must_use]
pub fn coordinates(lang: Lang, lat: f64, lon: f64) -> String {
    let (point, east) = match lang {
        Lang::De => (",", "° O"),
        Lang::En => (".", "° E"),
    };
    [&degrees(lat, point), "° N, ", &degrees(lon, point), east].concat()
}

/// Degrees with three places; in whole thousandths, because writing a float of any kind costs ten kilobytes.
fn degrees(degrees: f64, point: &str) -> String {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "degrees are few, and none are below zero here"
    )]
    let thousandths = (degrees * 1000.0 + 0.5) as u32;
    let places = (1000 + thousandths % 1000).to_string();
    [
        &(thousandths / 1000).to_string(),
        point,
        places.get(1..).unwrap_or_default(),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_are_written_as_the_language_does() {
        assert_eq!(coordinates(Lang::De, 50.776, 6.084), "50,776° N, 6,084° O");
        assert_eq!(coordinates(Lang::En, 50.776, 6.084), "50.776° N, 6.084° E");
        assert_eq!(coordinates(Lang::En, 51.0, 9.9996), "51.000° N, 10.000° E");
        assert_eq!(coordinates(Lang::En, 51.05, 8.001), "51.050° N, 8.001° E");
    }

    #[test]
    fn thousands_are_separated_as_the_language_does() {
        assert_eq!(number(Lang::De, 1_234_567), "1.234.567");
        assert_eq!(number(Lang::En, 248_960), "248,960");
        assert_eq!(number(Lang::De, 7), "7");
        assert_eq!(number(Lang::En, 999), "999");
    }
}
