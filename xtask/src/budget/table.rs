//! The three tables: what each kind of page costs, what it may cost, what each file costs.

use super::{
    bill::{Bill, Item},
    fetch::Part,
    judgement::{ALL_PAGES, Figure, Judgement, Unit},
    kind::PageKind,
    limits::{self, Kilobytes, Limit, Standing},
};
use crate::table::Table;
use koopstadt_explorer::locale::Lang;
use std::{cmp::Reverse, iter};

/// What stands behind a number that is over its aim or its limit.
const fn mark(standing: Standing) -> &'static str {
    match standing {
        Standing::Good => " ",
        Standing::OverAim => "~",
        Standing::OverLimit => "!",
    }
}

fn marked(unit: Unit, limit: Limit, value: usize) -> String {
    format!("{}{}", unit.spoken(value), mark(limit.standing(value)))
}

/// The heaviest page of each kind in each language.
pub(super) fn pages(bills: &[Bill]) -> String {
    let mut table = Table::new(
        3,
        &[
            "kind of page",
            "",
            "heaviest",
            "HTML",
            "CSS",
            "HTML+CSS ",
            "script",
            "program",
            "data",
            "rest",
            "page alone ",
            "with program ",
            "requests ",
        ],
    );
    for kind in PageKind::all() {
        for lang in Lang::ALL {
            let pages = bills.iter().filter(|bill| bill.kind == kind && bill.lang == lang);
            let heaviest = pages.max_by_key(|bill| bill.html);
            let head = [kind.to_string(), lang.tag().to_owned()];
            let cells = heaviest.map_or_else(|| vec!["no such page".to_owned()], cells);
            table.push(head.into_iter().chain(cells).collect());
        }
    }
    format!(
        "kB after brotli; of each kind the page with the heaviest HTML (~ over its aim, ! over its limit).\n\
         CSS: what the page waits for; rest: fonts, pictures, icons; page alone: with all that it fetches by itself.\n\n\
         {table}"
    )
}

fn cells(bill: &Bill) -> Vec<String> {
    let limits = limits::of(bill.kind);
    let plain = |bytes| Kilobytes(bytes).to_string();
    let held = |limit, bytes| marked(Unit::Bytes, limit, bytes);
    let address = bill.page.trim_end_matches("index.html").trim_end_matches('/');
    vec![
        format!("/{address}"),
        plain(bill.html),
        plain(bill.css()),
        held(limits.html_and_css, bill.html_and_css()),
        plain(bill.part(Part::Script)),
        plain(bill.part(Part::Program)),
        plain(bill.part(Part::Data)),
        plain(bill.rest()),
        held(limits.alone, bill.alone()),
        held(limits.with_program, bill.with_program()),
        marked(Unit::Requests, limits::REQUESTS, bill.requests()),
    ]
}

/// The limits beside the aims and the worst that was found, in whichever language: of each kind of page, and of all.
pub(super) fn limits(judgement: &Judgement) -> String {
    let mut headings = vec!["worst of all pages"];
    for sum in ["HTML+CSS ", "page alone ", "with program "] {
        headings.extend([sum, "limit", "aim"]);
    }
    let mut of_kinds = Table::new(1, &headings);
    for kind in PageKind::all().iter().map(ToString::to_string) {
        let figures = judgement.figures.iter().filter(|figure| figure.of == kind);
        let cells: Vec<_> = figures.flat_map(held).collect();
        of_kinds.push(iter::once(kind).chain(cells).collect());
    }
    let mut of_all = Table::new(1, &["", "found ", "limit", "aim"]);
    for figure in judgement.figures.iter().filter(|figure| figure.of == ALL_PAGES) {
        let what = iter::once(figure.what.to_owned());
        of_all.push(what.chain(held(figure)).collect());
    }
    format!("{of_kinds}\n{of_all}")
}

/// A figure, its limit, its aim.
fn held(figure: &Figure) -> [String; 3] {
    let Figure {
        unit, limit, value, ..
    } = figure;
    [
        marked(*unit, *limit, *value),
        unit.spoken(limit.most),
        limit.aim.map_or_else(|| "-".to_owned(), |aim| unit.spoken(aim)),
    ]
}

/// Every file that any page needs.
pub(super) fn parts(bills: &[Bill]) -> String {
    let mut items: Vec<&Item> = Vec::new();
    for item in bills.iter().flat_map(|bill| &bill.items) {
        if items.iter().all(|known| known.name != item.name) {
            items.push(item);
        }
    }
    items.sort_by_key(|item| (Reverse(item.bytes), item.name.clone()));
    let mut table = Table::new(2, &["file", "for", "kB "]);
    for Item {
        part, name, bytes, ..
    } in items
    {
        let size = match part {
            Part::Program => marked(Unit::Bytes, limits::PROGRAM, *bytes),
            _ => format!("{} ", Kilobytes(*bytes)),
        };
        table.push(vec![name.clone(), part.as_str().to_owned(), size]);
    }
    table.to_string()
}
