//! The worker: one queue of jobs, one engine, one job at a time. Messages are arrays:
//! `[number, message, bytes…]`; number 0 is a notice, and from the page the name of the database, or a language with
//! its sentences.

use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
    rc::Rc,
};

use js_sys::{Array, Reflect, Uint8Array};
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use super::{
    channel::{Channel, Word},
    indexeddb::IndexedDb,
    locale::WRITING,
    lock::{Grant, Lock},
    opfs::Opfs,
    resting::Resting,
    world::{World, forever},
};
use crate::{
    engine::{
        Bytes, Engine,
        protocol::{Ask, Notice, VaultOrder},
        wire::{Reply, pack, unpack},
    },
    store::{StoreError, journal::Journaled, memory::MemoryStore},
    words::{
        Say,
        language::{Language, Tongue},
        sentence,
    },
};

/// What there is to do, in the order in which it came.
enum Job {
    Open(String),
    Ask(f64, Box<Ask>, Bytes),
    /// To speak this language from now on, with these sentences.
    Speak(String, Vec<u8>),
    /// A message that is no question of this version, under its number.
    Unread(f64),
    /// What became of asking for the lock.
    Locked(Grant),
    Heard(Word),
}

struct Worker {
    scope: DedicatedWorkerGlobalScope,
    jobs: RefCell<VecDeque<Job>>,
    busy: Cell<bool>,
    given_up: Rc<Cell<bool>>,
}

struct Opened {
    engine: Engine<Journaled<Resting, Opfs>, World>,
    lock: Lock,
    channel: Channel,
}

/// Runs the engine in this worker, for as long as the worker lives.
pub fn run(scope: DedicatedWorkerGlobalScope) {
    let worker = Rc::new(Worker {
        scope: scope.clone(),
        jobs: RefCell::default(),
        busy: Cell::new(false),
        given_up: Rc::default(),
    });
    let open: Rc<RefCell<Option<Opened>>> = Rc::default();
    let receive = {
        let (worker, open) = (worker.clone(), open.clone());
        move |event: JsValue| {
            if let Some(job) = read(&event) {
                if matches!(&job, Job::Ask(_, ask, _) if matches!(**ask, Ask::Forget)) {
                    worker.given_up.set(true);
                }
                push(&worker, &open, job);
            }
        }
    };
    let receive = forever(receive);
    scope.set_onmessage(Some(&receive));
    // What the page sent while this module was loading.
    let backlog = Reflect::get(&scope, &"backlog".into()).unwrap_or_default();
    for event in Array::from(&backlog).iter() {
        let _ = receive.call1(&JsValue::UNDEFINED, &event);
    }
}

fn read(event: &JsValue) -> Option<Job> {
    let parts: Array = event
        .unchecked_ref::<MessageEvent>()
        .data()
        .dyn_into()
        .ok()?;
    let number = parts.get(0).as_f64()?;
    if number == 0.0 {
        let sentences = parts.get(2);
        return Some(match parts.get(1).as_string() {
            Some(name) if sentences.is_undefined() => Job::Open(name),
            Some(tag) => Job::Speak(tag, Uint8Array::new(&sentences).to_vec()),
            None => Job::Unread(number),
        });
    }
    let mut bytes = parts
        .iter()
        .skip(1)
        .map(|bytes| Uint8Array::new(&bytes).to_vec());
    let ask = bytes.next().and_then(|ask| unpack(&ask));
    Some(match ask {
        Some(ask) => Job::Ask(number, Box::new(ask), bytes.collect()),
        None => Job::Unread(number),
    })
}

fn push(worker: &Rc<Worker>, open: &Rc<RefCell<Option<Opened>>>, job: Job) {
    worker.jobs.borrow_mut().push_back(job);
    if worker.busy.replace(true) {
        return;
    }
    let (worker, open) = (worker.clone(), open.clone());
    spawn_local(async move {
        loop {
            let next = worker.jobs.borrow_mut().pop_front();
            let Some(job) = next else { break };
            // Taken out while it works: jobs that arrive meanwhile wait in the queue.
            let mut inner = open.borrow_mut().take();
            work(&worker, &open, &mut inner, job).await;
            *open.borrow_mut() = inner;
        }
        worker.busy.set(false);
    });
}

