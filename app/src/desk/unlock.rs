//! The first screen: the key file and its passphrase.

use ::desk::identity_file::{DeskIdentity, IdentityError, MAX_BYTES};
use gloo_timers::future::TimeoutFuture;
use i18n::msg;
use js_sys::{ArrayBuffer, Uint8Array};
use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;
use zeroize::Zeroizing;

use crate::browser::kit::{block, points, words};
use crate::desk::frame::{acts, screen};
use crate::desk::held::Held;
use crate::desk::state::{Desk, Screen};
use crate::desk::told::{Act, Told, told};
use crate::desk::{explain, keep, shapes};

/// Long enough for a browser to draw what was just told, in milliseconds.
const DRAWN_MS: u32 = 60;

/// The screen.
pub fn view(desk: Desk) -> AnyView {
    let (file, passphrase) = (NodeRef::<Input>::new(), NodeRef::<Input>::new());
    let open = move || press(desk, file, passphrase);
    let body = vec![
        words("p", "why", desk.t(msg::WEBDESK_UNLOCK_WHY)),
        key_file(desk, file),
        secret(desk, passphrase, Callback::new(move |()| open())),
        acts(vec![shapes::button("open", "btn", desk.t(msg::WEBDESK_UNLOCK_OPEN), open)]),
        told(desk, Act::Unlock),
        points(
            [msg::WEBDESK_UNLOCK_HERE, msg::WEBDESK_UNLOCK_KEEPS, msg::WEBDESK_UNLOCK_LOCKS]
                .map(|text| desk.t(text)),
        ),
        keep::view(desk),
    ];
    screen(desk, desk.t(msg::WEBDESK_UNLOCK_TITLE), vec![block("div", "reading", body)])
}

fn key_file(desk: Desk, node: NodeRef<Input>) -> AnyView {
    view! {
        <label class="field">
            <span>{desk.t(msg::WEBDESK_UNLOCK_FILE)}</span>
            <input type="file" id="identity" name="identity" autocomplete="off" node_ref=node />
            <small>{desk.t(msg::WEBDESK_UNLOCK_FILE_HINT)}</small>
        </label>
    }
    .into_any()
}

fn secret(desk: Desk, node: NodeRef<Input>, enter: Callback<()>) -> AnyView {
    let pressed = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" {
            enter.run(());
        }
    };
    view! {
        <label class="field">
            <span>{desk.t(msg::WEBDESK_UNLOCK_PASSPHRASE)}</span>
            <input
                type="password"
                id="passphrase"
                name="passphrase"
                dir="auto"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                node_ref=node
                on:keydown=pressed
            />
            <small>{desk.t(msg::WEBDESK_UNLOCK_PASSPHRASE_HINT)}</small>
        </label>
    }
    .into_any()
}

fn press(desk: Desk, file: NodeRef<Input>, passphrase: NodeRef<Input>) {
    let picked = file.get_untracked().and_then(|input| shapes::chosen(&input).pop());
    let Some(picked) = picked else {
        desk.say(Act::Unlock, Told::failed(desk.t(msg::WEBDESK_UNLOCK_NO_FILE)));
        return;
    };
    let typed = passphrase.get_untracked().map(|input| Zeroizing::new(input.value()));
    let Some(turn) = desk.begin(Act::Unlock, msg::WEBDESK_UNLOCK_WORKING) else { return };
    spawn_local(async move {
        drawn().await;
        let opened = match read(&picked, MAX_BYTES).await {
            Some(file) => open(&file, &typed.unwrap_or_default()),
            None => Err(IdentityError::NotAnIdentity),
        };
        if !desk.is_turn(turn) {
            return;
        }
        match opened {
            Ok(identity) => {
                if let Some(input) = passphrase.get_untracked() {
                    input.set_value("");
                }
                desk.call_off();
                desk.hold(Held::new(identity));
                desk.go(Screen::Letters);
            }
            Err(error) => desk.tell(turn, Act::Unlock, Told::failed(desk.t(explain::identity(error)))),
        }
    });
}

/// A key file that is not sealed needs no passphrase.
fn open(file: &[u8], passphrase: &str) -> Result<DeskIdentity, IdentityError> {
    if DeskIdentity::is_sealed(file) {
        DeskIdentity::open(file, passphrase)
    } else {
        DeskIdentity::read_plain(file)
    }
}

/// A while in which the browser draws what was just told: afterwards the page stands still.
pub async fn drawn() {
    TimeoutFuture::new(DRAWN_MS).await;
}

/// The whole of a file; nothing if it is longer than `most` bytes or can't be read.
pub async fn read(file: &Blob, most: usize) -> Option<Zeroizing<Vec<u8>>> {
    if file.size() > most as f64 {
        return None;
    }
    let buffer: ArrayBuffer = JsFuture::from(file.array_buffer()).await.ok()?.dyn_into().ok()?;
    let bytes = Uint8Array::new(&buffer);
    let read = Zeroizing::new(bytes.to_vec());
    bytes.fill(0, 0, bytes.length());
    Some(read)
}
