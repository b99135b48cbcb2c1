// Pages that htmx puts in place of the one shown (hx-get on forms and links). What htmx leaves open is done here: saying
// that a page is being read, that it has come or why it has not, and keeping where the reader was.
'use strict';
(() => {
  const told = document.getElementById('muat');
  const failed = document.getElementById('muat-gagal');
  let latest = null;
  let scrolled = [];

  const main = () => document.getElementById('isi');
  const kept = (name) => document.getElementById('muat-' + name).content.cloneNode(true);
  const tables = () => [...document.querySelectorAll('.gulir')];

  function fail(address, page) {
    const notice = kept('putus');
    notice.querySelector('a').href = address;
    const title = page?.querySelector('main h1');
    if (title) {
      const why = page.querySelector('main h1 + p');
      notice.querySelector('[data-judul]').textContent = title.textContent;
      notice.querySelector('[data-sebab]').textContent = why ? why.textContent : '';
    }
    failed.replaceChildren(notice);
  }

  const on = (name, act) => document.addEventListener('htmx:' + name, (event) => act(event.detail, event));

  on('beforeRequest', ({ xhr }) => {
    latest = xhr;
    main().setAttribute('aria-busy', 'true');
    told.replaceChildren(kept('sedang'));
    failed.replaceChildren();
  });

  on('afterRequest', ({ xhr, successful }) => {
    if (xhr === latest) {
      main().removeAttribute('aria-busy');
      told.replaceChildren(...(successful ? [kept('selesai')] : []));
    }
  });

  on('beforeSwap', (detail, event) => {
    const path = new URL(detail.xhr.responseURL).pathname;
    // A session that has ended: the server keeps the address and leads to it after the login.
    if (path.endsWith('/login')) {
      event.preventDefault();
      location.assign(detail.pathInfo.finalRequestPath);
    } else if (detail.shouldSwap && !/<main[^>]*\sid="isi"/.test(detail.serverResponse)) {
      detail.shouldSwap = false;
      detail.isError = true;
    }
    scrolled = tables().map((table) => [table.scrollLeft, table.scrollTop]);
  });

  on('afterSwap', ({ requestConfig }, event) => {
    if (event.target.id !== 'isi') {
      return;
    }
    const fromTop = requestConfig.elt.getAttribute('hx-swap').includes('show:');
    if (!fromTop) {
      tables().forEach((table, i) => table.scrollTo(...(scrolled[i] ?? [0, 0])));
    }
    if (fromTop || document.activeElement === document.body) {
      const filters = main().querySelector('.penyaring > summary');
      (!fromTop && filters?.checkVisibility() ? filters : main()).focus({ preventScroll: true });
    }
  });

  on('responseError', ({ xhr, pathInfo }) => {
    fail(pathInfo.finalRequestPath, new DOMParser().parseFromString(xhr.response, 'text/html'));
  });
  for (const lost of ['sendError', 'timeout', 'swapError', 'onLoadError']) {
    on(lost, ({ pathInfo }) => fail(pathInfo?.finalRequestPath ?? location.href));
  }

  failed.addEventListener('click', (event) => {
    if (event.target.closest('button')) {
      failed.replaceChildren();
      main().focus();
    }
  });
  // With a key that opens another tab or window a link is the browser's.
  document.addEventListener(
    'click',
    (event) => {
      if (event.target.closest('a[hx-get]') && (event.ctrlKey || event.metaKey || event.shiftKey)) {
        event.stopPropagation();
      }
    },
    true,
  );
})();
