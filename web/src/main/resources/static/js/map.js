/* Draws the map of a planning year. Without tiles there is nothing to fetch: towns are labels. Names are set as text, never as HTML. */
'use strict';
const place = document.getElementById('map');
const tiles = place.dataset.tiles ?? '';
const text = (words) => {
  const element = document.createElement('span');
  element.textContent = words;
  return element;
};
const draw = (points) => {
  const map = L.map(place, { preferCanvas: true, zoomSnap: 0.25, attributionControl: tiles !== '', zoomControl: false });
  L.control.zoom({ zoomInTitle: place.dataset.nearer, zoomOutTitle: place.dataset.further }).addTo(map);
  if (tiles !== '') {
    map.attributionControl.setPrefix(false);
    L.tileLayer(tiles, { attribution: place.dataset.attribution, maxZoom: 18 }).addTo(map);
  }
  const color = (name) => getComputedStyle(place).getPropertyValue(name).trim();
  const at = (point) => [point.lat, point.lon];
  const told = (shape, words) => shape.bindTooltip(text(words)).addTo(map);
  for (const trip of points.trips) {
    L.polyline([at(points.homes[trip.home]), at(points.companies[trip.company])], {
      color: color('--map-trip'), weight: 1.5, opacity: 0.6, interactive: false,
    }).addTo(map);
  }
  for (const one of points.companies) {
    told(L.circleMarker(at(one), {
      radius: one.used ? 5 : 3, weight: 1, color: color('--map-company'), fillColor: color('--map-company'), fillOpacity: one.used ? 0.9 : 0,
    }), one.name);
  }
  for (const one of points.homes) {
    const look = { weight: 1, color: color(one.used ? '--map-home' : '--map-open'), fillOpacity: one.near > 0 ? 0.25 : 0.9 };
    told(one.near > 0 ? L.circle(at(one), { ...look, radius: one.near }) : L.circleMarker(at(one), { ...look, radius: 4 }), one.name);
  }
  for (const one of points.schools) {
    told(L.circleMarker(at(one), { radius: 8, weight: 3, color: color('--map-school'), fillColor: '#fff', fillOpacity: 1 }), one.name);
  }
  const labels = L.layerGroup().addTo(map);
  const label = () => {
    labels.clearLayers();
    if (tiles !== '') {
      return;
    }
    const least = [40, 40, 40, 40, 40, 40, 40, 25, 12, 6][Math.floor(map.getZoom())] ?? 0;
    const seen = map.getBounds();
    for (const town of points.towns) {
      if (town.areas >= least && seen.contains(at(town))) {
        L.marker(at(town), { interactive: false, keyboard: false, icon: L.divIcon({ className: 'map-town', html: text(town.name), iconSize: null }) }).addTo(labels);
      }
    }
  };
  map.on('moveend', label);
  const shown = [...points.schools, ...points.homes, ...points.companies.filter((one) => one.used)];
  const bounds = L.latLngBounds((shown.length > 0 ? shown : points.towns).map(at));
  map.fitBounds(bounds.pad(0.1), { maxZoom: 13 });
  place.dataset.drawn = String(points.companies.length + points.homes.length + points.schools.length);
};
fetch(place.dataset.points, { headers: { Accept: 'application/json' } })
  .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
  .then(draw)
  .catch((failure) => {
    console.error(failure);
    place.hidden = true;
    document.getElementById('map-failed').hidden = false;
  });
