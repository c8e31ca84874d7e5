/* The way out, made better. Without this file the link works as any link does; with it, one tap hides the page in the */
/* same instant, what was typed is gone, and Back does not lead here. */
/* A classic script in the plainest JavaScript: it has to run on phones that run nothing else of ours. */
(function () {
  "use strict";

  var root = document.documentElement;
  var gone = "";
  if (!find()) return;

  /* Looked for each time: the form exchanges the bar when another language is chosen. */
  function find() {
    return document.querySelector("a[data-wait]");
  }

  /* Everything up to the navigation happens in one task, so nothing of the page is painted again. */
  function leave() {
    var fields = document.querySelectorAll("input, textarea, select");
    var link = find();
    var curtain = document.createElement("p");
    var i;
    gone = link.href;
    root.className = "gone";
    document.title = link.getAttribute("data-wait");
    for (i = 0; i < fields.length; i++) {
      fields[i].value = "";
      fields[i].checked = false;
    }
    /* The form listens: it drops its answers and ends its worker before this call returns. */
    document.dispatchEvent(new CustomEvent("leave"));
    curtain.className = "curtain";
    curtain.setAttribute("role", "alert");
    curtain.textContent = document.title;
    document.body.textContent = "";
    document.body.appendChild(curtain);
    location.replace(gone);
  }

  /* The browser may keep the page in memory and bring it back. Then there is nothing to see, and we leave again. */
  addEventListener("pageshow", function (event) {
    if (!gone || !event.persisted) return;
    /* A program in the page would load the page anew. */
    event.stopImmediatePropagation();
    location.replace(gone);
  });

  /* Inside the site one page takes the place of the other, so that after leaving Back does not lead here. A mirror can */
  /* turn that off with data-nav="keep". */
  document.addEventListener("click", function (event) {
    var to = event.target.closest && event.target.closest("a[href]");
    if (!to) return;
    if (to.hasAttribute("data-exit")) {
      event.preventDefault();
      leave();
    } else if (
      !event.defaultPrevented &&
      !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) &&
      to.protocol === location.protocol &&
      to.host === location.host &&
      root.getAttribute("data-nav") !== "keep"
    ) {
      event.preventDefault();
      location.replace(to.href);
    }
  });

  /* Shift three times, each alone and at most five seconds after the one before. Never Esc: it stops a page that loads. */
  var presses = 0;
  var last = 0;
  var alone = false;
  var status = document.createElement("p");
  status.className = "ears";
  status.setAttribute("role", "status");
  document.body.appendChild(status);

  function other() {
    alone = false;
    presses = 0;
  }

  addEventListener("keydown", function (event) {
    if (event.key !== "Shift") other();
    else if (!event.repeat) alone = true;
  });
  addEventListener("mousedown", other);
  addEventListener("keyup", function (event) {
    var at = event.target;
    var now = Date.now();
    if (event.key !== "Shift" || !alone || gone) return;
    alone = false;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) && !/^(checkbox|radio)$/.test(at.type)) return;
    presses = now - last > 5000 ? 1 : presses + 1;
    last = now;
    if (presses > 2) leave();
    else status.textContent = find().getAttribute(presses > 1 ? "data-twice" : "data-once");
  });
})();
