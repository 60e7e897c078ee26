//! Finds words for people in a source: with `syn` as the compiler's own macros read Rust, and with `rstml` as `view!`
//! reads markup.
//!
//! Two nets. Where what is written is put before people (children and spoken attributes of an element, what a function of
//! `SAYING` is given, what a command prints), no literal may hold a letter. Anywhere else, none may read as words.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Span, TokenStream, TokenTree};
use rstml::{
    Infallible, Parser, ParserConfig,
    node::{KeyedAttribute, Node, NodeAttribute, NodeBlock, NodeElement},
};
use syn::{
    Attribute, Block, Expr, File, Item, Lit, LitStr, Local, Macro, Pat, Stmt, Token,
    parse::Parser as _,
    punctuated::Punctuated,
    spanned::Spanned,
    visit::{self, Visit},
};
use watchbook::words::has;

use super::{
    shape::{between, has_letter, is_name, reads_as_words},
    tables::{
        COMPARING, DERIVED, HANDING_ON, HELP, INWARD, LOOKING_UP, MAKING, PRINTING, SAYING, SPOKEN,
    },
};

/// Words in the code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// The line, from 1.
    pub line: usize,
    /// The literal.
    pub text: String,
    /// Why it is taken for words.
    pub because: &'static str,
}

/// How a room speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// To people, all the time: a single word with a capital letter is one too many.
    People,
    /// To other rooms: only what reads as a sentence is one.
    Rooms,
}

/// Every word for people in a source.
pub fn words_in(code: &str, voice: Voice) -> syn::Result<BTreeSet<Found>> {
    let file: File = syn::parse_str(code)?;
    let mut bindings = Bindings::default();
    bindings.visit_file(&file);
    let mut finder = Finder {
        voice,
        bindings: bindings.0,
        following: Vec::new(),
        said: BTreeSet::new(),
        found: BTreeSet::new(),
    };
    finder.visit_file(&file);
    Ok(finder.found)
}

/// What names of the file stand for, where they begin as an expression.
#[derive(Default)]
struct Bindings(BTreeMap<String, Vec<Expr>>);

impl Bindings {
    fn hold(&mut self, name: &impl ToString, value: &Expr) {
        let held = self.0.entry(name.to_string()).or_default();
        held.push(value.clone());
    }
}

impl<'a> Visit<'a> for Bindings {
    fn visit_item_const(&mut self, it: &'a syn::ItemConst) {
        self.hold(&it.ident, &it.expr);
        visit::visit_item_const(self, it);
    }

    fn visit_item_static(&mut self, it: &'a syn::ItemStatic) {
        self.hold(&it.ident, &it.expr);
        visit::visit_item_static(self, it);
    }

    fn visit_local(&mut self, it: &'a Local) {
        let name = match &it.pat {
            Pat::Ident(name) => Some(&name.ident),
            Pat::Type(typed) => match &*typed.pat {
                Pat::Ident(name) => Some(&name.ident),
                _ => None,
            },
            _ => None,
        };
        if let (Some(name), Some(init)) = (name, &it.init) {
            self.hold(name, &init.expr);
        }
        visit::visit_local(self, it);
    }
}

struct Finder {
    voice: Voice,
    bindings: BTreeMap<String, Vec<Expr>>,
    /// The names that are being followed, so that none is followed in a circle.
    following: Vec<String>,
    /// Where literals stand that have been found already.
    said: BTreeSet<(usize, usize)>,
    found: BTreeSet<Found>,
}

impl Finder {
    fn judge(&mut self, literal: &LitStr, because: &'static str, is_words: bool) {
        let start = literal.span().start();
        if is_words && self.said.insert((start.line, start.column)) {
            self.report(literal.span(), literal.value(), because);
        }
    }

    fn report(&mut self, span: Span, text: String, because: &'static str) {
        self.found.insert(Found {
            line: span.start().line,
            text,
            because,
        });
    }

    /// Whether a text in such a place is one for people. A name that is followed may be another one of the file, which
    /// holds a key.
    fn is_words(&self, text: &str) -> bool {
        let may_be_key = !self.following.is_empty() && text.contains('-');
        has_letter(text) && !(may_be_key && is_name(text))
    }

