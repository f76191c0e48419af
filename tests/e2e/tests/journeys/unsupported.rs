//! In a browser without WebAssembly the page stays as it was served, and nothing complains.

use crate::places;
use koopstadt_e2e::{Browser, Conditions, Journey, Program, browser};
use koopstadt_explorer::locale::Lang;

#[test]
fn without_webassembly_every_kind_of_page_stays_as_it_was_served() {
    if browser().unwrap() == Browser::WebKit {
        println!("WebKit's driver cannot switch WebAssembly off");
        return;
    }
    let journey = Journey::at_root().under(Conditions::WithoutWebAssembly);
    journey.run(async |visitor| {
        for lang in Lang::ALL {
            for place in places::written() {
                let path = place.path(lang);
                visitor.goto(&path).await?;
                visitor.program_is(Program::Unsupported).await?;
                assert_eq!(visitor.language().await?, lang.tag(), "{path}");
                let script = "return (async () => {
                    const served = await new Promise((done) => {
                      // Unlike DOMParser, a request may make a document from text under Trusted Types: nothing in it can run.
                      const request = new XMLHttpRequest();
                      request.open('GET', location.href);
                      request.responseType = 'document';
                      request.onload = () => done(request.response);
                      request.send();
                    });
                    return served.body.innerHTML === document.body.innerHTML;
                })()";
                assert!(
                    visitor.evaluate::<bool>(script, vec![]).await?,
                    "{path} is not as it was served"
                );
                assert!(!visitor.heading().await?.is_empty(), "{path}");
            }
        }
        Ok(())
    });
}
