import { files as adept } from '../subgraphs/adept/records';
import { files as atlas } from '../subgraphs/atlas/records';
import { files as continental } from '../subgraphs/continental/records';
import { files as jvap } from '../subgraphs/jvap/records';
import { files as khartoum } from '../subgraphs/khartoum/records';
import type { Folder, RecordFiles } from '../subgraphs/kit/records';
import { files as rabat } from '../subgraphs/rabat/records';

/** The folders of `data/`, one per subgraph, and the files that each must contain. */
export const folders = { atlas, rabat, khartoum, jvap, continental, adept } satisfies Record<
  string,
  RecordFiles
>;

/** The name of a folder of `data/`. */
export type FolderName = keyof typeof folders;

/** The folders of the components of the dialogue: all but atlas. */
export const componentFolders = ['rabat', 'khartoum', 'jvap', 'continental', 'adept'] as const;

/** The contents of `data/`: `data.rabat.meetings`, `data.continental.migrantStock`, … */
export type Data = { readonly [Name in FolderName]: Folder<(typeof folders)[Name]> };
