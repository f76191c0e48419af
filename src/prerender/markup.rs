//! Text into HTML, where nothing of it may become markup.

use serde_json::{Value, json};

/// A text as the value of an attribute or the content of a title.
pub(super) fn attribute(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            letter => safe.push(letter),
        }
    }
    safe
}

/// Nodes as a block of JSON-LD. It is data, not a script; `<` is written so that nothing can end the block.
pub(super) fn data_block(nodes: &[Value]) -> String {
    let graph = json!({ "@context": "https://schema.org", "@graph": nodes }).to_string();
    let safe = graph.replace('<', "\\u003c");
    ["<script type=\"application/ld+json\">", &safe, "</script>"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_a_text_stays_text() {
        assert_eq!(attribute("<b a=\"1\">&"), "&lt;b a=&quot;1&quot;&gt;&amp;");
    }

    #[test]
    fn no_text_ends_the_data_block() {
        let block = data_block(&[json!({ "name": "</script><script>alert(1)</script>" })]);
        assert_eq!(block.matches("</script>").count(), 1, "{block}");
        let graph = block
            .trim_start_matches("<script type=\"application/ld+json\">")
            .trim_end_matches("</script>");
        let read: Value = serde_json::from_str(graph).unwrap_or_default();
        assert_eq!(
            read.pointer("/@graph/0/name"),
            Some(&json!("</script><script>alert(1)</script>"))
        );
    }
}
