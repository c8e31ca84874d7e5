/* Which voices may read. The builder puts it in front of speak.js, picker.js and hear.js, and of what starts the letter. */
/* Plain JavaScript, as in exit.js. */

/* A voice reads if it is on this phone and speaks just this language: one from elsewhere would send the text to a company, */
/* and one of another language reads nonsense. */
function fits(voice, lang) {
  var tag = voice.lang.replace(/_/g, "-").toLowerCase();
  if (voice.localService !== true) return false;
  /* The voices of Hong Kong and Taiwan are called Chinese, too. */
  if (lang === "zh") return /^(zh|cmn)-(cn|hans)\b/.test(tag);
  return tag.split("-")[0] === lang.split("-")[0];
}
