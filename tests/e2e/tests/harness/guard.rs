//! The guard in the loader: which text may become markup, in a browser that asks it.

use crate::pages::Pages;
use koopstadt_e2e::{Browser, Finding, Journey, Kind, browser, eventually};
use xtask::dist::GUARD;

/// What came of each text: the markup that it became, or why not.
type Outcomes = Vec<(String, bool, String)>;

/// Lets the page of the guard turn these texts into markup. `None` where the browser has no Trusted Types, which
/// can only be `WebKit`.
fn assign(texts: &[&str]) -> (Option<Outcomes>, Vec<Finding>) {
    let script = format!(
        "{GUARD}
        const outcomes = {}.map((text) => {{
          const place = document.createElement('template');
          try {{ place.innerHTML = text; return [text, true, place.innerHTML]; }}
          catch (error) {{ return [text, false, `${{error}}`]; }}
        }});
        self.outcomes = self.trustedTypes ? outcomes : null;",
        serde_json::to_string(texts).unwrap()
    );
    let pages = Pages::with_script(&script);
    let mut outcomes = None;
    let findings = Journey::through(pages.folder()).reported(async |visitor| {
        visitor.goto("/").await?;
        outcomes = visitor.evaluate("return self.outcomes", vec![]).await?;
        Ok(())
    });
    assert!(outcomes.is_some() || browser().unwrap() == Browser::WebKit);
    (outcomes, findings)
}

#[test]
fn the_program_s_own_markup_passes_unchanged() {
    let (outcomes, findings) = assign(&[
        "",
        "plain words &amp; 3 &lt; 4",
        "<span class=\"cross\" aria-hidden=\"true\"></span>",
        "<input type=\"checkbox\" class=\"facets-switch\" id=\"facets-switch\">",
        "<path class=\"windows-wall\" d=\"M0 0h44v34h-44z\"></path>",
        "<svg viewBox=\"0 0 4 4\" stroke-width=\"2\"><linearGradient id=\"a\"><stop offset=\"1\"></stop></linearGradient></svg>",
        "<p lang=\"en\">a <a href=\"/en/cities?q=a&amp;b=c\" rel=\"nofollow\">b</a><br><strong>c</strong></p>",
        "<a href=\"https://example.org/\">x</a><a href=\"#top\">x</a><a href=\"?q=x\">x</a><a href=\"\">x</a>",
        "<img src=\"/icons/favicon.svg\" alt=\"javascript: is a word\">",
        "<table><tbody><tr><td colspan=\"2\" data-of=\"x\">y</td></tr></tbody></table><button hidden>z</button>",
        "<a href=\"mailto:someone@example.org\" title=\"Mail: someone\">mail</a>",
    ]);
    for (text, passed, markup) in outcomes.into_iter().flatten() {
        assert!(passed, "{text}: {markup}");
        assert_eq!(markup.replace("=\"\"", ""), text.replace("=\"\"", ""));
    }
    assert_eq!(findings, []);
}

#[test]
fn nothing_that_could_run_becomes_markup_however_it_is_written() {
    let texts = [
        "<script>alert(1)</script>",
        "<SCRIPT SRC=\"/a.js\"></SCRIPT>",
        "<img src=\"x\" onerror=\"alert(1)\">",
        "<img onerror=\"alert(1)\" src=\"/x\">",
        "<p ONCLICK=\"alert(1)\">x</p>",
        "<p/onclick=alert(1)>x</p>",
        "<p\nonclick=\"alert(1)\">x</p>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\" javascript:alert(1)\">x</a>",
        "<a href=\"java&#115;cript:alert(1)\">x</a>",
        "<a href=\"data:text/html,x\">x</a>",
        "<a href=javascript:alert(1)>x</a>",
        "<svg><a xlink:href=\"javascript:alert(1)\">x</a></svg>",
        "<svg><a><animate attributeName=\"href\" values=\"javascript:alert(1)\"></animate></a></svg>",
        "<button formaction=\"javascript:alert(1)\">x</button>",
        "<form action=\"/x\"></form>",
        "<iframe src=\"/\"></iframe>",
        "<iframe srcdoc=\"x\"></iframe>",
        "<object data=\"/x\"></object><embed src=\"/x\">",
        "<base href=\"https://example.org/\">",
        "<meta http-equiv=\"refresh\" content=\"0\">",
        "<link rel=\"stylesheet\" href=\"/x.css\">",
        "<style>p {}</style>",
        "<p style=\"color: red\">x</p>",
        "<template><p>x</p></template>",
        "<title><a title=\"</title><img src=x onerror=alert(1)>\"></a></title>",
        "<p title=\"<img src=x>\">x</p>",
        "<!-- --><p>x</p>",
        "<![CDATA[x]]>",
        "<math><mtext></mtext></math>",
        "<<p></p>script>x",
        "a < b",
        "a > b",
        "<p",
        "<p class=\"x>y</p>",
        "<koop-stadt></koop-stadt>",
        "<button is=\"koop-stadt\">x</button>",
    ];
    let (outcomes, findings) = assign(&texts);
    let Some(outcomes) = outcomes else { return };
    assert_eq!(outcomes.len(), texts.len());
    for (text, passed, markup) in outcomes {
        assert!(!passed, "{text} became {markup}");
    }
    let breaches = findings.iter().filter(|finding| finding.kind == Kind::Policy);
    assert!(breaches.count() > 0, "the probe saw nothing of it: {findings:?}");
}

/// One thing that the page of the guard must not be able to do.
fn is_refused(what: &str) {
    let script = format!(
        "{GUARD}
        try {{ {what}; self.outcome = 'done'; }} catch (error) {{ self.outcome = `${{error.name}}`; }}
        if (!self.trustedTypes) self.outcome = 'TypeError';"
    );
    let pages = Pages::with_script(&script);
    Journey::through(pages.folder()).reported(async |visitor| {
        visitor.goto("/").await?;
        let asked = async || {
            visitor
                .evaluate::<Option<String>>("return self.outcome ?? null", vec![])
                .await
        };
        let outcome = eventually("the page has tried", asked, Option::is_some).await?;
        assert!(
            matches!(outcome.as_deref(), Some("TypeError" | "EvalError")),
            "{what}: {outcome:?}"
        );
        Ok(())
    });
}

#[test]
fn there_is_no_way_from_text_to_a_script_or_to_another_guard() {
    for what in [
        "trustedTypes.createPolicy('mine', { createHTML: (text) => text })",
        "trustedTypes.createPolicy('default', { createHTML: (text) => text })",
        "document.createElement('script').text = '1'",
        "document.createElement('script').src = '/main.js'",
        "document.createElement('iframe').srcdoc = '<script>1</script>'",
        "document.body.setAttribute('onclick', 'alert(1)')",
        "document.body.insertAdjacentHTML('beforeend', '<img src=\"x\" onerror=\"alert(1)\">')",
        "document.write('<script>1</script>')",
        "new DOMParser().parseFromString('<script>1</script>', 'text/html')",
        "new Worker('/main.js')",
        "eval('1')",
    ] {
        is_refused(what);
    }
}
