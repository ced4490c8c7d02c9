//! Tidy.
pub(crate) fn run() -> crate::Outcome {
    Ok(())
}
