import '../shared/theme.css';
import '../workbench/workbench.css';
import './embed.css';

import { mount } from '../shared/mount';
import { EmbedPage } from './EmbedPage';

mount(<EmbedPage />);
