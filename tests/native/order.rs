//! Putting things in order, held against what the standard library does.

use proptest::{collection::vec, prelude::*};
use watchbook::order;

/// Things of few keys, so that many are equal, each with the place it had.
fn things() -> impl Strategy<Value = Vec<(u8, usize)>> {
    let keys = vec(0u8..12, 0..300);
    keys.prop_map(|keys| keys.into_iter().zip(0..).collect())
}

proptest! {
    #[test]
    fn equal_things_stay_in_their_order(things in things()) {
        let (mut ours, mut theirs) = (things.clone(), things);
        order::sort_by_key(&mut ours, |thing| thing.0);
        theirs.sort_by_key(|thing| thing.0);
        prop_assert_eq!(ours, theirs);
    }

    #[test]
    fn any_comparison_gives_its_order(things in things()) {
        let (mut ours, mut theirs) = (things.clone(), things);
        let by = |a: &(u8, usize), b: &(u8, usize)| (a.0 % 3).cmp(&(b.0 % 3)).then(b.0.cmp(&a.0));
        order::sort_by(&mut ours, by);
        theirs.sort_by(by);
        prop_assert_eq!(ours, theirs);
    }

    #[test]
    fn things_that_cannot_be_copied_are_moved(texts in vec("[a-e]{0,3}", 0..100)) {
        let (mut ours, mut theirs) = (texts.clone(), texts);
        order::sort(&mut ours);
        theirs.sort();
        prop_assert_eq!(ours, theirs);
    }

    #[test]
    fn maps_and_sets_hold_what_collecting_gives(things in things()) {
        prop_assert_eq!(order::map(things.clone()), things.iter().copied().collect());
        prop_assert_eq!(order::set(things.clone()), things.into_iter().collect());
    }
}

#[test]
fn every_arrangement_of_six_is_sorted() {
    // Each number stands for an arrangement: which of those left comes next.
    for number in 0..720 {
        let (mut left, mut rest) = ((0..6).collect::<Vec<_>>(), number);
        let mut things = Vec::new();
        while !left.is_empty() {
            things.push(left.remove(rest % left.len()));
            rest /= left.len() + 1;
        }
        order::sort(&mut things);
        assert_eq!(things, [0, 1, 2, 3, 4, 5], "{number}");
    }
}

#[test]
fn nothing_and_one_are_in_order() {
    let mut nothing: [u8; 0] = [];
    order::sort(&mut nothing);
    let mut one = ["only"];
    order::sort(&mut one);
    assert_eq!(one, ["only"]);
}
