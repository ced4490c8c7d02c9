//! The outlines of marks.

use crate::dataset::Shape;

/// The outline of a mark round the origin, as path data. All shapes of one radius look about equally large.
pub fn outline(shape: Shape, radius: f64) -> String {
    let polygon = |corners: &[(f64, f64)]| {
        let corner = |&(x, y): &(f64, f64)| format!("{:.1} {:.1}", x * radius, y * radius);
        format!("M{}Z", corners.iter().map(corner).collect::<Vec<_>>().join("L"))
    };
    match shape {
        Shape::Circle => {
            let r = format!("{radius:.1}");
            let d = format!("{:.1}", 2.0 * radius);
            format!("M-{r} 0a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0-{d} 0Z")
        }
        Shape::Hexagon => polygon(&[(1.1, 0.0), (0.55, 0.95), (-0.55, 0.95), (-1.1, 0.0), (-0.55, -0.95), (0.55, -0.95)]),
        Shape::Square => polygon(&[(-0.89, -0.89), (0.89, -0.89), (0.89, 0.89), (-0.89, 0.89)]),
        Shape::Diamond => polygon(&[(0.0, -1.2), (1.2, 0.0), (0.0, 1.2), (-1.2, 0.0)]),
        Shape::Triangle => polygon(&[(0.0, -1.1), (1.13, 0.85), (-1.13, 0.85)]),
    }
}
