import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { contextsOver } from '../../tests/monolith/contexts';
import { monolithSchema } from '../../tests/monolith/schema';
import { openEdition } from './edition';
import { portGiven, run } from './listening';

/** The monolith under graphql-yoga. */
run(async () => {
  const edition = await openEdition();
  const yoga = createYoga({
    schema: monolithSchema(edition.subgraphs),
    context: contextsOver(edition),
    graphiql: false,
    logging: 'error',
  });
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- how yoga is mounted on node:http
  createServer(yoga).listen(portGiven(), '127.0.0.1');
});
