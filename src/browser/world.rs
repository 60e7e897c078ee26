//! Clock, randomness and scheduling of the worker.

use std::{cell::Cell, rc::Rc};

use js_sys::{Array, Date, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, CacheStorage, DedicatedWorkerGlobalScope, Response};

use crate::{
    domain::stamp::Stamp,
    engine::{
        protocol::Notice,
        surroundings::{
            Scan, Surroundings,
            envelope::{self, Closed, Opener},
        },
    },
    vault::{cipher::Secret, cost::Cost},
};

/// Milliseconds of work between two breaths: longer, and a person would wonder.
const BREATH: f64 = 80.0;
/// The cache that holds what outlives a lost database.
const OUTSIDE: &str = "watchbook-canary";

/// The browser around the engine.
pub struct World {
    scope: DedicatedWorkerGlobalScope,
    database: String,
    last: Cell<f64>,
    /// Set when the person gives up what is running.
    pub given_up: Rc<Cell<bool>>,
}

impl World {
    /// The world of this worker.
    #[must_use]
    pub fn new(
        scope: DedicatedWorkerGlobalScope,
        database: &str,
        given_up: Rc<Cell<bool>>,
    ) -> Self {
        World {
            scope,
            database: database.to_owned(),
            last: Cell::new(0.0),
            given_up,
        }
    }

    /// The cache that is no part of the database, if the browser has caches here.
    async fn outside(&self) -> Result<Cache, JsValue> {
        let caches = Reflect::get(&self.scope, &"caches".into())?;
        let caches: CacheStorage = caches.dyn_into()?;
        let cache = JsFuture::from(caches.open(OUTSIDE)).await?;
        Ok(cache.unchecked_into())
    }

    async fn read_outside(&self) -> Result<Option<String>, JsValue> {
        let cache = self.outside().await?;
        let found = JsFuture::from(cache.match_with_str(&self.database)).await?;
        let Ok(response) = found.dyn_into::<Response>() else {
            return Ok(None);
        };
        Ok(JsFuture::from(response.text()?).await?.as_string())
    }

    async fn write_outside(&self, text: Option<&str>) -> Result<(), JsValue> {
        let cache = self.outside().await?;
        let done = match text {
            Some(text) => {
                let response = Response::new_with_opt_str(Some(text))?;
                cache.put_with_str(&self.database, &response)
            }
            None => cache.delete_with_str(&self.database),
        };
        JsFuture::from(done).await.map(drop)
    }
}

impl World {
    /// Calls a function of a module that is fetched when it is first needed. Nothing when it cannot be
    /// fetched; as an error, what it throws.
    async fn lazily(
        &self,
        (module, name): (&str, &str),
        arguments: &Array,
    ) -> Option<Result<JsValue, JsValue>> {
        let fetch: Function = Reflect::get(&self.scope, &"lazy".into())
            .ok()?
            .dyn_into()
            .ok()?;
        let fetched = fetch.call1(&self.scope, &module.into()).ok()?;
        let module: Promise = fetched.dyn_into().ok()?;
        let module = JsFuture::from(module).await.ok()?;
        let function: Function = Reflect::get(&module, &name.into()).ok()?.dyn_into().ok()?;
        Some(function.apply(&JsValue::UNDEFINED, arguments))
    }
}

/// Bytes that a module gave back.
fn bytes(value: JsValue) -> Option<Vec<u8>> {
    let bytes: Uint8Array = value.dyn_into().ok()?;
    Some(bytes.to_vec())
}

