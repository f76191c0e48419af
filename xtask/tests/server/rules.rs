//! The rules for all hosts, as this server keeps them.

use crate::{Outcome, ask, folder, get, serve};
use std::fs;
use xtask::{
    hosting::{self, Place},
    server::{Server, ServerOptions},
};

#[test]
fn the_headers_are_those_of_the_place_and_nothing_else_decides_on_frames() -> Outcome {
    for base_path in ["/", "/explorer/"] {
        let name = format!("places{}", base_path.len());
        let server = Server::start(ServerOptions::new(folder(&name)?).under(base_path))?;
        for (path, place) in [
            ("", Place::Page),
            ("staedte/goerlitz", Place::Page),
            ("nothing.json", Place::Page),
            ("wie-wir", Place::Page),
            ("w/..%2fstaedte/goerlitz", Place::Page),
            ("w/liste?layout=map", Place::Embed),
            ("en/w/list/", Place::Embed),
        ] {
            let answer = get(&server, &format!("{base_path}{path}"))?;
            for (name, value) in hosting::headers(place) {
                assert_eq!(answer.header(name), Some(value.as_str()), "{path}: {name}");
            }
            assert!(answer.header("strict-transport-security").is_none());
        }
    }
    Ok(())
}

#[test]
fn a_missing_page_is_answered_in_the_language_of_its_path() -> Outcome {
    let folder = folder("languages")?;
    fs::create_dir_all(folder.join("en/cities"))?;
    fs::write(folder.join("404.html"), "<p>nicht da")?;
    fs::write(folder.join("404.html.br"), "nicht da, als brotli")?;
    fs::write(folder.join("en/404.html"), "<p>not there")?;
    fs::write(folder.join("en/cities/index.html"), "<p>cities")?;
    let server = Server::start(ServerOptions::new(folder))?;
    for (path, text) in [
        ("/nirgends", "<p>nicht da"),
        ("/staedte/nirgends/", "<p>nicht da"),
        ("/staedte", "<p>nicht da"),
        ("/data/nothing.json", "<p>nicht da"),
        ("/en/nowhere?q=x", "<p>not there"),
        ("/en/cities/nowhere", "<p>not there"),
        ("/enough", "<p>nicht da"),
    ] {
        let answer = get(&server, path)?;
        assert_eq!((answer.status, answer.text().as_str()), (404, text), "{path}");
        assert_eq!(
            answer.header("content-type"),
            Some("text/html; charset=utf-8"),
            "{path}"
        );
        assert_eq!(answer.header("cache-control"), Some("no-cache"), "{path}");
    }
    let packed = ask(&server, "GET", "/nirgends", &[("Accept-Encoding", "br")])?;
    assert_eq!(
        (packed.status, packed.text().as_str()),
        (404, "nicht da, als brotli")
    );
    let head = ask(&server, "HEAD", "/en/nowhere", &[])?;
    assert_eq!((head.status, head.body.len()), (404, 0));
    assert_eq!(get(&server, "/en/cities")?.text(), "<p>cities");
    Ok(())
}

#[test]
fn a_page_answers_with_and_without_a_slash_and_whatever_the_query_says() -> Outcome {
    let server = serve("slashes")?;
    for path in [
        "/staedte/goerlitz",
        "/staedte/goerlitz/",
        "/staedte/goerlitz/index.html",
        "/staedte/goerlitz?q=x&sort=name",
        "/staedte/goerlitz/?q=/../w/",
    ] {
        let answer = get(&server, path)?;
        assert_eq!(
            (answer.status, answer.text().as_str()),
            (200, "<p>Görlitz"),
            "{path}"
        );
    }
    Ok(())
}

#[test]
fn every_file_is_called_what_it_is() -> Outcome {
    let folder = folder("kinds")?;
    let files = [
        ("program_bg-0123456789abcdef.wasm", "application/wasm"),
        ("site.webmanifest", "application/manifest+json"),
        ("feed.atom", "application/atom+xml"),
        ("city.jsonld", "application/ld+json"),
        ("events.ics", "text/calendar; charset=utf-8"),
        ("table.csv", "text/csv; charset=utf-8"),
        ("picture.png", "image/png"),
        ("LICENSE", "application/octet-stream"),
    ];
    for (file, _) in files {
        fs::write(folder.join(file), "content")?;
    }
    let server = Server::start(ServerOptions::new(folder))?;
    for (file, kind) in files {
        let answer = get(&server, &format!("/{file}"))?;
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (200, Some(kind)),
            "{file}"
        );
    }
    Ok(())
}

#[test]
fn what_is_meant_for_hosts_is_not_handed_out() -> Outcome {
    let folder = folder("hidden")?;
    fs::create_dir_all(folder.join(".well-known"))?;
    for file in [".htaccess", ".well-known/security.txt"] {
        fs::write(folder.join(file), "content")?;
    }
    let server = Server::start(ServerOptions::new(folder))?;
    assert_eq!(get(&server, "/.htaccess")?.status, 404);
    assert_eq!(get(&server, "/.git/config")?.status, 404);
    assert_eq!(get(&server, "/.well-known/security.txt")?.status, 200);
    Ok(())
}

#[test]
fn a_packed_file_has_a_tag_of_its_own_and_is_not_sent_twice() -> Outcome {
    let server = serve("packed-unchanged")?;
    let path = "/main-0123456789abcdef.css";
    let packed = ask(&server, "GET", path, &[("Accept-Encoding", "br")])?;
    let plain = get(&server, path)?;
    let tag = packed.header("etag").ok_or("no etag")?;
    assert_ne!(Some(tag), plain.header("etag"));
    let again = ask(
        &server,
        "GET",
        path,
        &[("Accept-Encoding", "br"), ("If-None-Match", tag)],
    )?;
    assert_eq!((again.status, again.body.len()), (304, 0));
    assert_eq!(
        again.header("cache-control"),
        Some("public, max-age=31536000, immutable")
    );
    assert!(again.header("content-security-policy").is_some());
    Ok(())
}

#[test]
fn the_bare_sub_path_leads_on_with_its_query() -> Outcome {
    let server = Server::start(ServerOptions::new(folder("bare")?).under("/explorer/"))?;
    let answer = get(&server, "/explorer?scheme=dark")?;
    assert_eq!(
        (answer.status, answer.header("location")),
        (308, Some("/explorer/?scheme=dark"))
    );
    Ok(())
}
