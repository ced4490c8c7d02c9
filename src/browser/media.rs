//! How the reader looks at the page.

/// Whether the first pointer is a finger rather than a mouse.
pub(crate) fn has_coarse_pointer() -> bool {
    matches("(pointer: coarse)")
}

/// Whether there is room for one column only.
pub(crate) fn is_narrow() -> bool {
    matches("(max-width: 59.99rem)")
}

/// Whether nothing should move by itself.
pub(crate) fn has_reduced_motion() -> bool {
    matches("(prefers-reduced-motion: reduce)")
}

/// Whether the page stands within another.
pub(crate) fn is_embedded() -> bool {
    web_sys::window().is_some_and(|window| match window.parent() {
        Ok(Some(parent)) => parent != window,
        _ => true,
    })
}

fn matches(query: &str) -> bool {
    let query = web_sys::window().and_then(|window| window.match_media(query).ok().flatten());
    query.is_some_and(|query| query.matches())
}
