//! What a partner can do on their own pages: frame widgets, show share images, run the embed loader. And nothing
//! else can be framed.

use crate::{
    pages::{Pages, page},
    unguarded::Unguarded,
};
use koopstadt_e2e::{Journey, Trouble, Visitor, eventually};

/// A folder with a page and two widgets, each of which says to the page around it that it is there.
fn folder() -> Pages {
    let speaking = page("<script src=\"/main.js\"></script>");
    let script = "if (parent !== self) parent.postMessage(location.pathname, '*'); self.loaderRan = true;";
    let mut pages = Pages::with_script(script);
    for name in ["w/liste/index.html", "en/w/list/index.html", "wie-wir/index.html"] {
        pages = pages.add(name, &speaking);
    }
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"2\"></svg>";
    pages.add("share.svg", picture)
}

/// A partner's page that frames these addresses, one after the other, and remembers who has spoken.
fn framing(addresses: &[String]) -> String {
    page(&format!(
        "<script>
          self.heard = []; self.tried = 0;
          addEventListener('message', (event) => self.heard.push(event.data));
          const next = ([address, ...others]) => {{
            if (!address) return;
            const frame = document.createElement('iframe');
            frame.onload = () => {{ self.tried += 1; next(others); }};
            if (address.includes('?sandboxed')) frame.sandbox = 'allow-scripts allow-same-origin';
            frame.src = address;
            document.body.append(frame);
          }};
          onload = () => next({});
        </script>",
        serde_json::to_string(addresses).unwrap()
    ))
}

/// What is heard on the page of a partner who frames these paths in this order.
fn heard(paths: &[&str]) -> Vec<String> {
    let pages = folder();
    let mut heard = Vec::new();
    Journey::through(pages.folder()).reported(async |visitor| {
        let addresses: Vec<_> = paths
            .iter()
            .map(|path| format!("{}{path}", visitor.served().url()))
            .collect();
        let partner = Unguarded::start(&framing(&addresses));
        visitor.follow(&partner.url).await?;
        let tried = async || visitor.evaluate::<usize>("return self.tried", vec![]).await;
        eventually("all frames have loaded or failed", tried, |tried| {
            *tried == paths.len()
        })
        .await?;
        heard = visitor.evaluate("return self.heard", vec![]).await?;
        back(visitor).await
    });
    heard
}

/// Ends on a page of ours, whose probe reports to us.
async fn back(visitor: &Visitor) -> Result<(), Trouble> {
    visitor.goto("/").await
}

#[test]
fn widgets_appear_in_a_partner_s_frames_also_in_sandboxed_ones_and_no_other_page_does() {
    let paths = [
        "",
        "wie-wir/",
        "w/..%2fwie-wir/",
        "w/liste/",
        "en/w/list/?q=x",
        "w/liste?sandboxed",
    ];
    assert_eq!(heard(&paths), ["/w/liste/", "/en/w/list/", "/w/liste"]);
}

#[test]
fn a_partner_who_asks_consent_of_every_file_gets_pictures_and_the_loader() {
    let pages = folder();
    Journey::through(pages.folder()).reported(async |visitor| {
        let html = page(&format!(
            "<img alt=\"\" src=\"{0}share.svg\"><script src=\"{0}main.js\"></script>",
            visitor.served().url()
        ));
        let isolated = Some(("cross-origin-embedder-policy", "require-corp"));
        let partner = Unguarded::start_with(&html, isolated);
        visitor.follow(&partner.url).await?;
        let there = "return [document.images[0].naturalWidth, self.loaderRan === true]";
        let seen = async || visitor.evaluate::<(u32, bool)>(there, vec![]).await;
        eventually("picture and script are there", seen, |seen| *seen == (3, true)).await?;
        back(visitor).await
    });
}
