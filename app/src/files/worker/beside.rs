//! The Worker beside the one that seals: it reads files and hashes them, which takes as long as the sealing.
//!
//! Over a port between the two, the one that seals hands over a file, and the other answers with its slices in order,
//! then with its hash in a list, or with `null` if the file is not what it was. Slices go back as arrays to read into
//! again; that is also what keeps the reading from running ahead.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

use js_sys::{Array, Uint8Array};
use sha2::{Digest, Sha256};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, MessageEvent, MessagePort};
use zeroize::Zeroizing;

use super::read::{Reader, SLICE_BYTES};
use super::{READER, Stop};
use crate::browser::buffers;
use crate::worker::message::Message;

/// What comes of a file.
pub enum Read {
    /// The next slice, to be [given back](Beside::give_back).
    Slice(Uint8Array),
    /// The hash of the whole file: that was all of it.
    Whole([u8; 32]),
}

/// One end of the port.
#[derive(Clone)]
pub struct Beside {
    port: MessagePort,
    arrived: Rc<RefCell<Arrived>>,
}

#[derive(Default)]
struct Arrived {
    messages: VecDeque<JsValue>,
    waker: Option<Waker>,
}

impl Beside {
    /// Listens at this end.
    pub fn new(port: MessagePort) -> Self {
        let arrived = Rc::<RefCell<Arrived>>::default();
        let arriving = arrived.clone();
        let listener = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let mut arriving = arriving.borrow_mut();
            arriving.messages.push_back(event.data());
            if let Some(waker) = arriving.waker.take() {
                waker.wake();
            }
        });
        port.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        // There is one in a Worker, and it listens as long as that lives.
        listener.forget();
        Self { port, arrived }
    }

    /// Has the other Worker read a file.
    pub fn read(&self, file: &Blob) -> Result<(), Stop> {
        self.port.post_message(file).map_err(|_| Stop::Failed)
    }

    /// What comes next of the file. If the other Worker broke nothing does, and the page loses its patience.
    pub async fn next_read(&self) -> Result<Read, Stop> {
        match self.next().await.dyn_into::<Uint8Array>() {
            Ok(slice) => Ok(Read::Slice(slice)),
            Err(other) => {
                let hash: Array = other.dyn_into().map_err(|_| Stop::Changed)?;
                let hash: Uint8Array = hash.get(0).dyn_into().map_err(|_| Stop::Failed)?;
                hash.to_vec().try_into().map(Read::Whole).map_err(|_| Stop::Failed)
            }
        }
    }

    /// Hands a slice back, memory and all.
    pub fn give_back(&self, slice: &Uint8Array) -> Result<(), Stop> {
        self.hand_over(slice)
    }

    fn hand_over(&self, array: &Uint8Array) -> Result<(), Stop> {
        let handed = Array::of1(&array.buffer());
        self.port.post_message_with_transferable(array, &handed).map_err(|_| Stop::Failed)
    }

    fn arrived(&self) -> Option<JsValue> {
        self.arrived.borrow_mut().messages.pop_front()
    }

    async fn next(&self) -> JsValue {
        poll_fn(|context| match self.arrived() {
            Some(message) => Poll::Ready(message),
            None => {
                self.arrived.borrow_mut().waker = Some(context.waker().clone());
                Poll::Pending
            }
        })
        .await
    }
}

/// Answers [`READER`]: reads what it is handed over the port, as long as this Worker lives.
pub fn serve(question: &Message) -> Result<Message, Stop> {
    let port = question.value(1).dyn_into().map_err(|_| Stop::Failed)?;
    let other = Beside::new(port);
    spawn_local(async move {
        let mut slice = Zeroizing::new(vec![0; SLICE_BYTES as usize]);
        loop {
            let file = match other.next().await.dyn_into::<Blob>() {
                Ok(file) => file,
                // Slices of a file that changed come back when nobody reads it any more.
                Err(slice) => {
                    buffers::wipe(&slice.unchecked_into());
                    continue;
                }
            };
            let answer = match read(&other, file, &mut slice).await {
                Ok(hash) => Array::of1(&Uint8Array::from(&hash[..])).into(),
                Err(_) => JsValue::NULL,
            };
            if other.port.post_message(&answer).is_err() {
                return;
            }
        }
    });
    Ok(Message::new(READER, []))
}

/// Hands over a whole file in slices; its hash.
async fn read(other: &Beside, file: Blob, slice: &mut [u8]) -> Result<[u8; 32], Stop> {
    let (mut reader, mut hash) = (Reader::new(file), Sha256::new());
    while let Some(array) = reader.next_slice().await? {
        let slice = &mut slice[..array.length() as usize];
        array.copy_to(slice);
        other.hand_over(&array)?;
        hash.update(slice);
        while let Some(back) = other.arrived() {
            reader.give_back(back.unchecked_into());
        }
        while reader.is_waited_for() {
            reader.give_back(other.next().await.unchecked_into());
        }
    }
    while reader.misses_some() {
        reader.give_back(other.next().await.unchecked_into());
    }
    Ok(hash.finalize().into())
}
