//! Paints what is too much for elements onto a canvas, in the looks that the style sheets give to elements of the same classes.

use super::clock::now;
use super::page::document;
use dossier_core::draw::{Form, Ink};
use leptos::prelude::Effect;
use std::f64::consts::TAU;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, CssStyleDeclaration, HtmlCanvasElement, js_sys};

#[wasm_bindgen]
extern "C" {
    /// The context, for what the bindings take no list of numbers or no value at hand for.
    type Pen;
    #[wasm_bindgen(method, js_name = setLineDash)]
    fn set_line_dash(this: &Pen, dashes: Vec<f64>);
    #[wasm_bindgen(method, setter, js_name = fillStyle)]
    fn set_fill(this: &Pen, colour: &JsValue);
    #[wasm_bindgen(method, setter, js_name = strokeStyle)]
    fn set_stroke(this: &Pen, colour: &JsValue);
}

/// A picture: the size of its frame in pixels, by how much it is moved, and what is painted.
pub(crate) type Picture = ((f64, f64), (f64, f64), Vec<Ink>);

/// A picture that follows the signals it reads; nothing as long as the canvas stays as it is.
#[derive(Clone)]
pub(crate) struct Painting(Rc<dyn Fn() -> Option<Picture>>);

/// A picture that follows the signals it reads, for the directive [`ink`].
pub(crate) fn painting(picture: impl Fn() -> Option<Picture> + 'static) -> Painting {
    Painting(Rc::new(picture))
}

/// A directive: keeps what is on a canvas like a picture.
pub(crate) fn ink(canvas: web_sys::Element, painting: Painting) {
    let canvas: HtmlCanvasElement = canvas.unchecked_into();
    Effect::new(move |looks: Option<Looks>| {
        let mut looks = looks.unwrap_or_default();
        if let Some(picture) = (painting.0)() {
            // Without a context the picture stays empty; its names and links are there all the same.
            let _ = repaint(&canvas, &mut looks, picture);
        }
        looks
    });
}

/// For how long, in milliseconds after the last frame, looks are taken to be the same: as long as something moves.
const SAME: f64 = 250.0;

/// What the style sheets say.
#[derive(Default)]
struct Looks {
    /// Of the canvas.
    own: Option<CssStyleDeclaration>,
    /// Of classes.
    known: Vec<Look>,
    /// When something was painted last, and the colour that the canvas itself had then, which changes with those of the page.
    painted: (f64, String),
}

/// What the style sheets say of a class.
struct Look {
    class: [String; 2],
    /// A declaration that stays up to date.
    style: CssStyleDeclaration,
    /// What it said when the picture began to move; asking costs more than painting a hundred marks.
    said: Said,
}

/// The properties of a look. Colours are as the browser has them, and nothing where it says `none`.
#[derive(Default)]
struct Said {
    fill: Option<JsValue>,
    stroke: Option<JsValue>,
    width: f64,
    dashes: Vec<f64>,
    cap: String,
}

#[inline(never)]
fn repaint(canvas: &HtmlCanvasElement, looks: &mut Looks, (size, shift, inks): Picture) -> Option<()> {
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.unchecked_into();
    let pen: &Pen = context.unchecked_ref();
    let dots = web_sys::window()?.device_pixel_ratio();
    let (width, height) = ((size.0 * dots) as u32, (size.1 * dots) as u32);
    if (canvas.width(), canvas.height()) != (width, height) {
        canvas.set_width(width);
        canvas.set_height(height);
    }
    let painted = (now(), looks.own(canvas)?.get_property_value("color").unwrap_or_default());
    if painted.0 - looks.painted.0 > SAME || painted.1 != looks.painted.1 {
        looks.known.iter_mut().for_each(|look| look.said = ask(&look.style));
    }
    looks.painted = painted;
    context.set_transform(dots, 0.0, 0.0, dots, 0.0, 0.0).ok()?;
    context.clear_rect(0.0, 0.0, size.0, size.1);
    context.translate(shift.0, shift.1).ok()?;
    for Ink { class, form, numbers } in inks {
        let Said { fill, stroke, width, dashes, cap } = looks.of(canvas, class)?;
        let paint = |colour: &JsValue, growth: f64| {
            context.begin_path();
            trace(&context, form, &numbers, growth);
            pen.set_fill(colour);
            context.fill();
        };
        match (fill, stroke) {
            (Some(fill), None) => paint(fill, 0.0),
            // To go along the edges of a thousand marks takes longer than to fill them twice. A line has no inside.
            (Some(fill), Some(stroke)) if form != Form::Line => {
                paint(stroke, 0.5 * width);
                paint(fill, -0.5 * width);
            }
            (_, Some(stroke)) => {
                pen.set_line_dash(dashes.clone());
                context.set_line_cap(cap);
                context.set_line_width(*width);
                pen.set_stroke(stroke);
                context.begin_path();
                trace(&context, form, &numbers, 0.0);
                context.stroke();
            }
            (None, None) => {}
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

impl Looks {
    /// The look of the canvas.
    fn own(&mut self, canvas: &HtmlCanvasElement) -> Option<&CssStyleDeclaration> {
        if self.own.is_none() {
            self.own = web_sys::window()?.get_computed_style(canvas).ok()?;
        }
        self.own.as_ref()
    }

    /// The look of a class. An element that has it stands beside the canvas, unseen, to be asked.
    fn of(&mut self, canvas: &HtmlCanvasElement, class: [String; 2]) -> Option<&Said> {
        let known = self.known.iter().position(|look| look.class == class);
        let at = known.unwrap_or(self.known.len());
        if known.is_none() {
            let style = hang(canvas, &class)?;
            let said = ask(&style);
            self.known.push(Look { class, style, said });
        }
        self.known.get(at).map(|look| &look.said)
    }
}

/// Hangs an element of a class into a canvas, and gives how it looks.
fn hang(canvas: &HtmlCanvasElement, class: &[String; 2]) -> Option<CssStyleDeclaration> {
    let element = |tag| document()?.create_element_ns(Some("http://www.w3.org/2000/svg"), tag).ok();
    let (picture, round, own) = (element("svg")?, element("g")?, element("path")?);
    picture.set_attribute("hidden", "").ok()?;
    round.set_attribute("class", &class[0]).ok()?;
    own.set_attribute("class", &class[1]).ok()?;
    round.append_child(&own).ok()?;
    picture.append_child(&round).ok()?;
    canvas.append_child(&picture).ok()?;
    web_sys::window()?.get_computed_style(&own).ok()?
}

/// Reads a declaration.
fn ask(style: &CssStyleDeclaration) -> Said {
    let value = |name: &str| style.get_property_value(name).unwrap_or_default();
    // Rust's own way from text to floats brings a table of 11 kB for numbers that no style has.
    let pixels = |text: &str| Some(js_sys::parse_float(text)).filter(|pixels| !pixels.is_nan());
    let colour = |name: &str| Some(value(name)).filter(|colour| colour != "none").map(|colour| colour.into());
    Said {
        fill: colour("fill"),
        stroke: colour("stroke"),
        width: pixels(&value("stroke-width")).unwrap_or(1.0),
        dashes: value("stroke-dasharray").split(',').filter_map(pixels).collect(),
        cap: value("stroke-linecap"),
    }
}
