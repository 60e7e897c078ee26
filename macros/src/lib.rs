//! `view!`: the markup of Leptos, made into calls that every page shares. `locales!`: the languages, checked.
//!
//! Leptos gives every element of every page a type of its own, and the compiler a copy of the renderer for each. This macro
//! reads the same markup (with the parser Leptos uses) and writes calls of `app::view::View`, which is one type. Components
//! stay Leptos components. Why this is worth a crate: decision 0012.

mod component;
mod element;
mod locales;

use proc_macro2::TokenStream;
use quote::quote;
use rstml::{
    Infallible, Parser, ParserConfig,
    node::{Node, NodeBlock},
};
use syn::{Error, Stmt, spanned::Spanned};

/// A part of a page, written as markup.
///
/// - `<p class="lead">"words" {expression}</p>`: an element. Attributes take a text, a number, a truth, an `Option` of
///   these, a signal or a closure that reads signals.
/// - `class:open=…`, `style:height=…`, `prop:value=…`: one class, one property of its style, one property of its object.
/// - `on:click=…`: what to do when it happens. `node_ref=…`: holds the element.
/// - `<Button kind=… press=…>children</Button>`: a component; `let:data` names what its children are given.
///
/// # Errors
/// Markup that cannot be read is an error of the compiler, at its place.
#[proc_macro]
pub fn view(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let parser = Parser::new(ParserConfig::default());
    parser
        .parse_simple(TokenStream::from(tokens))
        .and_then(|nodes| several(&nodes, true))
        .unwrap_or_else(Error::into_compile_error)
        .into()
}

/// The sentences of all languages: `folder: "locales", languages: ["en", …], files: ["shell", …]`. Makes `KEYS`, and
/// `shipped(tag)`.
///
/// # Errors
/// What is no Fluent, or not the part of it that is read here; a key that a language lacks or has alone; a text that is
/// filled with other names than in the first language; a plural form that is missing. Each names its place.
#[proc_macro]
pub fn locales(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    syn::parse(tokens)
        .and_then(|given| locales::expand(&given))
        .unwrap_or_else(Error::into_compile_error)
        .into()
}

type Markup = Node<Infallible>;

/// An expression for nodes beside each other. `outermost`: they are what a `view!` consists of.
fn several(nodes: &[Markup], outermost: bool) -> syn::Result<TokenStream> {
    let mut views = nodes
        .iter()
        .filter(|node| !matches!(node, Node::Comment(_)))
        .map(|node| one(node, outermost))
        .collect::<syn::Result<Vec<_>>>()?;
    match views.len() {
        1 => Ok(views.remove(0)),
        _ => Ok(quote! {
            crate::app::view::View::several() #(.child(#views))*
        }),
    }
}

/// An expression of type `View`.
fn one(node: &Markup, outermost: bool) -> syn::Result<TokenStream> {
    match node {
        Node::Element(it) if component::is_component(it) => component::call(it),
        Node::Element(it) => element::build(it, outermost),
        Node::Fragment(it) => several(&it.children, outermost),
        Node::Text(it) => {
            let text = &it.value;
            Ok(quote! { crate::app::view::View::text(#text) })
        }
        Node::RawText(it) => {
            let text = it.to_string_best();
            Ok(quote! { crate::app::view::View::text(#text) })
        }
        Node::Block(NodeBlock::ValidBlock(block)) => {
            let value = match block.stmts.as_slice() {
                [Stmt::Expr(value, None)] => quote! { #value },
                _ => quote! { #block },
            };
            Ok(quote! { crate::app::view::IntoView::into_view(#value) })
        }
        other => Err(Error::new(
            other.span(),
            "not something a page can consist of",
        )),
    }
}
