//! What a browser is able to do.

/// What the browser of a journey can do. Everything but the usual needs a session of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Conditions {
    /// All that it can.
    #[default]
    Usual,
    /// No script of a page runs; in Chromium only.
    WithoutScript,
    /// Scripts run, but know of no WebAssembly; in Chromium and Firefox.
    WithoutWebAssembly,
}
