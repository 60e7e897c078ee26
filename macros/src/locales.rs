//! `locales!`: the languages, read and compared when they are compiled.

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    parser,
};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{
    Error, LitStr, Token, bracketed,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
};

/// What the macro is given: `folder: "…", languages: ["en", …], files: ["shell", …],`.
pub struct Locales {
    folder: LitStr,
    languages: Vec<LitStr>,
    files: Vec<LitStr>,
}

impl Parse for Locales {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        label(input, "folder")?;
        let folder = input.parse()?;
        input.parse::<Token![,]>()?;
        label(input, "languages")?;
        let languages = list(input)?;
        input.parse::<Token![,]>()?;
        label(input, "files")?;
        let files = list(input)?;
        input.parse::<Option<Token![,]>>()?;
        Ok(Locales {
            folder,
            languages,
            files,
        })
    }
}

fn label(input: ParseStream, name: &str) -> syn::Result<()> {
    let found: syn::Ident = input.parse()?;
    input.parse::<Token![:]>()?;
    if found == name {
        Ok(())
    } else {
        Err(Error::new(found.span(), format!("`{name}` stands here")))
    }
}

fn list(input: ParseStream) -> syn::Result<Vec<LitStr>> {
    let inner;
    bracketed!(inner in input);
    Ok(Punctuated::<LitStr, Token![,]>::parse_terminated(&inner)?
        .into_iter()
        .collect())
}

/// The plural forms a language needs (CLDR, whole numbers), and `other`, which every choice has to have.
fn forms(language: &str) -> &'static [&'static str] {
    match language {
        "ar" => &["zero", "one", "two", "few", "many"],
        "uk" => &["one", "few", "many"],
        _ => &["one"],
    }
}

const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A message: where it stands, and the names that fill it.
struct Message {
    place: String,
    names: BTreeSet<String>,
}

type Messages = BTreeMap<String, Message>;

pub fn expand(locales: &Locales) -> syn::Result<TokenStream> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default());
    let folder = locales.folder.value();
    let mut faults = Vec::new();
    let mut first: Option<Messages> = None;
    let mut arms = Vec::new();
    let mut paths = Vec::new();
    for language in &locales.languages {
        let tag = language.value();
        let mut messages = Messages::new();
        let mut text = BTreeMap::new();
        for file in &locales.files {
            let name = format!("{folder}/{tag}/{}.ftl", file.value());
            text.extend(read(&root, &name, &tag, &mut messages, &mut faults));
            let path = format!("/{name}");
            paths.push(quote! { include_str!(concat!(env!("CARGO_MANIFEST_DIR"), #path)) });
        }
        let text: String = text.into_values().collect();
        arms.push(quote! { #tag => #text, });
        match &first {
            None => first = Some(messages),
            Some(first) => compare(first, &messages, &format!("{folder}/{tag}"), &mut faults),
        }
    }
    if !faults.is_empty() {
        faults.truncate(40);
        return Err(Error::new(locales.folder.span(), faults.join("\n")));
    }
    let keys: Vec<String> = first.unwrap_or_default().into_keys().collect();
    let count = keys.len();
    Ok(quote! {
        /// Every key, sorted.
        pub const KEYS: [&str; #count] = [#(#keys),*];

        /// What the program carries of a language: everything natively; nothing in a browser, where it comes beside the
        /// program. The messages stand in the order of their keys, without comments.
        #[cfg(not(target_family = "wasm"))]
        #[must_use]
        pub fn shipped(tag: &str) -> &'static str {
            match tag {
                #(#arms)*
                _ => "",
            }
        }

        /// What the program carries of a language: everything natively; nothing in a browser, where it comes beside the
        /// program.
        #[cfg(target_family = "wasm")]
        #[must_use]
        pub fn shipped(_tag: &str) -> &'static str {
            ""
        }

        // Compiled again when a text changes.
        const _: &[&str] = &[#(#paths),*];
    })
}

/// Takes the messages of a file; key and lines of each.
fn read(
    root: &Path,
    name: &str,
    tag: &str,
    messages: &mut Messages,
    faults: &mut Vec<String>,
) -> BTreeMap<String, String> {
    let Ok(text) = fs::read_to_string(root.join(name)) else {
        faults.push(format!("{name} cannot be read"));
        return BTreeMap::new();
    };
    let resource = match parser::parse(text.as_str()) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            for error in errors {
                let line = text[..error.pos.start].lines().count().max(1);
                faults.push(format!("{name}:{line}: {}", error.kind));
            }
            return BTreeMap::new();
        }
    };
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            if !matches!(entry, Entry::Comment(_)) {
                faults.push(format!("{name}: only messages and `# comments`, please"));
            }
            continue;
        };
        let key = message.id.name.to_owned();
        let line = text.lines().position(|line| {
            line.strip_prefix(message.id.name)
                .is_some_and(|rest| rest.starts_with(" ="))
        });
        let place = format!("{name}:{} {key}", line.map_or(0, |line| line + 1));
        let mut names = BTreeSet::new();
        match &message.value {
            Some(value) if message.attributes.is_empty() => {
                if let Err(fault) = pattern(value, tag, true, &mut names) {
                    faults.push(format!("{place}: {fault}"));
                }
            }
            _ => faults.push(format!("{place}: one text, and nothing but that")),
        }
        let known = messages.insert(
            key,
            Message {
                place: place.clone(),
                names,
            },
        );
        if let Some(known) = known {
            faults.push(format!("{place}: stands at {}, too", known.place));
        }
    }
    cut(&text)
}

/// Key and lines of each message: one begins with a line that does not begin with a space, and goes on over those that do.
fn cut(text: &str) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut current = None;
    for line in text.lines() {
        if !line.starts_with(' ') {
            let key = line.split_once(" =").map(|(key, _)| key.to_owned());
            current = key.filter(|_| !line.starts_with('#'));
        }
        if let Some(key) = &current {
            let lines = messages.entry(key.clone()).or_default();
            lines.push_str(line);
            lines.push('\n');
        }
    }
    messages
}

