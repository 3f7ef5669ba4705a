/*
 * Runs before anything else, also in Internet Explorer's engine: written in ES5, without a build
 * step. It tells, in the plain HTML that is already in the page, why the pane cannot start.
 */
/* global window, document, navigator, setTimeout */
(function () {
  "use strict";
  var PATIENCE = 10000;
  var root = document.documentElement;

  function tell(id) {
    var message = document.getElementById(id);
    if (message) message.hidden = false;
    var boot = document.getElementById("root");
    if (boot) boot.hidden = true;
  }

  function answered() {
    return root.getAttribute("data-office") !== null;
  }

  if (/Trident\/|Edge\//.test(navigator.userAgent)) {
    root.setAttribute("data-office", "old");
    document.addEventListener("DOMContentLoaded", function () {
      tell("too-old");
    });
    return;
  }
  var script = document.getElementById("office-js");
  if (script) {
    script.addEventListener("error", function () {
      if (!answered()) tell("no-office");
    });
  }
  setTimeout(function () {
    if (!answered()) tell("no-office");
  }, PATIENCE);
  window.addEventListener("pane-ready", function () {
    document.getElementById("no-office").hidden = true;
    document.getElementById("root").hidden = false;
  });
})();
