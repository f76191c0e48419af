//! The explorer runs under the strict policy, and the policy is really there.

use koopstadt_e2e::{Finding, Journey, Kind};
use xtask::hosting;

#[test]
fn every_page_carries_the_rules_that_work_in_a_page() {
    for journey in [Journey::at_root(), Journey::below_explorer()] {
        journey.run(async |visitor| {
            for path in ["", "en/"] {
                visitor.goto(path).await?;
                visitor.program_runs().await?;
                let tags = "return [...document.querySelectorAll('meta[http-equiv], meta[name=referrer]')]
                    .map((tag) => tag.outerHTML).join('\\n  ')";
                assert_eq!(
                    visitor.evaluate::<String>(tags, vec![]).await?,
                    hosting::meta_tags()
                );
                let first = "return document.head.querySelector('meta').getAttribute('charset')";
                assert_eq!(visitor.evaluate::<String>(first, vec![]).await?, "utf-8");
            }
            Ok(())
        });
    }
}

#[test]
fn markup_with_a_handler_is_refused_and_the_refusal_is_seen() {
    let mut is_guarded = false;
    let findings = Journey::at_root().reported(async |visitor| {
        visitor.goto("/").await?;
        visitor.program_runs().await?;
        is_guarded = visitor
            .evaluate("return Boolean(self.trustedTypes?.defaultPolicy)", vec![])
            .await?;
        // From a timer, so that it is the page that does it and not the driver.
        let script = "const done = arguments[0];
            document.body.addEventListener('handled', () => { self.handled = true; });
            return new Promise((resolve) => setTimeout(() => {
              const place = document.createElement('p');
              document.body.append(place);
              try { place.innerHTML = done; resolve('assigned'); }
              catch (error) { resolve(error.name); }
            }));";
        let handler =
            "<img src=\"/icons/none.svg\" onerror=\"document.body.dispatchEvent(new Event('handled'))\">";
        let outcome: String = visitor.evaluate(script, vec![handler.into()]).await?;
        assert_eq!(outcome == "TypeError", is_guarded, "{outcome}");
        let ours: String = visitor
            .evaluate(script, vec!["<span class=\"cross\"></span>".into()])
            .await?;
        assert_eq!(ours, "assigned");
        assert!(
            !visitor
                .evaluate::<bool>("return self.handled === true", vec![])
                .await?
        );
        Ok(())
    });
    let breach = |finding: &Finding| finding.kind == Kind::Policy;
    assert!(findings.iter().any(breach), "{findings:?}");
}
