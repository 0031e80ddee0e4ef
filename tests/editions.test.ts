import { readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { openWorkplace, type Workplace } from './support/publishing';

interface Manifest {
  readonly id: string;
  readonly number: number;
  readonly checksum: string;
  readonly counts: readonly { readonly kind: string; readonly count: number }[];
}

let published: Workplace;
let place: Workplace;
let first: string;

// One edition; each test has its own copy.
beforeAll(async () => {
  published = openWorkplace();
  first = await published.publish();
});
beforeEach(() => void (place = published.copy()));
afterEach(() => place.remove());
afterAll(() => published.remove());

const manifestOf = (id: string): Manifest =>
  JSON.parse(readFileSync(join(place.editions, id, 'edition.json'), 'utf8')) as Manifest;

describe('publishing', () => {
  test('the same records give the same edition: the second time nothing is published', () => {
    expect(first).toMatch(/^1-[0-9a-f]{8}$/);
    const { status, stdout } = place.mmd('data', 'publish');
    expect([status, stdout]).toEqual([0, `Nothing to publish: edition ${first} already has this data.\n`]);
    expect(place.names()).toEqual([first, 'current']);
  });

  test('the same records give the same checksum in another place, in other order of fields and another layout', async () => {
    const { id } = manifestOf(first);
    const other = openWorkplace();
    try {
      const file = join(other.data, 'khartoum/meetings.json');
      const records = JSON.parse(readFileSync(file, 'utf8')) as object[];
      const turned = records.map((record) => Object.fromEntries(Object.entries(record).reverse()));
      writeFileSync(file, JSON.stringify(turned));
      expect(await other.publish()).toBe(id);
    } finally {
      other.remove();
    }
  });

  test('other records give a new edition with the next number, and the old one stays', async () => {
    place.retitle('Another title');
    const second = await place.publish();
    expect(second).toMatch(/^2-[0-9a-f]{8}$/);
    expect(manifestOf(second).checksum).not.toBe(manifestOf(first).checksum);
    expect(place.names()).toEqual([first, second, 'current']);
    expect(await place.open()).toBe(second);
  });

  test('records changed and changed back get the old checksum under a new number', async () => {
    const title = (
      JSON.parse(readFileSync(join(place.data, 'rabat/meetings.json'), 'utf8')) as { title: { en: string } }[]
    )[0]!;
    place.retitle('Another title');
    await place.publish();
    place.retitle(title.title.en);
    const third = await place.publish();
    expect(third.split('-')).toEqual(['3', first.split('-')[1]]);
    expect(manifestOf(third).checksum).toBe(manifestOf(first).checksum);
  });

  test('an edition says how many records it holds, as counted in the files', () => {
    const { counts } = manifestOf(first);
    const counted = new Map(counts.map(({ kind, count }) => [kind, count]));
    for (const folder of ['atlas', 'rabat', 'khartoum', 'jvap', 'continental', 'adept'])
      for (const file of readdirSync(join(place.data, folder)).filter((name) => name.endsWith('.json'))) {
        const content: unknown = JSON.parse(readFileSync(join(place.data, folder, file), 'utf8'));
        if (!Array.isArray(content)) continue;
        expect([file, counted.get(`${folder}/${file.replace('.json', '')}`)]).toEqual([file, content.length]);
      }
    expect(counted.get('continental/migrantStock')).toBe(39);
  });
});

describe('switching', () => {
  function switchAndList(id: string) {
    expect(place.mmd('edition', 'switch', id).status).toBe(0);
    return place.mmd('edition', 'list');
  }

  test('back and forth, and `edition list` marks the one that is served', async () => {
    place.retitle('Another title');
    const second = await place.publish();
    for (const id of [first, second]) {
      const { stdout } = switchAndList(id);
      expect(await place.open()).toBe(id);
      const marked = stdout.split('\n').filter((line) => line.startsWith('*'));
      expect(marked).toHaveLength(1);
      expect(marked[0]).toContain(id);
      expect(stdout.indexOf(second)).toBeLessThan(stdout.indexOf(first));
    }
  });

  test('after a switch back the same records are published as a new edition, for another one is served', async () => {
    place.retitle('Another title');
    const second = await place.publish();
    await place.switchTo(first);
    const third = await place.publish();
    expect(third.split('-')).toEqual(['3', second.split('-')[1]]);
  });

  test('a folder of editions can be moved', async () => {
    const moved = `${place.editions}-moved`;
    renameSync(place.editions, moved);
    renameSync(moved, place.editions);
    expect(await place.open()).toBe(first);
  });
});
