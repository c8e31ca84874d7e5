/* Listening to the letter's questions. It is loaded by a press, and that press shows a button beside each thing that can be */
/* heard: the question, what is asked inside it, each option, the name of each field. Nothing is said unasked, also when the */
/* screen changes: somebody may have come near. What she wrote is never said. */
/* The builder puts in front what it knows of each language (`tongues`), the line of the pictogram (`icon`), the sheet of the */
/* buttons (`sheet`), and fits.js, voice.js and say.js. Plain JavaScript, as in exit.js. */
(function () {
  "use strict";

  var root = document.documentElement;
  var letter = document.getElementById("letter");
  var synth = window.speechSynthesis;
  /* Recordings, and their lists, lie beside this script. */
  var base = document.currentScript.src;
  var on = false;
  /* What has a button now: of each thing the button, and the texts that are said by it. */
  var shown = new Map();
  /* What the mirror brings, by language: of each text its file, and how large that is. */
  var lists = {};
  /* Shows how large all recordings of the screen are. */
  var size = document.createElement("span");
  /* The question of the screen that was looked at last; what sounds; the next look. */
  var seen, sounding, waiting;

  /* She may press twice while this is on its way. */
  if (letter.heard) return;
  letter.heard = true;

  var mouth = teller(base, function () {
    sounding.button.setAttribute("aria-pressed", "false");
    sounding = null;
  });

  function question() {
    var found = letter.querySelector("h1");
    return found && found.textContent;
  }

  /* Without the marks that keep directions apart, as the texts stand in the lists. */
  function plain(text) {
    return text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
  }

  /* Asks for the list of a language's recordings, once it is seen. No cache keeps it. */
  function load(lang) {
    var where = window.AudioContext && tongues[lang] && tongues[lang].recordings;
    if (!where || lists[lang]) return;
    lists[lang] = {};
    fetch(new URL(where[0], base), { integrity: where[1], cache: "no-store" })
      .then(function (reply) {
        return reply.json();
      })
      .then(function (list) {
        lists[lang] = list;
        later();
      })
      .catch(function () {
        /* It goes without: a voice of the phone may do. */
      });
  }

  /* The words of an element, text by text, each in its language. Fields hold what she wrote: they are left out. */
  function gather(node, isName, texts) {
    var walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    var at, words;
    while (walk.nextNode()) {
      at = walk.currentNode.parentElement;
      words = plain(walk.currentNode.data);
      if (words && !at.closest("textarea, select, button"))
        texts.push({ words: words, lang: at.closest("[lang]").lang, isName: isName && !at.closest("small") });
    }
  }

  /* What is said of a thing: its words, and why it is asked; first all of it in one language, then in the other. */
  function textsOf(thing) {
    var texts = [];
    var langs = [];
    var next = thing.nextElementSibling;
    gather(thing, true, texts);
    while (next && next.matches(".hear, .hear-size")) next = next.nextElementSibling;
    if (next && next.matches(".why") && thing.matches("h1, legend")) gather(next, false, texts);
    texts.forEach(function (text) {
      var found;
      if (langs.indexOf(text.lang) < 0) langs.push(text.lang);
      load(text.lang);
      found = lists[text.lang] && lists[text.lang][text.words];
      text.recording = found && found[0];
      text.bytes = found && found[1];
      text.voice = (synth ? synth.getVoices() : []).filter(function (voice) {
        return fits(voice, text.lang);
      })[0];
    });
    return texts.sort(function (one, other) {
      return langs.indexOf(one.lang) - langs.indexOf(other.lang);
    });
  }

  /* All recordings of this screen with their sizes, in the order in which their texts stand there. */
  function recordings() {
    var files = {};
    shown.forEach(function (own) {
      own.texts.forEach(function (text) {
        if (text.recording) files[text.recording] = text.bytes;
      });
    });
    return files;
  }

  /* With the first recording all of the screen are loaded: from what is asked for nobody who looks on, and not the mirror */
  /* either, can tell which option she listens to. */
  function press(own) {
    var again = sounding === own;
    var isRecorded = own.texts.some(function (text) {
      return text.recording;
    });
    mouth.stop();
    if (again) return;
    sounding = own;
    own.question = question();
    own.button.setAttribute("aria-pressed", "true");
    mouth.say(own.texts, isRecorded ? Object.keys(recordings()) : []);
  }

  function button() {
    var made = document.createElement("button");
    var svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    var path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    made.type = "button";
    made.className = "hear";
    made.setAttribute("aria-pressed", "false");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    path.setAttribute("d", icon);
    svg.appendChild(path);
    made.appendChild(svg);
    return made;
  }

  /* Behind the thing and never inside it: a label would take the press for its own. A field has its button before it, beside */
  /* its name; around some fields stands a form, in which no button belongs. What is in place is not touched. */
  function put(made, thing) {
    var at = thing;
    if (thing.matches(".field")) {
      made.className = "hear over";
      if (thing.parentNode.matches("form")) at = thing.parentNode;
      if (at.previousSibling !== made) at.parentNode.insertBefore(made, at);
    } else if (at.nextSibling !== made) at.parentNode.insertBefore(made, at.nextSibling);
  }

  function add(thing, texts) {
    var own = shown.get(thing);
    var names = texts.filter(function (text) {
      return text.isName;
    });
    var what = names.map(function (text) {
      return text.words;
    });
    if (!own) {
      own = { button: button() };
      own.button.onclick = function () {
        press(own);
      };
    }
    own.texts = texts.filter(canSound);
    what = tongues[root.lang].what.replace("%", function () {
      return what.join(" \u00b7 ");
    });
    own.button.setAttribute("aria-label", what);
    put(own.button, thing);
    return own;
  }

  function canSound(text) {
    return text.recording || text.voice;
  }

  /* How much is loaded with the first recording stands there before. */
  function weigh() {
    var files = recordings();
    var at = letter.querySelector("h1");
    var bytes = Object.keys(files).reduce(function (sum, file) {
      return sum + files[file];
    }, 0);
    var words = tongues[root.lang].size.replace("%", Math.ceil(bytes / 1000));
    if (shown.has(at)) at = shown.get(at).button;
    if (!bytes || !at) size.remove();
    else {
      if (size.textContent !== words) size.textContent = words;
      if (at.nextSibling !== size) at.parentNode.insertBefore(size, at.nextSibling);
    }
  }

  function look() {
    var kept = new Map();
    waiting = 0;
    if (!on) return;
    if (seen !== question()) mouth.forget();
    seen = question();
    letter.querySelectorAll("h1, legend, label.row, label.field").forEach(function (thing) {
      var texts = textsOf(thing);
      if (texts.some(canSound)) kept.set(thing, add(thing, texts));
    });
    shown.forEach(function (own, thing) {
      if (kept.has(thing)) return;
      if (sounding === own) mouth.stop();
      own.button.remove();
    });
    shown = kept;
    weigh();
  }

  /* A screen changes in many small steps: it is looked at once, before it is painted. */
  function later() {
    if (on && !waiting) waiting = requestAnimationFrame(look);
  }

  var watch = new MutationObserver(function () {
    if (sounding && sounding.question !== question()) mouth.stop();
    later();
  });

  function toggle() {
    on = !on;
    letter.classList.toggle("hearing", on);
    if (on) {
      lists = {};
      watch.observe(letter, { childList: true, subtree: true, characterData: true });
      look();
    } else {
      watch.disconnect();
      mouth.stop();
      mouth.forget();
      shown.forEach(function (own) {
        own.button.remove();
      });
      shown = new Map();
      size.remove();
    }
    dress();
  }

  /* The line above the letter; another one takes its place when another language is chosen. What shows it looks for something */
  /* that says the first language: it stays as long as there is something to end. */
  function dress() {
    var line = document.getElementById("listen");
    line.firstChild.textContent = tongues[root.lang][on ? "end" : "start"];
    line.firstChild.onclick = toggle;
    if (on) line.hidden = false;
  }

  size.className = "small hear-size";
  document.styleSheets[0].insertRule("@media all{" + sheet + "}", document.styleSheets[0].cssRules.length);
  untilLeft(mouth.stop);
  if (synth) {
    var before = synth.onvoiceschanged;
    synth.onvoiceschanged = function () {
      if (before) before.call(synth);
      dress();
      later();
    };
  }
  new MutationObserver(function () {
    dress();
    later();
  }).observe(root, { attributeFilter: ["lang"] });
  toggle();
})();
