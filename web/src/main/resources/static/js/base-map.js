/* What the maps have in common: own tiles where they are set, and else towns as labels, for which nothing is fetched. */
'use strict';
const place = document.getElementById('map');
const tiles = place.dataset.tiles ?? '';
/* Words on the map are set as text, never as HTML. */
const text = (words) => {
  const element = document.createElement('span');
  element.textContent = words;
  return element;
};
const baseMap = (towns, options) => {
  const map = L.map(place, { ...options, zoomSnap: 0.25, attributionControl: tiles !== '', zoomControl: false });
  L.control.zoom({ zoomInTitle: place.dataset.nearer, zoomOutTitle: place.dataset.further }).addTo(map);
  if (tiles !== '') {
    map.attributionControl.setPrefix(false);
    L.tileLayer(tiles, { attribution: place.dataset.attribution, maxZoom: 18 }).addTo(map);
    return map;
  }
  const labels = L.layerGroup().addTo(map);
  map.on('moveend', () => {
    labels.clearLayers();
    const least = [40, 40, 40, 40, 40, 40, 40, 25, 12, 6][Math.floor(map.getZoom())] ?? 0;
    const seen = map.getBounds();
    for (const town of towns) {
      if (town.areas >= least && seen.contains([town.lat, town.lon])) {
        L.marker([town.lat, town.lon], { interactive: false, keyboard: false, icon: L.divIcon({ className: 'map-town', html: text(town.name), iconSize: null }) }).addTo(labels);
      }
    }
  });
  return map;
};
/* Asks for what is drawn; a map that cannot be drawn says so in its place. */
const drawWith = (draw) => fetch(place.dataset.points, { headers: { Accept: 'application/json' } })
  .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
  .then(draw)
  .catch((failure) => {
    console.error(failure);
    place.hidden = true;
    document.getElementById('map-failed').hidden = false;
  });
