// A block copied from a spreadsheet as a grid whose cells can be edited and whose changes can be taken back. It writes into
// the same fields that are sent without this script: the pasted text, and the faulty rows of a batch.
'use strict';
(() => {
  const MOST_ROWS = 300;
  const lines = (text) => text.replace(/(\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/);
  const done = [];

  // A quoted cell may reach over several lines, and a text without tabs is cut by the import itself.
  const isBlock = (text) => text.includes('\t') && !text.includes('"') && lines(text).length <= MOST_ROWS;

  function make(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  function cell(value, label, changed) {
    const input = make('input', { type: 'text', value, autocomplete: 'off', spellcheck: false });
    input.size = Math.max(8, value.length + 2);
    input.setAttribute('aria-label', label);
    input.dataset.semula = value;
    input.addEventListener('change', () => {
      changed(input.value);
      input.dataset.semula = input.value;
    });
    return input;
  }

  function remember(takeBack) {
    done.push(takeBack);
    allowUndo();
  }

  function allowUndo() {
    document.querySelectorAll('button[data-urung]').forEach((button) => (button.disabled = done.length === 0));
  }

  function undo() {
    done.pop()?.();
    allowUndo();
  }

  // The pasted text of the form that hands a file in.
  function overText(area, tools) {
    const grid = tools.querySelector('[data-tempat]');
    const text = tools.dataset;
    let rows = [];
    let asText = false;

    function set(next) {
      const before = area.value;
      remember(() => {
        area.value = before;
        show(document.activeElement?.dataset?.di);
      });
      area.value = next.map((row) => row.join('\t')).join('\n');
    }

    function put(at, column, block) {
      const next = rows.map((row) => [...row]);
      block.forEach((values, i) => {
        next[at + i] ??= rows[0].map(() => '');
        values.forEach((value, j) => (next[at + i][column + j] = value));
      });
      set(next);
      rows = next;
    }

    function input(at, column) {
      const label = text.sel.replace('%k', rows[0][column] || column + 1).replace('%n', at + 1);
      const made = cell(rows[at][column] ?? '', label, (value) => put(at, column, [[value]]));
      made.dataset.di = at + ' ' + column;
      made.addEventListener('paste', (event) => {
        const copied = event.clipboardData.getData('text/plain');
        if (/[\t\n\r]/.test(copied)) {
          event.preventDefault();
          put(at, column, lines(copied).map((line) => line.split('\t')));
          show(made.dataset.di);
        }
      });
      return made;
    }

    function remove(at) {
      set(rows.filter((_, i) => i !== at));
      show(Math.min(at, rows.length - 2) + ' 0');
    }

    function row(at) {
      const drop = make('button', { type: 'button', textContent: text.hapus });
      drop.setAttribute('aria-label', text.hapusBaris.replace('%n', at + 1));
      drop.addEventListener('click', () => remove(at));
      const cells = rows[0].map((_, column) => make('td', {}, input(at, column)));
      return make('tr', {}, make('th', { scope: 'row', textContent: at + 1 }), ...cells, make('td', {}, drop));
    }

    function show(focused) {
      const whole = isBlock(area.value);
      area.closest('.bidang').hidden = whole;
      tools.hidden = !whole;
      if (!whole) {
        area.focus();
        return;
      }
      rows = lines(area.value).map((line) => line.split('\t'));
      const widest = Math.max(...rows.map((one) => one.length));
      rows.forEach((one) => one.push(...Array(widest - one.length).fill('')));
      const names = rows[0].map((name) => make('th', { scope: 'col', textContent: name }));
      const head = make('tr', {}, make('th', { scope: 'col', textContent: text.nomor }), ...names, make('td'));
      const body = rows.slice(1).map((_, i) => row(i + 1));
      grid.replaceChildren(make('table', {}, make('thead', {}, head), make('tbody', {}, ...body)));
      if (focused) {
        grid.querySelector(`[data-di="${focused}"]`)?.focus();
      }
    }

    // Enter would send the form; in a grid it goes down, as in a spreadsheet.
    grid.addEventListener('keydown', (event) => {
      const [at, column] = (event.target.dataset.di ?? '').split(' ').map(Number);
      const step = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (column >= 0 && step && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        grid.querySelector(`[data-di="${at + step} ${column}"]`)?.focus();
      }
    });
    tools.querySelector('[data-sebagai-teks]').addEventListener('click', () => {
      asText = true;
      tools.hidden = true;
      area.closest('.bidang').hidden = false;
      area.focus();
    });
    area.addEventListener('input', () => {
      asText &&= area.value !== '';
      if (!asText && isBlock(area.value)) {
        show('1 0');
      }
    });
    if (isBlock(area.value)) {
      show();
    }
  }

  // A faulty row of a batch, cell by cell, each with what is wrong with it.
  function overRow(whole, names, texts) {
    const found = [...whole.closest('td').querySelectorAll('p[data-kolom]')];
    const values = whole.value.split('\t');
    values.push(...Array(Math.max(0, names.length - values.length)).fill(''));
    const inputs = [];
    const write = () => (whole.value = values.some((value) => value.trim() !== '') ? values.join('\t') : '');

    function set(next, focused) {
      const before = [...values];
      put(next);
      remember(() => {
        put(before);
        inputs[focused].focus();
      });
    }

    function put(next) {
      values.splice(0, values.length, ...next);
      inputs.forEach((input, i) => (input.value = input.dataset.semula = values[i]));
      write();
    }

    const cells = names.map((name, i) => {
      const input = cell(values[i], name, (value) => set(Object.assign([...values], { [i]: value }), i));
      inputs.push(input);
      const wrong = found.filter((one) => one.dataset.kolom === name);
      if (wrong.length > 0) {
        wrong.forEach((one, n) => (one.id = `${whole.id}-${i}-${n}`));
        input.setAttribute('aria-invalid', 'true');
        input.setAttribute('aria-describedby', wrong.map((one) => one.id).join(' '));
      }
      return make('label', { className: 'satu-sel' }, make('span', { textContent: name }), input);
    });
    const drop = make('button', { type: 'button', textContent: texts.hapus });
    drop.setAttribute('aria-label', texts.hapusBaris.replace('%n', whole.name.replace('baris-', '')));
    drop.addEventListener('click', () => set(values.map(() => ''), 0));
    const group = make('div', { className: 'sel' }, ...cells, drop);
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', whole.labels[0].textContent);
    whole.closest('p').hidden = true;
    whole.closest('p').after(group);
  }

  document.addEventListener('click', (event) => {
    if (event.target.closest('button[data-urung]')) {
      undo();
    }
  });
  document.addEventListener('keydown', (event) => {
    const undoing = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    // What is being typed in a cell is the browser's to take back.
    const cellAsItWas = event.target.dataset?.semula === event.target.value;
    if (undoing && event.target.matches?.('[data-semula]') && cellAsItWas && done.length > 0) {
      event.preventDefault();
      undo();
    }
  });
  document.querySelectorAll('[data-kisi]').forEach((tools) => {
    overText(document.getElementById(tools.dataset.kisi), tools);
  });
  document.querySelectorAll('form[data-kepala]').forEach((form) => {
    const names = form.dataset.kepala.split('\t');
    if (names.length > 1) {
      form.querySelectorAll('input[name^=baris-]').forEach((whole) => overRow(whole, names, form.dataset));
      form.querySelectorAll('[data-skrip]').forEach((hint) => (hint.hidden = false));
    }
  });
  allowUndo();
})();
