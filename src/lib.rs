//! The explorer: what `dossier_core` decided, on a screen and under a reader's hands.

mod app;
#[cfg(feature = "bench")]
mod bench;
mod browser;
mod derived;
mod explorer;
mod movement;
mod url;
mod view;

/// Mounts the explorer into the page it is part of: into the element `app`, with the dataset of the element `dossier` where
/// the page brings one. Does nothing where there is no such place.
pub fn start() {
    browser::report_panics();
    #[cfg(feature = "bench")]
    if bench::offer() {
        return;
    }
    if let Some(root) = browser::root() {
        leptos::mount::mount_to(root, app::App).forget();
        browser::mark_when_drawn();
    }
}
