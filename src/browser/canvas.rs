//! Paints what is too much for elements onto a canvas, in the looks that the style sheets give to elements of the same classes.

use super::clock::now;
use super::page::document;
use dossier_core::draw::{Form, Ink, Word};
use leptos::prelude::Effect;
use std::f64::consts::TAU;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, CssStyleDeclaration, HtmlCanvasElement, Path2d, js_sys};

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
    #[wasm_bindgen(method, setter, js_name = lineCap)]
    fn set_cap(this: &Pen, cap: &JsValue);
    #[wasm_bindgen(method, setter)]
    fn set_font(this: &Pen, font: &JsValue);

    /// A declaration, for values that only go back to the page.
    type Style;
    #[wasm_bindgen(method, js_name = getPropertyValue)]
    fn value(this: &Style, name: &str) -> JsValue;
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
    // Asked for at once, since whoever asks first has the canvas. Without it the picture stays empty; its names and links are there all
    // the same.
    let Ok(Some(context)) = canvas.get_context("2d") else { return };
    let context: CanvasRenderingContext2d = context.unchecked_into();
    Effect::new(move |looks: Option<Looks>| {
        let mut looks = looks.unwrap_or_default();
        if let Some(picture) = (painting.0)() {
            let _ = repaint((&canvas, &context), &mut looks, picture);
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
    painted: (f64, JsValue),
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
    cap: JsValue,
    /// Style, weight, size and names of letters, as a canvas takes them.
    font: JsValue,
    /// Whether the outline is beneath what it is round.
    is_under: bool,
}

#[inline(never)]
fn repaint(
    (canvas, context): (&HtmlCanvasElement, &CanvasRenderingContext2d),
    looks: &mut Looks,
    (size, shift, inks): Picture,
) -> Option<()> {
    let pen: &Pen = context.unchecked_ref();
    let dots = web_sys::window()?.device_pixel_ratio();
    let (width, height) = ((size.0 * dots) as u32, (size.1 * dots) as u32);
    if (canvas.width(), canvas.height()) != (width, height) {
        canvas.set_width(width);
        canvas.set_height(height);
    }
    let painted = (now(), looks.own(canvas)?.unchecked_ref::<Style>().value("color"));
    if painted.0 - looks.painted.0 > SAME || painted.1 != looks.painted.1 {
        looks.known.iter_mut().for_each(|look| look.said = ask(&look.style));
    }
    looks.painted = painted;
    context.set_transform(dots, 0.0, 0.0, dots, 0.0, 0.0).ok()?;
    context.clear_rect(0.0, 0.0, size.0, size.1);
    context.translate(shift.0, shift.1).ok()?;
    for Ink { class, form } in inks {
        let tag = if matches!(form, Form::Words(_)) { "text" } else { "path" };
        let look = looks.of(canvas, tag, class)?;
        look.fill.iter().for_each(|fill| pen.set_fill(fill));
        look.stroke.iter().for_each(|stroke| pen.set_stroke(stroke));
        context.set_line_width(look.width);
        match form {
            // A line has no inside. To go along the edges of a thousand marks takes longer than to fill them twice.
            Form::Triangles(_) | Form::Circles(_) | Form::Polygons(..) if look.fill.is_some() => {
                let edge = if look.stroke.is_some() { 0.5 * look.width } else { 0.0 };
                for (colour, growth) in [(&look.stroke, edge), (&look.fill, -edge)] {
                    let Some(colour) = colour else { continue };
                    pen.set_fill(colour);
                    context.begin_path();
                    trace(context, &form, growth);
                    context.fill();
                }
            }
            Form::Outlines(path, mirror) => {
                let path = Path2d::new_with_path_string(&path).ok()?;
                let place = |[a, b, c, d, e, f]: [f64; 6]| drop(context.transform(a, b, c, d, e, f));
                look.dash(pen);
                mirror.matrix().into_iter().for_each(place);
                look.lay(&|| context.fill_with_path_2d(&path), &|| context.stroke_with_path(&path));
                // Turned round twice it is as it was.
                mirror.matrix().into_iter().for_each(place);
            }
            Form::Words(words) => {
                pen.set_line_dash(Vec::new());
                pen.set_font(&look.font);
                context.set_line_join("round");
                let mut before = "";
                for Word { at: (x, y), anchor, words, .. } in words {
                    if anchor != before {
                        context.set_text_align(if anchor == "middle" { "center" } else { anchor });
                        before = anchor;
                    }
                    let fill = || drop(context.fill_text(&words, x, y));
                    look.lay(&fill, &|| drop(context.stroke_text(&words, x, y)));
                }
            }
            form => {
                look.dash(pen);
                context.begin_path();
                trace(context, &form, 0.0);
                look.lay(&|| {}, &|| context.stroke());
            }
        }
    }
    Some(())
}

/// Adds what is painted in one look to the path; marks grown by so many pixels.
fn trace(context: &CanvasRenderingContext2d, form: &Form, growth: f64) {
    let (start, on) = (|x, y| context.move_to(x, y), |x, y| context.line_to(x, y));
    match form {
        Form::Lines(lines) => lines.iter().for_each(|&[x0, y0, x1, y1]| {
            start(x0, y0);
            on(x1, y1);
        }),
        Form::Curves(curves) => curves.iter().for_each(|&[x0, y0, x, y, x1, y1]| {
            start(x0, y0);
            context.quadratic_curve_to(x, y, x1, y1);
        }),
        Form::Triangles(triangles) => triangles.iter().for_each(|&[x0, y0, x1, y1, x2, y2]| {
            start(x0, y0);
            on(x1, y1);
            on(x2, y2);
        }),
        Form::Circles(circles) => circles.iter().for_each(|&[x, y, radius]| {
            let radius = radius + growth;
            start(x + radius, y);
            let _ = context.arc(x, y, radius, 0.0, TAU);
        }),
        // On past the first corner instead of closing, which in Chromium takes longer the more has been traced.
        Form::Polygons(corners, polygons) => polygons.iter().for_each(|&[x, y, radius]| {
            let radius = radius + growth;
            for at in 0..corners.len() + 2 {
                let corner = corners[at % corners.len()];
                let step = if at == 0 { &start as &dyn Fn(f64, f64) } else { &on };
                step(x + corner.0 * radius, y + corner.1 * radius);
            }
        }),
        Form::Outlines(..) | Form::Words(_) => {}
    }
}

impl Said {
    /// Sets what lines consist of.
    fn dash(&self, pen: &Pen) {
        if self.stroke.is_some() {
            pen.set_line_dash(self.dashes.clone());
            pen.set_cap(&self.cap);
        }
    }

    /// Fills and strokes what has a colour for it, in the order that the style sheet wants.
    fn lay(&self, fill: &dyn Fn(), stroke: &dyn Fn()) {
        let fill = || {
            if self.fill.is_some() {
                fill()
            }
        };
        let stroke = || {
            if self.stroke.is_some() {
                stroke()
            }
        };
        if self.is_under {
            stroke();
            fill();
        } else {
            fill();
            stroke();
        }
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
    fn of(&mut self, canvas: &HtmlCanvasElement, tag: &str, class: [String; 2]) -> Option<&Said> {
        let known = self.known.iter().position(|look| look.class == class);
        let at = known.unwrap_or(self.known.len());
        if known.is_none() {
            let style = hang(canvas, tag, &class)?;
            let said = ask(&style);
            self.known.push(Look { class, style, said });
        }
        self.known.get(at).map(|look| &look.said)
    }
}

/// Hangs an element of a class into a canvas, and gives how it looks.
fn hang(canvas: &HtmlCanvasElement, tag: &str, class: &[String; 2]) -> Option<CssStyleDeclaration> {
    let element = |tag| document()?.create_element_ns(Some("http://www.w3.org/2000/svg"), tag).ok();
    let (picture, round, own) = (element("svg")?, element("g")?, element(tag)?);
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
        cap: value("stroke-linecap").into(),
        font: ["font-style", "font-weight", "font-size", "font-family"].map(value).join(" ").into(),
        is_under: value("paint-order").starts_with("stroke"),
    }
}
