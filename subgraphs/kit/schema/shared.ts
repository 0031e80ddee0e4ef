import { components } from '../components';
import shared from './shared.graphql';

const names = Object.values(components).map(
  ({ name, description }) => `${JSON.stringify(description)} ${name}`,
);

/** The part of the schema that is identical in all subgraphs, with the names of the components. */
export const sharedSchema = `${shared}\nextend enum ComponentName { ${names.join(' ')} }\n`;
