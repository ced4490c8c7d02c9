//! The page's template, and the places in it.

use crate::Outcome;

/// `template` with each value in its place.
///
/// One pass, so that a dataset may say the name of a place and keep its text.
///
/// # Errors
/// Where the template has no place for a value.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> Outcome<String> {
    let mut found = Vec::with_capacity(values.len());
    for (place, value) in values {
        let at = template.find(place).ok_or(format!("index.html has no {place}."))?;
        found.push((at, place.len(), value));
    }
    found.sort_unstable();
    let mut page = String::with_capacity(template.len());
    let mut end = 0;
    for (at, length, value) in found {
        page.push_str(&template[end..at]);
        page.push_str(value);
        end = at + length;
    }
    page.push_str(&template[end..]);
    Ok(page)
}

/// `template` without the elements that are orders to Trunk.
pub(crate) fn without_orders(template: &str) -> String {
    let mut bare = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, order)) = rest.split_once("<link data-trunk") {
        bare.push_str(before.trim_end());
        rest = order.split_once('>').map_or("", |(_, after)| after);
    }
    bare + rest
}

/// `text` as HTML text or attribute value.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_go_to_their_places_in_whatever_order_they_come() {
        let page = fill("<p>@ONE@</p><!-- @TWO@ -->", &[("<!-- @TWO@ -->", "2"), ("@ONE@", "1")]);
        assert_eq!(page.as_deref(), Ok("<p>1</p>2"));
    }

    #[test]
    fn a_value_that_says_a_place_by_name_keeps_its_text() {
        let page = fill("@TITLE@ @CONTENT@", &[("@TITLE@", "On @CONTENT@"), ("@CONTENT@", "<p>@TITLE@</p>")]);
        assert_eq!(page.as_deref(), Ok("On @CONTENT@ <p>@TITLE@</p>"));
    }

    #[test]
    fn a_template_without_a_place_is_an_error_that_names_it() {
        assert_eq!(fill("<p>", &[("@TITLE@", "T")]), Err("index.html has no @TITLE@.".to_owned()));
    }

    #[test]
    fn orders_to_trunk_go_and_other_links_stay() {
        let template = "<link rel=icon>\n  <link data-trunk rel=rust\n    data-bin=a>\n</head>";
        assert_eq!(without_orders(template), "<link rel=icon>\n</head>");
    }
}
