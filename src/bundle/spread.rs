//! Work on many things at once, natively on every core; in a browser's worker one after the other.

/// What `work` makes of each item, in the order of the items.
#[cfg(not(target_family = "wasm"))]
pub fn spread<T: Send, U: Send>(items: Vec<T>, work: impl Fn(T) -> U + Sync) -> Vec<U> {
    /// Below this, starting threads takes longer than the work.
    const FEW: usize = 64;
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    if cores == 1 || items.len() < FEW {
        return items.into_iter().map(work).collect();
    }
    let share = items.len().div_ceil(cores);
    let mut items = items.into_iter();
    let mut results = Vec::with_capacity(items.len());
    std::thread::scope(|scope| {
        let work = &work;
        let shares = std::iter::from_fn(|| {
            let share: Vec<T> = items.by_ref().take(share).collect();
            (!share.is_empty()).then_some(share)
        });
        let started: Vec<_> = shares
            .map(|share| scope.spawn(move || share.into_iter().map(work).collect::<Vec<U>>()))
            .collect();
        for thread in started {
            match thread.join() {
                Ok(part) => results.extend(part),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
    });
    results
}

/// What `work` makes of each item, in the order of the items.
#[cfg(target_family = "wasm")]
pub fn spread<T, U>(items: Vec<T>, work: impl Fn(T) -> U) -> Vec<U> {
    items.into_iter().map(work).collect()
}
