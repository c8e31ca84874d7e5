//! The program that makes receipt codes and seals letters: the Worker of the letter's page, loaded when it is needed.
//!
//! Apart from `ui`, so that the form arrives quickly, and so that no key is ever in the page's own memory for longer
//! than the way from one Worker to the next. On the host there is nothing to run.

fn main() {
    #[cfg(target_arch = "wasm32")]
    app::start::seal();
}
