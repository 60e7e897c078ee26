use super::severity::parts;
use crate::{
    app::{
        components::{Choice, ChoiceGroup, Details, Select, SeverityChip, TextArea},
        form::field_id,
        forms::{Check, Unsent},
        prelude::*,
        reactive::{Shown, effect, live, memo},
        typing::typed,
    },
    domain::{
        assessment::{Classification, Override},
        field::fields,
        severity::{Impact, Matrix, Severity},
        taxonomy::{Situation, categories, rsit},
    },
    register::command::{Classify, preview},
    words::{sentence, text},
};

const OVERRIDE_REASON: &str = "override-reason";

/// How an incident is classified, while somebody chooses.
#[derive(Clone, Copy)]
pub(super) struct Choices {
    pub category: RwSignal<String>,
    pub subtype: RwSignal<String>,
    pub rsit_class: RwSignal<String>,
    pub rsit_type: RwSignal<String>,
    importance: RwSignal<String>,
    loss: RwSignal<String>,
    social: RwSignal<String>,
    class: RwSignal<String>,
    class_reason: RwSignal<String>,
}

impl Choices {
    /// As left before, or as it is classified now.
    pub(super) fn of(unsent: Unsent, now: Option<&Classification>) -> Self {
        let keep = |field: &'static str, read: fn(&Classification) -> &str| {
            unsent.keep(field, now.map(read).unwrap_or_default().to_owned())
        };
        let chosen = now.and_then(|now| now.overridden.clone());
        let class = chosen.as_ref().map_or("", |chosen| chosen.class.name());
        let class_reason = chosen.as_ref().map_or("", |chosen| &chosen.reason);
        Choices {
            category: keep("category", |now| &now.category),
            subtype: keep("subtype", |now| &now.subtype),
            rsit_class: keep("rsit-class", |now| &now.rsit_class),
            rsit_type: keep("rsit-type", |now| &now.rsit_type),
            importance: keep("importance", |now| &now.impact.importance),
            loss: keep("loss", |now| &now.impact.loss),
            social: keep("social", |now| &now.impact.social),
            class: unsent.keep("class", class.to_owned()),
            class_reason: unsent.keep(OVERRIDE_REASON, class_reason.to_owned()),
        }
    }

    /// Takes over what the reporter's choice suggests, where nothing is chosen yet.
    pub(super) fn suggest(self, situation: &Situation) {
        if self.category.with_untracked(String::is_empty) {
            self.category.set(situation.category.clone());
            self.subtype.set(situation.subtype.clone());
        }
        if self.rsit_class.with_untracked(String::is_empty) {
            self.rsit_class.set(situation.rsit_class.clone());
            self.rsit_type.set(situation.rsit_type.clone());
        }
    }

    fn impact(self) -> Impact {
        Impact {
            importance: self.importance.get(),
            loss: self.loss.get(),
            social: self.social.get(),
        }
    }

    /// The class chosen against the matrix, if it differs from what the matrix says.
    fn other_class(self) -> Option<Severity> {
        let computed = preview(&self.impact())?;
        let word = self.class.get();
        let mut all = Severity::ALL.into_iter();
        let chosen = all.find(|class| class.name() == word)?;
        (computed != chosen).then_some(chosen)
    }

    pub(super) fn check(self, check: Check) -> Check {
        let word = |value: RwSignal<String>| value.get_untracked();
        let check = check
            .chosen("category", &word(self.category), "fault-choose-category")
            .chosen(
                "importance",
                &word(self.importance),
                "fault-choose-importance",
            )
            .chosen("loss", &word(self.loss), "fault-choose-loss")
            .chosen("social", &word(self.social), "fault-choose-social");
        if untrack(move || self.other_class()).is_none() {
            return check;
        }
        let reason = typed(&word(self.class_reason));
        check.text_at(&field_id(OVERRIDE_REASON), fields::REASON, &reason)
    }

    pub(super) fn classify(self) -> Classify {
        untrack(move || Classify {
            category: self.category.get(),
            subtype: self.subtype.get(),
            rsit_class: self.rsit_class.get(),
            rsit_type: self.rsit_type.get(),
            impact: self.impact(),
            overridden: self.other_class().map(|class| Override {
                class,
                reason: typed(&self.class_reason.get()),
            }),
        })
    }
}

/// Category, taxonomy, severity.
#[component]
pub(super) fn ClassifyFields(
    choices: Choices,
    /// What the reporter's choice suggested, in its words; empty for nothing.
    suggested: Signal<String>,
) -> impl IntoView {
    let words = move || {
        let situation = suggested.get();
        let words = sentence!("classify-suggested").with("situation", &situation);
        (!situation.is_empty()).then(|| view! { <p class="hint">{words.text()}</p> })
    };
    view! {
        <fieldset class="group stack">
            <legend>{text!("classify-what")}</legend>
            {live(words)}
            <Kinds choices=choices />
        </fieldset>
        <fieldset class="group stack">
            <legend>{text!("classify-how-bad")}</legend>
            <Factors choices=choices />
            <Class choices=choices />
        </fieldset>
    }
}

