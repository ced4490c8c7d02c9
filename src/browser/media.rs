//! How the reader looks at the page.

/// Whether the first pointer is a finger rather than a mouse.
pub(crate) fn has_coarse_pointer() -> bool {
    let query = web_sys::window().and_then(|window| window.match_media("(pointer: coarse)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// Whether there is room for one column only.
pub(crate) fn is_narrow() -> bool {
    let query = web_sys::window().and_then(|window| window.match_media("(max-width: 59.99rem)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// Whether the page stands within another.
pub(crate) fn is_embedded() -> bool {
    web_sys::window().is_some_and(|window| match window.parent() {
        Ok(Some(parent)) => parent != window,
        _ => true,
    })
}
