//! PDFs put together by hand.

use std::fmt::Write;

use miniz_oxide::deflate::compress_to_vec_zlib;

/// A person who does not exist, wherever nobody should find a name.
pub(super) const NAME: &str = "A. Example Person";

/// What the page draws.
pub(super) const PAGE: &[u8] = b"BT /F1 12 Tf 10 50 Td (What shows) Tj ET";

/// A document being written.
#[derive(Clone, Default)]
pub(super) struct Paper {
    pub(super) bytes: Vec<u8>,
    /// Numbers and places of what the next table is of: bytes, or streams and which of their objects.
    entries: Vec<(usize, Place)>,
    table: Option<usize>,
}

#[derive(Clone, Copy)]
enum Place {
    At(usize),
    In(usize, usize),
}

impl Paper {
    /// Catalog 1 with a list of pages 2, in which there is one, 3, with what it draws, 4, and a font, 5. The
    /// table is not written yet.
    pub(super) fn new(catalog: &str, page: &str) -> Self {
        let mut paper = Self { bytes: b"%PDF-1.7\n".to_vec(), ..Self::default() };
        paper.object(1, &format!("<< /Type /Catalog /Pages 2 0 R {catalog} >>"));
        paper.object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        let head = "/Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R";
        paper.object(3, &format!("<< {head} /Resources << /Font << /F1 5 0 R >> >> {page} >>"));
        paper.stream(4, "", PAGE);
        paper.object(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        paper
    }

    pub(super) fn object(&mut self, number: usize, text: &str) -> &mut Self {
        self.enter(number, Place::At(self.bytes.len()));
        self.bytes.extend_from_slice(format!("{number} 0 obj\n{text}\nendobj\n").as_bytes());
        self
    }

    pub(super) fn stream(&mut self, number: usize, dict: &str, data: &[u8]) -> &mut Self {
        self.enter(number, Place::At(self.bytes.len()));
        let head = format!("{number} 0 obj\n<< {dict} /Length {} >>\nstream\n", data.len());
        self.bytes.extend_from_slice(&[head.as_bytes(), data, b"\nendstream\nendobj\n"].concat());
        self
    }

    /// Objects in an object stream.
    pub(super) fn packed(&mut self, number: usize, objects: &[(usize, &str)]) -> &mut Self {
        let (mut head, mut body) = (String::new(), String::new());
        for (index, (inner, text)) in objects.iter().enumerate() {
            write!(head, "{inner} {} ", body.len()).unwrap();
            write!(body, "{text} ").unwrap();
            self.enter(*inner, Place::In(number, index));
        }
        let dict = format!("/Type /ObjStm /N {} /First {} /Filter /FlateDecode", objects.len(), head.len());
        self.stream(number, &dict, &deflated((head + &body).as_bytes()))
    }

    /// A table of what was written since the last one, and the end.
    pub(super) fn table(&mut self, trailer: &str) -> &mut Self {
        let start = self.bytes.len();
        let mut table = "xref\n0 1\n0000000000 65535 f \n".to_owned();
        for (number, place) in std::mem::take(&mut self.entries) {
            match place {
                Place::At(at) => write!(table, "{number} 1\n{at:010} 00000 n \n").unwrap(),
                Place::In(..) => write!(table, "{number} 1\n0000000000 65535 f \n").unwrap(),
            }
        }
        write!(table, "trailer\n<< /Size 99 /Root 1 0 R {} {trailer} >>\n", self.previous()).unwrap();
        self.bytes.extend_from_slice(table.as_bytes());
        self.end(start)
    }

    /// The same as a stream, with each row as the difference to the row above.
    pub(super) fn table_stream(&mut self, number: usize, trailer: &str) -> &mut Self {
        let index: String = self.entries.iter().map(|(number, _)| format!("{number} 1 ")).collect();
        let start = self.rows(number, &format!("/Root 1 0 R /Index [{index}] {} {trailer}", self.previous()));
        self.entries.clear();
        self.end(start)
    }

    /// Both: the table, and beside it a stream for what is in object streams.
    pub(super) fn hybrid(&mut self, number: usize) -> &mut Self {
        let all = self.entries.clone();
        self.entries.retain(|(_, place)| matches!(place, Place::In(..)));
        let index: String = self.entries.iter().map(|(number, _)| format!("{number} 1 ")).collect();
        let start = self.rows(number, &format!("/Index [{index}]"));
        self.entries = all;
        self.table(&format!("/XRefStm {start}"))
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        self.bytes.clone()
    }

    /// What is written later counts.
    fn enter(&mut self, number: usize, place: Place) {
        self.entries.retain(|(other, _)| *other != number);
        self.entries.push((number, place));
    }

    fn rows(&mut self, number: usize, dict: &str) -> usize {
        let (start, mut rows, mut above) = (self.bytes.len(), Vec::new(), [0_u8; 6]);
        for (_, place) in &self.entries {
            let [kind, one, two] = match place {
                Place::At(at) => [1, *at, 0],
                Place::In(stream, index) => [2, *stream, *index],
            };
            let row = [kind as u8, (one >> 16) as u8, (one >> 8) as u8, one as u8, 0, two as u8];
            rows.push(2);
            rows.extend(row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(above)));
            above = row;
        }
        let head = "/Type /XRef /Size 99 /W [1 3 2] /Filter /FlateDecode \
                    /DecodeParms << /Predictor 12 /Columns 6 >>";
        let entries = std::mem::take(&mut self.entries);
        self.stream(number, &format!("{head} {dict}"), &deflated(&rows));
        self.entries = entries;
        start
    }

    fn previous(&self) -> String {
        self.table.map(|at| format!("/Prev {at}")).unwrap_or_default()
    }

    fn end(&mut self, start: usize) -> &mut Self {
        self.bytes.extend_from_slice(format!("startxref\n{start}\n%%EOF\n").as_bytes());
        self.table = Some(start);
        self
    }
}

/// A document with more in the catalog, in the page, and further objects.
pub(super) fn paper(catalog: &str, page: &str, objects: &[(usize, &str)]) -> Vec<u8> {
    let mut paper = Paper::new(catalog, page);
    for (number, text) in objects {
        paper.object(*number, text);
    }
    paper.table("").bytes()
}

/// A document whose page draws this picture.
pub(super) fn picture(dict: &str, data: &[u8]) -> Vec<u8> {
    let mut paper = Paper::new("", "/Resources << /XObject << /Im1 6 0 R >> >>");
    let head = "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8";
    paper.stream(6, &format!("{head} {dict}"), data).table("").bytes()
}

pub(super) fn deflated(bytes: &[u8]) -> Vec<u8> {
    compress_to_vec_zlib(bytes, 6)
}
