import { files as folders } from '../subgraphs/files';
import type { Folder } from '../subgraphs/kit/records';

export { componentFolders } from '../subgraphs/kit/components';
export { folders };

/** The name of a folder of `data/`. */
export type FolderName = keyof typeof folders;

/** The contents of `data/`, such as `data.rabat.meetings` and `data.continental.migrantStock`. */
export type Data = { readonly [Name in FolderName]: Folder<(typeof folders)[Name]> };
