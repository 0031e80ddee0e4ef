import { toCsv } from '../../shared/csv';
import { download, fileName } from '../../shared/download';
import { plain, type Sheet } from './sheet';

/** Saves a sheet as a CSV file named after its picture and the edition, so that the file can be cited. */
export function saveSheet(title: string, edition: string | undefined, sheet: Sheet): void {
  download(fileName(title, edition), toCsv(plain(sheet)));
}
