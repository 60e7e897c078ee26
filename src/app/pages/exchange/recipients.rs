use super::spoken::{isolated, roles_text};
use crate::{
    app::{
        components::{CheckboxGroup, Choice, ChoiceGroup},
        prelude::*,
        reactive::{Shown, live, memo},
    },
    register::membership::Member,
    words::text,
};

/// The word for everyone in the register.
pub(super) const EVERYONE: &str = "everyone";

/// Members to choose from: who, on which device, with which roles.
pub(super) fn choices(members: &[Member]) -> Vec<Choice> {
    let choice = |member: &Member| Choice {
        value: member.device.to_string(),
        label: format!("{} · {}", isolated(&member.person), member.device.short()),
        hint: roles_text(&member.roles),
    };
    members.iter().map(choice).collect()
}

/// Who may open the file.
#[component]
pub(super) fn Recipients(
    /// The other members.
    others: Memo<Vec<Member>>,
    /// Everyone, or named people.
    to: RwSignal<String>,
    /// The devices named.
    named: RwSignal<Vec<String>>,
) -> impl IntoView {
    let who = [EVERYONE, "named"].map(|who| Choice::of("recipients", who));
    let by_name = memo(move |_| to.with(|to| to != EVERYONE));
    view! {
        <ChoiceGroup
            key="to"
            legend=text!("hand-out-to")
            hint=text!("hand-out-to-hint")
            choices=who.to_vec()
            value=to
        />
        <Shown when=move || by_name.get()>
            <div class="long-choices">
                {live(move || view! {
                    <CheckboxGroup
                        key="recipients"
                        legend=text!("hand-out-named")
                        choices=others.with(|others| choices(others))
                        value=named
                    />
                })}
            </div>
        </Shown>
    }
}
