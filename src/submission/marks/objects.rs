use crate::source::Span;

/// The places of the objects that stand in the list of a JSON text: `[{...}, {...}]` has them at depth 1, a list
/// inside an object at depth 2. For texts that have been read as JSON already; others give some places or none.
#[must_use]
pub fn objects_at(text: &str, depth: usize) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open = 0_usize;
    let mut start = None;
    let mut in_string = false;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        if in_string {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => in_string = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => in_string = true,
            b'{' | b'[' => {
                if open == depth && byte == b'{' {
                    start = Some(at);
                }
                open += 1;
            }
            b'}' | b']' => {
                open = open.saturating_sub(1);
                if open == depth
                    && let Some(start) = start.take()
                {
                    found.push(Span::new(start, at + 1));
                }
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::objects_at;

    #[test]
    fn objects_are_found_whatever_their_strings_hold() {
        let list = r#"[{"a": "}\"{"}, {"b": {"c": []}}]"#;
        let found: Vec<_> = objects_at(list, 1)
            .into_iter()
            .filter_map(|span| span.of(list))
            .collect();
        assert_eq!(found, [r#"{"a": "}\"{"}"#, r#"{"b": {"c": []}}"#]);
        let inside = format!("{{\"marks\": {list}}}");
        assert_eq!(objects_at(&inside, 2).len(), 2);
        assert_eq!(objects_at("}}]", 1), []);
    }
}
