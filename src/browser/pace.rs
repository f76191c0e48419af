//! How often something may happen in a stretch of time.

use std::collections::VecDeque;

/// Counts what happened within a stretch of time.
pub struct Pace {
    most: usize,
    window: f64,
    times: VecDeque<f64>,
}

impl Pace {
    /// At most `most` times within `window` milliseconds.
    #[must_use]
    pub fn new(most: usize, window: f64) -> Self {
        Self {
            most,
            window,
            times: VecDeque::with_capacity(most),
        }
    }

    /// Whether it may happen now; if so, counts it.
    pub fn take(&mut self) -> bool {
        self.take_at(js_sys::Date::now())
    }

    fn take_at(&mut self, now: f64) -> bool {
        while self.times.front().is_some_and(|first| now - first > self.window) {
            self.times.pop_front();
        }
        let is_free = self.times.len() < self.most;
        if is_free {
            self.times.push_back(now);
        }
        is_free
    }
}

#[cfg(test)]
mod tests {
    use super::Pace;

    #[test]
    fn it_waits_once_too_much_has_happened_and_goes_on_after_a_while() {
        let mut pace = Pace::new(2, 100.0);
        assert!(pace.take_at(0.0) && pace.take_at(50.0));
        assert!(!pace.take_at(60.0));
        assert!(pace.take_at(101.0));
    }
}
