/** The strengths and limits of the comparison, in Markdown. */
export const fairness = `- All contenders answer from one edition, with equal data, on one core; whatever a contender starts shares that core. The load has the
  other core. Where the load took most of its own core ("load core" in the tables below), the load and not the server may be what
  limited the figure, and CPU a request is the better comparison; that concerns the bare server and kept answers above all.
- This project's processes are started with the options of Node that \`npm start\` gives (docs/engine.md says which and why), the
  others as people start them.
- The bare server sends the headers of this project's answers with their bytes, and in a 304 those that a 304 has to repeat; it looks
  neither at the operation nor at the validator.
- A shape is asked with ten sets of variables by ten connections, so that no two requests under way are the same; a saved operation
  is asked with one. "Nothing kept" and "rows kept" are asked with \`Cache-Control: no-cache\`, so no
  answer is shared or kept; plans and compiled operations are, as in every contender that has any. Hive Gateway may share what
  requests under way have in common, as it does by default.
- The countries are in the memory of each server that uses the subgraphs' resolvers, so Q1 runs no SQL anywhere: it measures what a
  server costs around an answer, of which node:http itself is more than half.
- What the edition holds in the form in which it is asked for (totals, counts of initiatives and of meetings, links, remittances by
  year), and the indexes in which pages are sought, all contenders read alike; without them each would be slower.
- Rows kept is the best case: all rows that an operation needs are there. Nothing kept is the worst.
- The subgraphs over HTTP use this project's own resolvers and batched \`_entities\`. Under "apollo", "hive" and "hive-rust" they
  read by knex and dataloader, as most subgraphs do; under "apollo-remote" and "mmd-remote" they are this project's own, with its
  store: what "apollo-remote" gains over "apollo" is the store's, and what "mmd-remote" gains over "apollo-remote" the
  gateway's, which also asks only once for what requests under way have in common. They are asked over the loopback. What
  federation is for (teams, releases and failures kept apart) is not measured.
- The monoliths are made from the same resolvers by one schema that crosses between subgraphs by key. One written by hand would
  cross less and be somewhat faster.
- "knex" builds each query for each call and reads through knex's pool, with dataloader, as most servers do. "The store of this
  project" has statements that are prepared once and answer at once. What the second gains over the first is the store's; what
  this project gains over a monolith with the same store is the engine's and the HTTP layer's; what "rows kept" and
  "answers kept" gain over "nothing kept" is the caches', which any server could have over data that never changes.
- "The SQL and stringify alone" runs the statements that this project runs, in a loop of the same process: no HTTP, no GraphQL, no
  rows turned into objects of the graph. It is a bound for nothing kept, not a contender.`;
