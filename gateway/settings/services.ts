import { setting, wholeNumber } from './setting';

/** How a subgraph is served by itself, and how those that are served elsewhere are asked. */
export const serviceSettings = {
  subgraphMaxBodyBytes: setting(
    'MMD_SUBGRAPH_MAX_BODY_BYTES',
    // A gateway may ask about as many entities as an answer may hold objects.
    '16777216',
    'Largest request body that `mmd subgraph` takes, in bytes.',
    wholeNumber(1_024, 1_073_741_824),
  ),
  subgraphMaxTokens: setting(
    'MMD_SUBGRAPH_MAX_TOKENS',
    // A plan repeats a client's fields for each type of an interface, so it says more than the client did.
    '50000',
    'Most lexical tokens in a document that `mmd subgraph` takes.',
    wholeNumber(10, 1_000_000),
  ),
  subgraphEditions: setting(
    'MMD_SUBGRAPH_EDITIONS',
    // With a gateway that has not yet heard of a switch, or heard of it first, two are asked for at a time.
    '2',
    'How many editions `mmd subgraph` keeps open, for gateways that ask for one by name.',
    wholeNumber(2, 100),
  ),
};
