import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { createClient } from './client.ts';
import { openSession } from './session.ts';
import { createCaseStore } from './store.ts';
import './tokens.css';
import { CaseContext } from './use-case.ts';

const store = createCaseStore(createClient(window.api));
// The window has the Mac's own buttons in its title bar; a browser has not.
if (window.api) document.documentElement.dataset.host = 'window';
void openSession().then((open) => store.getState().open(open));

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <CaseContext value={store}>
        <App />
      </CaseContext>
    </StrictMode>,
  );
