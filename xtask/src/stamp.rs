//! Whether something that was built has to be built again: by name, length and time of change of what it was
//! built from and of what was built. No file is read.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

/// Calls `build`, unless `file` says that `sources` and `products` are as they were after it was called last.
///
/// A path may be a file or a folder, which stands for all that is in it. Returns whether it was called.
///
/// # Errors
/// When `build` fails, does not make every product, or the file can't be written.
pub fn build_if_stale(
    file: &Path,
    sources: &[PathBuf],
    products: &[PathBuf],
    build: impl FnOnce() -> Result<()>,
) -> Result<bool> {
    // The sources as they are before: a file changed during the build is built the next time.
    let sources = look_of(sources);
    if Stamp::read(file) == Some(Stamp { sources, products: look_of(products) }) {
        return Ok(false);
    }
    build()?;
    for product in products {
        ensure!(product.exists(), "built without an error, but there is no {}", product.display());
    }
    let stamp = Stamp { sources, products: look_of(products) };
    stamp.write(file).with_context(|| format!("can't write {}", file.display()))?;
    Ok(true)
}

/// What files looked like after a build. The numbers are made by the standard library's hasher: another
/// compiler may make others, and then a build is done once too often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    sources: u64,
    products: u64,
}

impl Stamp {
    /// None if there is none or it can't be understood.
    fn read(file: &Path) -> Option<Self> {
        let text = fs::read_to_string(file).ok()?;
        let (sources, products) = text.trim().split_once(' ')?;
        Some(Self { sources: sources.parse().ok()?, products: products.parse().ok()? })
    }

    fn write(self, file: &Path) -> std::io::Result<()> {
        fs::write(file, format!("{} {}\n", self.sources, self.products))
    }
}

/// A path that is not there is part of the look.
fn look_of(paths: &[PathBuf]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for path in paths {
        add(path, &mut hasher);
    }
    hasher.finish()
}

fn add(path: &Path, hasher: &mut DefaultHasher) {
    path.hash(hasher);
    let Ok(metadata) = fs::metadata(path) else {
        return;
    };
    if metadata.is_dir() {
        let entries = fs::read_dir(path).into_iter().flatten().flatten();
        let mut entries: Vec<_> = entries.map(|entry| entry.path()).collect();
        entries.sort();
        entries.iter().for_each(|entry| add(entry, hasher));
    } else {
        metadata.len().hash(hasher);
        metadata.modified().ok().hash(hasher);
    }
}

#[cfg(test)]
mod tests {
    use std::fs::{self, File};
    use std::path::PathBuf;
    use std::time::{Duration, SystemTime};

    use anyhow::bail;

    use super::build_if_stale;

    /// A folder with a source and a place for a product, for one test; removed when it ends.
    struct Workshop(PathBuf);

    impl Workshop {
        /// Something was built here already.
        fn with_product(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("xtask-stamp-{name}-{}", std::process::id()));
            fs::create_dir_all(path.join("sources/inner")).unwrap();
            fs::write(path.join("sources/inner/file"), "one").unwrap();
            let workshop = Self(path);
            assert!(workshop.build(), "the first time, it is built");
            workshop
        }

        fn at(&self, path: &str) -> PathBuf {
            self.0.join(path)
        }

        /// Returns whether anything had to be done.
        fn build(&self) -> bool {
            let product = self.at("product");
            let products = std::slice::from_ref(&product);
            build_if_stale(&self.at("stamp"), &[self.at("sources")], products, || {
                fs::write(&product, "built")?;
                Ok(())
            })
            .unwrap()
        }
    }

    impl Drop for Workshop {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn what_has_not_changed_is_not_built_again() {
        let workshop = Workshop::with_product("same");
        assert!(!workshop.build());
    }

    #[test]
    fn a_source_of_another_length_is_built_again() {
        let workshop = Workshop::with_product("length");
        fs::write(workshop.at("sources/inner/file"), "longer").unwrap();
        assert!(workshop.build());
    }

    #[test]
    fn a_source_changed_at_another_time_is_built_again() {
        let workshop = Workshop::with_product("time");
        let source = File::options().write(true).open(workshop.at("sources/inner/file")).unwrap();
        source.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(1)).unwrap();
        assert!(workshop.build());
    }

    #[test]
    fn a_new_source_and_a_removed_one_are_built_again() {
        let workshop = Workshop::with_product("new");
        fs::write(workshop.at("sources/other"), "").unwrap();
        assert!(workshop.build());
        fs::remove_file(workshop.at("sources/inner/file")).unwrap();
        assert!(workshop.build());
    }

    #[test]
    fn a_product_that_something_else_has_changed_is_built_again() {
        let workshop = Workshop::with_product("product");
        fs::write(workshop.at("product"), "by trunk serve").unwrap();
        assert!(workshop.build());
    }

    #[test]
    fn a_stamp_that_can_t_be_understood_is_no_stamp() {
        let workshop = Workshop::with_product("bad");
        fs::write(workshop.at("stamp"), "yesterday").unwrap();
        assert!(workshop.build());
    }

    #[test]
    fn a_build_that_failed_is_tried_again() {
        let workshop = Workshop::with_product("failed");
        fs::write(workshop.at("sources/inner/file"), "longer").unwrap();
        let stamp = workshop.at("stamp");
        let failed =
            build_if_stale(&stamp, &[workshop.at("sources")], &[workshop.at("product")], || bail!("no"));
        assert!(failed.is_err());
        assert!(workshop.build());
    }

    #[test]
    fn a_build_without_its_product_is_an_error_that_names_it() {
        let workshop = Workshop::with_product("absent");
        let error =
            build_if_stale(&workshop.at("stamp"), &[], &[workshop.at("absent")], || Ok(())).unwrap_err();
        assert!(error.to_string().contains("absent"), "{error}");
    }
}
