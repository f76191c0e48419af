import { Suspense } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration } from 'react-router';

export function Frame() {
  return (
    <>
      <a className="skip" href="#main">
        Zum Inhalt
      </a>
      <header className="head">
        <Link className="brand" to="/">
          Kooperative Städte
        </Link>
        <nav aria-label="Hauptmenü">
          <NavLink to="/staedte">Städte</NavLink>
          <NavLink to="/projekte">Projekte</NavLink>
          <NavLink to="/programme">Programme</NavLink>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<p className="loading">Wird geladen …</p>}>
          <Outlet />
        </Suspense>
      </main>
      <footer className="foot">
        <p>Daten: unabhängige Sammlung, CC BY 4.0. Einwohnerzahlen: Statistisches Bundesamt (Destatis).</p>
      </footer>
      <ScrollRestoration />
    </>
  );
}

export function Failed() {
  return (
    <main id="main">
      <h1>Das hat nicht geklappt</h1>
      <p>Die Daten konnten nicht geladen werden. Bitte laden Sie die Seite neu.</p>
    </main>
  );
}
