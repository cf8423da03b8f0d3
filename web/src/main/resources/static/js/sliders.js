/* A slider before each number that has steps. The number alone is sent, so a browser without scripts shows that and nothing is lost. */
'use strict';
for (const slider of document.querySelectorAll('input[data-steps]')) {
  const number = document.getElementById(slider.dataset.of);
  const steps = slider.dataset.steps.split(',').map(Number);
  const nearest = (value) =>
    steps.reduce((best, step, at) => (Math.abs(step - value) < Math.abs(steps[best] - value) ? at : best), 0);
  const follow = () => {
    slider.value = nearest(Number(number.value));
    slider.setAttribute('aria-valuetext', number.value);
  };
  slider.addEventListener('input', () => {
    number.value = steps[slider.value];
    slider.setAttribute('aria-valuetext', number.value);
  });
  number.addEventListener('input', follow);
  follow();
  slider.parentElement.hidden = false;
}
