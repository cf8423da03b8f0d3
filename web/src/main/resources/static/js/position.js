/* A map on which one thing is put: a click fills in the fields, and what is typed in the fields moves the mark. */
'use strict';
const fields = [document.getElementById('lat'), document.getElementById('lon')];
const typed = () => {
  const degrees = fields.map((one) => Number.parseFloat(one.value.replace(',', '.')));
  return degrees.every(Number.isFinite) && Math.abs(degrees[0]) <= 90 && Math.abs(degrees[1]) <= 180 ? degrees : null;
};
const draw = ({ towns }) => {
  const map = baseMap(towns, {});
  const color = getComputedStyle(place).getPropertyValue('--map-home').trim();
  const mark = L.circleMarker([0, 0], { radius: 9, weight: 3, color, fillOpacity: 0.4, interactive: false });
  const show = () => {
    const at = typed();
    if (at !== null) {
      mark.setLatLng(at).addTo(map);
    }
    return at;
  };
  map.setView(show() ?? [52.2, 5.3], typed() === null ? 7 : 12);
  map.on('click', (event) => {
    fields[0].value = event.latlng.lat.toFixed(6).replace('.', ',');
    fields[1].value = event.latlng.lng.toFixed(6).replace('.', ',');
    show();
  });
  for (const field of fields) {
    field.addEventListener('change', () => {
      const at = show();
      if (at !== null) {
        map.panTo(at);
      }
    });
  }
  place.dataset.drawn = String(towns.length);
};
drawWith(draw);
