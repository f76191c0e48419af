//! The string literals and names of a Rust file, without comments, attributes and test modules.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// What a file says in strings and names.
pub(crate) trait Literals {
    /// The string literals of shipped code, as written between the quotes.
    fn literals(&self) -> Vec<String>;
    /// The names used in shipped code.
    fn idents(&self) -> BTreeSet<String>;
}

impl Literals for super::Source {
    fn literals(&self) -> Vec<String> {
        let mut found = Vec::new();
        walk(self.tokens(), &mut |tree| {
            if let TokenTree::Literal(literal) = tree
                && let Some(text) = string(&literal.to_string())
            {
                found.push(text);
            }
        });
        found
    }

    fn idents(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        walk(self.tokens(), &mut |tree| {
            if let TokenTree::Ident(ident) = tree {
                found.insert(ident.to_string());
            }
        });
        found
    }
}

fn string(literal: &str) -> Option<String> {
    let inner = literal.trim_start_matches('r').trim_matches('#');
    Some(inner.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}

/// Visits every token but those of attributes and of items under `#[cfg(test)]`.
fn walk(tokens: TokenStream, visit: &mut impl FnMut(&TokenTree)) {
    let mut tokens = tokens.into_iter().peekable();
    let mut skip_item = false;
    while let Some(tree) = tokens.next() {
        match &tree {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                if let Some(TokenTree::Punct(bang)) = tokens.peek()
                    && bang.as_char() == '!'
                {
                    tokens.next();
                }
                if let Some(TokenTree::Group(group)) = tokens.peek()
                    && group.delimiter() == Delimiter::Bracket
                {
                    skip_item |= group.stream().to_string().replace(' ', "") == "cfg(test)";
                    tokens.next();
                }
            }
            TokenTree::Punct(punct) if skip_item && punct.as_char() == ';' => skip_item = false,
            TokenTree::Group(group) if skip_item => skip_item = group.delimiter() != Delimiter::Brace,
            _ if skip_item => {}
            TokenTree::Group(group) => walk(group.stream(), visit),
            _ => visit(&tree),
        }
    }
}
