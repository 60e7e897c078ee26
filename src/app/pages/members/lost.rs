use crate::{
    app::{components::Details, prelude::*},
    words::text,
};

/// What to do when a device is lost: for who held it, and for the coordinator.
#[component]
pub(in crate::app::pages) fn LostDevice() -> impl IntoView {
    let list = |keys: &[&'static str]| {
        let lines = keys.iter().map(|key| view! { <li>{text(key)}</li> });
        let lines: Vec<_> = lines.collect();
        view! { <ol class="numbered">{lines}</ol> }
    };
    let holder = list(&["lost-holder-1", "lost-holder-2", "lost-holder-3"]);
    let coordinator = list(&["lost-lead-1", "lost-lead-2", "lost-lead-3", "lost-lead-4"]);
    view! {
        <div data-test="lost-device">
            <Details summary=text!("lost-device-title")>
                <h3>{text!("lost-holder")}</h3>
                {holder}
                <h3>{text!("lost-lead")}</h3>
                {coordinator}
                <p>{text!("lost-counts")}</p>
            </Details>
        </div>
    }
}