impl Surroundings for World {
    fn now(&self) -> Stamp {
        let now = Date::new_0();
        #[allow(
            clippy::cast_possible_truncation,
            reason = "milliseconds since 1970 fit in 53 bits"
        )]
        let (seconds, minutes) = (
            (now.get_time() / 1000.0).floor() as i64,
            -now.get_timezone_offset() as i32,
        );
        Stamp::new(seconds, minutes)
    }

    fn random(&self, bytes: &mut [u8]) {
        // Without a source of randomness there are no keys: stopping here is the only safe answer.
        let crypto = self.scope.crypto();
        let filled = crypto.is_ok_and(|crypto| {
            bytes
                .chunks_mut(65_536)
                .all(|some| crypto.get_random_values_with_u8_array(some).is_ok())
        });
        assert!(filled, "the browser has no secure source of randomness");
    }

    async fn stretch(&self, passphrase: &str, salt: &[u8; 16], cost: Cost) -> Option<Secret> {
        let passphrase = Uint8Array::from(passphrase.as_bytes());
        let arguments = Array::of5(
            &passphrase,
            &Uint8Array::from(salt.as_slice()),
            &cost.memory.into(),
            &cost.passes.into(),
            &cost.lanes.into(),
        );
        let answer = self.lazily(("stretch", "argon2id"), &arguments).await;
        passphrase.fill(0, 0, passphrase.length());
        let answer: Uint8Array = answer?.ok()?.dyn_into().ok()?;
        let mut key = Secret::default();
        if answer.length() != 32 {
            return None;
        }
        answer.copy_to(&mut *key);
        answer.fill(0, 0, 32);
        Some(key)
    }

    async fn seal(&self, plain: &[u8], opener: Opener<'_>) -> Option<Vec<u8>> {
        let plain = Uint8Array::from(plain);
        let (name, opener) = match opener {
            Opener::Keys(keys) => ("sealFor", Uint8Array::from(keys.concat().as_slice()).into()),
            Opener::Passphrase(passphrase) => ("sealWith", JsValue::from(passphrase)),
        };
        let arguments = Array::of2(&plain, &opener);
        let sealed = self.lazily(("envelope", name), &arguments).await;
        sealed?.ok().and_then(bytes)
    }

    async fn unseal(&self, sealed: &[u8], secret: envelope::Secret<'_>) -> Result<Vec<u8>, Closed> {
        let sealed = Uint8Array::from(sealed);
        let (name, secret) = match secret {
            envelope::Secret::Key(key) => ("openAs", Uint8Array::from(key.as_slice()).into()),
            envelope::Secret::Passphrase(passphrase) => ("openWith", JsValue::from(passphrase)),
        };
        let arguments = Array::of2(&sealed, &secret);
        let opened = self.lazily(("envelope", name), &arguments).await;
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the numbers of reasons are small"
        )]
        let why = |thrown: JsValue| Closed::of(thrown.as_f64().unwrap_or_default() as u8);
        let opened = opened.ok_or(Closed::NoMeans)?.map_err(why)?;
        bytes(opened).ok_or(Closed::NoMeans)
    }

    async fn draw(&self, file: &[u8]) -> Option<Vec<Vec<u8>>> {
        let arguments = Array::of1(&Uint8Array::from(file));
        let drawn = self.lazily(("code", "draw"), &arguments).await?.ok()?;
        // Too large is told by nothing at all.
        let codes = drawn.dyn_into::<Array>().unwrap_or_default();
        codes.iter().map(bytes).collect()
    }

    async fn scan(&self, picture: &[u8], width: usize, seen: &[String]) -> Option<Scan> {
        let seen: Array = seen
            .iter()
            .map(|text| JsValue::from(text.as_str()))
            .collect();
        let arguments = Array::of3(&Uint8Array::from(picture), &width.into(), &seen);
        let scan = self.lazily(("code", "scan"), &arguments).await?.ok()?;
        let scan: Array = scan.dyn_into().ok()?;
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a number of codes"
        )]
        let count = scan.get(1).as_f64()? as usize;
        let seen: Array = scan.get(0).dyn_into().ok()?;
        Some(Scan {
            seen: seen.iter().filter_map(|text| text.as_string()).collect(),
            count,
            file: bytes(scan.get(2)),
        })
    }

    async fn breathe(&self, done: usize, total: usize) -> bool {
        let now = Date::now();
        if now - self.last.get() < BREATH {
            return !self.given_up.get();
        }
        super::worker::notify(&self.scope, &Notice::Progress { done, total });
        let scope = self.scope.clone();
        let mut wait = |resolve: Function, _: Function| {
            let _ = scope.set_timeout_with_callback(&resolve);
        };
        let _ = JsFuture::from(Promise::new(&mut wait)).await;
        self.last.set(Date::now());
        !self.given_up.get()
    }

    async fn remembered(&self) -> Option<String> {
        self.read_outside().await.ok().flatten()
    }

    async fn remember(&self, text: Option<&str>) {
        let _ = self.write_outside(text).await;
    }
}

/// A function of JavaScript that calls a closure for as long as the worker lives.
pub(super) fn forever(call: impl FnMut(JsValue) + 'static) -> Function {
    let closure = wasm_bindgen::closure::Closure::<dyn FnMut(JsValue)>::new(call);
    closure.into_js_value().unchecked_into()
}
