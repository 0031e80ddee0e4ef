import Fastify from 'fastify';
import mercurius from 'mercurius';
import { contextsOver } from '../../tests/monolith/contexts';
import { monolithSchema } from '../../tests/monolith/schema';
import { openEdition } from './edition';
import { portGiven, run } from './listening';

/** The monolith under Mercurius, whose JIT compiles an operation on its second request. */
run(async () => {
  const edition = await openEdition();
  const app = Fastify({ logger: false });
  await app.register(mercurius, {
    schema: monolithSchema(edition.subgraphs),
    context: contextsOver(edition),
    jit: 1,
  });
  await app.listen({ port: portGiven(), host: '127.0.0.1' });
});
