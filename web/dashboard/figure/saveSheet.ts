import { toCsv } from '../../shared/csv';
import { download, fileName } from '../../shared/download';
import type { Lang } from '../../shared/language';
import { withOrigin, type Origin } from '../../shared/origin';
import { plain, type Sheet } from './sheet';

/** What a file of figures is called and where its figures are from. */
export interface Saved {
  /** What the file holds, from the general to the particular: `Mali`, `Meetings`. */
  readonly names: readonly string[];
  readonly origin: Origin;
  readonly lang: Lang;
}

/** Saves a sheet as a CSV file named after what it holds and the edition; each row says where it is from. */
export function saveSheet(sheet: Sheet, { names, origin, lang }: Saved): void {
  download(fileName(...names, origin.edition), toCsv(withOrigin(plain(sheet), origin, lang)));
}
