//! Forms, notes, links, layers, the structure: what stays of them and what goes.

use super::*;

/// A clean copy of a document with these further objects.
fn copy(catalog: &str, page: &str, objects: &[(usize, &str)]) -> String {
    String::from_utf8_lossy(&clean(&paper(catalog, page, objects))).into_owned()
}

#[test]
fn a_form_keeps_what_is_filled_in_and_loses_scripts_and_signatures() {
    let copy = copy(
        "/AcroForm << /Fields [10 0 R 7 0 R] /SigFlags 3 /XFA [(config) 4 0 R] /DA (/Helv 0 Tf) >> \
         /Perms << /DocMDP 8 0 R >> \
         /OpenAction << /S /JavaScript /JS (go) >>",
        "/Annots [6 0 R 7 0 R] /AA << /O << /S /JavaScript /JS (go) >> >>",
        &[
            (
                6,
                "<< /Type /Annot /Subtype /Widget /Parent 10 0 R /AA << /K 9 0 R >> \
                 /A 9 0 R >>",
            ),
            (7, "<< /Type /Annot /Subtype /Widget /FT /Sig /T (signed) /V 8 0 R /AP << /N 4 0 R >> >>"),
            (
                8,
                "<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00ff> /Name (A. Example Person) \
                 /M (D:2026) >>",
            ),
            (9, "<< /S /JavaScript /JS (go) >>"),
            (10, "<< /FT /Tx /T (name) /V (an answer) /Kids [6 0 R] /Parent 11 0 R >>"),
            (11, "<< /V << /ByteRange [0 1 2 3] /Name (A. Example Person) >> /Kids [10 0 R] >>"),
        ],
    );
    assert!(
        copy.contains("/T (name)/V (an answer)/Kids [") && copy.contains("/T (signed)/AP <</N "),
        "{copy}"
    );
    for word in [NAME, "JavaScript", "(go)", "Perms", "XFA", "00ff", "SigFlags"] {
        assert!(!copy.contains(word), "{word}");
    }
}

#[test]
fn a_note_keeps_its_words_and_loses_its_author_and_time() {
    let note = "/Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (look here) /T (A. Example Person) \
                /M (D:2026) /CreationDate (D:2026) /NM (0123-4567) /Subj (Note) /RC (<p>look here</p>) /F 4";
    let copy = copy("", "/Annots [6 0 R]", &[(6, &format!("<< {note} >>"))]);
    assert!(copy.contains("/Contents (look here)/F 4>>"), "{copy}");
    for word in [NAME, "2026", "0123", "Subj", "<p>"] {
        assert!(!copy.contains(word), "{word}");
    }
}

#[test]
fn attached_files_sounds_and_films_go() {
    let copy = copy(
        "/Names << /EmbeddedFiles << /Names [(a.txt) 7 0 R] >> /JavaScript 7 0 R >> /AF [7 0 R]",
        "/Annots [6 0 R 8 0 R 9 0 R]",
        &[
            (6, "<< /Type /Annot /Subtype /FileAttachment /FS 7 0 R /Contents (a.txt) >>"),
            (7, "<< /Type /Filespec /F (a.txt) /EF << /F 4 0 R >> >>"),
            (8, "<< /Subtype /Screen /A << /S /Rendition >> /Contents (a film) >>"),
            (9, "<< /Subtype /Square /Rect [0 0 9 9] /IRT 6 0 R /F (a.txt) >>"),
        ],
    );
    assert!(copy.contains("/Annots [6 0 R ]") && copy.contains("/Square"), "{copy}");
    for word in ["a.txt", "a film", "Embedded", "/IRT"] {
        assert!(!copy.contains(word), "{word}");
    }
}

#[test]
fn links_stay_if_they_lead_into_the_paper_or_the_web() {
    let to = |address: &str| {
        format!("<< /Subtype /Link /Contents (C:/Users/example-user) /A << /S /URI /URI {address} >> >>")
    };
    let copy = copy(
        "/URI << /Base (file:///home/example-user/) >>",
        "/Annots [6 0 R 7 0 R 8 0 R 9 0 R 10 0 R]",
        &[
            (6, &to("(HTTPS://example.org/)")),
            (7, &to("(file:///home/example-user/a.doc)")),
            (8, "<< /Subtype /Link /A << /S /Launch /F (C:/Users/example-user/a.doc) >> >>"),
            (
                9,
                "<< /Subtype /Link /A << /S /GoTo /D [3 0 R /Fit] \
                 /Next << /S /Launch /F (example-user) >> >> >>",
            ),
            (10, &to("<66696c653a2f2f2f>")),
        ],
    );
    assert!(
        copy.contains("(HTTPS://example.org/)") && copy.contains("/A <</S /GoTo/D [3 0 R /Fit ]>>"),
        "{copy}"
    );
    for word in ["example-user", "Launch", "66696c65", "/URI <<"] {
        assert!(!copy.contains(word), "{word}");
    }
}

#[test]
fn places_on_a_map_and_the_author_of_a_layer_go() {
    let usage = "/Usage << /CreatorInfo << /Creator (Example Writer) >> /User << /Name (A. Example Person) >> \
                 /Print << /PrintState /OFF >> >>";
    let copy = copy(
        "/OCProperties << /OCGs [6 0 R] /D << /ON [6 0 R] /Creator (Example Writer) >> >>",
        "/VP [<< /Measure << /Subtype /GEO /GPTS [1 2] >> >>] /Thumb 4 0 R",
        &[(6, &format!("<< /Type /OCG /Name (Layer) {usage} >>"))],
    );
    assert!(copy.contains("/Name (Layer)/Usage <</Print <</PrintState /OFF>>>>"), "{copy}");
    for word in [NAME, "Writer", "GPTS", "GEO", "Thumb"] {
        assert!(!copy.contains(word), "{word}");
    }
}

#[test]
fn the_table_of_contents_and_descriptions_of_pictures_go_and_the_structure_stays() {
    let copy = copy(
        "/Lang (en) /MarkInfo << /Marked true >> /Outlines 7 0 R /StructTreeRoot 6 0 R",
        "",
        &[
            (6, "<< /Type /StructTreeRoot /K [8 0 R] /RoleMap << /Title /H1 /Mine (x) >> >>"),
            (7, "<< /Type /Outlines /First << /Title (what_happened.txt) /Dest [3 0 R /Fit] >> >>"),
            (
                8,
                "<< /S /Title /P 6 0 R /Pg 3 0 R /K 0 /T (x) \
                 /Alt (C:/Users/example-user/a.jpg) /ActualText (it) >>",
            ),
        ],
    );
    assert!(copy.contains("/Lang (en)") && copy.contains("/ActualText (it)"), "{copy}");
    // A name that tells something elsewhere is written so that nobody takes it for that here.
    assert!(copy.contains("/S /#54itle") && copy.contains("/RoleMap <</#54itle /H1>>"), "{copy}");
    for word in ["what_happened", "example-user", "(x)"] {
        assert!(!copy.contains(word), "{word}");
    }
}

#[test]
fn names_and_texts_are_written_as_they_are_read() {
    let copy = copy("/#4dine (x) /L#61ng (e\\)(n)) /PageLayout /A#20b#e4#2g", "", &[]);
    assert!(copy.contains("/Lang (e\\)(n))/PageLayout /A#20b#e4#232g"), "{copy}");
    assert!(!copy.contains("(x)"));
}
