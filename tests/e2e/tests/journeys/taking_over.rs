//! The program takes over a page that is already being read: what stands there stays, and nothing moves.

use crate::places;
use koopstadt_e2e::{Browser, Journey, Trouble, Visitor, browser};
use koopstadt_explorer::{locale::Lang, route::Route};
use serde_json::json;

/// What differs between the page as it was served and as the program has made it, line by line. Lists are drawn over
/// several frames.
const DIFFERENCES: &str = r"
    const lines = (node, depth, found) => {
      let text = '';
      const flush = () => {
        if (text.trim()) found.push(`${' '.repeat(depth)}${text.replace(/\s+/g, ' ').trim()}`);
        text = '';
      };
      for (const child of node.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) text += child.data;
        if (child.nodeType !== Node.ELEMENT_NODE) continue;
        flush();
        // The program puts some drawn parts into a group that says nothing.
        if (child.localName === 'g' && child.attributes.length === 0) { lines(child, depth, found); continue; }
        if (isNarrowed && child.matches('.facets-sheet')) continue;
        // An empty class says the same as none.
        const attributes = [...child.attributes].filter(({ name, value }) => name !== 'class' || value).map(({ name, value }) => ` ${name}='${value}'`).sort();
        found.push(`${' '.repeat(depth)}<${child.localName}${attributes.join('')}>`);
        lines(child, depth + 1, found);
      }
      flush();
      return found;
    };
    // Before the program is there, the facets of a narrowed list lead to other written pages.
    const isNarrowed = arguments[0];
    const written = await new Promise((done) => {
      // Unlike DOMParser, a request may make a document from text under Trusted Types: nothing in it can run.
      const request = new XMLHttpRequest();
      request.open('GET', location.href);
      request.responseType = 'document';
      request.onload = () => done(request.response);
      request.send();
    });
    const served = lines(written.querySelector('#app'), 0, []);
    for (let frames = 0; ; frames++) {
      const now = lines(document.querySelector('#app'), 0, []);
      const at = served.findIndex((line, at) => line !== now[at]);
      if (at < 0 && served.length === now.length) return [];
      if (frames > 120) {
        const counted = (own, other, sign) => {
          const left = new Map();
          for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
          const only = own.filter((line) => { left.set(line, (left.get(line) ?? 0) - 1); return left.get(line) < 0; });
          return only.slice(0, 6).map((line) => `${sign}${line}`);
        };
        const first = [`first at line ${at}: served ${served[at]}`, `               program ${now[at]}`];
        return [`${served.length} lines served, ${now.length} by the program`, ...first, ...counted(served, now, '-'), ...counted(now, served, '+')];
      }
      await new Promise(requestAnimationFrame);
    }
";

fn stays_as_it_was_served(lang: Lang) {
    Journey::at_root().run(async |visitor| {
        let mut complaints = Vec::new();
        for place in places::written() {
            let path = place.path(lang);
            visitor.goto(&path).await?;
            visitor.program_runs().await?;
            let is_narrowed = matches!(place.route(), Route::Landing(..));
            let script = format!("return (async function () {{ {DIFFERENCES} }}).apply(null, arguments)");
            let differences: Vec<String> = visitor.evaluate(&script, vec![json!(is_narrowed)]).await?;
            if !differences.is_empty() {
                complaints.push(format!("{path}:\n    {}", differences.join("\n    ")));
            }
        }
        assert!(complaints.is_empty(), "{}", complaints.join("\n"));
        Ok(())
    });
}

#[test]
fn german_pages_stay_as_they_were_served_when_the_program_takes_over() {
    stays_as_it_was_served(Lang::De);
}

#[test]
fn english_pages_stay_as_they_were_served_when_the_program_takes_over() {
    stays_as_it_was_served(Lang::En);
}

/// What moved on the page by itself since the program took over, as Chromium counts it. What moves before is the page
/// that still arrives, piece by piece.
async fn shifts(visitor: &Visitor) -> Result<Vec<String>, Trouble> {
    let script = "const box = ({ x, y, width, height }) => [x, y, width, height].map(Math.round);
        const name = ({ node, previousRect, currentRect }) =>
          `${node ? `${node.localName ?? node.data}.${node.className ?? ''}` : 'gone'} (${box(previousRect)} to ${box(currentRect)})`;
        if (window.__probe.program.takenOver === null) throw new Error('nobody saw the program take over');
        const seen = [];
        const take = (entries) => seen.push(...entries.filter((entry) => !entry.hadRecentInput && entry.startTime >= window.__probe.program.takenOver)
          .map((entry) => `${entry.value.toFixed(4)} after ${Math.round(entry.startTime)} ms: ${entry.sources.map(name).join(', ')}`));
        const observer = new PerformanceObserver((list) => take(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        return (async () => {
          for (let frames = 0; frames < 30; frames++) await new Promise(requestAnimationFrame);
          take(observer.takeRecords());
          return seen;
        })()";
    visitor.evaluate(script, vec![]).await
}

fn nothing_moves(lang: Lang, width: u32) {
    if browser().unwrap() != Browser::Chromium {
        println!("only Chromium counts what moves");
        return;
    }
    Journey::at_root().run(async |visitor| {
        visitor.resize(width, 844).await?;
        let mut complaints = Vec::new();
        for place in places::written() {
            let path = place.path(lang);
            visitor.goto(&path).await?;
            visitor.program_runs().await?;
            let shifts = shifts(visitor).await?;
            complaints.extend(
                shifts
                    .iter()
                    .map(|shift| format!("{path} at {width} px: {shift}")),
            );
        }
        assert!(complaints.is_empty(), "{}", complaints.join("\n"));
        Ok(())
    });
}

#[test]
fn nothing_moves_on_german_pages_on_a_phone() {
    nothing_moves(Lang::De, 390);
}

#[test]
fn nothing_moves_on_german_pages_on_a_desk() {
    nothing_moves(Lang::De, 1280);
}

#[test]
fn nothing_moves_on_english_pages_on_a_phone() {
    nothing_moves(Lang::En, 390);
}

#[test]
fn nothing_moves_on_english_pages_on_a_desk() {
    nothing_moves(Lang::En, 1280);
}
