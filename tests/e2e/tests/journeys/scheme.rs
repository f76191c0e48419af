//! Light and dark stand in the address and change nothing else.

use koopstadt_e2e::{Journey, Trouble, Visitor, eventually};
use koopstadt_explorer::{catalogue::RecordKind, locale::Lang};

/// Lightness of the page's ground, 0 to 255.
async fn ground(visitor: &Visitor) -> Result<f64, Trouble> {
    let script =
        "const parts = getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).map(Number);
        return (parts[0] + parts[1] + parts[2]) / 3";
    visitor.evaluate(script, vec![]).await
}

#[test]
fn dark_and_light_are_chosen_on_the_page_and_the_view_stays() {
    Journey::at_root().run(async |visitor| {
        let words = &Lang::De.words().shell;
        let projects = visitor.list(Lang::De, RecordKind::Project);
        let before = projects.open("state=DE-SN&topic=quartier").await?;
        visitor
            .click_first(&format!(".theme-choice[title={}]", words.theme_dark))
            .await?;
        eventually(
            "the page is dark",
            async || ground(visitor).await,
            |ground| *ground < 80.0,
        )
        .await?;
        assert_eq!(projects.seen().await?, before);
        assert!(
            visitor
                .address()
                .await?
                .ends_with("?state=DE-SN&topic=quartier&scheme=dark")
        );

        visitor.click(".site-nav a", words.cities).await?;
        visitor.arrives_at(words.cities).await?;
        assert!(visitor.address().await?.ends_with("/staedte?scheme=dark"));
        visitor.click(".language-link", words.other_language).await?;
        visitor.speaks(Lang::En).await?;
        assert!(visitor.address().await?.ends_with("/en/cities?scheme=dark"));
        assert!(ground(visitor).await? < 80.0);

        visitor
            .click_first(&format!(
                ".theme-choice[title={}]",
                Lang::En.words().shell.theme_light
            ))
            .await?;
        eventually(
            "the page is light",
            async || ground(visitor).await,
            |ground| *ground > 180.0,
        )
        .await?;
        assert!(visitor.address().await?.ends_with("/en/cities?scheme=light"));
        Ok(())
    });
}

#[test]
fn a_dark_address_opens_dark() {
    Journey::at_root().run(async |visitor| {
        visitor
            .list(Lang::De, RecordKind::City)
            .open("scheme=dark")
            .await?;
        eventually(
            "the page is dark",
            async || ground(visitor).await,
            |ground| *ground < 80.0,
        )
        .await?;
        let chosen = "return document.querySelector('.theme-switch input:checked').value";
        assert_eq!(visitor.evaluate::<String>(chosen, vec![]).await?, "dark");
        Ok(())
    });
}
