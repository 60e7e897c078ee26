use crate::{
    app::{
        components::{Button, ButtonKind, NoticeBox, NoticeKind},
        prelude::*,
        shell::use_shell,
    },
    words::{sentence, text},
};

/// A recovery code, shown this once: to be written down or printed.
#[component]
pub fn RecoveryCode(
    /// The code.
    #[prop(into)]
    code: String,
    /// What it is, when it is not the vault's.
    #[prop(default = text!("vault-code-title"))]
    title: &'static str,
    /// What it is good for.
    #[prop(default = text!("vault-code-text"))]
    explain: &'static str,
    /// It is written down.
    #[prop(into)]
    done: Callback<()>,
) -> impl IntoView {
    let shell = use_shell();
    let print = move |_| {
        if window().print().is_err() {
            shell.complain(&sentence!("fault-print"));
        }
    };
    view! {
        <NoticeBox kind=NoticeKind::Warn title=title>
            <p>{explain}</p>
            <p class="recovery-code"><code data-test="recovery-code">{code}</code></p>
            <p class="actions">
                <Button press=print>{text!("print")}</Button>
                <Button
                    kind=ButtonKind::Primary
                    press=move |_| done.run(())
                    test="recovery-kept"
                >
                    {text!("vault-code-kept")}
                </Button>
            </p>
        </NoticeBox>
    }
}
