//! What pages are made of, one part a file.

pub mod icon;

mod untaught;

pub(crate) use untaught::untaught;

#[cfg(not(target_arch = "wasm32"))]
mod bar;
#[cfg(not(target_arch = "wasm32"))]
mod call_card;
#[cfg(not(target_arch = "wasm32"))]
mod cards;
#[cfg(not(target_arch = "wasm32"))]
mod foot;
#[cfg(not(target_arch = "wasm32"))]
mod head;
#[cfg(not(target_arch = "wasm32"))]
mod hours;
#[cfg(not(target_arch = "wasm32"))]
mod listen;
#[cfg(not(target_arch = "wasm32"))]
mod meta;
#[cfg(not(target_arch = "wasm32"))]
mod points;
#[cfg(not(target_arch = "wasm32"))]
mod row;
#[cfg(not(target_arch = "wasm32"))]
mod script;
#[cfg(not(target_arch = "wasm32"))]
mod sources;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use {
    bar::{bar, language},
    call_card::{emergency_card, line_card, source},
    cards::{SENTENCES, cards},
    foot::foot,
    head::head,
    hours::hours,
    listen::{can_be_heard, listen, listen_to_letter},
    meta::meta,
    points::points,
    row::{country_row, row},
    script::{module, script},
    sources::{host, sources},
};
