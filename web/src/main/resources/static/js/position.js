/* A map on which one thing is put: a click fills in the fields, and what is typed in the fields moves the mark. */
'use strict';
const place = document.getElementById('map');
const fields = [document.getElementById('lat'), document.getElementById('lon')];
const typed = () => {
  const degrees = fields.map((one) => Number.parseFloat(one.value.replace(',', '.')));
  return degrees.every(Number.isFinite) && Math.abs(degrees[0]) <= 90 && Math.abs(degrees[1]) <= 180 ? degrees : null;
};
const draw = ({ towns }) => {
  const tiles = place.dataset.tiles ?? '';
  const map = L.map(place, { zoomSnap: 0.25, attributionControl: tiles !== '', zoomControl: false });
  L.control.zoom({ zoomInTitle: place.dataset.nearer, zoomOutTitle: place.dataset.further }).addTo(map);
  if (tiles !== '') {
    map.attributionControl.setPrefix(false);
    L.tileLayer(tiles, { attribution: place.dataset.attribution, maxZoom: 18 }).addTo(map);
  }
  const color = getComputedStyle(place).getPropertyValue('--map-home').trim();
  const mark = L.circleMarker([0, 0], { radius: 9, weight: 3, color, fillOpacity: 0.4, interactive: false });
  const labels = L.layerGroup().addTo(map);
  const label = () => {
    labels.clearLayers();
    const least = [40, 40, 40, 40, 40, 40, 40, 25, 12, 6][Math.floor(map.getZoom())] ?? 0;
    for (const town of tiles === '' ? towns : []) {
      if (town.areas >= least && map.getBounds().contains([town.lat, town.lon])) {
        const name = document.createElement('span');
        name.textContent = town.name;
        L.marker([town.lat, town.lon], { interactive: false, keyboard: false, icon: L.divIcon({ className: 'map-town', html: name, iconSize: null }) }).addTo(labels);
      }
    }
  };
  map.on('moveend', label);
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
fetch(place.dataset.points, { headers: { Accept: 'application/json' } })
  .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
  .then(draw)
  .catch((failure) => {
    console.error(failure);
    place.hidden = true;
    document.getElementById('map-failed').hidden = false;
  });
