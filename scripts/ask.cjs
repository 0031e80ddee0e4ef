/**
 * Starts the graph with `npm start` on a free port, sends it one query and stops it. Exits with 1 if any step fails.
 */
const { spawn } = require('node:child_process');
const { once } = require('node:events');

const query = '{ edition { id } country(code: "ML") { name region } meetings(first: 1) { totalCount } }';
const patience = 60_000;

async function main() {
  // The server gets a process group of its own, so that a signal reaches it even if npm or the shell does not forward
  // signals.
  const server = spawn('npm', ['start'], {
    detached: true,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stopped = once(server, 'exit');
  const signal = (name) => server.exitCode === null && process.kill(-server.pid, name);
  const timer = setTimeout(() => signal('SIGKILL'), patience);
  try {
    const answer = await ask(await address(server.stdout));
    console.log(JSON.stringify(answer));
    const { country, meetings, edition } = answer.data;
    if (answer.errors || country.name !== 'Mali' || country.region !== 'AFRICA')
      throw new Error('A wrong answer.');
    if (!(meetings.totalCount > 0) || !edition.id) throw new Error('An empty graph.');
  } finally {
    signal('SIGTERM');
    await stopped;
    clearTimeout(timer);
  }
}

/** Reads the address that the server prints when it is ready. */
async function address(output) {
  let printed = '';
  for await (const chunk of output) {
    process.stdout.write(chunk);
    printed += chunk;
    const url = /https?:\S+\/graphql/.exec(printed);
    if (url) return url[0];
  }
  throw new Error('The server stopped before it was ready.');
}

async function ask(url) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
