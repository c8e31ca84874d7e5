/* The first page. The languages that the browser asks for stand first, and where a name can be heard it has a button. */
/* Nothing is chosen and nothing is remembered; without this file the list is whole, in the order of the mirror. */
/* Which voices may speak, and when they end: fits.js and voice.js, which the builder puts in front. Plain JavaScript, as in */
/* exit.js. */
(function () {
  "use strict";

  var list = document.querySelector("main .tongues");
  var rows = [].slice.call(list.children);
  var buttons = [].slice.call(list.querySelectorAll(".say"));
  var synth = window.speechSynthesis;
  var asked = navigator.languages || [navigator.language || ""];
  var first = [];
  var voices = [];
  /* The name that sounds, and what is being said: kept, or some browsers forget to tell when it ends. */
  var sounding = null;

  /* Mostly nothing was painted yet. On a slow line the list may have been seen, and a finger may be on its way. */
  function isInUse() {
    var use = navigator.userActivation;
    var seen = performance.getEntriesByName && performance.getEntriesByName("first-contentful-paint")[0];
    return (
      window.pageYOffset > 0 ||
      document.activeElement !== document.body ||
      (use && use.hasBeenActive) ||
      (seen && performance.now() - seen.startTime > 2000)
    );
  }

  if (isInUse()) return;

  asked.forEach(function (tag) {
    rows.forEach(function (row) {
      var is = tag.split("-")[0].toLowerCase() === row.lang.split("-")[0];
      if (is && first.indexOf(row) < 0) first.push(row);
    });
  });
  first.forEach(function (row, place) {
    if (list.children[place] !== row) list.insertBefore(row, list.children[place]);
  });

  function stop() {
    var last = sounding;
    if (!last) return;
    sounding = null;
    last.name.classList.remove("on");
    if (last.audio) last.audio.pause();
    else synth.cancel();
  }

  function start(button, voice) {
    var name = button.previousElementSibling;
    var own = { button: button, name: name, audio: button.querySelector("audio") };
    function done() {
      if (sounding === own) stop();
    }
    sounding = own;
    name.classList.add("on");
    if (own.audio) {
      own.audio.currentTime = 0;
      own.audio.onended = done;
      Promise.resolve(own.audio.play()).catch(done);
      return;
    }
    own.said = new SpeechSynthesisUtterance(name.textContent);
    own.said.lang = voice.lang.replace(/_/g, "-");
    own.said.voice = voice;
    own.said.onend = own.said.onerror = done;
    synth.speak(own.said);
  }

  /* Voices may come later, or go. A button lies on room that was kept for it: nothing moves. */
  function look() {
    var all = synth ? synth.getVoices() : [];
    if (sounding) return;
    buttons.forEach(function (button, index) {
      voices[index] = all.filter(function (voice) {
        return fits(voice, button.parentNode.lang);
      })[0];
      button.hidden = !voices[index] && !button.querySelector("audio");
    });
  }

  if (!synth && !list.querySelector("audio")) return;
  list.className += " roomy";
  buttons.forEach(function (button, index) {
    button.onclick = function () {
      var again = sounding && sounding.button === button;
      stop();
      if (!again) start(button, voices[index]);
    };
  });
  untilLeft(stop);
  if (synth) synth.onvoiceschanged = look;
  look();
})();
