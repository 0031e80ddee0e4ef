import { andThen, allOf, isPromise, type MaybePromise } from '../../subgraphs/kit/maybePromise';
import type { Config } from '../config';
import { Body } from '../execution/body';
import type { Asker, Question } from '../execution/questions';
import { Trail } from '../execution/trail';
import type { Graph } from '../graph';
import type { Log } from '../logging';
import { withCost } from './cost';
import { badRequest, refusalOf } from './faults';
import { requestIn } from './read';
import type { Terms } from './terms';

/** The settings for answering a batch. */
interface BatchOptions {
  readonly settings: Pick<Config, 'maxBatch'>;
  /** True if each response carries its cost in its extensions. */
  readonly tellsCost: boolean;
  readonly log: Log;
}

/**
 * Answers an array of requests in order, each as if it had been sent alone, with its own limits. The failure of one
 * request does not affect the others. Fails with 400 if arrays of this length are not accepted.
 */
export function answerBatch(
  parts: readonly unknown[],
  { questions }: Pick<Graph, 'questions'>,
  terms: Terms,
  asker: Asker,
  { settings: { maxBatch }, tellsCost, log }: BatchOptions,
): MaybePromise<Body> {
  if (maxBatch === 0)
    throw badRequest(
      'This server does not accept arrays of requests. Send each request on its own, as a JSON object.',
    );
  if (parts.length === 0) throw badRequest('The array contains no request.');
  if (parts.length > maxBatch) {
    const [found, most] = [String(parts.length), String(maxBatch)];
    throw badRequest(`The array has ${found} requests, but only ${most} are allowed. Send several arrays.`);
  }
  const trails = parts.map(() => new Trail(terms.trail.id, terms.trail.traced));
  terms.trail.parts = trails;
  const answered = parts.map((part, index): MaybePromise<Buffer> => {
    const trail = trails[index] as Trail;
    const refused = (error: unknown): Buffer => {
      const { errors, body } = refusalOf(error, log);
      trail.errors = errors;
      trail.end();
      return Buffer.from(body);
    };
    const given = (question: Question, body: Body): Buffer => {
      trail.errors = body.errors;
      trail.end();
      return (tellsCost ? withCost(body, question) : body).identity;
    };
    try {
      trail.beginOperation();
      asker.meter?.enter();
      const answer = andThen(questions.ask(requestIn(part), { ...asker, trail }), (question) => {
        trail.question = question;
        return andThen(questions.answer(question, { ...terms, trail }, asker.waiter), (body) =>
          given(question, body),
        );
      });
      return isPromise(answer) ? answer.catch(refused) : answer;
    } catch (error) {
      return refused(error);
    }
  });
  return andThen(allOf(answered), (all) => new Body(Buffer.concat([jsonArray(all), LINE])));
}

const [OPEN, COMMA, CLOSE, LINE] = ['[', ',', ']', '\n'].map((mark) => Buffer.from(mark)) as [
  Buffer,
  Buffer,
  Buffer,
  Buffer,
];

/** Joins parts that are already JSON into a JSON array. */
export function jsonArray(parts: readonly Buffer[]): Buffer {
  return Buffer.concat([...parts.flatMap((part, index) => [index === 0 ? OPEN : COMMA, part]), CLOSE]);
}
