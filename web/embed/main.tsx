import '../shared/theme.css';
import { mount } from '../shared/mount';

mount(<main>embed</main>);
