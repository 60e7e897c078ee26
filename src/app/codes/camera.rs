//! The camera of this device, where there is one.

use js_sys::{Function, Object, Promise, Reflect, Uint8Array};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CanvasRenderingContext2d, HtmlCanvasElement, HtmlVideoElement, MediaStream, MediaStreamTrack,
};

use crate::{
    app::files::error_name,
    words::{Sentence, sentence},
};

/// Pixels in a row of a picture that codes are looked for in: enough for the smallest module, and no more work than
/// that.
const WIDTH: u32 = 1280;

/// A camera that is on, and the element that shows what it sees.
pub struct Camera {
    video: HtmlVideoElement,
    stream: MediaStream,
    canvas: HtmlCanvasElement,
}

/// Whether this browser lets a page ask for a camera at all.
#[must_use]
pub fn is_offered() -> bool {
    devices().is_some()
}

fn devices() -> Option<(JsValue, Function)> {
    let devices = Reflect::get(&window().navigator(), &"mediaDevices".into()).ok()?;
    let ask = Reflect::get(&devices, &"getUserMedia".into()).ok()?;
    Some((devices, ask.dyn_into().ok()?))
}

impl Camera {
    /// Asks for the camera that looks away from the person, and shows what it sees.
    ///
    /// # Errors
    /// Why there is none, and what to do instead.
    pub async fn start(video: HtmlVideoElement) -> Result<Self, Sentence> {
        let (devices, ask) = devices().ok_or_else(|| sentence!("scan-no-camera"))?;
        let facing = Object::new();
        let wanted = Object::new();
        for (object, name, value) in [
            (&facing, "facingMode", JsValue::from("environment")),
            (&facing, "width", JsValue::from(WIDTH)),
            (&wanted, "video", facing.clone().into()),
        ] {
            let _ = Reflect::set(object, &name.into(), &value);
        }
        let stream = async {
            let stream = Promise::resolve(&ask.call1(&devices, &wanted)?);
            JsFuture::from(stream).await
        };
        let stream: MediaStream = stream.await.map_err(|error| why(&error))?.unchecked_into();
        let canvas = document().create_element("canvas");
        let canvas = canvas.map_err(|error| why(&error))?.unchecked_into();
        let camera = Camera {
            video,
            stream,
            canvas,
        };
        camera.video.set_src_object(Some(&camera.stream));
        // It plays by itself where this is refused, or the person sees that nothing moves.
        if let Ok(playing) = camera.video.play() {
            let _ = JsFuture::from(playing).await;
        }
        Ok(camera)
    }

    /// How light each pixel is that it sees now, row by row, and how many there are in a row. Nothing before the first picture.
    #[must_use]
    pub fn picture(&self) -> Option<(Uint8Array, usize)> {
        let (width, height) = (self.video.video_width(), self.video.video_height());
        let shown = width.min(WIDTH);
        let high = (height * shown).checked_div(width)?;
        self.canvas.set_width(shown);
        self.canvas.set_height(high);
        let often = Object::new();
        let _ = Reflect::set(&often, &"willReadFrequently".into(), &true.into());
        let context = self.canvas.get_context_with_context_options("2d", &often);
        let context: CanvasRenderingContext2d = context.ok()??.unchecked_into();
        let (wide, tall) = (f64::from(shown), f64::from(high));
        context
            .draw_image_with_html_video_element_and_dw_and_dh(&self.video, 0.0, 0.0, wide, tall)
            .ok()?;
        let data = context.get_image_data(0.0, 0.0, wide, tall).ok()?.data();
        // As the eye weighs red, green and blue (ITU-R BT.601).
        let light = |pixel: &[u8]| {
            let [red, green, blue] = [pixel[0], pixel[1], pixel[2]].map(u32::from);
            u8::try_from((299 * red + 587 * green + 114 * blue) / 1000).unwrap_or(u8::MAX)
        };
        let light: Vec<u8> = data.chunks_exact(4).map(light).collect();
        Some((Uint8Array::from(light.as_slice()), shown as usize))
    }
}

/// Off, with its light.
impl Drop for Camera {
    fn drop(&mut self) {
        for track in self.stream.get_tracks() {
            track.unchecked_into::<MediaStreamTrack>().stop();
        }
        self.video.set_src_object(None);
    }
}

fn why(error: &JsValue) -> Sentence {
    Sentence::new(match error_name(error).as_str() {
        "NotAllowedError" | "SecurityError" => "scan-refused",
        "NotFoundError" | "OverconstrainedError" => "scan-no-camera",
        _ => "scan-failed",
    })
}
