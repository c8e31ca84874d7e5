//! The program of the agency's desk in a browser: one page, which `waymark-site desk` packs into one file. On the host
//! there is nothing to run.
//!
//! Apart from the survivors' programs: none of it reaches their browsers.

fn main() {
    #[cfg(target_arch = "wasm32")]
    app::start::desk();
}
