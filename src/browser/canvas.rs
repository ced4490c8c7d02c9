//! Paints what is too much for elements onto a canvas, in the looks that the style sheets give to elements of the same classes.

use super::page::document;
use dossier_core::draw::{Form, Ink};
use leptos::prelude::Effect;
use std::f64::consts::TAU;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, CssStyleDeclaration, HtmlCanvasElement, js_sys};

#[wasm_bindgen]
extern "C" {
    /// The context, for the one call that the bindings have no list of numbers for.
    type Dashes;
    #[wasm_bindgen(method, js_name = setLineDash)]
    fn set_line_dash(this: &Dashes, dashes: Vec<f64>);
}

/// A picture: the size of its frame in pixels, by how much it is moved, and what is painted.
pub(crate) type Picture = ((f64, f64), (f64, f64), Vec<Ink>);

/// A picture that follows the signals it reads.
#[derive(Clone)]
pub(crate) struct Painting(Rc<dyn Fn() -> Picture>);

/// A picture that follows the signals it reads, for the directive [`ink`].
pub(crate) fn painting(picture: impl Fn() -> Picture + 'static) -> Painting {
    Painting(Rc::new(picture))
}

/// A directive: keeps what is on a canvas like a picture.
pub(crate) fn ink(canvas: web_sys::Element, painting: Painting) {
    let canvas: HtmlCanvasElement = canvas.unchecked_into();
    Effect::new(move |looks: Option<Vec<Look>>| {
        let mut looks = looks.unwrap_or_default();
        // Without a context the picture stays empty; its names and links are there all the same.
        let _ = repaint(&canvas, &mut looks, (painting.0)());
        looks
    });
}

/// What the style sheets say of a class: a declaration that stays up to date.
struct Look {
    class: [String; 2],
    style: CssStyleDeclaration,
}

fn repaint(canvas: &HtmlCanvasElement, looks: &mut Vec<Look>, (size, shift, inks): Picture) -> Option<()> {
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.unchecked_into();
    let dots = web_sys::window()?.device_pixel_ratio();
    let (width, height) = ((size.0 * dots) as u32, (size.1 * dots) as u32);
    if (canvas.width(), canvas.height()) != (width, height) {
        canvas.set_width(width);
        canvas.set_height(height);
    }
    context.set_transform(dots, 0.0, 0.0, dots, 0.0, 0.0).ok()?;
    context.clear_rect(0.0, 0.0, size.0, size.1);
    context.translate(shift.0, shift.1).ok()?;
    for Ink { class, form, numbers } in inks {
        let style = look(canvas, looks, class)?;
        let value = |name: &str| style.get_property_value(name).unwrap_or_default();
        let (fill, stroke) = (value("fill"), value("stroke"));
        // Rust's own way from text to floats brings a table of 11 kB for numbers that no style has.
        let pixels = |text: &str| Some(js_sys::parse_float(text)).filter(|pixels| !pixels.is_nan());
        let width = || pixels(&value("stroke-width")).unwrap_or(1.0);
        let paint = |colour: &str, growth: f64| {
            context.begin_path();
            trace(&context, form, &numbers, growth);
            context.set_fill_style_str(colour);
            context.fill();
        };
        if stroke == "none" {
            paint(&fill, 0.0);
        } else if fill == "none" {
            let dashes = value("stroke-dasharray").split(',').filter_map(pixels).collect();
            context.unchecked_ref::<Dashes>().set_line_dash(dashes);
            context.set_line_cap(&value("stroke-linecap"));
            context.set_line_width(width());
            context.set_stroke_style_str(&stroke);
            context.begin_path();
            trace(&context, form, &numbers, 0.0);
            context.stroke();
        } else {
            // To go along the edges of a thousand marks takes longer than to fill them twice.
            paint(&stroke, 0.5 * width());
            paint(&fill, -0.5 * width());
        }
    }
    Some(())
}

/// Adds what is painted in one look to the path; marks grown by so many pixels.
fn trace(context: &CanvasRenderingContext2d, form: Form, numbers: &[f64], growth: f64) {
    let (start, on) = (|x, y| context.move_to(x, y), |x, y| context.line_to(x, y));
    match form {
        Form::Line => numbers.as_chunks().0.iter().for_each(|&[x0, y0, x1, y1]| {
            start(x0, y0);
            on(x1, y1);
        }),
        Form::Curve => numbers.as_chunks().0.iter().for_each(|&[x0, y0, x, y, x1, y1]| {
            start(x0, y0);
            context.quadratic_curve_to(x, y, x1, y1);
        }),
        Form::Triangle => numbers.as_chunks().0.iter().for_each(|&[x0, y0, x1, y1, x2, y2]| {
            start(x0, y0);
            on(x1, y1);
            on(x2, y2);
        }),
        Form::Circle => numbers.as_chunks().0.iter().for_each(|&[x, y, radius]| {
            let radius = radius + growth;
            start(x + radius, y);
            let _ = context.arc(x, y, radius, 0.0, TAU);
        }),
        // On past the first corner instead of closing, which in Chromium takes longer the more has been traced.
        Form::Polygon(corners) => numbers.as_chunks().0.iter().for_each(|&[x, y, radius]| {
            let radius = radius + growth;
            for at in 0..corners.len() + 2 {
                let corner = corners[at % corners.len()];
                let step = if at == 0 { &start as &dyn Fn(f64, f64) } else { &on };
                step(x + corner.0 * radius, y + corner.1 * radius);
            }
        }),
    }
}

/// The look of a class. An element that has it stands beside the canvas, unseen, to be asked.
fn look(canvas: &HtmlCanvasElement, looks: &mut Vec<Look>, class: [String; 2]) -> Option<CssStyleDeclaration> {
    if let Some(look) = looks.iter().find(|look| look.class == class) {
        return Some(look.style.clone());
    }
    let element = |tag| document()?.create_element_ns(Some("http://www.w3.org/2000/svg"), tag).ok();
    let (picture, round, own) = (element("svg")?, element("g")?, element("path")?);
    picture.set_attribute("hidden", "").ok()?;
    round.set_attribute("class", &class[0]).ok()?;
    own.set_attribute("class", &class[1]).ok()?;
    round.append_child(&own).ok()?;
    picture.append_child(&round).ok()?;
    canvas.append_child(&picture).ok()?;
    let style = web_sys::window()?.get_computed_style(&own).ok()??;
    looks.push(Look { class, style: style.clone() });
    Some(style)
}
