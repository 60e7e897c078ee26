//! The two doors of Watchbook: a page in the browser, a command natively. Nothing else lives here.

#[cfg(target_family = "wasm")]
fn main() {
    match watchbook::browser::worker::scope() {
        Some(scope) => watchbook::browser::worker::run(scope),
        None => watchbook::app::mount(),
    }
}

#[cfg(not(target_family = "wasm"))]
fn main() -> std::process::ExitCode {
    watchbook::command::main()
}
