//! The memory of this process, as Linux shows it to the process itself.

use std::{
    fs::{self, File},
    os::unix::fs::FileExt,
};

use crate::needles::Region;

/// All of it, by address.
pub struct Memory {
    file: File,
    /// Kept until the end: what is given back to the allocator can be given back to the system.
    maps: String,
}

impl Memory {
    /// Opens it.
    pub fn open() -> Self {
        let file = File::open("/proc/self/mem").expect("Linux lets a process read itself");
        let maps = fs::read_to_string("/proc/self/maps").expect("Linux lets a process read itself");
        Self { file, maps }
    }

    /// The regions that the process can write to: nothing else can have been written by it.
    pub fn regions(&self) -> Vec<Region> {
        self.maps.lines().filter_map(writable_region).collect()
    }

    /// Copies what stands at `at`.
    pub fn copy(&self, at: u64, into: &mut [u8]) {
        self.file.read_exact_at(into, at).expect("what can be written can be read");
    }
}

/// Reads a line such as `7f00-7f10 rw-p 00000000 00:00 0    [heap]`.
fn writable_region(line: &str) -> Option<Region> {
    let mut fields = line.split_ascii_whitespace();
    let (start, end) = fields.next()?.split_once('-')?;
    let permissions = fields.next()?;
    let name = fields.nth(3).unwrap_or("no name");
    let address = |text| u64::from_str_radix(text, 16).ok();
    let range = address(start)?..address(end)?;
    permissions.starts_with("rw").then(|| Region { name: name.to_owned(), range })
}
