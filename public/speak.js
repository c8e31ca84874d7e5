/* Listening to a page. It starts with a press and never by itself; it ends with a press, with Leave, and when the page is */
/* put away or no longer looked at. A recording has the browser's own player, which is only ended here. */
/* Which voices may read, and when they end: fits.js and voice.js, which the builder puts in front. Plain JavaScript, as in */
/* exit.js. */
(function () {
  "use strict";

  var line = document.getElementById("listen");
  if (!line) return;
  var audio = line.querySelector("audio");
  var button = line.querySelector("button");
  var synth = window.speechSynthesis;
  var lang = document.documentElement.lang;
  var start = button && button.textContent;
  var voice;
  /* All that is being read. Kept, or some browsers forget to tell when it ends. */
  var reading;

  function stop() {
    if (audio) audio.pause();
    if (!reading) return;
    reading = null;
    synth.cancel();
    button.textContent = start;
  }

  untilLeft(stop);
  if (!button || !synth) return;

  /* Voices may come later, or go. */
  function look() {
    if (reading) return;
    voice = synth.getVoices().filter(function (one) {
      return fits(one, lang);
    })[0];
    line.hidden = !voice;
  }

  /* One text for each block that is seen: some browsers cut long ones. Not what is folded, nor what is in another language, */
  /* codes, the way back, and the search. */
  function gather(node, texts) {
    var block, child;
    if (node.nodeType === 3) texts[texts.length - 1] += node.nodeValue;
    if (node.nodeType !== 1 || node.matches("details, .code, .meta, #find")) return;
    block = getComputedStyle(node).display;
    if (block === "none" || (node.lang || lang) !== lang) return;
    block = !/^inline/.test(block);
    if (block) texts.push("");
    for (child = node.firstChild; child; child = child.nextSibling) gather(child, texts);
    if (block) texts.push("");
  }

  function read() {
    var texts = [""];
    var all = [];
    function done() {
      if (reading === all) stop();
    }
    gather(document.querySelector("main"), texts);
    texts.forEach(function (text) {
      var said = new SpeechSynthesisUtterance(text.trim());
      if (!said.text) return;
      said.lang = voice.lang.replace(/_/g, "-");
      said.voice = voice;
      said.onerror = done;
      all.push(said);
      synth.speak(said);
    });
    all[all.length - 1].onend = done;
    reading = all;
    button.textContent = button.dataset.stop;
  }

  button.onclick = function () {
    if (reading) stop();
    else read();
  };
  synth.onvoiceschanged = look;
  look();
})();
