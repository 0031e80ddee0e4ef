import { setTimeout as wait } from 'node:timers/promises';

import { publish, type Published } from '../editions';
import { shelves, type TestShelf } from './support/shelves';

// The contract of every shelf of editions.

const checksums = new Set<string>();

describe.each(shelves)('editions in %s', (_name, open) => {
  let test: TestShelf;
  let first: Published;

  beforeAll(async () => {
    test = await open();
    first = await publishNow();
  });
  afterAll(() => test.close());

  const publishNow = (keep?: number): Promise<Published> =>
    publish({ dataDir: test.data, shelf: test.shelf, ...(keep !== undefined && { keep }) });
  let titles = 0;
  const publishOther = async (keep?: number): Promise<string> => {
    titles += 1;
    test.retitle(`Another title ${titles}`);
    return (await publishNow(keep)).edition.id;
  };
  const listed = async (): Promise<string[]> => (await test.shelf.list()).editions.map(({ id }) => id);

  it('have the same checksum wherever they are kept', () => {
    expect(first.edition.id).toBe(`1-${first.edition.checksum.slice(0, 8)}`);
    checksums.add(first.edition.checksum);
    expect(checksums.size).toBe(1);
  });

  it('are not published twice for the same records', async () => {
    const before = await test.contents();
    const again = await publishNow();
    expect(again.changed).toBe(false);
    expect(again.edition.id).toBe(first.edition.id);
    expect(await test.contents()).toEqual(before);
  });

  it('are listed newest first, the current one marked; switching goes back and forth', async () => {
    const second = await publishOther();
    expect(second).toMatch(/^2-[0-9a-f]{8}$/);
    expect(await listed()).toEqual([second, first.edition.id]);
    for (const id of [first.edition.id, second]) {
      expect((await test.shelf.switchTo(id)).id).toBe(id);
      expect(await test.shelf.current()).toBe(id);
      const { editions } = await test.shelf.list();
      expect(editions.filter(({ current }) => current).map((edition) => edition.id)).toEqual([id]);
    }
  });

  it('open with all subgraphs, each over its own records', async () => {
    const edition = await test.shelf.open(first.edition.id);
    expect(edition).toMatchObject({ ...first.edition });
    expect(edition.subgraphs.map(({ name }) => name).sort()).toEqual([
      'adept',
      'atlas',
      'continental',
      'jvap',
      'khartoum',
      'rabat',
    ]);
    await edition.close();
  });

  it('that are not there are refused with a list of those that are', async () => {
    await expect(test.shelf.switchTo('9-00000000')).rejects.toThrow(
      /no edition 9-00000000 .*the editions are 2-.*, 1-/,
    );
    await expect(test.shelf.open('9-00000000')).rejects.toThrow(/9-00000000/);
  });

  it('of another version are refused with the way out', async () => {
    const third = await publishOther();
    await test.age(third);
    await expect(test.shelf.open()).rejects.toThrow(
      /made by another version of this software.*mmd data publish.*mmd edition switch 2-/,
    );
    expect(test.mmd('edition', 'switch', third).status).toBe(1);
    expect(test.mmd('serve').stderr).toContain('another version of this software');
  });

  it('are told to whoever watches, within a second', async () => {
    const told: string[] = [];
    const troubles: unknown[] = [];
    const stop = test.shelf.watch({
      onCurrent: (id) => told.push(id),
      onTrouble: (error) => troubles.push(error),
    });
    await wait(300);
    const [newest, older] = await listed();
    for (const id of [older!, newest!]) {
      await test.shelf.switchTo(id);
      const switched = Date.now();
      while (told.at(-1) !== id && Date.now() - switched < 5_000) await wait(10);
      expect(Date.now() - switched).toBeLessThan(5_000);
    }
    stop();
    told.length = 0;
    await test.shelf.switchTo(first.edition.id);
    await wait(500);
    expect(told).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it('are switched and listed by the command', async () => {
    const fourth = await publishOther();
    const { status, stdout } = test.mmd('edition', 'switch', first.edition.id);
    expect([status, stdout]).toEqual([0, expect.stringContaining(`Edition ${first.edition.id}, published`)]);
    expect(await test.shelf.current()).toBe(first.edition.id);
    const lines = test.mmd('edition', 'list').stdout.split('\n');
    expect(lines.filter((line) => line.startsWith('*'))).toEqual([expect.stringContaining(first.edition.id)]);
    expect(lines[1]).toContain(fourth);
  });

  it('leave nothing behind when they are killed in the making', async () => {
    const [before, contents] = [await test.shelf.current(), await test.contents()];
    test.retitle('Killed');
    const started = Date.now();
    const whole = test.beginPublishing();
    await new Promise((resolve) => whole.once('exit', resolve));
    const took = Date.now() - started;
    const published = await test.shelf.current();
    await test.shelf.switchTo(before!);
    await test.shelf.remove(published!);
    for (const part of [0.5, 0.7, 0.85]) {
      const child = test.beginPublishing();
      // It may end by itself first.
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await wait(took * part);
      child.kill('SIGKILL');
      await ended;
      const current = await test.shelf.current();
      // It may have finished; then the edition must be whole.
      if (current === before) continue;
      await (await test.shelf.open()).close();
      await test.shelf.switchTo(before!);
      await test.shelf.remove(current!);
    }
    const id = await publishOther();
    await test.shelf.switchTo(before!);
    await test.shelf.remove(id);
    const left = (await test.contents()).filter((name) => !contents.includes(name));
    // Whole editions that were never switched to may stay.
    const whole2 = (await listed()).flatMap((one) => [one, `e${Number.parseInt(one, 10)}_`]);
    expect(left.filter((name) => !whole2.some((one) => name.startsWith(one)))).toEqual([]);
  });

  it('by two publishers at once are both whole, and one of them is served', async () => {
    test.retitle('Two at once');
    const publishers = [test.beginPublishing(), test.beginPublishing()];
    const codes = await Promise.all(
      publishers.map((child) => new Promise((resolve) => child.once('exit', resolve))),
    );
    expect(codes).toEqual([0, 0]);
    const { editions, unreadable } = await test.shelf.list();
    expect(unreadable).toEqual([]);
    expect(new Set(editions.map(({ number }) => number)).size).toBe(editions.length);
    await (await test.shelf.open()).close();
  });

  it('are kept, the newest, as many as are wanted, and never fewer than two', async () => {
    const newest = await publishOther(3);
    expect(await listed()).toHaveLength(3);
    const next = await publishOther(1);
    expect(await listed()).toEqual([next, newest]);
    const numbers = [next, newest].map((id) => Number.parseInt(id, 10));
    const others = (await test.contents()).filter(
      (name) => !numbers.some((number) => name.startsWith(`${number}-`) || name.startsWith(`e${number}_`)),
    );
    expect(others).toEqual([]);
    await test.shelf.remove(next);
    expect(await test.shelf.current()).toBe(next);
    await (await test.shelf.open()).close();
  });

  it('with faults are not published, and all stays as it was', async () => {
    const [before, contents] = [await test.shelf.current(), await test.contents()];
    test.retitle('');
    await expect(publishNow()).rejects.toThrow(/nothing was published/);
    expect(await test.shelf.current()).toBe(before);
    expect(await test.contents()).toEqual(contents);
  });
});
