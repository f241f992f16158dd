// First of all: it names the order of the layers.
import './styles/base.css';
import './tokens.css';
import './styles/buttons.css';
import './styles/controls.css';
import './styles/print.css';
import { render } from 'solid-js/web';
import { App } from './app.tsx';

const root = document.getElementById('app');
if (root) render(() => <App />, root);
