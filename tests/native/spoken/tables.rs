//! What speaks to people in the code, and what does not: functions, attributes, macros by name.

/// Attributes that are read to people, or shown.
pub const SPOKEN: &[&str] = &[
    "abbr",
    "alt",
    "aria-description",
    "aria-label",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "label",
    "placeholder",
    "prop:innerText",
    "prop:placeholder",
    "prop:textContent",
    "prop:title",
    "srcdoc",
    "title",
];

/// Functions and methods that put what they are given before people, and which argument that is.
pub const SAYING: &[(&str, usize)] = &[
    ("alert_with_message", 0),
    ("blame", 1),
    ("complain", 0),
    ("confirm_with_message", 0),
    ("create_text_node", 0),
    ("did", 0),
    ("done", 1),
    ("prompt_with_message", 0),
    ("say", 0),
    ("set_alt", 0),
    ("set_data", 0),
    ("set_inner_html", 0),
    ("set_inner_text", 0),
    ("set_label", 0),
    ("set_placeholder", 0),
    ("set_text_content", 0),
    ("set_title", 0),
    // What fills a sentence.
    ("with", 1),
];

/// Macros that print.
pub const PRINTING: &[&str] = &["eprint", "eprintln", "print", "println", "write", "writeln"];

/// Macros that look up a key: the compiler holds it against `locales/`.
pub const LOOKING_UP: &[&str] = &["counted", "sentence", "text"];

/// What is said to developers only: broken promises, the console of a browser, attributes of the compiler.
pub const INWARD: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "concat",
    "debug_assert",
    "debug_assert_eq",
    "error",
    "include_bytes",
    "include_str",
    "log",
    "panic",
    "thread_local",
    "unreachable",
    "warn",
];

/// Methods that compare what they are given, or take it as the name of something.
pub const COMPARING: &[&str] = &[
    "contains",
    "ends_with",
    "eq",
    "expect",
    "expect_err",
    "starts_with",
    "strip_prefix",
    "strip_suffix",
];

/// Methods that hand on what they are called on.
pub const HANDING_ON: &[&str] = &[
    "as_str",
    "clone",
    "into",
    "into_owned",
    "to_owned",
    "to_string",
    "trim",
    "unwrap_or_default",
];

/// Methods that hand on what they are given, as it is or as what a closure makes of it, too.
pub const MAKING: &[&str] = &[
    "and_then",
    "filter",
    "map",
    "map_or",
    "map_or_else",
    "or",
    "or_else",
    "then",
    "then_some",
    "unwrap_or",
    "unwrap_or_else",
];

/// What clap shows of what stands in its attributes.
pub const HELP: &[&str] = &[
    "about",
    "after_help",
    "after_long_help",
    "before_help",
    "help",
    "help_heading",
    "help_template",
    "long_about",
    "long_help",
    "next_help_heading",
    "override_usage",
];

/// What clap reads comments from, where no attribute says anything else.
pub const DERIVED: &[&str] = &["Args", "Parser", "Subcommand", "ValueEnum"];
