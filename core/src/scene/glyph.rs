//! The glyph of a time: what it shows of how sure the time is.
//!
//! Thick: it lasted. Thin: the day is not known. Half-filled: the time was worked out. Dotted: it has not happened.

use super::path::draw;
use crate::dataset::{Basis, Status, When};
use crate::date::{Edtf, Form};
use crate::timeline::Scale;

/// The least width of a mark that has a width, in pixels.
const LEAST: f64 = 12.0;
/// The length of an arrow away from a bound, in pixels.
const ARROW: f64 = 14.0;

/// A glyph as path data in four kinds of ink, round the middle line of its lane.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Glyph {
    /// Where it is pointed at, in pixels along the line.
    pub x: f64,
    /// Where it ends, in pixels along the line.
    pub end: f64,
    /// Thin lines.
    pub line: String,
    /// Filled areas.
    pub fill: String,
    /// Areas of paper with an outline.
    pub hollow: String,
    /// Dotted lines.
    pub dots: String,
}

impl Glyph {
    /// The glyph of a time on a scale, at a height. It is pointed at in its middle, or where `at` says: there stands the ring
    /// of what happened on an unknown day of many, and a short mark is moved there.
    pub fn new(when: &When, status: Status, scale: &Scale, y: f64, at: Option<f64>) -> Self {
        let is_inferred = when.basis == Basis::Inferred;
        let anchor = when.edtf.anchor();
        let (x0, x1) = at_least(scale.x(anchor.earliest), scale.x_end(anchor.latest));
        let is_long = matches!(when.edtf, Edtf::Interval(_));
        let by = at.filter(|_| !is_long).map_or(0.0, |at| (at - x1).max(0.0) + (at - x0).min(0.0));
        let (x0, x1) = (x0 + by, x1 + by);
        let middle = at.unwrap_or((x0 + x1) / 2.0);
        let mut pen = Pen { y, glyph: Self { x: middle, end: x1, ..Self::default() } };
        match when.edtf.form() {
            Form::Before | Form::After if status.is_unreal() => {
                pen.bound(when.edtf.form() == Form::After, x0, x1, true);
            }
            _ if status.is_unreal() => pen.dotted_circle(middle),
            Form::Day => pen.dot(at.unwrap_or(scale.middle(anchor.earliest)), is_inferred),
            Form::Known | Form::OneOf => {
                pen.caps(x0, x1);
                pen.ring(middle, is_inferred);
            }
            Form::About => {
                pen.dotted(x0 - 3.0, x1 + 3.0);
                pen.ring(middle, is_inferred);
            }
            Form::Before => pen.bound(false, x0, x1, false),
            Form::After => pen.bound(true, x0, x1, false),
            Form::Lasted => pen.bar(x0, x1, is_inferred),
            Form::Ongoing => pen.ongoing(x0, scale.x_end(anchor.latest), scale.x_end(scale.domain().to), at),
            Form::EndNotGiven => pen.fading(x0, 1.0),
            Form::StartNotGiven => pen.fading(x1, -1.0),
        }
        pen.glyph
    }

    /// Adds the foot of a time that was worked out from another event's: it points to the side where that lies.
    pub fn lean(&mut self, y: f64, is_later: bool) {
        let way = if is_later { 1.0 } else { -1.0 };
        draw(&mut self.line, "M# #L# #", &[self.x + way * 3.0, y + 3.0, self.x + way * 7.0, y + 7.0]);
    }
}

/// A width of at least [`LEAST`] round the same middle.
fn at_least(x0: f64, x1: f64) -> (f64, f64) {
    let missing = ((LEAST - (x1 - x0)) / 2.0).max(0.0);
    (x0 - missing, x1 + missing)
}

/// What draws a glyph.
struct Pen {
    y: f64,
    glyph: Glyph,
}

impl Pen {
    fn dot(&mut self, x: f64, is_inferred: bool) {
        self.glyph.x = x;
        if is_inferred {
            circle(&mut self.glyph.hollow, x, self.y, 4.0);
            half(&mut self.glyph.fill, x, self.y, 4.4);
        } else {
            circle(&mut self.glyph.fill, x, self.y, 4.4);
        }
    }

    fn ring(&mut self, x: f64, is_inferred: bool) {
        circle(&mut self.glyph.hollow, x, self.y, 3.4);
        if is_inferred {
            half(&mut self.glyph.fill, x, self.y, 3.4);
        }
    }

    fn dotted_circle(&mut self, x: f64) {
        circle(&mut self.glyph.dots, x, self.y, 4.0);
    }

    fn caps(&mut self, x0: f64, x1: f64) {
        let y = self.y;
        draw(&mut self.glyph.line, "M# #v8M# #v8M# #H#", &[x0, y - 4.0, x1, y - 4.0, x0, y, x1]);
    }

    fn dotted(&mut self, x0: f64, x1: f64) {
        draw(&mut self.glyph.dots, "M# #H#", &[x0, self.y, x1]);
    }

    fn bar(&mut self, x0: f64, x1: f64, is_inferred: bool) {
        self.thick(x0, x1);
        if is_inferred {
            let (y, width) = (self.y, (x1 - x0) / 2.0 - 1.3);
            draw(&mut self.glyph.hollow, "M# #h#v4h#z", &[x0 + 1.3, y - 2.0, width, -width]);
        }
    }

