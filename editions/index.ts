export { readChecked, checkData } from './check';
export { formatFault, type Fault } from './faults';
export { FolderShelf } from './folder/shelf';
export { EditionError, type Manifest } from './manifest';
export { measuresIn } from './measuring/measures';
export type { OpenEdition } from './open';
export { openShelf, type ShelfSettings } from './openShelf';
export { PostgresShelf } from './postgres/shelf';
export { DataError, publish, type Published, type PublishOptions } from './publish';
export { poll } from './poll';
export {
  isEmpty,
  noSuchEdition,
  type EditionSource,
  type Listing,
  type Shelf,
  type ShelvedEdition,
  type Watcher,
} from './shelf';
export { readData } from './read';
export { sqliteVersion } from './sqlite';
