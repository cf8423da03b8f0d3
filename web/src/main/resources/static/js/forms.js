/* A double click sends a form once: the second one within a few seconds is dropped, so that nothing is made twice. */
'use strict';
{
  const WAIT = 3000;
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.getAttribute('method') !== 'post') {
      return;
    }
    const now = Date.now();
    if (now - Number(form.dataset.sent || 0) < WAIT) {
      event.preventDefault();
    } else if (!event.defaultPrevented) {
      form.dataset.sent = now;
    }
  });
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-sent]')) {
      delete form.dataset.sent;
    }
  });
}
