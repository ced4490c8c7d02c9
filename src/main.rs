//! Starts the explorer.

fn main() {
    dossier::start();
}
