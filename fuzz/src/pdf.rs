//! The table that a PDF ends with.

/// Between the numbers of an object and the object.
const HEAD: &[u8] = b" 0 obj";

/// The file with a table behind it that says of each object where it is, so that bytes that were put in or left
/// out in front do not make everything else unreadable.
pub fn with_right_table(file: &[u8]) -> Vec<u8> {
    let start = file.windows(5).position(|window| window == b"%PDF-").unwrap_or(0);
    let mut file = file[start..].to_vec();
    let (mut entries, mut root) = (String::new(), 0);
    // The last one of a number is the newest, and the first one in a table counts.
    for behind in (0..file.len()).rev().filter(|&at| file[at..].starts_with(HEAD)) {
        let digits = file[..behind].iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        let place = behind - digits;
        let Ok(number) = String::from_utf8_lossy(&file[place..behind]).parse::<u16>() else {
            continue;
        };
        // Its type is the first entry that most programs write.
        if file[behind..].windows(8).take(64).any(|window| window == b"/Catalog") {
            root = number;
        }
        entries += &format!("{number} 1\n{place:010} 00000 n \n");
    }
    let table = file.len() + 1;
    file.extend_from_slice(
        format!("\nxref\n{entries}trailer << /Root {root} 0 R >>\nstartxref\n{table}\n%%EOF\n").as_bytes(),
    );
    file
}
