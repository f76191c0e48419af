//! How far two places lie apart.

use std::f64::consts::FRAC_PI_2;

/// A place: degrees north and degrees east, WGS84.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LatLon {
    /// Latitude, degrees north.
    pub lat: f64,
    /// Longitude, degrees east.
    pub lon: f64,
}

/// Mean radius of the earth (IUGG), in kilometres.
const RADIUS: f64 = 6371.0088;

/// The distance along the surface in kilometres, as the crow flies.
///
/// By the haversine formula on a sphere: within half a percent of the true distance, which is far less than a
/// city's own extent.
#[must_use]
pub fn distance_km(from: LatLon, to: LatLon) -> f64 {
    let (lat, other_lat) = (from.lat.to_radians(), to.lat.to_radians());
    let half_lat = sine((other_lat - lat) / 2.0);
    let half_lon = sine((to.lon - from.lon).to_radians() / 2.0);
    let chord = half_lat * half_lat + cosine(lat) * cosine(other_lat) * half_lon * half_lon;
    2.0 * RADIUS * chord.clamp(0.0, 1.0).sqrt().asin()
}

/// The sine of an angle between -π and π, by its series, to ten places. The library's is made for every angle there
/// is and costs seven kilobytes.
fn sine(angle: f64) -> f64 {
    let (mut sum, mut term, mut step) = (angle, angle, 1.0);
    while step < 25.0 {
        term *= -angle * angle / ((step + 1.0) * (step + 2.0));
        sum += term;
        step += 2.0;
    }
    sum
}

/// The cosine of a latitude.
fn cosine(latitude: f64) -> f64 {
    sine(FRAC_PI_2 - latitude.abs())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const BREMEN: LatLon = LatLon {
        lat: 53.076,
        lon: 8.808,
    };
    const LEIPZIG: LatLon = LatLon {
        lat: 51.340,
        lon: 12.375,
    };

    #[test]
    fn known_distances_come_out() {
        assert!((distance_km(BREMEN, LEIPZIG) - 309.0).abs() < 2.0);
        let pole = |lat| LatLon { lat, lon: 0.0 };
        assert!((distance_km(pole(90.0), pole(-90.0)) - 20_015.0).abs() < 1.0);
    }

    proptest! {
        #[test]
        fn the_series_gives_what_the_library_gives(angle in -3.15..3.15) {
            prop_assert!((sine(angle) - angle.sin()).abs() < 1e-10);
            prop_assert!((cosine(angle / 2.0) - (angle / 2.0).cos()).abs() < 1e-10);
        }

        #[test]
        fn it_is_a_distance(lat in -90.0..90.0, lon in -180.0..180.0) {
            let place = LatLon { lat, lon };
            prop_assert!(distance_km(place, place).abs() < f64::EPSILON);
            let (there, back) = (distance_km(BREMEN, place), distance_km(place, BREMEN));
            prop_assert!((there - back).abs() < 1e-6 && (0.0..=20_016.0).contains(&there));
            prop_assert!(there <= distance_km(BREMEN, LEIPZIG) + distance_km(LEIPZIG, place) + 1e-6);
        }
    }
}
