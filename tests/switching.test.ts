import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import pino from 'pino';

import { publish } from '../editions';
import { readConfig } from '../gateway/config';
import { startServer, type RunningServer } from '../gateway/main';
import { answerOf, ask as askHttp, post } from './support/http';
import { withResolver } from './support/inject';
import { shelves, type TestShelf } from './support/shelves';

// A running server follows every switch, and a request never sees two editions.

interface Answered {
  readonly header: unknown;
  readonly edition: string;
  readonly title: string;
  readonly summary: string;
}

describe.each(shelves)('a server over editions in %s', (_name, open) => {
  let test: TestShelf;
  let server: RunningServer;
  let meeting: string;
  const log: string[] = [];
  /** The words of each edition, which are the same in atlas and in rabat. */
  const words = new Map<string, string>();

  /** Publishes an edition with this text as a meeting's title and as the summary of Rabat. */
  async function publishAs(text: string): Promise<string> {
    test.retitle(text);
    const file = join(test.data, 'rabat/component.json');
    const component = JSON.parse(readFileSync(file, 'utf8')) as { summary: { en: string } };
    component.summary.en = text;
    writeFileSync(file, JSON.stringify(component));
    const { edition } = await publish({ dataDir: test.data, shelf: test.shelf });
    words.set(edition.id, text);
    return edition.id;
  }

  async function ask(name = 'Ask', more = ''): Promise<Answered> {
    const query = `query ${name} { edition { id } meeting(id: "meeting:${meeting}") { title } rabat { summary ${more} } }`;
    const answer = await post(server.url, { query });
    const { data, errors } = answerOf(answer) as {
      data: { edition: { id: string }; meeting: { title: string }; rabat: { summary: string } };
      errors?: unknown;
    };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return {
      header: answer.headers['mmd-edition'],
      edition: data.edition.id,
      title: data.meeting.title,
      summary: data.rabat.summary,
    };
  }

  function isOfOneEdition({ header, edition, title, summary }: Answered): void {
    expect(header).toBe(edition);
    expect([title, summary]).toEqual([words.get(edition), words.get(edition)]);
  }

  async function untilServed(id: string): Promise<number> {
    const started = Date.now();
    while (server.edition.id !== id && Date.now() - started < 10_000) await wait(5);
    return Date.now() - started;
  }

  beforeAll(async () => {
    test = await open();
    const records = JSON.parse(readFileSync(join(test.data, 'rabat/meetings.json'), 'utf8')) as {
      id: string;
    }[];
    meeting = records[0]!.id;
    await publishAs('One');
    server = await startServer(readConfig({ PORT: '0', MMD_OPERATOR_PORT: '0', ...test.environment }), {
      log: pino({ level: 'info', base: null }, { write: (line: string) => void log.push(line) }),
    });
  });

  afterAll(async () => {
    await server.close();
    await test.close();
  });

  it('serves a new edition soon, without a restart', async () => {
    isOfOneEdition(await ask());
    const two = await publishAs('Two');
    expect(await untilServed(two)).toBeLessThan(5_000);
    const answer = await ask();
    expect(answer.title).toBe('Two');
    isOfOneEdition(answer);
  });

  it('ends a request on the edition that it began on', async () => {
    const [one, two] = [...words.keys()];
    let letGo = (): void => undefined;
    let begun = (): void => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const edition = await test.shelf.open();
    // Schemas are shared by all editions that a process opens.
    let original: unknown;
    const place = { subgraph: 'atlas', type: 'Query', field: 'edition' };
    withResolver(edition, place, (resolve) => {
      original = resolve;
      return async (...args) => {
        begun();
        await gate;
        return resolve?.(...args);
      };
    });
    try {
      // A new operation, so that nothing of it is kept.
      const inFlight = ask('InFlight', 'acronym');
      await hasBegun;
      await test.shelf.switchTo(one!);
      await untilServed(one!);
      letGo();
      const answer = await inFlight;
      expect(answer.edition).toBe(two);
      isOfOneEdition(answer);
    } finally {
      withResolver(edition, place, () => original as never);
      await edition.close();
    }
    const next = await ask();
    expect(next.edition).toBe(one);
    isOfOneEdition(next);
  });

  it('never mixes editions, and fails nobody, while it is switched under load', async () => {
    const ids = [...words.keys()];
    const answers: Answered[] = [];
    let loading = true;
    const clients = Array.from({ length: 8 }, async () => {
      while (loading) answers.push(await ask());
    });
    const took: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      const id = ids[turn % 2]!;
      await test.shelf.switchTo(id);
      took.push(await untilServed(id));
      await wait(150);
    }
    loading = false;
    await Promise.all(clients);
    answers.forEach(isOfOneEdition);
    expect(new Set(answers.map(({ edition }) => edition))).toEqual(new Set(ids));
    expect(answers.length).toBeGreaterThan(20);
    // Under load everything waits for its turn; for the time without load see above.
    expect(Math.max(...took)).toBeLessThan(10_000);
  });

  it('answers each of many different questions from one edition, kept or not, while it is switched', async () => {
    const ids = [...words.keys()];
    const parts = ['components { id }', 'countries { totalCount }', 'programme { name }', 'jvap { name }'];
    const questions = Array.from({ length: 40 }, (_, index) => {
      const extra = parts.filter((_part, bit) => (index >> bit) & 1).join(' ');
      return `query Q${String(index)} { edition { id } meeting(id: "meeting:${meeting}") { title } rabat { summary } ${extra} }`;
    });
    const seen: Answered[] = [];
    const etags = new Map<string, string>();
    let unchanged = 0;
    let loading = true;
    const client = async (first: number): Promise<void> => {
      for (let turn = first; loading; turn += 7) {
        const query = questions[turn % questions.length]!;
        const known = etags.get(query);
        const path = `/graphql?${String(new URLSearchParams({ query }))}`;
        const headers: Readonly<Record<string, string>> =
          known !== undefined && turn % 3 === 0 ? { 'if-none-match': known } : {};
        const answer =
          turn % 2 === 0 ? await askHttp(server.url, path, { headers }) : await post(server.url, { query });
        const { etag } = answer.headers;
        if (answer.status === 304) {
          unchanged += 1;
          expect(etag).toContain(String(answer.headers['mmd-edition']));
          continue;
        }
        const { data, errors } = answerOf(answer) as { data: never; errors?: unknown };
        expect(errors).toBeUndefined();
        const {
          edition,
          meeting: met,
          rabat,
        } = data as {
          edition: { id: string };
          meeting: { title: string };
          rabat: { summary: string };
        };
        if (etag !== undefined) {
          expect(etag).toContain(edition.id);
          etags.set(query, etag);
        }
        seen.push({
          header: answer.headers['mmd-edition'],
          edition: edition.id,
          title: met.title,
          summary: rabat.summary,
        });
      }
    };
    const clients = Array.from({ length: 8 }, (_, index) => client(index));
    const prepared: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      const id = ids[turn % 2]!;
      await test.shelf.switchTo(id);
      await untilServed(id);
      await wait(200);
      const { text } = await askHttp(server.operatorUrl ?? '', '/metrics');
      prepared.push(Number(/^mmd_operations_prepared_total (\d+)$/m.exec(text)?.[1]));
    }
    // Stay on one edition until a client asks again for an answer that it has.
    for (const until = Date.now() + 120_000; unchanged === 0 && Date.now() < until;) await wait(20);
    loading = false;
    await Promise.all(clients);
    seen.forEach(isOfOneEdition);
    expect(new Set(seen.map(({ edition }) => edition))).toEqual(new Set(ids.slice(0, 2)));
    expect(unchanged).toBeGreaterThan(0);
    // The counts of closed editions are not forgotten.
    expect(prepared).toEqual([...prepared].sort((one, other) => one - other));
    expect(prepared[0]).toBeGreaterThan(0);
  });

  it('serves on where an edition cannot be opened, and says so', async () => {
    const before = server.edition.id;
    const three = await publishAs('Three');
    await untilServed(three);
    await test.shelf.switchTo(before);
    await untilServed(before);
    await test.age(three);
    log.length = 0;
    await test.shelf.switchTo(three);
    const started = Date.now();
    while (log.length === 0 && Date.now() - started < 5_000) await wait(20);
    expect(log.join('')).toContain('cannot serve an edition');
    expect(log.join('')).toContain('another version of this software');
    const answer = await ask();
    expect(answer.edition).toBe(before);
    isOfOneEdition(answer);
    await test.shelf.switchTo(before);
  });

  it('tells in its health which edition it serves', async () => {
    const { edition } = (await (await fetch(`${server.url}/health/ready`)).json()) as {
      edition: { id: string };
    };
    expect(edition.id).toBe(server.edition.id);
  });
});
