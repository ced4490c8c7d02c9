//! What fingers and pointers on a picture mean: a click, a drag, two fingers that zoom.

/// How far a pointer may move, in pixels, before a click becomes a drag.
const DRAG: f64 = 3.0;

/// How far from what it means a pointer may be, in pixels: one that points finely, and a finger. Half of a target's least size.
pub const REACH: [f64; 2] = [12.0, 22.0];

/// The pointers that are down.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gesture {
    /// The number of each pointer and where it is.
    pointers: Vec<(i32, (f64, f64))>,
    /// Where the first went down.
    start: (f64, f64),
    /// Whether it is no click any more.
    is_drag: bool,
    presses: u32,
}

/// What a move of a pointer does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Motion {
    /// No pointer is down: it is over this place.
    Over((f64, f64)),
    /// Too little yet to be anything.
    None,
    /// The picture moves by some pixels.
    Pan((f64, f64)),
    /// Two fingers move the picture and zoom it by a factor round the point between them.
    Pinch {
        /// The point between the fingers.
        at: (f64, f64),
        /// By how much they moved it.
        by: (f64, f64),
        /// How much farther apart they are.
        factor: f64,
    },
}

impl Gesture {
    /// A pointer goes down.
    pub fn down(&mut self, pointer: i32, at: (f64, f64)) {
        self.presses += 1;
        self.pointers.retain(|&(id, _)| id != pointer);
        if self.pointers.is_empty() {
            (self.start, self.is_drag) = (at, false);
        } else {
            // Two fingers are never a click.
            self.is_drag = true;
        }
        self.pointers.push((pointer, at));
    }

    /// A pointer moves.
    pub fn moved(&mut self, pointer: i32, at: (f64, f64)) -> Motion {
        let Some(index) = self.pointers.iter().position(|&(id, _)| id == pointer) else {
            return if self.pointers.is_empty() { Motion::Over(at) } else { Motion::None };
        };
        let was = std::mem::replace(&mut self.pointers[index].1, at);
        let other = self.pointers.iter().find(|&&(id, _)| id != pointer).map(|&(_, other)| other);
        if let Some(other) = other {
            let apart = |at: (f64, f64)| libm::hypot(at.0 - other.0, at.1 - other.1).max(1.0);
            let middle = |at: (f64, f64)| ((at.0 + other.0) / 2.0, (at.1 + other.1) / 2.0);
            let (from, to) = (middle(was), middle(at));
            return Motion::Pinch { at: to, by: (to.0 - from.0, to.1 - from.1), factor: apart(at) / apart(was) };
        }
        self.is_drag |= libm::hypot(at.0 - self.start.0, at.1 - self.start.1) > DRAG;
        if self.is_drag { Motion::Pan((at.0 - was.0, at.1 - was.1)) } else { Motion::None }
    }

    /// How many times a pointer has gone down so far, by which a press can be told from a later one.
    pub fn presses(&self) -> u32 {
        self.presses
    }

    /// A while has passed since a press: where it is held, if it still is, alone and without having moved. Then it is no
    /// click any more.
    pub fn held(&mut self, press: u32) -> Option<(f64, f64)> {
        let is_held = self.presses == press && !self.pointers.is_empty() && !self.is_drag;
        self.is_drag |= is_held;
        is_held.then_some(self.start)
    }

    /// A pointer goes up; whether that was a click.
    pub fn up(&mut self, pointer: i32) -> bool {
        let was_down = self.pointers.iter().any(|&(id, _)| id == pointer);
        self.pointers.retain(|&(id, _)| id != pointer);
        was_down && !self.is_drag
    }

    /// Whether any pointer is down.
    pub fn is_down(&self) -> bool {
        !self.pointers.is_empty()
    }

    /// Whether several pointers are down.
    pub fn is_pinch(&self) -> bool {
        self.pointers.len() > 1
    }

    /// Whether the picture is being moved.
    pub fn is_drag(&self) -> bool {
        self.is_drag && self.is_down()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_press_that_is_held_still_and_alone_is_no_click() {
        let mut gesture = Gesture::default();
        gesture.down(1, (10.0, 10.0));
        let press = gesture.presses();
        assert_eq!(gesture.held(press), Some((10.0, 10.0)));
        assert!(!gesture.up(1));
        gesture.down(1, (10.0, 10.0));
        assert_eq!(gesture.held(press), None, "that was the press before");
        gesture.moved(1, (20.0, 10.0));
        assert_eq!(gesture.held(gesture.presses()), None, "it has moved");
        gesture.up(1);
        gesture.down(1, (10.0, 10.0));
        assert!(gesture.up(1));
        assert_eq!(gesture.held(gesture.presses()), None, "it is up");
    }

    #[test]
    fn a_press_is_a_click_until_it_has_moved_three_pixels() {
        let mut gesture = Gesture::default();
        gesture.down(1, (10.0, 10.0));
        assert_eq!(gesture.moved(1, (12.0, 11.0)), Motion::None);
        assert!(gesture.up(1));
        gesture.down(1, (10.0, 10.0));
        assert_eq!(gesture.moved(1, (14.0, 10.0)), Motion::Pan((4.0, 0.0)));
        assert_eq!(gesture.moved(1, (11.0, 10.0)), Motion::Pan((-3.0, 0.0)));
        assert!(gesture.is_drag() && !gesture.up(1) && !gesture.is_drag());
    }

    #[test]
    fn two_fingers_zoom_round_the_point_between_them_and_are_no_click() {
        let mut gesture = Gesture::default();
        gesture.down(1, (100.0, 100.0));
        gesture.down(2, (200.0, 100.0));
        assert_eq!(
            gesture.moved(2, (300.0, 100.0)),
            Motion::Pinch { at: (200.0, 100.0), by: (50.0, 0.0), factor: 2.0 }
        );
        assert!(!gesture.up(2) && !gesture.up(1));
    }

    #[test]
    fn what_is_not_down_is_over_the_picture() {
        let mut gesture = Gesture::default();
        assert_eq!(gesture.moved(1, (5.0, 6.0)), Motion::Over((5.0, 6.0)));
        assert!(!gesture.up(1));
    }

    #[test]
    fn fingers_on_one_spot_do_not_zoom_without_bounds() {
        let mut gesture = Gesture::default();
        gesture.down(1, (5.0, 5.0));
        gesture.down(2, (5.0, 5.0));
        let Motion::Pinch { factor, .. } = gesture.moved(2, (5.5, 5.0)) else { panic!("two fingers pinch") };
        assert!((factor - 1.0).abs() < 1e-9);
    }
}
