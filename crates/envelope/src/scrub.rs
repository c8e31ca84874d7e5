//! What earlier calls left on the stack.

use std::hint::black_box;

/// How much of the stack is overwritten, in bytes: several times what the deepest call in this crate takes,
/// and half of the smallest stack it runs on, the one of WebAssembly.
const REACH: usize = 512 * 1024;

/// Overwrites what calls that have returned left on this thread's stack.
///
/// A secret that is zeroized when dropped was moved before, and each move leaves a copy; the compiler makes
/// copies of its own. They lie below the end of the stack until something else happens to be put there.
///
/// Whatever seals or opens in this crate ends with it, but for what hands out pieces: call it after an
/// [`Opener`](crate::age::Opener), and after keys were made, read or written. It reaches what is below its
/// caller; what the caller holds itself is the caller's to wipe. It takes the time of clearing half a
/// mebibyte, and needs that much free stack.
#[inline(never)]
pub fn scrub() {
    let mut stack = [0_u8; REACH];
    // Nobody ever reads the zeros: a compiler that could see that would not write them.
    black_box(&mut stack);
}

/// Does `work` in a frame of its own, where [`scrub`] reaches it, and overwrites what is left of it.
pub(crate) fn after<T>(work: impl FnOnce() -> T) -> T {
    let result = in_its_own_frame(work);
    scrub();
    result
}

#[inline(never)]
fn in_its_own_frame<T>(work: impl FnOnce() -> T) -> T {
    work()
}
