//! Files, packing, parts, refusals, and what a test can do.

use crate::{Outcome, ask, folder, get, serve};
use std::{fs, net::TcpStream};
use xtask::server::{Alteration, Server, ServerError, ServerOptions};

#[test]
fn a_file_a_folder_and_a_route_without_a_file_are_all_answered() -> Outcome {
    let server = serve("answers")?;
    assert_eq!(get(&server, "/data/cities.json")?.text(), "[\"0123456789\"]");
    assert_eq!(get(&server, "/staedte/goerlitz")?.text(), "<p>Görlitz");
    assert_eq!(get(&server, "/staedte/goerlitz/?a=b")?.text(), "<p>Görlitz");
    let route = get(&server, "/projekte/irgendeins?q=%C3%A4")?;
    assert_eq!((route.status, route.text().as_str()), (200, "<p>shell"));
    Ok(())
}

#[test]
fn with_a_page_for_it_an_unknown_route_is_really_not_found() -> Outcome {
    let folder = folder("not-found")?;
    fs::write(folder.join("404.html"), "<p>nothing here")?;
    let server = Server::start(ServerOptions::new(folder))?;
    let answer = ask(&server, "GET", "/nirgends", &[("Range", "bytes=0-1")])?;
    assert_eq!((answer.status, answer.text().as_str()), (404, "<p>nothing here"));
    assert_eq!(answer.header("cache-control"), Some("no-cache"));
    Ok(())
}

#[test]
fn a_missing_file_is_not_found_rather_than_the_shell() -> Outcome {
    let server = serve("missing")?;
    for path in ["/data/nothing.json", "/app.js", "/staedte/logo.svg"] {
        assert_eq!(get(&server, path)?.status, 404, "{path}");
    }
    Ok(())
}

