//! `<Button kind=… press=…>…</Button>`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use rstml::{
    Infallible,
    node::{Node, NodeAttribute, NodeElement},
};
use syn::{Error, spanned::Spanned};

use crate::several;

/// Whether the name is one of a component: the last part of its path begins with a capital letter.
pub(crate) fn is_component(element: &NodeElement<Infallible>) -> bool {
    let name = element.name().to_string();
    let last = name.rsplit("::").next().unwrap_or_default().trim();
    last.starts_with(|first: char| first.is_ascii_uppercase())
}

/// Calls the component with its properties, as Leptos does.
pub(crate) fn call(element: &NodeElement<Infallible>) -> syn::Result<TokenStream> {
    let name = element.name();
    let (mut properties, mut given) = (Vec::new(), Vec::new());
    for attribute in element.attributes() {
        let NodeAttribute::Attribute(attribute) = attribute else {
            return Err(Error::new(
                attribute.span(),
                "properties are written one by one",
            ));
        };
        let (key, span) = (attribute.key.to_string(), attribute.key.span());
        if let Some(name) = key.strip_prefix("let:") {
            given.push(format_ident!("{name}", span = span));
            continue;
        }
        if key.contains(':') {
            return Err(Error::new(
                span,
                "a component takes properties; what is spread onto it would not follow its signals",
            ));
        }
        let property = &attribute.key;
        let value = match attribute.value() {
            Some(value) => quote! { #value },
            None => quote! { #property },
        };
        properties.push(quote_spanned! { span=> .#property(#value) });
    }
    let children = children(element, &given)?;
    Ok(quote! {
        crate::app::view::IntoView::into_view(::leptos::component::component_view(
            &#name,
            ::leptos::component::component_props_builder(&#name) #(#properties)* #children .build(),
        ))
    })
}

fn children(
    element: &NodeElement<Infallible>,
    given: &[proc_macro2::Ident],
) -> syn::Result<Option<TokenStream>> {
    let is_comment = |node: &Node<Infallible>| matches!(node, Node::Comment(_));
    if element.children.iter().all(is_comment) {
        return Ok(None);
    }
    let views = several(&element.children, true)?;
    Ok(Some(if given.is_empty() {
        quote! { .children(crate::app::view::ToChildren::to_children(move || #views)) }
    } else {
        quote! { .children(move |#(#given),*| #views) }
    }))
}
