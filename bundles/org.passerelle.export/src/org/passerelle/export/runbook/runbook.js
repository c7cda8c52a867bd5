(function () {
  var boxes = Array.prototype.slice.call(document.querySelectorAll('input[data-step]'));
  var key = 'passerelle:' + document.title;
  var done = {};
  try { done = JSON.parse(localStorage.getItem(key) || '{}'); } catch (unreadable) { done = {}; }
  function show() {
    var count = boxes.filter(function (box) { return box.checked; }).length;
    var bar = document.getElementById('progress');
    bar.max = boxes.length || 1;
    bar.value = count;
    document.getElementById('count').textContent = count + ' / ' + boxes.length;
  }
  boxes.forEach(function (box) {
    box.checked = done[box.dataset.step] === true;
    box.addEventListener('change', function () {
      done[box.dataset.step] = box.checked;
      try { localStorage.setItem(key, JSON.stringify(done)); } catch (storageIsOff) { /* the marks last as long as the page */ }
      show();
    });
  });
  show();
})();
