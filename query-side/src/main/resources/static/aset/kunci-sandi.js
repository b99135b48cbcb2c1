// Makes a passkey for the account that is signed in, or signs in with one. The server's part is Spring Security's.
(() => {
  'use strict';

  const able = window.PublicKeyCredential?.parseRequestOptionsFromJSON && PublicKeyCredential.parseCreationOptionsFromJSON;
  if (!able) return;
  document.querySelectorAll('[data-tanpa-kunci]').forEach((one) => one.remove());

  async function send(form, path, body) {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': form.elements._csrf.value },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  }

  // What the server does not say it says with null, which browsers take for a value.
  const said = (value) => JSON.parse(JSON.stringify(value), (key, part) => (part === null ? undefined : part));

  async function enrol(form) {
    const options = said(await send(form, '/webauthn/register/options'));
    const made = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
    const { id, rawId, type, response, authenticatorAttachment, clientExtensionResults } = made.toJSON();
    const { attestationObject, clientDataJSON, transports } = response;
    const credential = {
      id,
      rawId,
      type,
      authenticatorAttachment,
      clientExtensionResults,
      response: { attestationObject, clientDataJSON, transports },
    };
    await send(form, '/webauthn/register', { publicKey: { credential, label: form.elements.nama.value } });
    location.assign('/sandi?kunci=tersimpan');
  }

  async function signIn(form) {
    const options = said(await send(form, '/webauthn/authenticate/options'));
    const used = await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    const answer = await send(form, '/login/webauthn', used.toJSON());
    location.assign(answer.redirectUrl);
  }

  document.querySelectorAll('[data-kunci-sandi]').forEach((form) => {
    const failed = document.querySelector('[data-gagal]');
    form.hidden = false;
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      failed.hidden = true;
      try {
        await (form.dataset.kunciSandi === 'masuk' ? signIn(form) : enrol(form));
      } catch {
        failed.hidden = false;
      }
    });
  });
})();
