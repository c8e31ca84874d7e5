/* The search over the questions of one language: its index is loaded when somebody goes to the field, and what is typed */
/* never leaves the page. The same words are folded in crates/site/src/build/search/fold.rs; tests hold them together. */
(function () {
  "use strict";

  var box = document.getElementById("find");
  var field = box && box.querySelector("input");
  if (!field || !window.fetch || !String.prototype.normalize) return;
  var status = box.querySelector("[role=status]");
  var list = box.querySelector("ul");
  var index = null;
  var waits = null;
  box.hidden = false;

  function load() {
    if (index || waits) return;
    waits = fetch(box.getAttribute("data-index"), { credentials: "omit", referrerPolicy: "no-referrer" })
      .then(function (answer) {
        if (!answer.ok) throw answer.status;
        return answer.json();
      })
      .then(function (loaded) {
        index = loaded;
        waits = null;
        show();
      })
      .catch(function () {
        waits = null;
        status.textContent = box.getAttribute("data-failed");
      });
  }

  /* Case, accents, vowel signs of Arabic, and letters that Arabic, Persian and Urdu write differently are no difference. */
  function fold(text) {
    return text
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u09bc\u200c\u200d]/g, "")
      .replace(/[\u0649\u06cc\u06d2]/g, "\u064a")
      .replace(/\u06a9/g, "\u0643")
      .replace(/[\u0629\u06c1\u06be\u06d5]/g, "\u0647")
      .replace(/\u0901/g, "\u0902")
      .replace(/\u0981/g, "\u0982")
      .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, function (digit) {
        var code = digit.charCodeAt(0);
        return String(code - (code < 0x6f0 ? 0x660 : code < 0x966 ? 0x6f0 : code < 0x9e6 ? 0x966 : 0x9e6));
      });
  }

  /* Words, and of Chinese every two characters that follow each other. */
  function words(text) {
    var found = fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) || [];
    var all = [];
    found.forEach(function (word) {
      var characters = Array.from(word);
      if (!/\p{Script=Han}/u.test(word) || characters.length < 3) all.push(word);
      else
        for (var at = 0; at + 1 < characters.length; at++) all.push(characters[at] + characters[at + 1]);
    });
    return all;
  }

  /* A place counts once for each word of hers that one of its words begins with, a little more for its heading, more for a title. */
  function look(asked) {
    var points = {};
    asked.forEach(function (begin) {
      var hit = {};
      Object.keys(index.words).forEach(function (word) {
        if (word.indexOf(begin) !== 0) return;
        index.words[word].forEach(function (place) {
          hit[place] = 1;
        });
      });
      Object.keys(hit).forEach(function (place) {
        var about = index.places[place];
        var head = words(about[3] || about[2]);
        var inHead = head.some(function (word) {
          return word.indexOf(begin) === 0;
        });
        points[place] = (points[place] || 0) + (inHead ? (about[3] ? 5 : 6) : 4);
      });
    });
    return Object.keys(points)
      .sort(function (a, b) {
        return points[b] - points[a] || a - b;
      })
      .slice(0, 12);
  }

  function show() {
    var asked = words(field.value).filter(function (word) {
      return word.length > 1;
    });
    list.textContent = "";
    status.textContent = "";
    if (!asked.length) return;
    if (!index) return load();
    var found = look(asked);
    status.textContent = box.getAttribute(found.length ? "data-found" : "data-none");
    found.forEach(function (place) {
      var about = index.places[place];
      var item = document.createElement("li");
      var link = document.createElement("a");
      var name = document.createElement("span");
      var small = document.createElement("small");
      link.className = "row";
      link.href = about[0];
      name.textContent = about[2] + " ";
      small.textContent = about[1] + (about[3] ? " · " + about[3] : "");
      name.appendChild(small);
      link.appendChild(name);
      item.appendChild(link);
      list.appendChild(item);
    });
  }

  field.addEventListener("focus", load);
  field.addEventListener("input", show);
  /* A page that comes back from the memory of the browser is as empty as a new one. */
  addEventListener("pagehide", function () {
    field.value = "";
    show();
  });
})();