/// Takes the names out of a text, and refuses what `words::pattern` does not read.
fn pattern(
    pattern: &Pattern<&str>,
    tag: &str,
    choice: bool,
    names: &mut BTreeSet<String>,
) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value }
                if value.trim_end_matches('\n').contains('\n') =>
            {
                return Err("a text stands on one line".into());
            }
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => {
                names.insert(value(inline)?);
            }
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                if !choice || pattern.elements.len() != 1 {
                    return Err("a choice is the whole message".into());
                }
                let InlineExpression::VariableReference { id } = selector else {
                    return Err("a choice is made by `$name`".into());
                };
                names.insert(id.name.to_owned());
                choose(variants, tag, names)?;
            }
        }
    }
    Ok(())
}

fn choose(
    variants: &[Variant<&str>],
    tag: &str,
    names: &mut BTreeSet<String>,
) -> Result<(), String> {
    let mut keys = Vec::new();
    for variant in variants {
        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
            &variant.key;
        keys.push(*name);
        pattern(&variant.value, tag, false, names)?;
    }
    if variants.last().is_none_or(|last| !last.default) {
        return Err("the variant with the asterisk is the last".into());
    }
    let counts = keys
        .iter()
        .any(|key| *key != "other" && FORMS.contains(key));
    let missing: Vec<_> = forms(tag)
        .iter()
        .filter(|form| counts && !keys.contains(form))
        .collect();
    if missing.is_empty() {
        Ok(())
    } else {
        Err(format!("plural forms are missing: {missing:?}"))
    }
}

/// The name in `$name`, `NUMBER($name)` or `DATETIME($name)`.
fn value(inline: &InlineExpression<&str>) -> Result<String, String> {
    match inline {
        InlineExpression::VariableReference { id } => Ok(id.name.to_owned()),
        InlineExpression::FunctionReference { id, arguments }
            if matches!(id.name, "NUMBER" | "DATETIME") && arguments.named.is_empty() =>
        {
            match arguments.positional.as_slice() {
                [InlineExpression::VariableReference { id }] => Ok(id.name.to_owned()),
                _ => Err("`NUMBER($name)` and `DATETIME($name)` take one name".into()),
            }
        }
        _ => Err("only `{ $name }`, `{ NUMBER($name) }`, `{ DATETIME($name) }` and choices".into()),
    }
}

/// Every key of the first language in the other one, filled with the same names.
fn compare(first: &Messages, other: &Messages, folder: &str, faults: &mut Vec<String>) {
    for (key, message) in first {
        match other.get(key) {
            None => faults.push(format!("{folder}: {key} is missing")),
            Some(there) if there.names != message.names => faults.push(format!(
                "{}: filled with {:?}, in the first language with {:?}",
                there.place, there.names, message.names
            )),
            Some(_) => {}
        }
    }
    for (key, message) in other {
        if !first.contains_key(key) {
            faults.push(format!("{}: not in the first language", message.place));
        }
    }
}
