import { toCsv } from '../../shared/csv';
import { download, fileName } from '../../shared/download';
import type { Lang } from '../../shared/language';
import { withOrigin, type Origin } from '../../shared/origin';
import { plain, type Sheet } from './sheet';

/** The name, origin and language of a saved file of figures. */
export interface Saved {
  /** The parts of the name, from the general to the specific: `Mali`, `Meetings`. */
  readonly names: readonly string[];
  readonly origin: Origin;
  readonly lang: Lang;
}

/** Saves a sheet as a CSV file named after its contents and the edition; each row states its origin. */
export function saveSheet(sheet: Sheet, { names, origin, lang }: Saved): void {
  download(fileName(...names, origin.edition), toCsv(withOrigin(plain(sheet), origin, lang)));
}
