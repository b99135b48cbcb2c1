// A batch that is being posted or taken back: how far it is, told by the server as it goes on. Without this script the page
// asks anew by itself.
'use strict';
(() => {
  const place = document.querySelector('[data-kemajuan]');
  if (!place) {
    return;
  }
  const source = new EventSource(place.dataset.kemajuan);
  source.addEventListener('kemajuan', (event) => {
    const now = JSON.parse(event.data);
    const bar = place.querySelector('progress');
    bar.max = now.seluruhnya;
    bar.value = now.selesai;
    place.querySelector('[data-kata]').textContent = now.kata;
  });
  source.addEventListener('selesai', () => {
    source.close();
    location.reload();
  });
})();
