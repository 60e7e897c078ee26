//! Views: what is drawn, what follows signals, and what stays when a part is drawn again.

use std::{cell::Cell, rc::Rc};

use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test as test;
use watchbook::app::{prelude::*, view};
use web_sys::{Element, HtmlElement, HtmlInputElement};

/// Draws into an element of its own, in the document.
fn drawn(draw: impl FnOnce() -> View + 'static) -> Element {
    let root: HtmlElement = document()
        .create_element("div")
        .expect("a div")
        .unchecked_into();
    let body = document().body().expect("a body");
    body.append_child(&root).expect("in the document");
    let parent = root.clone();
    leptos::mount::mount_to(root.clone(), move || view::mount(draw(), &parent)).forget();
    root.into()
}

/// Lets everything run that waits for a signal, and what that sets off.
async fn settled() {
    for _ in 0..4 {
        leptos::task::tick().await;
    }
}

/// The markup, without the marks nobody sees.
fn markup(root: &Element) -> String {
    root.inner_html().replace("<!---->", "")
}

fn first(root: &Element, selector: &str) -> Element {
    let found = root.query_selector(selector).expect("a selector");
    found.unwrap_or_else(|| panic!("no {selector} in {}", root.inner_html()))
}

#[test]
fn elements_words_and_attributes_are_drawn_as_written() {
    let root = drawn(|| {
        view! {
            <p class="lead" hidden=false lang="en">"one " {2_usize} <b>{Some("three")}</b> {None::<String>}</p>
            <input type="text" required />
            <svg viewBox="0 0 1 1"><path d="M0 0" /></svg>
        }
    });
    assert_eq!(
        markup(&root),
        "<p class=\"lead\" lang=\"en\">one 2<b>three</b></p><input type=\"text\" required=\"\">\
         <svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"></path></svg>"
    );
    let namespace = first(&root, "path").namespace_uri();
    assert_eq!(namespace.as_deref(), Some("http://www.w3.org/2000/svg"));
}

#[test]
fn text_is_never_markup() {
    const WORDS: &str = "<img src=x onerror=alert(1)>";
    let root = drawn(|| view! { <p title=WORDS>{WORDS.to_owned()}</p> });
    let p = first(&root, "p");
    assert_eq!(p.text_content().as_deref(), Some(WORDS));
    assert_eq!(p.get_attribute("title").as_deref(), Some(WORDS));
    assert_eq!(p.child_element_count(), 0);
}

#[test]
async fn what_reads_a_signal_follows_it() {
    let name = RwSignal::new("Ana".to_owned());
    let is_open = RwSignal::new(false);
    let root = drawn(move || {
        view! {
            <p class="who" class:open=is_open title=name aria-hidden=move || is_open.get().then_some("true")>
                {move || name.get().to_uppercase()}
            </p>
            <input prop:value=name style:height=move || format!("{}px", name.with(String::len)) />
        }
    });
    name.set("Berta".to_owned());
    is_open.set(true);
    settled().await;
    assert_eq!(
        markup(&root),
        "<p class=\"who open\" title=\"Berta\" aria-hidden=\"true\">BERTA</p><input style=\"height: 5px;\">"
    );
    let input: HtmlInputElement = first(&root, "input").unchecked_into();
    assert_eq!(input.value(), "Berta");
    is_open.set(false);
    settled().await;
    assert!(markup(&root).starts_with("<p class=\"who\" title=\"Berta\">"));
}

#[test]
async fn a_part_drawn_again_keeps_its_elements() {
    let version = RwSignal::new(0_usize);
    let root = drawn(move || {
        view! {
            <div>
                {move || {
                    let version = version.get();
                    view! { <label>{version}</label> <input data-version=version /> }
                }}
            </div>
        }
    });
    let input: HtmlInputElement = first(&root, "input").unchecked_into();
    input.set_value("half a wo");
    input.focus().expect("focus");
    version.set(1);
    settled().await;
    assert_eq!(
        markup(&root),
        "<div><label>1</label><input data-version=\"1\"></div>"
    );
    let after: HtmlInputElement = first(&root, "input").unchecked_into();
    assert_eq!(after.value(), "half a wo");
    let focused = document().active_element();
    assert_eq!(focused.as_ref(), Some(input.as_ref()));
}

#[test]
async fn another_view_replaces_what_was_there() {
    let other = RwSignal::new(false);
    let root = drawn(move || {
        view! {
            <i></i>
            {move || match other.get() {
                false => view! { <input class="a" /> },
                true => view! { <input class="a" /> },
            }}
            <b></b>
        }
    });
    let input: HtmlInputElement = first(&root, "input").unchecked_into();
    input.set_value("of the first");
    other.set(true);
    settled().await;
    assert_eq!(markup(&root), "<i></i><input class=\"a\"><b></b>");
    let after: HtmlInputElement = first(&root, "input").unchecked_into();
    assert_eq!(after.value(), "");
}

