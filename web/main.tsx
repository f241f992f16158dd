import { render } from 'solid-js/web';
import { App } from './app.tsx';
import './tokens.css';
import './styles/base.css';
import './styles/controls.css';

const root = document.getElementById('app');
if (root) render(() => <App />, root);
