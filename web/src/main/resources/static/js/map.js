/* Draws the map of a planning year. */
'use strict';
const draw = (points) => {
  const map = baseMap(points.towns, { preferCanvas: true });
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
  const shown = [...points.schools, ...points.homes, ...points.companies.filter((one) => one.used)];
  const bounds = L.latLngBounds((shown.length > 0 ? shown : points.towns).map(at));
  map.fitBounds(bounds.pad(0.1), { maxZoom: 13 });
  place.dataset.drawn = String(points.companies.length + points.homes.length + points.schools.length);
};
drawWith(draw);
