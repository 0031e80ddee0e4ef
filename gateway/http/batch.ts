import { after, allOf } from '../../subgraphs/kit/maybe';
import type { Config } from '../config';
import { Body } from '../execution/body';
import type { Asker } from '../execution/questions';
import type { Graph } from '../graph';
import type { Log } from '../log';
import type { MaybePromise } from '../subgraphs';
import { badRequest, refusalOf } from './faults';
import { requestIn } from './read';
import type { Terms } from './terms';

/** What a batch is answered with. */
export interface BatchOptions {
  readonly settings: Pick<Config, 'maxBatch'>;
  readonly log: Log;
}

/**
 * Answers an array of requests: each as if it had come alone, with limits of its own, and all in the order in which they
 * stand. What goes wrong with one changes nothing of another. Fails with 400 where an array of this length is not taken.
 */
export function answerBatch(
  parts: readonly unknown[],
  { questions }: Pick<Graph, 'questions'>,
  terms: Terms,
  asker: Asker,
  { settings: { maxBatch }, log }: BatchOptions,
): MaybePromise<Body> {
  if (maxBatch === 0)
    throw badRequest('Arrays of requests are not taken here. Send each by itself, as a JSON object.');
  if (parts.length === 0) throw badRequest('The array has no request in it.');
  if (parts.length > maxBatch) {
    const [found, most] = [String(parts.length), String(maxBatch)];
    throw badRequest(`The array has ${found} requests, and ${most} are allowed. Send several arrays.`);
  }
  const refused = (error: unknown): Buffer => Buffer.from(refusalOf(error, log).body);
  const answered = parts.map((part): MaybePromise<Buffer> => {
    try {
      asker.meter?.enter();
      const body = after(questions.ask(requestIn(part), asker), (one) =>
        questions.answer(one, terms, asker.waiter),
      );
      return body instanceof Promise ? body.then(bytesOf).catch(refused) : bytesOf(body);
    } catch (error) {
      return refused(error);
    }
  });
  return after(allOf(answered), (all) => new Body(Buffer.concat([jsonArray(all), LINE])));
}

const bytesOf = ({ identity }: Body): Buffer => identity;

const [OPEN, COMMA, CLOSE, LINE] = ['[', ',', ']', '\n'].map((mark) => Buffer.from(mark)) as [
  Buffer,
  Buffer,
  Buffer,
  Buffer,
];

/** A JSON array of what is JSON already. */
export function jsonArray(parts: readonly Buffer[]): Buffer {
  return Buffer.concat([...parts.flatMap((part, index) => [index === 0 ? OPEN : COMMA, part]), CLOSE]);
}
