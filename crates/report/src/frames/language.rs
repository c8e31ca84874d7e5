//! Languages as HTCDS wants them: three letters (ISO 639-2, terminological codes).

use crate::Speech;

/// A tag of [`Speech`] and its three letters, in turn. Rohingya (`rhg`) has none in ISO 639-2; Sorani (`ckb`) goes
/// under Kurdish there.
const CODES: &str = "af afr ak aka am amh ar ara az aze bg bul bn ben ckb kur cs ces de deu el ell en eng es spa \
    et est fa fas ff ful fil fil fr fra ha hau he heb hi hin hr hrv hu hun hy hye id ind ig ibo it ita ka kat \
    km khm ku kur lo lao lt lit ms msa my mya ne nep nl nld om orm pa pan pl pol ps pus pt por ro ron ru rus \
    rw kin si sin so som sq sqi sr srp sw swa ta tam th tha ti tir tr tur uk ukr ur urd uz uzb vi vie wo wol \
    yo yor zh zho zu zul";

/// The three letters of a language, `None` if ISO 639-2 has none.
pub fn iso_639_2(speech: Speech) -> Option<&'static str> {
    let mut codes = CODES.split_ascii_whitespace();
    while let (Some(tag), Some(code)) = (codes.next(), codes.next()) {
        if tag == speech.tag() {
            return Some(code);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_but_rohingya_has_three_letters() {
        let (with, without): (Vec<Speech>, Vec<Speech>) =
            Speech::all().partition(|speech| iso_639_2(*speech).is_some());
        assert_eq!(without.iter().map(|speech| speech.tag()).collect::<Vec<_>>(), ["rhg"]);
        assert!(with.iter().all(|speech| iso_639_2(*speech).is_some_and(|code| code.len() == 3)));
        assert_eq!(CODES.split_ascii_whitespace().count(), 2 * with.len(), "no language twice, none unknown");
    }

    #[test]
    fn the_letters_are_the_terminological_ones() {
        for (tag, code) in [("my", "mya"), ("fa", "fas"), ("zh", "zho"), ("ar", "ara")] {
            assert_eq!(Speech::from_tag(tag).and_then(iso_639_2), Some(code));
        }
    }
}
