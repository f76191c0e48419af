//! The budgets of a small made-up folder.

use super::{BudgetError, bills, check_and_print, judgement::Judgement, limits, table};
use crate::project;
use std::{fs, path::PathBuf};

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// A built folder with one page, one style sheet, one program and the data of one language.
struct Dist {
    root: PathBuf,
}

const HEAD: &str = "<html lang=\"de\" data-base=\"/x/\"><head><link rel=\"stylesheet\" href=\"/x/main.css\">\
    <script type=\"module\" src=\"/x/start.js\"></script>\
    <template id=\"program\"><link rel=\"preload\" as=\"fetch\" data-file=\"catalogue.de\" href=\"/x/data/c.json\">\
    <link rel=\"alternate\" data-file=\"evidence.de\" href=\"/x/data/e.json\"></template></head>";

impl Dist {
    fn new(name: &str) -> std::io::Result<Self> {
        let root = project::scratch("unit-tests").join("budget").join(name);
        let _ = fs::remove_dir_all(&root);
        let dist = Self { root };
        dist.write(
            "start.js",
            "import init from \"./p.js\"; new URL(\"./p_bg.wasm\");",
            0,
        )?;
        dist.write("p.js", "import \"./no_such_file.js\"", 0)?;
        dist.write("p_bg.wasm", "program", 200_000)?;
        dist.write("main.css", "p{}", 6_000)?;
        dist.write("data/c.json", "[]", 50_000)?;
        dist.write("data/e.json", "[]", 30_000)?;
        dist.page("index.html", 5_000, "")?;
        Ok(dist)
    }

    /// Writes a file, and its compressed neighbour where `packed` is not zero.
    fn write(&self, name: &str, text: &str, packed: usize) -> std::io::Result<()> {
        let path = self.root.join(name);
        fs::create_dir_all(path.parent().unwrap())?;
        let is_large = packed > 0;
        let filler = if is_large { " ".repeat(300) } else { String::new() };
        fs::write(&path, [text, &filler].concat())?;
        if is_large {
            fs::write(self.root.join(format!("{name}.br")), vec![0; packed])?;
        }
        Ok(())
    }

    fn page(&self, name: &str, packed: usize, body: &str) -> std::io::Result<()> {
        self.write(name, &format!("{HEAD}<body>{body}</body></html>"), packed)
    }

    fn conclusion(&self) -> Result<Result<String, String>, BudgetError> {
        Ok(Judgement::of(&bills(&self.root)?).conclude())
    }

    fn fault(&self) -> String {
        bills(&self.root)
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default()
    }
}

#[test]
fn a_page_is_counted_alone_and_with_what_the_program_fetches_for_its_route() -> Outcome {
    let dist = Dist::new("sums")?;
    dist.page("staedte/aachen/index.html", 7_000, "")?;
    let bills = bills(&dist.root)?;
    let scripts = [dist.root.join("start.js"), dist.root.join("p.js")];
    let [start_js, p_js] = scripts.map(|path| usize::try_from(fs::metadata(path).unwrap().len()).unwrap());
    let [start, city] = &bills[..] else {
        panic!("{bills:?}")
    };
    assert_eq!(start.html_and_css(), 11_000);
    assert_eq!(start.alone(), 11_000 + start_js);
    assert_eq!(start.with_program(), 261_000 + start_js + p_js);
    assert_eq!(city.alone(), 13_000 + start_js);
    assert_eq!(city.with_program(), 293_000 + start_js + p_js);
    assert_eq!((start.requests(), city.requests()), (2, 2));
    Ok(())
}

#[test]
fn a_folder_within_its_limits_ends_with_one_line_that_says_so() -> Outcome {
    let dist = Dist::new("within")?;
    let conclusion = dist.conclusion()?;
    assert_eq!(
        conclusion.as_deref(),
        Ok("All 6 figures are within their limits; over their aims are 1.")
    );
    check_and_print(&dist.root)?;
    Ok(())
}

