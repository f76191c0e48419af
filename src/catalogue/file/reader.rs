//! Reads JSON from front to back, without a type of its own for every record.
//!
//! Made for bytes: serde's visitors for the records alone cost the visitor a sixth of the program. A [`Reader`]
//! remembers its first fault and from then on stands at the end of the text, so that what reads with it needs no
//! way out after every value. **What it gave back may be used only when [`Reader::finish`] has found no fault.**

/// Where a text stops being what was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slip {
    /// It ends in the middle.
    End,
    /// Something else stands there.
    At {
        /// Line, from 1.
        line: usize,
        /// Column of the last byte that was read, in bytes, from 1.
        column: usize,
    },
}

/// A place in a JSON text.
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// Whether the next value is the first of its list.
    first: bool,
    slip: Option<Slip>,
}

impl<'a> Reader<'a> {
    /// Stands before the text.
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            first: true,
            slip: None,
        }
    }

    /// Ends reading: nothing may follow.
    ///
    /// # Errors
    /// The first fault.
    pub(crate) fn finish(mut self) -> Result<(), Slip> {
        if self.peek().is_some() {
            self.fail();
        }
        self.slip.map_or(Ok(()), Err)
    }

    /// Says that what was read last cannot be used.
    pub(crate) fn fail(&mut self) {
        if self.slip.is_none() {
            let before = self.text.as_bytes().get(..self.at).unwrap_or_default();
            let line = before.split(|&byte| byte == b'\n').count();
            let column = before.iter().rev().take_while(|&&byte| byte != b'\n').count();
            self.slip = Some(Slip::At { line, column });
        }
        self.at = self.text.len();
    }

    /// The first fault so far.
    pub(crate) const fn slip(&self) -> Option<Slip> {
        self.slip
    }

    /// Steps over this key of an object.
    pub(super) fn key(&mut self, wanted: &str) {
        if self.text() != wanted {
            self.fail();
        }
        self.expect(b':');
    }

    /// The next byte that is not white space.
    pub(super) fn peek(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    /// Steps over this byte, which must come next.
    pub(crate) fn expect(&mut self, wanted: u8) {
        match self.peek() {
            Some(byte) => self.take(byte == wanted),
            None => self.end(),
        }
    }

    /// Steps over this byte if it comes next.
    pub(crate) fn skip(&mut self, wanted: u8) -> bool {
        let is_next = self.peek() == Some(wanted);
        self.at += usize::from(is_next);
        is_next
    }

    /// Begins a list.
    pub(super) fn open(&mut self) {
        self.expect(b'[');
        self.first = true;
    }

    /// Comes to the next value of a list.
    pub(super) fn step(&mut self) {
        if !self.first {
            self.expect(b',');
        }
        self.first = false;
    }

    /// Whether the list has no further value.
    pub(super) fn is_over(&mut self) -> bool {
        matches!(self.peek(), None | Some(b']'))
    }

    /// Ends a list.
    pub(super) fn close(&mut self) {
        self.expect(b']');
        self.first = false;
    }

    /// Steps over `null`, `true` or `false`.
    pub(super) fn word(&mut self, word: &str) {
        self.peek();
        for wanted in word.bytes() {
            match self.byte() {
                Some(byte) => self.take(byte == wanted),
                None => self.end(),
            }
        }
    }

    /// A whole number without a sign.
    pub(super) fn number(&mut self) -> u32 {
        self.peek();
        self.digits()
    }

    fn digits(&mut self) -> u32 {
        let (mut number, mut digits) = (0_u32, 0);
        while let Some(digit @ b'0'..=b'9') = self.byte() {
            self.at += 1;
            digits += 1;
            match number
                .checked_mul(10)
                .and_then(|n| n.checked_add(u32::from(digit - b'0')))
            {
                Some(larger) => number = larger,
                None => self.fail(),
            }
        }
        if digits == 0 {
            self.wrong();
        }
        number
    }

    /// A number with up to nine digits before and after the point and without an exponent: degrees.
    pub(super) fn decimal(&mut self) -> f64 {
        let sign = if self.skip(b'-') { -1.0 } else { 1.0 };
        let whole = self.number();
        let (mut parts, mut of) = (0, 1_u32);
        if self.byte() == Some(b'.') {
            self.at += 1;
            let from = self.at;
            parts = self.digits();
            let digits = u32::try_from(self.at - from).unwrap_or(u32::MAX);
            of = 10_u32.checked_pow(digits).unwrap_or_default();
        }
        // Both are whole numbers that a float holds exactly, so that their quotient is the nearest float.
        let all = u64::from(whole) * u64::from(of) + u64::from(parts);
        if all >> 53 > 0 || of == 0 {
            self.fail();
        }
        #[expect(clippy::cast_precision_loss, reason = "larger ones have just been refused")]
        let all = all as f64;
        sign * all / f64::from(of)
    }

    /// A text between quotation marks.
    pub(crate) fn text(&mut self) -> String {
        let mut text = String::new();
        self.expect(b'"');
        loop {
            let from = self.at;
            while self
                .byte()
                .is_some_and(|byte| !matches!(byte, b'"' | b'\\' | 0..0x20))
            {
                self.at += 1;
            }
            text.push_str(self.text.get(from..self.at).unwrap_or_default());
            match self.byte() {
                Some(b'\\') => {
                    self.at += 1;
                    match self.escaped() {
                        Some(letter) => text.push(letter),
                        None => self.wrong(),
                    }
                }
                Some(byte) => {
                    self.take(byte == b'"');
                    return text;
                }
                None => {
                    self.end();
                    return text;
                }
            }
        }
    }

    /// What stands for a letter after a backslash.
    fn escaped(&mut self) -> Option<char> {
        let sign = self.byte()?;
        self.at += 1;
        Some(match sign {
            b'"' | b'\\' | b'/' => char::from(sign),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let unit = self.unit()?;
                if !(0xd800..0xdc00).contains(&unit) {
                    return char::from_u32(unit);
                }
                // Letters beyond the first 65,536 are written as two halves.
                for byte in *b"\\u" {
                    if self.byte()? != byte {
                        return None;
                    }
                    self.at += 1;
                }
                let low = self.unit().filter(|low| (0xdc00..0xe000).contains(low))?;
                return char::from_u32(0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
            }
            _ => return None,
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Option<u32> {
        let mut unit = 0;
        for _ in 0..4 {
            unit = unit * 16 + char::from(self.byte()?).to_digit(16)?;
            self.at += 1;
        }
        Some(unit)
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Steps over a byte, which must be right.
    fn take(&mut self, is_right: bool) {
        self.at += 1;
        if !is_right {
            self.fail();
        }
    }

    /// Something else stands here, or nothing any more.
    fn wrong(&mut self) {
        match self.byte() {
            Some(_) => self.take(false),
            None => self.end(),
        }
    }

    fn end(&mut self) {
        self.slip.get_or_insert(Slip::End);
    }
}

#[cfg(test)]
mod tests;
