/* What listening to a page and listening to the names of the languages have in common. The builder puts it in front of */
/* speak.js and of picker.js. Plain JavaScript, as in exit.js. */

/* A voice reads if it is on this phone and speaks just this language: one from elsewhere would send the text to a company, */
/* and one of another language reads nonsense. */
function fits(voice, lang) {
  var tag = voice.lang.replace(/_/g, "-").toLowerCase();
  if (voice.localService !== true) return false;
  /* The voices of Hong Kong and Taiwan are called Chinese, too. */
  if (lang === "zh") return /^(zh|cmn)-(cn|hans)\b/.test(tag);
  return tag.split("-")[0] === lang.split("-")[0];
}

/* Whatever sounds ends with Leave, and when the page is put away or no longer looked at. */
function untilLeft(stop) {
  document.addEventListener("leave", stop);
  addEventListener("pagehide", stop);
  document.addEventListener("visibilitychange", function () {
    if (document.hidden) stop();
  });
}
