import './trusted.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { load } from './data.js';
import { router } from './router.jsx';
import './style.css';

// Every page needs these; asked for before the first component renders.
['cities', 'projects', 'vocabulary'].forEach(load);

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
