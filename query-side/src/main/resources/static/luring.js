// Shows a notice where the server is out of reach. It keeps that notice and the style sheet, and no figure.
const KEPT = 'luring-1';

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(KEPT)
      // From the server itself: browsers keep what lies below /aset/ for a year.
      .then((kept) => kept.addAll(['/luring', '/aset/jejak.css'].map((path) => new Request(path, { cache: 'reload' }))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const path = new URL(event.request.url).pathname;
  if (event.request.mode === 'navigate') {
    event.respondWith(fetch(event.request).catch(() => caches.match('/luring')));
  } else if (path === '/aset/jejak.css') {
    event.respondWith(fetch(event.request).catch(() => caches.match(path)));
  }
});
