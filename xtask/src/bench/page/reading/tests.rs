use super::*;

const REPORT: &str = r#"{
    "finalDisplayedUrl": "http://127.0.0.1:4000/staedte",
    "environment": { "benchmarkIndex": 1500.5 },
    "categories": {
        "performance": { "score": 0.987, "auditRefs": [{ "id": "total-blocking-time", "weight": 30 }] },
        "accessibility": { "score": 1, "auditRefs": [{ "id": "label", "weight": 7 }] },
        "best-practices": { "score": null },
        "seo": { "score": 0.92, "auditRefs": [
            { "id": "meta-description", "weight": 1 }, { "id": "structured-data", "weight": 0 }] }
    },
    "audits": {
        "largest-contentful-paint": { "score": 0.9, "numericValue": 1834.2 },
        "total-blocking-time": { "score": 0.5, "numericValue": 48 },
        "cumulative-layout-shift": { "score": 1, "numericValue": 0 },
        "total-byte-weight": { "score": 1, "numericValue": 412345 },
        "label": { "score": 1 },
        "meta-description": { "score": 0 },
        "structured-data": { "score": 0 },
        "network-requests": { "score": 1, "details": { "items": [
            { "url": "http://127.0.0.1:4000/staedte" },
            { "url": "http://127.0.0.1:4000/main.js" },
            { "url": "data:image/png;base64,xyz" },
            { "url": "https://example.org/font.woff2" }
        ] } }
    }
}"#;

#[test]
fn the_numbers_are_taken_from_where_lighthouse_puts_them() -> Result<(), ReadingError> {
    let expected = Reading {
        performance: Some(99.0),
        accessibility: Some(100.0),
        best_practices: None,
        seo: Some(92.0),
        lcp: Some(1834.2),
        tbt: Some(48.0),
        cls: Some(0.0),
        bytes: Some(412_345.0),
        requests: Some(3.0),
        foreign: Some(1.0),
        machine: Some(1500.5),
        lost: vec!["meta-description".to_owned()],
    };
    assert_eq!(Reading::from_json(REPORT)?, expected);
    Ok(())
}

#[test]
fn a_page_that_did_not_load_is_an_error_with_lighthouse_s_words() {
    let report = r#"{ "categories": {}, "audits": {},
        "runtimeError": { "code": "NO_FCP", "message": "The page did not paint any content." } }"#;
    let error = Reading::from_json(report).err().map(|error| error.to_string());
    assert_eq!(
        error.as_deref(),
        Some("NO_FCP: The page did not paint any content.")
    );
    assert!(matches!(Reading::from_json("<html>"), Err(ReadingError::Json(_))));
}

#[test]
fn medians_are_taken_number_by_number_and_unknown_ones_left_out() {
    let reading = |lcp: f64, tbt: Option<f64>, lost: &str| Reading {
        lcp: Some(lcp),
        tbt,
        lost: vec![lost.to_owned()],
        ..Reading::default()
    };
    let all = [
        reading(3.0, Some(10.0), "b"),
        reading(1.0, None, "a"),
        reading(2.0, Some(20.0), "b"),
    ];
    let median = Reading::median(&all.iter().collect::<Vec<_>>());
    assert_eq!(
        (median.lcp, median.tbt, median.cls),
        (Some(2.0), Some(15.0), None)
    );
    assert_eq!(median.lost, ["a", "b"]);
}
