//! Histories: 2 to 6 devices that write, hand out and take in as it comes, with clocks up to ten years
//! wrong, some of them copied, revoked, or lying. In the end whoever has the same entries must see the
//! same register, and what was tampered with must be told; on honest histories nothing may be.
//!
//! `cargo xtask converge --histories 2000000`; one again: `--seed S --only N`.

mod deeds;
mod dice;
mod history;
mod replica;
mod verdict;

use std::{
    process::ExitCode,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::Instant,
};

use history::{History, Told};

/// What was asked for on the command line.
struct Choice {
    histories: usize,
    seed: u64,
    only: Option<usize>,
}

fn main() -> ExitCode {
    let choice = Choice::read();
    let (first, end) = match choice.only {
        Some(number) => (number, number + 1),
        None => (0, choice.histories),
    };
    let started = Instant::now();
    let next = AtomicUsize::new(first);
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let walk = || {
        let mut told = Told::default();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= end {
                return Ok(told);
            }
            let seen = History::play(choice.seed, number);
            told.add(&seen.map_err(|fault| (number, fault))?);
        }
    };
    let results: Vec<Result<Told, (usize, String)>> = thread::scope(|scope| {
        let walks: Vec<_> = (0..threads).map(|_| scope.spawn(walk)).collect();
        let joined = walks.into_iter().map(|walk| walk.join());
        joined
            .map(|result| result.unwrap_or_else(|_| Err((0, "it panicked".into()))))
            .collect()
    });
    let mut told = Told::default();
    for result in results {
        match result {
            Ok(seen) => told.add(&seen),
            Err((number, fault)) => {
                println!("history {number}: {fault}");
                println!(
                    "again: cargo xtask converge --seed {} --only {number}",
                    choice.seed
                );
                return ExitCode::FAILURE;
            }
        }
    }
    println!("{}", told.lines(started.elapsed()));
    match told.lacks(choice.only.is_some() || choice.histories < 1000) {
        Some(what) => {
            println!("in all these histories nobody ever {what}: they prove too little");
            ExitCode::FAILURE
        }
        None => ExitCode::SUCCESS,
    }
}

impl Choice {
    fn read() -> Choice {
        let arguments: Vec<String> = std::env::args().collect();
        let number = |name: &str| {
            let place = arguments.iter().position(|argument| argument == name)?;
            arguments.get(place + 1)?.parse().ok()
        };
        Choice {
            histories: number("--histories")
                .map_or(300, |count: u64| usize::try_from(count).unwrap_or(300)),
            seed: number("--seed").unwrap_or(1),
            only: number("--only").and_then(|only: u64| usize::try_from(only).ok()),
        }
    }
}