    fn thick(&mut self, x0: f64, x1: f64) {
        draw(&mut self.glyph.fill, "M# #H#v6H#z", &[x0, self.y - 3.0, x1, x0]);
    }

    /// A bound and an arrow away from it, after or before.
    fn bound(&mut self, is_after: bool, x0: f64, x1: f64, is_dotted: bool) {
        let (y, at, way) = (self.y, if is_after { x0 } else { x1 }, if is_after { 1.0 } else { -1.0 });
        let tip = at + way * ARROW;
        (self.glyph.x, self.glyph.end) = ((at + tip) / 2.0, at.max(tip));
        let barb = tip - way * 4.0;
        draw(&mut self.glyph.line, "M# #v10M# #L# #L# #", &[at, y - 5.0, barb, y - 3.5, tip, y, barb, y + 3.5]);
        draw(if is_dotted { &mut self.glyph.dots } else { &mut self.glyph.line }, "M# #H#", &[at, y, tip]);
    }

    /// From a start to the end of the line, and on.
    fn ongoing(&mut self, x0: f64, start_end: f64, end: f64, at: Option<f64>) {
        let y = self.y;
        let thick = start_end.min(end - 18.0).max(x0);
        (self.glyph.x, self.glyph.end) = (at.unwrap_or(thick), end);
        draw(&mut self.glyph.line, "M# #v8M# #H#", &[x0, y - 4.0, x0, y, thick]);
        self.thick(thick, (end - 8.0).max(thick));
        let neck = (end - 8.0).max(thick);
        draw(&mut self.glyph.fill, "M# #l8 6l-8 6z", &[neck, y - 6.0]);
    }

    /// Thick for a while, then dots: one end is not given.
    fn fading(&mut self, at: f64, way: f64) {
        let (thick, dots) = (at + way * 18.0, at + way * 34.0);
        (self.glyph.x, self.glyph.end) = (at + way * 9.0, at.max(dots));
        self.thick(at.min(thick), at.max(thick));
        self.dotted(
            thick.min(dots) + if way > 0.0 { 3.0 } else { 0.0 },
            thick.max(dots) - if way < 0.0 { 3.0 } else { 0.0 },
        );
        draw(&mut self.glyph.line, "M# #v8", &[at, self.y - 4.0]);
    }
}

fn circle(path: &mut String, x: f64, y: f64, r: f64) {
    draw(path, "M# #a# # 0 1 0 # 0a# # 0 1 0# 0z", &[x - r, y, r, r, 2.0 * r, r, r, -2.0 * r]);
}

fn half(path: &mut String, x: f64, y: f64, r: f64) {
    draw(path, "M# #a# # 0 0 0 0 #z", &[x, y - r, r, r, 2.0 * r]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Window;

    #[test]
    fn every_way_of_knowing_a_time_has_its_own_ink() {
        let domain: Window = "1979/2025".parse().unwrap();
        let scale = Scale::even(domain, 0.0, 1000.0);
        let inks = |edtf: &str, basis, status| {
            let when = When { edtf: edtf.parse().unwrap(), basis, reason: None, from: None };
            let glyph = Glyph::new(&when, status, &scale, 10.0, None);
            let ink = |path: &str, letter| if path.is_empty() { '-' } else { letter };
            let inks = [ink(&glyph.line, 'l'), ink(&glyph.fill, 'f'), ink(&glyph.hollow, 'h'), ink(&glyph.dots, 'd')];
            inks.into_iter().collect::<String>()
        };
        let (stated, inferred, happened) = (Basis::Stated, Basis::Inferred, Status::Occurred);
        for (edtf, basis, status, expected) in [
            ("2003-02-02", stated, happened, "-f--"),
            ("2024-05-06", inferred, happened, "-fh-"),
            ("2023-05", stated, happened, "l-h-"),
            ("2023-06", inferred, happened, "lfh-"),
            ("2024-04~", stated, happened, "--hd"),
            ("[2024-11-24..2024-11-26]", inferred, happened, "lfh-"),
            ("[..2024-05-29]", stated, happened, "l---"),
            ("[2025-04-23..]", stated, happened, "l---"),
            ("1979/1989", stated, happened, "-f--"),
            ("2025-05-13/2025-05-18", inferred, happened, "-fh-"),
            ("2021/..", stated, happened, "lf--"),
            ("2017/", stated, happened, "lf-d"),
            ("/2017", stated, happened, "lf-d"),
            ("[2025-04-23..]", stated, Status::Promised, "l--d"),
            ("2024-05", stated, Status::Proposed, "---d"),
        ] {
            assert_eq!(inks(edtf, basis, status), expected, "{edtf}, {basis:?}, {status:?}");
        }
    }

    #[test]
    fn no_number_in_a_glyph_is_other_than_a_number() {
        let scale = Scale::even("2000/2001".parse().unwrap(), 0.0, 0.0);
        let when = When { edtf: "1979/..".parse().unwrap(), basis: Basis::Stated, reason: None, from: None };
        let glyph = Glyph::new(&when, Status::Ongoing, &scale, 10.0, None);
        assert!(![&glyph.line, &glyph.fill].iter().any(|path| path.contains("NaN") || path.contains("inf")));
    }
}
