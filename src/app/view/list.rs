//! Lists whose rows stay what they are while the list around them changes.

use std::hash::{Hash, Hasher};

use leptos::prelude::Owner;
use web_sys::Comment;

use super::{
    IntoView, View,
    drawn::{Drawn, comment},
};

/// The bytes of what tells a row from the others.
type Key = Vec<u8>;

/// What a list shows; told apart from its rows' types so that lists are drawn by one function.
pub(super) trait Listing {
    /// The keys of its rows as they are now.
    fn keys(&mut self) -> Vec<Key>;
    /// The row at a place of what [`Listing::keys`] last gave.
    fn row(&mut self, place: usize) -> View;
    /// Who owns the rows: not what follows the items, for that gives up what it owns whenever it runs again.
    fn owner(&self) -> &Owner;
}

struct Rows<T, E, K, C> {
    each: E,
    key: K,
    children: C,
    owner: Owner,
    items: Vec<Option<T>>,
}

/// One view for each item; a row stays as long as its key is among the items.
#[leptos::component]
pub fn For<I, T, K, V, E, N, C>(
    /// The items; follows the signals read in it.
    each: E,
    /// What tells an item from the others.
    key: N,
    /// Draws an item.
    children: C,
) -> View
where
    I: IntoIterator<Item = T>,
    T: 'static,
    K: Hash,
    V: IntoView,
    E: Fn() -> I + 'static,
    N: Fn(&T) -> K + 'static,
    C: Fn(T) -> V + 'static,
{
    View::list(Box::new(Rows {
        each: move || each().into_iter().map(Some).collect(),
        key: move |item: &T| {
            let mut bytes = Bytes(Vec::new());
            key(item).hash(&mut bytes);
            bytes.0
        },
        children: move |item| children(item).into_view(),
        owner: Owner::current().unwrap_or_default(),
        items: Vec::new(),
    }))
}

impl<T, E, K, C> Listing for Rows<T, E, K, C>
where
    E: Fn() -> Vec<Option<T>>,
    K: Fn(&T) -> Key,
    C: Fn(T) -> View,
{
    fn keys(&mut self) -> Vec<Key> {
        self.items = (self.each)();
        self.items.iter().flatten().map(&self.key).collect()
    }

    fn row(&mut self, place: usize) -> View {
        let item = self.items.get_mut(place).and_then(Option::take);
        item.map_or_else(View::nothing, &self.children)
    }

    fn owner(&self) -> &Owner {
        &self.owner
    }
}

/// Keeps what is hashed instead of hashing it: two keys are equal when their bytes are.
struct Bytes(Vec<u8>);

impl Hasher for Bytes {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn finish(&self) -> u64 {
        0
    }
}

/// The rows of a list as they stand in the document, and the mark after the last.
pub(super) struct DrawnRows {
    rows: Vec<DrawnRow>,
    end: Comment,
}

struct DrawnRow {
    key: Key,
    owner: Owner,
    drawn: Drawn,
}

impl Drop for DrawnRow {
    fn drop(&mut self) {
        self.owner.cleanup();
    }
}

impl DrawnRows {
    pub fn new() -> Self {
        DrawnRows {
            rows: Vec::new(),
            end: comment(),
        }
    }

    pub fn parts(&self) -> impl Iterator<Item = &Drawn> {
        self.rows.iter().map(|row| &row.drawn)
    }

    pub fn end(&self) -> &web_sys::Node {
        &self.end
    }

    /// Brings the rows up to date. A row that stays is not drawn again, and not moved if it need not.
    pub fn update(&mut self, list: &mut dyn Listing) {
        let keys = list.keys();
        let mut before: Vec<Option<DrawnRow>> = self.rows.drain(..).map(Some).collect();
        // Most often the order is as it was: a row is looked for after the one before it, and only then elsewhere.
        let (mut rows, mut expected) = (Vec::with_capacity(keys.len()), 0);
        for (place, key) in keys.into_iter().enumerate() {
            let is_it = |row: &Option<DrawnRow>| row.as_ref().is_some_and(|row| row.key == key);
            let found = match before.get(expected) {
                Some(row) if is_it(row) => Some(expected),
                _ => before.iter().position(is_it),
            };
            expected = found.map_or(expected, |found| found + 1);
            rows.push(match found.and_then(|found| before[found].take()) {
                Some(row) => row,
                None => {
                    let owner = list.owner().with(Owner::new);
                    let drawn = owner.with(|| list.row(place).draw());
                    DrawnRow { key, owner, drawn }
                }
            });
        }
        for row in before.iter().flatten() {
            row.drawn.unmount();
        }
        self.rows = rows;
        self.settle();
    }

    /// Puts every row where it belongs, beginning with the last.
    fn settle(&self) {
        let Some(parent) = self.end.parent_node() else {
            return;
        };
        let mut next: web_sys::Node = self.end.clone().into();
        for row in self.rows.iter().rev() {
            if row.drawn.last().next_sibling().as_ref() != Some(&next) {
                row.drawn.mount(&parent, Some(&next));
            }
            next = row.drawn.first();
        }
    }
}