async fn work(
    worker: &Rc<Worker>,
    slot: &Rc<RefCell<Option<Opened>>>,
    open: &mut Option<Opened>,
    job: Job,
) {
    let scope = &worker.scope;
    match (job, open) {
        (Job::Open(name), open) => *open = begin(worker, slot, &name).await,
        (Job::Speak(tag, sentences), _) => {
            if let (Some(tongue), Ok(sentences)) = (Tongue::of(&tag), String::from_utf8(sentences))
            {
                Language::speak(tongue, sentences, WRITING);
            }
        }
        (Job::Ask(number, ask, bytes), Some(open)) => {
            worker.given_up.set(false);
            answer(scope, open, number, *ask, bytes).await;
        }
        (Job::Ask(number, ..), None) => {
            let sentence = sentence!("engine-not-open");
            post(scope, number, &Reply::Err(sentence), Vec::new());
        }
        // The page waits for an answer to each number.
        (Job::Unread(number), _) => {
            let reason = sentence!("fault-unexpected-answer");
            if number == 0.0 {
                notify(scope, &Notice::Failed { reason });
            } else {
                post(scope, number, &Reply::Err(reason), Vec::new());
            }
        }
        (Job::Locked(Grant::Ours), Some(open)) => {
            // Until everything is read again this tab knows less than what is at rest, and must not
            // write over it.
            match open.engine.take_over().await {
                Ok(()) => {
                    notify(scope, &Notice::Writer { writer: true });
                    tell_of_loss(scope, open);
                    notify(scope, &Notice::Changed);
                }
                Err(error) => {
                    open.lock.release();
                    fail(scope, &error);
                }
            }
        }
        (Job::Locked(Grant::Refused(detail)), Some(open)) => {
            open.engine.follow();
            fail(scope, &StoreError::Unavailable(detail));
        }
        (Job::Heard(Word::Lock), Some(_)) => notify(scope, &Notice::Lock),
        (Job::Heard(Word::Changed), Some(open)) => follow(scope, open).await,
        (Job::Heard(Word::Yield), Some(open)) if open.engine.is_writer() => {
            open.engine.follow();
            open.lock.release();
            notify(scope, &Notice::Writer { writer: false });
            wait_for_lock(worker, slot, &open.lock);
        }
        _ => {}
    }
}

/// Reads again what another tab has written, unless this one writes.
async fn follow(scope: &DedicatedWorkerGlobalScope, open: &mut Opened) {
    if open.engine.is_writer() {
        return;
    }
    match open.engine.refresh().await {
        Ok(()) => notify(scope, &Notice::Changed),
        Err(error) => fail(scope, &error),
    }
}

/// Says that everything is gone, if it is.
fn tell_of_loss(scope: &DedicatedWorkerGlobalScope, open: &Opened) {
    if let Some(lost) = open.engine.lost() {
        notify(scope, &Notice::Lost(lost.clone()));
    }
}