#[component]
fn Kinds(choices: Choices) -> impl IntoView {
    let Choices {
        category,
        subtype,
        rsit_class,
        rsit_type,
        ..
    } = choices;
    let subtypes = memo(move |_| {
        let chosen = category.get();
        let category = categories().iter().find(|category| category.id == chosen);
        let subtypes = category.map(|category| category.subtypes.as_slice());
        of_kind("subtype", subtypes.unwrap_or_default())
    });
    let types = memo(move |_| {
        let chosen = rsit_class.get();
        let class = rsit().iter().find(|class| class.id == chosen);
        let types = class.map(|class| class.types.as_slice());
        let kind = format!("rsit-{chosen}");
        of_kind(&kind, types.unwrap_or_default())
    });
    drop_unknown(subtype, subtypes);
    drop_unknown(rsit_type, types);
    let ids: Vec<String> = categories().iter().map(|one| one.id.clone()).collect();
    let classes: Vec<String> = rsit().iter().map(|one| one.id.clone()).collect();
    let hint = move || {
        let chosen = category.get();
        let hint = (!chosen.is_empty()).then(|| Choice::of("category", &chosen).hint);
        hint.map(|hint| view! { <p class="hint" role="status">{hint}</p> })
    };
    view! {
        <div class="pair">
            <Select
                key="category"
                label=text!("classify-category")
                choices=of_kind("category", &ids)
                value=category
            />
            <Select
                key="subtype"
                label=text!("classify-subtype")
                choices=subtypes
                value=subtype
                none=text!("classify-none")
            />
        </div>
        {live(hint)}
        <p class="hint">{text!("classify-rsit-hint")}</p>
        <div class="pair">
            <Select
                key="rsit-class"
                label=text!("classify-rsit-class")
                choices=of_kind("rsit", &classes)
                value=rsit_class
                none=text!("classify-none")
            />
            <Select
                key="rsit-type"
                label=text!("classify-rsit-type")
                choices=types
                value=rsit_type
                none=text!("classify-none")
            />
        </div>
    }
}

fn of_kind(kind: &str, ids: &[String]) -> Vec<Choice> {
    ids.iter().map(|id| Choice::of(kind, id)).collect()
}

/// A detail that does not belong to the class any more is taken back.
fn drop_unknown(value: RwSignal<String>, choices: Memo<Vec<Choice>>) {
    effect(move || {
        let known = choices.with(|choices| {
            let mut all = choices.iter();
            value.with(|value| value.is_empty() || all.any(|choice| choice.value == *value))
        });
        if !known {
            value.set(String::new());
        }
    });
}

#[component]
fn Factors(choices: Choices) -> impl IntoView {
    let matrix = Matrix::shipped();
    view! {
        <ChoiceGroup
            key="importance"
            legend=text!("classify-importance")
            choices=of_kind("importance", &matrix.importance)
            value=choices.importance
        />
        <ChoiceGroup
            key="loss"
            legend=text!("classify-loss")
            choices=of_kind("loss", &matrix.loss)
            value=choices.loss
        />
        <ChoiceGroup
            key="social"
            legend=text!("classify-social")
            choices=of_kind("social", &matrix.social)
            value=choices.social
        />
    }
}

/// The class the three answers give, and another one where somebody knows better.
#[component]
fn Class(choices: Choices) -> impl IntoView {
    let impact = memo(move |_| choices.impact());
    let computed = move || {
        let impact = impact.get();
        match preview(&impact) {
            None => view! { <p>{text!("classify-answer-all")}</p> },
            Some(class) => {
                let hint = Choice::of("severity", class.name()).hint;
                view! {
                    <p>
                        <b>{text!("classify-computed")}</b>
                        " "
                        <SeverityChip severity=Some(class) />
                    </p>
                    <p>{hint}</p>
                    <p class="quiet">{parts(&impact)}</p>
                }
            }
        }
    };
    let as_computed = Choice {
        value: String::new(),
        label: text!("classify-as-computed").into(),
        hint: String::new(),
    };
    let classes = Severity::ALL.iter().rev();
    let classes = classes.map(|class| Choice {
        hint: String::new(),
        ..Choice::of("severity", class.name())
    });
    let classes: Vec<Choice> = std::iter::once(as_computed).chain(classes).collect();
    let open = choices.class.with_untracked(|class| !class.is_empty());
    let classes = StoredValue::new(classes);
    view! {
        <div class="computed stack" role="status" data-test="computed-class">
            {live(computed)}
        </div>
        <Shown when=move || impact.with(preview).is_some()>
            <Details summary=text!("classify-other") open=open>
                <ChoiceGroup
                    key="class"
                    legend=text!("classify-class")
                    hint=text!("classify-class-hint")
                    choices=classes.get_value()
                    value=choices.class
                />
                <Shown when=move || choices.other_class().is_some()>
                    <TextArea
                        field=fields::REASON
                        value=choices.class_reason
                        id=field_id(OVERRIDE_REASON)
                        label=text!("classify-class-reason")
                        rows=2
                    />
                </Shown>
            </Details>
        </Shown>
    }
}
