/*
 * The administrator's check-list: says, in a browser and in Word, what works on this computer.
 * Written in ES5, so that also the old engine of Word 2016 and 2019 can say that it is too old.
 * Sends nothing anywhere; asks only its own host and that of office.js.
 */
/* global document, navigator, location, setTimeout, Office, Image, XMLHttpRequest, localStorage */
(function () {
  "use strict";
  var order = ["engine", "https", "library", "host", "sets", "page", "manifest", "icons", "headers", "outlines", "storage"];
  var names = {
    engine: "Khung hiển thị trang",
    https: "Kết nối an toàn (https)",
    library: "office.js",
    host: "Word",
    sets: "Bộ chức năng WordApi",
    page: "Trang của ngăn tác vụ",
    manifest: "manifest.xml",
    icons: "Biểu tượng",
    headers: "Tiêu đề HTTP của biểu tượng",
    outlines: "Danh sách đề cương",
    storage: "Bộ nhớ của trình duyệt"
  };
  var marks = { good: "✓ được", bad: "✕ chưa được", note: "– lưu ý" };
  var results = {};
  var began = new Date().getTime();

  function tell(id, state, words) {
    results[id] = state;
    if (document.body) draw(id, state, words);
    else document.addEventListener("DOMContentLoaded", function () { draw(id, state, words); });
  }

  function draw(id, state, words) {
    var row = document.getElementById("row-" + id);
    row.className = state;
    row.cells[1].textContent = marks[state];
    row.cells[2].textContent = words;
    conclude();
  }

  function conclude() {
    var bad = 0;
    var open = 0;
    for (var i = 0; i < order.length; i++) {
      if (!results[order[i]]) open++;
      if (results[order[i]] === "bad") bad++;
    }
    var verdict = document.getElementById("verdict");
    var version = "Phiên bản " + document.body.getAttribute("data-version") + ". ";
    if (bad > 0) verdict.textContent = version + bad + " mục chưa được: xem các dòng ✕.";
    else if (open > 0) verdict.textContent = version + "Đang kiểm tra " + open + " mục…";
    else verdict.textContent = version + (results.host === "good" ? "Máy này chạy được phần bổ trợ." : "Máy chủ web đúng. Hãy mở trang này trong Word để kiểm tra nốt.");
  }

  function rows() {
    var table = document.getElementById("rows");
    for (var i = 0; i < order.length; i++) {
      var row = table.insertRow(-1);
      row.id = "row-" + order[i];
      row.insertCell(-1).textContent = names[order[i]];
      row.insertCell(-1).textContent = "…";
      row.insertCell(-1).textContent = "";
    }
  }

  function ask(address, done) {
    var request = new XMLHttpRequest();
    request.open("GET", address, true);
    request.onload = function () { done(request); };
    request.onerror = function () { done(null); };
    request.send();
  }

  function engine() {
    var agent = navigator.userAgent;
    var edge = /Edg\/([\d.]+)/.exec(agent);
    if (/Trident\/|MSIE /.test(agent)) tell("engine", "bad", "Internet Explorer: Word 2016, 2019 bản quyền số lượng lớn luôn dùng khung này và không chạy được phần bổ trợ. Cần Office LTSC 2021 trở lên hoặc Microsoft 365.");
    else if (/Edge\//.test(agent)) tell("engine", "bad", "Edge cũ (EdgeHTML): hãy cài WebView2 Runtime rồi mở lại Word.");
    else if (edge) tell("engine", "good", "WebView2 hoặc Edge, phiên bản " + edge[1] + ".");
    else tell("engine", "good", agent.replace(/^Mozilla\/5\.0 /, ""));
  }

  function secure() {
    if (location.protocol === "https:") tell("https", "good", location.host + ": chứng chỉ được máy này tin cậy.");
    else tell("https", "bad", "Trang không mở qua https. Office chỉ nhận địa chỉ https.");
  }

  function library() {
    var script = document.getElementById("office-js");
    var over = false;
    function failed(why) {
      if (over) return;
      over = true;
      tell("library", "bad", why + " Địa chỉ: " + script.src + ". Hãy mở tường lửa cho địa chỉ này, hoặc dùng bản tự giữ (dat-dia-chi, office-js).");
      tell("host", "bad", "Không biết được vì office.js chưa tải.");
      tell("sets", "bad", "Không biết được vì office.js chưa tải.");
    }
    function loaded() {
      if (over) return;
      over = true;
      tell("library", "good", "Tải trong " + (new Date().getTime() - began) + " ms từ " + script.src + ".");
      Office.onReady(function (info) { word(info || {}); });
      setTimeout(function () {
        if (!results.host) tell("host", "bad", "office.js đã tải nhưng không trả lời: một tệp đi kèm (ví dụ word-win32-16.01.js) bị chặn.");
        if (!results.sets) tell("sets", "note", "Chưa biết.");
      }, 10000);
    }
    if (typeof Office !== "undefined") loaded();
    script.addEventListener("load", loaded);
    script.addEventListener("error", function () { failed("Không tải được."); });
    setTimeout(function () { failed("Không trả lời sau 10 giây."); }, 10000);
  }

  function word(info) {
    if (info.host !== "Word") {
      tell("host", "note", "Đang mở ngoài Word. Mở manifest-thu.xml trong Word để kiểm tra mục này.");
      tell("sets", "note", "Chỉ biết được trong Word.");
      return;
    }
    var facts = (Office.context && Office.context.diagnostics) || {};
    tell("host", "good", "Word, " + info.platform + ", phiên bản " + (facts.version || "không rõ") + ".");
    var best = "";
    for (var minor = 1; minor <= 9; minor++) {
      if (Office.context.requirements.isSetSupported("WordApi", "1." + minor)) best = "1." + minor;
    }
    var enough = Office.context.requirements.isSetSupported("WordApi", "1.3");
    tell("sets", enough ? "good" : "bad", enough ? "WordApi " + best + " (cần 1.3)." : "Cần WordApi 1.3: Office LTSC 2021 trở lên hoặc Microsoft 365. Đang có: " + (best || "không có") + ".");
  }

  function page() {
    ask("../taskpane.html", function (answer) {
      if (!answer || answer.status !== 200) return tell("page", "bad", "Không mở được taskpane.html (" + (answer ? answer.status : "không có trả lời") + "). Chép đủ thư mục dist lên máy chủ.");
      var faults = [];
      if (!/^text\/html/.test(answer.getResponseHeader("Content-Type") || "")) faults.push("kiểu phải là text/html");
      if (answer.getResponseHeader("X-Frame-Options")) faults.push("bỏ X-Frame-Options (Word trên web mở trang trong khung)");
      if (!/no-cache/.test(answer.getResponseHeader("Cache-Control") || "")) faults.push("nên đặt Cache-Control: no-cache để bản mới có hiệu lực ngay");
      tell("page", faults.length === 0 ? "good" : "bad", faults.length === 0 ? "Kiểu và tiêu đề đúng." : faults.join("; ") + ".");
    });
  }

  function manifest() {
    ask("../manifest.xml", function (answer) {
      if (!answer || answer.status !== 200) return tell("manifest", "bad", "Không mở được manifest.xml trên máy chủ.");
      var root = location.href.replace(/quan-tri\/[^/]*$/, "");
      var said = /<SourceLocation DefaultValue="([^"]*)taskpane\.html"/.exec(answer.responseText);
      if (said && said[1] === root) tell("manifest", "good", "Địa chỉ trong manifest đúng là " + root);
      else tell("manifest", "bad", "Manifest ghi " + (said ? said[1] : "?") + ", trang này ở " + root + ". Đặt lại bằng dat-dia-chi.");
    });
  }

  function icons() {
    var list = document.body.getAttribute("data-icons").split(" ");
    var left = list.length;
    var missing = [];
    for (var i = 0; i < list.length; i++) load(list[i]);
    function load(name) {
      var picture = new Image();
      picture.onload = function () {
        if (name.indexOf("-" + picture.naturalWidth + ".png") < 0) missing.push(name + " (sai cỡ)");
        finish();
      };
      picture.onerror = function () { missing.push(name); finish(); };
      picture.src = "../" + name;
    }
    function finish() {
      left--;
      if (left > 0) return;
      tell("icons", missing.length === 0 ? "good" : "bad", missing.length === 0 ? list.length + " hình, đúng cỡ." : "Thiếu: " + missing.join(", "));
    }
    ask("../" + list[0], function (answer) {
      var cache = answer && answer.getResponseHeader("Cache-Control");
      if (!answer) tell("headers", "bad", "Không tải được " + list[0] + ".");
      else if (cache) tell("headers", "bad", "assets có Cache-Control: " + cache + ". Bỏ đi, nếu không Office hiện biểu tượng trống.");
      else tell("headers", "good", "Không có Cache-Control, đúng như Office cần.");
    });
  }

  function outlines() {
    ask("../outlines/index.json", function (answer) {
      if (!answer || answer.status !== 200) return tell("outlines", "note", "Chưa công bố đề cương riêng (không bắt buộc): dùng đề cương có sẵn.");
      try {
        tell("outlines", "good", JSON.parse(answer.responseText).outlines.length + " đề cương.");
      } catch (error) {
        tell("outlines", "bad", "outlines/index.json không đọc được: " + error.message);
      }
    });
  }

  function storage() {
    try {
      localStorage.setItem("thu", "1");
      localStorage.removeItem("thu");
      tell("storage", "good", "Nhớ được lựa chọn trên máy này.");
    } catch (error) {
      tell("storage", "note", "Bị chặn (" + error.name + "): phần bổ trợ vẫn chạy, chỉ không nhớ lựa chọn giữa các lần mở.");
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    rows();
    engine();
    secure();
    library();
    page();
    manifest();
    icons();
    outlines();
    storage();
  });
})();
