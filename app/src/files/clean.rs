//! Clean copies: what can be seen of a picture or PDF, without what is written in its file.

use evidence::FileKind;
use js_sys::Promise;
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, ContextAttributes2d, HtmlCanvasElement, ImageBitmap, ImageBitmapOptions,
    ImageOrientation,
};

use super::chosen::{Cleaning, Look, Made};
use super::state::Files;
use super::{ask, paper};
use crate::browser::worker_link::Link;

/// Most points of a picture that is drawn anew: what Safari draws at all, and 64 MiB of memory. A larger one is made
/// smaller.
const MOST_POINTS: f64 = 16_777_216.0;

/// How well JPEG and WebP are written, from 0 to 1.
const QUALITY: f64 = 0.92;

/// How far a colour may come back from what was drawn, out of 255. Some browsers change it a little so that pages can't
/// know them by it.
const TOLERANCE: u8 = 24;

/// Makes a clean copy of the file of the list with this key and looks into it; `None` if none can be made here, or
/// something is still written in it.
pub async fn copy(files: Files, link: &Link, key: u32, file: &Blob, kind: FileKind) -> Option<(Blob, Made)> {
    let (blob, smaller) = match kind {
        FileKind::Heic => (ask::scrubbed(link, file, kind).await.ok()?, false),
        FileKind::Pdf => (paper::cleaned(files, key, file).await?, false),
        _ => drawn(file, kind).await?,
    };
    let look = ask::look(link, &blob).await.ok()?;
    let is_whole = is_fit(&look, kind) && blob.size() > 0.0;
    let made = Made { kind: look.kind, bytes: blob.size() as u64, smaller };
    (is_whole && look.found.is_empty()).then_some((blob, made))
}

/// Whether this is what a copy of such a file can be: a picture, which may have become a PNG, or a PDF that was looked
/// into as a whole.
fn is_fit(look: &Look, kind: FileKind) -> bool {
    if kind == FileKind::Pdf {
        look.kind == kind && look.cleaning == Cleaning::Can
    } else {
        look.kind.is_image() && look.kind.can_be_cleaned()
    }
}

/// The picture drawn anew and written in the same way, or as PNG if the browser can't; and whether it is smaller.
async fn drawn(file: &Blob, kind: FileKind) -> Option<(Blob, bool)> {
    let bitmap = decoded(file).await?;
    let (width, height) = (f64::from(bitmap.width()), f64::from(bitmap.height()));
    let scale = (MOST_POINTS / (width * height)).sqrt().min(1.0);
    let (to_width, to_height) = ((width * scale).floor().max(1.0), (height * scale).floor().max(1.0));
    let (canvas, context) = canvas(to_width as u32, to_height as u32)?;
    let drawn = draws_what_it_is_told()
        && context.draw_image_with_image_bitmap_and_dw_and_dh(&bitmap, 0.0, 0.0, to_width, to_height).is_ok();
    bitmap.close();
    let blob = if drawn { written(&canvas, kind.mime()).await } else { None };
    forget(&canvas);
    Some((blob?, scale < 1.0))
}

/// Upright, as the camera says that it was held.
async fn decoded(file: &Blob) -> Option<ImageBitmap> {
    let options = ImageBitmapOptions::new();
    options.set_image_orientation(ImageOrientation::FromImage);
    let upright = window().create_image_bitmap_with_blob_and_image_bitmap_options(file, &options);
    let bitmap = match settled(upright).await {
        Some(bitmap) => bitmap,
        // Older browsers do not know the word, and turn pictures upright without being asked.
        None => settled(window().create_image_bitmap_with_blob(file)).await?,
    };
    bitmap.dyn_into().ok()
}

async fn settled(promise: Result<Promise, JsValue>) -> Option<JsValue> {
    JsFuture::from(promise.ok()?).await.ok()
}

/// The content of a canvas as a file. A browser that can't write this type writes PNG.
async fn written(canvas: &HtmlCanvasElement, mime: &str) -> Option<Blob> {
    let promise = Promise::new(&mut |resolve, reject| {
        let asked = canvas.to_blob_with_type_and_encoder_options(&resolve, mime, &QUALITY.into());
        if asked.is_err() {
            // Nobody to tell but the promise itself.
            let _ = reject.call0(&JsValue::NULL);
        }
    });
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

/// Some browsers give pages something else than what was drawn, so that they can't be told from each other: then every
/// copy would be noise, or white.
fn draws_what_it_is_told() -> bool {
    const SIDE: f64 = 8.0;
    let colours = [("#c81e5a", [200, 30, 90]), ("#1e96dc", [30, 150, 220])];
    let Some((canvas, context)) = canvas(SIDE as u32, SIDE as u32) else { return false };
    let is_true = colours.into_iter().all(|(name, colour): (&str, [u8; 3])| {
        context.set_fill_style_str(name);
        context.fill_rect(0.0, 0.0, SIDE, SIDE);
        let Ok(image) = context.get_image_data(0.0, 0.0, SIDE, SIDE) else { return false };
        let points = image.data();
        let near = |point: &[u8]| point.iter().zip(colour).all(|(is, was)| is.abs_diff(was) <= TOLERANCE);
        !points.is_empty() && points.chunks(4).all(near)
    });
    forget(&canvas);
    is_true
}

fn canvas(width: u32, height: u32) -> Option<(HtmlCanvasElement, CanvasRenderingContext2d)> {
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    // It is read back, to see whether the browser draws what it is told.
    let options = ContextAttributes2d::new();
    options.set_will_read_frequently(true);
    let context = canvas.get_context_with_context_options("2d", &options).ok()??.dyn_into().ok()?;
    Some((canvas, context))
}

/// Gives its memory back at once.
fn forget(canvas: &HtmlCanvasElement) {
    canvas.set_width(0);
    canvas.set_height(0);
}
