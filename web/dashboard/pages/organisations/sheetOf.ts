import type { Sheet } from '../../figure/sheet';
import { recordPath } from '../../place/routes';
import type { Format } from '../../text/useFormat';
import { langOf } from '../../text/useLang';
import type { Organisation } from './OrganisationItems';

/** Lists organisations as rows: name, seat, first source. */
export function sheetOf(
  organisations: readonly Organisation[],
  text: { readonly name: string; readonly seat: string; readonly source: string },
  place: Format['place'],
): Sheet {
  return {
    columns: [text.name, text.seat, text.source].map((label) => ({ label })),
    rows: organisations.map((each) => [
      { text: each.name, to: recordPath(each.id), lang: langOf(each.nameLanguage) },
      place(each.city, each.country),
      each.sources[0]?.url ?? null,
    ]),
  };
}
