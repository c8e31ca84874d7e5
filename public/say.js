/* Saying texts of the letter one after another, each by a recording of the mirror's or by a voice of the phone. The builder */
/* puts it in front of hear.js. Plain JavaScript, as in exit.js. */

/* Recordings are fetched from where `base` is. `ended` is called whenever it falls silent. A text comes with its `voice`, and */
/* with the file that is its `recording`, or with one of them. */
function teller(base, ended) {
  "use strict";

  var synth = window.speechSynthesis;
  /* Decoded recordings, by file. */
  var sounds = {};
  var context, now;

  function stop() {
    var last = now;
    if (!last) return;
    now = null;
    if (last.source) {
      last.source.onended = null;
      last.source.stop();
    }
    if (last.said) synth.cancel();
    ended();
  }

  /* No cache keeps a recording: it would tell later what was heard. */
  function load(file) {
    if (sounds[file]) return sounds[file];
    var own = (sounds[file] = fetch(new URL(file, base), { cache: "no-store" })
      .then(function (reply) {
        if (!reply.ok) throw reply.status;
        return reply.arrayBuffer();
      })
      .then(function (bytes) {
        return context.decodeAudioData(bytes);
      }));
    own.catch(function () {
      if (sounds[file] === own) delete sounds[file];
    });
    return own;
  }

  /* Says what comes at this place, and then the next. */
  function go(tour, place) {
    var text = tour.texts[place];
    if (now !== tour) return;
    if (!text) {
      stop();
      return;
    }
    tour.place = place;
    function done() {
      if (tour.place !== place) return;
      tour.source = tour.said = null;
      go(tour, place + 1);
    }
    function speak() {
      var said;
      if (now !== tour) return;
      if (!text.voice) {
        done();
        return;
      }
      said = new SpeechSynthesisUtterance(text.words);
      said.lang = text.voice.lang.replace(/_/g, "-");
      said.voice = text.voice;
      said.onend = done;
      said.onerror = function () {
        if (now === tour && tour.said === said) stop();
      };
      /* Kept, or some browsers forget to tell when it ends. */
      tour.said = said;
      synth.speak(said);
    }
    function play(buffer) {
      if (now !== tour) return;
      tour.source = context.createBufferSource();
      tour.source.buffer = buffer;
      tour.source.connect(context.destination);
      tour.source.onended = done;
      tour.source.start();
    }
    if (text.recording) load(text.recording).then(play, speak);
    else speak();
  }

  return {
    stop: stop,
    /* Called by a press: browsers let nothing sound without one. `files` are loaded first, in their order. */
    say: function (texts, files) {
      stop();
      if (files.length) {
        context = context || new AudioContext();
        context.resume();
        files.forEach(load);
      }
      now = { texts: texts };
      go(now, 0);
    },
    forget: function () {
      sounds = {};
    },
  };
}
