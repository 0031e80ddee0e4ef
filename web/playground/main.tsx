import '../shared/theme.css';
import '../workbench/workbench.css';
import './playground.css';

import { mount } from '../shared/mount';
import { PlaygroundPage } from './PlaygroundPage';

mount(<PlaygroundPage />);