    /// An expression whose value people read.
    fn words(&mut self, value: &Expr, because: &'static str) {
        match value {
            Expr::Lit(it) => {
                if let Lit::Str(text) = &it.lit {
                    self.judge(text, because, self.is_words(&text.value()));
                }
            }
            Expr::Macro(it) => self.words_of_macro(&it.mac, because),
            Expr::Array(it) => it.elems.iter().for_each(|one| self.words(one, because)),
            Expr::Tuple(it) => it.elems.iter().for_each(|one| self.words(one, because)),
            Expr::Block(it) => self.words_of_block(&it.block, because),
            Expr::Closure(it) => self.words(&it.body, because),
            Expr::Group(it) => self.words(&it.expr, because),
            Expr::Paren(it) => self.words(&it.expr, because),
            Expr::Reference(it) => self.words(&it.expr, because),
            Expr::Try(it) => self.words(&it.expr, because),
            Expr::If(it) => {
                self.words_of_block(&it.then_branch, because);
                if let Some((_, other)) = &it.else_branch {
                    self.words(other, because);
                }
            }
            Expr::Match(it) => it
                .arms
                .iter()
                .for_each(|arm| self.words(&arm.body, because)),
            Expr::Binary(it) if matches!(it.op, syn::BinOp::Add(_)) => {
                self.words(&it.left, because);
                self.words(&it.right, because);
            }
            Expr::Call(it) => {
                let name = last(&it.func);
                if ["Some", "Ok", "Err", "from", "Borrowed", "Owned", "new"]
                    .contains(&name.as_str())
                    && !named(&it.func, "Sentence")
                {
                    it.args.iter().for_each(|one| self.words(one, because));
                }
            }
            Expr::MethodCall(it) => {
                let name = it.method.to_string();
                if HANDING_ON.contains(&name.as_str()) {
                    self.words(&it.receiver, because);
                } else if MAKING.contains(&name.as_str()) {
                    self.words(&it.receiver, because);
                    it.args.iter().for_each(|one| self.words(one, because));
                }
            }
            Expr::Path(it) => {
                let Some(name) = it.path.get_ident().map(ToString::to_string) else {
                    return;
                };
                if self.following.contains(&name) {
                    return;
                }
                let values = self.bindings.get(&name).cloned().unwrap_or_default();
                self.following.push(name);
                values.iter().for_each(|value| self.words(value, because));
                self.following.pop();
            }
            _ => {}
        }
    }

    fn words_of_block(&mut self, block: &Block, because: &'static str) {
        match block.stmts.last() {
            Some(Stmt::Expr(value, None)) => self.words(value, because),
            Some(Stmt::Macro(it)) => self.words_of_macro(&it.mac, because),
            _ => {}
        }
    }

    fn words_of_macro(&mut self, it: &Macro, because: &'static str) {
        let name = name_of(it);
        let Some(given) = arguments(it) else { return };
        match name.as_str() {
            "format" => self.format(&given, 0, because),
            "concat" | "vec" => given.iter().for_each(|one| self.words(one, because)),
            _ => {}
        }
    }

    /// A text with places to fill, and what fills them.
    fn format(&mut self, given: &[Expr], place: usize, because: &'static str) {
        if let Some(Expr::Lit(it)) = given.get(place)
            && let Lit::Str(text) = &it.lit
        {
            self.judge(text, because, self.is_words(&between(&text.value())));
        }
        let filling = given.iter().skip(place + 1);
        filling.for_each(|value| match value {
            Expr::Assign(named) => self.words(&named.right, because),
            value => self.words(value, because),
        });
    }

    fn markup(&mut self, tokens: TokenStream) {
        let parser = Parser::new(ParserConfig::default());
        match parser.parse_simple(tokens.clone()) {
            Ok(nodes) => nodes.iter().for_each(|node| self.node(node)),
            Err(_) => self.tokens(tokens),
        }
    }

    fn node(&mut self, node: &Node<Infallible>) {
        const BECAUSE: &str = "a child of an element";
        match node {
            Node::Element(it) => self.element(it),
            Node::Fragment(it) => it.children.iter().for_each(|node| self.node(node)),
            Node::Text(it) => self.judge(&it.value, BECAUSE, has_letter(&it.value.value())),
            Node::RawText(it) => {
                let text = it.to_string_best();
                if has_letter(&text) {
                    self.report(it.span(), text, BECAUSE);
                }
            }
            Node::Block(NodeBlock::ValidBlock(block)) => {
                self.words_of_block(block, BECAUSE);
                self.visit_block(block);
            }
            _ => {}
        }
    }

