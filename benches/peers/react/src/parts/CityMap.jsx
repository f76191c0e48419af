import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';

const GERMANY = [
  [47.2, 5.8],
  [55.1, 15.1],
];

/** The cities on a map without tiles: no other host is asked. */
export default function CityMap({ cities }) {
  const element = useRef(null);
  const layer = useRef(null);
  const navigate = useNavigate();

  useEffect(() => {
    const map = L.map(element.current, { attributionControl: false, scrollWheelZoom: false, zoomSnap: 0.25 });
    map.fitBounds(GERMANY);
    layer.current = L.layerGroup().addTo(map);
    return () => map.remove();
  }, []);

  useEffect(() => {
    const icon = L.divIcon({ className: 'marker', iconSize: [24, 24] });
    layer.current.clearLayers();
    for (const { id, title, lat, lon } of cities) {
      L.marker([lat, lon], { icon, title, alt: title })
        .on('click', () => navigate(`/staedte/${id}`))
        .addTo(layer.current);
    }
  }, [cities, navigate]);

  return <div ref={element} className="map" />;
}
