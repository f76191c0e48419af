//! The tags of a page, with their attributes, as the build writes HTML.

/// An opening tag.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tag<'a> {
    pub(super) name: &'a str,
    rest: &'a str,
}

impl<'a> Tag<'a> {
    /// The value of an attribute in double quotes; empty where the attribute stands alone.
    pub(super) fn attribute(&self, name: &str) -> Option<&'a str> {
        let mut rest = self.rest.trim_start();
        while !rest.is_empty() {
            let end = rest
                .find(|c: char| c == '=' || c.is_whitespace())
                .unwrap_or(rest.len());
            let (found, after) = rest.split_at(end);
            let (value, after) = match after.strip_prefix("=\"") {
                Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
                None => ("", after.trim_start_matches('=')),
            };
            if found == name {
                return Some(value);
            }
            rest = after.trim_start();
        }
        None
    }

    /// Whether one of the words of `rel` is this.
    pub(super) fn has_rel(&self, word: &str) -> bool {
        self.attribute("rel")
            .is_some_and(|rel| rel.split_whitespace().any(|found| found == word))
    }
}

/// The opening tags of a page in their order; what stands in comments and in scripts is none.
pub(super) fn tags(html: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        loop {
            let (_, after) = rest.split_once('<')?;
            if let Some(comment) = after.strip_prefix("!--") {
                rest = comment.split_once("-->").map_or("", |(_, after)| after);
            } else if after.starts_with(|c: char| c.is_ascii_alphabetic()) {
                let inside = after.get(..length(after)).unwrap_or(after);
                let end = inside
                    .find(|c: char| c.is_whitespace() || c == '/')
                    .unwrap_or(inside.len());
                let (name, attributes) = inside.split_at(end);
                rest = after.get(inside.len()..).unwrap_or_default();
                if let "script" | "style" = name {
                    let close = ["</", name].concat();
                    rest = rest
                        .find(&close)
                        .and_then(|at| rest.get(at..))
                        .unwrap_or_default();
                }
                return Some(Tag {
                    name,
                    rest: attributes.trim_end_matches('/'),
                });
            } else {
                rest = after;
            }
        }
    })
}

/// How far the tag reaches: to the first `>` that stands in no quotes.
fn length(text: &str) -> usize {
    let mut quotes = 0;
    let mut from = 0;
    for (at, _) in text.match_indices('>') {
        quotes += text.get(from..at).unwrap_or_default().matches('"').count();
        if quotes % 2 == 0 {
            return at;
        }
        from = at;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_found_in_their_order_without_comments_and_scripts() {
        let html = "<!DOCTYPE html><p class=\"a\"><!-- <img src=\"/x\"> -->1 < 2</p>\
                    <script src=\"/s.js\">if (a < b) '<img src=\"/y\">'</script><br/>";
        let names: Vec<_> = tags(html).map(|tag| tag.name).collect();
        assert_eq!(names, ["p", "script", "br"]);
    }

    #[test]
    fn an_attribute_is_not_looked_for_in_the_value_of_another() {
        let html = "<img alt=\"more > less src=/no\" data-src=\"/no\" hidden src=\"/yes\"/>";
        let tag = tags(html).next().unwrap();
        assert_eq!(tag.attribute("src"), Some("/yes"));
        assert_eq!(tag.attribute("hidden"), Some(""));
        assert_eq!(tag.attribute("href"), None);
    }

    #[test]
    fn a_link_can_be_of_several_kinds() {
        let tag = tags("<link rel=\"shortcut icon\" href=\"/i\">").next().unwrap();
        assert!(tag.has_rel("icon") && !tag.has_rel("stylesheet"));
    }
}
