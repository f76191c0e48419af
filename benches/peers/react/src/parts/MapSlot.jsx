import { lazy, Suspense } from 'react';

// Leaflet is the heaviest part; pages without a map never load it, pages with one show their text first.
const CityMap = lazy(() => import('./CityMap.jsx'));

export function MapSlot({ cities }) {
  return (
    <section className="map-slot" aria-label="Karte der Städte">
      <Suspense fallback={<p className="loading">Karte wird geladen …</p>}>
        <CityMap cities={cities} />
      </Suspense>
    </section>
  );
}
