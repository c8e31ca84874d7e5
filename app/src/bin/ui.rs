//! The program of the letter's page: the form in the page, the sealer in its Worker. On the host there is nothing to run.
//!
//! One program for both: what they share is downloaded once.

fn main() {
    #[cfg(target_arch = "wasm32")]
    app::start();
}