    fn element(&mut self, element: &NodeElement<Infallible>) {
        let name = element.name().to_string();
        let last = name.rsplit("::").next().unwrap_or_default().trim();
        let is_component = last.starts_with(|first: char| first.is_ascii_uppercase());
        let given: Vec<&KeyedAttribute> = element
            .attributes()
            .iter()
            .filter_map(|attribute| match attribute {
                NodeAttribute::Attribute(it) => Some(it),
                NodeAttribute::Block(_) => None,
            })
            .collect();
        let is_button = last == "button"
            || last == "input"
                && given.iter().any(|it| {
                    let kind = it.value_literal_string().unwrap_or_default();
                    it.key.to_string() == "type"
                        && ["button", "reset", "submit"].contains(&kind.as_str())
                });
        for attribute in given {
            let key = attribute.key.to_string();
            let Some(value) = attribute.value() else {
                continue;
            };
            let literal = string(value);
            match literal {
                Some(text) if is_component => {
                    let text_given = text.value();
                    // The name of something, or a key that the component looks up.
                    let names = match SPOKEN.contains(&key.as_str()) {
                        true => has(&text_given) || !has_letter(&text_given),
                        false => is_name(&text_given),
                    };
                    self.judge(text, "a property of a component", !names);
                }
                _ if SPOKEN.contains(&key.as_str()) || key == "value" && is_button => {
                    self.words(value, "an attribute that is read to people");
                }
                _ => {}
            }
            if literal.is_none() {
                self.visit_expr(value);
            }
        }
        element.children.iter().for_each(|node| self.node(node));
    }

    /// Tokens that are no expressions: at least their literals.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut of_attribute = false;
        for token in tokens {
            let after = std::mem::take(&mut of_attribute);
            match token {
                TokenTree::Punct(sign) => of_attribute = sign.as_char() == '#',
                // Comments among them.
                TokenTree::Group(_) if after => {}
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Literal(literal) => {
                    let parsed = syn::parse_str::<LitStr>(&literal.to_string());
                    if let Ok(text) = parsed
                        && reads_as_words(&text.value(), self.voice)
                    {
                        self.report(literal.span(), text.value(), "reads as words");
                    }
                }
                TokenTree::Ident(_) => {}
            }
        }
    }

    /// What clap makes help of.
    fn of_clap(&mut self, attributes: &[Attribute]) {
        let helps = attributes
            .iter()
            .flat_map(helps)
            .any(|(name, _)| name.is_ident("help") || name.is_ident("about"));
        for attribute in attributes.iter().filter(|it| it.path().is_ident("doc")) {
            if let syn::Meta::NameValue(it) = &attribute.meta
                && let Some(text) = string(&it.value)
                && !helps
            {
                self.judge(text, "a comment that clap shows", has_letter(&text.value()));
            }
        }
    }
}

impl<'a> Visit<'a> for Finder {
    fn visit_item(&mut self, it: &'a Item) {
        let attributes: &[Attribute] = match it {
            Item::Const(it) => &it.attrs,
            Item::Fn(it) => &it.attrs,
            Item::Impl(it) => &it.attrs,
            Item::Mod(it) => &it.attrs,
            Item::Static(it) => &it.attrs,
            Item::Struct(it) => &it.attrs,
            _ => &[],
        };
        let is_inward = match it {
            Item::Impl(it) => it.trait_.as_ref().is_some_and(|(path, ..)| {
                path.segments
                    .last()
                    .is_some_and(|last| last.ident == "Debug")
            }),
            _ => false,
        };
        if !is_inward && !attributes.iter().any(is_for_tests) {
            visit::visit_item(self, it);
        }
    }

    fn visit_item_struct(&mut self, it: &'a syn::ItemStruct) {
        if it.attrs.iter().any(is_of_clap) {
            it.fields
                .iter()
                .for_each(|field| self.of_clap(&field.attrs));
        }
        visit::visit_item_struct(self, it);
    }

    fn visit_item_enum(&mut self, it: &'a syn::ItemEnum) {
        if it.attrs.iter().any(is_of_clap) {
            it.variants
                .iter()
                .for_each(|variant| self.of_clap(&variant.attrs));
        }
        visit::visit_item_enum(self, it);
    }

    fn visit_attribute(&mut self, it: &'a Attribute) {
        for (name, value) in helps(it) {
            if HELP.iter().any(|help| name.is_ident(help)) {
                self.words(&value, "shown by clap");
            }
        }
    }

    fn visit_pat(&mut self, it: &'a Pat) {
        // What something is compared with is no word to anybody.
        if !matches!(it, Pat::Lit(_) | Pat::Or(_)) {
            visit::visit_pat(self, it);
        }
    }

    fn visit_expr_binary(&mut self, it: &'a syn::ExprBinary) {
        use syn::BinOp::{Eq, Ne};
        if matches!(it.op, Eq(_) | Ne(_)) {
            for side in [&it.left, &it.right] {
                if string(side).is_none() {
                    self.visit_expr(side);
                }
            }
        } else {
            visit::visit_expr_binary(self, it);
        }
    }

    fn visit_expr_call(&mut self, it: &'a syn::ExprCall) {
        self.given(&last(&it.func), &it.args);
        visit::visit_expr_call(self, it);
    }

