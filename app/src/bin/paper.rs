//! The program that makes clean copies of PDFs: a Worker and nothing else, loaded when the first such copy is wanted.
//!
//! Apart from `back`, because few who send files send a PDF, and because what reads a foreign file gets a memory of its
//! own, which ends with it. On the host there is nothing to run.

fn main() {
    #[cfg(target_arch = "wasm32")]
    app::start::paper();
}
