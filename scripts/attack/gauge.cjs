/**
 * A gauge that a server under attack loads before any other module. Between the IPC messages `begin` and `end` it
 * measures the longest time for which the event loop was blocked, and the longest SQLite statement. Both are in
 * processor time of the server's single thread, so that other processes on the machine have no effect.
 */
const { Buffer } = require('node:buffer');
const { openSync, readSync } = require('node:fs');
const Module = require('node:module');
const { clearInterval, setInterval, setTimeout } = require('node:timers');

const EVERY_MS = 2;

const file = openSync('/proc/thread-self/schedstat');
const text = Buffer.alloc(64);

/** Returns the processor time of this thread so far, in milliseconds. */
function spentMs() {
  return Number.parseInt(text.latin1Slice(0, readSync(file, text, 0, text.length, 0)), 10) / 1e6;
}

const nothing = () => ({ blockMs: 0, statementMs: 0, statement: '' });
let longest = nothing();
let began = 0;
let timer;

function begin() {
  longest = nothing();
  let before = (began = spentMs());
  timer = setInterval(() => {
    const now = spentMs();
    longest.blockMs = Math.max(longest.blockMs, now - before);
    before = now;
  }, EVERY_MS);
  process.send?.('begun');
}

function end() {
  clearInterval(timer);
  process.send?.({ ...longest, workMs: spentMs() - began });
}

process.on('message', (message) => {
  if (message === 'begin') begin();
  // The delay at `end` lets the timer detect a block that is still in progress.
  else if (message === 'heap') process.send?.(process.memoryUsage().heapUsed);
  else if (message === 'end') setTimeout(end, 2 * EVERY_MS);
});
process.channel?.unref();

const load = Module._load;
Module._load = function (name, ...rest) {
  const loaded = load.call(this, name, ...rest);
  if (/^better-sqlite3(-|$)/.test(name)) watch(loaded);
  return loaded;
};

const watched = new WeakSet();

function watch({ prototype }) {
  if (watched.has(prototype)) return;
  watched.add(prototype);
  const { prepare } = prototype;
  prototype.prepare = function (sql) {
    const statement = prepare.call(this, sql);
    watchStatements(Object.getPrototypeOf(statement));
    return statement;
  };
}

function watchStatements(prototype) {
  if (watched.has(prototype)) return;
  watched.add(prototype);
  for (const method of ['all', 'get']) {
    const own = prototype[method];
    prototype[method] = function (...args) {
      const before = spentMs();
      try {
        return own.apply(this, args);
      } finally {
        const took = spentMs() - before;
        if (took > longest.statementMs) Object.assign(longest, { statementMs: took, statement: this.source });
      }
    };
  }
}
