//! The program that runs in the browser.

fn main() {
    koopstadt_explorer::app::start();
}