    fn visit_expr_method_call(&mut self, it: &'a syn::ExprMethodCall) {
        let name = it.method.to_string();
        if COMPARING.contains(&name.as_str()) {
            self.visit_expr(&it.receiver);
            return;
        }
        // The attribute first, then what it says.
        if name == "set_attribute"
            && let [key, value] = it.args.iter().collect::<Vec<_>>()[..]
            && string(key).is_some_and(|key| SPOKEN.contains(&key.value().as_str()))
        {
            self.words(value, "an attribute that is read to people");
        }
        self.given(&name, &it.args);
        visit::visit_expr_method_call(self, it);
    }

    fn visit_macro(&mut self, it: &'a Macro) {
        let name = name_of(it);
        if INWARD.contains(&name.as_str()) {
            return;
        }
        if name == "view" {
            self.markup(it.tokens.clone());
            return;
        }
        let given = match name.as_str() {
            // What it is compared with is a pattern.
            "matches" => (|input: syn::parse::ParseStream| {
                let first: Expr = input.parse()?;
                input.parse::<TokenStream>()?;
                Ok(vec![first])
            })
            .parse2(it.tokens.clone())
            .ok(),
            _ => arguments(it),
        };
        let Some(given) = given else {
            self.tokens(it.tokens.clone());
            return;
        };
        if PRINTING.contains(&name.as_str()) && self.voice == Voice::People {
            let place = usize::from(name.starts_with("write"));
            self.format(&given, place, "printed");
        }
        let keys = usize::from(LOOKING_UP.contains(&name.as_str()));
        given.iter().skip(keys).for_each(|one| self.visit_expr(one));
    }

    fn visit_lit_str(&mut self, it: &'a LitStr) {
        let is_words = reads_as_words(&it.value(), self.voice);
        self.judge(it, "reads as words", is_words);
    }
}

impl Finder {
    /// What a function is given that may be one of `SAYING`.
    fn given(&mut self, name: &str, given: &Punctuated<Expr, Token![,]>) {
        let places = SAYING.iter().filter(|(saying, _)| *saying == name);
        for (_, place) in places {
            if let Some(value) = given.iter().nth(*place) {
                self.words(value, "said to people");
            }
        }
    }
}

/// Whether an item is compiled for tests only.
fn is_for_tests(attribute: &Attribute) -> bool {
    let tokens = attribute
        .meta
        .require_list()
        .map(|list| list.tokens.to_string());
    attribute.path().is_ident("cfg") && tokens.is_ok_and(|tokens| tokens == "test")
}

/// Whether clap derives something from it.
fn is_of_clap(attribute: &Attribute) -> bool {
    let tokens = attribute
        .meta
        .require_list()
        .map(|list| list.tokens.to_string());
    let derives = |tokens: String| {
        let mut names = tokens
            .split(',')
            .filter_map(|name| name.rsplit("::").next());
        names.any(|name| DERIVED.contains(&name.trim()))
    };
    attribute.path().is_ident("derive") && tokens.is_ok_and(derives)
}

/// What an attribute of clap says, by name.
fn helps(attribute: &Attribute) -> Vec<(syn::Path, Expr)> {
    if !["arg", "clap", "command", "value"]
        .iter()
        .any(|name| attribute.path().is_ident(name))
    {
        return Vec::new();
    }
    let parser = Punctuated::<syn::Meta, Token![,]>::parse_terminated;
    let given = attribute.parse_args_with(parser).unwrap_or_default();
    let given = given.into_iter().filter_map(|meta| match meta {
        syn::Meta::NameValue(it) => Some((it.path, it.value)),
        _ => None,
    });
    given.collect()
}

/// The arguments of a macro that is written like a function.
fn arguments(it: &Macro) -> Option<Vec<Expr>> {
    let parser = Punctuated::<Expr, Token![,]>::parse_terminated;
    let given = parser.parse2(it.tokens.clone()).ok()?;
    Some(given.into_iter().collect())
}

fn name_of(it: &Macro) -> String {
    let last = it.path.segments.last();
    last.map(|last| last.ident.to_string()).unwrap_or_default()
}

/// The last part of a path.
fn last(function: &Expr) -> String {
    match function {
        Expr::Path(it) => it
            .path
            .segments
            .last()
            .map(|last| last.ident.to_string())
            .unwrap_or_default(),
        _ => String::new(),
    }
}

/// Whether a path has that part.
fn named(function: &Expr, part: &str) -> bool {
    matches!(function, Expr::Path(it) if it.path.segments.iter().any(|one| one.ident == part))
}

fn string(value: &Expr) -> Option<&LitStr> {
    match value {
        Expr::Lit(syn::ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text),
        _ => None,
    }
}
