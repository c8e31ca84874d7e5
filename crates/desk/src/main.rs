//! `waymark-desk`: see `desk::cli`.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    desk::cli::main()
}

/// A browser has no command line: there the library is all there is.
#[cfg(target_arch = "wasm32")]
fn main() {}
