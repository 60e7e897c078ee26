use crate::{
    app::{
        components::{Checkbox, Choice, ChoiceGroup, Details},
        preference,
        prelude::*,
        reactive::effect_after,
    },
    register::list::Column,
    words::text,
};

/// Which columns stand in the register, and how close its lines are: kept on this device.
#[derive(Clone, Copy)]
pub(super) struct Layout {
    hidden: RwSignal<Vec<Column>>,
    dense: RwSignal<String>,
}

/// The columns one can take away, in the order they stand.
const OPTIONAL: [Column; 6] = [
    Column::Severity,
    Column::State,
    Column::Category,
    Column::Coordinator,
    Column::Opened,
    Column::Updated,
];

impl Layout {
    pub(super) fn kept() -> Self {
        let dense = if preference::is_dense() {
            "dense"
        } else {
            "calm"
        };
        Layout {
            hidden: RwSignal::new(preference::hidden_columns()),
            dense: RwSignal::new(dense.to_owned()),
        }
    }

    /// The columns that stand, the title first.
    pub(super) fn columns(self) -> Vec<Column> {
        let hidden = self.hidden.get();
        let shown = OPTIONAL
            .into_iter()
            .filter(|column| !hidden.contains(column));
        std::iter::once(Column::Title).chain(shown).collect()
    }

    pub(super) fn is_dense(self) -> bool {
        self.dense.with(|dense| dense == "dense")
    }
}

/// Choosing columns and density.
#[component]
pub(super) fn LayoutChoice(layout: Layout) -> impl IntoView {
    let column = move |column: Column| {
        let shown = RwSignal::new(layout.hidden.with_untracked(|all| !all.contains(&column)));
        effect_after(move |before: Option<bool>| {
            let shown = shown.get();
            if before.is_some_and(|before| before != shown) {
                layout.hidden.update(|hidden| {
                    hidden.retain(|other| *other != column);
                    if !shown {
                        hidden.push(column);
                    }
                });
                layout
                    .hidden
                    .with_untracked(|hidden| preference::hide_columns(hidden));
            }
            shown
        });
        let key = format!("column-{}", column.name());
        view! { <Checkbox key=key label=super::rows::label(column) value=shown /> }
    };
    effect_after(move |before: Option<String>| {
        let dense = layout.dense.get();
        if before.is_some() {
            preference::set_dense(dense == "dense");
        }
        dense
    });
    let choices = ["calm", "dense"].map(|word| Choice::of("density", word));
    view! {
        <Details summary=text!("layout-title")>
            <div class="layout-choice" data-test="layout">
                <fieldset class="field choices">
                    <legend>{text!("layout-columns")}</legend>
                    <div class="options">{OPTIONAL.map(column).into_iter().collect::<Vec<_>>()}</div>
                </fieldset>
                <ChoiceGroup
                    key="density"
                    legend=text!("layout-density")
                    choices=choices.to_vec()
                    value=layout.dense
                    layout="inline"
                />
            </div>
        </Details>
    }
}
