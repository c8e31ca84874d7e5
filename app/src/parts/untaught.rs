//! What keeps a field's words out of keyboards and services.

use leptos::attr::Attribute;
use leptos::attr::custom::custom_attribute;

/// Keeps keyboards and browsers from correcting, learning and completing what she types (TR-4 of docs/requirements.md);
/// Leptos has no names for these attributes.
pub(crate) fn untaught() -> impl Attribute {
    (custom_attribute("autocorrect", "off"), custom_attribute("writingsuggestions", "false"))
}
