//! The two doors of Watchbook: a page in the browser, a command natively. Nothing else lives here.

#[cfg(target_family = "wasm")]
fn main() {
    watchbook::browser::door::page(watchbook::app::mount);
}

#[cfg(not(target_family = "wasm"))]
fn main() -> std::process::ExitCode {
    watchbook::command::main()
}
