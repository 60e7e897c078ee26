//! `<p class="lead">…</p>`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use rstml::{
    Infallible,
    node::{KeyedAttribute, Node, NodeAttribute, NodeBlock, NodeElement},
};
use syn::{Error, Expr, ExprLit, Lit, Stmt, spanned::Spanned};

use crate::one;

/// Calls that build the element. An outermost one carries where its `view!` was written: it is what tells two views apart
/// when a part of a page is drawn again.
pub(crate) fn build(
    element: &NodeElement<Infallible>,
    outermost: bool,
) -> syn::Result<TokenStream> {
    let name = element.name().to_string();
    let attributes = element
        .attributes()
        .iter()
        .map(attribute)
        .collect::<syn::Result<Vec<_>>>()?;
    let children = element
        .children
        .iter()
        .filter(|node| !matches!(node, Node::Comment(_)))
        .map(child)
        .collect::<syn::Result<Vec<_>>>()?;
    let span = element.name().span();
    let start = match outermost {
        true => quote! {
            crate::app::view::View::outermost(
                #name,
                const { crate::app::view::place(file!(), line!(), column!()) },
            )
        },
        false => quote! { crate::app::view::View::element(#name) },
    };
    Ok(quote_spanned! { span=>
        #start #(#attributes)* #(#children)*
    })
}

fn child(node: &Node<Infallible>) -> syn::Result<TokenStream> {
    if let Node::Text(text) = node {
        let text = &text.value;
        return Ok(quote! { .words(#text) });
    }
    if let Some((text, key)) = sentence(node) {
        return Ok(quote! { .says(#text, #key) });
    }
    let view = one(node, false)?;
    Ok(quote! { .child(#view) })
}

/// What is called with what in `{text("key")}`, of which pages have hundreds.
fn sentence(node: &Node<Infallible>) -> Option<(&Expr, &Expr)> {
    let Node::Block(NodeBlock::ValidBlock(block)) = node else {
        return None;
    };
    let [Stmt::Expr(Expr::Call(call), None)] = block.stmts.as_slice() else {
        return None;
    };
    let is_text = matches!(&*call.func, Expr::Path(it) if it.path.is_ident("text"));
    match call.args.first() {
        Some(key @ Expr::Lit(_)) if is_text && call.args.len() == 1 => Some((&call.func, key)),
        _ => None,
    }
}

fn attribute(attribute: &NodeAttribute) -> syn::Result<TokenStream> {
    let NodeAttribute::Attribute(given) = attribute else {
        return Err(Error::new(
            attribute.span(),
            "attributes are written one by one",
        ));
    };
    let span = given.key.span();
    let key = given.key.to_string();
    let Some((kind, name)) = key.split_once(':') else {
        return Ok(plain(given, &key));
    };
    let value = value(given)?;
    Ok(match kind {
        "class" => quote_spanned! { span=> .class(#name, #value) },
        "style" => quote_spanned! { span=> .style(#name, #value) },
        "prop" => quote_spanned! { span=> .property(#name, #value) },
        "on" => {
            let event = format_ident!("{name}", span = span);
            quote_spanned! { span=> .on(::leptos::ev::#event, #value) }
        }
        _ => return Err(Error::new(span, "one of class:, style:, prop: and on:")),
    })
}

fn plain(given: &KeyedAttribute, key: &str) -> TokenStream {
    let span = given.key.span();
    match given.value() {
        None => quote_spanned! { span=> .fixed(#key, "") },
        Some(Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        })) => match key {
            "class" => quote_spanned! { span=> .classes(#text) },
            "data-test" => quote_spanned! { span=> .test(#text) },
            _ => quote_spanned! { span=> .fixed(#key, #text) },
        },
        Some(value) if key == "node_ref" => quote_spanned! { span=> .held(#value) },
        Some(value) => quote_spanned! { span=> .attribute(#key, #value) },
    }
}

fn value(given: &KeyedAttribute) -> syn::Result<&Expr> {
    given
        .value()
        .ok_or_else(|| Error::new(given.key.span(), "needs a value"))
}
