import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';

import { openWorkplace, type Workplace } from './support/publishing';

let published: Workplace;
let place: Workplace;
let first: string;
let second: string;

// Two editions, of which the second is current; each test has its own copy.
beforeAll(async () => {
  published = openWorkplace();
  first = await published.publish();
  published.retitle('Another title');
  second = await published.publish();
});
beforeEach(() => void (place = published.copy()));
afterEach(() => place.remove());
afterAll(() => published.remove());

const inSecond = (file: string): string => join(place.editions, second, file);

/** Expects that opening it is refused in these words, and that the offered alternative works. */
async function refused(...says: (string | RegExp)[]): Promise<void> {
  const message = await place.open().then(String, (error: unknown) => String(error));
  for (const words of says) expect(message).toMatch(words);
  expect(message).toContain(
    `The previous edition is ${first}; switch to it with \`mmd edition switch ${first}\`.`,
  );
  await place.switchTo(first);
  expect(await place.open()).toBe(first);
}

describe('an edition that is not as it was published is refused by name at the start, and the one before it offered', () => {
  test.each(['atlas', 'rabat', 'continental'])('one byte of %s is another', async (name) => {
    const file = inSecond(`${name}.sqlite`);
    const bytes = readFileSync(file);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    await refused(`Edition ${second} has a damaged ${name}.sqlite`, 'checksum');
  });

  test('a file is cut short', async () => {
    truncateSync(inSecond('jvap.sqlite'), Math.floor(statSync(inSecond('jvap.sqlite')).size / 2));
    await refused(`Edition ${second} has a damaged jvap.sqlite`);
  });

  test('a file is empty', async () => {
    truncateSync(inSecond('adept.sqlite'), 0);
    await refused(`Edition ${second} has a damaged adept.sqlite`);
  });

  test('a file is missing', async () => {
    rmSync(inSecond('khartoum.sqlite'));
    await refused(`Edition ${second} is missing the file khartoum.sqlite`);
  });

  test('its manifest is no JSON', async () => {
    writeFileSync(inSecond('edition.json'), '{ "id": ');
    await refused(`Edition ${second} has an edition.json that is not JSON`);
  });

  test('its manifest is JSON of another form', async () => {
    writeFileSync(inSecond('edition.json'), '{ "id": "2", "name": "mine" }');
    await refused(`Edition ${second} has an invalid edition.json`);
  });

  test('its manifest is that of another edition', async () => {
    writeFileSync(inSecond('edition.json'), readFileSync(join(place.editions, first, 'edition.json')));
    await refused(`The folder ${second} holds edition ${first}`);
  });

  test('its manifest names no checksum for a file', async () => {
    const manifest = JSON.parse(readFileSync(inSecond('edition.json'), 'utf8')) as {
      files: Record<string, string>;
    };
    delete manifest.files['rabat.sqlite'];
    writeFileSync(inSecond('edition.json'), JSON.stringify(manifest));
    await refused(`Edition ${second} has no rabat.sqlite`);
  });

  test('it was made by another version of this software', async () => {
    const text = readFileSync(inSecond('edition.json'), 'utf8');
    writeFileSync(inSecond('edition.json'), text.replace(/("layout": ")[0-9a-f]{8}/, '$100000000'));
    await refused(`Edition ${second} was made by another version`, '`mmd data publish`');
  });

  test('it is a folder of something else', async () => {
    rmSync(join(place.editions, second), { recursive: true });
    mkdirSync(join(place.editions, second));
    writeFileSync(inSecond('notes.txt'), 'nothing of ours');
    await refused(`Edition ${second} has no edition.json`);
  });

  test.each(['', '../..', 'latest', '2'])('`current` holds «%s», which is no id', async (text) => {
    writeFileSync(join(place.editions, 'current'), text);
    await expect(place.open()).rejects.toThrow(
      `"${text}" is not an edition id; an id looks like 1-3f9c2d71. The previous edition is ${second}`,
    );
  });

  test('a switch to a damaged edition is refused, and the one that is served stays', async () => {
    await place.switchTo(first);
    rmSync(inSecond('atlas.sqlite'));
    const { status, stderr } = place.mmd('edition', 'switch', second);
    expect(status).toBe(1);
    expect(stderr).toContain(`Edition ${second} is missing the file atlas.sqlite`);
    expect(await place.open()).toBe(first);
  });

  test('a switch to what is not there names what is', () => {
    const { status, stderr } = place.mmd('edition', 'switch', '7-12345678');
    expect(status).toBe(2);
    expect(stderr).toContain('7-12345678');
    expect(stderr).toMatch(new RegExp(`${first}|${second}`));
    expect(place.current()).toBe(second);
  });

  test('a damaged edition is listed apart, and the next publication takes its place', async () => {
    writeFileSync(inSecond('edition.json'), 'no');
    const { status, stdout, stderr } = place.mmd('edition', 'list');
    expect(status).toBe(0);
    expect(stdout).toContain(first);
    expect(stderr).toContain(`${second} cannot be read`);
    const third = await place.publish();
    expect(third).toMatch(/^3-/);
    expect(await place.open()).toBe(third);
  });
});

describe('`mmd serve` over it', () => {
  test.each([
    [
      'a damaged edition',
      () => truncateSync(inSecond('jvap.sqlite'), 4096),
      () => `Edition ${second} has a damaged jvap.sqlite`,
      () => first,
    ],
    [
      'a `current` that names nothing',
      () => writeFileSync(join(place.editions, 'current'), '9-00000000\n'),
      () => 'Edition 9-00000000 has no edition.json',
      () => second,
    ],
  ])(
    '%s: says so, offers the one before, exits 1; after the switch it is served',
    async (_, harm, says, offered) => {
      harm();
      const { status, stdout, stderr } = place.serve();
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain(`mmd: ${says()}`);
      expect(stderr).not.toMatch(/\n\s+at /);
      const command = `mmd edition switch ${offered()}`;
      expect(stderr).toContain(`switch to it with \`${command}\`.`);
      expect(place.mmd(...command.split(' ').slice(1)).status).toBe(0);
      expect(await place.open()).toBe(offered());
    },
  );
});

describe('a publisher that does not come to its end', () => {
  test('killed at any moment it leaves the edition before it in place, and the next one clears up', async () => {
    place.retitle('Timed');
    const started = performance.now();
    place.mmd('data', 'publish');
    let before = place.current();
    const whole = performance.now() - started;
    const MOMENTS = 10;
    let killed = 0;
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      place.retitle(`Killed at moment ${moment}`);
      const publisher = place.beginPublishing();
      const ended = once(publisher, 'exit');
      await Promise.race([delay((whole * (moment + 1)) / (MOMENTS + 1)), ended]);
      publisher.kill('SIGKILL');
      await ended;
      if (publisher.signalCode === 'SIGKILL') killed += 1;
      // Either it had switched already or nothing has changed; in both cases the current edition is whole.
      const now = await place.open();
      if (now !== before) expect(Number.parseInt(now, 10)).toBeGreaterThan(Number.parseInt(before, 10));
      before = now;
    }
    expect(killed).toBeGreaterThan(MOMENTS / 2);
    place.retitle('After all of them');
    const last = await place.publish();
    expect(await place.open()).toBe(last);
    expect(place.names().filter((name) => name.startsWith('.'))).toEqual([]);
    expect(place.names().filter((name) => name.startsWith('current'))).toEqual(['current']);
  }, 600_000);

  test('two at once: both end well, what is served is whole, and nothing is left over', async () => {
    place.retitle('Two at once');
    const publishers = [place.beginPublishing(), place.beginPublishing()];
    const codes = await Promise.all(publishers.map(async (one) => (await once(one, 'exit'))[0] as number));
    expect(codes).toEqual([0, 0]);
    const id = await place.open();
    expect(Number.parseInt(id, 10)).toBeGreaterThan(2);
    expect(place.names().filter((name) => name.startsWith('.'))).toEqual([]);
    expect(place.mmd('data', 'publish').stdout).toContain(`Nothing to publish: edition ${id}`);
  });
});

describe('records with faults', () => {
  test('are not published: every fault is listed, and all stays as it was', async () => {
    const file = join(place.data, 'rabat/meetings.json');
    const records = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>[];
    records[0]!['country'] = 'ZZ';
    records[1]!['hosts'] = ['nobody-known'];
    writeFileSync(file, JSON.stringify(records));
    const names = place.names();
    const { status, stdout, stderr } = place.mmd('data', 'publish');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('ZZ');
    expect(stderr).toContain('nobody-known');
    expect(stderr).toContain('Nothing was published.');
    expect(place.names()).toEqual(names);
    expect(await place.open()).toBe(second);
  });

  test('a folder without records is refused by name', () => {
    const nowhere = join(place.data, 'nowhere');
    const { status, stderr } = place.mmd('data', 'publish', '--data', nowhere);
    expect(status).toBe(2);
    expect(stderr).toBe(`mmd: There is no folder ${nowhere}; --data or MMD_DATA_DIR names it.\n`);
    expect(place.current()).toBe(second);
  });

  test('where nothing was ever published, records with faults leave nothing behind', () => {
    writeFileSync(join(place.data, 'atlas/countries.json'), '[]');
    const empty = join(place.editions, 'empty');
    expect(place.mmd('data', 'publish', '--editions', empty).status).toBe(1);
    expect(existsSync(empty)).toBe(false);
  });
});
