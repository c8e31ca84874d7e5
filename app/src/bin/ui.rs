//! The program of the letter's page: the form. On the host there is nothing to run.

fn main() {
    #[cfg(target_arch = "wasm32")]
    app::start::letter();
}
