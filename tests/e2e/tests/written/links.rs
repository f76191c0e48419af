//! Everything that a written page names of the explorer itself is there.

use crate::{folder::Folder, page::Page};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};

/// What a page names, and which ids it has.
struct Named {
    addresses: BTreeSet<String>,
    ids: HashSet<String>,
}

impl Named {
    fn read(page: &Page) -> Self {
        let named = [("[href]", "href"), ("[src]", "src"), ("form[action]", "action")];
        let addresses = named
            .iter()
            .flat_map(|(selector, name)| page.attributes(selector, name));
        Self {
            addresses: addresses.collect(),
            ids: page.attributes("[id]", "id").into_iter().collect(),
        }
    }
}

/// The file that answers a path of the host, as plain web servers find it.
fn file(folder: &Folder, base: &str, path: &str) -> Option<PathBuf> {
    let inside = path.strip_prefix(base)?;
    let whole = folder.path().join(inside);
    [whole.clone(), whole.join("index.html")]
        .into_iter()
        .find(|file| file.is_file())
}

#[test]
fn every_address_within_the_explorer_leads_to_a_file_and_every_fragment_to_an_id() {
    let Some(folder) = Folder::of_this_run() else {
        return;
    };
    let base = folder.base();
    let mut pages: HashMap<PathBuf, Named> = HashMap::new();
    let mut order = Vec::new();
    for (name, path) in folder.pages() {
        let page = Page::parse(&std::fs::read_to_string(&path).unwrap());
        pages.insert(path.clone(), Named::read(&page));
        order.push((name, path));
    }
    assert!(order.len() > 2_000, "only {} pages", order.len());
    // What is missing, with the first page that names it and how many do.
    let mut missing: BTreeMap<String, (String, usize)> = BTreeMap::new();
    for (name, path) in &order {
        let here = pages.get(path).unwrap();
        for address in &here.addresses {
            let fault = fault(&folder, &base, &pages, path, address);
            if let Some(fault) = fault {
                missing.entry(fault).or_insert_with(|| (name.clone(), 0)).1 += 1;
            }
        }
    }
    let lines: Vec<_> = missing
        .iter()
        .map(|(fault, (first, count))| format!("{fault} (on {count} pages, first on {first})"))
        .collect();
    assert!(
        lines.is_empty(),
        "{} addresses lead nowhere:\n{}",
        lines.len(),
        lines.join("\n")
    );
}

/// What is wrong with an address that the page in a file names; nothing for one of another host.
fn fault(
    folder: &Folder,
    base: &str,
    pages: &HashMap<PathBuf, Named>,
    page: &Path,
    address: &str,
) -> Option<String> {
    if address.contains("://") || address.starts_with("mailto:") || address.starts_with("data:") {
        return None;
    }
    let (rest, fragment) = address.split_once('#').unwrap_or((address, ""));
    let path = rest.split('?').next().unwrap_or_default();
    let target = if rest.is_empty() {
        Some(page.to_owned())
    } else {
        file(folder, base, path)
    };
    let Some(target) = target else {
        return Some(format!("{address}: there is no file"));
    };
    let has_id = |named: &Named| fragment.is_empty() || named.ids.contains(fragment);
    match pages.get(&target) {
        Some(named) if !has_id(named) => Some(format!("{address}: there is no such id")),
        _ => None,
    }
}
