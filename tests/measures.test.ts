import { publish } from '../editions';
import { shelves, type TestShelf } from './support/shelves';

// An edition is measured when it is published. One that was not is served too, and can be measured later.

const kinds: unknown[] = [];

describe.each(shelves)('the measures of an edition in %s', (_name, open) => {
  let test: TestShelf;
  beforeAll(async () => {
    test = await open();
    await publish({ dataDir: test.data, shelf: test.shelf });
  });
  afterAll(() => test.close());

  const measures = async () => {
    const edition = await test.shelf.open();
    await edition.close();
    return edition.measures;
  };

  it('are kept beside it, and are the same whenever it is measured', async () => {
    const first = await measures();
    expect(first?.totals).toMatchObject({ Country: 120, JvapDomain: 5, Component: 5 });
    expect(first?.lists['JvapDomain.initiatives']?.lengths.length).toBeGreaterThan(0);
    await test.forgetMeasures();
    expect(await measures()).toBeNull();
    expect((await publish({ dataDir: test.data, shelf: test.shelf })).changed).toBe(false);
    expect(await measures()).toEqual(first);
    // The same records have the same sizes in every store.
    kinds.push(first);
    expect(kinds.at(0)).toEqual(first);
  });

  it('are done again where they are of other schemas', async () => {
    const first = await measures();
    const id = (await test.shelf.current()) ?? '';
    await test.shelf.keepMeasures(id, {
      schema: 'another',
      totals: {},
      lists: {},
      values: {},
      records: [],
      filters: {},
    });
    expect((await measures())?.schema).toBe('another');
    await publish({ dataDir: test.data, shelf: test.shelf });
    expect(await measures()).toEqual(first);
  });
});
