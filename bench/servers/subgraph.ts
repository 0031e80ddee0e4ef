import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { openEdition } from './edition';
import { given, portGiven, run } from './listening';

/** A subgraph served in the usual setup: Apollo Server over its schema, its resolvers and its store. */
run(async () => {
  const name = given('MMD_BENCH_SUBGRAPH');
  const subgraph = (await openEdition()).subgraphs.find((one) => one.name === name);
  if (subgraph === undefined) throw new Error(`There is no subgraph ${name}.`);
  await startStandaloneServer(new ApolloServer({ schema: subgraph.schema }), {
    listen: { port: portGiven(), host: '127.0.0.1' },
    context: () => Promise.resolve(subgraph.context()),
  });
});
