//! The page's side of the wire to the engine: questions out, answers and notices in. Nothing blocks.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    future::Future,
    ops::Deref,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll, ready},
};

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker};

use super::{language, preference};
use crate::{
    app::{
        memo::Held,
        prelude::*,
        reactive::{effect, spawn},
    },
    engine::{
        protocol::{Answer, Ask, Back, Lost, Notice, Status},
        wire::{self, pack, unpack},
    },
    words::{Sentence, language::Tongue, sentence},
};

/// The engine, as the page sees it. Copy it freely, it is a pointer; take it from the context with [`use_engine`].
#[derive(Clone, Copy)]
pub struct Engine(&'static State);

/// What the page knows of the engine.
pub struct State {
    port: StoredValue<Port, LocalStorage>,
    /// Grows whenever something was written, here or in another tab.
    pub version: RwSignal<u64>,
    /// How things stand, once known.
    pub status: RwSignal<Option<Status>>,
    /// What would take back what was written last; nothing where that cannot be.
    pub back: RwSignal<Vec<Back>>,
    /// How far a long task has come: done, total.
    pub progress: RwSignal<Option<(usize, usize)>>,
    /// Whether nothing is answered before somebody opens the vault.
    pub locked: RwSignal<bool>,
    /// Why the engine cannot work here.
    pub failed: RwSignal<Option<Sentence>>,
    /// What this browser had and has no more, until somebody starts anew.
    pub lost: RwSignal<Option<Lost>>,
    /// Whether nothing is kept beyond this page.
    pub unkept: RwSignal<bool>,
}

/// What a question is answered by, with the bytes beside it.
pub type Reply = Result<(Answer, Vec<Uint8Array>), Sentence>;

/// Something asked again whenever the register changes: nothing yet, an answer, or a refusal.
pub type Watched<T> = Memo<Option<Result<T, Sentence>>>;

/// The engine, from the context.
#[must_use]
pub fn use_engine() -> Engine {
    expect_context()
}

struct Port {
    worker: Option<Worker>,
    waiting: RefCell<HashMap<u32, Function>>,
    last: Cell<u32>,
}

impl Deref for Engine {
    type Target = State;

    fn deref(&self) -> &State {
        self.0
    }
}

impl Engine {
    /// Opens the database this device prefers, in the worker that `boot.mjs` has started.
    #[must_use]
    pub fn start() -> Self {
        let worker = watchbook("worker").and_then(|worker| worker.dyn_into::<Worker>().ok());
        // One for the page, as long as the page.
        let engine = Engine(Box::leak(Box::new(State {
            port: StoredValue::new_local(Port {
                worker: worker.clone(),
                waiting: RefCell::default(),
                last: Cell::new(0),
            }),
            version: RwSignal::new(0),
            status: RwSignal::new(None),
            back: RwSignal::new(Vec::new()),
            progress: RwSignal::new(None),
            locked: RwSignal::new(false),
            failed: RwSignal::new(None),
            lost: RwSignal::new(None),
            unkept: RwSignal::new(false),
        })));
        match worker {
            Some(worker) => engine.listen(&worker),
            None => engine.failed.set(Some(sentence!("fault-no-engine"))),
        }
        engine.keep_status();
        engine
    }

    fn listen(self, worker: &Worker) {
        let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            self.hear(&event.data());
        });
        worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        hear.forget();
        let first = Array::of2(&JsValue::from(0), &JsValue::from(preference::database()));
        if worker.post_message(&first).is_err() {
            self.failed.set(Some(sentence!("fault-no-engine")));
        }
    }

    fn keep_status(self) {
        effect(move || {
            self.version.track();
            spawn(async move {
                match self.status().await {
                    Ok(status) => {
                        let bare = status.demo && status.writer && status.register_id.is_none();
                        // Whoever has a key again was started anew, maybe in another tab.
                        if self.lost.with_untracked(Option::is_some) {
                            self.lost.set(None);
                        }
                        self.status.set(Some(status));
                        if bare && let Err(reason) = super::demo::furnish(self).await {
                            self.failed.set(Some(reason));
                        }
                    }
                    // Another tab is making this device's key, and says so when it is there.
                    Err(reason) if reason.key == "engine-no-device" => {}
                    Err(reason) if reason.key == "engine-locked" => {
                        // Another tab has turned the vault on: what this page shows has to go.
                        if self.status.with_untracked(Option::is_some) {
                            super::vault::lock_here(self);
                        } else {
                            self.locked.set(true);
                        }
                    }
                    // The first reason is the cause of those that follow.
                    Err(reason) => self.failed.update(|failed| {
                        failed.get_or_insert(reason);
                    }),
                }
            });
        });
    }

    /// Has the engine speak this language from its next answer on.
    pub(super) fn speak(self, tongue: Tongue, sentences: &Uint8Array) {
        let order = language::order(tongue, sentences);
        self.port.with_value(|port| {
            let posted = port
                .worker
                .as_ref()
                .map(|worker| worker.post_message(&order));
            if !matches!(posted, Some(Ok(()))) {
                self.failed.set(Some(sentence!("fault-no-engine")));
            }
        });
    }

    /// Goes on once the vault is open.
    pub fn unlocked(self) {
        self.locked.set(false);
        self.version.update(|version| *version += 1);
    }

    fn hear(self, message: &JsValue) {
        let parts: &Array = message.unchecked_ref();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a number this page has counted up itself"
        )]
        let id = parts.get(0).as_f64().unwrap_or_default() as u32;
        if id == 0 {
            if let Some(notice) = bytes(parts, 1).and_then(|bytes| unpack(&bytes.to_vec())) {
                self.notice(notice);
            }
            return;
        }
        // The worker does one thing at a time: whatever was under way has come to its end, or was given up.
        if self.progress.with_untracked(Option::is_some) {
            self.progress.set(None);
        }
        let resolve = self
            .port
            .with_value(|port| port.waiting.borrow_mut().remove(&id));
        if let Some(resolve) = resolve {
            // A promise's own resolver never throws.
            let _ = resolve.call1(&JsValue::UNDEFINED, message);
        }
    }

    fn notice(self, notice: Notice) {
        match notice {
            // Questions asked before it was ready have waited in the worker.
            Notice::Ready => {}
            Notice::Lock => super::vault::lock_here(self),
            Notice::Changed => self.version.update(|version| *version += 1),
            Notice::Failed { reason } => self.failed.set(Some(reason)),
            Notice::Lost(lost) => self.lost.set(Some(lost)),
            Notice::Unkept => self.unkept.set(true),
            Notice::Writer { writer } => {
                self.status.update(|status| {
                    if let Some(status) = status {
                        status.writer = writer;
                    }
                });
            }
            Notice::Progress { done, total } => {
                self.progress.set((done < total).then_some((done, total)));
            }
        }
    }

    /// Asks; the question is on its way when this returns, the answer comes with the future. `take` takes the one kind
    /// of answer there is to it.
    pub fn ask<T>(
        self,
        ask: Ask,
        files: Vec<Uint8Array>,
        take: fn(Answer, Vec<Uint8Array>) -> Option<T>,
    ) -> Asked<T> {
        let reply = Box::pin(self.send(&ask, &files));
        Asked { reply, take }
    }

    fn send(self, ask: &Ask, files: &[Uint8Array]) -> impl Future<Output = Reply> + use<> {
        let answer = self.port.with_value(|port| port.post(ask, files));
        async move {
            let answer = answer.ok_or_else(|| sentence!("fault-no-engine"))?;
            let message = JsFuture::from(answer).await.map_err(|_| unexpected())?;
            read(message.unchecked_ref())
        }
    }

    /// Asks now, and again whenever the register or a signal read by `fetch` changes; what was answered stands until
    /// there is another answer to the last question.
    pub fn watch<T, F>(self, fetch: impl Fn(Engine) -> F + 'static) -> Watched<T>
    where
        T: Clone + PartialEq + Send + Sync + 'static,
        F: Future<Output = Result<T, Sentence>> + 'static,
    {
        self.follow(Box::new(move |engine| Box::pin(fetch(engine))))
    }

    fn follow<T>(self, fetch: Box<dyn Fn(Engine) -> Awaited<T>>) -> Watched<T>
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        let nothing: Option<Result<T, Sentence>> = None;
        let answer = RwSignal::new(Held::new(nothing));
        let last = Rc::new(Cell::new(0_u64));
        effect(move || {
            self.version.track();
            let asked = fetch(self);
            let (last, number) = (last.clone(), last.get() + 1);
            last.set(number);
            spawn(async move {
                let new = Held::new(Some(asked.await));
                // The page may be gone by now.
                let differs = answer.try_with_untracked(|old| *old != new);
                if last.get() == number && differs == Some(true) {
                    answer.set(new);
                }
            });
        });
        Memo::of(answer.into())
    }
}

