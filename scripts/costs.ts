import { readFileSync } from 'node:fs';

import { readConfig } from '../gateway/config';
import { openLog } from '../gateway/logging';
import { ownGraph } from '../gateway/graph/own';
import { openCaches } from '../gateway/redisCache';
import { randomCosts, ratios } from '../tests/fuzz/costs';
import { poolsOf } from '../tests/fuzz/pools';
import { runNumbered } from './numbered';

const usage = 'Usage: npm run costs -- --seeds <how many> [--from <the first>]';

/**
 * Compares the computed costs of random operations on the current edition with their responses. Prints each operation
 * whose response exceeds its bound, and the ratio of the other responses to their bounds. Returns 1 if any response
 * exceeds its bound.
 */
runNumbered(
  usage,
  { seeds: { default: 1000, least: 1 }, from: { default: 1, least: 0 } },
  async (numbers) => {
    // The limits are high, so that no operation is refused and all can be compared.
    const config = { ...readConfig(), maxObjects: 1e9, maxAnswerBytes: 1e12 };
    const log = openLog('silent');
    const own = await ownGraph(config, log);
    const edition = await own.source.open();
    const graph = await own.openGraph(edition, openCaches(config, log));
    const apiSchema = readFileSync('schema/api.graphql', 'utf8');
    const costs = await randomCosts(graph, apiSchema, await poolsOf(edition), numbers);
    const wrong = costs.filter(
      ({ bound, found }) => found.objects > bound.objects || found.bytes > bound.bytes,
    );
    for (const one of wrong) console.error(JSON.stringify(one, null, 2));
    const whole = costs.filter(({ isWhole }) => isWhole);
    const plain = whole.filter(({ operation }) => !/filter/i.test(operation.query));
    for (const [name, some] of Object.entries({
      all: costs,
      'without errors': whole,
      'and without filters': plain,
    }))
      for (const of of ['objects', 'bytes'] as const) {
        const [median, ninth, last] = ratios(some, of, [0.5, 0.9, 0.95]).map((ratio) => ratio.toFixed(1));
        console.log(
          `${name}: ${String(some.length)} operations, ${of}: median ${median}, 90 % ${ninth}, 95 % ${last}`,
        );
      }
    console.log(`${String(wrong.length)} answers hold more than their bounds.`);
    await graph.stop();
    await edition.close();
    await own.end();
    return wrong.length === 0 ? 0 : 1;
  },
);