#[test]
fn a_page_over_a_limit_is_named_with_its_size_and_the_limit() -> Outcome {
    let dist = Dist::new("over")?;
    dist.page("programme/a/index.html", 900_000, "")?;
    dist.page("programme/b/index.html", 900_050, "")?;
    let said = dist.conclusion()?.err().unwrap_or_default();
    let most = limits::of(super::kind::PageKind::Record(
        koopstadt_explorer::catalogue::RecordKind::Programme,
    ));
    let first = format!(
        "programme/b/index.html: HTML and critical CSS: 906.1 kB, the limit is {} kB; \
         pages of this kind over it besides: 1",
        limits::Kilobytes(most.html_and_css.most)
    );
    assert_eq!(said.lines().next(), Some(first.as_str()));
    assert_eq!(said.lines().last(), Some("Of 9 figures 3 are over their limits."));
    assert_eq!(check_and_print(&dist.root).err(), Some(said));
    Ok(())
}

#[test]
fn a_request_to_another_host_is_over_the_limit_wherever_it_stands() -> Outcome {
    let dist = Dist::new("foreign")?;
    dist.page("404.html", 2_000, "<img src=\"https://a.example/b.png\">")?;
    let said = dist.conclusion()?.err().unwrap_or_default();
    let expected = "404.html: requests to other hosts: 1 (https://a.example/b.png), the limit is 0\n";
    assert!(said.starts_with(expected), "{said}");

    let dist = Dist::new("foreign-style")?;
    dist.write("main.css", "@import url(//a.example/b.css);", 6_000)?;
    let said = dist.conclusion()?.err().unwrap_or_default();
    assert!(
        said.contains("index.html: requests to other hosts: 1 (//a.example/b.css)"),
        "{said}"
    );
    Ok(())
}

#[test]
fn a_second_file_that_keeps_the_page_waiting_is_over_the_limit() -> Outcome {
    let dist = Dist::new("blocking")?;
    dist.write("more.css", "p{}", 0)?;
    dist.page(
        "index.html",
        5_000,
        "<link rel=\"stylesheet\" href=\"/x/more.css\">",
    )?;
    let said = dist.conclusion()?.err().unwrap_or_default();
    assert!(
        said.starts_with("index.html: requests until the content is visible: 3, the limit is 2\n"),
        "{said}"
    );
    Ok(())
}

#[test]
fn what_is_missing_in_the_folder_is_named() -> Outcome {
    let dist = Dist::new("missing")?;
    fs::remove_file(dist.root.join("main.css.br"))?;
    assert_eq!(
        dist.fault(),
        "main.css is sent compressed, but main.css.br is missing; run `cargo xtask build` first"
    );
    fs::remove_file(dist.root.join("main.css"))?;
    let fault = dist.fault();
    assert!(
        fault.contains("main.css: ") && fault.ends_with("run `cargo xtask build` first"),
        "{fault}"
    );
    fs::remove_dir_all(&dist.root)?;
    let fault = dist.fault();
    assert!(fault.contains("index.html: "), "{fault}");
    Ok(())
}

#[test]
fn a_page_that_no_budget_can_hold_for_is_named() -> Outcome {
    let dist = Dist::new("elsewhere")?;
    dist.page("index.html", 5_000, "<img src=\"/y/p.png\">")?;
    assert_eq!(
        dist.fault(),
        "index.html fetches /y/p.png, which lies neither below /x/ nor on another host"
    );
    dist.page("index.html", 5_000, "")?;
    fs::remove_file(dist.root.join("p_bg.wasm"))?;
    assert_eq!(
        dist.fault(),
        "neither index.html nor its scripts name the program (.wasm)"
    );
    let dist = Dist::new("no-route")?;
    dist.page("strange/place/index.html", 5_000, "")?;
    assert!(
        dist.fault()
            .starts_with("strange/place/index.html lies at no address")
    );
    Ok(())
}

#[test]
fn the_table_shows_the_heaviest_page_of_a_kind_and_marks_what_misses_its_aim() -> Outcome {
    let dist = Dist::new("table")?;
    dist.page("staedte/aachen/index.html", 7_000, "")?;
    dist.page("staedte/bremen/index.html", 9_000, "")?;
    let told = table::pages(&bills(&dist.root)?);
    let row = told
        .lines()
        .find(|line| line.starts_with("record, city") && line.contains(" de "));
    let row = row.unwrap_or_default();
    assert!(
        row.contains("/staedte/bremen ") && row.contains(" 15.0~ "),
        "{told}"
    );
    assert!(!told.contains("aachen"), "{told}");
    Ok(())
}
