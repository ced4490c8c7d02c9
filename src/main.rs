//! The explorer, mounted into the page it is part of.

mod app;
mod browser;
mod explorer;
mod url;
mod view;

fn main() {
    browser::report_panics();
    if let Some(root) = browser::root() {
        leptos::mount::mount_to(root, app::App).forget();
    }
}
