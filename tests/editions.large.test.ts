import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { checksumOfFile } from '../editions/folder/files';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mmd-large-'));
  file = join(folder, 'atlas.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([0, 1, 1_048_576, 2_500_001])('the checksum of a file of %i bytes is that of its bytes', (size) => {
  const bytes = Buffer.alloc(size, 'ab cd ef');
  writeFileSync(file, bytes);
  expect(checksumOfFile(file)).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('a file of more than two gigabytes, which no buffer takes, has one too', () => {
  writeFileSync(file, '');
  // A sparse file of zeros, which takes no room on the disk.
  truncateSync(file, 2 ** 31 + 1);
  // head -c 2147483649 /dev/zero | sha256sum
  const expected = 'b8030a8ab89280935633d8d991da3d9907c0f12e8b6fc3bfc515f4d440872b6e';
  expect(checksumOfFile(file)).toBe(expected);
});
