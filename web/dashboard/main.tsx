import '../shared/theme.css';
import './charts/charts.css';
import './shell/shell.css';
import { mount } from '../shared/mount';
import { memory } from '../shared/storage';
import { applyTheme, parseTheme } from '../shared/theme';
import { App } from './shell/App';

applyTheme(parseTheme(memory.get('theme')) ?? 'auto');
mount(<App />);