#[test]
fn the_strict_headers_are_on_every_answer() -> Outcome {
    let server = serve("headers")?;
    for path in ["/", "/main-0123456789abcdef.css", "/data/nothing.json", "/..%2f"] {
        let answer = get(&server, path)?;
        let policy = answer.header("content-security-policy").unwrap_or_default();
        assert!(policy.contains("default-src 'none'"), "{path}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert!(answer.header("permissions-policy").is_some() && answer.header("referrer-policy").is_some());
    }
    Ok(())
}

#[test]
fn the_best_packing_that_the_browser_knows_is_sent() -> Outcome {
    let server = serve("packing")?;
    let path = "/main-0123456789abcdef.css";
    for (accepted, body, packing) in [
        ("gzip, deflate, br", "as brotli", Some("br")),
        ("gzip", "as gzip", Some("gzip")),
        ("br;q=0, gzip", "as gzip", Some("gzip")),
        ("identity", "p { color: red }", None),
    ] {
        let answer = ask(&server, "GET", path, &[("Accept-Encoding", accepted)])?;
        assert_eq!(
            (answer.text().as_str(), answer.header("content-encoding")),
            (body, packing),
            "{accepted}"
        );
        assert_eq!(answer.header("content-type"), Some("text/css; charset=utf-8"));
        assert_eq!(answer.header("vary"), Some("accept-encoding"));
    }
    Ok(())
}

#[test]
fn only_fingerprinted_files_are_kept_without_asking_again() -> Outcome {
    let server = serve("caching")?;
    let kept = get(&server, "/main-0123456789abcdef.css")?;
    assert_eq!(
        kept.header("cache-control"),
        Some("public, max-age=31536000, immutable")
    );
    for path in ["/", "/staedte/goerlitz", "/data/cities.json"] {
        assert_eq!(
            get(&server, path)?.header("cache-control"),
            Some("no-cache"),
            "{path}"
        );
    }
    Ok(())
}

#[test]
fn an_unchanged_file_is_not_sent_twice() -> Outcome {
    let server = serve("unchanged")?;
    let first = get(&server, "/")?;
    let tag = first.header("etag").ok_or("no etag")?;
    let second = ask(&server, "GET", "/", &[("If-None-Match", tag)])?;
    assert_eq!((second.status, second.body.len()), (304, 0));
    assert_eq!(second.header("cache-control"), Some("no-cache"));
    let other = ask(&server, "GET", "/", &[("If-None-Match", "\"another\"")])?;
    assert_eq!(other.status, 200);
    Ok(())
}

#[test]
fn parts_of_a_file_and_its_head_alone_can_be_asked_for() -> Outcome {
    let server = serve("parts")?;
    let part = ask(&server, "GET", "/data/cities.json", &[("Range", "bytes=2-5")])?;
    assert_eq!((part.status, part.text().as_str()), (206, "0123"));
    let beyond = ask(&server, "GET", "/data/cities.json", &[("Range", "bytes=99-")])?;
    assert_eq!(beyond.status, 416);
    let older = [("Range", "bytes=2-5"), ("If-Range", "\"older\"")];
    assert_eq!(ask(&server, "GET", "/data/cities.json", &older)?.status, 200);
    let head = ask(&server, "HEAD", "/data/cities.json", &[])?;
    assert_eq!(
        (head.status, head.header("content-length"), head.body.len()),
        (200, Some("14"), 0)
    );
    Ok(())
}

#[test]
fn other_methods_are_refused() -> Outcome {
    let server = serve("methods")?;
    for method in ["POST", "DELETE", "PUT"] {
        assert_eq!(
            ask(&server, method, "/", &[("Content-Length", "0")])?.status,
            405,
            "{method}"
        );
    }
    Ok(())
}

#[test]
fn hostile_addresses_get_a_clear_refusal_and_the_server_lives_on() -> Outcome {
    let server = serve("hostile")?;
    let long = format!("/{}", "a".repeat(10_000));
    let endless = format!("/{}", "a".repeat(70_000));
    for (path, status) in [
        ("/../../../../etc/passwd", 400),
        ("/%2e%2e/%2e%2e/etc/passwd", 400),
        ("/..%2f..%2fetc%2fpasswd", 400),
        ("/..%5c..%5cboot.ini", 400),
        ("/a%00.json", 400),
        ("/%ff%fe", 400),
        ("/%E2%80%AEevil", 200),
        ("/%zz%", 200),
        (long.as_str(), 414),
        (endless.as_str(), 414),
    ] {
        assert_eq!(
            get(&server, path)?.status,
            status,
            "{}",
            path.chars().take(40).collect::<String>()
        );
    }
    assert_eq!(get(&server, "/")?.status, 200);
    Ok(())
}

#[test]
fn a_long_query_reaches_the_page() -> Outcome {
    let server = serve("query")?;
    assert_eq!(
        get(&server, &format!("/projekte?q={}", "%F0%9F%8F%A0".repeat(4_000)))?.status,
        200
    );
    Ok(())
}

#[test]
fn under_a_sub_path_nothing_is_served_outside_of_it() -> Outcome {
    let server = Server::start(ServerOptions::new(folder("sub-path")?).under("/explorer/"))?;
    assert!(server.url().ends_with("/explorer/"));
    assert_eq!(get(&server, "/explorer/staedte/goerlitz")?.text(), "<p>Görlitz");
    assert_eq!(get(&server, "/explorer/irgendwo")?.text(), "<p>shell");
    assert_eq!(get(&server, "/staedte/goerlitz")?.status, 404);
    assert_eq!(get(&server, "/explorerx/")?.status, 404);
    let bare = get(&server, "/explorer")?;
    assert_eq!((bare.status, bare.header("location")), (308, Some("/explorer/")));
    Ok(())
}

#[test]
fn a_test_can_damage_remove_and_add_files() -> Outcome {
    let probe = axum::Router::new().route("/probe.js", axum::routing::get(|| async { "probe" }));
    let mut options = ServerOptions::new(folder("alter")?).altered_by(|path, bytes| match path {
        "data/cities.json" => Alteration::Replace(bytes.into_iter().take(4).collect()),
        "main-0123456789abcdef.css" => Alteration::Missing,
        _ => Alteration::Keep,
    });
    options.routes = probe;
    let server = Server::start(options)?;
    let damaged = get(&server, "/data/cities.json")?;
    assert_eq!((damaged.status, damaged.text().as_str()), (200, "[\"01"));
    assert_eq!(get(&server, "/main-0123456789abcdef.css")?.status, 404);
    assert_eq!(get(&server, "/")?.text(), "<p>shell");
    let probe = get(&server, "/probe.js")?;
    assert_eq!(probe.text(), "probe");
    assert!(probe.header("content-security-policy").is_some());
    Ok(())
}

#[test]
fn several_servers_run_side_by_side_and_a_stopped_one_is_gone() -> Outcome {
    let (first, second) = (serve("first")?, serve("second")?);
    assert_ne!(first.url(), second.url());
    let address = first
        .url()
        .trim_start_matches("http://")
        .trim_end_matches('/')
        .to_owned();
    first.stop();
    assert_eq!(get(&second, "/")?.status, 200);
    let gone = (0..50).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(20));
        TcpStream::connect(&address).is_err()
    });
    assert!(gone, "the stopped server still listens");
    Ok(())
}

#[test]
fn what_cannot_be_served_is_said_before_the_start() -> Outcome {
    let missing = Server::start(ServerOptions::new("/nowhere/at/all"));
    assert!(matches!(missing, Err(ServerError::NoFolder(_))));
    let crooked = Server::start(ServerOptions::new(folder("crooked")?).under("explorer"));
    assert!(matches!(crooked, Err(ServerError::BasePath(_))));
    let running = serve("taken")?;
    let port = running
        .url()
        .rsplit(':')
        .next()
        .and_then(|rest| rest.trim_end_matches('/').parse().ok());
    let mut options = ServerOptions::new(folder("taken-too")?);
    options.port = port.ok_or("no port")?;
    assert!(matches!(Server::start(options), Err(ServerError::Listen { .. })));
    Ok(())
}
