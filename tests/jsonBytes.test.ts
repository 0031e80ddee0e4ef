import { JsonBytes } from '../gateway/engine/jsonBytes';

/** Returns the text that `write` writes. */
function written(write: (out: JsonBytes) => void): string {
  const out = new JsonBytes();
  write(out);
  return out.take().toString();
}

describe('JSON as bytes', () => {
  test('each code unit is written as JSON.stringify and UTF-8 do', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const text = `a${String.fromCharCode(code)}b`;
      const bytes = written((out) => out.string(text));
      if (bytes !== JSON.stringify(text)) throw new Error(`Code unit ${String(code)} gives ${bytes}.`);
    }
  });

  test.each([
    '',
    'Déclaration de Marrakech – 2018',
    'a "quoted" \\ word\n',
    '🌍',
    'x'.repeat(257),
    'é'.repeat(300),
  ])('the text %j', (text) => {
    expect(written((out) => out.string(text))).toBe(JSON.stringify(text));
  });

  const numbers = [
    0, -0, 7, 10, 99, 100, -1, 2_147_483_647, -2_147_483_648, 2_147_483_648, 18.5, -1.25e-7, 1e21,
  ];
  test.each(numbers)('the number %d', (number) => {
    expect(written((out) => out.number(number))).toBe(JSON.stringify(number));
  });

  test('grows as it must, and begins anew once it was taken', () => {
    const out = new JsonBytes();
    const texts = Array.from({ length: 5_000 }, (_, index) => `${String(index)} ${'é'.repeat(250)}`);
    for (const text of texts) out.string(text);
    expect(out.take().toString()).toBe(texts.map((text) => JSON.stringify(text)).join(''));
    out.ascii('next');
    expect(out.take().toString()).toBe('next');
  });
});