#[test]
async fn an_element_with_another_id_is_another_element() {
    let group = RwSignal::new("first");
    let root = drawn(move || {
        let choices = move || {
            let group = group.get();
            view! {
                <input type="radio" id=group name=group prop:checked=true />
                <input type="radio" id=format!("{group}-2") name=group prop:checked=false />
            }
        };
        view! { <form>{choices}</form> }
    });
    let second: HtmlInputElement = first(&root, "#first-2").unchecked_into();
    second.set_checked(true);
    group.set("other");
    settled().await;
    let chosen: HtmlInputElement = first(&root, "#other").unchecked_into();
    assert!(
        chosen.checked(),
        "what was chosen in the first group is not of the other"
    );
}

#[test]
async fn what_comes_and_goes_stands_where_it_was_written() {
    let count = RwSignal::new(0_usize);
    let root = drawn(move || {
        let some = move || (count.get() > 0).then(|| view! { <u></u> });
        let many = move || {
            (0..count.get())
                .map(|number| view! { <li>{number}</li> })
                .collect_view()
        };
        view! { <i></i> {some} <ul>{many}</ul> <b></b> }
    });
    let shown = |count: usize| match count {
        0 => "<i></i><ul></ul><b></b>",
        1 => "<i></i><u></u><ul><li>0</li></ul><b></b>",
        _ => "<i></i><u></u><ul><li>0</li><li>1</li><li>2</li></ul><b></b>",
    };
    assert_eq!(markup(&root), shown(0));
    for now in [1, 3, 1, 0, 3, 0] {
        count.set(now);
        settled().await;
        assert_eq!(markup(&root), shown(now), "{now}");
    }
}

#[test]
async fn rows_of_a_list_stay_and_move_with_their_keys() {
    let items = RwSignal::new(vec!["a", "b", "c"]);
    let root = drawn(move || {
        view! {
            <ul>
                <For each=move || items.get() key=|item| *item let:item>
                    <li id=item>{item}</li>
                </For>
            </ul>
        }
    });
    let letters = |root: &Element| root.text_content().unwrap_or_default();
    assert_eq!(letters(&root), "abc");
    let b = first(&root, "#b");
    for now in [
        vec!["c", "b", "a"],
        vec!["x", "b"],
        vec!["b", "y", "x", "z"],
        vec!["b"],
    ] {
        items.set(now.clone());
        settled().await;
        assert_eq!(letters(&root), now.concat());
        assert_eq!(first(&root, "#b"), b);
    }
    items.set(Vec::new());
    settled().await;
    assert_eq!(markup(&root), "<ul></ul>");
    items.set(vec!["n", "n"]);
    settled().await;
    assert_eq!(letters(&root), "nn", "the same key twice is two rows");
}

#[test]
async fn a_row_that_stays_keeps_its_signals_and_one_that_goes_gives_them_up() {
    let items = RwSignal::new(vec![1_u32, 2]);
    let gone = RwSignal::new(0_u32);
    let root = drawn(move || {
        let row = move |item: u32| {
            let pressed = RwSignal::new(0_usize);
            on_cleanup(move || gone.update(|gone| *gone += item));
            let press = move |_| pressed.update(|pressed| *pressed += 1);
            view! { <button on:click=press>{pressed}</button> }
        };
        view! { <For each=move || items.get() key=|item| *item children=row /> }
    });
    items.set(vec![2, 3]);
    settled().await;
    assert_eq!(gone.get_untracked(), 1);
    first(&root, "button")
        .unchecked_into::<HtmlElement>()
        .click();
    settled().await;
    assert_eq!(markup(&root), "<button>1</button><button>0</button>");
}

#[test]
async fn what_is_gone_follows_nothing_any_more() {
    #[component]
    fn Busy(#[prop(into)] busy: Signal<bool>) -> impl IntoView {
        view! { <b class:busy=busy></b> }
    }
    let is_here = RwSignal::new(true);
    let root = drawn(move || {
        let part = move || {
            is_here.get().then(|| {
                let busy = RwSignal::new(true);
                // Both at once, as when a form is sent and its page is left.
                let leave = move |_| {
                    is_here.set(false);
                    busy.set(false);
                };
                let inside = move || view! { <p>{move || view! { <Busy busy=busy /> }}</p> };
                view! { <div>{move || view! { <div>{inside}</div> }} <button on:click=leave></button></div> }
            })
        };
        view! { <main>{part}</main> }
    });
    settled().await;
    first(&root, "button")
        .unchecked_into::<HtmlElement>()
        .click();
    settled().await;
    assert_eq!(markup(&root), "<main></main>");
    is_here.set(true);
    settled().await;
    assert!(
        markup(&root).contains("class=\"busy\""),
        "{}",
        markup(&root)
    );
}

#[test]
async fn an_element_drawn_again_hears_once_and_the_latest() {
    let version = RwSignal::new(1_u32);
    let heard = Rc::new(Cell::new(0));
    let sum = heard.clone();
    let root = drawn(move || {
        let part = move || {
            let (version, sum) = (version.get(), sum.clone());
            view! { <button on:click=move |_| sum.set(sum.get() + version)></button> }
        };
        view! { <main>{part}</main> }
    });
    let button: HtmlElement = first(&root, "button").unchecked_into();
    button.click();
    version.set(10);
    settled().await;
    button.click();
    assert_eq!(heard.get(), 11);
}
