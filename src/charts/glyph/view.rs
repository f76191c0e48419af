//! The house as SVG. Colours come from `style/components/house.css` by class only.

#![allow(
    clippy::needless_pass_by_value,
    unreachable_pub,
    reason = "props are handed over by value, and the macro makes a hidden twin of each component"
)]

use leptos::{prelude::*, svg};

use super::{
    Drawing, DrawnSize, Ground, House, RoofMark, Wall, circles, draw, open, polygon, polygons, rects, strip,
};
use crate::catalogue::Instrument;

/// A city as a house.
///
/// With a `label` it is an image of that name; without one it is decoration beside a name that says it all.
#[component]
pub fn HouseGlyph(
    /// What is drawn.
    house: House,
    /// The grid it is drawn on.
    #[prop(optional)]
    size: DrawnSize,
    /// The same in words, from `describe_house`.
    #[prop(optional, into)]
    label: Option<String>,
) -> AnyView {
    let Drawing {
        width,
        height,
        wall,
        roofs,
        lit,
        dark,
        pole,
        mark,
        ground,
        line,
    } = draw(&house, size);
    let (wall_class, wall) = match &wall {
        Wall::Solid(points) => ("house-wall", polygon(points)),
        Wall::Dashed(points) => ("house-outline", open(points)),
    };
    let (mark_class, mark) = match &mark {
        Some(RoofMark::Flag(points)) => ("house-flag", polygon(points)),
        Some(RoofMark::Pennant(points)) => ("house-pennant", polygon(points)),
        None => ("", String::new()),
    };
    let (ground_class, ground, rings) = match &ground {
        Ground::Plain(line) => ("house-ground", rects(&[*line]), String::new()),
        Ground::Coupled { bar, rings } => ("house-coupling", rects(&[*bar]), circles(rings)),
    };
    let pole: Vec<_> = pole.into_iter().collect();
    let hidden = label.is_none().then_some("true");
    let role = label.is_some().then_some("img");
    view! {
        <svg
            class=format!("house house-{}", size.as_str())
            viewBox=format!("0 0 {width} {height}")
            width=width / 2
            height=height / 2
            role=role
            aria-hidden=hidden
            focusable="false"
        >
            {label.map(|label| svg::title().child(label))}
            {path(wall_class, wall)}
            {path("house-roof", polygons(&roofs))}
            {path("house-dark", rects(&dark))}
            {path("house-lit", rects(&lit))}
            {path("house-pole", rects(&pole))}
            {path(ground_class, ground)}
            <g stroke-width=line>{path(mark_class, mark)} {path("house-ring", rings)}</g>
        </svg>
    }
    .into_any()
}

/// A path, unless there is nothing to draw.
fn path(class: &'static str, d: String) -> Option<impl IntoView> {
    (!d.is_empty()).then(|| view! { <path class=class d=d /> })
}

/// The six windows alone, for what is not a city: which kinds of instrument a project uses.
#[component]
pub fn WindowStrip(
    /// Kinds of instrument in use.
    lit: Vec<Instrument>,
    /// The same in words.
    #[prop(into)]
    label: String,
) -> AnyView {
    let (lit, dark) = strip(&lit);
    view! {
        <svg class="windows" viewBox="0 0 44 34" width="22" height="17" role="img" focusable="false">
            {svg::title().child(label)}
            <path class="windows-wall" d="M0 0h44v34h-44z" />
            {path("house-dark", rects(&dark))}
            {path("house-lit", rects(&lit))}
        </svg>
    }
    .into_any()
}
