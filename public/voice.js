/* What listening to a page, to the names of the languages and to the letter's questions have in common. The builder puts it */
/* in front of speak.js, picker.js and hear.js. Plain JavaScript, as in exit.js. */

/* Whatever sounds ends with Leave, and when the page is put away or no longer looked at. */
function untilLeft(stop) {
  document.addEventListener("leave", stop);
  addEventListener("pagehide", stop);
  document.addEventListener("visibilitychange", function () {
    if (document.hidden) stop();
  });
}
