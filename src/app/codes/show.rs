use std::{fmt::Write, future::Future, time::Duration};

use js_sys::Uint8Array;

use crate::{
    app::{
        components::{Button, ButtonKind, Dialog},
        engine::use_engine,
        prelude::*,
        reactive::{Shown, live, spawn},
        shell::use_shell,
    },
    words::{sentence, text},
};

/// How long each code is shown: long enough for a slow camera, and below three changes a second, which nobody's eyes
/// should be asked to bear (WCAG 2.3.1).
const SHOWN: Duration = Duration::from_millis(400);
/// Light modules around a code (ISO/IEC 18004 asks for four).
const QUIET: usize = 4;

/// A code as it is drawn.
#[derive(Clone, Default)]
struct Picture {
    area: String,
    shape: String,
}

/// Shows a file as codes that another device's camera reads.
#[component]
pub fn ShowCode<M, A, R>(
    /// Makes the file; nothing when it cannot be made, which was said.
    make: M,
    /// The person says that the other device has it.
    on_read: R,
) -> impl IntoView
where
    M: Fn() -> A + 'static,
    A: Future<Output = Option<Uint8Array>> + 'static,
    R: Fn() + 'static,
{
    let (engine, shell) = (use_engine(), use_shell());
    let open = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let codes = RwSignal::new_local(Vec::<Picture>::new());
    let show = move |_| {
        let made = make();
        busy.set(true);
        spawn(async move {
            if let Some(file) = made.await {
                match engine.draw(file).await {
                    Ok(drawn) => {
                        let _ = codes.try_set(drawn.iter().map(picture).collect());
                        let _ = open.try_set(true);
                    }
                    Err(reason) => shell.complain(&reason),
                }
            }
            let _ = busy.try_set(false);
        });
    };
    let read = move |_| {
        open.set(false);
        on_read();
    };
    view! {
        <Button busy=busy press=show test="show-code">{text!("code-show")}</Button>
        <Dialog open=open title=text!("code-title").to_owned()>
            <p>{text!("code-text")}</p>
            <Shown when=move || open.get()>
                <Reel codes=codes />
            </Shown>
            <p class="actions">
                <Button kind=ButtonKind::Primary press=read test="code-read">
                    {text!("code-read")}
                </Button>
                <Button press=move |_| open.set(false) test="code-close">{text!("code-close")}</Button>
            </p>
        </Dialog>
    }
}

/// One code after the other, round and round.
#[component]
fn Reel(codes: RwSignal<Vec<Picture>, LocalStorage>) -> impl IntoView {
    let count = codes.with_untracked(Vec::len);
    let at = RwSignal::new(0);
    let stands = RwSignal::new(false);
    let next = move || at.update(|at| *at = (*at + 1) % count.max(1));
    let tick = move || {
        if !stands.get_untracked() {
            next();
        }
    };
    if count > 1
        && let Ok(ticks) = set_interval_with_handle(tick, SHOWN)
    {
        on_cleanup(move || ticks.clear());
    }
    let which = move || {
        sentence!("code-part")
            .with("number", at.get() + 1)
            .with("count", count)
            .text()
    };
    let now = move || codes.with(|codes| codes.get(at.get()).cloned().unwrap_or_default());
    view! {
        <svg
            class="code"
            viewBox=move || now().area
            role="img"
            aria-label=text!("code-title")
            shape-rendering="crispEdges"
            data-test="code"
        >
            <path d=move || now().shape></path>
        </svg>
        {(count > 1).then(|| view! {
            <p class="actions code-parts">
                <span data-test="code-part">{which}</span>
                <Button press=move |_| stands.update(|stands| *stands = !*stands) test="code-hold">
                    {live(move || text(if stands.get() { "code-go-on" } else { "code-hold" }))}
                </Button>
                <Button
                    press=move |_| {
                        stands.set(true);
                        next();
                    }
                    test="code-next"
                >
                    {text!("code-next")}
                </Button>
            </p>
        })}
    }
}

/// The dark modules as one shape, row by row, in a square with its quiet border.
fn picture(code: &Uint8Array) -> Picture {
    let code = code.to_vec();
    let (side, modules) = code
        .split_first()
        .map_or((0, &[][..]), |(side, rest)| (usize::from(*side), rest));
    let mut shape = String::new();
    for (y, row) in modules.chunks(side.max(1)).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, other| one == other) {
            if run[0] == 1 {
                let _ = write!(
                    shape,
                    "M{} {}h{}v1h-{}z",
                    x + QUIET,
                    y + QUIET,
                    run.len(),
                    run.len()
                );
            }
            x += run.len();
        }
    }
    let all = side + 2 * QUIET;
    Picture {
        area: format!("0 0 {all} {all}"),
        shape,
    }
}
