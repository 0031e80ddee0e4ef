/**
 * PGlite, a PostgreSQL in WebAssembly, behind a socket that speaks PostgreSQL's own protocol, so that tests exercise
 * the same driver and the same SQL as with a server. Forked by server.ts, to which it sends its port; it ends with its
 * parent.
 *
 * PGlite has a single session. A client's messages up to a Sync are run together, a transaction reserves the session
 * for its client until it ends, prepared statements are renamed so that those of two clients do not clash, and
 * notifications go to all.
 */
const { Blob, Buffer } = require('node:buffer');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const net = require('node:net');
const path = require('node:path');
const { PGlite } = require('@electric-sql/pglite');

// The package does not allow `require` of its package.json by name.
const { version } = JSON.parse(
  readFileSync(path.join(path.dirname(require.resolve('@electric-sql/pglite')), '../package.json'), 'utf8'),
);

const PROTOCOL_3 = 196608;
const SSL_REQUEST = 80877103;

/** Opens an empty database. Creating one takes seconds, so a copy of the first is kept. */
async function emptyDatabase() {
  const folder = path.resolve(__dirname, '../../../node_modules/.cache/mmd-graph');
  const file = path.join(folder, `pglite-${version}.tar`);
  try {
    return await PGlite.create({ loadDataDir: new Blob([readFileSync(file)]) });
  } catch {
    const database = await PGlite.create();
    const dump = await database.dumpDataDir('none');
    mkdirSync(folder, { recursive: true });
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, Buffer.from(await dump.arrayBuffer()));
    renameSync(aside, file);
    return database;
  }
}

function message(type, ...parts) {
  const body = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(`${part}\0`) : part)),
  );
  const head = Buffer.alloc(5);
  head.write(type, 0, 'latin1');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const welcome = Buffer.concat([
  message('R', Buffer.alloc(4)),
  ...[
    ['server_version', '17.0'],
    ['client_encoding', 'UTF8'],
    ['DateStyle', 'ISO, MDY'],
    ['integer_datetimes', 'on'],
    ['standard_conforming_strings', 'on'],
  ].map(([name, value]) => message('S', name, value)),
  message('K', Buffer.alloc(8)),
  message('Z', Buffer.from('I')),
]);

/** Makes the name of the prepared statement in a message of the extended protocol unique to its client. */
function renamed(raw, prefix) {
  const type = String.fromCharCode(raw[0]);
  const body = raw.subarray(5);
  const textAt = (from) => body.subarray(from, body.indexOf(0, from)).toString();
  const own = (name) => (name === '' ? '' : `${prefix}${name}`);
  if (type === 'P') {
    const name = textAt(0);
    return message('P', own(name), body.subarray(Buffer.byteLength(name) + 1));
  }
  if (type === 'B') {
    const portal = textAt(0);
    const at = Buffer.byteLength(portal) + 1;
    const name = textAt(at);
    return message('B', portal, own(name), body.subarray(at + Buffer.byteLength(name) + 1));
  }
  if ((type === 'D' || type === 'C') && body[0] === 'S'.charCodeAt(0))
    return message(type, body.subarray(0, 1), own(textAt(1)));
  return raw;
}

/** Yields the messages of an answer: [type, bytes]. */
function* messagesIn(answer) {
  for (let at = 0; at + 5 <= answer.length;) {
    const end = at + 1 + answer.readInt32BE(at + 1);
    yield [String.fromCharCode(answer[at]), answer.subarray(at, end)];
    at = end;
  }
}

class Session {
  constructor(database) {
    this.database = database;
    this.queue = [];
    this.clients = new Set();
    this.owner = null;
    this.running = false;
  }

  async run() {
    if (this.running) return;
    this.running = true;
    for (;;) {
      const next = this.queue.findIndex(({ client }) => this.owner === null || client === this.owner);
      if (next === -1) break;
      const [{ client, messages }] = this.queue.splice(next, 1);
      await this.answer(client, messages);
    }
    this.running = false;
  }

  async answer(client, messages) {
    const parts = [];
    await this.database.runExclusive(async () => {
      for (const raw of messages)
        await this.database.execProtocolRawStream(new Uint8Array(raw), {
          onRawData: (data) => parts.push(Buffer.from(data)),
        });
    });
    const answer = Buffer.concat(parts);
    for (const [type, bytes] of messagesIn(answer)) {
      if (type === 'A') for (const other of this.clients) if (other !== client) other.write(bytes);
      if (type === 'Z') this.owner = bytes[5] === 'I'.charCodeAt(0) ? null : client;
    }
    if (!client.destroyed) client.write(answer);
  }

  ask(client, messages) {
    this.queue.push({ client, messages });
    void this.run();
  }

  leave(client) {
    this.clients.delete(client);
    this.queue = this.queue.filter((one) => one.client !== client);
    if (this.owner === client) this.ask(client, [message('Q', 'rollback')]);
  }
}

let connections = 0;

function serve(session, client) {
  connections += 1;
  const prefix = `c${connections}_`;
  let buffer = Buffer.alloc(0);
  let pending = [];
  let started = false;

  function startUp() {
    const length = buffer.readInt32BE(0);
    if (buffer.length < length) return false;
    const code = buffer.readInt32BE(4);
    buffer = buffer.subarray(length);
    if (code === SSL_REQUEST) client.write('N');
    else if (code === PROTOCOL_3) {
      started = true;
      session.clients.add(client);
      client.write(welcome);
    } else client.destroy();
    return true;
  }

  function take() {
    const length = 1 + buffer.readInt32BE(1);
    if (buffer.length < length) return false;
    const raw = buffer.subarray(0, length);
    buffer = buffer.subarray(length);
    const type = String.fromCharCode(raw[0]);
    if (type === 'X') {
      client.end();
      return true;
    }
    pending.push(renamed(raw, prefix));
    if (type === 'Q' || type === 'S') {
      session.ask(client, pending);
      pending = [];
    }
    return true;
  }

  client.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    while (buffer.length >= 8 && !started && startUp());
    while (started && buffer.length >= 5 && take());
  });
  client.on('error', () => client.destroy());
  client.on('close', () => session.leave(client));
}

async function main() {
  const session = new Session(await emptyDatabase());
  const server = net.createServer((client) => serve(session, client));
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
  process.on('message', () => {
    for (const client of session.clients) client.destroy();
    process.send({ disconnected: true });
  });
  process.on('disconnect', () => process.exit());
}

void main();
