// What the pages can do without this script they also do with it; it only lets readers sort and filter tables.
'use strict';
(function () {
  var words = document.documentElement.lang === 'en'
    ? { filter: 'Filter the table', shown: ' of ', rows: ' rows shown' }
    : { filter: 'Filtrera tabellen', shown: ' av ', rows: ' rader visas' };
  var language = document.documentElement.lang;

  // Whoever writes FORSKOLA or forskola finds Förskola.
  function folded(text) {
    return text.toLocaleLowerCase(language).normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  }

  function value(row, column) {
    var cell = row.cells[column];
    var given = cell.getAttribute('data-value');
    return given === null ? cell.textContent.trim() : Number(given);
  }

  // Rows without a figure come last, whichever way the column is sorted.
  function compare(left, right, factor) {
    var numbers = (typeof left === 'number') - (typeof right === 'number');
    if (typeof left === 'number' && typeof right === 'number') return factor * (left - right);
    if (numbers !== 0) return -numbers;
    return factor * left.localeCompare(right, language, { numeric: true });
  }

  function sortable(table) {
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    heads.forEach(function (head, column) {
      var button = document.createElement('button');
      button.type = 'button';
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      button.addEventListener('click', function () {
        var down = head.getAttribute('aria-sort') === 'ascending';
        heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        var body = table.tBodies[0];
        Array.prototype.slice.call(body.rows)
          .map(function (row, place) { return { row: row, place: place, value: value(row, column) }; })
          .sort(function (a, b) { return compare(a.value, b.value, down ? -1 : 1) || a.place - b.place; })
          .forEach(function (entry) { body.appendChild(entry.row); });
      });
    });
  }

  function filterable(table, query) {
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    if (rows.length < 8) return;
    var bar = document.createElement('p');
    var label = document.createElement('label');
    var field = document.createElement('input');
    var status = document.createElement('span');
    bar.className = 'filter';
    field.type = 'search';
    field.id = table.id + '-filter';
    field.autocomplete = 'off';
    label.htmlFor = field.id;
    label.textContent = words.filter;
    status.setAttribute('role', 'status');
    bar.appendChild(label);
    bar.appendChild(field);
    bar.appendChild(status);
    function filter() {
      var wanted = folded(field.value).split(/\s+/).filter(Boolean);
      var shown = 0;
      rows.forEach(function (row) {
        var text = folded(row.textContent);
        row.hidden = !wanted.every(function (word) { return text.indexOf(word) >= 0; });
        if (!row.hidden) shown += 1;
      });
      status.textContent = wanted.length ? shown + words.shown + rows.length + words.rows : '';
    }
    field.addEventListener('input', filter);
    var frame = table.closest('.table') || table;
    frame.parentNode.insertBefore(bar, frame);
    if (query) {
      field.value = query;
      filter();
    }
  }

  var query = '';
  try { query = decodeURIComponent((location.hash.match(/^#q=(.*)$/) || ['', ''])[1]); } catch (error) { query = ''; }
  Array.prototype.slice.call(document.querySelectorAll('.list table')).forEach(function (table) {
    filterable(table, query);
    sortable(table);
  });
})();
