import '../shared/theme.css';
import { mount } from '../shared/mount';

mount(<main>playground</main>);
