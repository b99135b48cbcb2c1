// What the frame of every page has beside its links: shortcuts, and a notice for when the server is out of reach.
(() => {
  'use strict';

  const OFF = 'jejak.pintasan.mati';
  const NEXT_KEY_WITHIN = 1500;

  // The list waits in a template, or stands on its own page.
  const kept = document.getElementById('pintasan-isi');
  const list = kept?.content ?? document;
  const links = new Map([...list.querySelectorAll('[data-pintasan]')].map((link) => [link.dataset.pintasan, link]));
  let first = '';
  let pressed = 0;

  const isOn = () => localStorage.getItem(OFF) === null;
  const isTyping = (target) => target.closest('input, textarea, select, [contenteditable]') !== null;

  function stop(step) {
    const stops = [...document.querySelectorAll('.perhentian a[href]')];
    const here = stops.findIndex((one) => one.hasAttribute('aria-current'));
    stops[(here < 0 ? stops.length : here) + step]?.click();
  }

  function showList() {
    if (!document.getElementById('pintasan')) {
      document.body.append(kept.content.cloneNode(true));
      ready();
    }
    document.getElementById('pintasan').showModal();
  }

  function act(keys) {
    const search = document.querySelector('main input[type=search]');
    if (keys === '[' || keys === ']') {
      stop(keys === '[' ? -1 : 1);
    } else if (keys === '/' && search) {
      search.focus();
    } else if (keys === '?' && kept) {
      showList();
    } else if (links.has(keys)) {
      location.assign(links.get(keys).href);
    } else {
      return false;
    }
    return true;
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || !isOn()) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const follows = first !== '' && event.timeStamp - pressed < NEXT_KEY_WITHIN;
    const done = (follows && act(first + event.key)) || act(event.key);
    first = done || event.key !== 'g' ? '' : event.key;
    pressed = event.timeStamp;
    if (done) event.preventDefault();
  });

  function ready() {
    const choice = document.getElementById('pintasan-aktif');
    if (choice) {
      choice.checked = isOn();
      choice.addEventListener('change', () => (choice.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, '1')));
    }
    document.querySelectorAll('[data-perlu-skrip]').forEach((one) => (one.hidden = false));
    document.querySelectorAll('[data-tanpa-skrip]').forEach((one) => one.remove());
  }

  ready();
  navigator.serviceWorker?.register('/luring.js');
})();
