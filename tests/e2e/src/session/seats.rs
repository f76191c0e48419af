//! How many browsers may run at the same time, and who waits for the next journey.

use super::{Conditions, Session};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use xtask::tools::Browser;

static SEATS: Mutex<Seats> = Mutex::new(Seats {
    taken: 0,
    waiting: Vec::new(),
});
static LEFT: Condvar = Condvar::new();

struct Seats {
    taken: usize,
    /// Sessions of earlier journeys. They end with the process of the tests, like everything that is kept.
    waiting: Vec<Session>,
}

/// The right to run one browser; given back with this value.
pub(crate) struct Seat(());

impl Seat {
    /// Waits for a seat, and takes the session of an earlier journey if there is one: starting Firefox takes longer
    /// than most journeys.
    pub(crate) fn take(browser: Browser, conditions: Conditions) -> (Self, Option<Session>) {
        let seats = match browser {
            Browser::Chromium | Browser::Firefox => 2,
            // Its windows need the focus of the screen.
            Browser::WebKit => 1,
        };
        let mut all = lock();
        while all.taken >= seats {
            all = LEFT.wait(all).unwrap_or_else(PoisonError::into_inner);
        }
        all.taken += 1;
        let fitting = all
            .waiting
            .iter()
            .position(|session| session.conditions() == conditions);
        let waiting = fitting.map(|at| all.waiting.swap_remove(at));
        (Self(()), waiting)
    }

    /// Gives the seat back and leaves the session to the next journey.
    pub(crate) fn leave_to_the_next(self, session: Session) {
        lock().waiting.push(session);
        drop(self);
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        lock().taken -= 1;
        LEFT.notify_one();
    }
}

fn lock() -> MutexGuard<'static, Seats> {
    SEATS.lock().unwrap_or_else(PoisonError::into_inner)
}
