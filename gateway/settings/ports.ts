import { ConfigError, type Config } from '../config';
import { allSettings } from './uses';

/** The addresses that stand for every address of the machine. */
const wildcards: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

type Ports = Pick<Config, 'port' | 'host' | 'operatorPort' | 'operatorHost'>;

/** True if the graph and the operator are to be served on the same port of the same address. */
export function isOnePort({ port, host, operatorPort, operatorHost }: Ports): boolean {
  const isOneHost = host === operatorHost || wildcards.has(host) || wildcards.has(operatorHost);
  // Any number of servers may be given free ports.
  return port !== 0 && port === operatorPort && isOneHost;
}

/**
 * Checks that the graph and the operator have different ports, for a server that serves both.
 *
 * @throws ConfigError if both are to be served on the same port of the same address.
 */
export function checkPorts(config: Ports): void {
  if (!isOnePort(config)) return;
  const { variable } = allSettings.operatorPort;
  const expected = `must be another port than that of the graph (--port or ${allSettings.port.variable})`;
  throw new ConfigError([{ variable, found: String(config.operatorPort), expected }]);
}
