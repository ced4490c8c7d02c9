//! The outlines of marks.

use super::path::draw;
use crate::dataset::Shape;

/// The corners of a shape round the origin, in shares of its radius; none of a circle. All shapes of one radius look about
/// equally large.
pub fn corners(shape: Shape) -> &'static [(f64, f64)] {
    match shape {
        Shape::Circle => &[],
        Shape::Hexagon => &[(1.1, 0.0), (0.55, 0.95), (-0.55, 0.95), (-1.1, 0.0), (-0.55, -0.95), (0.55, -0.95)],
        Shape::Square => &[(-0.89, -0.89), (0.89, -0.89), (0.89, 0.89), (-0.89, 0.89)],
        Shape::Diamond => &[(0.0, -1.2), (1.2, 0.0), (0.0, 1.2), (-1.2, 0.0)],
        Shape::Triangle => &[(0.0, -1.1), (1.13, 0.85), (-1.13, 0.85)],
    }
}

/// The outline of a mark round the origin, as path data.
pub fn outline(shape: Shape, radius: f64) -> String {
    let mut path = String::new();
    let corners = corners(shape);
    if corners.is_empty() {
        let (r, d) = (radius, 2.0 * radius);
        draw(&mut path, "M# 0a# # 0 1 0 # 0a# # 0 1 0# 0Z", &[-r, r, r, d, r, r, -d]);
    } else {
        for (at, &(x, y)) in corners.iter().enumerate() {
            draw(&mut path, if at == 0 { "M# #" } else { "L# #" }, &[x * radius, y * radius]);
        }
        path.push('Z');
    }
    path
}
