use crate::{
    app::{
        components::{
            Button, ButtonKind, ErrorSummary, NoticeBox, NoticeKind, PageHead, TextField,
        },
        engine::use_engine,
        form::Form,
        persistence,
        prelude::*,
        reactive::{Shown, live, memo, spawn},
        routes::use_go,
        shell::use_shell,
        typing::typed,
    },
    domain::field::fields,
    engine::protocol::{Standing, Status},
    register::{desk::Founder, place::Place},
    words::{Sentence, text},
};

/// Starting a register on this device.
#[component]
pub(super) fn Start() -> impl IntoView {
    let engine = use_engine();
    let already = memo(move |_| {
        let register = |status: &Status| {
            (status.standing != Standing::Outside).then(|| status.register.clone())
        };
        engine
            .status
            .with(|status| status.as_ref().and_then(register))
    });
    let said = move || {
        already.get().map(|register| {
            let words = Sentence::new("start-already")
                .with("register", register)
                .text();
            view! { <NoticeBox kind=NoticeKind::Warn><p>{words}</p></NoticeBox> }
        })
    };
    view! {
        <PageHead title=text("page-start") />
        <p class="lead">{text("start-lead")}</p>
        {live(said)}
        <Shown when=move || already.with(Option::is_none)>
            <div class="columns">
                <StartForm />
                <aside class="card">
                    <h2>{text("start-know")}</h2>
                    <ul class="plain">
                        <li>{text("start-know-1")}</li>
                        <li>{text("start-know-2")}</li>
                        <li>{text("start-know-3")}</li>
                    </ul>
                </aside>
            </div>
        </Shown>
    }
}

#[component]
fn StartForm() -> impl IntoView {
    let (engine, shell, go) = (use_engine(), use_shell(), use_go());
    let form = Form::provide();
    let organization = RwSignal::new(String::new());
    let person = RwSignal::new(String::new());
    let contact = RwSignal::new(String::new());
    let start = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let value = |signal: RwSignal<String>| typed(&signal.get_untracked());
        let founder = Founder {
            organization: value(organization),
            person: value(person),
            contact: value(contact),
        };
        let good = form.check(&[
            (fields::ORGANIZATION, founder.organization.clone()),
            (fields::PERSON, founder.person.clone()),
            (fields::CONTACT, founder.contact.clone()),
        ]);
        if !good {
            return;
        }
        // Asked from this click, because some browsers ask the person; nothing waits for the answer.
        let asked = persistence::persist();
        spawn(async move { _ = asked.await });
        form.send(async move {
            engine.start_register(founder).await?;
            shell.say(text("start-done"));
            go(Place::Home);
            Ok(())
        });
    };
    view! {
        <form class="card" novalidate on:submit=start data-test="start-form">
            <ErrorSummary />
            <TextField field=fields::ORGANIZATION value=organization autocomplete="organization" />
            <TextField field=fields::PERSON value=person autocomplete="name" />
            <TextField field=fields::CONTACT value=contact autocomplete="tel" />
            <p class="hint">{text("start-persist")}</p>
            <Button kind=ButtonKind::Primary submit=true busy=form.busy test="start-do">
                {text("start-do")}
            </Button>
        </form>
    }
}
