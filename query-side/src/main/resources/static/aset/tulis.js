// Forms that write (form[data-tulis]): what is typed outlives an error, a lost connection and an ended session, and what
// it means is shown as it is typed. Without this script the same form is sent, and answered, as a page.
'use strict';
(() => {
  const PAUSE = 250;
  let counting = new AbortController();
  let timer = 0;
  let signedOut = false;

  const parse = (text) => new DOMParser().parseFromString(text, 'text/html');

  function typed(form) {
    const all = new FormData(form);
    return form.enctype === 'multipart/form-data' ? all : new URLSearchParams(all);
  }

  function tell(name, from) {
    const place = document.getElementById('kabar');
    place.dataset.dari = from;
    place.replaceChildren(document.getElementById('kabar-' + name).content.cloneNode(true));
  }

  function isLogin(answer) {
    return answer.status === 403 || new URL(answer.url).pathname.endsWith('/login');
  }

  // Signing in again in another tab makes another token against forgery.
  async function renewToken(form) {
    const page = await fetch(form.action);
    const token = parse(await page.text()).querySelector('form[data-tulis] input[name=_csrf]');
    if (token) {
      form.querySelector('input[name=_csrf]').value = token.value;
    }
  }

  async function send(form, button) {
    counting.abort();
    clearTimeout(timer);
    form.setAttribute('aria-busy', 'true');
    try {
      if (signedOut) {
        await renewToken(form);
      }
      const body = typed(form);
      if (button?.name) {
        body.append(button.name, button.value);
      }
      const answer = await fetch(form.action, { method: 'POST', body });
      await take(answer, button);
    } catch {
      tell('putus', 'simpan');
    } finally {
      form.removeAttribute('aria-busy');
    }
  }

  async function take(answer, button) {
    signedOut = isLogin(answer);
    if (signedOut) {
      tell('keluar', 'simpan');
      return;
    }
    if (answer.redirected) {
      location.assign(answer.url);
      return;
    }
    const main = parse(await answer.text()).querySelector('main');
    // A page that answers in time but without a form says why there is nothing left to send.
    if (!main?.querySelector('form[data-tulis]') && answer.status !== 422) {
      tell('putus', 'simpan');
      return;
    }
    document.querySelector('main').replaceWith(document.adoptNode(main));
    prepare();
    const wrong = document.querySelector('section.galat');
    const lines = document.querySelectorAll('input[name=mata]');
    (wrong ?? (button?.value === 'tambah' ? lines[lines.length - 1] : null) ?? main).focus();
  }

  async function count(form) {
    counting.abort();
    counting = new AbortController();
    const body = typed(form);
    // A file says nothing of the lines, and may be large.
    form.querySelectorAll('input[type=file]').forEach((file) => body.delete(file.name));
    body.set('aksi', 'hitung');
    try {
      const answer = await fetch(form.action, { method: 'POST', body, signal: counting.signal });
      if (!answer.ok || answer.redirected) {
        return;
      }
      for (const fresh of parse(await answer.text()).querySelectorAll('[data-hidup]')) {
        const shown = document.getElementById(fresh.id);
        if (shown && shown.innerHTML !== fresh.innerHTML) {
          shown.replaceChildren(...fresh.childNodes);
        }
      }
      const place = document.getElementById('kabar');
      if (place.dataset.dari === 'hitung') {
        place.replaceChildren();
      }
    } catch (e) {
      if (e.name !== 'AbortError') {
        tell('putus', 'hitung');
      }
    }
  }

  function countSoon(form) {
    clearTimeout(timer);
    timer = setTimeout(() => count(form), PAUSE);
  }

  function choose(choice) {
    const line = choice.closest('.baris');
    line.querySelector('input[name=mata]').value = choice.value.slice(choice.value.indexOf(' ') + 1);
    line.querySelector('input[name=jumlah]').focus();
    count(choice.form);
  }

  // Up and down between what is typed and the choices below it.
  function walk(event) {
    const line = event.target.closest('.baris');
    const stops = line ? [line.querySelector('input[name=mata]'), ...line.querySelectorAll('button[name=pilih]')] : [];
    const at = stops.indexOf(event.target);
    const step = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key];
    if (at >= 0 && step !== at && stops[step]) {
      event.preventDefault();
      stops[step].focus();
    }
  }

  function prepare() {
    const form = document.querySelector('form[data-tulis]');
    if (!form) {
      return;
    }
    form.querySelectorAll('[data-skrip]').forEach((hint) => (hint.hidden = false));
    // The choices below the line are found by each word; the browser's own list by the whole text only.
    form.querySelectorAll('input[list]').forEach((input) => input.removeAttribute('list'));
  }

  document.addEventListener('submit', (event) => {
    if (event.target.matches('form[data-tulis]')) {
      event.preventDefault();
      if (event.target.getAttribute('aria-busy') !== 'true') {
        send(event.target, event.submitter);
      }
    }
  });
  document.addEventListener('input', (event) => {
    if (event.target.matches('form[data-hitung] input[name=mata], form[data-hitung] input[name=jumlah]')) {
      countSoon(event.target.form);
    }
  });
  document.addEventListener('click', (event) => {
    const choice = event.target.closest('form[data-hitung] button[name=pilih]');
    if (choice) {
      event.preventDefault();
      choose(choice);
    }
  });
  document.addEventListener('keydown', (event) => {
    const form = event.target.closest?.('form[data-tulis]');
    if (!form) {
      return;
    }
    const next = form.querySelector('button[value=berikut]:not(.bawaan)');
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && next) {
      event.preventDefault();
      form.requestSubmit(next);
    } else {
      walk(event);
    }
  });
  prepare();
})();
