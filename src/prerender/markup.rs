//! Text into HTML and XML, where nothing of it may become markup.

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

/// A file without the characters that neither HTML nor XML may hold, however they are written: what steers devices,
/// and what is no character at all.
pub(super) fn permitted(text: &str) -> String {
    let is_permitted = |letter: &char| {
        let is_blank = matches!(letter, '\t' | '\n' | '\r');
        let is_nothing = matches!(letter, '\u{fdd0}'..='\u{fdef}') || u32::from(*letter) & 0xfffe == 0xfffe;
        is_blank || !(letter.is_control() || is_nothing)
    };
    text.chars().filter(is_permitted).collect()
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
    fn a_file_holds_no_character_that_no_parser_takes() {
        let text = "a\u{0}\u{b}\u{1b}\t\u{7f}\u{85}\u{fdd0}\u{fffe}\u{1ffff}\n\u{202e}ü\u{1f3e0}";
        assert_eq!(permitted(text), "a\t\n\u{202e}ü\u{1f3e0}");
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
