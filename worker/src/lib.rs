//! The engine as a wasm module of its own: the worker loads this one, and the page the other, so that neither waits for
//! what only the other needs. Natively there is nothing here.

#[cfg(target_family = "wasm")]
mod door {
    use wasm_bindgen::prelude::wasm_bindgen;

    /// Runs the engine, for as long as the worker lives.
    #[wasm_bindgen(start)]
    fn start() {
        watchbook::browser::door::engine();
    }
}