type Awaited<T> = Pin<Box<dyn Future<Output = Result<T, Sentence>>>>;

/// An answer on its way.
pub struct Asked<T> {
    reply: Pin<Box<dyn Future<Output = Reply>>>,
    take: fn(Answer, Vec<Uint8Array>) -> Option<T>,
}

impl<T> Future for Asked<T> {
    type Output = Result<T, Sentence>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let reply = ready!(self.reply.as_mut().poll(context));
        Poll::Ready(
            reply.and_then(|(answer, files)| (self.take)(answer, files).ok_or_else(unexpected)),
        )
    }
}

impl Port {
    fn post(&self, ask: &Ask, bytes: &[Uint8Array]) -> Option<Promise> {
        let worker = self.worker.as_ref()?;
        let ask = pack(ask)?;
        let id = self.last.get() + 1;
        self.last.set(id);
        let message = Array::of2(&JsValue::from(id), &Uint8Array::from(ask.as_slice()));
        for file in bytes {
            message.push(file);
        }
        let answer = Promise::new(&mut |resolve, _| {
            self.waiting.borrow_mut().insert(id, resolve);
        });
        worker.post_message(&message).ok()?;
        Some(answer)
    }
}

fn read(message: &Array) -> Reply {
    let answer = bytes(message, 1).ok_or_else(unexpected)?;
    let answer: wire::Reply = unpack(&answer.to_vec()).ok_or_else(unexpected)?;
    let files = (2..message.length()).filter_map(|place| bytes(message, place));
    Ok((answer?, files.collect()))
}

fn bytes(message: &Array, place: u32) -> Option<Uint8Array> {
    message.get(place).dyn_into().ok()
}

/// The engine and the page are not of the same version, or one of them is broken.
pub(super) fn unexpected() -> Sentence {
    sentence!("fault-unexpected-answer")
}

/// A member of what `boot.mjs` has left for the page.
pub(super) fn watchbook(name: &str) -> Option<JsValue> {
    let all = Reflect::get(&js_sys::global(), &"watchbook".into()).ok()?;
    Reflect::get(&all, &name.into()).ok()
}
