import { andThen, isPromise, type MaybePromise } from '../../subgraphs/kit/maybePromise';
import type { Admission } from '../admission';
import type { Config } from '../config';
import { ErrorCode } from '../errors';
import type { Asker, Place, Question } from '../execution/questions';
import { Waiter } from '../execution/waiter';
import type { Log } from '../logging';
import type { Observer } from '../observing/observer';
import type { Lease, ServedGraph } from '../serving/served';
import { Answers, type GraphExchange } from './answers';
import { answerBatch } from './batch';
import { jsonIn, receive } from './body';
import { wantsCost, withCost } from './cost';
import { HttpFault } from './faults';
import { faultOfGet } from './forgery';
import type { HeadersFor } from './headers';
import { partsIn, requestIn } from './read';
import { splitTarget, type Handler, type Target } from './respond';
import type { Route } from './router';
import { termsOf } from './terms';
import { isKnown } from './validators';

/** The dependencies of {@link graphqlRoute}. */
interface GraphqlOptions {
  readonly served: ServedGraph;
  readonly settings: Pick<
    Config,
    'hsts' | 'maxBodyBytes' | 'maxAgeSeconds' | 'maxBatch' | 'subgraphHeaders' | 'deadlineMs'
  >;
  readonly corsHeaders: HeadersFor;
  /** Limits how much each client may spend; null if no limit is set. */
  readonly admission: Admission | null;
  readonly observer: Observer;
  readonly log: Log;
}

/** The source of a request, and the function that parses it if it was not seen before. */
interface RequestText {
  readonly place: Place;
  readonly text: string;
  readonly read: () => unknown;
}

/** An exchange that has begun, with the edition that answers it and the waiter. */
interface Begun extends GraphExchange {
  readonly lease: Lease;
  readonly waiter: Waiter;
}

/**
 * Answers `GET` and `POST /graphql` as the GraphQL-over-HTTP specification requires. The first request takes the same
 * path as any other: it is parsed, its operation is found or checked, the operation is run, and the response is
 * written. A source that was seen before, character for character, is not parsed again. Each request is answered from a
 * single edition, from start to end.
 */
export function graphqlRoute(options: GraphqlOptions): Route {
  const { served, settings, corsHeaders, admission, observer, log } = options;
  const answers = new Answers({ settings, corsHeaders, observer, log });

  function begin(asked: RequestText, exchange: GraphExchange): void {
    const { request, response, visitor, trail } = exchange;
    trail.began = performance.now();
    const lease = served.lease();
    const waiter = new Waiter(settings.deadlineMs, response);
    const end = (failed: boolean, error?: unknown): void => {
      waiter.done();
      lease.release();
      if (failed) answers.refuse(error, lease.edition, exchange);
    };
    let answering: MaybePromise<void>;
    try {
      answering = answer(asked, { request, response, visitor, trail, lease, waiter });
    } catch (error) {
      end(true, error);
      return;
    }
    if (isPromise(answering))
      void answering.then(
        () => end(false),
        (error: unknown) => end(true, error),
      );
    else end(false);
  }

  function answer({ place, text, read }: RequestText, begun: Begun): MaybePromise<void> {
    const { lease, waiter, visitor, trail } = begun;
    const { questions } = lease.graph;
    const known = questions.find(place, text);
    if (known !== undefined) {
      trail.beginOperation();
      return answerTo(known, begun);
    }
    visitor?.countText(text);
    const value = read();
    if (Array.isArray(value)) return answerAll(value, begun);
    trail.beginOperation();
    return andThen(waiter.wait(questions.ask(requestIn(value), askerOf(begun))), (question) => {
      if (place === 'address' && !question.operation.isRead) throw onlyByPost();
      questions.remember(place, text, question);
      return answerTo(question, begun);
    });
  }

  function answerTo(question: Question, begun: Begun): MaybePromise<void> {
    const { request, waiter, lease, trail } = begun;
    const { graph, edition } = lease;
    trail.question = question;
    const terms = termsOf(begun, edition, settings.subgraphHeaders);
    const { mediaType, lasts } = terms;
    const tellsCost = wantsCost(request);
    const mayBeKept = lasts && question.operation.isRead && !tellsCost;
    const etag = mayBeKept ? question.etagIn(mediaType) : undefined;
    // Only reads can be "not modified".
    if (etag !== undefined && request.method === 'GET' && isKnown(request.headers['if-none-match'], etag)) {
      answers.notModified(etag, edition, begun);
      return;
    }
    return andThen(waiter.wait(graph.questions.answer(question, terms, waiter)), (body) =>
      answers.give(tellsCost ? withCost(body, question) : body, { mediaType, edition, etag }, begun),
    );
  }

  function answerAll(parts: readonly unknown[], begun: Begun): MaybePromise<void> {
    const { request, waiter, lease } = begun;
    const { graph, edition } = lease;
    const terms = termsOf(begun, edition, settings.subgraphHeaders);
    const options = { settings, tellsCost: wantsCost(request), log };
    return andThen(waiter.wait(answerBatch(parts, graph, terms, askerOf(begun), options)), (body) =>
      answers.give(body, { mediaType: terms.mediaType, edition, etag: undefined }, begun),
    );
  }

  /** Refuses a client that has spent its quota, before any part of its request is read. */
  function admitted(handle: (exchange: GraphExchange, target: Target) => void): Handler {
    return (request, response, target) => {
      const trail = observer.begin(request);
      const exchange = { request, response, visitor: admission?.visitor(request), trail };
      try {
        exchange.visitor?.enter();
      } catch (error) {
        answers.refuse(error, served.edition, exchange);
        return;
      }
      handle(exchange, target);
    };
  }

  const refuse = (fault: HttpFault, exchange: GraphExchange): void =>
    answers.refuse(fault, served.edition, exchange);

  return {
    refuse(fault, { request, response }) {
      void admitted((exchange) => refuse(fault, exchange))(request, response, splitTarget(request.url));
    },
    GET: admitted((exchange, { search }) => {
      const fault = faultOfGet(exchange.request, served.graph);
      if (fault === undefined)
        begin({ place: 'address', text: search, read: () => partsIn(search) }, exchange);
      else refuse(fault, exchange);
    }),
    POST: admitted((exchange) => {
      const { request, response } = exchange;
      receive(request, response, settings.maxBodyBytes, {
        done: (bytes) =>
          begin({ place: 'body', text: bytes.toString('latin1'), read: () => jsonIn(bytes) }, exchange),
        failed: (fault) => refuse(fault, exchange),
      });
    }),
  };
}

function askerOf({ request, waiter, visitor, trail }: Begun): Asker {
  return { waiter, meter: visitor, client: visitor?.client ?? request.socket.remoteAddress, trail };
}

function onlyByPost(): HttpFault {
  return new HttpFault(
    405,
    ErrorCode.METHOD_NOT_ALLOWED,
    'GET only serves queries; send a mutation by POST.',
    {
      allow: 'POST',
    },
  );
}
