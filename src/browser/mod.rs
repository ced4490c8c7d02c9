//! The platform: the only place that names it. Whatever can fail gives an `Option`, and the explorer works without.

mod address;
mod canvas;
mod clipboard;
mod clock;
mod file;
mod focus;
mod kit;
mod media;
#[cfg(feature = "bench")]
mod offer;
mod page;
mod paint;
mod pointer;
mod promise;
mod size;

pub(crate) use address::{address, fragment, go_in_history, on_fragment, push_fragment, replace_fragment};
pub(crate) use canvas::{ink, painting};
pub(crate) use clipboard::{can_send, copy, on_print, print, save, save_picture, send};
pub(crate) use clock::{after, every, mark_when_drawn, now, over, today, when_whole};
pub(crate) use file::{choose_file, on_dropped, whole_page};
pub(crate) use focus::{
    click, focus_on, focus_stays, has_popover, is_focus_in, is_typing, on_input, on_key, on_list, reveal,
};
pub(crate) use media::{has_coarse_pointer, has_reduced_motion, is_embedded, is_narrow};
#[cfg(feature = "bench")]
pub(crate) use offer::offer;
pub(crate) use page::{
    data_block, has_address, is_hosted, is_seen, is_still, report_panics, root, set, set_title, setting, style,
};
pub(crate) use paint::{markup, paint, wear};
pub(crate) use pointer::{adds, capture, is_chord, middle_of, offset, place_list, told};
pub(crate) use size::{covered, use_size};
