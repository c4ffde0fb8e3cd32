use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

/// What a message names itself.
#[derive(Default)]
struct Named {
    arguments: BTreeSet<String>,
    messages: BTreeSet<String>,
}

/// The arguments that each message of `resource` takes, itself or in a message that it quotes.
pub(super) fn of(resource: &FluentResource) -> BTreeMap<String, BTreeSet<String>> {
    let mut named = BTreeMap::new();
    for entry in resource.entries() {
        if let Entry::Message(message) = entry {
            let mut own = Named::default();
            if let Some(value) = &message.value {
                pattern(value, &mut own);
            }
            named.insert(message.id.name.to_owned(), own);
        }
    }
    named.keys().map(|id| (id.clone(), reached(id, &named))).collect()
}

/// The arguments of `id` and of all messages that can be reached from it, however they quote each other.
fn reached(id: &str, named: &BTreeMap<String, Named>) -> BTreeSet<String> {
    let mut seen = BTreeSet::from([id]);
    let mut open = vec![id];
    let mut arguments = BTreeSet::new();
    while let Some(own) = open.pop().and_then(|id| named.get(id)) {
        arguments.extend(own.arguments.iter().cloned());
        for other in &own.messages {
            if named.contains_key(other) && seen.insert(other) {
                open.push(other);
            }
        }
    }
    arguments
}

fn pattern(pattern: &Pattern<&str>, named: &mut Named) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: inner } => expression(inner, named),
        }
    }
}

fn expression(expression: &Expression<&str>, named: &mut Named) {
    match expression {
        Expression::Inline(inner) => inline(inner, named),
        Expression::Select { selector, variants } => {
            inline(selector, named);
            for variant in variants {
                pattern(&variant.value, named);
            }
        }
    }
}

fn inline(inner: &InlineExpression<&str>, named: &mut Named) {
    match inner {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => {
            named.arguments.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            named.messages.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => call(arguments, named),
        InlineExpression::TermReference { arguments, .. } => {
            if let Some(arguments) = arguments {
                call(arguments, named);
            }
        }
        InlineExpression::Placeable { expression: inner } => expression(inner, named),
    }
}

fn call(arguments: &CallArguments<&str>, named: &mut Named) {
    for positional in &arguments.positional {
        inline(positional, named);
    }
    for argument in &arguments.named {
        inline(&argument.value, named);
    }
}

#[cfg(test)]
mod tests {
    use fluent_bundle::FluentResource;

    use super::of;

    #[test]
    fn arguments_are_found_wherever_they_stand() {
        let text = "plain = word\none = { $a }\nchosen = { $n ->\n    [one] { $b }\n   *[other] { one }\n}\n\
                    round = { square }\nsquare = { round } { $c }\n";
        let resource = FluentResource::try_new(text.to_owned()).expect("messages");
        let needs: Vec<String> = of(&resource)
            .into_iter()
            .map(|(id, needs)| format!("{id}: {}", needs.into_iter().collect::<Vec<_>>().join(" ")))
            .collect();
        assert_eq!(
            needs,
            ["chosen: a b n", "one: a", "plain: ", "round: c", "square: c"]
        );
    }
}
