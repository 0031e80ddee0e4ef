/**
 * Checks the packages that run in production:
 *
 *   node scripts/packages.cjs licences     checks each licence against the list below; exits with 1 if one is missing
 *   node scripts/packages.cjs bill [file]  writes a CycloneDX bill of materials, by default dist/packages.cdx.json
 *   node scripts/packages.cjs audit        looks for advisories; exits with 1 if there is one
 */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..');

/**
 * Licences whose conditions anyone who runs, changes or distributes this software can meet. NOTICE explains the Elastic
 * License.
 */
const licences = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Elastic-2.0',
  'ISC',
  'MIT',
  'WTFPL',
]);

/** The packages that may be under the Elastic License, which NOTICE lists. */
const elastic = /^@apollo\/(composition|federation-internals|gateway|query-graphs|query-planner)$/;

/** Lists the packages of a lock file that are installed for production. */
function productionPackages({ packages }) {
  return Object.entries(packages)
    .filter(([place, { dev, link }]) => place.includes('node_modules/') && dev !== true && link !== true)
    .map(([place, { version, license }]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      license,
    }));
}

/** Returns true if a licence, given as an SPDX expression, offers a choice that is on the list. */
function isAllowed({ name, license }) {
  if (typeof license !== 'string') return false;
  return license
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) =>
      choice
        .split(' AND ')
        .every((each) => licences.has(each) && (each !== 'Elastic-2.0' || elastic.test(name))),
    );
}

/** Lists the production packages of a lock file whose licence is not on the list, one per line. */
function unlicensed(lock) {
  return productionPackages(lock)
    .filter((one) => !isAllowed(one))
    .map(({ name, version, license = 'no licence' }) => `${name} ${version}: ${license}`);
}

function checkLicences() {
  const lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const faults = unlicensed(lock);
  for (const fault of faults) console.error(fault);
  if (faults.length === 0)
    console.log(`${productionPackages(lock).length} packages, each under a licence of the list.`);
  return faults.length === 0;
}

function writeBill(file = 'dist/packages.cdx.json') {
  // Nothing of the workspace `web` is installed in production.
  const { status, stdout } = npm('sbom', '--sbom-format=cyclonedx', '--workspaces=false');
  if (status !== 0) return false;
  const { bomFormat, components } = JSON.parse(stdout);
  fs.mkdirSync(path.dirname(path.resolve(root, file)), { recursive: true });
  fs.writeFileSync(path.resolve(root, file), stdout);
  console.log(`${file}: ${bomFormat}, ${components.length} packages.`);
  return bomFormat === 'CycloneDX';
}

/** Looks for advisories. If a registry does not provide advisories, they stay unknown, and the check passes. */
function audit() {
  const { stdout } = npm('audit', '--json');
  const { metadata, vulnerabilities, message } = JSON.parse(stdout);
  if (metadata === undefined) {
    console.log(`Not known: the registry at hand tells no advisories (${message}).`);
    return true;
  }
  for (const { name, severity, range } of Object.values(vulnerabilities))
    console.error(`${name} ${range}: ${severity}`);
  if (metadata.vulnerabilities.total === 0) console.log('No advisory about any package.');
  return metadata.vulnerabilities.total === 0;
}

const npm = (...args) =>
  spawnSync('npm', [...args, '--omit=dev'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

module.exports = { productionPackages, unlicensed };

const commands = { licences: checkLicences, bill: writeBill, audit };

if (require.main === module) {
  const [, , name, ...args] = process.argv;
  const command = commands[name];
  if (command === undefined) console.error(`One of ${Object.keys(commands).join(', ')}.`);
  if (command === undefined || !command(...args)) process.exitCode = 1;
}