/// Opens the database: as its writer when no other tab is, following along otherwise. A single file for which the
/// browser keeps nothing has memory instead, and no other tabs.
async fn begin(
    worker: &Rc<Worker>,
    slot: &Rc<RefCell<Option<Opened>>>,
    name: &str,
) -> Option<Opened> {
    let scope = &worker.scope;
    let mut lock = Lock::new(scope, name);
    let mut writer = false;
    let database = match lock.try_now().await {
        Grant::Refused(detail) => Err(StoreError::Unavailable(detail)),
        grant => {
            writer = grant == Grant::Ours;
            IndexedDb::open(name).await
        }
    };
    let mut kept = true;
    let opened = match database {
        Ok(database) => Ok(Journaled::new(Resting::Kept(database), Opfs::new(name))),
        Err(StoreError::Unavailable(_)) if is_single_file(scope) => {
            lock.release();
            lock = Lock::of(JsValue::UNDEFINED, name);
            (kept, writer) = (false, true);
            let memory = Resting::Passing(MemoryStore::default());
            Ok(Journaled::new(memory, Opfs::nowhere()))
        }
        Err(error) => Err(error),
    };
    let opened = match opened {
        Ok(store) => {
            let world = World::new(scope.clone(), name, worker.given_up.clone());
            Engine::open(store, world, writer, name.ends_with("-demo")).await
        }
        Err(error) => Err(error),
    };
    let engine = match opened {
        Ok(engine) => engine,
        Err(error) => {
            // Another tab may fare better.
            lock.release();
            fail(scope, &error);
            return None;
        }
    };
    if !writer {
        wait_for_lock(worker, slot, &lock);
    }
    let heard = {
        let (worker, slot) = (worker.clone(), slot.clone());
        move |word| push(&worker, &slot, Job::Heard(word))
    };
    let channel = if kept {
        Channel::open(name, heard)
    } else {
        Channel::none()
    };
    if writer {
        // A tab that opened while this device's key was being made waits for it.
        channel.say(Word::Changed);
    }
    notify(scope, &Notice::Ready);
    notify(scope, &Notice::Writer { writer });
    if !kept {
        notify(scope, &Notice::Unkept);
    }
    let mut opened = Opened {
        engine,
        lock,
        channel,
    };
    tell_of_loss(scope, &opened);
    opened.engine.tidy().await;
    if opened.engine.missing() > 0 {
        notify(scope, &Notice::Changed);
    }
    Some(opened)
}

/// Whether everything came in one file, as `boot.mjs` tells.
fn is_single_file(scope: &DedicatedWorkerGlobalScope) -> bool {
    Reflect::get(scope, &"packed".into()).is_ok_and(|packed| packed.is_truthy())
}

fn wait_for_lock(worker: &Rc<Worker>, slot: &Rc<RefCell<Option<Opened>>>, lock: &Lock) {
    let (worker, slot) = (worker.clone(), slot.clone());
    lock.request(true, move |grant| {
        push(&worker, &slot, Job::Locked(grant));
    });
}

async fn answer(
    scope: &DedicatedWorkerGlobalScope,
    open: &mut Opened,
    number: f64,
    ask: Ask,
    bytes: Bytes,
) {
    if matches!(ask, Ask::TakeOver) {
        open.channel.say(Word::Yield);
    }
    let writes = ask.writes();
    if matches!(
        ask,
        Ask::Vault {
            order: VaultOrder::Lock
        }
    ) {
        open.channel.say(Word::Lock);
    }
    // A draft concerns nobody but who writes it, and what is made for a folder changes nothing shown.
    let quiet = matches!(
        ask,
        Ask::SaveDraft { .. } | Ask::Attach { .. } | Ask::Give { .. }
    );
    let tells = writes && !quiet;
    match open.engine.handle(ask, bytes).await {
        Ok((answer, bytes)) => {
            post(scope, number, &Reply::Ok(answer), bytes);
            if tells {
                open.channel.say(Word::Changed);
                notify(scope, &Notice::Changed);
            }
        }
        Err(sentence) => post(scope, number, &Reply::Err(sentence), Vec::new()),
    }
    if writes {
        open.engine.tidy().await;
    }
}

/// Tells the page that it cannot go on, and why.
fn fail(scope: &DedicatedWorkerGlobalScope, error: &StoreError) {
    let reason = error.say();
    notify(scope, &Notice::Failed { reason });
}

/// Tells the page something it has not asked for.
pub(super) fn notify(scope: &DedicatedWorkerGlobalScope, notice: &Notice) {
    post(scope, 0.0, notice, Vec::new());
}

fn post(scope: &DedicatedWorkerGlobalScope, number: f64, value: &impl Serialize, bytes: Bytes) {
    let message = Array::of1(&number.into());
    let buffers = Array::new();
    for bytes in pack(value).into_iter().chain(bytes) {
        let array = Uint8Array::from(bytes.as_slice());
        buffers.push(&array.buffer());
        message.push(&array);
    }
    // Transferred, not copied: a bundle may be 64 MiB.
    let _ = scope.post_message_with_transfer(&message, &buffers);
}
