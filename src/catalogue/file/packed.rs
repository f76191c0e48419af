//! How values stand in a compact file: a record is the list of its fields, without their names.

#[cfg(feature = "check")]
use serde_json::Value;

use super::reader::Reader;

/// A value of a compact file.
pub trait Packed: Sized {
    /// Reads one. After a fault, which the reader remembers, it is any value.
    #[doc(hidden)]
    fn unpack(from: &mut Reader<'_>) -> Self;

    /// What is written.
    #[cfg(feature = "check")]
    fn pack(&self) -> Value;
}

/// Reads the next value of a list.
pub(super) fn next<T: Packed>(from: &mut Reader<'_>) -> T {
    from.step();
    T::unpack(from)
}

/// Gives records their list of fields; the compiler misses a field that is not named.
macro_rules! packed {
    ($($name:ident { $($field:ident),+ $(,)? })+) => {$(
        impl $crate::catalogue::file::Packed for $name {
            fn unpack(from: &mut $crate::catalogue::file::Reader<'_>) -> Self {
                from.open();
                // Fields are read in the order in which they stand here.
                let record = Self { $($field: $crate::catalogue::file::packed::next(from)),+ };
                from.close();
                record
            }

            #[cfg(feature = "check")]
            fn pack(&self) -> serde_json::Value {
                let Self { $($field),+ } = self;
                serde_json::Value::Array(vec![$($field.pack()),+])
            }
        }
    )+};
}
pub(super) use packed;

impl<T: Packed> Packed for Vec<T> {
    fn unpack(from: &mut Reader<'_>) -> Self {
        let mut list = Self::new();
        from.open();
        while !from.is_over() {
            list.push(next(from));
        }
        from.close();
        list
    }

    #[cfg(feature = "check")]
    fn pack(&self) -> Value {
        self.iter().map(T::pack).collect()
    }
}

impl<T: Packed> Packed for Option<T> {
    fn unpack(from: &mut Reader<'_>) -> Self {
        if from.peek() == Some(b'n') {
            from.word("null");
            return None;
        }
        Some(T::unpack(from))
    }

    #[cfg(feature = "check")]
    fn pack(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::pack)
    }
}

impl Packed for String {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.text()
    }

    #[cfg(feature = "check")]
    fn pack(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl Packed for bool {
    fn unpack(from: &mut Reader<'_>) -> Self {
        let is_true = from.peek() == Some(b't');
        from.word(if is_true { "true" } else { "false" });
        is_true
    }

    #[cfg(feature = "check")]
    fn pack(&self) -> Value {
        Value::from(*self)
    }
}

impl Packed for u32 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.number()
    }

    #[cfg(feature = "check")]
    fn pack(&self) -> Value {
        Value::from(*self)
    }
}

impl Packed for u16 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        Self::try_from(from.number()).unwrap_or_else(|_| {
            from.fail();
            0
        })
    }

    #[cfg(feature = "check")]
    fn pack(&self) -> Value {
        Value::from(*self)
    }
}

impl Packed for f64 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.decimal()
    }

    #[cfg(feature = "check")]
    fn pack(&self) -> Value {
        Value::from(*self)
    }
}
