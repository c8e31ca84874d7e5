//! The one sheet: that of the site, and what only the desk has.

use std::fs;
use std::path::Path;

use crate::BuildError;
use crate::build::join_sheets;
use crate::sources::Sources;

/// The folder of the desk's own sheets. The site does not have them.
const FOLDER: &str = "style/desk";

/// The sheets of the site, then those of the desk by name, joined.
///
/// # Errors
/// [`BuildError::Read`].
pub(super) fn sheet(sources: &Sources, root: &Path) -> Result<String, BuildError> {
    let mut sheets = sources.style_sheets()?;
    for name in names(&root.join(FOLDER))? {
        sheets.push(sources.text(&format!("{FOLDER}/{name}"))?);
    }
    Ok(join_sheets(&sheets))
}

fn names(folder: &Path) -> Result<Vec<String>, BuildError> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(BuildError::reading(folder))? {
        let name = entry.map_err(BuildError::reading(folder))?.file_name();
        names.extend(name.into_string().ok().filter(|name| name.ends_with(".css")));
    }
    names.sort();
    Ok(names)
}
